"""One message of a mailbox, from its bytes to what is said: it needs nothing but itself.

A `Letter` is what the cutting of files gives, a `Read` what comes of it. Both are plain values that
may travel between processes, since reading a letter costs far more than cutting it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import msgspec

from entregent.model.ports import Reading
from entregent.model.records import Ignored, Reason, Rejected, Said
from entregent.sources.mail.dates import Dated, when
from entregent.sources.mail.folders import Folder, flags_of, folder_of, labels_of
from entregent.sources.mail.headers import first, words_of
from entregent.sources.mail.message import ParsedMessage, parse
from entregent.sources.mail.notices.hear import Heard, hear, mailed_to
from entregent.sources.mail.owner import owner_keys
from entregent.sources.mail.records import interaction_of, said

RAW = 2_000
"""Characters of a refused message that are kept."""
DELETED = 0x0008
"""Bit of X-Mozilla-Status: deleted in Thunderbird, the folder not compacted yet."""


class Letter(msgspec.Struct, frozen=True, array_like=True):
    """The bytes of one message without its envelope line, and where they stood.

    `cut` says that the end was left out because the message is too long.
    """

    path: str
    place: str
    envelope: bytes
    raw: bytes
    cut: bool = False


class Read(msgspec.Struct, frozen=True, array_like=True):
    """What came of one letter, or of a file that holds none; `ends` closes the file at `path`.

    `notes` are codes of what is counted once a file (`notices.` before those of networks), `owners`
    the addresses it lends the owner, among the sent messages when `sent`.
    """

    path: str
    place: str = ""
    said: Said | None = None
    refused: Rejected | None = None
    aside: Ignored | None = None
    notes: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    sent: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class _Marks:
    """Where a message lies among the special folders, by path and by Gmail labels."""

    drafts: bool
    spam: bool
    trash: bool
    flagged: bool
    """Called spam by a filter, though it was left among the other mail."""
    chat: bool
    sent: bool


def read_letter(letter: Letter, reading: Reading) -> Read:
    """What one letter says, or why it says nothing."""
    path, place = letter.path, letter.place
    message = parse(letter.raw)
    if message is None:
        return _refused(letter, "no-header")
    folder, flags = _filed(path)
    marks = _marks(message, folder)
    skipped = _skipped(message, marks, flags)
    if skipped:
        return Read(path, place, notes=(skipped,))
    dated = when(message, letter.envelope, reading.today)
    heard = hear(message, letter.raw, dated.at, reading)
    if heard is not None:
        return _heard(letter, message, heard, sent=marks.sent)
    interaction = interaction_of(message, dated.at, spam=marks.flagged)
    if interaction is None:
        return _refused(letter, "no-people")
    return Read(
        path, place, said(message, interaction, (path, place), words=reading.words),
        notes=_doubts(letter, message, dated),
        owners=owner_keys(message, sent=marks.sent), sent=marks.sent,
    )


def _heard(letter: Letter, message: ParsedMessage, heard: Heard, *, sent: bool) -> Read:
    """A notice: what it tells when it tells something, and the code it is counted under."""
    path, place = letter.path, letter.place
    if heard.record is None:
        return Read(path, place, notes=(heard.code,))
    told = Said(
        key=message.key, record=heard.record, path=path, place=place, words=heard.words
    )
    owners = owner_keys(message, sent=sent) or tuple(filter(None, (mailed_to(message),)))
    return Read(path, place, told, notes=(heard.code,), owners=owners, sent=sent)


@lru_cache(maxsize=64)
def _filed(path: str) -> tuple[Folder, str]:
    """The special folder and the Maildir flags a path tells."""
    return folder_of(path), flags_of(path)


def _skipped(message: ParsedMessage, marks: _Marks, flags: str) -> str:
    """Why a message is no exchange at all, "" when it is one."""
    if "T" in flags or _mozilla_deleted(first(message.fields, "x-mozilla-status")):
        return "deleted"
    if marks.drafts or "D" in flags:
        return "drafts"
    if marks.chat:
        return "chats"
    if marks.spam or marks.trash:  # whoever wrote it is nobody the owner chose to keep
        return "spam" if marks.spam else "trash"
    return "internal" if _is_internal(message) else ""


def _marks(message: ParsedMessage, folder: Folder) -> _Marks:
    labels = labels_of(words_of(message.fields, "x-gmail-labels"))
    found = labels | {folder}
    return _Marks(
        drafts="drafts" in found,
        spam="spam" in found,
        trash="trash" in found,
        flagged=first(message.fields, "x-spam-flag").lower().startswith("yes"),
        chat="chat" in found,
        sent="sent" in found,
    )


def _doubts(letter: Letter, message: ParsedMessage, dated: Dated) -> tuple[str, ...]:
    """What is worth saying about a message that is kept."""
    found = (
        (f"date-{dated.origin or 'unknown'}", dated.origin != "date"),
        ("cut", letter.cut),
        ("deep", message.content.deep),
        ("calendars", message.content.calendar),
    )
    return tuple(code for code, holds in found if holds)


def _refused(letter: Letter, code: str) -> Read:
    shown = letter.raw[:RAW].decode("utf-8", "replace")
    reason = Reason(code=f"mail.{code}")
    refusal = Rejected(path=letter.path, place=letter.place, reason=reason, raw=shown)
    return Read(letter.path, letter.place, refused=refusal)


def _is_internal(message: ParsedMessage) -> bool:
    """The message IMAP servers keep in a folder for themselves."""
    if not message.subject.upper().endswith("FOLDER INTERNAL DATA"):
        return False
    signed = " ".join(f"{name} {address}" for name, address in message.author).lower()
    return "mailer-daemon" in signed or "internal data" in signed


def _mozilla_deleted(status: str) -> bool:
    try:
        return bool(int(status[:8], 16) & DELETED) if status else False
    except ValueError:
        return False
