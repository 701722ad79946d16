"""An archive is read in two passes, names first, so that every name can find its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from entregent.files.errors import Refused
from entregent.files.tables import Row, Table
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import Handle, Ignored, Reason, Rejected, Yield
from entregent.sources.linkedin import (
    connections,
    contacts,
    content,
    invitations,
    messages,
    owner,
    praise,
    recognise,
)
from entregent.sources.linkedin.context import Context, RowReader, possible
from entregent.sources.linkedin.days import Order, Orders
from entregent.sources.linkedin.kinds import KINDS, KindName
from entregent.sources.linkedin.recognise import Member, open_table
from entregent.sources.linkedin.who import NETWORK, People, full_name
from entregent.sources.linkedin.whose import Whose

_ARTICLE = 1_000_000
"""Bytes read of one article."""
_ORDER = {kind.name: at for at, kind in enumerate(KINDS)}

_READERS: dict[KindName, Callable[[Context], RowReader]] = {
    "profile": owner.profile,
    "summary": owner.summary,
    "emails": owner.emails,
    "phones": owner.phones,
    "registration": owner.registration,
    "positions": lambda ctx: owner.positions(ctx, owner.WORK),
    "education": lambda ctx: owner.positions(ctx, owner.STUDY),
    "volunteering": lambda ctx: owner.positions(ctx, owner.HELP),
    "skills": lambda ctx: owner.listed(ctx, "skill", "name"),
    "languages": lambda ctx: owner.listed(ctx, "language", "name", "proficiency"),
    "certifications": lambda ctx: owner.listed(ctx, "certification", "name", "authority"),
    "connections": connections.reader,
    "messages": messages.reader,
    "invitations": invitations.reader,
    "endorsements received": lambda ctx: praise.endorsements(ctx, received=True),
    "endorsements given": lambda ctx: praise.endorsements(ctx, received=False),
    "recommendations received": lambda ctx: praise.recommendations(ctx, received=True),
    "recommendations given": lambda ctx: praise.recommendations(ctx, received=False),
    "shares": lambda ctx: content.reader(ctx, "post"),
    "comments": lambda ctx: content.reader(ctx, "comment"),
    "reactions": lambda ctx: content.reader(ctx, "reaction"),
    "votes": lambda ctx: content.reader(ctx, "vote"),
    "reposts": lambda ctx: content.reader(ctx, "repost"),
    "events": content.events,
    "notes": contacts.notes,
    "contacts": contacts.contacts,
}
_Learn = Callable[[Sequence[str], People], None]
_LEARNERS: dict[KindName, tuple[tuple[str, ...], _Learn]] = {
    "connections": (connections.LEARNED, connections.learn),
    "messages": (messages.LEARNED, messages.learn),
    "invitations": (invitations.LEARNED, invitations.learn),
    "endorsements received": (praise.learned("endorser"), praise.learn),
    "endorsements given": (praise.learned("endorsee"), praise.learn),
    "notes": (contacts.LEARNED, contacts.learn),
}
_AT_ONCE, _SIZE_AT_ONCE = 100_000, 16 << 20
"""Different rows, and characters of them, held while names are learnt."""


@dataclass(slots=True)
class _Archive:
    """One archive of the tree: its files in reading order, and what the first pass found."""

    tree: FileTree
    files: Sequence[Member]
    people: People = field(default_factory=People)
    whose: Whose = field(default_factory=Whose)
    orders: dict[str, Order | None] = field(default_factory=dict)
    """How days in numbers stand in a file of connections, by its path."""


class LinkedIn:
    """Reads what LinkedIn hands out: ZIP, unpacked folder, or one CSV of it."""

    @property
    def info(self) -> SourceInfo:
        """The source in one card."""
        return SourceInfo(
            name=NETWORK,
            title="LinkedIn",
            network=NETWORK,
            yields=frozenset(
                {"people", "connections", "messages", "invitations", "content", "profile", "words"}
            ),
            ask="linkedin.ask",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By names and columns; None for anything else."""
        return recognise.recognise(tree)

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """Everything the claimed files say; archives one by one, their files owner first."""
        mine = set(claimed.paths)
        found = [member for member in recognise.members(tree) if member.path in mine]
        for root in sorted({member.root for member in found}):
            files = sorted((m for m in found if m.root == root), key=_reading_order)
            archive = _Archive(tree, files)
            _learn(archive, reading)
            yield from _owner_facts(archive, reading)
            for member in files:
                yield from _read_member(archive, member, reading)


SOURCE = LinkedIn()


def _reading_order(member: Member) -> tuple[int, str]:
    return (_ORDER[member.kind.name] if member.kind else len(_ORDER), member.path)


def _learn(archive: _Archive, reading: Reading) -> None:
    """The first pass: the owner's name, names beside pages, signs of whose archive it is."""
    for member in archive.files:
        kind = member.kind.name if member.kind else None
        if kind != "profile" and kind not in _LEARNERS:
            continue
        try:
            with archive.tree.open(member.path) as stream:
                table = open_table(stream, member)
                if kind == "profile":
                    archive.whose = Whose(_profile_name(table) or archive.whose.profile)
                else:
                    _learn_table(archive, kind, table, reading)
        except Refused:
            continue  # the second pass says so


def _profile_name(table: Table) -> str:
    """The owner's name in Profile.csv, "" when it holds none."""
    names = (full_name(*cells) for _, cells in table.picked("first name", "last name"))
    return next(filter(None, names), "")


def _learn_table(archive: _Archive, kind: KindName, table: Table, reading: Reading) -> None:
    """Rows that say the same of people are looked at once."""
    columns, learn = _LEARNERS[kind]
    whose = archive.whose
    note = {"messages": whose.note_message, "invitations": whose.note_invitation}.get(kind)
    if kind == "messages":
        columns += whose.columns
    orders = Orders(lambda moment: possible(moment, reading))
    seen: dict[tuple[str, ...], list[int]] = {}
    size = 0

    def look() -> None:
        for cells, (line, times) in seen.items():
            learn(cells, archive.people)
            if kind == "connections":
                orders.note(cells[-1])
            if note is not None:
                note(cells, times, (table.path, line))
        seen.clear()

    for line, cells in table.picked(*columns):
        known = seen.get(cells)
        if known is not None:
            known[1] += 1
            continue
        seen[cells] = [line, 1]
        size += sum(map(len, cells))
        if len(seen) >= _AT_ONCE or size >= _SIZE_AT_ONCE:
            look()
            size = 0
    look()
    if kind == "connections":
        archive.orders[table.path] = orders.shown()


def _owner_facts(archive: _Archive, reading: Reading) -> Iterator[Yield]:
    """The owner's page, and the name when no profile says it."""
    name, page = archive.whose.name(), archive.whose.page()
    if name is not None:
        ctx = Context(name.path, reading, archive.people)
        yield from owner.fact(ctx, name.line, "name", name.value)
    if page is not None:
        ctx = Context(page.path, reading, archive.people)
        handle = Handle(kind="profile", key=page.value, network=NETWORK)
        yield from owner.fact(ctx, page.line, "profile", page.value, handle)


def _read_member(archive: _Archive, member: Member, reading: Reading) -> Iterator[Yield]:
    order = archive.orders.get(member.path)
    ctx = Context(member.path, reading, archive.people, order)
    try:
        if member.kind is not None:
            yield from _read_table(archive.tree, member, _READERS[member.kind.name](ctx))
        elif member.why == "article":
            with archive.tree.open(member.path) as stream:
                html = stream.read(_ARTICLE).decode("utf-8", "replace")
            yield from content.article(ctx, html)
        else:
            yield Ignored(path=member.path, reason=Reason(code=member.why))
    except Refused as error:
        yield Rejected(path=member.path, place="file", reason=error.reason)
    yield from ctx.tally.noticed(member.path)


def _read_table(tree: FileTree, member: Member, read: RowReader) -> Iterator[Yield]:
    """What the rows of a table say, and what is to be said of the table itself."""
    with tree.open(member.path) as stream:
        for item in open_table(stream, member):
            if isinstance(item, Row):
                yield from read(item)
            else:
                yield item
