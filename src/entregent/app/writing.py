"""What the place where people write says of a draft: a verdict in words, three remarks at most.

Nothing is stored and nothing is sent: the draft comes in, remarks go out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from entregent.app.find import candidates
from entregent.app.lint_json import utf16
from entregent.app.linting import (
    LintShape,
    Writing,
    kinds,
    lint_writing,
    recipients_in,
    unread,
)
from entregent.app.standing import standing
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, knows, say
from entregent.tact.limits import CHANNELS, room
from entregent.tact.model import Kind

SHOWN = 3
"""Remarks shown; the others stand behind one line."""
MAX_DRAFT = 20_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
_EARLY = frozenset({"stranger", "acquainted"})


class RemarkShape(TypedDict):
    """One remark: `start` and `end` in UTF-16 units, as browsers count.

    `tone` is stop, rework or light, said in words by `severity`. `says` is what is off and what
    could be said instead; `because` the fact in one's own data, "" without one; `why` the reason.
    """

    code: str
    letter: str
    tone: str
    severity: str
    start: int
    end: int
    quote: str
    says: str
    because: str
    why: str


class ReadShape(TypedDict):
    """What is said of a draft. `ready`: nothing stands against it; `ask`: the article's question.

    `room` says the length in words; `over` whether it is beyond what is borne.
    """

    verdict: str
    says: str
    ready: bool
    remarks: list[RemarkShape]
    more: list[str]
    good: list[str]
    notes: list[str]
    ask: str
    room: str
    used: int
    hard: int
    over: bool


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a draft is for, as the page shows it: `others` when several bear the name.

    `stage` and `address` are told of one person only.
    """

    keys: tuple[str, ...] = ()
    name: str = ""
    stage: str = ""
    address: str = ""
    others: tuple[tuple[str, str], ...] = ()
    unknown: bool = False


def meant(workspace: Workspace, words: str) -> Meant:
    """Whom an id, a name, or several between semicolons stand for, and how things are."""
    wanted = recipients_in(words[:400])
    found = [candidates(workspace, one) for one in wanted]
    if not found:
        return Meant()
    if len(found) == 1 and len(found[0]) != 1:
        others = tuple((one.key, one.name) for one in found[0])
        return Meant(name=wanted[0], others=others, unknown=not others)
    if any(len(some) != 1 for some in found):
        return Meant(name="; ".join(wanted), unknown=True)
    people = [some[0] for some in found]
    known = [standing(workspace, one) for one in people]
    return Meant(
        tuple(one.key for one in people), "; ".join(one.name for one in people),
        known[0]["stage"] if len(known) == 1 else "",
        known[0]["address"] if len(known) == 1 else "",
    )


def kind_of(text: str) -> Kind:
    """A kind of message by its name; a first message for any other word."""
    return next((kind for kind in kinds() if kind == text), "first_message")


def channels() -> tuple[str, ...]:
    """Where a message may leave from."""
    return CHANNELS


def channel_of(text: str) -> str:
    """A channel by its name, "" for any other word."""
    return text if text in CHANNELS else ""


def read_draft(
    workspace: Workspace, text: str, kind: Kind, to: str = "", channel: str = ""
) -> ReadShape:
    """The draft read with the relation in hand; an empty one is not judged.

    Raises `EntregentError` as `lint_writing` does.
    """
    lang = workspace.lang
    found = room(text, kind, channel)
    if not text.strip():
        return ReadShape(
            verdict="", says=say(lang, "write.empty"), ready=False, remarks=[], more=[], good=[],
            notes=[], ask="", room=room_in_words(lang, text, kind, channel), used=0,
            hard=found.hard, over=False,
        )
    shape = lint_writing(workspace, Writing(text, kind, to))
    shown = sorted(shape["hits"][:SHOWN], key=lambda hit: int(str(hit["start"])))
    remarks = [_remark(lang, text, hit, LETTERS[n]) for n, hit in enumerate(shown)]
    ready = shape["verdict"] == "send" and found.used <= found.hard
    return ReadShape(
        verdict=shape["verdict"], says=say(lang, f"tact.verdict-{shape['verdict']}"), ready=ready,
        remarks=remarks,
        more=[_says(lang, str(hit["code"])) for hit in shape["hits"][SHOWN:]],
        good=[say(lang, f"tact.good-{one}") for one in shape["good"]],
        notes=_notes(lang, shape), ask=say(lang, "write.ask") if shape["stage"] in _EARLY else "",
        room=room_in_words(lang, text, kind, channel), used=found.used, hard=found.hard,
        over=found.used > found.hard,
    )


def room_in_words(lang: Lang, text: str, kind: Kind, channel: str) -> str:
    """The length in words, and what is left of the room."""
    found = room(text, kind, channel)
    if found.used > found.hard:
        return say(lang, f"write.over-{found.hard_why}", n=found.used - found.hard, of=found.hard)
    if found.left < 0:
        return say(lang, f"write.beyond-{found.soft_why}", n=-found.left, of=found.soft)
    return say(lang, f"write.left-{found.soft_why}", n=found.left, of=found.soft)


# ------------------------------------------------------------------ in words


_TONES = {"block": "stop", "major": "rework", "minor": "light"}


def _remark(lang: Lang, text: str, hit: dict[str, object], letter: str) -> RemarkShape:
    code, start, end = str(hit["code"]), int(str(hit["start"])), int(str(hit["end"]))
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1  # a mark ends with a word
    tone = _TONES.get(str(hit["severity"]), "light")
    why = f"rules.{code.lower()}.why"
    return RemarkShape(
        code=code, letter=letter, tone=tone, severity=say(lang, f"write.tone-{tone}"),
        start=utf16(text[:start]), end=utf16(text[:end]), quote=text[start:end][:80],
        says=_says(lang, code), because=str(hit["because"]),
        why=say(lang, why) if knows(why, lang) else "",
    )


def _says(lang: Lang, code: str) -> str:
    key = f"tact.{code.lower()}"
    return say(lang, key) if knows(key, lang) else code


def _notes(lang: Lang, shape: LintShape) -> list[str]:
    notes = [shape["when"], unread(lang, shape["language"])]
    if shape["muted"]:
        notes.append(say(lang, "rules.silent", codes=", ".join(shape["muted"])))
    return [one for one in notes if one]


__all__ = [
    "MAX_DRAFT", "Meant", "ReadShape", "RemarkShape", "channel_of", "channels", "kind_of", "kinds",
    "meant", "read_draft", "room_in_words",
]
