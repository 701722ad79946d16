"""The mailbox as Google hands it over: one mbox, CRLF, labels in French, threads numbered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from entregent.world.card_files import phone_written
from entregent.world.clock import mbox_date, rfc5322, utc
from entregent.world.dice import Dice, digits
from entregent.world.mail_parts import (
    as_html,
    attribution,
    base64_lines,
    encode_body,
    encoded_word,
    mailbox,
    outlook_block,
    quoted_lines,
    wrapped,
)
from entregent.world.persona import Lang, Line, Persona, Thread


@dataclass(frozen=True, slots=True)
class Mail:
    """One message ready to be written: its headers in order and its body, both with CRLF."""

    at: datetime
    thread: str
    labels: str
    headers: tuple[tuple[str, str], ...]
    body: str
    subject: str = ""
    """The subject in plain letters, when people wrote it."""
    seen: tuple[tuple[str, str, str], ...] = ()
    """(key in the cast, name as shown, address) of everybody it names, but the owner."""

    def header(self, name: str) -> str:
        """The first header of that name, as it stands in the file; empty when there is none."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def sender(self) -> str:
        """The address it came from."""
        return _last_address(self.header("From"))

    @property
    def receiver(self) -> str:
        """The last address it went to."""
        return _last_address(self.header("To"))

    @property
    def message_id(self) -> str:
        """The Message-ID with its angle brackets."""
        return self.header("Message-ID")

    def written(self) -> str:
        """The message in its mbox, separator first, `From ` lines of the body protected."""
        number = thread_number(self.thread + str(self.at), self.at)
        head = f"From {number}@xxx {mbox_date(self.at)}\r\n"
        own = (
            ("X-GM-THRID", str(thread_number(self.thread, self.at))),
            ("X-Gmail-Labels", encoded_word(self.labels, quoted=True)),
        )
        fields = "".join(f"{name}: {value}\r\n" for name, value in (*own, *self.headers))
        body = "\r\n".join(
            ">" + line if line.lstrip(">").startswith("From ") else line
            for line in self.body.split("\r\n")
        )
        return f"{head}{fields}\r\n{body}\r\n\r\n"


def _last_address(field: str) -> str:
    return field.rsplit(maxsplit=1)[-1].strip("<>") if field else ""


def thread_number(name: str, at: datetime) -> int:
    """A thread or message number as Gmail counts them: time in its upper bits, over 2^53."""
    del at
    return 1_600_000_000_000_000_000 + int(digits("gmail", name, length=14), 16) * 4 % (2 * 10**17)


@dataclass(frozen=True, slots=True)
class Post:
    """A message of a thread with all that surrounds it."""

    thread: Thread
    number: int
    sender: Persona
    to: tuple[Persona, ...]
    ids: tuple[str, ...]

    @property
    def line(self) -> Line:
        """The message itself."""
        return self.thread.lines[self.number]


def message_id(sender: Persona, thread: str, number: int) -> str:
    """A Message-ID in the manner of the sender's program."""
    host = sender.email.partition("@")[2]
    name = digits("message", thread, number, length=32)
    if sender.client == "gmail":
        return f"<CA{name[:8]}+{name[8:24]}_{name[24:]}@mail.{host}>"
    if sender.client == "outlook":
        return f"<{name[:20].upper()}.{name[20:28].upper()}@{host}>"
    if sender.client == "apple":
        return f"<{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:]}@{host}>".upper()
    return f"<{name[:8]}-{name[8:12]}.{name[12:16]}@{host}>"


def thread_mails(thread: Thread, owner: Persona, cast: Mapping[str, Persona]) -> list[Mail]:
    """All mails of one thread, each quoting the one before as its writer's program does."""
    ids: list[str] = []
    mails: list[Mail] = []
    for number, line in enumerate(thread.lines):
        sender = owner if line.author == "me" else cast[line.author]
        to = tuple(owner if who == "me" else cast[who] for who in line.to)
        ids.append(message_id(sender, thread.id, number))
        before = thread.lines[number - 1] if number else None
        quoted = (
            None
            if before is None
            else (owner if before.author == "me" else cast[before.author], before)
        )
        mails.append(_mail(Post(thread, number, sender, to, tuple(ids)), owner, quoted))
    return mails


def _mail(post: Post, owner: Persona, quoted: tuple[Persona, Line] | None) -> Mail:
    line, sender = post.line, post.sender
    mine = sender is owner
    charset, transfer = _encoding(sender, post)
    fields = [
        ("MIME-Version", "1.0"),
        ("Date", rfc5322(line.at)),
        ("Message-ID", post.ids[-1]),
        ("Subject", encoded_word(_subject(post), charset)),
        ("From", mailbox(sender.display, _address(sender, line), charset)),
        ("To", ", ".join(mailbox(_shown(one, sender), _address(one, line)) for one in post.to)),
    ]
    if not mine:
        fields[:0] = _received(_address(sender, line), post, owner)
    if quoted is not None:
        fields.insert(3, ("In-Reply-To", post.ids[-2]))
        fields.insert(3, ("References", "\r\n ".join(post.ids[:-1])))
    fields += _program(sender, post.thread.title)
    kind, body = _body(post, quoted, charset, transfer)
    named = [(sender, sender.display), *((one, _shown(one, sender)) for one in post.to)]
    seen = tuple((one.id, name, _address(one, line)) for one, name in named if one is not owner)
    return Mail(
        line.at, post.thread.id, _labels(mine=mine), (*fields, *kind), body, _subject(post), seen
    )


def _received(address: str, post: Post, owner: Persona) -> list[tuple[str, str]]:
    """What the owner's mail server adds on arrival."""
    host = address.rpartition("@")[2]
    name = digits("received", post.ids[-1], length=18)
    arrived = rfc5322(post.line.at + timedelta(seconds=2))
    return [
        ("Delivered-To", owner.email),
        ("Return-Path", f"<{address}>"),
        (
            "Received",
            (
                f"from mail.{host} (mail.{host} [192.0.2.{int(name[:2], 16)}])\r\n"
                f"        by mx.google.example with ESMTPS id {name}\r\n"
                f"        for <{owner.email}>; {arrived}"
            ),
        ),
    ]


def _program(sender: Persona, topic: str) -> tuple[tuple[str, str], ...]:
    """What the sender's program says of itself."""
    if sender.client == "outlook":
        language = "en-GB, en-US" if sender.lang == "en" else "fr-FR, en-US"
        return (
            ("Thread-Topic", encoded_word(topic)),
            ("Accept-Language", language),
            ("X-Mailer", "Microsoft Outlook 16.0"),
        )
    if sender.client == "apple":
        return (("X-Mailer", "iPhone Mail (23B85)"),)
    if sender.client == "thunderbird":
        return (("User-Agent", "Mozilla Thunderbird"),)
    return ()


def _labels(*, mine: bool) -> str:
    return (
        "Messages envoyés"
        if mine
        else "Messages reçus,Important,Ouvert,Catégorie : E-mails personnels"
    )


def _shown(person: Persona, sender: Persona) -> str:
    """How a sender's program shows somebody: answered people keep the name they gave themselves."""
    return person.display if sender.client != "thunderbird" else ""


def _address(person: Persona, line: Line) -> str:
    """The address somebody used then: those who moved wrote from the old one before."""
    if person.moved is not None and len(person.emails) > 1 and line.at.date() < person.moved:
        return person.emails[1]
    return person.email


def _subject(post: Post) -> str:
    if not post.number:
        return post.thread.title
    prefix = "RE: " if post.sender.client == "outlook" else "Re: "
    if post.sender.client == "german":
        prefix = "AW: "
    return prefix + post.thread.title


def _encoding(sender: Persona, post: Post) -> tuple[str, str]:
    if sender.client == "outlook":
        dice = Dice("encoding", sender.id)
        return dice.pick(("iso-8859-1", "Windows-1252", "utf-8")), dice.pick(
            ("quoted-printable", "base64")
        )
    if sender.client == "thunderbird":
        return "UTF-8", "8bit"
    if sender.client == "apple":
        return "utf-8", "quoted-printable"
    return "UTF-8", "base64" if post.number % 5 == 3 else "quoted-printable"


def signature(person: Persona, at: datetime) -> str:
    """The lines under a mail; before somebody moved, those of the former post."""
    firm, title = person.firm, person.title
    if person.moved is not None and at.date() < person.moved and person.former[0]:
        firm, title = person.former
    rows = [person.full]
    if title or firm:
        rows.append(", ".join(part for part in (title, firm) if part))
    if person.phones:
        rows.append(phone_written(person.phones[0], len(person.full)))
    return "\n".join(rows)


def _body(
    post: Post, quoted: tuple[Persona, Line] | None, charset: str, transfer: str
) -> tuple[tuple[tuple[str, str], ...], str]:
    sender, line = post.sender, post.line
    text = line.text
    if sender.firm and (post.number < 2 or sender.client == "outlook"):
        text += "\n\n-- \n" + signature(sender, line.at)
    if quoted is not None:
        text += "\n\n" + _quotation(post, quoted)
    flat = wrapped(text)
    plain = (
        ("Content-Type", f'text/plain; charset="{charset}"'),
        ("Content-Transfer-Encoding", transfer),
    )
    if sender.client not in {"gmail", "apple"} and not line.attachments:
        return plain, encode_body(flat, charset, transfer)
    boundary = digits("boundary", post.thread.id, post.number, length=28)
    parts = [_part(plain, encode_body(flat, charset, transfer))]
    page = f'<div dir="ltr">{as_html(text)}</div>'.replace("\r\n", "\n")
    parts.append(
        _part(
            (
                ("Content-Type", f'text/html; charset="{charset}"'),
                ("Content-Transfer-Encoding", "quoted-printable"),
            ),
            encode_body(page, charset, "quoted-printable"),
        )
    )
    kind = "multipart/alternative"
    if line.attachments:
        inner = digits("inner", post.thread.id, post.number, length=28)
        parts = [_part((("Content-Type", f'{kind}; boundary="{inner}"'),), _joined(parts, inner))]
        parts += [_attached(name) for name in line.attachments]
        kind = "multipart/mixed"
    return (("Content-Type", f'{kind}; boundary="{boundary}"'),), _joined(parts, boundary)


def _quotation(post: Post, quoted: tuple[Persona, Line]) -> str:
    writer, line = quoted
    lang: Lang = post.thread.lang if post.sender.lang == "fr" or post.sender.id == "me" else "en"
    address = _address(writer, line)
    if post.sender.client == "outlook":
        to = post.sender.display
        return (
            outlook_block(lang, line.at, (writer.display, address), to, post.thread.title)
            + "\n\n"
            + line.text
        )
    head = attribution(post.sender.client, lang, line.at, writer.display, address)
    return wrapped(head) + "\n" + quoted_lines(wrapped(line.text, 72))


def _part(fields: Iterable[tuple[str, str]], body: str) -> str:
    return "".join(f"{name}: {value}\r\n" for name, value in fields) + f"\r\n{body}\r\n"


def _joined(parts: Iterable[str], boundary: str) -> str:
    return "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--"


def _attached(name: str) -> str:
    kind = "application/pdf" if name.endswith(".pdf") else "application/octet-stream"
    return _part(
        (
            ("Content-Type", f'{kind}; name="{name}"'),
            ("Content-Disposition", f'attachment; filename="{name}"'),
            ("Content-Transfer-Encoding", "base64"),
        ),
        base64_lines(b"%PDF-1.4\n% an invented document: " + name.encode() + b"\n"),
    )


def write_mbox(path: Path, mails: Sequence[Mail]) -> None:
    """All mails in the order they arrived, in one file."""
    ordered = sorted(mails, key=lambda mail: (utc(mail.at), mail.thread, mail.headers))
    with path.open("wb") as out:
        for mail in ordered:
            out.write(mail.written().encode())
