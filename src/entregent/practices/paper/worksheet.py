"""The sheet as a value: what is filled, what is missing, what can be counted, what comes first.

The form and its reading are loaded when they are asked for: the plan of the day needs neither.

Method P1 and part 5: eleven boxes make a whole sheet, `W = filled / 11`; the sheet is read again
ninety days after it was written. Nothing here needs any data but the sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from entregent.model.purpose import Objective, Purpose, Sheet

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from entregent.i18n import Lang
    from entregent.practices.paper.reading import Form
    from entregent.practices.paper.reading import Problem as Problem  # noqa: PLC0414 (for callers)


Box = Literal[
    "purpose", "result", "measure", "deadline", "who", "where", "number", "network", "minutes",
    "gain", "first-step",
]  # fmt: skip

READ_AGAIN = timedelta(days=90)
"""From writing the sheet to reading it again (method 5: "in 3 months")."""
FAR = timedelta(days=549)
"""Eighteen months: an objective further away is a wish (method P1)."""

_FILLED: dict[Box, Callable[[Sheet], bool]] = {
    "purpose": lambda sheet: bool(sheet.purposes),
    "result": lambda sheet: any(o.result.strip() for o in sheet.objectives),
    "measure": lambda sheet: any(o.measure.strip() for o in sheet.objectives),
    "deadline": lambda sheet: any(o.deadline for o in sheet.objectives),
    "who": lambda sheet: any(t.who.strip() for t in sheet.targets),
    "where": lambda sheet: any(t.where.strip() for t in sheet.targets),
    "number": lambda sheet: any(t.number for t in sheet.targets),
    "network": lambda sheet: any(n.strip() for n in sheet.networks),
    "minutes": lambda sheet: bool(sheet.minutes),
    "gain": lambda sheet: bool(sheet.gain.strip()),
    "first-step": lambda sheet: bool(sheet.first_step.strip()),
}
BOXES: tuple[Box, ...] = tuple(_FILLED)
"""The eleven boxes in the order of the page."""


@dataclass(frozen=True, slots=True)
class Check:
    """Whether one will see that an objective is reached: a thing counted, and a day (method P1)."""

    number: float | None
    day: date | None
    in_time: bool
    """The day lies between the writing of the sheet and eighteen months later."""

    @property
    def countable(self) -> bool:
        """Whether the objective passes: a number or one countable thing, and a day in reach."""
        return self.number is not None and self.in_time


def missing(sheet: Sheet) -> tuple[Box, ...]:
    """The boxes that are still empty, in the order of the page."""
    return tuple(box for box, filled in _FILLED.items() if not filled(sheet))


def completeness(sheet: Sheet) -> float:
    """W of method P1: the share of the eleven boxes that hold something, 0 to 1."""
    return (len(BOXES) - len(missing(sheet))) / len(BOXES)


def is_blank(sheet: Sheet) -> bool:
    """Whether nothing at all was written: neither the eleven boxes nor the lines beside them."""
    return replace(sheet, written=None, review_on=None) == Sheet()


def check(objective: Objective, on: date) -> Check:
    """Read the number and the day of an objective, from its own boxes or from its words.

    `on` is the day the sheet was written: "by June" is the June after it.
    """
    from entregent.practices.paper.words import day_in, number_in

    words = f"{objective.result} | {objective.measure}"
    number = objective.number
    if number is None:
        number = number_in(words, on)
    day = objective.deadline or day_in(words, on)
    return Check(number, day, day is not None and on <= day <= on + FAR)


def in_order(sheet: Sheet) -> tuple[Purpose, ...]:
    """The purposes by rank; equal ranks keep the order of the page."""
    return tuple(sorted(sheet.purposes, key=lambda purpose: purpose.rank))


def first_purpose(sheet: Sheet) -> Purpose | None:
    """The purpose that orders the plan; None while there is none or two claim the first place."""
    order = in_order(sheet)
    return order[0] if order and not first_ties(sheet) else None


def first_ties(sheet: Sheet) -> tuple[Purpose, ...]:
    """The purposes that share the first place; empty when the first is alone or there is none."""
    order = in_order(sheet)
    first = tuple(purpose for purpose in order if purpose.rank == order[0].rank)
    return first if len(first) > 1 else ()


def choose_first(sheet: Sheet, first: Purpose) -> Sheet:
    """The same sheet with `first` at rank 1 and the others after it, ranked 1..n without ties.

    Raises `ValueError` when the sheet does not hold that purpose.
    """
    rest = list(in_order(sheet))
    rest.remove(first)
    ranked = enumerate((first, *rest), start=1)
    return replace(sheet, purposes=tuple(replace(one, rank=rank) for rank, one in ranked))


def dated(sheet: Sheet, on: date) -> Sheet:
    """The sheet with its day (`on` when none was written) and the day to read it again."""
    written = sheet.written or on
    return replace(sheet, written=written, review_on=sheet.review_on or written + READ_AGAIN)


def to_text(sheet: Sheet, lang: Lang) -> str:
    """The sheet as a form in one language, empty boxes included (`form.to_text`)."""
    from entregent.practices.paper.form import to_text as written

    return written(sheet, lang)


def from_text(text: str, on: date) -> Form:
    """A filled-in form read back, in either language (`reading.from_text`)."""
    from entregent.practices.paper.reading import from_text as read

    return read(text, on)


def sheet_path(lang: Lang) -> Traversable:
    """The blank page of that language, one A4 page of PDF shipped with the program."""
    from importlib.resources import files

    return files("entregent.practices.paper").joinpath("sheets", f"sheet-{lang}.pdf")
