"""How a table of contacts might be read: proposed from its titles and the look of its cells.

A proposal says how sure it is. "sure": titles and cells agree, it is read as proposed. "unsure": it
may be contacts; the owner is asked. "accounts": sums, orders or a statement, whoever they name:
never read unasked. "untitled": people without a row of titles. "none": something else.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from entregent.files.contact_cells import Look, look_of, month_first
from entregent.files.contact_rows import HEAD, Columns, Field
from entregent.files.contact_titles import field_of, is_money, is_secret
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.sniff import head_text
from entregent.files.tables import Header, chosen, header_rows
from entregent.text.folding import fold

Standing = Literal["sure", "unsure", "accounts", "untitled", "none"]
By = Literal["told", "title", "cells", ""]
"""What a proposed field rests on: the owner's word, the title, the cells, or nothing."""

ROWS = 200
"""Rows that are looked at."""
_SAMPLES = 3
_FEW = 5
"""Rows from which it shows whether each is somebody else."""
_ONE_EACH = 0.6
_REACHED: frozenset[Field] = frozenset({"email", "phone"})
_NAMED: frozenset[Field] = frozenset({"name", "given", "family"})
_PERSONAL: frozenset[Field] = frozenset({
    "birthday", "last", "met_on", "met", "organisation", "title",
})
_DATED: tuple[Field, ...] = ("birthday", "met_on", "last")
_BY_CELLS: Mapping[Look, Field] = {"email": "email", "phone": "phone", "url": "url"}

Key = tuple[str, ...]
"""The folded titles of a table in alphabetical order: what it is known by."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """How the owner said that a table is read: the field of each title, or that it is left aside.

    `month_first` None: as days in numbers show it, else as in the owner's country.
    """

    fields: Mapping[str, Field]
    month_first: bool | None = None
    leave: bool = False


@dataclass(frozen=True, slots=True)
class Guess:
    """One column: its title folded and as written, what it may hold, what that rests on."""

    title: str
    written: str
    field: Field | None
    by: By
    look: Look
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """How one table might be read."""

    standing: Standing
    columns: tuple[Guess, ...]
    month_first: bool | None = None

    @property
    def key(self) -> Key:
        """What the table is known by."""
        return key_of(one.title for one in self.columns)

    @property
    def mapped(self) -> Mapped:
        """The proposal as if the owner had said it."""
        fields = {one.title: one.field for one in self.columns if one.field is not None}
        return Mapped(fields, self.month_first)

    @property
    def left(self) -> tuple[str, ...]:
        """Titles of columns that hold something and are not read."""
        return tuple(
            one.written for one in self.columns
            if one.look != "empty" and one.field in {None, "other"}
        )


def key_of(titles: Iterable[str]) -> Key:
    """What a table with these folded titles is known by."""
    return tuple(sorted(titles))


def columns_of(proposal: Proposal, mapped: Mapped, network: str, *, months: bool) -> Columns:
    """The columns of a table read as the owner said; `months` where days do not show it."""
    names = tuple(one.title for one in proposal.columns)
    found: dict[Field, tuple[str, ...]] = {}
    for name in names:
        field = mapped.fields.get(name)
        if field is not None and field != "other":
            found[field] = (*found.get(field, ()), name)
    order = mapped.month_first if mapped.month_first is not None else proposal.month_first
    return Columns(names, found, network, months if order is None else order)


def propose(
    head: bytes, told: Mapping[Key, Mapped] | None = None, limits: Limits = DEFAULT_LIMITS
) -> Proposal | None:
    """How the table that begins with these bytes might be read; None where there is no table.

    `told` is what the owner said of tables before: of this one, or of others with the same titles.
    """
    told = told or {}
    header = _header(head, told, limits)
    if header is None:
        return None
    written, rows = _glance(head, header)
    cells = [[row[at] for row in rows] for at in range(len(header.names))]
    looks = [look_of(column) for column in cells]
    said = told.get(key_of(header.names))
    once = {title: field for one in told.values() for title, field in one.fields.items()}
    guesses = [
        Guess(
            name, written[at], *_guess(name, looks[at], once, said), looks[at],
            _samples(cells[at]),
        )
        for at, name in enumerate(header.names)
    ]
    if said is None:
        guesses = _arranged(guesses, cells)
    dated = [column for one, column in zip(guesses, cells, strict=True) if one.field in _DATED]
    standing = _standing(guesses, cells, rows)
    if standing == "unsure":
        guesses = _with_name(guesses)
    return Proposal(standing, tuple(guesses), month_first(dated))


# ------------------------------------------------------------------ looking


def _header(head: bytes, told: Mapping[Key, Mapped], limits: Limits) -> Header | None:
    """The row of titles: one the owner spoke of, else the one with most known titles."""
    rows = header_rows(head, limits)
    spoken = [one for one in rows if key_of(one.names) in told]
    if spoken:
        return max(spoken, key=lambda one: (len(one.names), -one.line))
    known = {one: sum(field_of(name) is not None for name in one.names) for one in rows}
    telling = [one for one in rows if known[one] > 1]
    if telling:
        return max(telling, key=lambda one: (known[one], len(one.names), -one.line))
    wide = [one for one in rows if len(one.names) > 1]
    return chosen(wide, ()) if wide else None


def _glance(head: bytes, header: Header) -> tuple[list[str], list[list[str]]]:
    """The titles as they are written, and the first rows, each as wide as the titles."""
    width = len(header.names)
    lines = list(io.StringIO(head_text(head).replace("\0", ""), newline=""))
    if len(head) >= HEAD:
        del lines[-1:]  # the last line may be cut
    reader = csv.reader(lines[header.line - 1 :], delimiter=header.delimiter)
    taken: list[list[str]] = []
    with suppress(csv.Error):  # what stood before is enough to look at; reading says what is wrong
        taken.extend(islice((row for row in reader if any(map(str.strip, row))), ROWS + 1))
    padded = [[*row[:width], *[""] * (width - len(row))] for row in taken]
    if not padded:
        return list(header.names), []
    titles = [one.strip("\ufeff\"' \t\r\n") or header.names[at] for at, one in enumerate(padded[0])]
    return titles, padded[1:]


def _samples(cells: Sequence[str]) -> tuple[str, ...]:
    filled = dict.fromkeys(" ".join(cell.split())[:80] for cell in cells if cell.strip())
    return tuple(islice(filled, _SAMPLES))


# ------------------------------------------------------------------ guessing


def _guess(
    title: str, look: Look, once: Mapping[str, Field], said: Mapped | None
) -> tuple[Field | None, By]:
    """What a column may hold, by the first that tells.

    That is the owner's word on this table, the title, the owner's word on the same title elsewhere,
    the cells.
    """
    if said is not None:
        return said.fields.get(title, "other"), "told"
    field = field_of(title)
    if field is not None:
        return field, "title"
    if title in once and once[title] != "other":
        return once[title], "told"
    field = _BY_CELLS.get(look)
    return (field, "cells") if field is not None else (None, "")


def _arranged(guesses: list[Guess], cells: Sequence[Sequence[str]]) -> list[Guess]:
    """What "Name" holds beside a given or a family name, and "Nom" beside neither."""
    at = {one.field: place for place, one in enumerate(guesses)}
    name, given, family = at.get("name"), at.get("given"), at.get("family")
    held = {one.field for one in guesses}
    changed: dict[int, Field] = {}
    if family is not None and not held & {"name", "given"}:
        changed[family] = "name"
    elif name is not None and family is not None and given is None:
        changed[name if not _within(cells[family], cells[name]) else family] = (
            "given" if not _within(cells[family], cells[name]) else "other"
        )
    elif (
        name is not None and given is not None and family is None
        and not _within(cells[given], cells[name])
    ):
        changed[name] = "family"
    return [
        replace(one, field=changed[place]) if place in changed else one
        for place, one in enumerate(guesses)
    ]


def _within(parts: Sequence[str], wholes: Sequence[str]) -> bool:
    """Whether the cells of one column stand in those of another, more often than not."""
    both = [(fold(a), fold(b)) for a, b in zip(parts, wholes, strict=True) if a.strip()]
    return 2 * sum(a in b for a, b in both) > len(both)


def _with_name(guesses: list[Guess]) -> list[Guess]:
    """Where no title says who it is, the first column of what looks like names may."""
    if any(one.field in _NAMED for one in guesses):
        return guesses
    for place, one in enumerate(guesses):
        if one.look == "name" and one.field is None:
            guesses[place] = replace(one, field="name", by="cells")
            break
    return guesses


# ------------------------------------------------------------------ how sure


def _standing(
    guesses: Sequence[Guess], cells: Sequence[Sequence[str]], rows: Sequence[Sequence[str]]
) -> Standing:
    never = _never(guesses)
    if never is not None:
        return never
    reached = {one.field for one in guesses} & _REACHED
    by_title = {one.field for one in guesses if one.by == "title"}
    known = sum(one.by in {"title", "told"} for one in guesses)
    if by_title & _NAMED and by_title & _REACHED and 2 * known >= len(guesses):
        return "unsure" if any(map(_belies, guesses)) else "sure"
    if not _is_table(rows):
        return "none"
    named = by_title & _NAMED or any(one.look == "name" for one in guesses)
    if reached and named and _one_each(guesses, cells):
        return "unsure"
    held = {one.field for one in guesses}
    whole = {"given", "family"} <= held or (held & {"name", "given"} and held & _PERSONAL)
    return "unsure" if whole and known > 1 and known * 2 >= len(guesses) else "none"


def _never(guesses: Sequence[Guess]) -> Standing | None:
    """What a table is that is not read unasked whomever it names."""
    if any(is_secret(one.written) for one in guesses):
        return "none"
    if any(is_money(one.written) or one.look == "amount" for one in guesses):
        return "accounts"
    untitled = any(look_of([one.written]) in {"email", "phone"} for one in guesses)
    return "untitled" if untitled else None


def _belies(guess: Guess) -> bool:
    """Whether the cells are not at all what the title says."""
    return guess.field == "email" and guess.look not in {"email", "empty", "text"}


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most rows fill more than one column."""
    return 2 * sum(sum(map(bool, row)) > 1 for row in rows) > len(rows)


def _one_each(guesses: Sequence[Guess], cells: Sequence[Sequence[str]]) -> bool:
    """Whether rows are mostly about different people, as addresses or numbers tell."""
    for one, column in zip(guesses, cells, strict=True):
        if one.field in _REACHED:
            filled = [fold(cell) for cell in column if cell.strip()]
            if len(filled) >= _FEW and len(set(filled)) < _ONE_EACH * len(filled):
                return False
    return True
