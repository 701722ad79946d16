"""What is thought of two records: the same person, two, or a question for the owner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from entregent.people.compare import Compared, compare
from entregent.people.reading import Read, read
from entregent.people.record import Record
from entregent.people.weights import Weights

Verdict = Literal["same", "different", "ask"]
HARD = frozenset({"live", "born", "apart"})
"""Vetoes that no score outweighs: these two are never in one group, whoever links them."""

_TWO_NAMES = frozenset({"different", "family", "given", "family-initial", "gendered"})
_ALIKE = frozenset({"nickname", "nickname-common", "slip", "near-sound", "near", "initials"})
_COMMON = frozenset({
    "equal-short", "equal-known", "equal-common", "fuller-known", "fuller-common", "alphabet",
    "family-initial",
})
_LONE_WORDS = frozenset({"same-given", "same-word", "near-word", "part-first", "part-given",
                         "part-family", "part-rare"})
_TELLING = frozenset({"same-figures", "same-long", "same-mid"})


@dataclass(frozen=True, slots=True)
class Level:
    """How two records stand in one respect, and what it is worth.

    `name` is "field.level" ("name.initials"), `value` what it rests on as both write it, `weight`
    log-odds (natural logarithm): above 0 for one person, below for two.
    """

    name: str
    value: str
    weight: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """`score` is the log-odds that the two are one person: the sum of the weights of `levels`.

    The first level is "prior". `veto` names what forbids the program to join them by itself,
    whatever the score; None when nothing does. "live" (two profiles that one export of one network
    states) and "born" (birthdays that differ) forbid it for ever; "gendered" (Alexandre,
    Alexandra), "names" (two full names at one address or number) and "thin" (nothing but a name
    that many bear, or that is only alike) leave it to the owner.
    """

    verdict: Verdict
    score: float
    levels: tuple[Level, ...]
    veto: str | None = None


def judge(a: Record, b: Record, weights: Weights) -> Judgement:
    """What is thought of two records. Symmetric but for the order of the values shown."""
    return judged(read(a), read(b), weights)


def judged(a: Read, b: Read, weights: Weights) -> Judgement:
    """The same, for records that were read already."""
    found = compare(a, b)
    levels = (Level("prior", "", weights.prior), *(
        Level(one.name, _shown(one), weights.of.get(one.name, 0.0)) for one in found
    ))
    score = sum(level.weight for level in levels)
    veto = _veto(a, b, found)
    return Judgement(_verdict(score, veto, weights), score, levels, veto)


def _shown(one: Compared) -> str:
    return one.mine if one.mine == one.theirs else f"{one.mine} / {one.theirs}"


def _verdict(score: float, veto: str | None, weights: Weights) -> Verdict:
    if veto in HARD:
        return "different"
    if score >= weights.alone and veto is None:
        return "same"
    least = 0.0 if veto == "names" else weights.ask
    return "ask" if score >= least else "different"


def _veto(a: Read, b: Read, found: list[Compared]) -> str | None:
    if _are_both_live(a, b):
        return "live"
    by = {one.field: one.level for one in found}
    if by.get("born") == "differs":
        return "born"
    name = by.get("name", "")
    if name == "gendered":
        return "gendered"
    if name in _TWO_NAMES:
        return "names"
    return "thin" if _is_thin(name, by) else None


def _is_thin(name: str, by: dict[str, str]) -> bool:
    """Whether a name that many bear, or that is only alike, stands without anything beside it."""
    if by.get("mail") == "same" or by.get("page") == "same" or by.get("phone") == "same":
        return False
    beside = (
        by.get("house") == "same" or "host" in by.get("mail", "")
        or by.get("login", "") in _TELLING or by.get("born") == "same"
    )
    if name in _COMMON or name in _ALIKE or name in _LONE_WORDS:
        return not beside
    if name.startswith(("equal", "run", "fuller")):
        return False
    return by.get("login", "") not in _TELLING


def _are_both_live(a: Read, b: Read) -> bool:
    mine = {(network, export): page for network, export, page in a.record.live}
    return any(
        mine.get((network, export), page) != page for network, export, page in b.record.live
    )
