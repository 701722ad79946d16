"""A store that has read these records and what the owner told: practices seen from the root."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from entregent.files.tree import SingleFile
from entregent.ingest.change import decide
from entregent.ingest.derive import ready
from entregent.ingest.recognise import Recognised, Unit
from entregent.ingest.run import import_units
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Need, Reading, Recognition, SourceInfo, Study
from entregent.model.purpose import Sheet, sheet_to_json
from entregent.model.records import (
    Card,
    Connection,
    Cue,
    Handle,
    Interaction,
    Moment,
    OwnerFact,
    Position,
    Record,
    Said,
    Who,
    Yield,
    canonical,
    kind_of,
)
from entregent.model.when import WorkingHours
from entregent.store import Store
from entregent.store.journal import Draft
from entregent.ties.study import study
from tests.ingest.toy import options, scratch

NOW = datetime(2026, 11, 24, 9, 0)
OWNER = "dana@one.example"
Worded = tuple[Record, str]


@dataclass(frozen=True, slots=True)
class Given:
    """A source that states what it was given."""

    records: tuple[Worded, ...]
    network: str
    name: str = "given"

    @property
    def info(self) -> SourceInfo:
        yields: frozenset[Need] = frozenset({"people"})
        return SourceInfo(self.name, "Given", self.network, yields, "ingest.unknown")

    def recognise(self, tree: FileTree) -> Recognition | None:
        return Recognition(90, "ingest.unknown", tuple(e.path for e in tree.entries()))

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        for number, (record, words) in enumerate(self.records, 1):
            key = record_key(kind_of(record), canonical(record).decode(), words)
            yield Said(key=key, record=record, path=claimed.paths[0], place=f"row {number}",
                       words=words)


def stored(*records: Record | Worded, sheet: Sheet | None = None) -> Store:
    """A store of the owner Dana that has read these records, one file a network."""
    store = scratch()
    given: dict[str, list[Worded]] = {"mail": [(OwnerFact(
        network="mail", field="email", value=OWNER, handle=Handle(kind="email", key=OWNER)
    ), "")]}
    for one in records:
        record, words = one if isinstance(one, tuple) else (one, "")
        given.setdefault(getattr(record, "network", "") or "mail", []).append((record, words))
    for network, some in given.items():
        source = Given(tuple(some), network, f"given-{network}")
        tree = SingleFile(f"{network}.txt", network.encode())
        claimed = source.recognise(tree)
        assert claimed is not None
        import_units(store, Recognised(units=[Unit(tree, source, claimed, tree.name)]), options())
    if sheet is not None:
        _decide(store, "sheet", sheet_to_json(sheet), ())
    return store


def seen(store: Store, now: datetime = NOW) -> Study:
    """The store measured at a wall clock."""
    return study(store.view(now.date(), now, WorkingHours()))


def tell(store: Store, topic: str, value: Mapping[str, object], people: Sequence[str] = ()) -> None:
    """What the owner tells at nine on the day of the view."""
    _decide(store, "told", json.dumps({**value, "topic": topic}), people)


def prefer(store: Store, who: str, **wishes: str) -> None:
    """The owner's word about somebody."""
    _decide(store, "prefer", json.dumps(wishes), (who,))


def who(name: str, store: Store) -> str:
    """The id of the person of this name."""
    (found,) = store.candidates(name)
    return found.key


def _decide(store: Store, kind, value: str, people: Sequence[str]) -> None:
    at = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    store.release()
    decide(store, at, kind, [Draft(kind, tuple(people), value)])


# ------------------------------------------------------------------ records


def somebody(name: str) -> Who:
    """A person of this name with an address of their own."""
    key = f"{name.split(maxsplit=1)[0].casefold()}@two.example"
    return Who(name=name, handles=(Handle(kind="email", key=key),))


ME = Who(handles=(Handle(kind="email", key=OWNER),))


def at(text: str) -> Moment:
    """A moment on the owner's own wall clock."""
    when = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Moment(at=int(when.timestamp()), zone="floating", precision="minute")


def wrote(
    name: str, when: str, words: str = "Bonjour.", *, mine: bool = False, thread: str = "",
    cues: Sequence[Cue] = (), network: str = "mail",
) -> Worded:
    """A message from somebody, or from the owner to them."""
    them = somebody(name)
    author, others = (ME, (them,)) if mine else (them, (ME,))
    return Interaction(
        at=at(when), kind="message", network=network, author=author, others=others, thread=thread,
        words=len(words.split()), cues=tuple(cues),
    ), words


def gathered(
    *names: str, when: str, kind="meeting", where: str = "", people: int = 0, seconds: int = 3600
) -> Record:
    """A gathering in the owner's calendar."""
    return Interaction(
        at=at(when), kind=kind, network="calendar", others=(ME, *map(somebody, names)),
        where=where, people=people, seconds=seconds, subject="Rencontre",
    )


def card(name: str, *, title: str = "", organisation: str = "", place: str = "") -> Record:
    """A card of the owner's address book."""
    posts = (Position(title=title, organisation=organisation),) if title or organisation else ()
    return Card(who=somebody(name), positions=posts, place=place)


def linked(name: str, network: str = "linkedin") -> Record:
    """A formal link."""
    return Connection(who=somebody(name), network=network)


__all__ = [
    "ME", "NOW", "card", "gathered", "linked", "prefer", "ready", "seen", "somebody", "stored",
    "tell", "who", "wrote",
]
