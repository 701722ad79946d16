"""Invented LinkedIn archives, written as the network writes them, for the tests of its source."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from entregent.files.tree import SingleFile, open_tree
from entregent.i18n import LANGUAGES, say
from entregent.model.ports import FileTree, Reading, Recognition
from entregent.model.records import Ignored, Noticed, Record, Rejected, Said, Yield
from entregent.sources.linkedin import SOURCE

TODAY = date(2026, 11, 24)
READING = Reading(today=TODAY)
NAME = "Complete_LinkedInDataExport_11-20-2026.zip"

PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses '
    'are missing, see https://www.linkedin.com/psettings/privacy/email."\n\n'
)
CONNECTIONS_OLD = "First Name,Last Name,Email Address,Company,Position,Connected On"
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MESSAGES_2021 = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
)
MESSAGES_2023 = MESSAGES_2021.replace("TO,", "TO,RECIPIENT PROFILE URLS,")
MESSAGES = MESSAGES_2023 + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
INVITATIONS_OLD = "From,To,Sent At,Message,Direction"
INVITATIONS = INVITATIONS_OLD + ",inviterProfileUrl,inviteeProfileUrl"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers"
)
ENDORSED_OLD = (
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status"
)
ENDORSED = ENDORSED_OLD.replace("Name,Endorsement", "Name,Endorser Public Url,Endorsement")
RECOMMENDED = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
)
CONTACTS = (
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
    "InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles"
)

OWNER = "https://www.linkedin.com/in/lea-marchand"


def url(slug: str) -> str:
    return f"https://www.linkedin.com/in/{slug}"


def table(
    header: str,
    rows: Iterable[Sequence[str] | Mapping[str, str]] = (),
    *,
    before: str = "",
    quoted: bool = False,
    ending: str = "\n",
) -> str:
    """A table as the export writes it; rows are sequences, or mappings of the filled columns."""
    names = header.split(",")
    out = io.StringIO(newline="")
    how = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(out, lineterminator=ending, quoting=how)
    writer.writerow(names)
    for row in rows:
        if isinstance(row, Mapping):
            assert set(row) <= set(names), set(row) - set(names)
            writer.writerow([row.get(name, "") for name in names])
        else:
            writer.writerow(row)
    return before + out.getvalue()


def message(**cells: str) -> dict[str, str]:
    """A row of messages.csv; `sender`, `page`, `to`, `pages`, `at`, `text`, `thread`, and more."""
    names = {
        "thread": "CONVERSATION ID",
        "title": "CONVERSATION TITLE",
        "sender": "FROM",
        "page": "SENDER PROFILE URL",
        "to": "TO",
        "pages": "RECIPIENT PROFILE URLS",
        "at": "DATE",
        "subject": "SUBJECT",
        "text": "CONTENT",
        "folder": "FOLDER",
        "draft": "IS MESSAGE DRAFT",
        "attached": "ATTACHMENTS",
        "conversation_draft": "IS CONVERSATION DRAFT",
    }
    row = {"CONVERSATION ID": "2-abc=", "FOLDER": "INBOX", "DATE": "2026-02-01 08:00:00 UTC"}
    return row | {names[name]: value for name, value in cells.items()}


PROFILE_ROW = {
    "First Name": "Léa",
    "Last Name": "Marchand",
    "Headline": "Conseil",
    "Geo Location": "Bordeaux",
}

Files = Mapping[str, str | bytes]


def raw(files: Files) -> dict[str, bytes]:
    return {
        path: data if isinstance(data, bytes) else data.encode() for path, data in files.items()
    }


def write_zip(folder: Path, files: Files, name: str = NAME) -> Path:
    place = folder / name
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in raw(files).items():
            archive.writestr(path, data)
    return place


def write_folder(folder: Path, files: Files) -> Path:
    for path, data in raw(files).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


@dataclass(frozen=True)
class Result:
    """Everything the source said of a tree, in its order."""

    claimed: Recognition
    items: tuple[Yield, ...]

    @property
    def said(self) -> list[Said]:
        return [item for item in self.items if isinstance(item, Said)]

    def records(self, kind: type[Record]) -> list[Record]:
        return [item.record for item in self.said if isinstance(item.record, kind)]

    @property
    def keys(self) -> set[str]:
        return {item.key for item in self.said}

    @property
    def rejected(self) -> list[tuple[str, str, str]]:
        return [
            (item.path, item.place, item.reason.code)
            for item in self.items
            if isinstance(item, Rejected)
        ]

    @property
    def noticed(self) -> list[tuple[str, str, str]]:
        """Path, sentence, and the lines it names."""
        return [
            (item.path, item.reason.code, item.reason.params["lines"])
            for item in self.items
            if isinstance(item, Noticed)
        ]

    @property
    def ignored(self) -> dict[str, str]:
        return {item.path: item.reason.code for item in self.items if isinstance(item, Ignored)}


def read_tree(tree: FileTree, reading: Reading = READING) -> Result:
    claimed = SOURCE.recognise(tree)
    assert claimed is not None, "not recognised"
    items = tuple(SOURCE.read(tree, claimed, reading))
    for item in items:
        if not isinstance(item, Said):
            for lang in LANGUAGES:  # whatever is said besides can be said to a person
                assert say(lang, item.reason.code, **item.reason.params)
    return Result(claimed, items)


def read_file(name: str, data: str | bytes, reading: Reading = READING) -> Result:
    """One CSV given alone."""
    return read_tree(SingleFile(name, data if isinstance(data, bytes) else data.encode()), reading)


def read_path(path: Path, reading: Reading = READING) -> Result:
    with open_tree(path) as tree:
        return read_tree(tree, reading)
