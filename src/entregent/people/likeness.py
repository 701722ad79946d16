"""When two names at one identifier speak of two people, and which names go together there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from entregent.people.slips import is_slip
from entregent.text.names import agree

MANY_NAMES = 24
"""Above so many full names at one identifier only equal names go together: it is a switchboard."""


class Label(NamedTuple):
    """A name folded, and as written (capitals and commas say what the family name is)."""

    folded: str
    written: str

    @property
    def is_full(self) -> bool:
        """Whether it holds a given and a family name, at least as initials.

        One word with hyphens is a given name or an account ("Jean-Marc", "sirocco-dev"), signs that
        no decoder gave back are a broken name: neither says who it is not.
        """
        return " " in self.folded and _is_whole(self.written)


NOBODY = Label("", "")
_WORDS = re.compile(r"[^\s._,]+")
_BROKEN = re.compile(r"[\x00-\x1f\x7f\ufffd]")


@lru_cache(maxsize=65536)
def are_two(a: Label, b: Label) -> bool:
    """Whether two full names cannot be one person's. Symmetric.

    A first name alone, a nickname ("maman") or no name at all says nothing against anybody; nor
    does a slip of the pen, a first name cut short or a name left out, at one and the same address.
    """
    if a.folded == b.folded or not (a.is_full and b.is_full):
        return False
    return agree(a.written, b.written) == "different" and not is_slip(a, b)


def are_strangers(a: Label, b: Label) -> bool:
    """Whether two full names share no word at all: more than a marriage can do.

    Asked of identifiers that one person holds for life (a profile, a card): a changed family name
    keeps the given one. Names in other alphabets than the Latin one are never called strangers to a
    Latin name, since they may be the same name put into the other alphabet.
    """
    if not (a.folded.isascii() and b.folded.isascii()):
        return False
    return not set(a.folded.split()) & set(b.folded.split()) and are_two(a, b)


@lru_cache(maxsize=65536)
def _is_whole(written: str) -> bool:
    return _BROKEN.search(written) is None and len(_WORDS.findall(written)) > 1


def slots(
    labels: Iterable[Label], *, lifelong: bool = False, strict: bool = False
) -> dict[str, Label]:
    """For each folded name at one identifier, the name that stands for its person there.

    Two names that stand for themselves mean that the identifier is shared (`people_at`). A name
    that fits two people stands for itself. The fullest come first: only the set decides.
    `strict` makes first names alone count like full ones (two cards of one address book).
    """
    ranked = sorted(_one_writing_each(labels), key=_fullest_first)
    whole = ranked if strict else [label for label in ranked if label.is_full]
    if len(whole) > MANY_NAMES:
        return _equal_slots(ranked)
    heads: list[Label] = []
    found: dict[str, Label] = {}
    for label in whole:
        fits = [head for head in heads if not _apart(head, label, lifelong, strict)]
        found[label.folded] = fits[0] if len(fits) == 1 else label
        if not fits:
            heads.append(label)
    for label in ranked:
        if label.folded not in found:
            found[label.folded] = _slot_of_part(label, heads)
    return found


def _apart(a: Label, b: Label, lifelong: bool, strict: bool) -> bool:  # noqa: FBT001 (inside)
    if strict:
        return agree(a.written, b.written) == "different"
    return are_strangers(a, b) if lifelong else are_two(a, b)


def people_at(found: Mapping[str, Label], *, strict: bool = False) -> list[Label]:
    """Names that stand for different people, in order: two or more share the identifier."""
    return sorted({head for head in found.values() if strict or head.is_full})


def _slot_of_part(label: Label, heads: Sequence[Label]) -> Label:
    """Where a first name alone belongs: with the only person there, or with the one it fits."""
    if len(heads) <= 1:
        return heads[0] if heads else label
    fits = [head for head in heads if agree(label.written, head.written) != "different"]
    return fits[0] if len(fits) == 1 else label


def _equal_slots(ranked: Sequence[Label]) -> dict[str, Label]:
    first: dict[tuple[str, ...], Label] = {}
    return {
        label.folded: first.setdefault(tuple(sorted(label.folded.split())), label)
        for label in ranked
    }


def _one_writing_each(labels: Iterable[Label]) -> Iterable[Label]:
    """One label for each folded name, written with capitals where some writing has them."""
    best: dict[str, Label] = {}
    for label in labels:
        known = best.get(label.folded)
        if known is None or _writing(label) < _writing(known):
            best[label.folded] = label
    return best.values()


def _writing(label: Label) -> tuple[bool, str]:
    return (label.written.islower() or label.written.isupper(), label.written)


def _fullest_first(label: Label) -> tuple[int, int, str]:
    return (-len(label.folded.split()), -len(label.folded), label.folded)
