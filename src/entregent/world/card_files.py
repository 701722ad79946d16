"""The address book: cards in the three dialects people carry from telephone to telephone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from entregent.world.dice import Dice, digits
from entregent.world.mail_parts import quoted_printable
from entregent.world.persona import Persona

FOLD = 75


def escaped(text: str) -> str:
    """A text value of vCard 3.0 and 4.0: backslash, semicolon, comma and line ends escaped."""
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
    lines += _apple_reached(person, dice)
    lines += _apple_birthday(person.birthday)
    if person.url and person.linked:
        lines.append(f"X-SOCIALPROFILE;type=linkedin;x-user={person.slug}:{person.url}")
    if person.note:
        lines.append(f"NOTE:{escaped(person.note)}")
    uid = digits("uid", person.id, length=32).upper()
    lines += [f"UID:{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}", "END:VCARD"]
    return "\r\n".join(map(folded, lines)) + "\r\n"


def _apple_reached(person: Persona, dice: Dice) -> Iterator[str]:
    """Addresses, telephones and relations; Apple puts what it has no type for into groups."""
    group = 0
    for number, email in enumerate(person.emails):
        if not number:
            yield f"EMAIL;type=INTERNET;type=WORK;type=pref:{email}"
            continue
        group += 1
        yield f"item{group}.EMAIL;type=INTERNET:{email}"
        yield f"item{group}.X-ABLabel:_$!<Other>!$_"
    for number, phone in enumerate(person.phones):
        kind = "type=WORK;type=VOICE" if number else "type=CELL;type=VOICE;type=pref"
        yield f"TEL;{kind}:{phone_written(phone, dice.below(5))}"
    if person.firm and person.city:
        yield f"ADR;type=WORK;type=pref:;;;{escaped(person.city)};;;"
    if person.relation:
        label, name = person.relation
        yield f"item{group + 1}.X-ABRELATEDNAMES:{escaped(name)}"
        yield f"item{group + 1}.X-ABLabel:_$!<{label}>!$_"


def _apple_birthday(birthday: str) -> Iterator[str]:
    if birthday.startswith("--"):
        yield f"BDAY;X-APPLE-OMIT-YEAR=1604:1604-{birthday[2:]}"
    elif birthday:
        yield f"BDAY;value=date:{birthday}"


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
        yearless = person.birthday.startswith("--")
        lines.append(("BDAY:--" if yearless else "BDAY:") + person.birthday.replace("-", ""))
    if person.firm:
        lines.append(f"ORG;TYPE=work:{escaped(person.firm)}")
    if person.title:
        lines.append(f"TITLE:{escaped(person.title)}")
    lines += [f"EMAIL;TYPE=work;PREF=1:{email}" for email in person.emails[:1]]
    lines += [f"EMAIL;TYPE=home:{email}" for email in person.emails[1:]]
    lines += [f'TEL;VALUE=uri;TYPE="cell,voice":tel:{phone}' for phone in person.phones]
    if person.firm and person.city:
        lines.append(f"ADR;TYPE=work:;;;{escaped(person.city)};;;")
    if person.url and person.linked:
        lines.append(f"URL;TYPE=work:{person.url}")
    if person.relation:
        lines.append(
            f"RELATED;TYPE={person.relation[0].lower()};VALUE=text:{escaped(person.relation[1])}"
        )
    if person.note:
        lines.append(f"NOTE:{escaped(person.note)}")
    return "\r\n".join(map(folded, [*lines, "END:VCARD"])) + "\r\n"


def company_card(name: str, line: str) -> str:
    """A card of a firm and of nobody: `X-ABShowAs:COMPANY`, an empty N."""
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:;;;;",
        f"FN:{escaped(name)}",
        f"ORG:{escaped(name)};",
        line,
        "X-ABShowAs:COMPANY",
        "END:VCARD",
    )
    return "\r\n".join(map(folded, lines)) + "\r\n"


def write_cards(path: Path, people: Iterable[Persona], more: Iterable[str] = ()) -> int:
    """The whole address book; returns how many cards it holds."""
    cards = [card(person) for person in people if person.card]
    cards += list(more)
    path.write_bytes("".join(cards).encode())
    return len(cards)
