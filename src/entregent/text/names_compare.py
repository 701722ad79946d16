"""Whether two names can be one person's: order, initials, particles, hyphens, double names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from entregent.text.names_data import DROPPED_PARTICLES
from entregent.text.romanise import scripts, skeleton

Agreement = Literal["equal", "compatible", "different"]

_MANY = 5
"""Names of more words than this are split at their ends only (bounded work)."""
_READ_IN_LATIN = frozenset({"LATIN", "CYRILLIC", "GREEK"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A written word: its folded words ("Jean-Baptiste" has two), or letters standing for some."""

    words: tuple[str, ...]
    initials: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A name ready to be compared.

    `given` counts the leading units that are surely given names, 0 when only order could tell.
    `respelled` holds the words with ae for ä, oe for ö and ø, ue for ü, aa for å, when it has any.
    """

    units: tuple[Unit, ...]
    given: int = 0
    maiden: tuple[str, ...] = ()
    respelled: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All folded words in the order written."""
        return _words(self.units)


@dataclass(frozen=True, slots=True)
class _Split:
    """One way to read a form: given units, family words, and whether order was turned for it."""

    given: tuple[Unit, ...]
    family: tuple[str, ...]
    turned: bool = False


def compare(a: Form, b: Form) -> Agreement:
    """Symmetric: the two may be given in either order."""
    if not a.words or not b.words:
        return "different"
    if _is_equal(a, b):
        return "equal"
    if _is_compatible(a, b):
        return "compatible"
    return _across_alphabets(a, b)


def _words(units: tuple[Unit, ...]) -> tuple[str, ...]:
    return tuple(word for unit in units for word in unit.words)


def _is_equal(a: Form, b: Form) -> bool:
    if _same_words(a.words, b.words):
        return True
    if a.respelled and _same_words(a.respelled, b.words):
        return True
    return bool(b.respelled) and _same_words(a.words, b.respelled)


def _same_words(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """In any order, or run together in the same order but for where it starts (legoff claire)."""
    if sorted(a) == sorted(b):
        return True
    run, other = "".join(a), "".join(b)
    return len(run) == len(other) and (run in _turns(b) or other in _turns(a))


def _turns(words: tuple[str, ...]) -> set[str]:
    return {"".join(words[at:] + words[:at]) for at in range(len(words))}


def _is_compatible(a: Form, b: Form) -> bool:
    return _share_a_word(a, b) and any(
        _halves_agree(left, right, a, b)
        for left in _splits(a)
        for right in _splits(b)
        if not (left.turned and right.turned)
    )


def _share_a_word(a: Form, b: Form) -> bool:
    """Whether a whole word stands in both, be it run together with others (legoff, le goff)."""
    left, right = a.words + a.maiden, b.words + b.maiden
    if any(len(word) > 1 for word in {*left} & {*right}):
        return True
    run, other = "".join(left), "".join(right)
    return any(len(word) > 1 and word in other for word in left) or any(
        len(word) > 1 and word in run for word in right
    )


def _splits(form: Form) -> Iterator[_Split]:
    """Every way to read the units as given and family name that the form allows."""
    units = form.units
    if form.given:
        yield _Split(units[: form.given], _words(units[form.given :]))
    elif len(units) == 1:
        yield _Split(units, ())
        yield _Split((), units[0].words, turned=True)
    else:
        for at in range(1, len(units)) if len(units) <= _MANY else (1, len(units) - 1):
            yield _Split(units[:at], _words(units[at:]))
            yield _Split(units[at:], _words(units[:at]), turned=True)


def _halves_agree(left: _Split, right: _Split, a: Form, b: Form) -> bool:
    """One more word is allowed on one half at most, and on none when order was turned for it."""
    given = _given_agrees(left.given, right.given)
    if given is None:
        return False
    family = _family_agrees(left.family, right.family, a.maiden, b.maiden)
    if family is None or given[0] + family[0] == 0:
        return False
    more = given[1] + family[1]
    return more == 0 if left.turned or right.turned else more <= 1


def _given_agrees(a: tuple[Unit, ...], b: tuple[Unit, ...]) -> tuple[int, int] | None:
    """Whole given names that are shared, and 1 when one side says more; None when they clash."""
    if not a or not b:
        return 0, 0
    left, right = _spelled(a, b), _spelled(b, a)
    whole = 0
    for (word, _), (other, _) in zip(left, right, strict=False):
        if word == other:
            whole += len(word) > 1
        elif not _is_initial(word, other):
            return None
    if len(left) == len(right):
        return whole, 0
    short, long = sorted((left, right), key=len)
    last, is_inside = short[-1][0], long[len(short) - 1][1]
    if is_inside and len(last) > 1:
        return None  # Jean is not Jean-Pierre, though John may be John Quincy
    return whole, 1


def _is_initial(word: str, other: str) -> bool:
    return min(len(word), len(other)) == 1 and word[0] == other[0]


def _spelled(units: tuple[Unit, ...], other: tuple[Unit, ...]) -> list[tuple[str, bool]]:
    """Words, each with whether a hyphen follows; JB is J, B unless the other writes JB too."""
    theirs = set(_words(other))
    spelled: list[tuple[str, bool]] = []
    for unit in units:
        words = unit.words
        if unit.initials and words[0] not in theirs:
            words = tuple(words[0])
        spelled += [(word, at < len(words) - 1) for at, word in enumerate(words)]
    return spelled


def _family_agrees(
    a: tuple[str, ...], b: tuple[str, ...], a_maiden: tuple[str, ...], b_maiden: tuple[str, ...]
) -> tuple[int, int] | None:
    """Whether a whole family name is shared, and 1 when one side says more; None on a clash."""
    if not a or not b:
        return 0, 0
    if "".join(a) == "".join(b):
        return int(len("".join(a)) > 1), 0
    left, right = _core(a), _core(b)
    if set(left) == set(right):
        return int(any(len(word) > 1 for word in left)), 0
    if min(len(left[0]), len(right[0])) == 1:
        alone = len(left) == 1 == len(left[0]) or len(right) == 1 == len(right[0])
        return (0, 0) if alone and left[0][0] == right[0][0] else None
    small, large = sorted((set(left), set(right)), key=len)
    born_so = _core(a_maiden) == right or _core(b_maiden) == left
    return (1, int(not born_so)) if small < large or born_so else None


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the particles that people leave out, unless nothing else is there."""
    return tuple(word for word in words if word not in DROPPED_PARTICLES) or words


# ------------------------------------------------------------------ alphabets


def _across_alphabets(a: Form, b: Form) -> Agreement:
    """Мария Иванова may be Maria Ivanova; a word that mixes alphabets is a disguise, not a name."""
    left, right = _alphabets(a), _alphabets(b)
    if left is None or right is None or left == right:
        return "different"
    if not (left | right) <= _READ_IN_LATIN:
        return "different"
    a, b = _coarse(a), _coarse(b)
    return "compatible" if _is_equal(a, b) or _is_compatible(a, b) else "different"


def _alphabets(form: Form) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for word in form.words:
        own = scripts(word)
        if len(own) > 1:
            return None
        found |= own
    return found


def _coarse(form: Form) -> Form:
    units = tuple(
        Unit(tuple(coarse for word in unit.words if (coarse := skeleton(word))), unit.initials)
        for unit in form.units
    )
    kept = tuple(unit for unit in units if unit.words)
    return Form(kept, form.given if kept == units else 0, tuple(map(skeleton, form.maiden)))
