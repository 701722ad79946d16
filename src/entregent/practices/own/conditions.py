"""What a practice of the owner's may ask of a person: "strength >= 20", "stage is bonded"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt, ne
from types import MappingProxyType
from typing import get_args

from entregent.model.people import Person
from entregent.model.ties import Circle, Life, Stage, Tie
from entregent.text.folding import fold

NUMBERS: Mapping[str, Callable[[Person, Tie], float | None]] = MappingProxyType({
    "strength": lambda _, tie: tie.strength,
    "peak": lambda _, tie: tie.peak,
    "reciprocity": lambda _, tie: tie.reciprocity,
    "silence": lambda _, tie: tie.silence,
    "exchanges": lambda _, tie: tie.exchanges,
    "meetings": lambda _, tie: tie.meetings,
    "messages_in": lambda _, tie: tie.messages_in,
    "messages_out": lambda _, tie: tie.messages_out,
    "unanswered": lambda _, tie: tie.unanswered,
    "media": lambda _, tie: len(tie.ever),
})
"""Fields that are numbers; `silence` is days, None (never true) without any exchange."""
WORDS: Mapping[str, Callable[[Person, Tie], tuple[str, ...]]] = MappingProxyType({
    "stage": lambda _, tie: (tie.stage,),
    "life": lambda _, tie: (tie.life,),
    "circle": lambda _, tie: (tie.circle,),
    "category": lambda person, _: tuple(map(fold, person.categories)),
    "organisation": lambda person, _: tuple(fold(post.organisation) for post in person.posts),
    "title": lambda person, _: tuple(fold(post.title) for post in person.posts),
    "medium": lambda _, tie: tuple(sorted(tie.ever)),
})
"""Fields that are words: "is" wants one of them equal, "has" one that holds the words."""
KNOWN: Mapping[str, frozenset[str]] = MappingProxyType({
    "stage": frozenset(get_args(Stage)), "life": frozenset(get_args(Life)),
    "circle": frozenset(get_args(Circle)),
    "medium": frozenset({"text", "voice", "video", "face"}),
})
_COMPARE: Mapping[str, Callable[[float, float], bool]] = MappingProxyType({
    ">=": ge, "<=": le, ">": gt, "<": lt, "=": eq, "!=": ne,
})
_FORM = re.compile(r"([a-z_]{2,20})\s*(>=|<=|!=|=|>|<|\bis not\b|\bis\b|\bhas\b)\s*(.{1,80})")


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison, in the owner's own writing and taken apart."""

    written: str
    field: str
    sign: str
    number: float = 0.0
    word: str = ""

    def holds(self, person: Person, tie: Tie) -> bool:
        """Whether it is true of one person."""
        if self.field in NUMBERS:
            value = NUMBERS[self.field](person, tie)
            return value is not None and _COMPARE[self.sign](value, self.number)
        values = WORDS[self.field](person, tie)
        if self.sign == "has":
            return any(self.word in value for value in values)
        return (self.word in values) == (self.sign == "is")


def read_condition(written: str) -> Condition | str:
    """The condition a text stands for, or the key of the sentence that says what is wrong."""
    found = _FORM.fullmatch(written.strip())
    if found is None:
        return "own.condition"
    field, sign, value = found[1], found[2], found[3].strip()
    if field in NUMBERS and sign in _COMPARE:
        try:
            number = float(value.replace(",", "."))
        except ValueError:
            return "own.number"
        return Condition(written, field, sign, number)
    if field in WORDS and sign not in _COMPARE:
        word = value.strip("\"'")
        word = word if field in KNOWN else fold(word)
        return Condition(written, field, sign, word=word) if _fits(field, word) else "own.word"
    return "own.sign" if field in NUMBERS or field in WORDS else "own.field"


def _fits(field: str, word: str) -> bool:
    return bool(word) and (field not in KNOWN or word in KNOWN[field])
