"""What the owner put on paper before the screen: purposes, objectives, targets, means."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Literal

PurposeKind = Literal[
    "partners", "clients", "recruit", "peers", "market", "job", "learn", "known", "help", "other"
]
PURPOSES: tuple[PurposeKind, ...] = (
    "partners", "clients", "recruit", "peers", "market", "job", "learn", "known", "help", "other",
)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One reason to network. Ranks are 1..n without ties."""

    kind: PurposeKind
    rank: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Objective:
    """A result one can count, by a day. `number` None when the words hold no number yet."""

    result: str
    number: float | None = None
    deadline: date | None = None
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """Whom to meet: a role or a trade, where, how many."""

    who: str
    where: str = ""
    number: int | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The worksheet: one page, twenty minutes, no screen. Empty boxes are allowed."""

    purposes: tuple[Purpose, ...] = ()
    objectives: tuple[Objective, ...] = ()
    targets: tuple[Target, ...] = ()
    offers: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    """Names of people one already knows."""
    introducers: tuple[str, ...] = ()
    """Names of people who know those one looks for."""
    interest: str = ""
    """What interests the people one looks for, themselves."""
    places: str = ""
    """Where they really are, real life first."""
    networks: tuple[str, ...] = ()
    """One main network, then at most one support."""
    dropped: tuple[str, ...] = ()
    minutes: int | None = None
    """Minutes a week."""
    euros: float | None = None
    """Money a year, in the owner's own currency."""
    patience: date | None = None
    """The day before which no network is judged."""
    gain: str = ""
    first_step: str = ""
    written: date | None = None
    review_on: date | None = None


def sheet_to_json(sheet: Sheet) -> str:
    """The sheet as canonical JSON (sorted keys, ISO days, empty boxes left out)."""
    body = {name: value for name, value in asdict(sheet).items() if value not in (None, (), "")}
    return json.dumps(body, ensure_ascii=False, sort_keys=True, default=date.isoformat)


def sheet_from_json(text: str) -> Sheet:
    """The sheet a JSON text stands for. Raises `ValueError` when it is not one.

    Unknown boxes are refused: a later version's sheet must not be silently cut.
    """
    body = json.loads(text)
    if not isinstance(body, dict):
        message = "a sheet is a JSON object"
        raise ValueError(message)
    known = {field.name for field in fields(Sheet)}
    if strange := sorted(set(body) - known):
        message = f"unknown boxes: {', '.join(strange)}"
        raise ValueError(message)
    try:
        return Sheet(
            purposes=tuple(Purpose(**item) for item in body.get("purposes", ())),
            objectives=tuple(
                Objective(**{**item, "deadline": _day(item.get("deadline"))})
                for item in body.get("objectives", ())
            ),
            targets=tuple(Target(**item) for item in body.get("targets", ())),
            offers=tuple(map(str, body.get("offers", ()))),
            known=tuple(map(str, body.get("known", ()))),
            introducers=tuple(map(str, body.get("introducers", ()))),
            interest=body.get("interest", ""),
            places=body.get("places", ""),
            networks=tuple(map(str, body.get("networks", ()))),
            dropped=tuple(map(str, body.get("dropped", ()))),
            minutes=body.get("minutes"),
            euros=body.get("euros"),
            patience=_day(body.get("patience")),
            gain=body.get("gain", ""),
            first_step=body.get("first_step", ""),
            written=_day(body.get("written")),
            review_on=_day(body.get("review_on")),
        )
    except TypeError as error:
        raise ValueError(str(error)) from error


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
