"""A draft read once: its signals, its names, its anchors, beside the relation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from entregent.tact.folding import fold, without_quotes
from entregent.tact.model import Draft, Relation
from entregent.tact.neutral import NEUTRAL
from entregent.tact.packs import Pack
from entregent.tact.packs.plain import STEMS, WORDS

READ = 20_000
"""Characters looked at: no message between two people is longer."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CAPITAL = re.compile(r"(?<![.!?:\n] )(?<!\A)(?<=[\w,;] )[^\W\d_a-zß-ÿ][^\W\d_]+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PLACEHOLDER = re.compile(
    r"\{\{?\s*\w[^{}\n]{0,40}\}\}?|<<[^<>\n]{1,40}>>|%[A-Z_]{3,}%|\bX{3,}\b|\w\(e\) de\b"
    r"|\*\|\w+\|\*|#[A-Z_]{3,}#|^\W*(?:hi|hello|dear|bonjour|ch[eè]re?) _{3,}"
    r"|\[(?:ins[ée]rer|ajouter|indiquer|insert|add) [^\]\n]{2,40}\]"
    r"|\((?:rayer la mention inutile|delete as appropriate"
    r"|(?:ins[ée]rer|citer|insert|cite|mention) (?:une?|l[ea]|an?|the)\b[^)\n]{2,40})\)"
    r"|\[\s*(?:(?:your|votre|ton) )?"
    r"(?:first ?-?_?name|last ?name|name|company|firm|job(?: title)?|city|"
    r"pr[ée]nom|nom|soci[ée]t[ée]|entreprise|poste|ville)[^\]\n]{0,20}\]",
    re.IGNORECASE,
)

_SHORTEST = 3
_DENIED = frozenset({
    "offer", "call", "job", "attach", "recruit", "help_mine", "enrol", "silence_yes", "hype",
    "urgent",
})
"""Meanings that a denial just before undoes: "I am not asking for a call"."""


def packs() -> Mapping[str, Pack]:
    """The packs that are shipped, by language."""
    from entregent.tact.packs import en, fr

    return {pack.language: pack for pack in (en.PACK, fr.PACK)}


@cache
def _compiled(language: str, name: str) -> re.Pattern[str] | None:
    signal = packs().get(language, NEUTRAL).signals.get(name)
    return re.compile(signal.regex, re.MULTILINE) if signal else None


def signal(language: str, name: str) -> re.Pattern[str]:
    """One signal of a pack that is shipped, as patterns read folded text. Raises `KeyError`."""
    found = _compiled(language, name)
    if found is None:
        raise KeyError(language, name)
    return found


@dataclass(frozen=True, slots=True)
class Seen:
    """What rules look at. Places are code points of the draft."""

    draft: Draft
    relation: Relation
    language: str
    folded: str
    _found: dict[str, tuple[re.Match[str], ...]] = field(default_factory=dict)

    def all(self, name: str) -> tuple[re.Match[str], ...]:
        """Every place of one signal; in a language that has no pack, of `NEUTRAL` only."""
        if name not in self._found:
            regex = _compiled(self.language, name)
            places = tuple(regex.finditer(self.folded)) if regex else ()
            self._found[name] = tuple(one for one in places if self._is_meant(name, one))
        return self._found[name]

    def _is_meant(self, name: str, found: re.Match[str]) -> bool:
        """Whether no innocent turn covers the place (`not_offer` ...) and no denial precedes it."""
        if name.startswith("not_"):
            return True
        start, end = found.span()
        covers = any(one.start() < end and start < one.end() for one in self.all(f"not_{name}"))
        if covers or name not in _DENIED:
            return not covers
        before = _compiled(self.language, "denial")
        return before is None or before.search(self.folded[max(0, start - 24) : start]) is None

    def has(self, *names: str) -> bool:
        """Whether any of these signals is there."""
        return any(self.all(name) for name in names)

    def first(self, *names: str) -> re.Match[str] | None:
        """The first place of the first of these signals that is there."""
        return next((found for name in names for found in self.all(name)), None)

    def words(self) -> int:
        """How many words."""
        return len(_WORD.findall(self.folded))

    def placeholders(self) -> tuple[re.Match[str], ...]:
        """Fields of a mail merge that nobody filled."""
        return tuple(_PLACEHOLDER.finditer(self.draft.text[:READ]))

    def people(self) -> frozenset[str]:
        """Folded words of the names of both people."""
        names = " ".join((*self.relation.recipients, self.relation.sender))
        return frozenset(_WORD.findall(fold(names)))

    def anchors(self) -> int:
        """What could only be said to this person: names, places, years, what they told or made."""
        mine = self.people()
        names = {
            word
            for found in _CAPITAL.finditer(self.draft.text[:READ])
            if (word := fold(found[0])) not in mine and word not in _NOT_NAMES
        }
        said = len(self.all("told"))
        return len(names) + said + len(self.all("work")) + len(_YEAR.findall(self.folded))

    def particular(self) -> frozenset[str]:
        """Words of this message alone: neither small words, nor what every such note is made of."""
        small = WORDS.get(self.language, frozenset())
        stems = STEMS.get(self.language, ())
        words = {
            part
            for found in _WORD.finditer(self.folded)
            for part in re.split(r"[-']", found[0])
            if len(part) >= _SHORTEST
        }
        return frozenset(
            word
            for word in words - small - self.people()
            if not word.startswith(stems or (" ",)) and word.rstrip("s") not in small
        )

    def is_to_several(self) -> bool:
        """Whether the relation names two recipients or more."""
        return len(self.relation.recipients) > 1


_NOT_NAMES = frozenset({
    "i", "cv", "mba", "ceo", "ok", "ps", "tpe", "pme", "ca", "hi", "you", "la", "tiens", "tout",
    "all",
    "monday", "tuesday", "wednesday", "tu", "vous", "je", "linkedin", "youtube", "en", "hr",
})


def read(draft: Draft, relation: Relation, language: str) -> Seen:
    """The draft as rules see it."""
    return Seen(draft, relation, language, without_quotes(fold(draft.text[:READ])))
