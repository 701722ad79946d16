"""The self test: the past replayed, and how often the chance was right, against plain rules.

Kept for the day, so that a page can show it without working it out again (`kept_self_test`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from entregent.app.kept import keep, present
from entregent.app.tie_table import CODE_VERSION
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, number, percent, say
from entregent.measure.intervals import wilson
from entregent.ties.chance import ENOUGH, HORIZON

if TYPE_CHECKING:
    from entregent.ties.replay import Asked


class RankerShape(TypedDict):
    """How often those whom a ranker named first had an exchange both ways in the horizon.

    `right` out of `named`, with its interval (Wilson, 95 %) and average precision over the days.
    """

    ranker: str
    named: int
    right: int
    share: float
    low: float
    high: float
    precision: float
    says: str


class BinShape(TypedDict):
    """What was said (the mean chance) and what came, for chances between two bounds."""

    low: float
    high: float
    n: int
    said: float
    came: int
    says: str


class SelfTestShape(TypedDict):
    """The self test of one owner. `enough`: there is enough past to tell; else `rankers` is empty.

    `says` are the sentences to show, in order.
    """

    horizon: int
    days: list[str]
    people: int
    real: int
    enough: bool
    rankers: list[RankerShape]
    bins: list[BinShape]
    says: list[str]


def self_test(workspace: Workspace) -> SelfTestShape:
    """Replay and judge; kept for the day and language."""
    kept = kept_self_test(workspace)
    if kept is not None:
        return kept
    from entregent.app.measuring import measured
    from entregent.ties.history import grouped
    from entregent.ties.replay import replayed

    generation = workspace.store.generation
    with measured(workspace) as study:
        rows, today = grouped(study.rollup()), study.today
    workspace.store.release()
    days = replayed(rows, today, HORIZON)
    shape = _shape(workspace.lang, days)
    keep(workspace, _key(workspace), shape, generation)
    return shape


def kept_self_test(workspace: Workspace) -> SelfTestShape | None:
    """What was worked out today on the same data; None when it was not."""
    kept: SelfTestShape | None = present(workspace, _key(workspace))
    return kept


def _key(workspace: Workspace) -> str:
    return f"self-test|{CODE_VERSION}|{workspace.today.isoformat()}|{workspace.lang}"


def _shape(lang: Lang, days: Sequence[Asked]) -> SelfTestShape:
    from entregent.ties.replay import RANKERS

    named = sum(len(day.named("chance")) for day in days)
    rankers = [_ranker(lang, days, name) for name in RANKERS] if named >= ENOUGH else []
    bins = _bins(lang, days) if rankers else []
    return {
        "horizon": HORIZON,
        "days": [day.day.isoformat() for day in days],
        "people": sum(len(day.chances) for day in days),
        "real": sum(len(day.real) for day in days),
        "enough": bool(rankers),
        "rankers": rankers,
        "bins": bins,
        "says": _says(lang, days, rankers),
    }


def _ranker(lang: Lang, days: Sequence[Asked], ranker: str) -> RankerShape:
    named = [(who, day) for day in days for who in day.named(ranker)]
    right = sum(who in day.real for who, day in named)
    low, high = wilson(right, len(named))
    return {
        "ranker": ranker, "named": len(named), "right": right,
        "share": right / len(named), "low": low, "high": high,
        "precision": sum(day.precision(ranker) for day in days) / len(days),
        "says": say(lang, f"selftest.{ranker}", right=right, named=len(named),
                    share=percent(lang, right / len(named)), low=percent(lang, low),
                    high=percent(lang, high)),
    }


def _bins(lang: Lang, days: Sequence[Asked]) -> list[BinShape]:
    from entregent.ties.calibration import reliability

    return [
        {
            "low": one.low, "high": one.high, "n": one.n, "said": one.said, "came": one.came,
            "says": say(lang, "selftest.bin", low=percent(lang, one.low),
                        high=percent(lang, one.high), said=percent(lang, one.said),
                        came=one.came, people=number(lang, one.n),
                        share=percent(lang, one.came / one.n)),
        }
        for one in reliability(days)
    ]


def _says(lang: Lang, days: Sequence[Asked], rankers: Sequence[RankerShape]) -> list[str]:
    if not rankers:
        return [say(lang, "selftest.few"), say(lang, "selftest.few-do")]
    said = [say(lang, "selftest.what", n=len(days), horizon=HORIZON)]
    said += [one["says"] for one in rankers]
    said.append(say(lang, f"selftest.verdict-{_verdict(rankers)}"))
    said.append(say(lang, "selftest.limits"))
    return said


def _verdict(rankers: Sequence[RankerShape]) -> str:
    """Whether the chance named better than both plain rules, worse than one, or as well."""
    chance, *plain = rankers
    best = max(plain, key=lambda one: one["right"])
    if chance["low"] > best["high"]:
        return "better"
    if chance["high"] < best["low"]:
        return "worse"
    return "alike"
