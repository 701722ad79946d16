"""Who serves the first purpose of the sheet, and why: only what was written and what is read.

Somebody serves it when their name is among the known names of the sheet, or when a telling word
of "who" (a trade, not a rank nor an article) stands in a post, an organisation or a category.
The sheet does not tie targets to purposes: all of its targets are read as those of the first one.
Places are not used, since networks do not give the places of contacts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from entregent.model.finding import Sentence
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.purpose import Sheet
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


def serving(sheet: Sheet, people: Iterable[Person]) -> Mapping[PersonId, Sentence]:
    """Those of `people` who serve the first purpose, each with the reason, said in one sentence."""
    known = {_name_key(name) for name in sheet.known}
    wanted = [word for target in sheet.targets for word in telling_words(target.who)]
    reasons: dict[PersonId, Sentence] = {}
    for person in people:
        if person.is_ego:
            continue
        if _name_key(person.name) in known:
            reasons[person.id] = Sentence("paper.serves-known", {"name": person.name})
        elif (word := _word_read(wanted, person)) is not None:
            params = {"name": person.name, "word": word}
            reasons[person.id] = Sentence("paper.serves-word", params)
    return reasons


def telling_words(who: str) -> tuple[str, ...]:
    """The words of "who" that say a trade, as they were written, in order.

    Words of one or two letters count when they are capitals ("RH", "IT").
    """
    words = [word for word in who.replace("’", " ").replace("'", " ").split() if fold(word)]
    return tuple(dict.fromkeys(_bare(word) for word in words if _tells(word)))


def _tells(word: str) -> bool:
    folded = fold(word)
    if len(folded) < 3:
        return _bare(word).isupper()
    return folded not in _GENERIC and not folded.isdigit()


def _bare(word: str) -> str:
    return word.strip('.,;:!?()[]«»“”"-–/ ')


def _word_read(wanted: Iterable[str], person: Person) -> str | None:
    if not wanted:
        return None
    texts = [text for post in person.posts for text in (post.title, post.organisation)]
    read = frozenset(fold(" ".join((*texts, *person.categories))).split())
    for word in wanted:
        stems = fold(word).split()
        if stems and all(any(_kin(stem, other) for other in read) for stem in stems):
            return word
    return None


@lru_cache(maxsize=4096)
def _kin(one: str, other: str) -> bool:
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


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def _name_key(name: str) -> tuple[str, ...]:
    """A name in any order of its words."""
    return tuple(sorted(fold(name).split()))
