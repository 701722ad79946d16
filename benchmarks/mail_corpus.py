"""A mailbox to measure with: 40,000 invented messages, some 800 MB, equal bytes for equal figures.

    python benchmarks/mail_corpus.py FOLDER [--messages 40000] [--seed 1]

It writes `box.mbox` and `Maildir`, the same messages one a file, for programs that read nothing
else. Three messages of five are letters between people in threads that quote each other, one of
seven belongs to a mailing list, one of five is a newsletter, the rest is written by machines. Half
of the letters carry an HTML twin, one in ten attachments (base64, 8 to 512 kB); headers are
encoded where letters ask for it, in UTF-8 and Latin-1. Beside a few thousand sentences the words
are drawn from a vocabulary of 40,000 by Zipf's law, as in real mail. A folder that the same
generator filled with the same figures is kept.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from random import Random

from entregent.world.big import OWNER, TODAY, generator_digest
from entregent.world.big_people import Member, Wheel, crowd
from entregent.world.big_words import Talk
from entregent.world.clock import mbox_date, rfc5322
from entregent.world.dice import Dice, digits
from entregent.world.mail_parts import (
    as_html,
    base64_lines,
    encode_body,
    encoded_word,
    mailbox,
    quoted_lines,
    wrapped,
)

MADE_BY = ".made-by.json"
PEOPLE = 3_000
VOCABULARY = 40_000
POOL_BYTES = 4 << 20
_SYLLABLES = (
    "ba be bi bo bu ca ce ci co cu da de di do fa fe fi ga go gra ha hi jo la le li lo lu ma me mi"
    " mo mu na ne ni no pa pe pi plo po pra ra re ri ro ru sa se si so sta su ta te ti to tra va ve"
    " vi vo za zi zo"
).split()
_LISTS = ("formation", "territoires", "numerique", "facilitation", "design-fr", "qualite")
_FILES = (
    ("devis.pdf", "application/pdf"), ("Compte rendu été.docx", "application/octet-stream"),
    ("photo-atelier.jpg", "image/jpeg"), ("budget.ods", "application/octet-stream"),
)


@dataclass(frozen=True, slots=True)
class Corpus:
    """The files and what they hold."""

    folder: Path
    mbox: Path
    maildir: Path
    messages: int
    size: int


def corpus(folder: Path, messages: int = 40_000, seed: int = 1) -> Corpus:
    """The mailbox in this folder, made when it is not the one asked for. Raises `OSError`."""
    made = {"generator": _digest(), "messages": messages, "seed": seed}
    box, maildir, note = folder / "box.mbox", folder / "Maildir", folder / MADE_BY
    if not note.exists() or json.loads(note.read_text("utf-8")) != made:
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("cur", "new", "tmp"):
            (maildir / name).mkdir(parents=True)
        with box.open("wb") as out:
            for number, (at, raw) in enumerate(_Writer(seed).mails(messages)):
                out.write(f"From - {mbox_date(at)}\n".encode() + _stuffed(raw) + b"\n")
                (maildir / "cur" / f"{1_700_000_000 + number}.{number}.corpus:2,S").write_bytes(raw)
        note.write_text(json.dumps(made), "utf-8")
    return Corpus(folder, box, maildir, messages, box.stat().st_size)


def _digest() -> str:
    body = blake2b(Path(__file__).read_bytes(), digest_size=16)
    return body.hexdigest() + generator_digest()


def _stuffed(raw: bytes) -> bytes:
    return raw.replace(b"\nFrom ", b"\n>From ")


class _Writer:
    """Draws messages one by one from a seed."""

    def __init__(self, seed: int) -> None:
        self.dice = Dice("mail corpus", seed)
        self.talk = Talk(Dice("mail corpus words", seed))
        self.people = [one for one in crowd(PEOPLE, seed) if one.email]
        self.wheel = Wheel(self.people, self.dice)
        self.words = _vocabulary(self.dice)
        self.ranks = list(accumulate(1_000_000 // (rank + 10) for rank in range(VOCABULARY)))
        self.pool = base64_lines(Random(seed).randbytes(POOL_BYTES)).encode().replace(b"\r", b"")
        self.line = self.pool.index(b"\n") + 1
        self.number = 0

    def mails(self, total: int) -> Iterator[tuple[datetime, bytes]]:
        """`total` messages: bundles of one sort after another, as a mailbox holds them mixed."""
        at = datetime(TODAY.year, TODAY.month, TODAY.day, 8) - timedelta(days=8 * 365)
        step = timedelta(days=8 * 365) / (total + 1)
        left = total
        while left:
            draw = self.dice.below(100)
            # Threads hold six messages on average: few draws make most of the letters.
            bundle = (
                self.thread() if draw < 30 else self.discussion() if draw < 37
                else [self.newsletter()] if draw < 88 else [self.notice()]
            )
            for head, body in bundle[:left]:
                at += step
                left -= 1
                self.number += 1
                hour = at.replace(hour=8 + self.dice.below(11), minute=self.dice.below(60))
                yield hour, self.message(hour, head, body)

    def message(self, at: datetime, head: list[str], body: bytes) -> bytes:
        """Header and body; the fields every message has are added here."""
        relay = f"mx{self.number % 7}.relay.example"
        queue = digits("queue", self.number, length=12)
        signed = "\n\t ".join(digits("dkim", self.number, part, length=60) for part in range(5))
        fields = [
            "Return-Path: <bounce@relay.example>",
            f"Delivered-To: {OWNER.email}",
            f"Received: from {relay} ({relay} [192.0.2.{self.number % 250}])\n\tby mail.example",
            f"\t(Postfix) with ESMTPS id {queue}\n\tfor <{OWNER.email}>; {rfc5322(at)}",
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=relay.example;\n\tb={signed}",
            f"Date: {rfc5322(at)}",
            *head,
            "MIME-Version: 1.0",
        ]
        return "\n".join(fields).replace("\r\n", "\n").encode() + b"\n" + body

    # ------------------------------------------------------------------ people

    def thread(self) -> list[tuple[list[str], bytes]]:
        """One to twelve letters between the owner and one person, sometimes with others in copy."""
        one, size = self.wheel.draw(), 1 + self.dice.skewed(16)
        copies = [self.wheel.draw() for _ in range(self.dice.below(4))] if size > 3 else []
        subject = f"{self.talk.subject()} {self.drawn(2)}"
        mine, before, ids = self.dice.chance(50), "", list[str]()
        found = []
        for turn in range(size):
            sender, receiver = (OWNER, one) if mine else (one, OWNER)
            ids.append(f"<{digits('mail', self.number, one.number, turn, length=24)}@"
                       f"{sender.email.rpartition('@')[2]}>")
            head = [
                f"From: {self.named(sender)}",
                "To: " + ",\n ".join(map(self.named, [receiver, *copies])),
                f"Subject: {self.encoded('Re: ' * bool(turn) + subject)}",
                f"Message-ID: {ids[-1]}",
            ]
            if turn:
                head += [f"In-Reply-To: {ids[-2]}", "References: " + "\n ".join(ids[:-1][-12:])]
            text = self.letter(sender, receiver)
            whole = text if not before else (
                f"{text}\n\nLe lun. 4 mars 2024 à 11:02, {receiver.name} <{receiver.email}> a écrit"
                f" :\n{quoted_lines(before)}"
            )
            before = whole[:6_000]
            found.append((head, self.body(whole)))
            mine = not mine if self.dice.chance(80) else mine
        return found

    def letter(self, sender: Member, receiver: Member) -> str:
        """What one person writes: sentences, drawn words, a name, often a signature."""
        words = f"{self.talk.message()} {self.drawn(self.dice.skewed(160))}."
        text = f"Bonjour {receiver.given},\n\n{wrapped(words)}\n\n{sender.given}"
        if self.dice.chance(60):
            text += f"\n-- \n{sender.name}\n{sender.title}, {sender.firm}\n05 39 98 00 00"
        return text

    def body(self, text: str) -> bytes:
        """The text in one of the ways mail programs write it, with attachments now and then."""
        inner = self.alternative(text) if self.dice.chance(50) else self.plain(text)
        if not self.dice.chance(10):
            return inner
        boundary = f"=_mixed_{digits('mixed', self.number, self.dice.below(1 << 30), length=20)}"
        parts = [inner, *(self.attachment() for _ in range(1 + self.dice.skewed(3)))]
        return _multipart("mixed", boundary, parts)

    def plain(self, text: str, kind: str = "plain") -> bytes:
        """One text part: 8bit, quoted-printable or base64, in UTF-8 or Latin-1."""
        draw = self.dice.below(10)
        charset = "iso-8859-1" if draw > 7 else "utf-8"
        transfer = ("8bit", "8bit", "8bit", "quoted-printable", "base64")[self.dice.below(5)]
        if kind == "html":
            transfer = "quoted-printable"
        head = (
            f'Content-Type: text/{kind}; charset="{charset}"\n'
            f"Content-Transfer-Encoding: {transfer}\n\n"
        )
        written = encode_body(text, charset, transfer)
        raw = written.encode(charset if transfer == "8bit" else "ascii", "replace")
        return head.encode() + raw.replace(b"\r\n", b"\n") + b"\n"

    def alternative(self, text: str) -> bytes:
        """The text and its HTML twin."""
        boundary = digits("alternative", self.number, self.dice.below(1 << 30), length=28)
        twin = self.plain(as_html(text), "html")
        return _multipart("alternative", boundary, [self.plain(text), twin])

    def attachment(self) -> bytes:
        """A file between 8 and 512 kB: most are small, a few weigh most."""
        name, kind = self.dice.pick(_FILES)
        size = 8_000 << self.dice.below(6)
        lines = (size + self.dice.below(size)) // self.line
        start = self.dice.below(len(self.pool) // self.line - lines - 1) * self.line
        head = (
            f'Content-Type: {kind};\n name="{encoded_word(name)}"\n'
            f"Content-Transfer-Encoding: base64\nContent-Disposition: attachment;\n"
            f' filename="{encoded_word(name)}"\n\n'
        )
        return head.replace("\r\n", "\n").encode() + self.pool[start : start + lines * self.line]

    # ------------------------------------------------------------------ lists and machines

    def discussion(self) -> list[tuple[list[str], bytes]]:
        """A thread of a mailing list: many write, nobody to the owner."""
        name, found = self.dice.pick(_LISTS), list[tuple[list[str], bytes]]()
        subject = f"[{name}] {self.talk.subject()} {self.drawn(3)}"
        root = f"<{digits('list', self.number, length=24)}@lists.example>"
        before = ""
        for turn in range(1 + self.dice.skewed(12)):
            sender = self.wheel.draw()
            own = digits("list", self.number, turn, length=24)
            mid = f"<{own}@lists.example>" if turn else root
            head = [
                f"From: {self.named(sender)}", f"To: {name}@lists.example",
                f"Subject: {self.encoded('Re: ' * bool(turn) + subject)}", f"Message-ID: {mid}",
                f"List-Id: <{name}.lists.example>", f"List-Post: <mailto:{name}@lists.example>",
                "Precedence: list",
            ]
            if turn:
                head += [f"In-Reply-To: {root}", f"References: {root}"]
            text = f"{self.letter(sender, OWNER)}\n\n{quoted_lines(before)}" if before else (
                self.letter(sender, OWNER))
            before = text[:4_000]
            found.append((head, self.plain(text)))
        return found

    def newsletter(self) -> tuple[list[str], bytes]:
        """A page of 5 to 40 kB with its text twin."""
        house = f"lettre{self.dice.below(40)}.example"
        blocks = [f"{self.talk.message()} {self.drawn(60)}" for _ in range(3 + self.dice.below(12))]
        rows = "".join(
            '<tr><td style="padding:12px;font-family:Arial,Helvetica,sans-serif;font-size:14px">'
            f'<a href="https://{house}/c/{digits(house, self.number, turn, length=40)}">'
            f'<img src="https://{house}/i/{turn}.png" width="600" alt=""></a><p>{as_html(text)}</p>'
            "</td></tr>" for turn, text in enumerate(blocks)
        )
        page = (
            "<html><head><style>td{color:#222}a{color:#06c}" + "p{margin:0 0 1em}" * 40 + "</style>"
            f'</head><body><table width="100%">{rows}</table></body></html>'
        )
        head = [
            f"From: {mailbox('La lettre du ' + house[:8], 'info@' + house)}", f"To: {OWNER.email}",
            f"Subject: {self.encoded(self.talk.subject() + ' ' + self.drawn(4))}",
            f"Message-ID: <{digits('news', self.number, length=30)}@{house}>",
            f"List-Unsubscribe: <https://{house}/u/{digits('u', self.number, length=24)}>",
        ]
        boundary = f"b1_{digits('news boundary', self.number, length=24)}"
        twin = [self.plain("\n\n".join(map(wrapped, blocks))), self.plain(page, "html")]
        return head, _multipart("alternative", boundary, twin)

    def notice(self) -> tuple[list[str], bytes]:
        """What a machine writes to the owner."""
        head = [
            f"From: Service <no-reply@service{self.dice.below(30)}.example>",
            f"To: {OWNER.email}", f"Subject: {self.encoded('Votre commande n° ' + self.drawn(1))}",
            f"Message-ID: <{digits('notice', self.number, length=30)}@service.example>",
            "Auto-Submitted: auto-generated",
        ]
        return head, self.plain(wrapped(f"{self.talk.message()} {self.drawn(30)}"))

    # ------------------------------------------------------------------ words

    def drawn(self, count: int) -> str:
        """So many words of the vocabulary, the frequent ones far more often."""
        top = self.ranks[-1]
        return " ".join(self.words[bisect(self.ranks, self.dice.below(top))] for _ in range(count))

    def named(self, who: Member) -> str:
        return mailbox(who.name, who.email, "ISO-8859-1" if who.number % 5 == 0 else "UTF-8")

    def encoded(self, text: str) -> str:
        return text if text.isascii() else encoded_word(text)


def _vocabulary(dice: Dice) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        words["".join(dice.pick(_SYLLABLES) for _ in range(1 + dice.skewed(6)))
              + dice.pick(("", "", "n", "r", "s", "é", "x"))] = None
    return list(words)


def _multipart(kind: str, boundary: str, parts: list[bytes]) -> bytes:
    line = f"--{boundary}\n".encode()
    head = f'Content-Type: multipart/{kind};\n boundary="{boundary}"\n\n'.encode()
    return head + b"".join(line + part + b"\n" for part in parts) + f"--{boundary}--\n".encode()


def main() -> None:
    """Make it, then say what there is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--messages", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = time.perf_counter()
    made = corpus(asked.folder, asked.messages, asked.seed)
    print(f"{made.mbox}  {made.size:,} bytes, {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
