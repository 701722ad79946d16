"""The look back in words: shares, intervals and differences as sentences, on every face alike."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from entregent.app.habits import ExampleShape, HabitShape, HabitsShape, RatedShape
from entregent.i18n import Lang, knows, number, percent, say
from entregent.tact.habits import FEWEST, FEWEST_PEOPLE


class HabitWords(TypedDict):
    """One habit as it is shown; `pair` is one sentence, `having` and `without` its two halves."""

    code: str
    name: str
    told: str
    looks: str
    says: str
    pair: str
    having: str
    without: str
    instead: str
    evidence: list[ExampleShape]
    low: float
    value: float
    high: float
    expected: float


class LookBackWords(TypedDict):
    """The whole look back. `coverage` says what was read and what was not."""

    empty: bool
    coverage: list[str]
    all: str
    habits: list[HabitWords]
    few: str
    few_why: str
    silent: str


def in_words(lang: Lang, shape: HabitsShape) -> LookBackWords:
    """Every sentence of the look back."""
    told = [one for one in shape["habits"] if one["told"] != "few"]
    few = [
        f"{one['code']} ({one['having']['n']})" for one in shape["habits"] if one["told"] == "few"
    ]
    every = shape["all"]
    return {
        "empty": not shape["read"],
        "coverage": list(_coverage(lang, shape)) if shape["read"] else [],
        "all": say(lang, "habits.all", yes=every["answered"], n=every["n"], **_shares(lang, every)),
        "habits": [_habit(lang, one) for one in told],
        "few": say(lang, "habits.few", codes=", ".join(few)) if few else "",
        "few_why": say(lang, "habits.few-why", n=FEWEST, people=FEWEST_PEOPLE) if few else "",
        "silent": (
            say(lang, "habits.silent", codes=", ".join(shape["silent"])) if shape["silent"] else ""
        ),
    }


def _coverage(lang: Lang, shape: HabitsShape) -> list[str]:
    first, last = (date.fromisoformat(shape[end]) for end in ("first", "last"))
    lines = [
        say(lang, "habits.coverage", n=shape["read"], people=shape["people"], first=first,
            last=last),
        say(lang, "habits.left-out", sent=shape["sent"]),
    ]
    if shape["unread"]:
        lines.append(say(lang, "habits.unread", n=shape["unread"]))
    return lines


def _habit(lang: Lang, one: HabitShape) -> HabitWords:
    having, without = one["having"], one["without"]
    key = f"rules.{one['code'].lower()}.looks"
    other = {f"{name}_without": words for name, words in _shares(lang, without).items()}
    pair = say(
        lang, "habits.pair", yes=having["answered"], n=having["n"], **_shares(lang, having),
        yes_without=without["answered"], n_without=without["n"], **other,
    )
    return {
        "code": one["code"], "name": one["name"], "told": one["told"],
        "looks": say(lang, key) if knows(key, lang) else "",
        "says": _says(lang, one), "pair": pair, "having": _half(lang, having),
        "without": _half(lang, without), "instead": one["instead"], "evidence": one["evidence"],
        "low": having["low"], "value": _share(having), "high": having["high"],
        "expected": _share(without),
    }


def _says(lang: Lang, one: HabitShape) -> str:
    if one["told"] not in {"fewer", "more"}:
        return say(lang, "habits.told-unclear")
    value, low, high = sorted((abs(part) for part in one["difference"]), key=lambda part: part)
    ends = [number(lang, round(100 * part)) for part in (value, low, high)]
    return say(
        lang, f"habits.told-{one['told']}", points=ends[1], low=ends[0], high=ends[2]
    )


def _half(lang: Lang, one: RatedShape) -> str:
    of = say(lang, "habits.share-of", yes=one["answered"], n=one["n"])
    return f"{of}, {say(lang, 'habits.between', **_shares(lang, one))}"


def _shares(lang: Lang, one: RatedShape) -> dict[str, str]:
    return {
        "share": percent(lang, _share(one)), "low": percent(lang, one["low"]),
        "high": percent(lang, one["high"]),
    }


def _share(one: RatedShape) -> float:
    return one["answered"] / one["n"] if one["n"] else 0.0
