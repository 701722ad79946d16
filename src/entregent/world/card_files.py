"""The address book: one file of cards in the three dialects people really carry from phone to phone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from entregent.world.dice import Dice
from entregent.world.mail_parts import quoted_printable
from entregent.world.persona import Persona

FOLD = 75


def escaped(text: str) -> str:
    """A text value of vCard 3.0 and 4.0: `\\`, `;`, `,` and line ends escaped."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """A content line cut so that no piece is longer than 75 bytes, never inside a character."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > FOLD:
            pieces.append(piece)
            piece, size = " ", 1
        piece += letter
        size += width
    return "\r\n".join([*pieces, piece])


def phone_written(phone: str, style: int) -> str:
    """An E.164 number as somebody may have typed it: with or without prefix, spaces or dots."""
    if not phone.startswith("+33"):
        return phone if style % 2 else f"{phone[:3]} {phone[3:6]} {phone[6:]}"
    rest = "0" + phone[3:]
    pairs = [rest[i : i + 2] for i in range(0, 10, 2)]
    forms = (" ".join(pairs), f"+33 {rest[1]} " + " ".join(pairs[1:]), ".".join(pairs), rest, phone)
    return forms[style % len(forms)]


def card(person: Persona) -> str:
    """One card in the dialect of its person. Lines end with CRLF."""
    if person.card == "old":
        return _old(person)
    if person.card == "new":
        return _new(person)
    return _apple(person)


def _apple(person: Persona) -> str:
    given, family = person.card_name or (person.given, person.family)
    dice = Dice("card", person.id)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//iPhone OS 26.1//EN",
        f"N:{escaped(family)};{escaped(given)};;;",
        f"FN:{escaped(f'{given} {family}'.strip())}",
    ]
    if person.firm:
        lines.append(f"ORG:{escaped(person.firm)};")
    if person.title and dice.chance(70):
        lines.append(f"TITLE:{escaped(person.title)}")
    group = 0
    for number, email in enumerate(person.emails):
        if number:
            group += 1
            lines += [
                f"item{group}.EMAIL;type=INTERNET:{email}",
                f"item{group}.X-ABLabel:_$!<Other>!$_",
            ]
        else:
            lines.append(f"EMAIL;type=INTERNET;type=WORK;type=pref:{email}")
    for number, phone in enumerate(person.phones):
        kind = "type=CELL;type=VOICE;type=pref" if not number else "type=WORK;type=VOICE"
        lines.append(f"TEL;{kind}:{phone_written(phone, dice.below(5))}")
    if person.relation:
        group += 1
        label, name = person.relation
        lines += [
            f"item{group}.X-ABRELATEDNAMES:{escaped(name)}",
            f"item{group}.X-ABLabel:_$!<{label}>!$_",
        ]
    if person.birthday.startswith("--"):
        month = person.birthday[2:]
        lines.append(f"BDAY;X-APPLE-OMIT-YEAR=1604:1604-{month}")
    elif person.birthday:
        lines.append(f"BDAY;value=date:{person.birthday}")
    if person.url and person.linked:
        lines.append(f"X-SOCIALPROFILE;type=linkedin;x-user={person.slug}:{person.url}")
    if person.note:
        lines.append(f"NOTE:{escaped(person.note)}")
    lines += [f"UID:{person.id}@carnet.example", "END:VCARD"]
    return "\r\n".join(map(folded, lines)) + "\r\n"


def _old(person: Persona) -> str:
    given, family = person.card_name or (person.given, person.family)
    dice = Dice("card", person.id)
    lines = ["BEGIN:VCARD", "VERSION:2.1"]
    lines += [_old_line("N", f"{family};{given};;;"), _old_line("FN", f"{given} {family}".strip())]
    if person.firm:
        lines.append(_old_line("ORG", person.firm))
    for phone in person.phones:
        lines.append(f"TEL;CELL;PREF:{phone_written(phone, dice.below(5))}")
    for email in person.emails:
        lines.append(f"EMAIL;PREF;INTERNET:{email}")
    if person.note:
        lines.append(_old_line("NOTE", person.note))
    return "\r\n".join([*lines, "END:VCARD"]) + "\r\n"


def _old_line(name: str, value: str) -> str:
    if value.isascii() and "\n" not in value:
        return f"{name}:{value}"
    body = quoted_printable(value.encode().replace(b"\n", b"\r\n").replace(b"\r\n", b"\n"))
    return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{body}"


def _new(person: Persona) -> str:
    given, family = person.card_name or (person.given, person.family)
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        f"FN:{escaped(f'{given} {family}'.strip())}",
        f"N:{escaped(family)};{escaped(given)};;;",
        f"LANG;PREF=1:{person.lang}",
    ]
    if person.birthday:
        lines.append(
            f"BDAY:{person.birthday.replace('-', '') if person.birthday[0] != '-' else '--' + person.birthday[2:].replace('-', '')}"
        )
    if person.firm:
        lines.append(f"ORG;TYPE=work:{escaped(person.firm)}")
    if person.title:
        lines.append(f"TITLE:{escaped(person.title)}")
    lines += [f"EMAIL;TYPE=work;PREF=1:{email}" for email in person.emails[:1]]
    lines += [f"EMAIL;TYPE=home:{email}" for email in person.emails[1:]]
    lines += [f'TEL;VALUE=uri;TYPE="cell,voice":tel:{phone}' for phone in person.phones]
    if person.relation:
        lines.append(
            f"RELATED;TYPE={person.relation[0].lower()};VALUE=text:{escaped(person.relation[1])}"
        )
    if person.note:
        lines.append(f"NOTE:{escaped(person.note)}")
    return "\r\n".join(map(folded, [*lines, "END:VCARD"])) + "\r\n"


def write_cards(path: Path, people: Iterable[Persona], more: Iterable[str] = ()) -> int:
    """The whole address book; returns how many cards it holds."""
    cards = [card(person) for person in people if person.card]
    cards += list(more)
    path.write_bytes("".join(cards).encode())
    return len(cards)
