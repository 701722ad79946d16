"""The sheet as boxes to fill in on a page: the same value as the text form and the paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict, TypeVar

from entregent.app.sheet import keep
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.model.errors import EntregentError
from entregent.model.purpose import PURPOSES, Objective, Purpose, Sheet, Target

if TYPE_CHECKING:
    from datetime import date

_Value = TypeVar("_Value")
LEAST_ROWS = 2
"""Objectives and targets that can be written on the page at least."""
MOST_ROWS = 20


class PurposeShape(TypedDict):
    """One purpose to rank: `rank` is "" while it is not chosen."""

    kind: str
    name: str
    rank: str
    words: str


class BoxesShape(TypedDict):
    """Every box as text; `values` by the name of its field (`have-0`, `known`, `minutes` ...)."""

    purposes: list[PurposeShape]
    objectives: int
    targets: int
    values: dict[str, str]
    filled: int
    boxes: int
    missing: list[str]
    begun: bool


def boxes(workspace: Workspace) -> BoxesShape:
    """The sheet as it stands, box by box."""
    from entregent.practices.paper.worksheet import BOXES, missing

    lang = workspace.lang
    sheet = workspace.view().sheet
    workspace.store.release()
    chosen = {purpose.kind: purpose for purpose in sheet.purposes}
    empty = missing(sheet)
    return {
        "purposes": [
            {
                "kind": kind,
                "name": say(lang, f"paper.purpose-{kind}"),
                "rank": str(chosen[kind].rank) if kind in chosen else "",
                "words": chosen[kind].words if kind in chosen else "",
            }
            for kind in PURPOSES
        ],
        "objectives": max(LEAST_ROWS, len(sheet.objectives)),
        "targets": max(LEAST_ROWS, len(sheet.targets)),
        "values": _values(sheet),
        "filled": len(BOXES) - len(empty),
        "boxes": len(BOXES),
        "missing": [say(lang, f"sheet.box-{box}") for box in empty],
        "begun": bool(workspace.store.decisions("sheet")),
    }


def write(workspace: Workspace, told: Mapping[str, str]) -> None:
    """Keep what the boxes hold, one decision. Lists are one thing a line.

    Days and numbers are read as on paper ("30 juin 2027", "1 h 30"). Raises `EntregentError` (exit
    code 2): `web.sheet-blank` when nothing at all was written, `usage.bad-value` for a box that
    holds no day or number; the sheet that stood stays.
    """
    from entregent.practices.paper.worksheet import dated, is_blank

    reader = _Boxes(told, workspace)
    sheet = reader.sheet(workspace.view().sheet)
    workspace.store.release()
    if is_blank(sheet):
        raise EntregentError("web.sheet-blank", exit_code=2)
    keep(workspace, dated(sheet, workspace.today))


def blank(workspace: Workspace) -> tuple[str, bytes]:
    """The blank A4 page of the reader's language: its file name and its bytes (PDF)."""
    from entregent.practices.paper.worksheet import sheet_path

    path = sheet_path(workspace.lang)
    return path.name, path.read_bytes()


class _Boxes:
    """Reads boxes of a page."""

    def __init__(self, told: Mapping[str, str], workspace: Workspace) -> None:
        self._told = told
        self._today = workspace.today
        self._lang = workspace.lang

    def sheet(self, before: Sheet) -> Sheet:
        """The sheet that the boxes make; what the page does not show is kept from before."""
        return replace(
            before,
            purposes=self._purposes(before),
            objectives=tuple(filter(None, map(self._objective, range(MOST_ROWS)))),
            targets=tuple(filter(None, map(self._target, range(MOST_ROWS)))),
            offers=self._lines("offers"),
            known=self._lines("known"),
            introducers=self._lines("introducers"),
            interest=self._text("interest"),
            places=self._text("places"),
            networks=(*self._lines("main"), *self._lines("support")),
            dropped=self._lines("dropped"),
            minutes=self._minutes(),
            euros=self._number("euros"),
            patience=self._day("patience"),
            gain=self._text("gain"),
            first_step=self._text("first"),
            review_on=self._day("review"),
        )

    def _purposes(self, before: Sheet) -> tuple[Purpose, ...]:
        words = {purpose.kind: purpose.words for purpose in before.purposes}
        words["other"] = self._text("other-words")
        found = [
            Purpose(kind, int(rank), words.get(kind, ""))
            for kind in PURPOSES
            if (rank := self._text(f"purpose-{kind}")).isdecimal() and 0 < int(rank[:3]) <= 99
        ]
        return tuple(sorted(found, key=lambda purpose: purpose.rank))

    def _objective(self, row: int) -> Objective | None:
        made = Objective(
            self._text(f"have-{row}"), self._number(f"count-{row}"),
            self._day(f"by-{row}"), self._text(f"know-{row}"),
        )
        return None if made == Objective("") else made

    def _target(self, row: int) -> Target | None:
        many = self._number(f"many-{row}")
        made = Target(
            self._text(f"trade-{row}"), self._text(f"place-{row}"),
            None if many is None else round(many), self._text(f"language-{row}"),
        )
        return None if made == Target("") else made

    def _text(self, name: str) -> str:
        return " ".join(self._told.get(name, "").split())

    def _lines(self, name: str) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self._told.get(name, "").splitlines())
        return tuple(filter(None, lines))

    def _day(self, name: str) -> date | None:
        from entregent.practices.paper.words import day_in

        text = self._text(name)
        day = day_in(text, self._today) if text else None
        return self._read(name, text, day)

    def _number(self, name: str) -> float | None:
        from entregent.practices.paper.words import number_in

        text = self._text(name)
        return self._read(name, text, number_in(text, self._today) if text else None)

    def _minutes(self) -> int | None:
        from entregent.practices.paper.words import minutes_in

        text = self._text("minutes")
        return self._read("minutes", text, minutes_in(text) if text else None)

    def _read(self, name: str, text: str, value: _Value | None) -> _Value | None:
        if text and value is None:
            label = say(self._lang, f"paper.label-{name.partition('-')[0]}")
            params = {"what": label, "value": f"« {text} »"}
            raise EntregentError("usage.bad-value", exit_code=2, params=params)
        return value


def _values(sheet: Sheet) -> dict[str, str]:
    """What stands in each box, by the name of its field."""
    values = {
        "other-words": next((p.words for p in sheet.purposes if p.kind == "other"), ""),
        "offers": "\n".join(sheet.offers), "known": "\n".join(sheet.known),
        "introducers": "\n".join(sheet.introducers), "interest": sheet.interest,
        "places": sheet.places, "main": "".join(sheet.networks[:1]),
        "support": "\n".join(sheet.networks[1:]), "dropped": "\n".join(sheet.dropped),
        "minutes": _plain(sheet.minutes), "euros": _plain(sheet.euros), "gain": sheet.gain,
        "patience": _iso(sheet.patience), "first": sheet.first_step,
        "review": _iso(sheet.review_on),
    }
    for row, objective in enumerate(sheet.objectives):
        values |= {
            f"have-{row}": objective.result, f"count-{row}": _plain(objective.number),
            f"by-{row}": _iso(objective.deadline), f"know-{row}": objective.measure,
        }
    for row, target in enumerate(sheet.targets):
        values |= {
            f"trade-{row}": target.who, f"place-{row}": target.where,
            f"many-{row}": _plain(target.number), f"language-{row}": target.language,
        }
    return values


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}".removesuffix(".00")


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
