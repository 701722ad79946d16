"""The archive of the network as it looks in 2026: its names, headers, quoting and dates."""

from __future__ import annotations

import base64
import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from entregent.world.clock import day_words, stamp, us_short
from entregent.world.dice import digits
from entregent.world.persona import Persona, Thread

PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    "missing. "
    "You will only see email addresses for connections who have allowed their connections to see "
    "or "
    "download their email address using this setting "
    "https://www.linkedin.com/psettings/privacy/email. "
    'You can learn more here https://www.linkedin.com/help/linkedin/answer/261"\n\n'
)
CONNECTIONS = (
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Company",
    "Position",
    "Connected On",
)
MESSAGES = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
)
INVITATIONS = (
    "From",
    "To",
    "Sent At",
    "Message",
    "Direction",
    "inviterProfileUrl",
    "inviteeProfileUrl",
)
DOCUMENTS = "https://www.linkedin.com/dms/prv/document/"
COACH = MESSAGES[:10]


@dataclass(frozen=True, slots=True)
class Odd:
    """A row of messages.csv outside any thread of people: sponsored, spam, a draft."""

    at: datetime
    sender: str
    url: str
    text: str
    title: str = ""
    folder: str = "INBOX"
    draft: bool = False
    to: Persona | None = None
    """Whom the owner was writing to, for drafts."""


@dataclass(frozen=True, slots=True)
class Invite:
    """One row of Invitations.csv."""

    at: datetime
    outgoing: bool
    person: Persona
    note: str = ""


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything the network knows of the owner."""

    owner: Persona
    cast: Mapping[str, Persona]
    threads: Sequence[Thread]
    odd: Sequence[Odd] = ()
    invitations: Sequence[Invite] = ()
    hidden: Sequence[date] = ()
    others: Mapping[str, str] = field(default_factory=dict)
    """Further members by name, as text."""


def table(header: Iterable[str], rows: Iterable[Iterable[str]], *, quoted: bool = False) -> str:
    """A CSV text as the export writes it: LF, minimal quoting, or every field quoted."""
    out = io.StringIO()
    writer = csv.writer(
        out, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    )
    writer.writerow(list(header))
    writer.writerows(list(row) for row in rows)
    return out.getvalue()


def connections(cast: Iterable[Persona], hidden: Iterable[date]) -> str:
    """Connections.csv, newest link first, without an end of line after the last row."""
    rows: list[tuple[date, str, tuple[str, ...]]] = [
        (
            person.since,
            person.id,
            (
                *person.first_last,
                person.url,
                person.email if person.email_shown else "",
                person.firm,
                person.title,
                day_words(person.since),
            ),
        )
        for person in cast
        if person.since is not None and not person.closed
    ]
    rows += [(day, "", ("", "", "", "", "", "", day_words(day))) for day in hidden]
    rows.sort(key=lambda row: (row[0], row[1]), reverse=True)
    return PREAMBLE + table(CONNECTIONS, (row[2] for row in rows)).removesuffix("\n")


def conversation_id(name: str) -> str:
    """`2-` and base64, as conversations have been named since 2020."""
    inner = (
        digits("conversation", name, length=8) + "-0000-4000-8000-" + digits(name, "b", length=12)
    )
    return "2-" + base64.b64encode(inner.encode()).decode()


def messages(archive: Archive) -> str:
    """messages.csv, every field quoted: conversations and messages newest first."""
    owner = archive.owner
    blocks: list[tuple[datetime, list[tuple[str, ...]]]] = []
    for thread in archive.threads:
        rows: list[tuple[str, ...]] = []
        for number, line in enumerate(thread.lines):
            sender = owner if line.author == "me" else archive.cast[line.author]
            to = [owner if who == "me" else archive.cast[who] for who in line.to]
            files = ",".join(
                f"{DOCUMENTS}{digits(thread.id, number, name)}/{name}" for name in line.attachments
            )
            rows.append(
                (
                    conversation_id(thread.id),
                    thread.title,
                    sender.network_name,
                    sender.url,
                    ", ".join(person.network_name for person in to),
                    ",".join(person.url for person in to if person.url),
                    stamp(line.at),
                    "",
                    line.text,
                    thread.folder,
                    files,
                    "No",
                    "No",
                )
            )
        blocks.append((thread.lines[-1].at, rows[::-1]))
    for number, odd in enumerate(archive.odd):
        mine = odd.to is not None
        to_one = odd.to or owner
        blocks.append(
            (
                odd.at,
                [
                    (
                        conversation_id(f"odd {number} {odd.sender}"),
                        odd.title,
                        owner.network_name if mine else odd.sender,
                        owner.url if mine else odd.url,
                        to_one.network_name,
                        to_one.url,
                        stamp(odd.at),
                        "",
                        odd.text,
                        odd.folder,
                        "",
                        "Yes" if odd.draft else "No",
                        "No",
                    )
                ],
            )
        )
    blocks.sort(key=lambda block: (block[0], block[1][0][0]), reverse=True)
    return table(MESSAGES, (row for _, rows in blocks for row in rows), quoted=True)


def invitations(owner: Persona, invites: Iterable[Invite]) -> str:
    """Invitations.csv, newest first."""
    rows = []
    for invite in sorted(invites, key=lambda one: (one.at, one.person.id), reverse=True):
        pair = (owner, invite.person) if invite.outgoing else (invite.person, owner)
        rows.append(
            (
                pair[0].network_name,
                pair[1].network_name,
                us_short(invite.at),
                invite.note,
                "OUTGOING" if invite.outgoing else "INCOMING",
                pair[0].url,
                pair[1].url,
            )
        )
    return table(INVITATIONS, rows)


def write_zip(path: Path, members: Mapping[str, str], at: datetime) -> None:
    """Write a ZIP whose bytes depend on nothing but its members: stored, one time, one system.

    Deflate is left out on purpose: builds of zlib compress the same bytes differently.
    """
    with ZipFile(path, "w", ZIP_STORED) as archive:
        for name, text in members.items():
            info = ZipInfo(name, at.timetuple()[:6])
            info.compress_type = ZIP_STORED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, text.encode())
