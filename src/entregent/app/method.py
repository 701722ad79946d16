"""The method: the article of 20 February 2010 sentence by sentence, and what is done about each.

What stands here is checked by hand against what the program does; "later" means that nothing does
it yet, and the page says so. The sentences themselves, in French and English, are the catalogue
`method`; those marked `quoted` are the article's own words in French, the others say its idea.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypedDict

from entregent.i18n import Lang, say

State = Literal["now", "partly", "later"]


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: its key in the catalogue, how much of it is done, and the page that does it."""

    key: str
    state: State
    page: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One practice, or what stands around them, in the article's order."""

    key: str
    sentences: tuple[Said, ...]


class SentenceShape(TypedDict):
    """One sentence as a page shows it; `original`: the French of a quotation, for other readers."""

    key: str
    says: str
    original: str
    quoted: bool
    does: str
    state: str
    state_says: str
    page: str


class PartShape(TypedDict):
    """One part; `number` is that of a practice, "" for what stands around them.

    `practice` names the practice that measures it, "" for none.
    """

    key: str
    number: str
    title: str
    practice: str
    sentences: list[SentenceShape]


PARTS: tuple[Part, ...] = (
    Part("i", (
        Said("i-1", "now"),
        Said("i-2", "now", "week"),
        Said("i-3", "partly", "imports"),
        Said("i-4", "now"),
    )),
    Part("p1", (
        Said("p1-1", "now", "sheet", quoted=True),
        Said("p1-2", "now", "today", quoted=True),
        Said("p1-3", "partly", "return"),
        Said("p1-4", "now", "sheet"),
        Said("p1-5", "now", "sheet"),
        Said("p1-6", "now", "networks"),
        Said("p1-7", "now", "return"),
        Said("p1-8", "now", "networks"),
        Said("p1-9", "now", "profile"),
    )),
    Part("p2", (
        Said("p2-1", "now", "attitude"),
        Said("p2-2", "now", "people"),
        Said("p2-3", "now", "week"),
        Said("p2-4", "now", "attitude"),
        Said("p2-5", "now", "today"),
    )),
    Part("p3", (
        Said("p3-1", "now", "write", quoted=True),
        Said("p3-2", "now", "write"),
        Said("p3-3", "now", "write"),
        Said("p3-4", "partly", "write"),
        Said("p3-5", "now", "people"),
        Said("p3-6", "now", "write"),
        Said("p3-7", "now", "write"),
        Said("p3-8", "now", "imports"),
    )),
    Part("p4", (
        Said("p4-1", "now", "gifts"),
        Said("p4-2", "now", "today"),
        Said("p4-3", "now", "sheet"),
        Said("p4-4", "now", "gifts"),
        Said("p4-5", "partly", "gifts"),
    )),
    Part("p5", (
        Said("p5-1", "now", "profile"),
        Said("p5-2", "now", "profile"),
        Said("p5-3", "now", "profile"),
        Said("p5-4", "now", "profile"),
        Said("p5-5", "now", "profile"),
    )),
    Part("p6", (
        Said("p6-1", "now", "today"),
        Said("p6-2", "now", "today"),
        Said("p6-3", "partly", "today"),
        Said("p6-4", "now", "today", quoted=True),
        Said("p6-5", "now", "return"),
        Said("p6-6", "now", "today"),
    )),
    Part("p7", (
        Said("p7-1", "now", "people"),
        Said("p7-2", "now", "today"),
        Said("p7-3", "now", "today"),
        Said("p7-4", "now", "review"),
        Said("p7-5", "now", "today"),
        Said("p7-6", "now", "today"),
        Said("p7-7", "now", "review"),
    )),
    Part("p8", (
        Said("p8-1", "now", "today"),
        Said("p8-2", "now", "today"),
        Said("p8-3", "now", "today"),
        Said("p8-4", "now", "today"),
        Said("p8-5", "now", "today"),
        Said("p8-6", "now", "note"),
    )),
    Part("re", (
        Said("re-1", "now", "return"),
        Said("re-2", "now", "return"),
        Said("re-3", "now", "return"),
    )),
    Part("p10", (
        Said("p10-1", "now", "pins"),
    )),
    Part("ex", (
        Said("ex-1", "now"),
    )),
    Part("ci", (
        Said("ci-1", "partly"),
    )),
    Part("c", (
        Said("c-1", "now", "today"),
        Said("c-2", "now", "week"),
        Said("c-3", "now", "today"),
        Said("c-4", "now", "return"),
    )),
)
_PRACTICES = {
    "p1": "paper", "p2": "attitude", "p3": "tact", "p4": "culture", "p5": "appearance",
    "p6": "involvement", "p7": "collection", "p8": "mix", "re": "engagement", "p10": "humanity",
    "ci": "collective",
}
"""The practice that measures a part."""
_NUMBERS: dict[str, str] = {f"p{n}": str(n) for n in range(1, 11)} | {"re": "9"}
"""The article asks nine questions and concludes: the conclusion is the tenth practice."""


def method(lang: Lang) -> list[PartShape]:
    """The whole method in one language."""
    return [
        {
            "key": part.key,
            "number": _NUMBERS.get(part.key, ""),
            "title": say(lang, f"method.part-{part.key}"),
            "practice": _PRACTICES.get(part.key, ""),
            "sentences": [_shape(lang, one) for one in part.sentences],
        }
        for part in PARTS
    ]


def tally() -> dict[State, int]:
    """How many sentences are done, done in part, and not yet."""
    states = [one.state for part in PARTS for one in part.sentences]
    return {"now": states.count("now"), "partly": states.count("partly"),
            "later": states.count("later")}


def _shape(lang: Lang, one: Said) -> SentenceShape:
    return {
        "key": one.key,
        "says": say(lang, f"method.{one.key}-says"),
        "original": say("fr", f"method.{one.key}-says") if one.quoted and lang != "fr" else "",
        "quoted": one.quoted,
        "does": say(lang, f"method.{one.key}-does"),
        "state": one.state,
        "state_says": say(lang, f"method.state-{one.state}"),
        "page": one.page,
    }
