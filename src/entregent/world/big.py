"""The big world: many people and a million exchanges in mixed sources, streamed to disk.

It measures speed and memory, it tells no story. Lengths of messages, the share of each source and
the way a few partners carry most of the exchange follow what real archives show.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from entregent.world.big_people import Member, Wheel, crowd, shares
from entregent.world.big_words import Talk
from entregent.world.card_files import escaped, folded
from entregent.world.clock import day_words, mbox_date, rfc5322
from entregent.world.dice import Dice, digits
from entregent.world.linkedin_files import CONNECTIONS, MESSAGES, PREAMBLE
from entregent.world.mail_parts import mailbox

Progress = Callable[[str, int, int], None]
"""What is being written, how many of it are, and how many there will be."""

TODAY = date(2026, 11, 24)
YEARS = 8
DAYS = 365 * YEARS
FIRST = TODAY - timedelta(days=DAYS)
OWNER = Member(
    -1,
    "Solène",
    "Darrigade",
    "solene@darrigade-conseil.example",
    "solene-darrigade-demobig",
    "Darrigade Conseil",
    "Consultante",
    0,
)
MADE_BY = ".made-by.json"
STEP = 20_000


@dataclass(frozen=True, slots=True)
class BigWorld:
    """The files of a big world and how much they hold. `counts` has one entry a kind of thing."""

    folder: Path
    files: tuple[Path, ...]
    today: date
    now: datetime
    owner: str
    emails: tuple[str, ...]
    counts: Mapping[str, int]


def generator_digest() -> str:
    """32 digits that change with any line of the generator: what a kept world is known by."""
    body = blake2b(digest_size=16)
    for path in sorted(Path(__file__).parent.glob("*.py")):
        body.update(path.name.encode() + b"\0" + path.read_bytes())
    return body.hexdigest()


def build_big(
    folder: Path,
    people: int = 30_000,
    interactions: int = 1_000_000,
    seed: int = 1,
    progress: Progress | None = None,
) -> BigWorld:
    """Write a big world into `folder`: a quarter mails, two thirds messages, the rest meetings.

    A folder that the same generator filled with the same figures is kept as it is. Raises `OSError`
    when the folder cannot be written and `ValueError` for fewer than ten people.
    """
    if people < 10:
        message = f"a big world has at least ten people, not {people}"
        raise ValueError(message)
    made = {
        "generator": generator_digest(),
        "people": people,
        "interactions": interactions,
        "seed": seed,
    }
    kept = _kept(folder, made)
    if kept is not None:
        return kept
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MADE_BY).unlink(missing_ok=True)
    tell = progress or _silent
    members = crowd(people, seed)
    mails, events = interactions // 4, interactions // 12
    work = _Work(members, seed, tell)
    counts = {
        **work.archive(
            folder / "Complete_LinkedInDataExport_11-23-2026.zip", interactions - mails - events
        ),
        "mails": work.mailbox(folder / "Tous les messages.mbox", mails),
        "events": work.calendar(folder / "agenda.ics", events),
        "cards": work.cards(folder / "Contacts.vcf"),
    }
    counts["interactions"] = counts["messages"] + counts["mails"] + counts["events"]
    counts["people"] = people
    (folder / MADE_BY).write_text(json.dumps({**made, "counts": counts}, sort_keys=True), "utf-8")
    return _world(folder, counts)


def linkedin_archive(
    folder: Path, connections: int = 30_000, messages: int = 60_000, seed: int = 1
) -> BigWorld:
    """Write one LinkedIn archive of a given size, for the speed of its import. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    work = _Work(crowd(connections * 10 // 9 + 1, seed), seed, _silent)
    work.network = work.network[:connections]
    counts = work.archive(folder / "Complete_LinkedInDataExport_11-23-2026.zip", messages)
    return _world(folder, counts)


def _silent(_what: str, _done: int, _total: int) -> None:
    """Say nothing."""


def _world(folder: Path, counts: Mapping[str, int]) -> BigWorld:
    files = tuple(sorted(path for path in folder.iterdir() if not path.name.startswith(".")))
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30)
    return BigWorld(folder, files, TODAY, now, OWNER.name, (OWNER.email,), counts)


def _kept(folder: Path, made: Mapping[str, object]) -> BigWorld | None:
    """The world that stands in the folder already, when it is exactly the one asked for."""
    try:
        said = json.loads((folder / MADE_BY).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(said, dict) or any(said.get(key) != value for key, value in made.items()):
        return None
    return _world(folder, said["counts"])


def _bursts(dice: Dice, count: int) -> Iterator[int]:
    """`count` instants in seconds from the first day, rising, in bursts of some messages a day."""
    left = count
    spans = max(1, count // 4)
    width = DAYS * 86_400 // spans
    for number in range(spans):
        size = left if number == spans - 1 else min(left, 1 + dice.below(7))
        at = number * width + dice.below(max(1, width - 40_000))
        at += 7 * 3600 - at % 86_400 % 3600
        for _ in range(size):
            yield min(at, DAYS * 86_400 - 1)
            at += 60 + dice.below(1500)
        left -= size


class _Work:
    """Writes the files, each in one pass, from one crowd."""

    def __init__(self, members: Sequence[Member], seed: int, tell: Progress) -> None:
        self.network = [one for one in members if one.slug]
        self.mail = [one for one in members if one.email]
        self._seed = seed
        self._tell = tell
        self._days = [(FIRST + timedelta(days=n)).isoformat() for n in range(DAYS + 1)]

    def _stamp(self, at: int) -> str:
        day, second = divmod(at, 86_400)
        hour, minute = divmod(second // 60, 60)
        return f"{self._days[day]} {hour:02d}:{minute:02d}:{second % 60:02d} UTC"

    def archive(self, path: Path, messages: int) -> dict[str, int]:
        """A LinkedIn archive: connections, invitations, messages and the profile."""
        dice = Dice("big archive", self._seed)
        with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
            _member(archive, "Profile.csv", iter([_profile()]))
            _member(archive, "Connections.csv", self._connections(dice))
            _member(archive, "Invitations.csv", self._invitations(dice))
            _member(archive, "messages.csv", self._messages(dice, messages))
        return {
            "connections": len(self.network),
            "messages": messages,
            "invitations": len(self.network) // 20,
        }

    def _connections(self, dice: Dice) -> Iterator[str]:
        out = _Rows()
        yield PREAMBLE + out.row(CONNECTIONS)
        for one in self.network:
            since = FIRST + timedelta(days=dice.below(DAYS))
            email = one.email if one.number % 30 == 7 else ""
            yield out.row(
                (one.given, one.family, one.url, email, one.firm, one.title, day_words(since))
            )

    def _invitations(self, dice: Dice) -> Iterator[str]:
        out = _Rows()
        yield out.row(
            (
                "From",
                "To",
                "Sent At",
                "Message",
                "Direction",
                "inviterProfileUrl",
                "inviteeProfileUrl",
            )
        )
        for one in self.network[: len(self.network) // 20]:
            day = FIRST + timedelta(days=dice.below(DAYS))
            sent = f"{day.month}/{day.day}/{day:%y}, {1 + dice.below(12)}:{dice.below(60):02d} PM"
            note = "Ravi de vous avoir écouté à la journée de mars." if one.number % 3 else ""
            pair = (OWNER, one) if one.number % 2 else (one, OWNER)
            way = "OUTGOING" if one.number % 2 else "INCOMING"
            yield out.row((pair[0].name, pair[1].name, sent, note, way, pair[0].url, pair[1].url))

    def _messages(self, dice: Dice, total: int) -> Iterator[str]:
        out = _Rows(quoted=True)
        talk = Talk(Dice("big words", self._seed))
        yield out.row(MESSAGES)
        done = 0
        for one, count in zip(
            self.network, shares([m.weight for m in self.network], total), strict=True
        ):
            if not count:
                continue
            name = f"2-{digits('big conversation', one.number, length=24)}"
            mine = dice.chance(50)
            english = one.number % 7 == 0
            for at in _bursts(dice, count):
                pair = (OWNER, one) if mine else (one, OWNER)
                yield out.row(
                    (
                        name,
                        "",
                        pair[0].name,
                        pair[0].url,
                        pair[1].name,
                        pair[1].url,
                        self._stamp(at),
                        "",
                        talk.message(english=english),
                        "INBOX",
                        "",
                        "No",
                        "No",
                    )
                )
                mine = mine ^ dice.chance(70)
            done += count
            if done % STEP < count:
                self._tell("messages", done, total)

    def mailbox(self, path: Path, total: int) -> int:
        """A mailbox in threads; one mail in five is a newsletter."""
        dice = Dice("big mail", self._seed)
        talk = Talk(Dice("big mail words", self._seed))
        bulk = total // 5
        done = 0
        with path.open("w", encoding="utf-8", newline="") as out:
            for one, count in zip(
                self.mail, shares([m.weight for m in self.mail], total - bulk), strict=True
            ):
                out.writelines(_mails(one, count, dice, talk))
                done += count
                if done % STEP < count:
                    self._tell("mails", done, total)
            out.writelines(_letter(number, dice, talk) for number in range(bulk))
        return total

    def calendar(self, path: Path, total: int) -> int:
        """A calendar of meetings with one to four guests, half of them by video."""
        dice = Dice("big calendar", self._seed)
        wheel = Wheel(self.mail, dice)
        with path.open("w", encoding="utf-8", newline="") as out:
            out.write(
                "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar "
                "70.9054//EN\r\nVERSION:2.0\r\n"
                "CALSCALE:GREGORIAN\r\nX-WR-TIMEZONE:Europe/Paris\r\n"
            )
            for number in range(total):
                out.write(_meeting(number, dice, [wheel.draw() for _ in range(1 + dice.below(4))]))
                if not number % STEP:
                    self._tell("events", number, total)
            out.write("END:VCALENDAR\r\n")
        return total

    def cards(self, path: Path) -> int:
        """An address book of every second person known by mail."""
        chosen = self.mail[::2]
        with path.open("w", encoding="utf-8", newline="") as out:
            for one in chosen:
                lines = (
                    "BEGIN:VCARD",
                    "VERSION:3.0",
                    f"N:{escaped(one.family)};{escaped(one.given)};;;",
                    f"FN:{escaped(one.name)}",
                    f"ORG:{escaped(one.firm)}",
                    f"EMAIL;TYPE=INTERNET;TYPE=WORK:{one.email}",
                    f"TEL;TYPE=CELL:06 39 98 {one.number // 100 % 100:02d} {one.number % 100:02d}",
                    "END:VCARD",
                )
                out.write("\r\n".join(map(folded, lines)) + "\r\n")
        return len(chosen)


class _Rows:
    """Rows of a CSV file as text, one at a time."""

    def __init__(self, *, quoted: bool = False) -> None:
        self._out = io.StringIO()
        self._csv = csv.writer(
            self._out, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
        )

    def row(self, cells: Sequence[str]) -> str:
        self._out.seek(0)
        self._out.truncate()
        self._csv.writerow(cells)
        return self._out.getvalue()


def _profile() -> str:
    return (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
        "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
        f'{OWNER.given},{OWNER.family},,,May 9,{OWNER.title},,Conseil,,"Bordeaux, France",,,\n'
    )


def _member(archive: ZipFile, name: str, lines: Iterator[str]) -> None:
    """Stream one member into the archive, in blocks, with a fixed date."""
    info = ZipInfo(name, (2026, 11, 23, 19, 4, 12))
    info.compress_type = ZIP_DEFLATED
    info.create_system = 3
    with archive.open(info, "w", force_zip64=True) as out:
        block: list[str] = []
        size = 0
        for line in lines:
            block.append(line)
            size += len(line)
            if size > 1 << 20:
                out.write("".join(block).encode())
                block, size = [], 0
        out.write("".join(block).encode())


def _local(at: int) -> datetime:
    return datetime(FIRST.year, FIRST.month, FIRST.day) + timedelta(seconds=at)


def _mails(one: Member, count: int, dice: Dice, talk: Talk) -> Iterator[str]:
    """The mails exchanged with one person, in threads of one to six."""
    english = one.number % 7 == 0
    left, ids = 0, list[str]()
    subject, mine = "", False
    for number, seconds in enumerate(_bursts(dice, count)):
        if not left:
            left, ids = 1 + dice.below(6), []
            subject, mine = talk.subject(english=english), dice.chance(50)
        at = _local(seconds)
        pair = (OWNER, one) if mine else (one, OWNER)
        ids.append(
            f"<{digits('big mail', one.number, number, length=24)}@{pair[0].email.split('@')[1]}>"
        )
        fields = [
            f"From {1_600_000_000_000_000_000 + one.number * 100_000 + number}@xxx {mbox_date(at)}",
            (
                "X-GM-THRID: "
                f"{1_600_000_000_000_000_000 + one.number * 100_000 + number - len(ids) + 1}"
            ),
            f"From: {mailbox(pair[0].name, pair[0].email)}",
            f"To: {mailbox(pair[1].name, pair[1].email)}",
            f"Subject: {'Re: ' if len(ids) > 1 else ''}{_ascii(subject)}",
            f"Date: {rfc5322(at)}",
            f"Message-ID: {ids[-1]}",
        ]
        if len(ids) > 1:
            fields += [f"In-Reply-To: {ids[-2]}", "References: " + "\r\n ".join(ids[:-1])]
        fields += [
            "MIME-Version: 1.0",
            'Content-Type: text/plain; charset="UTF-8"',
            "Content-Transfer-Encoding: 8bit",
        ]
        body = talk.message(english=english).replace("\n", "\r\n")
        yield "\r\n".join(fields) + f"\r\n\r\n{body}\r\n\r\n"
        left -= 1
        mine = not mine


def _ascii(subject: str) -> str:
    return mailbox(subject, "").removesuffix(" <>") or subject


def _letter(number: int, dice: Dice, talk: Talk) -> str:
    """One issue of one of forty newsletters."""
    at = _local(dice.below(DAYS * 86_400))
    name = f"lettre{number % 40:02d}"
    fields = (
        f"From {1_700_000_000_000_000_000 + number}@xxx {mbox_date(at)}",
        f"From: La lettre <{name}@lettres.example>",
        f"To: <{OWNER.email}>",
        f"Subject: {_ascii(talk.subject())}",
        f"Date: {rfc5322(at)}",
        f"Message-ID: <{digits('big letter', number, length=24)}@lettres.example>",
        f"List-Id: <{name}.lettres.example>",
        f"List-Unsubscribe: <https://lettres.example/{name}/fin>",
        "Precedence: bulk",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="UTF-8"',
        "Content-Transfer-Encoding: 8bit",
    )
    return "\r\n".join(fields) + f"\r\n\r\n{talk.message()}\r\n\r\n".replace("\n\n", "\r\n\r\n")


def _meeting(number: int, dice: Dice, guests: Sequence[Member]) -> str:
    """One meeting as Google writes it."""
    day = FIRST + timedelta(days=dice.below(DAYS))
    hour = 7 + dice.below(10)
    lines = [
        "BEGIN:VEVENT",
        f"DTSTART:{day:%Y%m%d}T{hour:02d}0000Z",
        f"DTEND:{day:%Y%m%d}T{hour + 1:02d}0000Z",
        f"DTSTAMP:{day:%Y%m%d}T050000Z",
        f"UID:{digits('big event', number, length=26)}@google.example",
        f"ORGANIZER;CN={OWNER.name}:mailto:{OWNER.email}",
    ]
    lines += [
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN={one.name}:mailto:{one.email}"
        for one in (OWNER, *dict.fromkeys(guests))
    ]
    if number % 2:
        lines.append(
            f"X-GOOGLE-CONFERENCE:https://meet.example/{digits('meet', number, length=10)}"
        )
    lines += [
        "STATUS:CONFIRMED",
        f"SUMMARY:{'Point' if number % 2 else 'Déjeuner'} {guests[0].given}",
        "END:VEVENT",
    ]
    return "\r\n".join(map(folded, lines)) + "\r\n"
