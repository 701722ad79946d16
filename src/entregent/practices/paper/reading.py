"""A filled-in text form read back into a sheet, whatever its language and whatever was typed.

Labels may be French or English, in any order inside their part of the page; a line that fits no
box is named with its number, and nothing else is lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import NamedTuple

from entregent.i18n import LANGUAGES, say
from entregent.model.finding import Sentence
from entregent.model.purpose import PURPOSES, Objective, Purpose, PurposeKind, Sheet, Target
from entregent.practices.paper.form import LABELS, LISTS, OBJECTIVE, TARGET
from entregent.practices.paper.words import day_in, minutes_in, number_in
from entregent.text.folding import fold, one_line

_SHOWN = 80
"""Characters of a line that was not understood, as it is shown again."""
_LONGEST = 120
"""Characters of a label or of the name of a purpose, at most."""
_HEADING = re.compile(r"(?:[1-6]\s*[.)]?\s*)?([^:]{2,80})$")
_BULLET = re.compile(r"[-–•*](?:\s+(.*))?$")
_TICK = re.compile(r"(?:[-–•*]\s*)?(?:\[([^\]]{0,9})\]|([☐☒☑✓✔])|(\d{1,2})\s*[.)]?\s)?\s*(.+)$")
_RANK = re.compile(r"(.*?)\s*(\d{0,2})$")


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that could not be taken as it stands (counted from 1), and what to tell its writer."""

    line: int
    says: Sentence


@dataclass(frozen=True, slots=True)
class Form:
    """What a text form gave: the sheet, and the lines that need another look."""

    sheet: Sheet
    problems: tuple[Problem, ...] = ()


def from_text(text: str, on: date) -> Form:
    """Read a filled-in form. `on` is the day it is read, used when the sheet bears no date.

    Total: whatever the text holds, the lines that fit a box are kept and the others are named. A
    number or a day that stands only in the words of an objective is read there.
    """
    reader = _Reader(on)
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")), start=1):
        words = one_line(line)
        if words and not words.startswith("#"):
            reader.read(_Said(number, words))
    sheet = reader.sheet()
    return Form(sheet, tuple(sorted(reader.problems, key=lambda problem: problem.line)))


class _Said(NamedTuple):
    line: int
    text: str


class _Chosen(NamedTuple):
    """A purpose that was ticked; `rank` None when it bears no number."""

    line: int
    rank: int | None
    kind: PurposeKind
    words: str


@cache
def _labels() -> Mapping[str, str]:
    """Every label of both languages, folded, and the box it stands for."""
    return {fold(say(lang, f"paper.label-{name}")): name for lang in LANGUAGES for name in LABELS}


@cache
def _titles() -> Mapping[str, int]:
    numbers = range(1, 7)
    return {fold(say(lang, f"paper.section-{n}")): n for lang in LANGUAGES for n in numbers}


@cache
def _purposes() -> Mapping[str, PurposeKind]:
    return {
        fold(say(lang, f"paper.purpose-{kind}")): kind for lang in LANGUAGES for kind in PURPOSES
    }


@dataclass(slots=True)
class _Reader:
    """Goes down the page; knows which part it is in and which list is open."""

    on: date
    section: int = 0
    open_list: str = ""
    said: dict[str, list[_Said]] = field(default_factory=dict)
    objectives: list[dict[str, _Said]] = field(default_factory=list)
    targets: list[dict[str, _Said]] = field(default_factory=list)
    chosen: list[_Chosen] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self, said: _Said) -> None:
        """Take one line that is neither empty nor a remark."""
        if self._bullet(said) or self._heading(said) or self._purpose(said) or self._label(said):
            return
        self.open_list = ""
        self._problem("not-understood", said)

    def _heading(self, said: _Said) -> bool:
        found = _HEADING.match(said.text)
        section = _titles().get(fold(found[1])) if found else None
        if section is None:
            return False
        self.section, self.open_list = section, ""
        return True

    def _bullet(self, said: _Said) -> bool:
        found = _BULLET.match(said.text)
        if found is None or not (self.open_list or found[1] is None):
            return False
        if found[1]:
            self.said.setdefault(self.open_list, []).append(_Said(said.line, found[1].strip()))
        return True

    def _purpose(self, said: _Said) -> bool:
        found = _TICK.match(said.text)
        boxed = found is not None and (found[1] is not None or found[2] is not None)
        if found is None or not (boxed or self.section == 1):
            return False
        mark = (found[1] or found[2] or found[3] or "").strip(" ☐")
        chosen = _chosen(said.line, mark, found[4])
        if chosen is None and boxed:
            chosen = _Chosen(said.line, _rank(mark), "other", found[4])
        if chosen and (mark or chosen.rank or not boxed):
            self.chosen.append(chosen)
        return chosen is not None

    def _label(self, said: _Said) -> bool:
        label, _, text = said.text.partition(":")
        name = _labels().get(fold(label[:_LONGEST]))
        if name is None:
            return False
        self.open_list = name if name in LISTS else ""
        value = _Said(said.line, text.strip())
        if name in OBJECTIVE or name in TARGET:
            rows = self.objectives if name in OBJECTIVE else self.targets
            if not rows or name in rows[-1]:
                rows.append({})
            rows[-1][name] = value
        elif name in LISTS:
            items = filter(None, map(str.strip, re.split("[;,]", value.text)))
            self.said.setdefault(name, []).extend(_Said(said.line, item) for item in items)
        elif value.text:
            self.said.setdefault(name, []).append(value)
        return True

    def _problem(self, code: str, said: _Said) -> None:
        text = said.text if len(said.text) <= _SHOWN else f"{said.text[:_SHOWN]}…"
        self.problems.append(
            Problem(said.line, Sentence(f"paper.{code}", {"line": said.line, "text": text}))
        )

    # -------------------------------------------------------------- what the lines add up to

    def sheet(self) -> Sheet:
        """The sheet that was read; values that could not be read become problems."""
        written = self._day(self._last("written"))
        self.on = written or self.on
        return Sheet(
            purposes=self._ranked(),
            objectives=tuple(filter(None, map(self._objective, self.objectives))),
            targets=tuple(filter(None, map(self._target, self.targets))),
            offers=self._items("offers"),
            known=self._items("known"),
            introducers=self._items("introducers"),
            interest=self._text("interest"),
            places=self._text("places"),
            networks=self._networks(),
            dropped=self._items("dropped"),
            minutes=self._minutes(),
            euros=self._number(self._last("euros")),
            patience=self._day(self._last("patience")),
            gain=self._text("gain"),
            first_step=self._text("first"),
            written=written,
            review_on=self._day(self._last("review")),
        )

    def _last(self, name: str) -> _Said | None:
        return self.said[name][-1] if name in self.said else None

    def _items(self, name: str) -> tuple[str, ...]:
        return tuple(said.text for said in self.said.get(name, ()))

    def _text(self, name: str) -> str:
        return " ; ".join(self._items(name))

    def _networks(self) -> tuple[str, ...]:
        support = self.said.get("support", [])
        if len(support) > 1:
            self._problem("too-many-networks", support[1])
        return (*self._items("main"), *self._items("support"))

    def _day(self, said: _Said | None) -> date | None:
        day = day_in(said.text, self.on) if said else None
        if day is None:
            self._lost(said, "not-a-day")
        return day

    def _number(self, said: _Said | None) -> float | None:
        number = number_in(said.text, self.on) if said else None
        if number is None:
            self._lost(said, "not-a-number")
        return number

    def _minutes(self) -> int | None:
        said = self._last("minutes")
        minutes = minutes_in(said.text) if said else None
        if minutes is None:
            self._lost(said, "not-a-number")
        return minutes

    def _lost(self, said: _Said | None, code: str) -> None:
        if said is not None and said.text:
            self._problem(code, said)

    def _objective(self, row: Mapping[str, _Said]) -> Objective | None:
        result, measure = (row[name].text if name in row else "" for name in ("have", "know"))
        number, day = self._number(row.get("count")), self._day(row.get("by"))
        if not (result or measure or day) and number is None:
            return None
        words = f"{result} | {measure}"
        return Objective(
            result,
            number_in(words, self.on) if number is None else number,
            day or day_in(words, self.on),
            measure,
        )

    def _target(self, row: Mapping[str, _Said]) -> Target | None:
        who, where, language = (
            row[name].text if name in row else "" for name in ("trade", "place", "language")
        )
        number = self._number(row.get("many"))
        if not (who or where or language) and number is None:
            return None
        return Target(who, where, None if number is None else round(number), language)

    def _ranked(self) -> tuple[Purpose, ...]:
        """Ticked purposes by rank; those without a number come after, in the order of the page."""
        last = max((chosen.rank or 0 for chosen in self.chosen), default=0)
        purposes: list[Purpose] = []
        seen: set[int] = set()
        for chosen in self.chosen:
            if chosen.rank is None:
                last += 1
            rank = last if chosen.rank is None else chosen.rank
            if rank in seen:
                says = Sentence("paper.which-first", {"line": chosen.line, "rank": rank})
                self.problems.append(Problem(chosen.line, says))
            seen.add(rank)
            purposes.append(Purpose(chosen.kind, rank, chosen.words))
        return tuple(sorted(purposes, key=lambda purpose: purpose.rank))


def _chosen(line: int, mark: str, rest: str) -> _Chosen | None:
    """A purpose of the list, its rank before it ("[1] clients") or after it ("clients 1: ...")."""
    name, _, words = rest.partition(":")
    found = _RANK.match(name.strip()[:_LONGEST])
    kind = _purposes().get(fold(found[1])) if found else None
    if found is None or kind is None:
        return None
    return _Chosen(line, _rank(mark) or _rank(found[2]), kind, words.strip())


def _rank(mark: str) -> int | None:
    return int(mark) or None if mark.isascii() and mark.isdigit() else None
