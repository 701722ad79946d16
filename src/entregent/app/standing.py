"""What a draft needs to know of one person, read without measuring anybody else.

    known = standing(workspace, found)             kept for the day while nothing is written
    relation_of(known, stage), copies(workspace, text, person), declined(known, text)

Everything comes from the newest exchanges with this person, their cards and the rollup of their
days; nothing is guessed where the data is silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from entregent import __version__
from entregent.app.find import Found
from entregent.app.kept import keep, present
from entregent.app.workspace import Workspace
from entregent.model.ids import PersonId
from entregent.tact.copies import Copies, Earlier, copies_of
from entregent.tact.model import Relation, Standing
from entregent.tact.register import language_of, usual_address
from entregent.tact.rule import STAGES
from entregent.tact.subjects import comes_back, subject_words
from entregent.text.likeness import runs, sketch

if TYPE_CHECKING:
    from entregent.model.people import Person
    from entregent.model.ties import Tie
    from entregent.store.lists import TimelineRow

NEWEST = 300
"""Exchanges looked at."""
REST_DAYS = 365
"""Days a subject rests after a no (method 2.5)."""
WAIT_DAYS = 180
"""Days after which two messages without an answer are long ago (method 2.5)."""
ASKED_DAYS = 60
"""Days after which what they asked for is no longer what a message answers."""
RECENT_POST = timedelta(days=400)
SHORT = 90
_THEIRS = 8
"""Messages of theirs whose language is looked at."""
_HOURS = 10
"""Messages of theirs from which on their hours are told."""
STANDINGS: dict[str, Standing] = {
    "unknown": "stranger", "acquainted": "acquainted", "bonded": "bonded",
    "sustained": "sustained", "business": "sustained",
}


class RefusedShape(TypedDict):
    """Something they declined: its day, its subject as shown, the words that name it."""

    day: str
    what: str
    words: list[str]
    record: str


class HoursShape(TypedDict):
    """When they write: messages with an hour, those at weekends, the hours between which most are.

    `first` and `last` are hours of the owner's wall clock, 0 to 23.
    """

    seen: int
    weekend: int
    first: int
    last: int


class StandingShape(TypedDict):
    """What is known between the owner and one person; `records` are evidence by what they show."""

    person: str
    name: str
    sender: str
    aliases: list[str]
    stage: str
    exchanges: int
    met: bool
    silent_days: int | None
    unanswered: int
    asked: bool
    address: str
    address_said: int
    address_of: int
    writes: str
    works_at: list[str]
    worked_at: list[str]
    refusals: list[RefusedShape]
    hours: HoursShape | None
    records: dict[str, list[str]]


def standing(workspace: Workspace, found: Found) -> StandingShape:
    """What is known between the owner and one person; kept until something is written."""
    generation = workspace.store.generation
    key = f"standing|{__version__}.1|{workspace.today.isoformat()}|{found.key}"
    kept: StandingShape | None = present(workspace, key)
    if kept is not None:
        return kept
    made = _standing(workspace, found)
    workspace.store.release()
    keep(workspace, key, made, generation)
    return made


def relation_of(known: StandingShape, text: str, copies: Copies, stage: str = "") -> Relation:
    """The relation a draft is held against; `stage` overrides what the data says."""
    reached = stage or known["stage"]
    return Relation(
        recipients=(known["name"],), sender=known["sender"], exchanges=known["exchanges"],
        met=known["met"], silent_days=known["silent_days"],
        asked=known["asked"] or reached == "business",
        unanswered=known["unanswered"] if (known["silent_days"] or 0) < WAIT_DAYS else 0,
        similar=copies.similar, address=known["address"], refused=bool(declined(known, text)),
        standing=STANDINGS.get(reached), repeated=copies.repeated,
        aliases=tuple(known["aliases"]), works_at=tuple(known["works_at"]),
        worked_at=tuple(known["worked_at"]), writes=known["writes"],
    )


def relation_among(
    known: Sequence[StandingShape], text: str, sent: Copies, stage: str = ""
) -> Relation:
    """The relation with all of those a draft goes to: as far as with the one who is farthest.

    What is usual between two people alone (tu, a language, a firm) is not asked of several.
    """
    each = [relation_of(one, text, sent, stage) for one in known]
    if len(each) == 1:
        return each[0]
    farthest = min(each, key=lambda one: (STAGES.index(one.stands()), one.exchanges))
    return replace(
        farthest, recipients=tuple(one["name"] for one in known),
        aliases=tuple(name for one in each for name in one.aliases),
        met=all(one.met for one in each), asked=all(one.asked for one in each),
        refused=any(one.refused for one in each), address="", works_at=(), worked_at=(),
        writes="", unanswered=max(one.unanswered for one in each),
    )


def declined(known: StandingShape, text: str) -> list[RefusedShape]:
    """What they declined within a year that this text comes back to, newest first."""
    return [one for one in known["refusals"] if comes_back(text, frozenset(one["words"]))]


def copies(workspace: Workspace, text: str, person: str = "") -> Copies:
    """How often these words were sent already."""
    wanted = sketch(runs(text))
    if not wanted:
        return Copies()
    since = datetime.combine(workspace.today - timedelta(days=REST_DAYS), datetime.min.time())
    near = workspace.view().near(wanted, since)
    workspace.store.release()
    earlier = [Earlier(one.record, one.at.date(), one.people, one.words) for one in near]
    return copies_of(text, earlier, person, workspace.today)


def outside_hours(hours: HoursShape | None, at: datetime) -> str:
    """"weekend", "early" or "late" when a moment is one at which they do not write; else ""."""
    if hours is None:
        return ""
    if at.weekday() >= 5 and hours["weekend"] * 20 <= hours["seen"]:
        return "weekend"
    if at.hour < hours["first"]:
        return "early"
    return "late" if at.hour > hours["last"] else ""


# ------------------------------------------------------------------ read once


def _standing(workspace: Workspace, found: Found) -> StandingShape:
    key = PersonId(found.key)
    rows = [
        row for row in workspace.store.timeline(found.key, NEWEST)
        if row.at is None or row.at.date() <= workspace.today
    ]
    person = workspace.view().alone(key)
    alone = [row for row in rows if row.human and row.people <= 2 and row.words]
    address = usual_address((row.key, row.words) for row in alone)
    theirs = [row for row in alone if row.direction == "in"]
    offer = _offer(workspace, rows)
    tie = _tie(workspace, person, requested=bool(offer))
    asks = offer or _requests(workspace, rows)
    refusals = _refusals(workspace, rows)
    present, former = _firms(person)
    names = [part.name for part in workspace.store.parts(found.key) if part.name]
    return StandingShape(
        person=found.key, name=found.name, sender=workspace.store.owner_name(),
        aliases=sorted({*names} - {found.name}), stage=tie.stage, exchanges=tie.exchanges,
        met=tie.meetings > 0 or "face" in tie.ever, silent_days=tie.silence,
        unanswered=tie.unanswered, asked=bool(asks), address=address.word,
        address_said=address.said, address_of=address.of,
        writes=language_of([row.words for row in theirs[:_THEIRS]]), works_at=present,
        worked_at=former, refusals=refusals, hours=_hours(rows),
        records={
            "asked": asks[:3], "address": list(address.records),
            "writes": [row.key for row in theirs[:3]],
            "unanswered": _waiting(rows)[: tie.unanswered],
        },
    )


def _tie(workspace: Workspace, person: Person, *, requested: bool) -> Tie:
    from entregent.ties.build import tie_of
    from entregent.ties.history import NONE, Reader

    days = workspace.view().rollup_of(person.id)
    history = Reader(workspace.today).read(days) if days else NONE
    accepted = workspace.store.linked(person.id)
    return tie_of(person, history, workspace.today, accepted=accepted, requested=requested)


def _since(workspace: Workspace, rows: Sequence[TimelineRow], days: int) -> list[TimelineRow]:
    """Human messages of theirs of the last days, newest first."""
    first = workspace.today - timedelta(days=days)
    return [
        row for row in rows
        if row.human and row.direction == "in" and row.at is not None
        and first <= row.at.date() <= workspace.today
    ]


def _offer(workspace: Workspace, rows: Sequence[TimelineRow]) -> list[str]:
    """Records in which they asked for an offer, unless they declined something after."""
    from entregent.ties.business import asks_for_an_offer

    found: list[str] = []
    for row in _since(workspace, rows, REST_DAYS):
        if "refusal" in row.cues:
            break
        if {"question", "request"} & set(row.cues) and asks_for_an_offer(row.words or row.subject):
            found.append(row.key)
    return found


def _requests(workspace: Workspace, rows: Sequence[TimelineRow]) -> list[str]:
    """Records in which they asked the owner for something lately."""
    return [row.key for row in _since(workspace, rows, ASKED_DAYS) if "request" in row.cues]


def _refusals(workspace: Workspace, rows: Sequence[TimelineRow]) -> list[RefusedShape]:
    """What they declined within a year, newest first; an ask of theirs since then reopens it."""
    found: list[RefusedShape] = []
    reopened: set[str] = set()
    for row in _since(workspace, rows, REST_DAYS):
        if "refusal" not in row.cues:
            if {"request", "question"} & set(row.cues):
                reopened |= subject_words(f"{row.subject} {row.words}")
            continue
        before = next((one for one in rows if one.at and row.at and one.at <= row.at
                       and one.direction == "out" and one.human), None)
        named = subject_words(row.subject)
        words = named or subject_words(before.words if before else "")
        if words and len(words & reopened) >= min(2, len(words)):
            continue
        day = row.at.date().isoformat() if row.at else ""
        what = " ".join((row.subject or row.words).split())[:SHORT].rstrip(" .")
        found.append(RefusedShape(day=day, what=what, words=sorted(words), record=row.key))
    return found


def _firms(person: Person) -> tuple[list[str], list[str]]:
    """Firms by the newest cards, and those only older ones name."""
    posts = [post for post in person.posts if post.organisation]
    dated = [post.as_of for post in posts if post.as_of is not None]
    newest = max(dated, default=None)
    present: list[str] = []
    former: list[str] = []
    for post in posts:
        is_old = newest is not None and post.as_of is not None and newest - post.as_of > RECENT_POST
        (former if is_old else present).append(post.organisation)
    return list(dict.fromkeys(present)), [one for one in dict.fromkeys(former)
                                          if one not in present]


def _hours(rows: Sequence[TimelineRow]) -> HoursShape | None:
    """Their hours, from messages of which the time of day is known."""
    times = [row.at for row in rows if row.human and row.direction == "in" and row.at is not None
             and (row.at.hour or row.at.minute or row.at.second)]
    if len(times) < _HOURS:
        return None
    hours = sorted(at.hour for at in times)
    cut = len(hours) // 20
    return HoursShape(
        seen=len(times), weekend=sum(at.weekday() >= 5 for at in times), first=hours[cut],
        last=hours[-1 - cut],
    )


def _waiting(rows: Sequence[TimelineRow]) -> list[str]:
    """Messages of the owner since their last sign, newest first."""
    found: list[str] = []
    for row in rows:
        if row.human and row.direction in {"in", "joint"}:
            break
        if row.human and row.direction == "out":
            found.append(row.key)
    return found


__all__ = [
    "STANDINGS", "StandingShape", "copies", "declined", "outside_hours", "relation_among",
    "relation_of", "standing",
]
