"""Readers of the four formats that share no line with the product."""

from __future__ import annotations

import csv
import email
import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from zipfile import ZipFile

SEPARATOR = re.compile(
    rb"^From \d+@xxx \w{3} \w{3} \d\d \d\d:\d\d:\d\d \+0000 \d{4}\r\n", re.MULTILINE
)


def member(path: Path, name: str) -> str:
    """One member of an archive as text."""
    with ZipFile(path) as archive:
        return archive.read(name).decode("utf-8")


def rows(text: str) -> list[list[str]]:
    """All rows of a CSV text."""
    return list(csv.reader(io.StringIO(text, newline="")))


def dicts(text: str) -> list[dict[str, str]]:
    """The rows under the first header that holds more than one name."""
    table = rows(text)
    start = next(at for at, row in enumerate(table) if len(row) > 1 and all(row[:2]))
    return [dict(zip(table[start], row, strict=True)) for row in table[start + 1 :]]


@cache
def messages(path: Path) -> list[dict[str, str]]:
    """The rows of messages.csv."""
    return dicts(member(path, "messages.csv"))


@cache
def mails(path: Path) -> list[Message]:
    """All mails of an mbox, in the order of the file."""
    body = path.read_bytes()
    starts = [found.end() for found in SEPARATOR.finditer(body)]
    ends = [*[found.start() for found in SEPARATOR.finditer(body)][1:], len(body)]
    return [email.message_from_bytes(body[a:b]) for a, b in zip(starts, ends, strict=True)]


def words(mail: Message, name: str) -> str:
    """A header in plain letters."""
    return str(make_header(decode_header(re.sub(r"\r?\n[ \t]", " ", mail[name] or ""))))


def text(mail: Message) -> str:
    """The first plain text of a mail."""
    for part in mail.walk():
        if part.get_content_type() == "text/plain":
            raw = part.get_payload(decode=True)
            assert isinstance(raw, bytes)
            return raw.decode(part.get_content_charset() or "ascii")
    return ""


def own_words(mail: Message) -> str:
    """What the writer of a mail added: no quotation, no signature."""
    body = text(mail).replace("\r\n", "\n")
    body = body.split("\n________________________________\n")[0]
    lines = [line for line in body.split("\n") if not line.startswith(">")]
    return "\n".join(lines).split("\n-- \n")[0]


def is_human(mail: Message) -> bool:
    """Whether no header says that a machine or a list sent it, and it is not in the spam folder."""
    marks = ("List-Id", "List-Unsubscribe", "Precedence", "Auto-Submitted")
    return not any(mail[name] for name in marks) and "Spam" not in words(mail, "X-Gmail-Labels")


def day_of(mail: Message) -> datetime:
    """When a mail was sent."""
    return parsedate_to_datetime(mail["Date"])


def unfolded(path: Path) -> list[str]:
    """Content lines of a vCard or iCalendar file (RFC 6350 3.2, RFC 5545 3.1)."""
    body = path.read_bytes()
    assert b"\r\n" in body
    assert not re.search(rb"(?<!\r)\n", body)
    return re.sub(rb"\r\n[ \t]", b"", body).decode("utf-8").split("\r\n")


def blocks(lines: list[str], name: str) -> Iterator[list[str]]:
    """The lines of each component of a name, without its BEGIN and END."""
    inside: list[str] | None = None
    for line in lines:
        if line == f"BEGIN:{name}":
            inside = []
        elif line == f"END:{name}":
            assert inside is not None
            yield inside
            inside = None
        elif inside is not None:
            inside.append(line)
    assert inside is None


def values(block: list[str], name: str) -> list[str]:
    """The values of a property, whatever its group and parameters."""
    pattern = re.compile(
        rf"(?:item\d+\.)?{re.escape(name)}(?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?:(.*)"
    )
    return [found[1] for line in block if (found := pattern.fullmatch(line))]


def instant(stamp: str) -> datetime:
    """A stamp of messages.csv."""
    return datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC)
