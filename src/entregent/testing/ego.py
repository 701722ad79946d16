"""An ego network in memory: what a test or a plug-in author builds in three lines.

    world = ego(message("awa", "2026-11-02", "in"), meeting("awa", "2026-11-10"))

Days are ISO texts or dates. People who are only named in rows exist as contacts named after their
id. `Ego` keeps the contract of `EgoNetwork` and nothing more: equal parts in any order make equal
worlds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from entregent.measure.weights import base_weight, diluted
from entregent.model.decisions import Told
from entregent.model.ids import PersonId, RecordKey, digest_of, record_key
from entregent.model.people import Person
from entregent.model.ports import FewKind, Stated
from entregent.model.purpose import Sheet
from entregent.model.records import (
    Cue,
    Interaction,
    InteractionKind,
    Moment,
    Record,
    Who,
    canonical,
    kind_of,
)
from entregent.model.ties import Ask, DayRow, Direction, Invited, Link, Refusal, Shared
from entregent.model.when import Period, WorkingHours
from entregent.testing.ego_parts import (
    Day,
    Placed,
    Requested,
    Said,
    day_of,
    day_of_text,
    instant_of,
    newest_first,
    seconds_of,
    sides,
    spelled_out,
)

TUESDAY = datetime(2026, 11, 24, 10, 0)
"""The wall clock of a world for which no other was given: 24 November 2026, a Tuesday, 10:00."""


Part = (
    Person | DayRow | Ask | Link | Invited | Said | Stated | Told | Refusal | Shared | Requested
    | Placed
)
_PARTS = (
    Person, DayRow, Ask, Link, Invited, Said, Stated, Told, Refusal, Shared, Requested,
    Placed,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ego:
    """An `EgoNetwork` made of values. Build it with `ego`, which puts the parts in order."""

    now: datetime = TUESDAY
    hours: WorkingHours = WorkingHours()
    sheet: Sheet = field(default_factory=Sheet)
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    rows: tuple[DayRow, ...] = ()
    asked: tuple[Ask, ...] = ()
    refused: tuple[Refusal, ...] = ()
    together: tuple[Shared, ...] = ()
    towns: Mapping[PersonId, tuple[str, ...]] = field(default_factory=dict)
    own_asks: tuple[Ask, ...] = ()
    texts: Mapping[RecordKey, str] = field(default_factory=dict)
    linked: tuple[Link, ...] = ()
    invited: tuple[Invited, ...] = ()
    said: Mapping[PersonId, tuple[tuple[str, Interaction], ...]] = field(default_factory=dict)
    stated: Mapping[str, tuple[Stated, ...]] = field(default_factory=dict)
    tellings: tuple[Told, ...] = ()
    read: Mapping[str, date] = field(default_factory=dict)
    unwanted: frozenset[str] = frozenset()

    @property
    def today(self) -> date:
        """The day of the wall clock."""
        return self.now.date()

    def alters(self) -> tuple[Person, ...]:
        """Everybody but ego, in the order of their ids."""
        return tuple(person for person in self.people.values() if not person.is_ego)

    def person(self, key: PersonId) -> Person:
        """The person with this id. Raises `KeyError` for an unknown one."""
        return self.people[key]

    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows ordered by person, then day."""
        if within is None:
            return self.rows
        return tuple(row for row in self.rows if row.day in within)

    def interactions(
        self, person: PersonId, within: Period | None = None, limit: int = 500
    ) -> Sequence[tuple[str, Interaction]]:
        """(record key, interaction) with one person, newest first."""
        chosen = self.said.get(person, ())
        if within is not None:
            chosen = tuple(pair for pair in chosen if day_of(pair[1]) in within)
        return chosen[:limit]

    def asks(self) -> Sequence[Ask]:
        """Messages of alters that ask, oldest first."""
        return self.asked

    def refusals(self) -> Sequence[Refusal]:
        """Messages of alters that decline something, oldest first."""
        return self.refused

    def shared(self, within: Period | None = None) -> Sequence[Shared]:
        """Exchanges that name two alters or more, oldest first."""
        return tuple(p for p in self.together if within is None or p.at.date() in within)

    def requests(self, within: Period) -> Sequence[Ask]:
        """What the owner asked, oldest first."""
        return tuple(one for one in self.own_asks if one.at.date() in within)

    def words(self, records: Collection[RecordKey]) -> Mapping[RecordKey, str]:
        """The words kept beside these records."""
        return {key: self.texts[key] for key in records if self.texts.get(key)}

    def places(self) -> Mapping[PersonId, Sequence[str]]:
        """Where people live or work, as their cards say."""
        return self.towns

    def links(self) -> Sequence[Link]:
        """Formal connections."""
        return self.linked

    def invitations(self) -> Sequence[Invited]:
        """Invitations and their fate."""
        return self.invited

    def evidence(self, person: PersonId, limit: int = 3) -> Sequence[str]:
        """Record keys of the newest human exchanges with one person."""
        human = (key for key, interaction in self.said.get(person, ()) if interaction.human)
        return tuple(human)[:limit]

    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Every record of one kind, ordered by record key."""
        return self.stated.get(kind, ())

    def told(self, topic: str) -> Sequence[Told]:
        """What the owner told on one topic, oldest first."""
        return tuple(one for one in self.tellings if one.topic == topic)

    def sources(self) -> Mapping[str, date]:
        """Networks that were read, and the latest day each speaks for."""
        return self.read

    def muted(self) -> frozenset[str]:
        """What the owner does not want to see again."""
        return self.unwanted


def ego(
    *parts: Part | Iterable[Part],
    now: datetime = TUESDAY,
    sheet: Sheet = Sheet(),
    sources: Mapping[str, Day] | None = None,
    muted: Iterable[str] = (),
) -> Ego:
    """A world of these parts, given in any order, alone or in lists.

    Networks that stand in rows and links count as read up to the day of the view unless `sources`
    says otherwise. Rows of one person, day, network, kind and direction are added up.
    """
    flat = _flat(parts)
    rows = _added([part for part in flat if isinstance(part, DayRow)])
    links = sorted((part for part in flat if isinstance(part, Link)), key=lambda p: p.record)
    seen = {row.network for row in rows} | {link.network for link in links}
    read = {name: now.date() for name in sorted(seen)} if sources is None else {
        name: day_of_text(day) for name, day in sources.items()
    }
    return Ego(
        now=now,
        sheet=sheet,
        people=_people(flat),
        rows=rows,
        asked=tuple(sorted(
            (part for part in flat if isinstance(part, Ask)), key=lambda p: (p.at, p.record)
        )),
        refused=tuple(sorted(
            (part for part in flat if isinstance(part, Refusal)), key=lambda p: (p.at, p.record)
        )),
        together=tuple(sorted(
            (part for part in flat if isinstance(part, Shared)), key=lambda p: (p.at, p.record)
        )),
        own_asks=tuple(sorted(
            (part.ask for part in flat if isinstance(part, Requested)),
            key=lambda p: (p.at, p.record),
        )),
        texts={part.key: part.words for part in flat if isinstance(part, Said | Stated)},
        towns={one.person: one.towns for one in sorted(
            (part for part in flat if isinstance(part, Placed)), key=lambda p: p.person
        )},
        linked=tuple(links),
        invited=tuple(sorted(
            (part for part in flat if isinstance(part, Invited)), key=lambda p: p.record
        )),
        said=_said(flat, rows),
        stated=_stated(flat),
        tellings=tuple(sorted(
            (part for part in flat if isinstance(part, Told)), key=lambda p: (p.at, p.id)
        )),
        read=read,
        unwanted=frozenset(muted),
    )


def shifted(world: Ego, days: int) -> Ego:
    """The same world moved by so many days: the wall clock, rows, questions, links, invitations."""
    move = timedelta(days=days)
    return replace(
        world,
        now=world.now + move,
        rows=tuple(replace(one, day=one.day + move) for one in world.rows),
        asked=tuple(
            replace(one, at=one.at + move, answered=one.answered + move if one.answered else None)
            for one in world.asked
        ),
        refused=tuple(replace(one, at=one.at + move) for one in world.refused),
        together=tuple(replace(one, at=one.at + move) for one in world.together),
        linked=tuple(
            replace(one, since=one.since + move if one.since else None) for one in world.linked
        ),
        invited=tuple(
            replace(one, sent=one.sent + move if one.sent else None) for one in world.invited
        ),
    )


# ------------------------------------------------------------------ builders


def row(  # noqa: PLR0913 (the columns of a rollup row)
    who: str,
    day: Day,
    kind: InteractionKind,
    direction: Direction,
    *,
    network: str,
    n: int = 1,
    people: int = 2,
    human: bool = True,
    words: int = 0,
    seconds: int = 0,
) -> DayRow:
    """A rollup row of `n` interactions among `people` (the owner included)."""
    weight = n * diluted(base_weight(kind, seconds // n), people) if human else 0.0
    return DayRow(
        PersonId(who), day_of_text(day), network, kind, direction, n, weight, words, seconds
    )


def message(  # noqa: PLR0913 (the columns of a rollup row)
    who: str, day: Day, direction: Direction, n: int = 1, *, network: str = "linkedin",
    words: int = 40,
) -> DayRow:
    """`n` private messages in one direction on one day."""
    return row(who, day, "message", direction, network=network, n=n, words=n * words)


def mail(who: str, day: Day, direction: Direction, n: int = 1, *, people: int = 2) -> DayRow:
    """`n` e-mails in one direction on one day, among `people`."""
    return row(who, day, "message", direction, network="mail", n=n, people=people, words=60 * n)


def newsletter(who: str, day: Day, n: int = 1) -> DayRow:
    """`n` automatic mails: never a human exchange."""
    return row(who, day, "message", "in", network="mail", n=n, human=False)


def button(who: str, day: Day, n: int = 1, *, network: str = "linkedin") -> DayRow:
    """`n` likes or birthday congratulations: one press each."""
    return row(who, day, "reaction", "in", network=network, n=n)


def meeting(who: str, day: Day, *, people: int = 2, seconds: int = 3600) -> DayRow:
    """A meeting in person of `people`, the owner included."""
    return row(
        who, day, "meeting", "joint", network="calendar", people=people, seconds=seconds
    )


def meal(who: str, day: Day, *, people: int = 2) -> DayRow:
    """A meal together."""
    return row(who, day, "meal", "joint", network="calendar", people=people, seconds=5400)


def video(who: str, day: Day, *, people: int = 2) -> DayRow:
    """A video call."""
    return row(who, day, "video", "joint", network="calendar", people=people, seconds=1800)


def call(who: str, day: Day, *, seconds: int = 600) -> DayRow:
    """A phone call of so many seconds."""
    return row(who, day, "call", "joint", network="phone", seconds=seconds)


def ask(  # noqa: PLR0913 (the columns of an ask)
    who: str, at: datetime | str, *, network: str = "linkedin", thread: str = "",
    cues: Sequence[Cue] = ("question",), subject: str = "", own_thread: bool = False,
    answered: datetime | str | None = None, post: bool = False,
) -> Ask:
    """A message by `who` that asks something at a local wall-clock instant."""
    when = instant_of(at)
    return Ask(
        record=record_key("ask", who, network, thread, when.isoformat()),
        person=PersonId(who), network=network, thread=thread, at=when, cues=tuple(cues),
        own_thread=own_thread or post, post=post, subject=subject,
        answered=None if answered is None else instant_of(answered),
    )


def refusal(
    who: str, at: datetime | str, *, network: str = "linkedin", thread: str = "",
    subject: str = "",
) -> Refusal:
    """A message by `who` that declines something."""
    when = instant_of(at)
    key = record_key("refusal", who, network, thread, when.isoformat())
    return Refusal(key, PersonId(who), network, thread, when, subject)


def requested(
    who: str, at: datetime | str, *, cues: Sequence[Cue] = ("request",), subject: str = "",
    answered: datetime | str | None = None,
) -> Requested:
    """A message in which the owner asked `who` for something."""
    asked = ask(who, at, cues=cues, subject=subject, thread="by the owner", answered=answered)
    return Requested(asked)


def shared(  # noqa: PLR0913 (the fields of an exchange among several)
    people: Sequence[str], at: datetime | str, *, author: str | None = None, own: bool = False,
    network: str = "mail", kind: str = "message", thread: str = "", size: int = 0,
    cues: Sequence[Cue] = (), subject: str = "", human: bool = True,
) -> Shared:
    """An exchange that names several alters, the author among them."""
    when = instant_of(at)
    named = tuple(map(PersonId, dict.fromkeys([author, *people] if author else people)))
    key = record_key("shared", network, kind, thread, when.isoformat(), author or "", *named)
    return Shared(
        key, network, kind, thread, when, PersonId(author) if author else None, own, named,
        size or len(named) + 1, human, tuple(cues), subject,
    )


def link(
    who: str, since: Day | None = None, *, network: str = "linkedin", state: str = "connected"
) -> Link:
    """A formal connection: never a tie by itself."""
    day = None if since is None else day_of_text(since)
    return Link(record_key("link", who, network), PersonId(who), network, day, state)


def invitation(  # noqa: PLR0913 (the columns of an invitation)
    who: str, sent: Day | None = None, *, outgoing: bool = True, note: bool = False,
    accepted: bool = False, network: str = "linkedin",
) -> Invited:
    """An invitation to connect."""
    day = None if sent is None else day_of_text(sent)
    key = record_key("invitation", who, network, str(day), str(outgoing))
    return Invited(key, PersonId(who), network, outgoing, day, note, accepted)


def said(  # noqa: PLR0913 (the fields of an interaction)
    who: str, at: datetime | str, direction: Direction, *, kind: InteractionKind = "message",
    network: str = "linkedin", thread: str = "", subject: str = "", cues: Sequence[Cue] = (),
    key: RecordKey | None = None, words: str = "",
) -> Said:
    """An interaction in full (its row is not made by it): what `view.interactions` gives back."""
    when = instant_of(at)
    them = Who(name=who, local=f"{network}:{who}")
    author, others = sides(direction, them)
    return Said(
        PersonId(who),
        key or record_key("said", who, network, kind, thread, when.isoformat(), direction),
        Interaction(
            at=Moment(at=seconds_of(when), zone="floating"), kind=kind, network=network,
            author=author, others=others, thread=thread, subject=subject, cues=tuple(cues),
        ),
        words,
    )


def stated(record: Record, *people: str, words: str = "") -> Stated:
    """A record of a kind that views give whole: a gift, a post, a fact about the owner."""
    key = record_key("stated", canonical(record).decode(), *people)
    return Stated(key, record, tuple(map(PersonId, people)), words)


def told(
    topic: str, at: datetime | str, *people: str, value: Mapping[str, Any] | None = None,
) -> Told:
    """What the owner told; ids follow from the content, so that order does not matter."""
    when = instant_of(at)
    number = int(digest_of(topic, when.isoformat(), repr(value), *people)[:8], 16)
    return Told(number, topic, when, tuple(map(PersonId, people)), value or {})


def day_moment(day: Day) -> Moment:
    """A moment of which only the day is known, on the owner's own wall clock."""
    midnight = datetime.combine(day_of_text(day), time())
    return Moment(at=seconds_of(midnight), precision="day", zone="floating")


# ------------------------------------------------------------------ inside

def _flat(parts: Iterable[Part | Iterable[Part]]) -> list[Part]:
    flat: list[Part] = []
    for part in parts:
        if isinstance(part, _PARTS):
            flat.append(part)
        else:
            flat += part
    return flat


def _added(rows: Iterable[DayRow]) -> tuple[DayRow, ...]:
    sums: dict[tuple[str, date, str, str, Direction], list[DayRow]] = defaultdict(list)
    for one in rows:
        sums[one.person, one.day, one.network, one.kind, one.direction].append(one)
    return tuple(
        replace(
            same[0],
            n=sum(one.n for one in same),
            weight=sum(sorted(one.weight for one in same)),
            words=sum(one.words for one in same),
            seconds=sum(one.seconds for one in same),
        )
        for _, same in sorted(sums.items())
    )


def _people(flat: Sequence[Part]) -> dict[PersonId, Person]:
    named = {part.id: part for part in flat if isinstance(part, Person)}
    for part in flat:
        for who in _named_by(part):
            if who not in named:
                named[who] = Person(who, name=who.title(), contact=True)
    return dict(sorted(named.items()))


def _named_by(part: Part) -> tuple[PersonId, ...]:
    """Whom a part names."""
    if isinstance(part, Person):
        return ()
    if isinstance(part, Stated | Told | Shared):
        return part.people
    return (part.person,)


def _stated(flat: Sequence[Part]) -> dict[str, tuple[Stated, ...]]:
    """Records given whole, by kind."""
    kinds: dict[str, list[Stated]] = defaultdict(list)
    for part in flat:
        if isinstance(part, Stated):
            kinds[kind_of(part.record)].append(part)
    return {kind: tuple(sorted(some, key=lambda p: p.key)) for kind, some in sorted(kinds.items())}


def _said(
    flat: Sequence[Part], rows: Sequence[DayRow]
) -> dict[PersonId, tuple[tuple[str, Interaction], ...]]:
    """What was given in full, or else one interaction for each counted in a row."""
    whole: dict[PersonId, list[tuple[str, Interaction]]] = defaultdict(list)
    for part in flat:
        if isinstance(part, Said):
            whole[part.person].append((part.key, part.interaction))
    told = set(whole)
    for one in rows:
        if one.person not in told:
            whole[one.person] += spelled_out(one)
    return {
        person: tuple(sorted(pairs, key=newest_first)) for person, pairs in sorted(whole.items())
    }
