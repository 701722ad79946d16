"""From the parsed file of a practice to the practice, or to everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from entregent.model.finding import Sentence, Verb, Words
from entregent.practices.own.conditions import Condition, read_condition
from entregent.practices.own.practice import FIELDS, Act, OwnPractice, Rule

_CODE = re.compile("[A-Z]{3}")
_FIELD = re.compile(r"\{([^{}]*)\}")
_VERBS = frozenset(get_args(Verb))
_TOP = frozenset({"code", "sentence", "rule"})
_RULE = frozenset({"when", "say", "do", "most"})
_DO = frozenset({"verb", "minutes", "value", "fr", "en"})
_MOST_RULES = 20
_MOST_WORDS = 400
_MOST_VALUE = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at one place of the file ("rule 2, when 1"), as a sentence."""

    place: str
    says: Sentence


class _Reader:
    """Collects what is wrong while it reads, so that one look is enough to mend a file."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def wrong(self, place: str, key: str, what: object = "") -> None:
        """Note one problem."""
        self.problems.append(Problem(place, Sentence(f"own.{key}", {"what": str(what)[:80]})))

    def words(self, place: str, table: object) -> Words:
        """A sentence in both languages, with fields that exist, the same in both."""
        if not isinstance(table, Mapping):
            self.wrong(place, "both-languages")
            return Words("", "")
        texts = [table.get(lang) for lang in ("fr", "en")]
        french, english = (text if isinstance(text, str) else "" for text in texts)
        if not (french.strip() and english.strip()):
            self.wrong(place, "both-languages")
        if max(len(french), len(english)) > _MOST_WORDS:
            self.wrong(place, "too-long", _MOST_WORDS)
        named = {*_FIELD.findall(french)}
        if named != {*_FIELD.findall(english)}:
            self.wrong(place, "same-fields")
        for strange in sorted((named | {*_FIELD.findall(english)}) - {*FIELDS}):
            self.wrong(place, "unknown-field", strange)
        return Words(french, english)

    def number(self, place: str, value: object, least: float, most: float) -> float:
        """A number within bounds."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.wrong(place, "number", value)
            return least
        if not least <= value <= most:
            self.wrong(place, "bounds", f"{least:g} … {most:g}")
        return min(max(value, least), most)

    def only(self, place: str, table: Mapping[str, Any], known: frozenset[str]) -> None:
        """Nothing but known keys: a slip of the pen must not be silently left out."""
        for strange in sorted(set(table) - known):
            self.wrong(place, "unknown-key", strange)


def read_practice(
    body: Mapping[str, Any], name: str, taken: frozenset[str] = frozenset()
) -> OwnPractice | tuple[Problem, ...]:
    """The practice of a parsed TOML file, or every problem found in it.

    `name` is what the practice is called (its file's), `taken` the codes of other practices.
    """
    reader = _Reader()
    reader.only("", body, _TOP)
    code = body.get("code")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        reader.wrong("code", "code", code)
    elif code in taken:
        reader.wrong("code", "taken", code)
    sentence = reader.words("sentence", body.get("sentence"))
    tables = body.get("rule")
    if not isinstance(tables, list) or not tables:
        reader.wrong("rule", "no-rule")
        tables = []
    if len(tables) > _MOST_RULES:
        reader.wrong("rule", "too-many", _MOST_RULES)
    rules = [_rule(reader, at, table) for at, table in enumerate(tables[:_MOST_RULES], start=1)]
    if reader.problems:
        return tuple(reader.problems)
    return OwnPractice(str(code), name, sentence, tuple(rules))


def _rule(reader: _Reader, at: int, table: object) -> Rule:
    place = f"rule {at}"
    if not isinstance(table, Mapping):
        reader.wrong(place, "no-rule")
        return Rule(at, (), Words("", ""))
    reader.only(place, table, _RULE)
    says = reader.words(f"{place}, say", table.get("say"))
    most = int(reader.number(f"{place}, most", table.get("most", 3), 1, 5))
    act = _act(reader, f"{place}, do", table["do"]) if "do" in table else None
    return Rule(at, _conditions(reader, place, table.get("when")), says, act, most)


def _conditions(reader: _Reader, place: str, written: object) -> tuple[Condition, ...]:
    lines = [written] if isinstance(written, str) else written
    if not isinstance(lines, list) or not lines:
        reader.wrong(f"{place}, when", "no-when")
        return ()
    found: list[Condition] = []
    for at, line in enumerate(lines, start=1):
        condition = read_condition(line) if isinstance(line, str) else "own.condition"
        if isinstance(condition, str):
            reader.wrong(f"{place}, when {at}", condition.partition(".")[2], line)
        else:
            found.append(condition)
    return tuple(found)


def _act(reader: _Reader, place: str, table: object) -> Act:
    if not isinstance(table, Mapping):
        reader.wrong(place, "no-act")
        return Act("write", 1, 0, Words("", ""))
    reader.only(place, table, _DO)
    verb = table.get("verb")
    if verb not in _VERBS:
        reader.wrong(place, "verb", ", ".join(sorted(_VERBS)))
        verb = "write"
    minutes = reader.number(f"{place}, minutes", table.get("minutes", 5), 1, 120)
    value = reader.number(f"{place}, value", table.get("value", 30), 1, _MOST_VALUE)
    return Act(cast("Verb", verb), int(minutes), value, reader.words(place, table))
