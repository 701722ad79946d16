"""How it is said: PER-1 to PER-3, HYP-3, POL, SLF, REG-3."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.tact.model import Found, Kind
from entregent.tact.reading import Seen
from entregent.tact.rule import Rule
from entregent.tact.rules.business import at, sells

LIMITS: dict[Kind, tuple[int, int]] = {
    "invitation": (200, 300),
    "first_message": (400, 900),
    "request": (600, 1200),
    "intro_request": (700, 1200),
    "introduction": (600, 1200),
    "thank_you": (500, 900),
    "follow_up": (300, 600),
    "business_proposal": (1200, 2500),
}
"""Characters by kind, soft and hard (method.md 7)."""
LITTLE = 3
"""Words of its own under which a first message could be anyone's."""
SHORT_THANKS = 10
TELLING = 10
"""Words from which a message has had the room to say what it is about."""
OPENING = 60
"""Characters in which a name is a greeting."""
PARTICULAR = 4
"""Words of its own from which a note was written for somebody."""
GUSHES = 2
THANKS_GUSHES = 3
BARE_INTRODUCTION = 10
BARE_THANKS = 7
SELVES = 6
SELF_SHARE = 0.75


def impersonal(seen: Seen) -> Iterator[Found]:
    """It could have been sent to anyone."""
    if seen.draft.kind == "first_message":
        yield from says_nothing(seen)
    if seen.draft.kind != "invitation" or seen.relation.asked or seen.relation.exchanges > 1:
        return
    end = min(60, len(seen.draft.text))
    if len(seen.particular()) >= PARTICULAR and not seen.has("default", "offer", "gush"):
        return
    if found := seen.first("default"):
        bare = () if seen.has("identity", "hype", "vague", "formula", "offer") else ("NOPURPOSE",)
        yield at(found, "major", "GENERIC", *bare)
    elif (
        seen.anchors() == 0
        and not (seen.has("identity") and seen.has("reason"))
        and not seen.has("told")
    ):
        named = seen.has("identity", "gush", "credentials", "offer", "vague")
        yield Found(0, end, "major", ("GENERIC",) if named else ("GENERIC", "NOPURPOSE"))


def says_nothing(seen: Seen) -> Iterator[Found]:
    """A first message without one word that is of this person or this matter."""
    owed = seen.relation.is_early() and not seen.relation.asked and not seen.relation.met
    own = len(seen.particular()) + seen.anchors()
    if seen.draft.kind != "first_message" or not owed or own >= LITTLE or not seen.language:
        return
    short_thanks = seen.has("thanks") and seen.words() <= SHORT_THANKS
    plain = sells(seen) or seen.has("price", "viewed", "tracked", "gush", "looks")
    if seen.words() >= TELLING and not (short_thanks or plain or seen.has("modest")):
        wants = "?" in seen.draft.text or seen.has("vague", "call")
        yield Found(0, min(60, len(seen.draft.text)), "major",
                    ("GENERIC", "VAGUE") if wants else ("GENERIC",))


def flattery(seen: Seen) -> Iterator[Found]:
    """Praise without object, or out of measure."""
    gushes = seen.all("gush")
    if seen.draft.kind == "thank_you":
        if len(gushes) >= THANKS_GUSHES:
            yield at(gushes[0], "major")
    elif len(gushes) >= GUSHES and seen.anchors() < 2 and not seen.has("work", "told"):
        yield at(gushes[0], "major", "FLATTERY", *(("GENERIC",) if seen.anchors() == 0 else ()))


def greeting(seen: Seen) -> Iterator[Found]:
    """Neither a greeting nor a name."""
    if seen.relation.recipients and not seen.has("hello"):
        opening = set(re.findall(r"[^\W\d_]+", seen.folded[:OPENING]))
        if not opening & seen.people() and seen.draft.kind in {"first_message", "thank_you"}:
            yield Found(0, min(20, len(seen.draft.text)), "minor")


def length(seen: Seen) -> Iterator[Found]:
    """Longer than the moment bears."""
    soft, hard = LIMITS[seen.draft.kind]
    size = len(seen.draft.text)
    if size > hard:
        yield Found(hard, size, "major")
    elif size > soft and seen.draft.kind != "invitation":
        yield Found(soft, size, "minor", ())


def thin(seen: Seen) -> Iterator[Found]:
    """Too little for what is owed, or no reason for either of two people."""
    words, size = seen.words(), len(seen.draft.text)
    if seen.draft.kind == "introduction" and words < BARE_INTRODUCTION:
        yield Found(0, size, "major", ("NOCONTEXT", "THIN"))
    elif seen.draft.kind == "thank_you" and words < BARE_THANKS and seen.relation.met:
        owed = (seen.relation.silent_days or 0) > 0
        if owed and not seen.relation.is_early() and not seen.has("work"):
            yield Found(0, size, "major")


def self_first(seen: Seen) -> Iterator[Found]:
    """Me before you."""
    mine, yours = len(seen.all("me")), len(seen.all("you"))
    if seen.draft.kind not in {"invitation", "first_message", "introduction"} or mine < SELVES:
        return
    told = seen.relation.asked or seen.anchors() > 2
    if mine >= 2 * SELVES or (mine / (mine + yours) > SELF_SHARE and not told):
        yield Found(0, min(60, len(seen.draft.text)), "major")


def slang(seen: Seen) -> Iterator[Found]:
    """Chat slang where it does not belong, or an order."""
    if ((found := seen.first("slang")) and seen.relation.is_early()) or (
        found and seen.has("urgent", "dictate")
    ):
        yield at(found, "minor")


RULES: tuple[Rule, ...] = (
    Rule("PER-1", "could-be-anyone", ("GENERIC",), impersonal,
         severity="major", kinds=("invitation", "first_message")),
    Rule("HYP-3", "praise-without-object", ("FLATTERY",), flattery, severity="major"),
    Rule("POL-1", "no-greeting", ("NOGREET",), greeting,
         severity="minor", kinds=("first_message", "thank_you")),
    Rule("THK-1", "too-little", ("THIN",), thin,
         severity="major", kinds=("introduction", "thank_you")),
    Rule("SLF-1", "me-before-you", ("SELF",), self_first,
         severity="major", kinds=("invitation", "first_message", "introduction")),
    Rule("SLF-2", "too-long", ("LENGTH",), length, severity="major", wordless=True),
    Rule("REG-3", "slang", ("REGISTER",), slang, severity="minor"),
)
