"""What one has to give, and who asked for it: words in common that are not everybody's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt

from entregent.model.ports import Study
from entregent.model.ties import Debt
from entregent.practices import findings as shared
from entregent.text.folding import fold

_SHORTEST = 5
_STEM = 6
_COMMON = frozenset(
    fold(word)[:_STEM]
    for word in (
        "about", "after", "also", "alors", "aussi", "autre", "avant", "avoir", "because", "before",
        "being", "besoin", "bonjour", "cette", "chose", "comme", "comment", "could", "cordialement",
        "encore", "entre", "entreprise", "every", "faire", "hello", "looking", "mieux", "moins",
        "notre", "other", "parce", "people", "personne", "petit", "please", "plus", "point",
        "possible", "pourriez", "pourrait", "pouvez", "quand", "quelle", "quelque", "quelqu",
        "question",
        "regards", "right", "savoir", "seriez", "should", "since", "some", "somebody", "someone",
        "souhaite", "still", "temps", "thank", "thanks", "their", "there", "these", "thing",
        "things", "those", "toujours", "toute", "travail", "under", "using", "votre", "voudrais",
        "where", "which", "while", "whole", "would", "years", "merci", "semaine", "monday",
        "accepte", "accepter", "which", "really", "vraiment", "depuis", "pendant", "responsable",
    )
)
"""Beginnings of words that say nothing of a subject, in both languages."""
_RARE = 3
"""Open questions in which a word may stand and still point at one of them."""


@dataclass(frozen=True, slots=True)
class Known:
    """An open question that something of the owner's answers, and the words they share."""

    debt: Debt
    have: str
    terms: tuple[str, ...]


def stems(text: str) -> Counter[str]:
    """Beginnings of the telling words of a text, counted.

    >>> sorted(stems("un imprimeur pour cent exemplaires"))
    ['exempl', 'imprim']
    """
    words = (word for word in fold(text).split() if len(word) >= _SHORTEST and word.isalpha())
    return Counter(stem for word in words if (stem := word[:_STEM]) not in _COMMON)


def cosine(one: Mapping[str, int], other: Mapping[str, int]) -> float:
    """How alike two bags of words are, 0 to 1."""
    dot = sum(n * other.get(word, 0) for word, n in one.items())
    if not dot:
        return 0.0
    long = sqrt(sum(n * n for n in one.values())) * sqrt(sum(n * n for n in other.values()))
    return min(1.0, dot / long)


def you_know_this(view: Study) -> Iterator[Known]:
    """Open questions that share a telling word with what the owner offers or noted."""
    open_ = [
        debt for debt in view.debts()
        if "question" in debt.ask.cues or "request" in debt.ask.cues
    ]
    if not open_:
        return
    texts = view.words([debt.ask.record for debt in open_])
    bags = {
        debt.ask.record: stems(f"{debt.ask.subject} {texts.get(debt.ask.record, '')}")
        for debt in open_
    }
    spread = Counter(word for bag in bags.values() for word in bag)
    haves = [*view.sheet.offers, *(one.words for one in view.records("note") if one.words)]
    for debt in open_:
        person = view.person(debt.ask.person)
        if not shared.may_be_proposed(person) or shared.is_silenced(view, "CUL-4", person.id):
            continue
        bag = bags[debt.ask.record]
        for have in haves:
            common = sorted(word for word in stems(have) if word in bag and spread[word] <= _RARE)
            if len(common) >= 2 or any(len(word) == _STEM for word in common):
                yield Known(debt, have, tuple(common))
                break
