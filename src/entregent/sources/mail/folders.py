"""What paths and first bytes say: the kind of file, the special folder, the Maildir flags."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from entregent.sources.mail.headers import cut, fields_of, without_lead
from entregent.sources.mail.mbox import starts_mbox
from entregent.sources.mail.senders import CHATS, DRAFTS, SENT, SPAM, TRASH
from entregent.text.names import fold

Folder = Literal["sent", "drafts", "spam", "trash", "chat", ""]
FileKind = Literal["mbox", "mmdf", "maildir", "tmp", "emlx", "message"]

_MAILDIR = re.compile(r"(?:(.*)/)?(cur|new|tmp)/[^/]+\Z")
_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)\Z")
_ENDINGS = re.compile(r"(?:\.(?:mbox|mbx|mbs|sbd|gz|eml|txt|mmdf))+\Z", re.IGNORECASE)
_PIECE_NUMBER = re.compile(r"[ _-]\d{1,3}\Z")
_EMLX = re.compile(rb"\s{0,8}\d{1,9}[ \t]*\r?\n")
_CORE = frozenset({"from", "date", "subject", "message-id", "received"})
_MORE = frozenset({
    "to", "cc", "return-path", "delivered-to", "reply-to", "sender", "references", "in-reply-to",
    "content-type", "list-id", "x-gmail-labels", "x-mozilla-status",
})


def kind_of(path: str, head: bytes) -> FileKind | None:
    """What a file is by its first bytes, and a Maildir by its place; None when it is no mail."""
    placed = _MAILDIR.match(path)
    if placed and placed[2] == "tmp" and is_header(head):
        return "tmp"
    if head.startswith(b"\x01\x01\x01\x01\n"):
        return "mmdf"
    start = without_lead(head)
    if starts_mbox(start):
        return "mbox"
    numbered = _EMLX.match(start)
    if numbered and is_header(start[numbered.end() :]):
        return "emlx"
    if is_header(start):
        return "maildir" if placed else "message"
    return None


def is_header(head: bytes) -> bool:
    """Whether a mail header stands at the beginning: two known fields, one of them of the core."""
    header, _ = cut(head)
    names = fields_of(header).keys()
    core = len(names & _CORE)
    return core >= 2 or (core == 1 and len(names & _MORE) >= 1)


def flags_of(path: str) -> str:
    """The Maildir flags of a file name ("FRS"), "" for none; `;2,` and `!2,` are Windows' forms."""
    found = _FLAGS.search(path)
    return found[1] if found else ""


def folder_of(path: str) -> Folder:
    """The special folder a file lies in or is, by its name in the languages of `senders`."""
    placed = _MAILDIR.match(path)
    if placed:
        parts = (placed[1] or "").split("/")
    else:
        parts = path.split("/")
        if parts[-1].casefold() == "mbox":
            parts.pop()  # Apple Mail: Name.mbox/mbox
        elif parts[-1].casefold().endswith((".eml", ".emlx", ".txt")):
            parts.pop()
    return special(parts[-1]) if parts else ""


@lru_cache(maxsize=1024)
def special(name: str) -> Folder:
    """Which special folder this name means; sub-folder marks (`INBOX.Sent`) are looked through."""
    bare = _PIECE_NUMBER.sub("", _ENDINGS.sub("", name.strip().strip("."))).strip()
    for candidate in (bare, re.split(r"[./]", bare)[-1]):
        word = fold(candidate)
        for names, folder in _SPECIAL:
            if word in names:
                return folder
    return ""


_SPECIAL: tuple[tuple[frozenset[str], Folder], ...] = (
    (frozenset(map(fold, SENT)), "sent"),
    (frozenset(map(fold, DRAFTS)), "drafts"),
    (frozenset(map(fold, SPAM)), "spam"),
    (frozenset(map(fold, TRASH)), "trash"),
    (frozenset(map(fold, CHATS)), "chat"),
)


def labels_of(written: str) -> frozenset[Folder]:
    """The special folders among Gmail's labels (decoded); a label with a comma stands in quotes."""
    found: set[Folder] = set()
    for quoted, plain in re.findall(r'"([^"]*)"|([^,"]+)', written):
        folder = special(quoted or plain)
        if folder:
            found.add(folder)
    return frozenset(found)
