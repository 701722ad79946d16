"""The contracts: what a source, a practice, a tree of files and a view of the owner's world are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, BinaryIO, Literal, Protocol, TypeVar, runtime_checkable

from entregent.model.decisions import Told
from entregent.model.finding import Action, Finding, Report
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.purpose import Sheet
from entregent.model.ties import Ask, DayRow, Debt, Invited, Link, Refusal, Shared, Tie
from entregent.model.when import Period, WorkingHours

if TYPE_CHECKING:  # records load msgspec, which a day's plan can do without (measured: 30 ms)
    from entregent.model.records import Interaction, Reason, Record, Rejected, Yield

Need = Literal[
    "people", "connections", "messages", "mail", "calendar", "calls", "invitations", "content",
    "profile", "gifts", "commitments", "words", "sheet", "time",
]
FewKind = Literal[
    "owner", "owner_position", "content", "attendance", "note", "gift", "commitment",
    "recommendation", "endorsement", "time",
]
"""Kinds of records of which a person has few: a view gives them whole."""


# ------------------------------------------------------------------ files


@dataclass(frozen=True, slots=True)
class Entry:
    """One readable file of a tree: a safe, relative, NFC path with `/`, and its size in bytes."""

    path: str
    size: int


class FileTree(Protocol):
    """What was handed over: a folder, an archive or one file, opened safely, never unpacked."""

    @property
    def name(self) -> str:
        """The name of what was given, as messages show it (base name, never a machine path)."""

    def entries(self) -> Sequence[Entry]:
        """All readable files in a stable order (by path); system droppings are left out."""

    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        """A stream over one file. Raises `Refused` when limits, CRC or encryption forbid it."""

    def head(self, path: str, size: int = 65536) -> bytes:
        """The first bytes of one file, fewer when it is shorter; a damaged tail never raises."""

    def refused(self) -> Sequence[Rejected]:
        """Members that may not be read (unsafe names, encrypted, over limits), with reasons."""


# ------------------------------------------------------------------ sources


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """A source in one card. `ask` is the i18n key of how to obtain the export."""

    name: str
    title: str
    network: str
    yields: frozenset[Need]
    ask: str
    stable: bool = True
    version: str = "1"
    """Grows when reading the same bytes gives other records."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """How sure a source is (0 to 100), because of what (i18n key), and which paths it claims.

    `as_of` is the day the files speak for, when the tree itself says it (archive name, header).
    `told` changes with whatever the owner said that changes how these paths are read.
    """

    confidence: int
    because: str
    paths: tuple[str, ...]
    as_of: date | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a file that may be a source's is not read unasked.

    It `waits` for the owner's word, which is a refusal until then, or is left aside calmly;
    `choice` says whether the owner can be asked at once how to read it.
    """

    reason: Reason
    waits: bool = False
    choice: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source needs to know besides bytes: nothing of it is guessed from the machine.

    `region` is the owner's ISO 3166 country for phone numbers written without a prefix; `today`
    bounds recurrences and impossible dates; `zone` is the owner's IANA time zone; `words` tells
    whether text is to be kept (cues are computed in any case). `owner` holds e-mail keys already
    known to be the owner's. `previews`: read also what was never held against a real file.
    """

    today: date
    region: str = "FR"
    zone: str = "Europe/Paris"
    language: str = "fr"
    words: bool = True
    owner: frozenset[str] = frozenset()
    previews: bool = False


@runtime_checkable
class Source(Protocol):
    """Reads one kind of export; knows its format and nothing else."""

    @property
    def info(self) -> SourceInfo: ...

    def recognise(self, tree: FileTree) -> Recognition | None:
        """Names and first bytes only; None to decline."""

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """Everything the claimed paths say, in a stable order; never raises for a bad row."""


P = TypeVar("P")
W = TypeVar("W")


@runtime_checkable
class Asking(Source, Protocol):
    """A source that may need the owner's word on how a file is read."""

    def asks(self, tree: FileTree) -> Mapping[str, Doubt]:
        """The paths of a tree that it does not read unasked, and why."""


@runtime_checkable
class Staged(Source, Protocol[P, W]):
    """A source whose costly work needs one piece of an export at a time, wherever it is done.

    Pieces (`P`) and what comes of them (`W`) are msgspec structs that survive MessagePack.
    `read` is `join` over all pieces in their order, those of type `P` replaced by their `work`.
    """

    @property
    def shapes(self) -> tuple[type[P], type[W]]:
        """The two types."""

    def pieces(
        self, tree: FileTree, claimed: Recognition, reading: Reading
    ) -> Iterator[P | W]:
        """Cut what the claimed paths hold, in a stable order; a `W` needs no work any more."""

    def work(self, piece: P, reading: Reading) -> W:
        """What one piece says: pure, and the same in every process."""

    def join(self, worked: Iterable[W], reading: Reading) -> Iterator[Yield]:
        """What everything says, in the order of the pieces."""


# ------------------------------------------------------------------ views


@dataclass(frozen=True, slots=True)
class Stated:
    """One record of a kind that is given whole, with the alters it names and its words.

    `people` stand in the order the record names them, the owner and the forgotten left out.
    `words` is the text kept beside it ("" when there is none, or when words are not kept).
    """

    key: RecordKey
    record: Record
    people: tuple[PersonId, ...] = ()
    words: str = ""


class EgoNetwork(Protocol):
    """The owner's world as the store gives it; forgotten and restricted people are left out."""

    @property
    def today(self) -> date: ...

    @property
    def now(self) -> datetime:
        """Local wall clock of the view: ages are counted to it."""

    @property
    def hours(self) -> WorkingHours: ...

    @property
    def sheet(self) -> Sheet: ...

    def alters(self) -> Collection[Person]:
        """Everybody but ego."""

    def person(self, key: PersonId) -> Person: ...

    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows ordered by person, then day."""

    def interactions(
        self, person: PersonId, within: Period | None = None, limit: int = 500
    ) -> Sequence[tuple[str, Interaction]]:
        """(record key, interaction) with one person, newest first; never over everybody."""

    def asks(self) -> Sequence[Ask]: ...

    def refusals(self) -> Sequence[Refusal]:
        """Messages by alters that decline something, oldest first."""

    def shared(self, within: Period | None = None) -> Sequence[Shared]:
        """Exchanges that name two alters or more, and posts to lists, oldest first."""

    def requests(self, within: Period) -> Sequence[Ask]:
        """What the owner asked, once for each alter asked; `answered` is when they did."""

    def words(self, records: Collection[RecordKey]) -> Mapping[RecordKey, str]:
        """The words kept beside these few records; what has none is left out."""

    def places(self) -> Mapping[PersonId, Sequence[str]]:
        """Where cards say that people live or work, as written; who has no place is left out."""

    def links(self) -> Sequence[Link]: ...

    def invitations(self) -> Sequence[Invited]: ...

    def evidence(self, person: PersonId, limit: int = 3) -> Sequence[str]:
        """Record keys of the newest human exchanges with one person."""

    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Every shown record of one kind, ordered by record key."""

    def told(self, topic: str) -> Sequence[Told]:
        """What the owner told on one topic, oldest first; what was taken back is left out."""

    def sources(self) -> Mapping[str, date]:
        """Networks that were read, and the latest day each speaks for."""

    def muted(self) -> Collection[str]:
        """Finding ids, `code`s and `code/person` that the owner does not want to see again."""


class Study(EgoNetwork, Protocol):
    """The world with its ties measured."""

    def tie(self, alter: PersonId) -> Tie: ...

    def ties(self) -> Mapping[PersonId, Tie]: ...

    def debts(self) -> Sequence[Debt]:
        """Who waits for an answer, longest overdue first."""

    def has(self, need: Need) -> bool:
        """Whether any imported source yields this."""

    def coverage(self, need: Need) -> float:
        """Share of contacts seen through sources that yield `need`, 0 to 1."""


# ------------------------------------------------------------------ practices


@dataclass(frozen=True, slots=True)
class PracticeInfo:
    """A practice in one card: its number in the article, its heading and its sentence."""

    code: str
    """Three capitals ("COL"); its findings are `COL-1`, `COL-2` ..."""
    number: int
    name: str
    """Folder name, the English heading."""
    needs: frozenset[Need]
    rules: tuple[str, ...]
    sentence: str
    """i18n key of the article's sentence."""


@runtime_checkable
class Practice(Protocol):
    """One question of the method, asked of one's own data."""

    @property
    def info(self) -> PracticeInfo: ...

    def measure(self, view: Study) -> Report:
        """Measures and findings; pure: the same view gives the same report."""

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """Small acts, each naming a finding of the report; none is a good answer."""


__all__ = [
    "Action", "Asking", "Doubt", "EgoNetwork", "Entry", "FileTree", "Finding", "Need", "Practice",
    "PracticeInfo", "Reading", "Recognition", "Report", "Source", "SourceInfo", "Staged", "Stated",
    "Study", "Told",
]
