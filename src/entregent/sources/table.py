"""Tables of contacts: one that says who and how to reach them, whoever wrote it.

A table is read unasked when its titles (French, English, German, Spanish) and its cells agree that
it is one; else as the owner said of a table with the same titles; else the owner is asked.
Attendee lists, time sheets, orders and statements are never read unasked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from entregent.files.contact_guess import Key, Mapped, Proposal, columns_of, propose
from entregent.files.contact_rows import HEAD, SUFFIXES, Columns, Contact, contacts
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.model.ids import RecordKey, digest_of, record_key
from entregent.model.ports import Doubt, FileTree, Reading, Recognition, Source, SourceInfo
from entregent.model.records import Card, Interaction, Noticed, Reason, Said, Who, Yield
from entregent.text.names import fold

NETWORK = "contacts"
_CONFIDENCE = 40
_MONTHS_FIRST = frozenset({"US"})
"""Countries where numbers are written month first."""
_ANY = '--map "…=name"'
"""An option that says how a column is read, whatever its title."""
_TITLES_TOLD = 200
"""Characters of titles that a message names."""
_NOTHING: Mapping[Key, Mapped] = MappingProxyType({})


class Table:
    """Reads tables of contacts, alone or several in a folder."""

    def __init__(
        self, limits: Limits = DEFAULT_LIMITS, told: Mapping[Key, Mapped] = _NOTHING
    ) -> None:
        """`told` is how the owner said that tables with these titles are read."""
        self._limits = limits
        self._told = told

    def knowing(self, told: Mapping[Key, Mapped]) -> Table:
        """The same source, told how some tables are read."""
        return Table(self._limits, told)

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name="table", title="CSV", network=NETWORK, yields=frozenset({"people"}),
            ask="table.ask", version="2",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the titles of the columns and the cells, never by the file's name alone."""
        found = {path: one for path, one in self._proposals(tree) if self._is_read(one)}
        if not found:
            return None
        told = [self._told[one.key] for one in found.values() if one.key in self._told]
        return Recognition(
            _CONFIDENCE, "table.because", tuple(found), told=_digest(told) if told else ""
        )

    def asks(self, tree: FileTree) -> Mapping[str, Doubt]:
        """Tables that are not read unasked, and why."""
        found = {}
        for path, one in self._proposals(tree):
            told = self._told.get(one.key)
            if told is not None and told.leave:
                found[path] = Doubt(_reason("table.left", path))
            elif not self._is_read(one) and one.standing in _DOUBTS:
                found[path] = Doubt(
                    _reason(
                        _DOUBTS[one.standing], path,
                        _ANY if one.standing == "accounts" else _example(one),
                    ),
                    waits=one.standing in {"unsure", "untitled"},
                    choice=one.standing == "unsure",
                )
        return found

    def proposal(self, tree: FileTree, path: str) -> Proposal | None:
        """How one table might be read; None where there is no table."""
        return propose(tree.head(path, HEAD), self._told, self._limits)

    def read_as(
        self, tree: FileTree, path: str, columns: Columns, reading: Reading
    ) -> Iterator[Yield]:
        """The rows of one table, its columns held to be these."""
        for item in contacts(tree, path, columns, reading, self._limits):
            if isinstance(item, Contact):
                yield from _said(item)
            else:
                yield item

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """A card a row, in the order of paths, then of rows; the last contact after its card."""
        for path in claimed.paths:
            proposal = self.proposal(tree, path)
            if proposal is None:
                yield from contacts_gone(tree, path, reading, self._limits)
                continue
            told = self._told.get(proposal.key)
            if told is None and proposal.left:
                yield Noticed(path=path, place="", reason=Reason(
                    code="table.columns-left", params={"what": _listed(proposal.left)},
                ))
            yield from self.read_as(
                tree, path, self.columns(proposal, told or proposal.mapped, reading), reading
            )

    def columns(self, proposal: Proposal, mapped: Mapped, reading: Reading) -> Columns:
        """The columns of a table read in this way."""
        months = reading.region in _MONTHS_FIRST
        return columns_of(proposal, mapped, NETWORK, months=months)

    def _proposals(self, tree: FileTree) -> Iterator[tuple[str, Proposal]]:
        for entry in tree.entries():
            if entry.path.lower().endswith(SUFFIXES):
                proposal = self.proposal(tree, entry.path)
                if proposal is not None:
                    yield entry.path, proposal

    def _is_read(self, proposal: Proposal) -> bool:
        told = self._told.get(proposal.key)
        return proposal.standing == "sure" if told is None else not told.leave


_DOUBTS = {
    "unsure": "table.unsure", "untitled": "table.untitled", "accounts": "table.accounts",
}


def contacts_gone(
    tree: FileTree, path: str, reading: Reading, limits: Limits
) -> Iterator[Yield]:
    """The refusal of a table whose titles are not there any more."""
    for item in contacts(tree, path, None, reading, limits):
        if not isinstance(item, Contact):
            yield item


def _reason(code: str, path: str, example: str = "") -> Reason:
    params = {"file": path, **({"example": example} if example else {})}
    return Reason(code=code, params=params)


def _example(proposal: Proposal) -> str:
    """Options that would say how the table is read: the first proposed ones, or any."""
    chosen = [f"{one.written}={one.field}" for one in proposal.columns if one.field is not None]
    return " ".join(f'--map "{one}"' for one in chosen[:3]) or _ANY


def _listed(titles: Sequence[str]) -> str:
    text = ", ".join(titles)
    return text if len(text) <= _TITLES_TOLD else f"{text[: _TITLES_TOLD - 1]}…"


def _digest(told: Sequence[Mapped]) -> str:
    """Changes when what the owner said does."""
    words = sorted(
        f"{sorted(one.fields.items())} {one.month_first} {one.leave}" for one in told
    )
    return digest_of(*words)[:16]


def _said(one: Contact) -> Iterator[Said]:
    """The card of a row, its identifiers in the order of their kinds, and the last contact."""
    handles = tuple(sorted(one.who.handles, key=lambda handle: (handle.kind, handle.key)))
    who = Who(name=one.who.name, handles=handles, local=one.who.local)
    card = Card(
        who=who, network=NETWORK, positions=one.positions, categories=one.categories,
        place=one.places[0] if one.places else "", note=one.note, birthday=one.birthday,
        met=one.met, met_on=one.met_on,
    )
    organisation = one.positions[0].organisation if one.positions else ""
    natural, place = _natural(who, organisation), f"row {one.line}"
    yield Said(key=record_key("table", *natural), record=card, path=one.path, place=place)
    if one.last is not None:  # told by the owner's own list, which does not say who wrote
        last = Interaction(at=one.last, kind="message", network="journal", others=(who,))
        yield Said(
            key=_last_key(natural, one.last.at), record=last, path=one.path, place=place
        )


def _natural(who: Who, organisation: str) -> tuple[str, ...]:
    """A row is its first identifier and its name; without any, its name and organisation."""
    if who.handles:
        first = who.handles[0]
        return first.kind, first.key, fold(who.name)
    return "name", fold(who.name), fold(organisation)


def _last_key(natural: tuple[str, ...], at: int) -> RecordKey:
    return record_key("table-last", *natural, str(at))


SOURCE: Source = Table()
