"""How long each source takes, in multiples of reading the same bytes with the plain library.

    python benchmarks/source_speed.py [--megabytes 8] [--runs 3] [--only NAME] [--profile NAME]

One file a source is made of invented people in memory, the same each time. Both readings are taken
in turn in this process by processor time; the least of the runs counts. The plain reading is the
standard library's own way through the format and keeps nothing: `csv.reader` for tables,
`json.loads` for JSON, `mailbox.mbox` with its messages parsed for mail, lines parted at the colon
for cards and calendars, one pattern a line for chats. The source recognises, reads and yields every
record, with keys, cues and places; nothing is stored (`import_speed.py` measures the whole way).
"""

from __future__ import annotations

import argparse
import cProfile
import csv
import io
import json
import mailbox
import pstats
import re
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from entregent.app.registry import sources
from entregent.files.tree import SingleFile
from entregent.model.ports import Reading, Source

READING = Reading(today=date(2026, 11, 25))
WORDS = ("tu viens au salon jeudi ?", "merci pour le contact", "je te rappelle demain", "oui",
         "could you introduce me to the organiser of the fair, when you have a minute?")


@dataclass(frozen=True, slots=True)
class Case:
    """How to make the bytes of a source, and to read them without it."""

    name: str
    make: Callable[[Iterator[int]], Iterator[str]]
    """Pieces of the file, one a number."""
    plain: Callable[[bytes], object]
    head: str = ""
    tail: str = ""
    between: str = ""


def _name(number: int) -> str:
    return f"Ana{number % 997} Bréval{number % 499}"


def _mails(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        yield (
            f"From a{n}@x Mon Mar {n % 28 + 1:02} 11:{n % 60:02}:34 +0000 2024\n"
            f"From: {_name(n)} <a{n % 900}@b.example>\nTo: Léo Marsan <leo@marsan.example>\n"
            f"Subject: Re: {WORDS[n % 5][:20]}\nMessage-ID: <{n}@b.example>\n"
            f"Date: Mon, {n % 28 + 1} Mar 2024 11:{n % 60:02}:34 +0100\n"
            "Content-Type: text/plain; charset=utf-8\n\n"
            + "\n".join(WORDS[(n + k) % 5] for k in range(12)) + "\n\n"
        )


def _cards(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        yield (
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bréval{n};Ana;;;\r\nFN:{_name(n)}\r\n"
            f"EMAIL;TYPE=INTERNET:a{n}@b.example\r\nTEL;TYPE=CELL:06 12 34 {n % 90 + 10} 78\r\n"
            f"ORG:Port Sud;Atelier\r\nTITLE:Chef\r\nNOTE:{WORDS[n % 5]}\r\nUID:u{n}\r\n"
            "END:VCARD\r\n"
        )


def _events(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        yield (
            f"BEGIN:VEVENT\r\nUID:e{n}@b.example\r\nDTSTAMP:20240301T000000Z\r\n"
            f"DTSTART;TZID=Europe/Paris:202403{n % 28 + 1:02}T100000\r\n"
            f"DTEND;TZID=Europe/Paris:202403{n % 28 + 1:02}T110000\r\nSUMMARY:{WORDS[n % 5]}\r\n"
            f"ORGANIZER;CN=Léo:mailto:leo@marsan.example\r\n"
            f"ATTENDEE;CN={_name(n)};PARTSTAT=ACCEPTED:mailto:a{n % 900}@b.example\r\n"
            "END:VEVENT\r\n"
        )


def _chat(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        who = ("Ana Bréval", "Léo Marsan")[n % 2]
        yield f"{n % 28 + 1:02}/03/2024, {n % 24:02}:{n % 60:02} - {who}: {WORDS[n % 5]}\n"


def _facebook(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        who = ("Ana Bréval", "Léo Marsan")[n % 2]
        yield json.dumps({"sender_name": who.encode().decode("latin-1"),
                          "timestamp_ms": 1_700_000_000_000 + n * 60_000,
                          "content": WORDS[n % 5], "type": "Generic"})


def _google_chat(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        yield json.dumps({
            "creator": {"name": "Ana Bréval", "email": "ana@b.example", "user_type": "Human"},
            "created_date": f"Tuesday, May {n % 28 + 1}, 2023 at 3:{n % 60:02}:12\u202fPM UTC",
            "text": WORDS[n % 5], "topic_id": f"t{n}", "message_id": f"m/{n}",
        }, ensure_ascii=False)


def _monica(numbers: Iterator[int]) -> Iterator[str]:
    for n in numbers:
        call = {"uuid": f"k{n}", "properties": {
            "called_at": "2024-03-04T10:00:00Z", "content": WORDS[n % 5]}}
        yield json.dumps({
            "uuid": f"c{n}", "properties": {
                "first_name": f"Ana{n}", "last_name": "Bréval", "company": "Port Sud",
                "description": WORDS[n % 5]},
            "data": [{"count": 1, "type": "call", "values": [call]}],
        })


def _rows(row: str) -> Callable[[Iterator[int]], Iterator[str]]:
    def make(numbers: Iterator[int]) -> Iterator[str]:
        for n in numbers:
            yield row.format(n=n, d=n % 28 + 1)

    return make


def _csv(between: str = ",") -> Callable[[bytes], object]:
    def plain(data: bytes) -> object:
        stream = io.TextIOWrapper(io.BytesIO(data), "utf-8", newline="")
        return deque(csv.reader(stream, delimiter=between), 0)

    return plain


def _mailbox(data: bytes) -> object:
    with tempfile.NamedTemporaryFile(suffix=".mbox") as place:
        place.write(data)
        place.flush()
        box = mailbox.mbox(place.name)
        for message in box:
            message.get_payload(decode=True)
        box.close()
    return None


def _lines(data: bytes) -> object:
    return deque((line.partition(":") for line in data.decode().splitlines()), 0)


_HEAD = re.compile(r"(\d\d)/(\d\d)/(\d{4}), (\d\d):(\d\d) - ([^:]+): (.*)")


def _heads(data: bytes) -> object:
    return deque((_HEAD.match(line) for line in data.decode().splitlines()), 0)


CASES = (
    Case("mail", _mails, _mailbox),
    Case("vcard", _cards, _lines),
    Case("calendar", _events, _lines, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "END:VCALENDAR\r\n"),
    Case("whatsapp", _chat, _heads),
    Case("facebook", _facebook, json.loads,
         '{"participants": [{"name": "Ana"}, {"name": "L\\u00c3\\u00a9o"}], "messages": [', "]}",
         ","),
    Case("google_chat", _google_chat, json.loads, '{"messages": [', "]}", ","),
    Case("monica", _monica, json.loads,
         '{"account": {"uuid": "a", "data": [{"count": 9, "type": "contact", "values": [', "]}]}}",
         ","),
    Case("google_contacts", _rows("Ana{n},,Bréval,,Port Sud,Chef,,,* myContacts,a{n}@b.example\n"),
         _csv(), "First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,"
         "Organization Title,Birthday,Notes,Labels,E-mail 1 - Value\n"),
    Case("outlook", _rows("Ana{n},,Bréval,Port Sud,Chef,06 12 34 56 78,a{n}@b.example,SMTP\n"),
         _csv(), "First Name,Middle Name,Last Name,Company,Job Title,Mobile Phone,"
         "E-mail Address,E-mail Type\n"),
    Case("xing", _rows("Ana{n};Bréval;Port Sud;https://www.xing.com/profile/Ana_{n};{d:02}.02.2010"
                       "\n"), _csv(";"), "Vorname;Nachname;Firma;Profil-URL;Kontakt seit\n"),
    Case("viadeo", _rows("Mme;Ana{n};Bréval;a{n}@b.example;http://www.viadeo.com/profile/0{n:013};"
                         "{d:02}/02/2010\n"), _csv(";"),
         "Civilité;Prénom;Nom;Adresse e-mail;Profil;Contact depuis\n"),
)


def made(case: Case, size: int) -> bytes:
    """A file of about so many bytes."""
    parts: list[str] = []
    length = 0
    for piece in case.make(iter(range(10**9))):
        parts.append(piece)
        length += len(piece.encode()) + len(case.between)
        if length >= size:
            break
    return (case.head + case.between.join(parts) + case.tail).encode()


def read(source: Source, data: bytes, name: str) -> int:
    """Everything a source yields of one file in memory; how much it is."""
    tree = SingleFile(name, data)
    claimed = source.recognise(tree)
    if claimed is None:
        message = f"{source.info.name} declines its own file"
        raise RuntimeError(message)
    return sum(1 for _ in source.read(tree, claimed, READING))


def _least(run: Callable[[], object], runs: int) -> float:
    found = []
    for _ in range(runs):
        began = time.process_time()
        run()
        found.append(time.process_time() - began)
    return min(found)


_ENDINGS = {
    "mail": "a.mbox", "vcard": "a.vcf", "calendar": "a.ics", "facebook": "message_1.json",
    "whatsapp": "Discussion WhatsApp avec Ana Bréval.txt", "google_chat": "messages.json",
    "monica": "monica.json",
}


def main() -> int:
    """Measure, and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=8)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--profile", default="")
    asked = parser.parse_args()
    known, _ = sources()
    print("| Source | MB | Records | MB a second | Records a second | Plain library | Ratio |")
    print("|---|---|---|---|---|---|---|")
    for case in CASES:
        if case.name != (asked.only or asked.profile or case.name):
            continue
        data = made(case, int(asked.megabytes * 1e6))
        name = _ENDINGS.get(case.name, "contacts.csv")
        if asked.profile:
            profile = cProfile.Profile()
            profile.runcall(read, known[case.name], data, name)
            pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(25)
            continue
        count = read(known[case.name], data, name)
        plain = _least(lambda: case.plain(data), asked.runs)  # noqa: B023 - run at once
        own = _least(lambda: read(known[case.name], data, name), asked.runs)  # noqa: B023
        size = len(data) / 1e6
        print(f"| {case.name} | {size:.1f} | {count:,} | {size / own:.1f} | {count / own:,.0f} "
              f"| {plain:.2f} s | {own / plain:.1f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
