"""What is asked, of whom, and when: ASK, PER-8."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.tact.model import Found
from entregent.tact.reading import Seen
from entregent.tact.rule import EARLY, Rule
from entregent.tact.rules.business import at, sells

MANY_ASKS = 3
LIST = 6
"""Points set apart by semicolons from which a message is a questionnaire."""
LONG_SILENCE = 45
SHORT_WORDS = 28
BARE = 20


def too_soon(seen: Seen) -> Iterator[Found]:
    """Time, a job or an introduction is asked before the relation carries it."""
    if seen.relation.asked or not seen.relation.is_early():
        return
    if seen.draft.kind == "business_proposal":
        return
    if found := seen.first("job"):
        pressed = seen.has("urgent", "attach")
        yield at(
            found,
            "block" if pressed else "major",
            "ASK_EARLY",
            *(("ASK_HEAVY",) if pressed else ()),
        )
    elif found := seen.first("call"):
        small = seen.has("exit") or (seen.relation.met and not sells(seen))
        if sells(seen) or seen.has("viewed", "fear", "promise"):
            yield at(found, "block")
        elif not small:
            yield at(found, "major")
    elif _begs(seen):
        yield Found(0, min(60, len(seen.draft.text)), "major")


def _begs(seen: Seen) -> bool:
    """A stranger asks, without one word on why this person, nor a way to say no."""
    asking = seen.draft.kind in {"request", "intro_request"} and seen.has("please", "ask", "need")
    stranger = seen.relation.is_stranger() and seen.anchors() == 0
    return asking and stranger and not seen.has("exit", "modest", "work")


def too_much(seen: Seen) -> Iterator[Found]:
    """Three asks or more, or a whole list."""
    asks = seen.all("ask")
    found = seen.first("many")
    if seen.folded.count(";") >= LIST and seen.draft.kind in {"business_proposal", "request"}:
        yield Found(0, min(60, len(seen.draft.text)), "major", ("ASK_HEAVY",))
        return
    thanking = seen.draft.kind == "thank_you"
    if thanking and (len(asks) >= MANY_ASKS - 1 or (found and asks)):
        yield at(asks[0], "major", "ASK_HEAVY", "ONEWAY")
    elif (
        seen.draft.kind in {"request", "intro_request", "first_message"} and not seen.relation.asked
    ):
        heavy = found is not None and (len(asks) > 1 or "intro" in seen.draft.kind)
        if (heavy or len(asks) >= MANY_ASKS) and not seen.has("exit"):
            place = found or asks[0]
            early = seen.relation.is_early()
            yield at(
                place,
                "block" if early else "major",
                "ASK_HEAVY",
                "ONEWAY",
                *(("ASK_EARLY",) if early else ()),
            )


def nothing_named(seen: Seen) -> Iterator[Found]:
    """One cannot tell what is wanted."""
    found = seen.first("vague")
    if found and not seen.relation.asked and seen.anchors() < 2:
        early = ("ASK_EARLY",) if seen.has("call") else ()
        yield at(found, "major", "VAGUE", *early, "GENERIC")


def bare_introduction(seen: Seen) -> Iterator[Found]:
    """An introduction is asked for and no reason is given."""
    if seen.draft.kind != "intro_request" or seen.relation.asked:
        return
    found = seen.first("intro") or (re.match(r".{1,40}", seen.folded) if _is_bare(seen) else None)
    if found and not seen.has("reason", "exit", "secret", "many", "fee") and not sells(seen):
        yield at(found, "major")


def _is_bare(seen: Seen) -> bool:
    """So short that no reason can be in it."""
    return seen.words() <= BARE


def bare_follow_up(seen: Seen) -> Iterator[Found]:
    """They cannot know what it is about."""
    if seen.draft.kind not in {"follow_up", "request"} or seen.relation.asked:
        return
    found = seen.first("chase")
    silent = seen.relation.silent_days or 0
    bare = seen.words() <= SHORT_WORDS and seen.anchors() == 0 and not sells(seen)
    if found and bare and silent >= LONG_SILENCE:
        yield at(found, "major")


def secret(seen: Seen) -> Iterator[Found]:
    """Somebody is to be deceived or gone round."""
    found = seen.first("secret")
    if found and (
        seen.has("intro", "ask", "fee", "need", "job")
        or seen.draft.kind in {"intro_request", "request"}
    ):
        paid = ("ONEWAY",) if seen.has("fee", "price") else ()
        yield at(found, "block", "IMPROPER", "ASK_EARLY", *paid)
    elif (found := seen.first("fee")) and seen.draft.kind == "intro_request":
        yield at(found, "block", "IMPROPER", "ONEWAY")


def dictated(seen: Seen) -> Iterator[Found]:
    """Praise is dictated, or a lie."""
    if found := seen.first("lie"):
        yield at(found, "major", "ONEWAY", "HYPE")
    elif (found := seen.first("dictate")) and (
        seen.has("help_mine", "need") or seen.draft.kind == "request"
    ):
        yield at(found, "major", "ONEWAY", "REGISTER")


def unearned_praise(seen: Seen) -> Iterator[Found]:
    """They are to vouch for what they never saw, or praise is bartered."""
    swapped = seen.first("swap")
    if swapped and seen.has("help_mine") and not seen.relation.asked:
        early = ("ASK_EARLY",) if seen.relation.is_early() else ()
        yield at(swapped, "major", "ONEWAY", *early)
    elif (
        (found := seen.first("help_mine"))
        and seen.relation.is_early()
        and not seen.relation.asked
        and not seen.has("modest")
    ):
        yield at(found, "major")


RULES: tuple[Rule, ...] = (
    Rule("ASK-1", "asked-too-soon", ("ASK_EARLY",), too_soon, stages=EARLY),
    Rule("ASK-2", "asked-too-much", ("ASK_HEAVY",), too_much,
         kinds=("thank_you", "request", "intro_request", "first_message", "business_proposal")),
    Rule("ASK-3", "nothing-named", ("VAGUE",), nothing_named, severity="major"),
    Rule("ASK-5", "unearned-praise", ("ONEWAY",), unearned_praise, severity="major"),
    Rule("ASK-6", "introduction-without-reason", ("VAGUE", "NOCONTEXT"), bare_introduction,
         severity="major", kinds=("intro_request",)),
    Rule("ASK-7", "asks-to-deceive", ("IMPROPER",), secret),
    Rule("ASK-8", "dictated-words", ("ONEWAY",), dictated, severity="major"),
    Rule("PER-8", "about-what", ("NOCONTEXT", "VAGUE"), bare_follow_up,
         severity="major", kinds=("follow_up", "request")),
)
