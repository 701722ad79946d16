"""How it sounds: orders, shouting, formulas of the chase, the turn to business: POL, HYP, REP."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.tact.model import Found
from entregent.tact.reading import READ, Seen
from entregent.tact.rule import LATE, Rule
from entregent.tact.rules.business import at, sells

_WORD = re.compile(r"[^\W\d_]{4,}")
_MARKS = re.compile(r"[!?]{2,}|[\u203c\u2049]")
_PICTURES = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]")
LOUD_MARKS = 2
LOUD_WORDS = 3
PICTURES = 3
OPENING = 60


def ordered(seen: Seen) -> Iterator[Found]:
    """Something is asked without a greeting, a name, a please or a thank-you."""
    if not seen.language or seen.draft.kind not in {"request", "intro_request"}:
        return
    named = set(re.findall(r"[^\W\d_]+", seen.folded[:OPENING])) & seen.people()
    if seen.has("hello", "exit") or named or (seen.has("please") and not seen.has("slang")):
        return
    wants = seen.first("need", "command", "dictate", "slang")
    if wants is not None:
        yield at(wants, "minor" if seen.relation.met and not seen.has("slang") else "major")


def shouting(seen: Seen) -> Iterator[Found]:
    """Capitals, rows of marks or of pictures between people who are not close."""
    if seen.relation.stands() == "sustained":
        return
    text = seen.draft.text[:READ]
    loud = [word for word in _WORD.finditer(text) if word[0].isupper()]
    marks, pictures = list(_MARKS.finditer(text)), list(_PICTURES.finditer(text))
    for found, least in ((marks, LOUD_MARKS), (loud, LOUD_WORDS), (pictures, PICTURES)):
        if len(found) >= least:
            yield at(found[0], "minor")
            return


def chase_formula(seen: Seen) -> Iterator[Found]:
    """A reminder made of the words that every reminder is made of."""
    waiting = seen.relation.unanswered > 0 and not seen.relation.asked
    if waiting and (found := seen.first("chase")) and not seen.has("exit", "modest"):
        yield at(found, "minor")


def abrupt_turn(seen: Seen) -> Iterator[Found]:
    """News of the other, then business by the way."""
    turn = seen.first("turn")
    late = not seen.relation.is_early() and seen.draft.kind in {"first_message", "follow_up"}
    if turn is None or not late or seen.relation.asked or seen.has("told"):
        return
    sold = sells(seen)
    if sold is not None and sold.start() >= turn.start():
        yield at(turn, "major")


RULES: tuple[Rule, ...] = (
    Rule("POL-2", "order-without-please", ("NOGREET",), ordered, preview=True,
         severity="major", kinds=("request", "intro_request")),
    Rule("HYP-4", "shouting", ("REGISTER",), shouting, preview=True,
         severity="minor", stages=("stranger", "acquainted", "bonded"), wordless=True),
    Rule("REP-3", "chase-formula", ("REPEAT",), chase_formula, preview=True, severity="minor"),
    Rule("COM-7", "abrupt-turn", ("PITCH",), abrupt_turn, preview=True, severity="major",
         stages=LATE, kinds=("first_message", "follow_up")),
)
