"""Bytes of mail, written by hand: encoded words, bodies, boundaries.

The standard `email` package is not used for writing: its folding has changed between Python
versions, and the same seed must give the same bytes on all of them.
"""

from __future__ import annotations

import base64
import html
import re
from datetime import datetime

from entregent.world.clock import (
    ENGLISH_DAYS,
    ENGLISH_MONTHS,
    FRENCH_DAYS,
    FRENCH_LONG,
    FRENCH_LONG_DAYS,
    FRENCH_MONTHS,
    NARROW,
)
from entregent.world.persona import Client, Lang

LINE = 76
WRAP = 78


def encoded_word(text: str, charset: str = "UTF-8", *, quoted: bool = False) -> str:
    """`text` as it may stand in a header: itself when ASCII, else RFC 2047 encoded words.

    A charset that cannot say it gives way to UTF-8.
    """
    if text.isascii():
        return text
    if any(not _fits(letter, charset) for letter in set(text)):
        charset = "UTF-8"
    words = []
    piece = ""
    for letter in text:
        if len((piece + letter).encode(charset)) > (15 if quoted else 40):
            words.append(piece)
            piece = ""
        piece += letter
    words.append(piece)
    return "\r\n ".join(_word(piece, charset, quoted=quoted) for piece in words if piece)


def _word(text: str, charset: str, *, quoted: bool) -> str:
    raw = text.encode(charset)
    if quoted:
        safe = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        body = "".join(chr(b) if b in safe else "_" if b == 32 else f"={b:02X}" for b in raw)
        return f"=?{charset}?Q?{body}?="
    return f"=?{charset}?B?{base64.b64encode(raw).decode()}?="


def mailbox(name: str, address: str, charset: str = "UTF-8", *, quoted: bool = False) -> str:
    """One address of a header, its name quoted or encoded when it must be."""
    if not name:
        return address
    if not name.isascii():
        return f"{encoded_word(name, charset, quoted=quoted)} <{address}>"
    if re.search(r'[,.()<>@:;"\[\]]', name):
        return f'"{name}" <{address}>'
    return f"{name} <{address}>"


def quoted_printable(raw: bytes) -> str:
    """RFC 2045 6.7: `raw`, whose lines end with LF, with soft breaks before column 76."""
    out = []
    for line in raw.split(b"\n"):
        row = ""
        last = len(line) - 1
        for place, byte in enumerate(line):
            plain = (33 <= byte <= 126 and byte != 61) or (byte in {9, 32} and place < last)
            token = chr(byte) if plain else f"={byte:02X}"
            if len(row) + len(token) >= LINE:
                out.append(row + "=")
                row = ""
            row += token
        out.append(row)
    return "\r\n".join(out)


def base64_lines(raw: bytes) -> str:
    """Base64 in lines of 76 characters."""
    body = base64.b64encode(raw).decode()
    return "\r\n".join(body[i : i + LINE] for i in range(0, len(body), LINE))


_PLAINER = str.maketrans(
    {
        "\u202f": "\u00a0",
        "’": "'",
        "‘": "'",
        "œ": "oe",
        "Œ": "OE",
        "…": "...",
        "–": "-",
        "—": "-",
        "“": '"',
        "”": '"',
        "€": "EUR",
        "Ÿ": "Y",
    }
)


def encode_body(text: str, charset: str, transfer: str) -> str:
    """A body in its transfer encoding, lines ended by CRLF.

    What the charset cannot say is written more plainly, as mail programs do, else `*`: never `?`,
    which would turn a statement into a question.
    """
    if charset.casefold() != "utf-8":
        lacking = {c for c in set(text) if not _fits(c, charset)}
        text = "".join(c.translate(_PLAINER) if c in lacking else c for c in text)
        text = "".join(c if _fits(c, charset) else "*" for c in text)
    raw = text.encode(charset)
    if transfer == "base64":
        return base64_lines(raw.replace(b"\n", b"\r\n"))
    if transfer == "quoted-printable":
        return quoted_printable(raw)
    return "\r\n".join(raw.decode(charset).split("\n"))


def _fits(letter: str, charset: str) -> bool:
    try:
        letter.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def wrapped(text: str, width: int = WRAP) -> str:
    """Text with its long lines broken at spaces, as mail programs send it."""
    rows: list[str] = []
    for line in text.split("\n"):
        row = ""
        for word in line.split(" "):
            if row and len(row) + 1 + len(word) > width:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else word
        rows.append(row)
    return "\n".join(rows)


def quoted_lines(text: str) -> str:
    """Every line behind `> `."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def as_html(text: str) -> str:
    """Paragraphs as Gmail writes them."""
    return "<br>\r\n".join(html.escape(line, quote=False) for line in text.split("\n"))


def attribution(client: Client, lang: Lang, at: datetime, name: str, address: str) -> str:
    """The line that introduces a quotation, in the words of the writer's program."""
    clock = f"{at:%H:%M}"
    if client == "german":
        return f"Am {at:%d.%m.%Y} um {clock} schrieb {name} <{address}>:"
    if client == "thunderbird":
        return (
            f"Le {at:%d/%m/%Y} à {clock}, {name} a écrit{NARROW}:"
            if lang == "fr"
            else (f"On {at:%d/%m/%Y} {clock}, {name} wrote:")
        )
    if client == "apple":
        return (
            f"Le {at.day} {FRENCH_LONG[at.month - 1]} {at.year} à {clock}, {name} <{address}> a "
            f"écrit{NARROW}:"
            if lang == "fr"
            else f"On {at.day} {ENGLISH_MONTHS[at.month - 1]} {at.year}, at {clock}, "
            f"{name} <{address}> wrote:"
        )
    if lang == "fr":
        return (
            f"Le {FRENCH_DAYS[at.weekday()]} {at.day} {FRENCH_MONTHS[at.month - 1]} {at.year} "
            f"à{NARROW}{clock}, "
            f"{name} <{address}> a écrit{NARROW}:"
        )
    hour, half = at.hour % 12 or 12, "AM" if at.hour < 12 else "PM"
    return (
        f"On {ENGLISH_DAYS[at.weekday()]}, {ENGLISH_MONTHS[at.month - 1]} {at.day}, {at.year} at "
        f"{hour}:{at:%M}{NARROW}{half} {name} <{address}> wrote:"
    )


def outlook_block(lang: Lang, at: datetime, writer: tuple[str, str], to: str, subject: str) -> str:
    """The block of headers Outlook puts above the message it answers, by (name, address)."""
    name, address = writer
    if lang == "fr":
        day = f"{FRENCH_LONG_DAYS[at.weekday()]} {at.day} {FRENCH_LONG[at.month - 1]} {at.year}"
        head = (
            f"De : {name} <{address}>",
            f"Envoyé : {day} {at:%H:%M}",
            f"À : {to}",
            f"Objet : {subject}",
        )
    else:
        day = f"{at.day} {ENGLISH_MONTHS[at.month - 1]} {at.year}"
        head = (
            f"From: {name} <{address}>",
            f"Sent: {day} {at:%H:%M}",
            f"To: {to}",
            f"Subject: {subject}",
        )
    return "________________________________\n" + "\n".join(head)
