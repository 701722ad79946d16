"""Who serves the first purpose of the sheet, and why: only what was written and what is read.

Somebody serves it when their name is among the known names of the sheet, or when a telling word
of "who" (a trade, not a rank nor an article) stands in a post, an organisation or a category.
The sheet does not tie targets to purposes: all of its targets are read as those of the first one.
Places are not used, since networks do not give the places of contacts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from entregent.model.finding import Sentence
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.purpose import Sheet
from entregent.text.folding import fold
from entregent.text.trades import stands, telling_words


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


def _word_read(wanted: Iterable[str], person: Person) -> str | None:
    if not wanted:
        return None
    texts = [text for post in person.posts for text in (post.title, post.organisation)]
    read = frozenset(fold(" ".join((*texts, *person.categories))).split())
    for word in wanted:
        if stands(word, read):
            return word
    return None


def _name_key(name: str) -> tuple[str, ...]:
    """A name in any order of its words."""
    return tuple(sorted(fold(name).split()))
