"""What worlds in memory are made of besides the model's own values: see `entregent.testing.ego`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from entregent.model.ids import PersonId, RecordKey, digest_of
from entregent.model.records import Interaction, InteractionKind, Moment, Who
from entregent.model.ties import Ask, DayRow, Direction

Day = date | str
_OWNER = Who(name="Ego", local="ego")


@dataclass(frozen=True, slots=True)
class Said:
    """One interaction with one person, under its record key, where the words of a row matter."""

    person: PersonId
    key: RecordKey
    interaction: Interaction
    words: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the cards of somebody say that they live or work."""

    person: PersonId
    towns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Requested:
    """Something the owner asked."""

    ask: Ask

    @property
    def person(self) -> PersonId:
        """Who was asked."""
        return self.ask.person


def spelled_out(one: DayRow) -> list[tuple[str, Interaction]]:
    """One interaction for each counted in a row, with the keys they go by."""
    them = Who(name=one.person, local=f"{one.network}:{one.person}")
    author, others = sides(one.direction, them)
    midnight = seconds_of(datetime.combine(one.day, time()))
    interaction = Interaction(
        at=Moment(at=midnight, precision="day", zone="floating"),
        kind=kind_of_text(one.kind), network=one.network, author=author, others=others,
        human=one.weight > 0, words=one.words // one.n, seconds=one.seconds // one.n,
    )
    natural = (one.person, one.day.isoformat(), one.network, one.kind, one.direction)
    return [(digest_of("row", *natural, str(at)), interaction) for at in range(one.n)]


def sides(direction: Direction, them: Who) -> tuple[Who | None, tuple[Who, ...]]:
    """Author and others of a message that goes this way."""
    if direction == "in":
        return them, (_OWNER,)
    if direction == "out":
        return _OWNER, (them,)
    return None, (them, _OWNER)


def newest_first(pair: tuple[str, Interaction]) -> tuple[int, str]:
    """What a list of exchanges is sorted by."""
    at = pair[1].at
    return (-at.at if at else 0, pair[0])


def kind_of_text(written: str) -> InteractionKind:
    """The kind of a row as interactions have it. Raises `KeyError` for another."""
    known: dict[str, InteractionKind] = {
        "message": "message", "comment": "comment", "reaction": "reaction", "call": "call",
        "video": "video", "meeting": "meeting", "meal": "meal", "letter": "letter",
        "broadcast": "broadcast",
    }
    return known[written]


def day_of(interaction: Interaction) -> date:
    """The day of an interaction of a builder."""
    assert interaction.at is not None  # every builder here gives one
    return datetime.fromtimestamp(interaction.at.at, UTC).date()


def seconds_of(when: datetime) -> int:
    """Seconds of a wall clock since 1970."""
    return int(when.replace(tzinfo=UTC).timestamp())


def day_of_text(day: Day) -> date:
    """A day, read from ISO text when it is one."""
    return date.fromisoformat(day) if isinstance(day, str) else day


def instant_of(at: datetime | str) -> datetime:
    """An instant, read from ISO text when it is one."""
    return datetime.fromisoformat(at) if isinstance(at, str) else at
