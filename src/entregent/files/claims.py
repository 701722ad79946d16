"""Which files of a tree begin like one kind of text: by content first, by name when it says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from entregent.files.sniff import TextKind, head_text, text_kind
from entregent.model.ports import FileTree

_FEW = 50
"""Up to this many files, each is looked into whatever its name: archives may hold thousands."""
_GLANCE = 4096
_HEAD = 1 << 20
"""Bytes read of a file that is named like the kind sought."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One file, its first bytes, and whether its content says what it is (not only its name)."""

    path: str
    head: bytes
    sure: bool


def claims(
    tree: FileTree, kind: TextKind, suffixes: tuple[str, ...], marks: Iterable[str]
) -> list[Claim]:
    """The files of a tree that are of this kind.

    A file with one of the suffixes counts when it is empty or holds one of the marks (lower case)
    further down: a card may follow blank lines or a stray line.
    """
    wanted = tuple(marks)
    entries = tree.entries()
    found: list[Claim] = []
    for entry in entries:
        base = entry.path.rpartition("/")[2].lower()
        named = base.endswith(suffixes)
        if not named and len(entries) > _FEW:
            continue
        head = tree.head(entry.path, _HEAD if named else _GLANCE)
        sure = text_kind(head) == kind
        if sure or (named and (not head or _holds(head, wanted))):
            found.append(Claim(entry.path, head, sure))
    return found


def _holds(head: bytes, marks: tuple[str, ...]) -> bool:
    text = head_text(head).lower()
    return any(mark in text for mark in marks)
