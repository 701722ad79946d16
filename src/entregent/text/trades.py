"""Words that say a trade, and whether two words are one in two forms. Pure, both languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from entregent.text.folding import fold

_GENERIC = frozenset(
    fold(
        "le la les un une des du de d l au aux en et ou pour par dans sur avec chez qui que "
        "mon ma mes nos leur leurs the a an of in at on for to with by and or my our their "
        "who that from near responsable responsables directeur directrice directeurs "
        "directrices direction chef cheffe chefs dirigeant dirigeante dirigeants patron "
        "patrons gerant gerante gerants president presidente manager managers head heads "
        "director directors chief lead leader leaders senior junior officer owner owners "
        "founder founders executive vice adjoint adjointe assistant assistante charge chargee "
        "charges cadre cadres personne personnes gens people person entreprise entreprises "
        "societe societes company companies firm firms pme tpe sme startup startups groupe "
        "group service services professionnel professionnels professional professionals "
        "expert experts experte specialiste specialistes specialist specialists petit petite "
        "petits petites grand grande grands grandes small large big local locale locaux "
    ).split()
)
"""Words of rank, size and grammar: they say nothing of a trade."""
_STEM = 6
"""Letters two long words share at their beginning to be kin ("comptable", "comptabilité")."""
_SHARED = 0.55
"""And at least so much of the longer one ("interne" is no kin of "international")."""


def telling_words(who: str) -> tuple[str, ...]:
    """The words of "who" that say a trade, as they were written, in order.

    Words of one or two letters count when they are capitals ("RH", "IT").

    >>> telling_words("les responsables de la paie, l’audit RH")
    ('paie', 'audit', 'RH')
    """
    words = [word for word in who.replace("’", " ").replace("'", " ").split() if fold(word)]
    return tuple(dict.fromkeys(_bare(word) for word in words if _tells(word)))


def stands(word: str, read: Iterable[str]) -> bool:
    """Whether a word, or one of its family, stands among folded words."""
    parts, known = fold(word).split(), tuple(read)
    return bool(parts) and all(any(kin(part, other) for other in known) for part in parts)


@lru_cache(maxsize=4096)
def kin(one: str, other: str) -> bool:
    """Whether two folded words are one word in two forms: plural, feminine, noun and adjective."""
    shorter, longer = sorted((_singular(one), _singular(other)), key=len)
    if shorter == longer:
        return True
    shared = 0
    for a, b in zip(shorter, longer, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= max(_STEM, len(shorter) - 2, len(longer) * _SHARED)


def _tells(word: str) -> bool:
    folded = fold(word)
    if len(folded) < 3:
        return _bare(word).isupper()
    return folded not in _GENERIC and not folded.isdigit()


def _bare(word: str) -> str:
    return word.strip('.,;:!?()[]«»“”"-–/ ')


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word
