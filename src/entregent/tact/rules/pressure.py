"""Haste, guilt, chasing and watching: PRS, REP, SUR."""

from __future__ import annotations

from collections.abc import Iterator

from entregent.tact.model import Found
from entregent.tact.reading import Seen
from entregent.tact.rule import Rule
from entregent.tact.rules.business import at, sells

WAIT = 2
STOP = 3
WEEK = 7


def haste(seen: Seen) -> Iterator[Found]:
    """A deadline of the sender's making."""
    found = seen.first("urgent")
    if found is None:
        return
    pushy = (
        sells(seen)
        or seen.has(
            "price", "guilt", "job", "buyer", "recruit", "link", "chase", "help_mine", "need"
        )
        or (seen.relation.is_early() and not seen.relation.asked)
    )
    if not pushy or (seen.has("exit", "modest") and not sells(seen)):
        return
    early = seen.relation.is_early() and not seen.relation.asked
    sold = sells(seen) or seen.has("price", "buyer", "recruit")
    yield at(found, "block" if early and sold else "major")


def guilt(seen: Seen) -> Iterator[Found]:
    """The other is made to feel at fault."""
    if (found := seen.first("guilt")) and not seen.has("modest"):
        cold = seen.relation.is_stranger() or seen.relation.unanswered >= STOP
        yield at(found, "block" if cold and not seen.relation.met else "major")


def silence(seen: Seen) -> Iterator[Found]:
    """No answer is taken for a yes."""
    if (found := seen.first("silence_yes")) and not (seen.relation.asked or seen.has("waived")):
        yield at(found, "block" if seen.relation.is_early() else "major")


def chasing(seen: Seen) -> Iterator[Found]:
    """Two messages without an answer mean: wait."""
    waiting = seen.relation.unanswered
    end = min(40, len(seen.draft.text))
    if waiting >= STOP and not seen.relation.asked:
        yield Found(0, end, "block")
    elif waiting >= WAIT and not seen.relation.asked:
        yield Found(0, end, "major")
    elif waiting and (sells(seen) or seen.has("price")) and not _may_ask_once(seen):
        yield Found(0, end, "block", ("REPEAT", "PITCH"))
    elif (
        waiting
        and seen.has("guilt", "chase")
        and (seen.relation.silent_days or 99) < 5
        and not seen.relation.asked
    ):
        yield Found(0, end, "major")


def _may_ask_once(seen: Seen) -> bool:
    """A first reminder after a week, to somebody one has a bond with."""
    waited = (seen.relation.silent_days or 0) >= WEEK
    return waited and not seen.relation.is_early() and not seen.has("said_no")


def after_a_no(seen: Seen) -> Iterator[Found]:
    """They declined this within a year."""
    if seen.relation.asked or seen.draft.kind not in {"business_proposal", "follow_up", "request"}:
        return
    if seen.relation.refused:
        yield Found(0, min(40, len(seen.draft.text)), "block")
    elif (found := seen.first("said_no")) and not seen.has("thanks", "exit"):
        yield at(found, "block")


def viewed(seen: Seen) -> Iterator[Found]:
    """To look at a profile is not to call."""
    agreed = seen.has("told") and not seen.relation.is_stranger()
    if (found := seen.first("viewed")) and not agreed:
        yield at(found, "block")


def tracked(seen: Seen) -> Iterator[Found]:
    """A click, a like or a download is held up to the person."""
    after = sells(seen) or seen.has("link", "call", "recruit", "attach", "quiz", "price")
    asks = seen.relation.is_stranger() and "?" in seen.draft.text
    held = seen.first("tracked") if after or seen.relation.is_early() else None
    if found := held or (seen.first("followed") if after or asks else None):
        yield at(found, "block")


def pried(seen: Seen) -> Iterator[Found]:
    """What was seen in passing is used."""
    found = seen.first("pried")
    if found and _put_to_use(seen) and not seen.relation.asked:
        soft = seen.has("exit") and not seen.relation.is_stranger()
        yield at(found, "block" if seen.relation.is_early() and not soft else "major")
    elif (found := seen.first("glimpsed")) and _uses(seen):
        yield at(found, "block", "SURVEIL", "IMPROPER")


def _put_to_use(seen: Seen) -> bool:
    """Something is sold or asked on the strength of what was seen."""
    asks = seen.draft.kind == "intro_request" or seen.has("many", "intro", "job", "asked_trade")
    return asks or sells(seen) is not None


def _uses(seen: Seen) -> bool:
    """What shows of family and home is held up by a stranger, or put to use by anyone."""
    near = seen.relation.met or seen.relation.stands() == "sustained"
    return not (near or seen.relation.asked) or seen.has("offer", "call", "job", "intro", "many")


RULES: tuple[Rule, ...] = (
    Rule("PRS-1", "false-urgency", ("PRESSURE",), haste),
    Rule("PRS-2", "guilt", ("PRESSURE",), guilt),
    Rule("PRS-4", "silence-is-consent", ("PRESSURE", "NOCONSENT"), silence),
    Rule("REP-1", "two-without-answer", ("REPEAT",), chasing, wordless=True),
    Rule("REP-2", "after-a-no", ("REPEAT", "PRESSURE"), after_a_no,
         kinds=("business_proposal", "follow_up", "request"), wordless=True),
    Rule("SUR-1", "profile-view", ("SURVEIL",), viewed),
    Rule("SUR-2", "tracking-shown", ("SURVEIL",), tracked),
    Rule("SUR-3", "pried", ("SURVEIL",), pried),
)
