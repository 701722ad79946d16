"""Groups seen from the owner's seat: lists and threads of four speakers or more, ninety days.

Only spaces that several people share are read: a private exchange never tells who knows what.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import exp

from entregent.measure.spread import gini, median
from entregent.measure.structure import blau
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Study
from entregent.model.ties import Shared
from entregent.model.when import Period
from entregent.practices.collective.reuse import reused
from entregent.text.folding import fold
from entregent.text.mail import clean_subject
from entregent.text.orgs import fold_org

WINDOW = 90
LEAST_SPEAKERS = 4
ANSWER_DAYS = 14
OWNER = PersonId("")
"""Stands for the owner among speakers."""
PARTS = {"answered": 0.3, "equality": 0.25, "diversity": 0.2, "speed": 0.15, "reuse": 0.1}
"""Weights of IQ_group (method CI). Reuse is seen where words are kept."""
READ = 400
"""Newest turns of a group whose words are read."""
_SPOKEN = frozenset({"message", "comment", "letter", "broadcast"})
_LONG = 5


@dataclass(frozen=True, slots=True)
class Question:
    """A question asked in a group, who asked, and what answered it first."""

    turn: Shared
    asker: PersonId
    answered: datetime | None = None
    by: PersonId | None = None
    thanked: bool = False
    reply: Shared | None = None

    @property
    def hours(self) -> float | None:
        """Hours until the first answer by somebody else."""
        if self.answered is None:
            return None
        return (self.answered - self.turn.at).total_seconds() / 3600


@dataclass(frozen=True, slots=True)
class Group:
    """A list or a thread: its turns by speaker, its questions."""

    key: str
    title: str
    network: str
    turns: tuple[tuple[PersonId, Shared], ...]
    questions: tuple[Question, ...]
    employers: tuple[str, ...] = field(default=())
    came_back: int = 0
    readable: int = 0
    """Answers whose words came back later, of those whose words are kept."""

    @property
    def speakers(self) -> Counter[PersonId]:
        """Turns of each."""
        return Counter(who for who, _ in self.turns)

    @property
    def equality(self) -> float:
        """1 - Gini of turns: 1 when all speak alike."""
        return 1 - gini(self.speakers.values())

    @property
    def answered(self) -> int:
        """Questions somebody else answered."""
        return sum(one.answered is not None for one in self.questions)

    @property
    def hours(self) -> float | None:
        """Median hours to the first human answer."""
        return median(one.hours for one in self.questions if one.hours is not None)

    @property
    def diversity(self) -> float:
        """Blau over the employers of speakers that are known."""
        return blau(Counter(self.employers).values())

    @property
    def iq(self) -> float:
        """IQ_group, 0 to 100, over the parts that are seen."""
        parts = {"equality": self.equality}
        if self.questions:
            parts["answered"] = self.answered / len(self.questions)
        if self.hours is not None:
            parts["speed"] = exp(-self.hours / 24)
        if len(self.employers) >= LEAST_SPEAKERS:
            parts["diversity"] = self.diversity
        if self.readable:
            parts["reuse"] = self.came_back / self.readable
        weight = sum(PARTS[name] for name in parts)
        return 100 * sum(PARTS[name] * value for name, value in parts.items()) / weight


def groups(view: Study) -> list[Group]:
    """Every group of ninety days with four speakers or more, the liveliest first."""
    within = Period(view.today - timedelta(days=WINDOW - 1), view.today + timedelta(days=1))
    spaces: dict[str, list[tuple[PersonId, Shared]]] = defaultdict(list)
    for one in view.shared(within):
        speaker = OWNER if one.own else one.author
        if one.kind in _SPOKEN and speaker is not None:
            spaces[_space(one)].append((speaker, one))
    found = [
        _group(view, key, turns)
        for key, turns in spaces.items()
        if key and len({who for who, _ in turns}) >= LEAST_SPEAKERS
    ]
    return sorted(found, key=lambda one: (-len(one.turns), one.key))


def _space(one: Shared) -> str:
    """The list a post went to, else the thread it stands in."""
    if not one.human:
        to = [who for who in one.people if who != one.author]
        return f"list:{to[0]}" if to else ""
    return f"{one.network}:{one.thread}" if one.thread else ""


def _group(view: Study, key: str, turns: Sequence[tuple[PersonId, Shared]]) -> Group:
    first = turns[0][1]
    kind, _, name = key.partition(":")
    title = view.person(PersonId(name)).name if kind == "list" else clean_subject(first.subject)
    employers = (_employer(view, who) for who in dict.fromkeys(who for who, _ in turns))
    questions = tuple(_questions(turns))
    return Group(
        key, title, first.network, tuple(turns), questions,
        tuple(one for one in employers if one), *_reuse(view, turns[-READ:], questions),
    )


def _reuse(
    view: Study, turns: Sequence[tuple[PersonId, Shared]], questions: Iterable[Question]
) -> tuple[int, int]:
    answers = [
        (one.by, one.reply) for one in questions if one.by is not None and one.reply is not None
    ]  # fmt: skip
    if not answers:
        return 0, 0
    texts = view.words([turn.record for _, turn in (*answers, *turns)])
    return reused(answers, turns, texts)


def _employer(view: Study, who: PersonId) -> str:
    posts = () if who == OWNER else view.person(who).posts
    return fold_org(posts[0].organisation) if posts and posts[0].organisation else ""


def _questions(turns: Sequence[tuple[PersonId, Shared]]) -> Iterable[Question]:
    for at, (asker, turn) in enumerate(turns):
        if "question" in turn.cues:
            yield _answer(asker, turn, turns[at + 1 :])


def _answer(
    asker: PersonId, turn: Shared, after: Sequence[tuple[PersonId, Shared]]
) -> Question:
    """The first turn of somebody else in the same thread within a fortnight; then any thanks."""
    last = turn.at + timedelta(days=ANSWER_DAYS)
    same = [(who, one) for who, one in after if one.thread == turn.thread and one.at <= last]
    answer = next(((who, one) for who, one in same if who != asker), None)
    if answer is None:
        return Question(turn, asker)
    by, reply = answer
    thanked = any(
        who == asker and "thanks" in one.cues and one.at >= reply.at for who, one in same
    )
    return Question(turn, asker, reply.at, by, thanked, reply)


def topics(subject: str) -> frozenset[str]:
    """The telling words of a subject."""
    words = fold(clean_subject(subject)).split()
    return frozenset(word for word in words if len(word) >= _LONG)


def who_knows(
    found: Iterable[Group], subject: str, but: Iterable[PersonId] = ()
) -> list[tuple[PersonId, RecordKey]]:
    """Who answered such a subject before, in shared spaces only, with a record of it.

    Thanks count double; of equals the quieter first, so that it is not always the same.
    """
    wanted, left = topics(subject), {OWNER, *but}
    score: Counter[PersonId] = Counter()
    record: dict[PersonId, RecordKey] = {}
    turns: Counter[PersonId] = Counter()
    for group in found:
        turns.update(group.speakers)
        for one in group.questions:
            if one.by is not None and one.by not in left and wanted & topics(one.turn.subject):
                score[one.by] += 2 if one.thanked else 1
                record[one.by] = one.turn.record
    ranked = sorted(score, key=lambda who: (-score[who], turns[who], who))
    return [(who, record[who]) for who in ranked]


def bridges(found: Iterable[Group]) -> dict[PersonId, int]:
    """Speakers of two groups or more, and of how many."""
    seen = Counter(who for group in found for who in group.speakers if who != OWNER)
    return {who: n for who, n in sorted(seen.items()) if n >= 2}
