"""What every practice shares: whom it may speak of, what the owner silenced, what an act is worth.

No practice knows another; they all may know this module, which knows nothing but the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from entregent.model.finding import Finding, Measure, Report
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import Need, PracticeInfo, Study
from entregent.model.purpose import Sheet
from entregent.text.folding import fold, one_line
from entregent.text.orgs import is_one_person
from entregent.text.trades import stands, telling_words

FEW = 20
"""Under so many observations the text says "too few to tell" (method 9.9)."""

WRITTEN: tuple[Need, ...] = ("messages", "mail")
SPOKEN: tuple[Need, ...] = ("calendar", "calls")
EXCHANGES: tuple[Need, ...] = (*WRITTEN, *SPOKEN)

# What an act is worth (method 9, the daily plan). The plan divides it by the minutes.
OWN_DEBT = 100.0
"""An answer owed in a thread the owner opened; thanks owed."""
PROMISE = 90.0
DEBT = 80.0
CLOSE_ONE = 45.0
"""One of the fifteen closest, quieter than usual."""
DORMANT = 40.0
BRIDGE = 35.0
SHARE = 30.0
QUALIFY = 25.0
POLISH = 20.0

_NEVER_PROPOSED = frozenset(
    fold(word)
    for word in (
        "child", "son", "daughter", "kid", "enfant", "fils", "fille", "ex", "former partner",
        "ex partner", "ex spouse", "ex husband", "ex wife", "ex conjoint", "ex conjointe",
        "ex mari", "ex femme", "ex compagnon", "ex compagne",
    )
)  # fmt: skip
"""Relations of a card that are never suggested (method 9.10)."""

MARKS = frozenset({"no", "deceased", "child", "former"})
"""The owner's marks on people whom no act ever names: a no, the dead, children, former partners."""

_HOUSEHOLD = frozenset(
    fold(word)
    for word in (
        "spouse", "partner", "wife", "husband", "parent", "mother", "father", "mum", "mom", "dad",
        "brother", "sister", "domestic partner", "conjoint", "conjointe", "epoux", "epouse", "mari",
        "femme", "compagnon", "compagne", "mere", "pere", "maman", "papa", "frere", "soeur",
        "parents", "famille", "family",
    )
)  # fmt: skip
"""Relations of a card whose exchanges leave no trace in a mailbox: their silence means nothing."""


def may_be_proposed(person: Person) -> bool:
    """Whether an act may name this person: not the owner, not at rest, not marked, no child, no ex.

    `preferences["rest"] == "yes"` is the owner's word that somebody is to be left in peace.
    """
    if person.is_ego or person.preferences.get("rest") == "yes":
        return False
    if person.preferences.get("mark", "none") in MARKS:
        return False
    return fold(person.relation) not in _NEVER_PROPOSED


def is_somebody(person: Person) -> bool:
    """Whether the name may be that of one person: firms, teams and couples are not approached."""
    return is_one_person(person.name)


def is_household(person: Person) -> bool:
    """Whether a card says that this is family: the program does not remind anyone of their own."""
    return fold(person.relation) in _HOUSEHOLD


def is_silenced(view: Study, code: str, person: PersonId) -> bool:
    """Whether the owner does not want this finding about this person ("IMP-1/3f...")."""
    return f"{code}/{person}" in view.muted()


def seen_through(view: Study, needs: Sequence[Need]) -> float:
    """Share of contacts seen through the best of these kinds of data: a floor of the true share."""
    return max((view.coverage(need) for need in needs if view.has(need)), default=0.0)


def has_read(view: Study, info: PracticeInfo, any_of: Sequence[Need]) -> bool:
    """Whether all the practice needs was read, and one at least of these kinds of data."""
    return all(map(view.has, info.needs)) and any(map(view.has, any_of))


def report(
    view: Study, info: PracticeInfo, measures: Iterable[Measure], findings: Iterable[Finding]
) -> Report:
    """The report, without what the owner silenced, by id or by code, in the order of the codes."""
    muted = view.muted()
    heard = (one for one in findings if one.id not in muted and one.code not in muted)
    ordered = sorted(enumerate(heard), key=lambda pair: (_number(pair[1].code), pair[0]))
    return Report(info.code, tuple(measures), tuple(one for _, one in ordered))


def evidence_of(view: Study, people: Iterable[PersonId], each: int = 1) -> tuple[RecordKey, ...]:
    """The newest record keys of human exchanges with these people, without repeats, in order."""
    keys = (RecordKey(key) for person in people for key in view.evidence(person, each))
    return tuple(dict.fromkeys(keys))


def serves_the_sheet(sheet: Sheet) -> Callable[[Person], bool]:
    """Whether the sheet is about somebody: named on it, or of a trade it looks for.

    `paper.serving` says the reason; lists are put in order by this.
    """
    known = {tuple(sorted(fold(name).split())) for name in sheet.known if fold(name)}
    wanted = [word for target in sheet.targets for word in telling_words(target.who)]

    def serves(person: Person) -> bool:
        if known and tuple(sorted(fold(person.name).split())) in known:
            return True
        if not wanted or not (person.posts or person.categories):
            return False
        texts = [text for post in person.posts for text in (post.title, post.organisation)]
        read = _words_of(" ".join((*texts, *person.categories)))
        return any(stands(word, read) for word in wanted)

    return serves


@lru_cache(maxsize=8192)
def _words_of(text: str) -> tuple[str, ...]:
    """The folded words of a post: many people hold the same one."""
    return tuple(fold(text).split())


def cut(words: str, longest: int = 80) -> str:
    """Words of the owner as a sentence can hold them: one line, cut at a space."""
    line = one_line(words)
    if len(line) <= longest:
        return line
    return f"{line[:longest].rpartition(' ')[0] or line[:longest]}…"


def _number(code: str) -> int:
    return int(code.rpartition("-")[2])
