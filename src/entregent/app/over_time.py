"""The measures of a practice month by month, each with its interval, in the reader's language.

The past is asked of the store as it would have been (`ties.as_of`), and what a month gave is kept
until something is written: a second look costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypedDict

from entregent.app.kept import recall
from entregent.app.memory import LARGE
from entregent.app.tie_table import CODE_VERSION
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, day_words, knows, number, percent, say

if TYPE_CHECKING:
    from entregent.model.finding import Measure
    from entregent.model.ports import EgoNetwork, Practice, Study

_FINE = frozenset({"relevance", "constraint", "index"})
"""Units of numbers between 0 and 1 that are no shares: two decimals tell them apart."""
MONTHS = 12
QUARTERS = 4
"""Days shown of a store of more than `LARGE` people and exchanges: ends of quarters, and today."""

Measured = tuple[date, "tuple[Measure, ...]"]
"""A day and what a practice measured on it."""
Key = tuple[str, str, str]
"""Code, unit, and what it is about: one line of a plot."""


class PointShape(TypedDict):
    """One measure on one day. `value` is null when there was too little to tell.

    `says`, `low_says` and `high_says` are the numbers in words; `label` is the day's.
    """

    day: str
    label: str
    value: float | None
    low: float | None
    high: float | None
    n: int
    coverage: float
    says: str
    low_says: str
    high_says: str


class SeriesShape(TypedDict):
    """A measure over time, the oldest day first; a day on which nothing was measured is left out.

    `says` tells its first and last value in one sentence, `reads` how to read it.
    """

    code: str
    unit: str
    of: str
    label: str
    reads: str
    says: str
    points: list[PointShape]


def days_shown(workspace: Workspace) -> tuple[date, ...]:
    """The ends of eleven months and today; of three quarters and today in a large store."""
    counts = workspace.store.counts()
    large = counts.people + counts.interactions > LARGE
    ends = month_ends(workspace.today, 3 * QUARTERS if large else MONTHS - 1)
    if large:
        ends = tuple(day for day in ends if day.month % 3 == 0)[1 - QUARTERS:]
    return (*ends, workspace.today)


def month_ends(today: date, months: int) -> tuple[date, ...]:
    """The last days of the `months` months before that of `today`, the oldest first."""
    found: list[date] = []
    day = today
    for _ in range(months):
        day = day.replace(day=1) - timedelta(days=1)
        found.append(day)
    return tuple(reversed(found))


def measures_on(
    workspace: Workspace, practice: Practice, days: Sequence[date]
) -> tuple[Measured, ...]:
    """What a practice measured on each of these days; worked out once, then kept.

    A server with a large store is given what is kept, maybe from before the last change, and
    nothing while that is still worked out beside it.
    """
    generation, memory = workspace.store.generation, workspace.memory
    whole = series_key(workspace, practice, days)
    if memory is not None and memory.is_large(workspace.store) and not memory.renewer.failed:
        return _recalled(workspace, whole, days)
    whole = f"held|{whole}"
    held: tuple[Measured, ...] | None = memory.look(whole, generation) if memory else None
    if held is None:
        held = tuple(_kept_or_made(workspace, practice, days, generation))
        if memory is not None:
            memory.hold(whole, generation, held)
    return held


def series_key(workspace: Workspace, practice: Practice, days: Sequence[date]) -> str:
    """The name under which all these days of a practice are kept together."""
    return "|".join(("series", _key(workspace, practice, days[-1]), str(len(days))))


def measured_on(
    workspace: Workspace, practices: Sequence[Practice], days: Sequence[date]
) -> list[list[Measured]]:
    """What each of these practices measured on each of these days: ties are measured once a day."""
    from entregent.ties.over import Remembered

    view = Remembered(workspace.view())
    found: list[list[Measured]] = [[] for _ in practices]
    for day in days:
        study = _studied(view, day)
        for line, practice in zip(found, practices, strict=True):
            line.append((day, practice.measure(study).measures))
    return found


def as_kept(found: Sequence[Measured]) -> str:
    """The days of a practice as they stand in the file."""
    from msgspec.json import encode

    return encode([measures for _, measures in found]).decode()


def _recalled(workspace: Workspace, whole: str, days: Sequence[date]) -> tuple[Measured, ...]:
    from msgspec import convert

    from entregent.model.finding import Measure

    kept = recall(workspace, whole, wait=False)
    if kept is None:
        return ()
    return tuple(zip(days, convert(kept, list[tuple[Measure, ...]]), strict=True))


def _kept_or_made(
    workspace: Workspace, practice: Practice, days: Sequence[date], generation: int
) -> Iterator[Measured]:
    from msgspec.json import decode, encode

    from entregent.model.finding import Measure
    from entregent.ties.over import Remembered

    store = workspace.store
    kept = {day: store.cached(_key(workspace, practice, day)) for day in days}
    view = Remembered(workspace.view())
    made = {day: _measured(view, practice, day) for day in days if kept[day] is None}
    store.release()
    for day, measures in made.items():
        store.keep(_key(workspace, practice, day), encode(measures).decode(), generation)
    for day in days:
        text = kept[day]
        yield day, made[day] if text is None else decode(text, type=tuple[Measure, ...])


def series(
    lang: Lang, name: str, measured: Sequence[Measured]
) -> list[SeriesShape]:
    """The lines of a practice called `name`, in the order in which it measures today."""
    lines: dict[Key, list[tuple[date, Measure]]] = {}
    for day, measures in reversed(measured):
        for one in measures:
            lines.setdefault((one.code, one.unit, one.of), []).append((day, one))
    return [
        _series(lang, name, key, list(reversed(line)), measured[-1][0])
        for key, line in lines.items()
    ]


def called(lang: Lang, measure: Measure, name: str = "") -> str:
    """What a measure is called; `name` is that of the practice, for one the house does not know."""
    what = say(lang, f"measures.{_entry(measure)}", **({} if _known(measure) else {"what": name}))
    if not measure.of:
        return what
    network = f"web.seen-{measure.of}"
    of = say(lang, network) if knows(network) else measure.of
    return say(lang, "measures.of", what=what, of=of)


def amount(lang: Lang, value: float, unit: str) -> str:
    """A value with its unit."""
    if unit == "share":
        return percent(lang, value, 0 if value >= 0.1 or not value else 1)
    shown = round(value, 2) if unit in _FINE else round(value, 1)
    key = f"measures.unit-{unit.replace(' ', '-')}"
    if not knows(key):
        return f"{number(lang, shown)} {unit}"
    if unit in _FINE:
        return say(lang, key, n=number(lang, shown, 2))
    return say(lang, key, n=int(shown) if float(shown).is_integer() else shown)


def between(lang: Lang, measure: Measure) -> str:
    """A value with its unit and its interval, or that there is too little to tell."""
    if measure.value is None:
        return say(lang, "measures.few")
    value = amount(lang, measure.value, measure.unit)
    if measure.low is None or measure.high is None:
        return value
    return say(
        lang, "measures.value-between", value=value,
        low=_bound(lang, measure.low, measure.unit), high=_bound(lang, measure.high, measure.unit),
    )


# ------------------------------------------------------------------ inside


def _bound(lang: Lang, value: float, unit: str) -> str:
    """An end of an interval: its unit stands beside the value already."""
    if unit == "share":
        return amount(lang, value, unit)
    return number(lang, round(value, 2), 2) if unit in _FINE else number(lang, round(value, 1))


def _key(workspace: Workspace, practice: Practice, day: date) -> str:
    hours = workspace.settings.hours
    return "|".join((
        "measures", CODE_VERSION, practice.info.code, day.isoformat(),
        workspace.today.isoformat() if day == workspace.today else "",
        workspace.settings.zone, hours.opens.isoformat(), hours.closes.isoformat(),
        "".join(map(str, sorted(hours.days))),
    ))


def _measured(view: EgoNetwork, practice: Practice, day: date) -> tuple[Measure, ...]:
    return practice.measure(_studied(view, day)).measures


def _studied(view: EgoNetwork, day: date) -> Study:
    from entregent.ties.as_of import AsOf
    from entregent.ties.study import study

    return study(view if day == view.today else AsOf(view, day))


def _known(measure: Measure) -> bool:
    return any(knows(f"measures.{key}") for key in _entries(measure))


def _entries(measure: Measure) -> Iterator[str]:
    yield measure.code
    yield f"{measure.code}-{measure.unit}"


def _entry(measure: Measure) -> str:
    """The key of a measure in the catalogue; "other" for one of the owner's or a package's."""
    return next((key for key in _entries(measure) if knows(f"measures.{key}")), "other")


def _series(
    lang: Lang, name: str, key: Key, line: Sequence[tuple[date, Measure]], today: date
) -> SeriesShape:
    last = line[-1][1]
    what = called(lang, last, name)
    return {
        "code": key[0], "unit": key[1], "of": key[2],
        "label": what,
        "reads": say(lang, f"measures.{_entry(last)}-reads"),
        "says": _says(lang, what, line, today),
        "points": [_point(lang, day, one, today) for day, one in line],
    }


def _says(lang: Lang, what: str, line: Sequence[tuple[date, Measure]], today: date) -> str:
    told = [(day, one) for day, one in line if one.value is not None]
    if not told:
        return say(lang, "measures.plot-says-none", what=what)
    (first, then), (last, now) = told[0], told[-1]
    if len(told) == 1:
        return say(lang, "measures.plot-says-now", what=what, now=between(lang, now), last=last)
    return say(
        lang, "measures.plot-says", what=what, then=between(lang, then),
        first=_label(lang, first, today), now=between(lang, now), last=last,
    )


def _point(lang: Lang, day: date, one: Measure, today: date) -> PointShape:
    low, high = (None if one.value is None else each for each in (one.low, one.high))
    return {
        "day": day.isoformat(), "label": _label(lang, day, today),
        "value": one.value, "low": low, "high": high, "n": one.n, "coverage": one.coverage,
        "says": say(lang, "measures.few") if one.value is None else amount(
            lang, one.value, one.unit),
        "low_says": "" if low is None else _bound(lang, low, one.unit),
        "high_says": "" if high is None else _bound(lang, high, one.unit),
    }


def _label(lang: Lang, day: date, today: date) -> str:
    """A month and its year, or that it is today."""
    if day == today:
        return say(lang, "measures.today")
    return day_words(lang, day.replace(day=2)).partition(" ")[2]
