"""Which files of a tree belong to an archive, told by names and columns; no stranger's file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import BinaryIO

from entregent.files.tables import Header, Row, Table, header_rows
from entregent.model.ports import FileTree, Recognition
from entregent.model.records import Moment
from entregent.sources.linkedin.context import DAY, STAMP, US, Form
from entregent.sources.linkedin.kinds import (
    BY_NAME,
    KINDS,
    LEFT_ASIDE,
    Columns,
    Kind,
    KindName,
    folded_name,
    why_left_aside,
)
from entregent.sources.linkedin.titles import put_in_english

HEAD = 65536
_MOST_CANDIDATES = 5000
_MOST_RENAMED = 500
_OTHER_SITES = (b"xing.com/", b"xing.to/", b"viadeo.com/")
_TABLES = (".csv", ".txt", ".tsv")
_EXPORT = re.compile(
    r"linked ?in[_ -]*data[_ -]*export[_ -]*(?:(\d\d)-(\d\d)-(\d{4}))?", re.IGNORECASE
)
_DATED: dict[KindName, tuple[str, tuple[Form, ...]]] = {
    "connections": ("connected on", DAY),
    "messages": ("date", STAMP),
    "invitations": ("sent at", US),
    "endorsements received": ("endorsement date", STAMP),
    "endorsements given": ("endorsement date", STAMP),
    "shares": ("date", STAMP),
}
_LINK = b"linkedin.com/"
Known = dict[str, tuple[Kind, Columns] | None]


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: its kind, or the sentence key that says why it is left aside."""

    path: str
    root: str
    """The folder of the archive inside the tree, "" or ending with `/`."""
    kind: Kind | None = None
    columns: Columns = frozenset()
    """The columns by which its header is found."""
    why: str = ""


def open_table(stream: BinaryIO, member: Member) -> Table:
    """The table of a member, its columns under the titles LinkedIn gives."""
    table = Table(stream, member.path, member.columns)
    is_connections = member.kind is not None and member.kind.name == "connections"
    return put_in_english(table) if is_connections else table


def members(tree: FileTree) -> list[Member]:
    """The files of every archive in the tree. Empty when there is none."""
    paths = [entry.path for entry in tree.entries()]
    if len(paths) == 1 and "/" not in paths[0]:
        alone = _kind_alone(tree, paths[0])
        return [Member(paths[0], "", *alone)] if alone is not None else []
    known = _known_kinds(tree, paths)
    roots = {_folder(path) for path, known_as in known.items() if known_as and known_as[0].anchor}
    if not roots:
        return _renamed(tree, paths)
    whole = {root: _is_whole(tree, root) for root in roots}
    inside = [
        found
        for path in paths
        if (root := _root_of(path, roots)) is not None
        and (found := _member(path, root, known, whole=whole[root])) is not None
    ]
    claimed = {member.path for member in inside}
    others = _renamed(tree, [path for path in paths if path not in claimed])
    return sorted([*inside, *others], key=lambda member: member.path)


def recognise(tree: FileTree) -> Recognition | None:
    """How sure it is that the tree holds an archive, and what of it is claimed."""
    found = members(tree)
    if not found:
        return None
    kinds = [member.kind for member in found if member.kind is not None]
    anchors = sum(kind.anchor for kind in kinds)
    paths = tuple(member.path for member in found)
    if len(found) == 1:
        proven = anchors or any(kind.alone for kind in kinds)
        sure, because = (90 if proven else 60), "table"
    else:
        sure, because = (98 if anchors > 1 else 92), "archive"
    return Recognition(sure, f"linkedin.because-{because}", paths, _as_of(tree, found))


def _folder(path: str) -> str:
    head, slash, _ = path.rpartition("/")
    return head + slash


def _root_of(path: str, roots: set[str]) -> str | None:
    """The archive folder that holds this file, however deep; None when none does."""
    folder = _folder(path)
    while True:
        if folder in roots:
            return folder
        if not folder:
            return None
        folder = _folder(folder[:-1])


def _is_whole(tree: FileTree, root: str) -> bool:
    """Whether the archive's own name stands on the tree or the folder: all of it is its own."""
    return any(_EXPORT.search(name) for name in (tree.name, root))


def _member(path: str, root: str, known: Known, *, whole: bool) -> Member | None:
    inside = path[len(root) :]
    known_as = known.get(path)
    if known_as is not None and "/" not in inside:
        return Member(path, root, *known_as)
    name = folded_name(path)
    in_folder = "/" in inside
    if inside.casefold().startswith("articles/") and path.casefold().endswith(".html"):
        return Member(path, root, why="article")
    why = why_left_aside(path, root)
    if path in known and not in_folder:
        return Member(path, root, why="linkedin.other-columns") if whole else None
    if whole or (name in LEFT_ASIDE and not in_folder) or (
        in_folder and why != "linkedin.unknown-file"
    ):
        return Member(path, root, why=why)
    return None


def _known_kinds(tree: FileTree, paths: Sequence[str]) -> Known:
    """Files with a known name, and their kind when their columns are this kind's."""
    found: Known = {}
    sizes = {entry.path: entry.size for entry in tree.entries()}
    for path in paths:
        kind = BY_NAME.get(folded_name(path))
        if kind is None or len(found) >= _MOST_CANDIDATES:
            continue
        head = tree.head(path, HEAD)
        columns = kind.wanted(header_rows(head), named=True)
        if columns is None and not head and sizes[path]:
            columns = kind.columns[0]  # not even its first bytes can be read: opening it says why
        found[path] = None if columns is None else (kind, columns)
    return found


def _renamed(tree: FileTree, paths: Sequence[str]) -> list[Member]:
    """Tables that their columns alone prove, whatever they are called."""
    tables = [path for path in paths if path.casefold().endswith(_TABLES)][:_MOST_RENAMED]
    found: list[Member] = []
    for path in tables:
        head = tree.head(path, HEAD)
        alone = None if _of_others(head) else _by_columns(header_rows(head))
        if alone is not None:
            found.append(Member(path, _folder(path), *alone))
    return found


def _of_others(head: bytes) -> bool:
    """Whether the links of a table lead to another network: its titles may be the same words."""
    lower = head.lower()
    return b"linkedin.com/" not in lower and any(site in lower for site in _OTHER_SITES)


def _by_columns(headers: Sequence[Header]) -> tuple[Kind, Columns] | None:
    """The kind that the columns prove, whatever the file is called."""
    for kind in KINDS:
        columns = kind.wanted(headers) if kind.alone else None
        if columns is not None:
            return kind, columns
    return None


def _kind_alone(tree: FileTree, path: str) -> tuple[Kind, Columns] | None:
    """The kind of a file given alone: by its columns, or by name, columns and links together."""
    head = tree.head(path, HEAD)
    headers = header_rows(head)
    named = BY_NAME.get(folded_name(path))
    columns = named.wanted(headers, named=True) if named is not None else None
    if named is not None and columns is not None and (named.anchor or _LINK in head):
        return named, columns
    return _by_columns(headers)


def _as_of(tree: FileTree, found: Sequence[Member]) -> date | None:
    """The day the archive speaks for: in its name, else the newest day its first rows state."""
    for name in (tree.name, *sorted({member.root for member in found})):
        day = _day_in_name(name)
        if day is not None:
            return day
    moments = [
        moment for member in found[:_MOST_CANDIDATES] for moment in _first_moments(tree, member)
    ]
    if not moments:
        return None
    return date.fromordinal(date(1970, 1, 1).toordinal() + max(m.at for m in moments) // 86_400)


def _day_in_name(name: str) -> date | None:
    for found in _EXPORT.finditer(name):
        if found[1] is None:
            continue
        try:
            return date(int(found[3]), int(found[1]), int(found[2]))
        except ValueError:
            continue
    return None


def _first_moments(tree: FileTree, member: Member) -> Iterator[Moment]:
    kind = member.kind
    if kind is None or kind.name not in _DATED:
        return
    column, forms = _DATED[kind.name]
    head = tree.head(member.path, HEAD)
    if len(head) == HEAD:  # the last row may be cut
        head = head[: head.rfind(b"\n") + 1]
    for row in open_table(BytesIO(head), member):
        if isinstance(row, Row):
            text = row.cells.get(column, "")
            moment = next((m for form in forms if (m := form(text)) is not None), None)
            if moment is not None:
                yield moment
