"""Names in any script: folded for comparing, taken apart without being corrected, compared.

Nothing here guesses a gender or repairs a spelling: what a person reads is always the name as it
was written. Observed forms: formats.md 1.4 and 9, and pairs on which other programs fail
(Alexandre and Alexandra are two people, JB Colin may be Jean-Baptiste Colin).
"""

# ruff: noqa: RUF001  (letters of other scripts are the matter of this module)

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from entregent.model.people import Name
from entregent.text.folding import fold
from entregent.text.names_compare import Agreement, Form, Unit, compare
from entregent.text.names_data import (
    BORN,
    DOTTED_PREFIXES,
    DROPPED_PARTICLES,
    MARRIED,
    NOBODIES,
    PARTICLES,
    PREFIXES,
    SUFFIXES,
    SURE_SUFFIXES,
)

__all__ = ["Agreement", "agree", "fold", "is_nobody", "parse"]

_LONGEST_READ = 400
"""Characters of a name that are taken apart; longer ones are kept whole in `full` (observed: none
over 120 that was a name)."""
_MOST_WORDS = 12
_MOST_GIVEN = 4
_LONGEST_DEGREE = 6
_SHORTEST_LOUD = 3
_TWO_LETTERS = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa",
    "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa",
})
_TAGLINE = re.compile(r"[|•·‖¦►▶➤★☆✪✔✅]|\s[-–—~/:@]+\s|\s(?:chez|at|bei)\s(?=\S)")
_ASIDE = re.compile(r"[(\[{（【「\"“«]([^()\[\]{}（）【】「」\"“”«»]*)[)\]}）】」\"”»]")
_COMMA = re.compile(r"[,，、;]")


@dataclass(frozen=True, slots=True)
class _Parts:
    """The words of a written name, in its own order, once what is not the name is set apart."""

    words: tuple[str, ...]
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    maiden: str = ""
    family_first: int = 0
    """How many words before a comma are the family name ("Dupont, Jean"), 0 when unknown."""


def parse(full: str, given: str = "", family: str = "") -> Name:
    """Take a name apart; `full` stays as written (made of `given` and `family` when empty).

    `given` and `family`, when the source states them, are believed, cleaned of titles, degrees,
    emoji and birth names. Otherwise capitals ("LEFEBVRE Pierre"), a comma ("Lefebvre, Pierre") or
    the last word decide; particles go with the family name. Never raises.
    """
    whole = full or f"{given} {family}".strip()
    if given.strip() and family.strip():
        first, last = _parts(given), _parts(family)
        return Name(
            full=whole,
            given=" ".join(first.words),
            family=" ".join(last.words),
            prefixes=first.prefixes + last.prefixes,
            suffixes=first.suffixes + last.suffixes,
            maiden=last.maiden or first.maiden or _parts(full).maiden,
        )
    parts = _parts(whole)
    first_words, last_words = _split(parts)
    return Name(
        full=whole,
        given=" ".join(first_words),
        family=" ".join(last_words),
        prefixes=parts.prefixes,
        suffixes=parts.suffixes,
        maiden=parts.maiden,
    )


def is_nobody(name: str) -> bool:
    """Whether the text names nobody: a network's stand-in for a closed account, or nothing at all.

    A name of emoji only names somebody, though nothing can be compared with it.
    """
    folded = fold(name)
    if not folded:
        return not any(char.isprintable() and not char.isspace() for char in name)
    return folded in NOBODIES


def agree(a: str | Name, b: str | Name) -> Agreement:
    """Whether two names can be one person's, as far as the names alone can tell.

    "equal": one name written twice (case, accents, order, hyphens, spaces, ae for ä).
    "compatible": one says less than the other and nothing against it (initials, JB, a middle name,
    a particle left out, a double or a birth name, another alphabet). "different": all else, and
    names that share nothing but initials. No spelling is forgiven: Jean and Jeanne differ.
    """
    return compare(_form(a), _form(b))


def _form(name: str | Name) -> Form:
    if isinstance(name, str):
        return _read_form(name[:_LONGEST_READ])
    if not (name.given or name.family):
        return _read_form(name.full[:_LONGEST_READ])
    given, family = name.given.split()[:_MOST_WORDS], name.family.split()[:_MOST_WORDS]
    return _form_of(given, family, name.maiden)


@lru_cache(maxsize=65536)
def _read_form(text: str) -> Form:
    parts = _parts(text)
    if _is_marked(parts):
        given, family = _split(parts)
        return _form_of(list(given[:_MOST_WORDS]), list(family[:_MOST_WORDS]), parts.maiden)
    return _form_of(list(parts.words[:_MOST_WORDS]), [], parts.maiden)


def _form_of(given: list[str], family: list[str], maiden: str) -> Form:
    words = given + family
    return Form(
        units=tuple(unit for unit in map(_unit, words) if unit.words),
        given=len(given) if given and family else 0,
        maiden=tuple(fold(maiden).split()),
        respelled=_respelled(" ".join(words)),
    )


def _respelled(text: str) -> tuple[str, ...]:
    """The folded words with the two-letter spellings of ä, ö, ü, ø, å; empty when it has none."""
    if text.isascii():
        return ()
    composed = unicodedata.normalize("NFC", text)
    other = composed.translate(_TWO_LETTERS)
    return tuple(fold(other).split()) if other != composed else ()


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold(word)


def _unit(word: str) -> Unit:
    words = tuple(_folded(word).split())
    return Unit(words, initials=len(words) == 1 and _are_initials(word, words[0]))


def _are_initials(word: str, folded: str) -> bool:
    """JB, JE, jb: two or three letters that stand for as many given names."""
    if not 2 <= len(folded) <= 3 or not folded.isalpha():
        return False
    return word.isupper() or not any(letter in "aeiouy" for letter in folded)


# ------------------------------------------------------------------ taking apart


def _parts(text: str) -> _Parts:
    core, maiden = _without_asides(text[:_LONGEST_READ])
    cut = _TAGLINE.search(core, _first_letter(core))
    if cut is not None and fold(core[: cut.start()]):
        core = core[: cut.start()]
    first, *rest = _COMMA.split(core)
    words = _words(first)
    suffixes: list[str] = []
    family_first = 0
    for piece in rest:
        titled, named = _parted(piece, shouted=first.isupper())
        suffixes += titled
        if named and words and len(rest) == 1 and len(named) <= _MOST_GIVEN:
            family_first = len(words)
            words += named
    prefixes, words = _take_prefixes(words, keep=1)
    if family_first:
        family_first = max(0, family_first - len(prefixes))
    words, tail = _take_suffixes(words)
    words, birth = _take_birth_name(words)
    return _Parts(
        tuple(words), tuple(prefixes), (*tail, *suffixes), maiden or birth,
        min(family_first, len(words) - 1) if words else 0,
    )


def _parted(piece: str, *, shouted: bool) -> tuple[list[str], list[str]]:
    """The degrees and the other words after a comma; short capitals are a degree (CBE, P.Eng.)."""
    titled: list[str] = []
    named: list[str] = []
    for word in _words(piece):
        is_degree = _is_one_of(word, SUFFIXES) or (
            not shouted and word.isupper() and len(word) <= _LONGEST_DEGREE
        )
        (titled if is_degree else named).append(word)
    return titled, named


def _first_letter(text: str) -> int:
    return next((at for at, char in enumerate(text) if char.isalpha()), 0)


def _without_asides(text: str) -> tuple[str, str]:
    """The text without what stands in brackets or quotes, and the birth name if it stood there."""
    maiden = ""
    for aside in _ASIDE.findall(text):
        word, _, rest = aside.strip().partition(" ")
        if fold(word) in BORN and fold(rest):
            maiden = rest.strip()
    bare = _ASIDE.sub(" ", text)
    return (bare if fold(bare) else text), maiden


def _words(text: str) -> list[str]:
    """Words with at least one letter or digit, bare of the emoji and marks stuck to them."""
    return [bare for word in text.split() if (bare := _bare(word))]


def _bare(word: str) -> str:
    if word.isalnum():
        return word
    inside = [at for at, char in enumerate(word) if fold(char)]
    if not inside:
        return ""
    end = inside[-1] + 1
    return word[inside[0] : end + 1 if word[end : end + 1] == "." else end]


def _is_one_of(word: str, known: frozenset[str]) -> bool:
    return _folded(word).replace(" ", "") in known


def _take_prefixes(words: list[str], keep: int) -> tuple[list[str], list[str]]:
    taken: list[str] = []
    while len(words) > keep and _is_title(words[0]):
        taken.append(words[0])
        words = words[1:]
    return taken, words


def _is_title(word: str) -> bool:
    pieces = _folded(word).split()
    dotted = word.endswith(".")
    return bool(pieces) and all(
        piece in PREFIXES or (dotted and piece in DOTTED_PREFIXES) for piece in pieces
    )


def _take_suffixes(words: list[str]) -> tuple[list[str], list[str]]:
    taken: list[str] = []
    while len(words) > 2 and _is_one_of(words[-1], SURE_SUFFIXES):
        taken.insert(0, words[-1])
        words = words[:-1]
    return words, taken


def _take_birth_name(words: list[str]) -> tuple[list[str], str]:
    """Words before "née X" or "épouse X", and the birth name: X, or what stood before X."""
    for at, word in enumerate(words[1:-1], start=1):
        folded = _folded(word)
        if folded in BORN and (folded != "ne" or not word.isascii()):
            return words[:at], " ".join(words[at + 1 :])
        if folded in MARRIED and at >= 2:
            _, birth = _split(_Parts(tuple(words[:at])))
            return [*words[: at - len(birth)], *words[at + 1 :]], " ".join(birth)
    return words, ""


# ------------------------------------------------------------------ given and family


def _split(parts: _Parts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = parts.words
    if parts.family_first:
        return words[parts.family_first :], words[: parts.family_first]
    if len(words) < 2:
        return words, ()
    capitals = _capitals(words)
    if capitals is not None:
        return capitals
    at = len(words) - 1
    while at > 1 and _is_particle(words[at - 1]):
        at -= 1
    for start in range(1, at):
        if words[start].islower() and _is_one_of(words[start], DROPPED_PARTICLES):
            at = start if len(words[start]) > 1 else max(1, start - 1)
            break
    return words[:at], words[at:]


def _is_marked(parts: _Parts) -> bool:
    return bool(parts.family_first) or _capitals(parts.words) is not None


def _capitals(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Given and family name when the family name alone stands in capitals, at either end."""
    loud = [_is_loud(word) for word in words]
    if all(loud) or not any(loud):
        return None
    if loud[0]:
        at = loud.index(False)
        return None if any(loud[at:]) else (words[at:], words[:at])
    at = loud.index(True)
    if not all(loud[at:]):
        return None
    while at > 1 and _is_particle(words[at - 1]):
        at -= 1
    return words[:at], words[at:]


def _is_particle(word: str) -> bool:
    return _is_one_of(word, PARTICLES)


def _is_loud(word: str) -> bool:
    """A word in capitals; JB and NG may be initials or a whole name, DE and LE are neither."""
    if not word.isupper():
        return False
    return len(_folded(word).replace(" ", "")) >= _SHORTEST_LOUD or _is_particle(word)
