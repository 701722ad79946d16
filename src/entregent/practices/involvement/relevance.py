"""How present and how useful the owner's own interventions are (method P6), over four weeks.

An answer to a question asked in an own thread counts 1; a comment of twelve words or more that asks
or takes up a rare word of the post 0.8 (else 0.4; a short one 0.2); a post of one's own that was
talked about 0.7 (else 0.4); a relay with own words 0.4, bare 0.2; a button or self-promotion 0.1.
Exports hold neither the posts of others nor their comments: what a comment takes up is seen only
under one's own posts, and that a post was talked about by the owner's own later comment under it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import RecordKey
from entregent.model.ports import Stated, Study
from entregent.model.records import Content
from entregent.model.when import EPOCH
from entregent.text.folding import fold

DAYS = 28
WEEKS = 4
ANSWER, TAKEN_UP, TALKED_ABOUT, OWN_WORDS = 1.0, 0.8, 0.7, 0.4
BARE, BUTTON = 0.2, 0.1
LONG_COMMENT = 12
RELAY_WORDS = 5
_RARE = 6
"""Letters from which a shared word is a reference and not grammar."""
_PROMOTION = re.compile(
    r"\b(?:promo|promotion|code promo|remise|offre (?:speciale|limitee|exceptionnelle)|achetez"
    r"|reservez|inscrivez vous|profitez|prenez rendez vous|discount|buy now|book (?:a|your) (?:call"
    r"|demo)|sign up|special offer|limited offer|order now|register now|get yours)\b"
)
Kind = str
PUBLISHED = frozenset({"post", "article", "repost"})


@dataclass(frozen=True, slots=True)
class Act:
    """One intervention: its day, its relevance from 0 to 1, its kind ("answer" or of content)."""

    record: RecordKey
    day: date
    relevance: float
    kind: Kind


@dataclass(frozen=True, slots=True)
class Presence:
    """Four weeks of interventions."""

    acts: tuple[Act, ...]
    today: date

    @property
    def weekly(self) -> float:
        """Interventions a week, over four."""
        return len(self.acts) / WEEKS

    @property
    def busiest(self) -> float:
        """Interventions of the busiest of the four weeks: that is how present one looks."""
        weeks = Counter((self.today - act.day).days // 7 for act in self.acts)
        return float(max(weeks.values(), default=0))

    @property
    def relevance(self) -> float:
        """Mean relevance; 0 for nothing."""
        return sum(act.relevance for act in self.acts) / len(self.acts) if self.acts else 0.0

    @property
    def useful(self) -> float:
        """Useful presence: interventions a week times their mean relevance."""
        return self.weekly * self.relevance

    def count(self, kinds: Iterable[Kind]) -> int:
        """How many are of these kinds."""
        wanted = frozenset(kinds)
        return sum(act.kind in wanted for act in self.acts)


def presence(view: Study) -> Presence:
    """The owner's interventions of four weeks, each with its relevance, oldest first."""
    start = view.today - timedelta(days=DAYS - 1)
    published = [
        (one, record, _day(record)) for one in view.records("content")
        if isinstance(record := one.record, Content) and record.at is not None
    ]
    threads = _threads(published)
    acts = [
        Act(one.key, day, _relevance(one, record, threads), record.kind)
        for one, record, day in published if start <= day <= view.today
    ]
    acts += [
        Act(ask.record, ask.answered.date(), ANSWER, "answer") for ask in view.asks()
        if ask.own_thread and "question" in ask.cues and ask.answered is not None
        and start <= ask.answered.date() <= view.today
    ]
    return Presence(tuple(sorted(acts, key=lambda act: (act.day, act.record))), view.today)


@dataclass(slots=True)
class _Thread:
    """What is known of one post of the owner: its words, and whether it was talked about."""

    words: frozenset[str] = frozenset()
    talked: bool = False


def _threads(published: Sequence[tuple[Stated, Content, date]]) -> Mapping[str, _Thread]:
    found: dict[str, _Thread] = {}
    for one, record, _ in published:
        if record.urn and record.kind in {"post", "article"}:
            found[record.urn] = _Thread(_rare(one.words))
    for _, record, _ in published:
        if record.kind == "comment" and record.urn in found:
            found[record.urn].talked = True
    return found


def _relevance(one: Stated, record: Content, threads: Mapping[str, _Thread]) -> float:
    if record.kind in {"reaction", "vote"}:
        return BUTTON
    thread = threads.get(record.urn, _Thread())
    if record.kind == "comment":
        return _comment(one, record, thread)
    if _PROMOTION.search(fold(one.words)):
        return BUTTON
    if record.kind == "repost" or record.detail:
        return OWN_WORDS if record.words >= RELAY_WORDS else BARE
    return TALKED_ABOUT if thread.talked else OWN_WORDS


def _comment(one: Stated, record: Content, thread: _Thread) -> float:
    if record.words < LONG_COMMENT:
        return BARE
    if "?" in one.words or thread.words & _rare(one.words):
        return TAKEN_UP
    return OWN_WORDS


def _rare(words: str) -> frozenset[str]:
    return frozenset(word for word in fold(words[:5000]).split() if len(word) >= _RARE)


def _day(record: Content) -> date:
    assert record.at is not None  # chosen by `presence`
    return (EPOCH + timedelta(seconds=record.at.at)).date()
