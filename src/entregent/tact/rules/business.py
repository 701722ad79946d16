"""Business before its time: COM, HYP, SPM, LNK (method.md 7, practice 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.tact.model import Family, Found, Severity
from entregent.tact.reading import Seen
from entregent.tact.rule import EARLY, LATE, Rule

OFFERING = ("formula", "offer", "fear", "asked_trade")
MANY_SENDS = 5
SOME_SENDS = 2
CAMPAIGN = 15
"""From here on even harmless words are a mailing."""
MAILING = 150
"""From here on whoever receives a copy sees that it is one."""
CREDENTIALS = 3


def sells(seen: Seen) -> re.Match[str] | None:
    """Where something is sold that was not asked for; a trade merely named is no offer."""
    if seen.relation.asked or (seen.has("modest") and not seen.has("fear", "formula")):
        return None
    return seen.first(*OFFERING)


def at(found: re.Match[str], severity: Severity, *families: Family) -> Found:
    """A finding where a pattern was found."""
    return Found(found.start(), found.end(), severity, families)


def early_offer(seen: Seen) -> Iterator[Found]:
    """Business before the bond."""
    found = sells(seen)
    if found is None or not seen.relation.is_early():
        yield from _unasked_proposal(seen)
        return
    told = seen.has("told") and seen.relation.met
    if told and seen.has("exit"):
        return
    gentle = seen.has("exit") or (seen.relation.met and seen.draft.kind != "request")
    soft = gentle and not seen.has("fear", "urgent", "promise") and not seen.relation.is_stranger()
    soft = soft or (seen.relation.met and seen.draft.kind in {"follow_up", "introduction"})
    families: tuple[Family, ...] = ("PITCH", "GENERIC") if _to_anyone(seen) else ("PITCH",)
    yield at(found, "major" if soft else "block", *families)


def _to_anyone(seen: Seen) -> bool:
    """A formula that names nobody, where nothing worse is to be said of it."""
    if not seen.relation.is_stranger() or seen.anchors():
        return False
    if seen.draft.kind == "business_proposal":
        return seen.has("formula", "promise")
    return seen.draft.kind == "invitation" and not seen.has("price", "link", "viewed", "tracked")


def _unasked_proposal(seen: Seen) -> Iterator[Found]:
    """A proposal is one by its kind, whatever its words; what they told opens the door."""
    early = seen.relation.is_early() and not seen.relation.asked
    if early and seen.draft.kind == "business_proposal" and not seen.has("told", "buyer"):
        place = min(40, len(seen.draft.text))
        if seen.relation.is_stranger():
            yield Found(0, place, "block", ("PITCH",))
        else:
            yield Found(0, place, "major", ("PITCH", "ASK_EARLY"))


def late_offer(seen: Seen) -> Iterator[Found]:
    """An argument where the moment is for something else (COM-6, COM-7)."""
    if seen.relation.is_early():
        return
    if seen.draft.kind == "business_proposal":
        yield from _unasked_price(seen)
        return
    if seen.draft.kind not in {"thank_you", "intro_request", "introduction", "request"}:
        return
    boast = seen.first("hype") if seen.has("seller") and not seen.relation.asked else None
    if (found := sells(seen) or boast) is not None and not seen.has("told"):
        yield at(found, "major", "PITCH", *(("HYPE",) if boast else ()))


def _unasked_price(seen: Seen) -> Iterator[Found]:
    """A bond is no order: a price waits for a request, or for a need they told."""
    found = None if seen.relation.asked or seen.has("told") else seen.first("price")
    if found is not None:
        yield at(found, "major", "PITCH", "PRICE")


def price_early(seen: Seen) -> Iterator[Found]:
    """A price, a discount or a fee that nobody asked for."""
    found = seen.first("price")
    if found is None or (seen.relation.asked and not seen.has("fee")):
        return
    if seen.has("fee"):
        if not seen.has("secret") and seen.draft.kind == "introduction":
            yield at(found, "major", "PRICE", "ONEWAY")
    elif _owes_a_bond(seen) and (sells(seen) or seen.has("urgent", "chase", "crowd", "seller")):
        yield at(found, "block", "PRICE", "PITCH")


def _owes_a_bond(seen: Seen) -> bool:
    """Before the bond, unless they met and one comes back to what the other said."""
    return seen.relation.is_early() and not (seen.relation.met and seen.has("told"))


def press_release(seen: Seen) -> Iterator[Found]:
    """A press release, sent cold and not reworked."""
    if (found := seen.first("press")) and not seen.relation.asked:
        yield at(found, "block", "BROADCAST", "PITCH", *(("HYPE",) if seen.has("hype") else ()))


def copies(seen: Seen) -> Iterator[Found]:
    """The same words went to several people within thirty days."""
    similar = seen.relation.similar
    if similar < SOME_SENDS or seen.relation.asked:
        return
    weighs = sells(seen) or seen.has(
        "price", "link", "urgent", "recruit", "press", "guilt", "tracked", "phone", "promise",
        "buyer", "viewed", "false_thread",
    )
    bearable = MAILING if seen.has("hiring") and sells(seen) is None else CAMPAIGN
    many = similar >= (MANY_SENDS if weighs else bearable)
    personal = seen.anchors() > 1 and not seen.relation.is_early()
    yield Found(
        0,
        min(40, len(seen.draft.text)),
        "block" if many and not personal else "major",
        _as_received(similar, sold=bool(weighs)),
    )


def _as_received(similar: int, *, sold: bool) -> tuple[Family, ...]:
    """What the receiver of one copy feels: hundreds show, dozens sell, a few could be anyone's."""
    if similar >= MAILING:
        return ("BROADCAST", "PITCH") if sold else ("BROADCAST",)
    return ("PITCH",) if similar >= MANY_SENDS and sold else ("GENERIC",)


def placeholder(seen: Seen) -> Iterator[Found]:
    """A field of a mail merge that nobody filled."""
    if seen.has("fields") and not seen.relation.is_stranger():
        return
    for found in seen.placeholders()[:3]:
        yield at(found, "block")


def crowd(seen: Seen) -> Iterator[Found]:
    """One message for a crowd, as if it were for each."""
    if (found := seen.first("crowd")) and seen.relation.is_early() and not seen.relation.asked:
        heavy = sells(seen) or seen.has("phone", "price") or seen.relation.similar >= MANY_SENDS
        yield at(found, "block" if heavy else "minor", "BROADCAST")


def enrolled(seen: Seen) -> Iterator[Found]:
    """Put on a list without being asked."""
    if (found := seen.first("enrol")) and not seen.relation.asked:
        yield at(found, "block")


def invented_buyer(seen: Seen) -> Iterator[Found]:
    """A buyer nobody can name, and a secret."""
    if (found := seen.first("buyer")) and seen.relation.is_stranger():
        yield at(found, "block")


def hype(seen: Seen) -> Iterator[Found]:
    """Superlatives about one's own thing, or a promised result."""
    if seen.relation.asked and not seen.relation.is_early():
        return
    if (found := seen.first("promise")) and (sells(seen) or seen.relation.similar):
        yield at(found, "block" if seen.relation.is_early() else "major")
    elif (found := seen.first("hype")) and (sells(seen) or seen.has("vague", "recruit", "press")):
        yield at(found, "major")


def link_early(seen: Seen) -> Iterator[Found]:
    """A link, a calendar or a file before the bond, unasked."""
    if seen.relation.asked and seen.draft.kind != "introduction":
        return
    found = seen.first("link")
    if found and seen.relation.is_early():
        yield at(found, "block" if sells(seen) or seen.relation.is_stranger() else "major")
        return
    found = seen.first("attach")
    if found and seen.draft.kind != "thank_you" and not seen.has("told", "thanks"):
        pressed = sells(seen) or seen.has("job", "many", "fee")
        if pressed and (seen.relation.is_early() or seen.has("fee")):
            yield at(found, "major")
    elif found and seen.has("job", "many") and seen.relation.is_early():
        yield at(found, "major")


def brochure(seen: Seen) -> Iterator[Found]:
    """A list of one's own merits where a word was expected."""
    merits = seen.all("credentials")
    if (
        len(merits) >= CREDENTIALS
        and not seen.relation.asked
        and seen.draft.kind in {"invitation", "first_message"}
    ):
        yield at(
            merits[0], "major", "SELF", *(("GENERIC",) if not seen.has("told", "work") else ())
        )
        return
    merits = seen.all("brochure")
    if len(merits) >= CREDENTIALS and not seen.relation.asked:
        yield at(merits[0], "major", "SELF", "PITCH")


def recruits(seen: Seen) -> Iterator[Found]:
    """An old tie, or none, as bait for a sale."""
    if (
        (found := seen.first("recruit"))
        and not seen.relation.asked
        and (
            seen.has("offer", "hype", "promise")
            or seen.relation.similar
            or seen.relation.is_early()
        )
    ):
        yield at(found, "block", "PITCH", *(("FALSE_FAM",) if seen.relation.met else ()))


def quiz(seen: Seen) -> Iterator[Found]:
    """Questions that qualify a buyer."""
    if (
        (found := seen.first("quiz"))
        and seen.relation.is_early()
        and not seen.relation.asked
        and not seen.has("many")
    ):
        yield at(found, "block" if seen.relation.is_stranger() else "major")


RULES: tuple[Rule, ...] = (
    Rule("COM-1", "pitch-at-first-contact", ("PITCH",), early_offer, stages=EARLY, wordless=True),
    Rule("COM-6", "gift-wrapped-offer", ("PITCH",), late_offer,
         severity="major", stages=LATE,
         kinds=("thank_you", "intro_request", "introduction", "request", "business_proposal")),
    Rule("COM-3", "price-before-bond", ("PRICE",), price_early),
    Rule("COM-4", "qualifying-quiz", ("PITCH",), quiz, stages=EARLY),
    Rule("COM-5", "cold-press-release", ("BROADCAST", "PITCH"), press_release),
    Rule("COM-8", "brochure", ("SELF", "PITCH"), brochure, severity="major"),
    Rule("SPM-1", "copy-paste", ("BROADCAST",), copies, wordless=True),
    Rule("SPM-2", "crowd-as-one", ("BROADCAST",), crowd, stages=EARLY),
    Rule("SPM-3", "placeholder-left", ("MISMATCH", "BROADCAST"), placeholder, wordless=True),
    Rule("SPM-6", "invented-buyer", ("VAGUE", "FALSE_FAM"), invented_buyer, stages=("stranger",)),
    Rule("SPM-7", "enrolled-by-force", ("NOCONSENT",), enrolled),
    Rule("HYP-1", "superlatives", ("HYPE",), hype),
    Rule("LNK-1", "link-before-bond", ("LINK",), link_early, wordless=True),
    Rule("FAM-2", "old-tie-as-bait", ("PITCH", "FALSE_FAM"), recruits),
)
