"""A source that reads the tables of contacts of one program, out of its layout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from entregent.files.contact_rows import HEAD, Contact, Layout, claimed, contacts
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import Card, Connection, Said, Yield
from entregent.text.names import fold

CONFIDENCE = 93
"""Above a table that only looks like contacts, below an archive that proves itself twice."""


@dataclass(frozen=True, slots=True)
class ContactSource:
    """Reads the tables of one program, alone or several in a folder."""

    info: SourceInfo
    layout: Layout
    linked: bool = False
    """Whether standing in the table is a link on the network."""
    limits: Limits = DEFAULT_LIMITS

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the titles of the columns, never by the file's name."""
        paths = claimed(tree, self.layout.columns, self.limits)
        return Recognition(CONFIDENCE, f"{self.info.name}.because", paths) if paths else None

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """A card a row, a link too when the table is a network's, in order of paths and rows."""
        for path in claimed.paths:
            columns = self.layout.columns(tree.head(path, HEAD), self.limits)
            for one in contacts(tree, path, columns, reading, self.limits):
                if isinstance(one, Contact):
                    yield from self._said(one)
                else:
                    yield one

    def _said(self, one: Contact) -> Iterator[Said]:
        place, natural = f"row {one.line}", _natural(one)
        network = self.info.network
        if self.linked:
            link = Connection(who=one.who, network=network, since=one.since,
                              positions=one.positions)
            linked = record_key("connection", network, *natural)
            yield Said(key=linked, record=link, path=one.path, place=place)
            if not (one.categories or one.places or one.note or one.birthday):
                return
        card = Card(
            who=one.who, network=network, positions=() if self.linked else one.positions,
            birthday=one.birthday, categories=one.categories, place=", ".join(one.places),
            note="\n".join(filter(str.strip, one.note.splitlines())),
        )
        key = record_key("card", network, self.info.name, *natural)
        yield Said(key=key, record=card, path=one.path, place=place)


def _natural(one: Contact) -> tuple[str, ...]:
    """What makes a row itself: its first identifier and name; else its name and organisation."""
    if one.who.handles:
        first = one.who.handles[0]
        return first.kind, first.key, fold(one.who.name)
    organisation = one.positions[0].organisation if one.positions else ""
    return "name", fold(one.who.name), fold(organisation)
