"""Whether everything a folder of exports holds is read, refused or counted as left aside.

    python benchmarks/source_accounts.py FOLDER [FOLDER ...]

Each folder is recognised as an import would; each source reads what it claims. Beside it, the same
files are counted by the plain library (csv, json) or by one pattern, which knows nothing of
the sources. A row balances when that count equals records + refused + left aside. Prints a Markdown
table; exit code 1 when a row does not balance. A folder holding several kinds has a row a source.

What is one unit: a message, a card (`BEGIN:VCARD`), an event (`BEGIN:VEVENT`, with all that occurs
of it), a row of a table, an entry of a list. Facts about the owner are no unit.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from entregent.app.registry import sources
from entregent.ingest.recognise import Unit, recognise
from entregent.model.ports import Reading
from entregent.model.records import Noticed, OwnerFact, Rejected, Said, Yield, kind_of

READING = Reading(today=date(2026, 11, 25))
COUNTED = frozenset({
    "whatsapp.notices", "facebook.notices", "calendar.alone", "calendar.all-day", "calendar.far",
    "mail.spam", "mail.trash", "mail.drafts", "mail.chats", "mail.deleted", "mail.internal",
})
"""Notices that say how many units were left aside (`n`)."""
ONE_EACH = frozenset({"vcard.organisation", "vcard.group", "vcard.place"})
"""Notices about one unit that was left aside."""
NO_UNIT = frozenset({"calendar.cut"})
"""Refusals of the end of a file, not of a unit."""


@dataclass(frozen=True, slots=True)
class Account:
    """What one source made of one folder, and what the plain library counts in the same files."""

    folder: str
    source: str
    files: int
    kinds: Mapping[str, int]
    records: int
    refused: int
    aside: int
    counted: int

    @property
    def balances(self) -> bool:
        """Whether nothing was dropped in silence."""
        return self.records + self.refused + self.aside == self.counted


def accounts(folders: Sequence[Path]) -> Iterator[Account]:
    """One account a folder and source."""
    for folder in folders:
        with recognise([folder], sources()[0]) as found:
            by_source: dict[str, list[Unit]] = {}
            for unit in found.units:
                by_source.setdefault(unit.source.info.name, []).append(unit)
            for name, units in sorted(by_source.items()):
                yield _account(folder.name, name, units)


def _account(folder: str, name: str, units: Iterable[Unit]) -> Account:
    kinds: Counter[str] = Counter()
    files = records = refused = aside = counted = 0
    for unit in units:
        said: list[Said] = []
        for one in unit.source.read(unit.tree, unit.claimed, READING):
            if isinstance(one, Said):
                kinds[kind_of(one.record)] += 1
                said.append(one)
            refused += isinstance(one, Rejected) and one.reason.code not in NO_UNIT
            aside += _aside(one)
        records += _units(name, said)
        files += len(unit.claimed.paths)
        for path in unit.claimed.paths:
            with unit.tree.open(path) as stream:
                counted += COUNT[name](stream.read())
    return Account(folder, name, files, dict(sorted(kinds.items())), records, refused, aside,
                   counted)


def _aside(one: Yield) -> int:
    if not isinstance(one, Noticed):
        return 0
    if one.reason.code in COUNTED:
        return int(one.reason.params["n"])
    return one.reason.code in ONE_EACH


def _units(name: str, said: Iterable[Said]) -> int:
    """Units among records: a row or an event that says several things is one."""
    own = [one for one in said if not isinstance(one.record, OwnerFact)]
    if name in {"facebook", "mail", "vcard", "google_chat", "whatsapp"}:
        return len(own)
    return len({(one.path, one.place) for one in own})


# ------------------------------------------------------------------ counting without the sources


_ENVELOPE = re.compile(rb"(?:\A|\n\r?\n)From [^\n]*\d\d:\d\d[^\n]*\n(?=[A-Za-z-]+:)")
_WHATSAPP = re.compile(
    "[\u200e\u200f\ufeff]*\\[?[\u200e\u200f\ufeff]*"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?.{0,3} ?\d{1,2}:\d\d"
)
_FIELD = re.compile(rb"(?im)^(?:from|date|subject|message-id|received) ?:")
_LISTS = re.compile(r"(?:friends|requests|following|comments|posts)(?:_v\d+)?\Z")


def text_of(data: bytes) -> str:
    """Bytes as text by their mark, else UTF-8, else Windows-1252."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def mails(data: bytes) -> int:
    """Envelope lines of an mbox, else one message when any usual field begins a line."""
    return len(_ENVELOPE.findall(data)) or bool(_FIELD.search(data))


def cards(data: bytes) -> int:
    """Lines that begin a card."""
    return len(re.findall(rb"(?im)^(?:\xef\xbb\xbf)?begin:vcard", data))


def events(data: bytes) -> int:
    """Events begun; an answer to an invitation holds none of the owner's."""
    if re.search(rb"(?im)^METHOD:(?:REPLY|COUNTER|REFRESH|DECLINECOUNTER)", data):
        return 0
    return data.count(b"BEGIN:VEVENT")


def chats(data: bytes) -> int:
    """Lines that begin with a date and an hour."""
    return sum(_WHATSAPP.match(line) is not None for line in text_of(data).splitlines())


def entries(data: bytes) -> int:
    """Messages and entries of lists in a JSON file of Facebook."""
    value = json.loads(text_of(data))
    if isinstance(value, list):
        return len(value)
    return sum(
        len(held) for key, held in value.items()
        if isinstance(held, list) and (key == "messages" or _LISTS.search(key))
    )


def messages(data: bytes) -> int:
    """Messages of a conversation of Google Chat; its members and its owner are no message."""
    return len(json.loads(data).get("messages", ()))


def rows(data: bytes) -> int:
    """Rows of a table below its titles in which any cell holds something."""
    text = text_of(data)
    between = max(",;\t", key=text.splitlines()[0].count)
    table = list(csv.reader(io.StringIO(text), delimiter=between))
    return sum(any(cell.strip() for cell in row) for row in table[1:])


COUNT: Mapping[str, Callable[[bytes], int]] = {
    "mail": mails, "vcard": cards, "calendar": events, "whatsapp": chats, "facebook": entries,
    "google_chat": messages, "google_contacts": rows, "outlook": rows, "xing": rows,
    "viadeo": rows, "table": rows,
}


def table(found: Iterable[Account]) -> str:
    """The accounts as a Markdown table."""
    lines = [
        "| Folder | Source | Files | Records by kind | Units | Refused | Left aside | Counted | |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for one in found:
        kinds = ", ".join(f"{count} {kind}" for kind, count in one.kinds.items())
        same = "=" if one.balances else "**≠**"
        lines.append(
            f"| {one.folder} | {one.source} | {one.files} | {kinds} | {one.records} | {one.refused}"
            f" | {one.aside} | {one.counted} | {same} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Print the table."""
    found = list(accounts([Path(name) for name in sys.argv[1:]]))
    print(table(found))
    return not all(one.balances for one in found)


if __name__ == "__main__":
    sys.exit(main())
