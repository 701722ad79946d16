"""Cards out of content lines: where each begins and ends, whatever its neighbours did.

A card that never ends costs itself only. A card inside a card is an AGENT (vCard 2.1 and 3.0), told
by the line before it; any other BEGIN inside a card says that the one before was never closed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from entregent.files.content_lines import ContentLine
from entregent.files.limits import Limits
from entregent.model.records import Reason

_LONE = 20
"""Unclosed cards of one file that are named one by one; those after are counted."""


@dataclass(slots=True)
class RawCard:
    """The properties of one card. `number` counts the cards of the file from 1."""

    number: int
    line: int
    lines: list[ContentLine] = field(default_factory=list)
    notices: list[tuple[int, Reason]] = field(default_factory=list)
    """Line numbers and what is worth saying about them."""

    @property
    def place(self) -> str:
        """Where the card stands, for messages."""
        return f"card {self.number}, line {self.line}"

    def notice(self, line: int, code: str, **params: str) -> None:
        """Say something once about this card; further values are added to the first notice."""
        for at, (first, reason) in enumerate(self.notices):
            if reason.code == code:
                values = reason.params.get("value", "")
                if "value" in params and len(values) < _SHOWN:
                    joined = {**reason.params, "value": f"{values}, {params['value']}"}
                    self.notices[at] = (first, Reason(code=code, params=joined))
                return
        self.notices.append((line, Reason(code=code, params=params)))

    def all(self, name: str) -> Iterator[ContentLine]:
        """The properties of one name, in order."""
        return (line for line in self.lines if line.name == name)

    def first(self, name: str) -> str:
        """The first value of a property that is not empty."""
        return next((line.value for line in self.all(name) if line.value.strip()), "")


@dataclass(frozen=True, slots=True)
class Unclosed:
    """A card that never ends; `more` others of the file when it stands for those too."""

    number: int
    line: int
    more: int = 0


@dataclass(slots=True)
class _Open:
    """What is being read: one card, and how many agents deep inside it we are."""

    card: RawCard | None = None
    depth: int = 0
    """Cards open, 0 outside."""
    cards: int = 0
    unclosed: int = 0
    first_counted: int = 0
    """Line of the first unclosed card that is only counted."""


_SHOWN = 200
"""Characters of refused values that one notice shows."""

Outside = tuple[int, str]
"""A line outside of any card: its number and its text."""


def cards(
    lines: Iterator[ContentLine], limits: Limits
) -> Iterator[RawCard | Unclosed | Outside]:
    """The cards of a file in order, those that never end, and the first line that is in none."""
    state = _Open()
    after_agent = strayed = False
    for line in lines:
        kind = _edge(line)
        if kind == "BEGIN":
            if state.card is not None and after_agent:
                _enter(state, line, limits)
            else:
                yield from _left_open(state)
                state.cards += 1
                state.card, state.depth = RawCard(state.cards, line.number), 1
        elif kind == "END" and state.card is not None:
            state.depth -= 1
            if not state.depth:
                card, state.card = state.card, None
                yield card
        elif state.card is None:
            if not strayed:
                strayed = True
                yield line.number, line.value
        elif state.depth == 1:
            _take(state.card, line, limits)
        after_agent = line.name == "AGENT" and not line.value.strip()
    yield from _left_open(state)
    if state.unclosed > _LONE:
        yield Unclosed(0, state.first_counted, more=state.unclosed - _LONE)


def _edge(line: ContentLine) -> str:
    if line.name in {"BEGIN", "END"} and line.value.strip().upper() == "VCARD":
        return line.name
    return ""


def _enter(state: _Open, line: ContentLine, limits: Limits) -> None:
    state.depth += 1
    if state.card is None:
        return
    state.card.notice(line.number, "vcard.agent")
    if state.depth > limits.card_depth:
        state.card.notice(line.number, "vcard.too-deep", depth=str(limits.card_depth))


def _left_open(state: _Open) -> Iterator[Unclosed]:
    if state.card is None:
        return
    state.unclosed += 1
    if state.unclosed <= _LONE:
        yield Unclosed(state.card.number, state.card.line)
    elif not state.first_counted:
        state.first_counted = state.card.line
    state.card = None


def _take(card: RawCard, line: ContentLine, limits: Limits) -> None:
    if len(card.lines) >= limits.card_properties:
        card.notice(line.number, "vcard.too-many", limit=str(limits.card_properties))
        return
    if not line.name:
        card.notice(line.number, "vcard.bad-line", text=line.value[:80])
        return
    if line.name == "AGENT" and line.value.strip():
        card.notice(line.number, "vcard.agent")
    if line.oddity == "cut":
        card.notice(line.number, "vcard.cut", name=line.name, limit=str(limits.field))
    elif line.oddity == "foreign":
        card.notice(line.number, "vcard.foreign", name=line.name)
    elif line.oddity == "charset":
        card.notice(line.number, "vcard.charset", charset=line.param("CHARSET")[:40])
    elif line.oddity == "nul":
        card.notice(line.number, "vcard.nul", name=line.name)
    card.lines.append(line)
