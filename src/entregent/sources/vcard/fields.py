"""What a card says of its person: name, posts, birthday, place, categories, notes."""

from __future__ import annotations

import re
from datetime import date

from entregent.files.content_lines import split_value, unescaped
from entregent.model.records import Position
from entregent.sources.vcard.cards import RawCard
from entregent.text.dates import day_month_year
from entregent.text.folding import fold, one_line
from entregent.text.mail import address_key
from entregent.text.names import is_nobody

_CATEGORIES_KEPT = 100
_POSITIONS_KEPT = 20
_SYSTEM_GROUPS = frozenset({"mycontacts", "my contacts", "system group my contacts", "contacts"})
"""Groups that say nothing: every contact of a Google or Android account is in them."""


def name_of(card: RawCard) -> str:
    """The name as one line: FN, else N put in order, else a nickname.

    Empty for a nobody, and for an address in the place of a name (Android writes such cards).
    """
    for written in (unescaped(card.first("FN")), _from_parts(card), _nickname(card)):
        name = one_line(written)
        if name and not is_nobody(name) and address_key(name) is None:
            return name
    return ""


def _from_parts(card: RawCard) -> str:
    """N is family;given;additional;prefixes;suffixes (RFC 6350 6.2.2)."""
    family, given, middle, *_ = [*split_value(card.first("N"), ";"), "", "", ""]
    return " ".join(part.replace(",", " ").strip() for part in (given, middle, family)).strip()


def _nickname(card: RawCard) -> str:
    return split_value(card.first("NICKNAME"), ",")[0]


def kind_of_card(card: RawCard) -> str:
    """"person", "organisation", "group" or "place".

    Apple marks a company by X-ABShowAs; Google writes a card whose only name is its ORG.
    """
    kind = (card.first("KIND") or card.first("X-ADDRESSBOOKSERVER-KIND")).strip().lower()
    if kind in {"group", "org", "location"}:
        return {"group": "group", "org": "organisation", "location": "place"}[kind]
    if card.first("X-ABSHOWAS").strip().upper() == "COMPANY":
        return "organisation"
    house = fold(split_value(card.first("ORG"), ";")[0])
    has_parts = bool(fold(_from_parts(card)))
    if house and not has_parts and fold(unescaped(card.first("FN"))) in {house, ""}:
        return "person" if fold(_nickname(card)) else "organisation"
    return "person"


def positions_of(card: RawCard) -> tuple[Position, ...]:
    """Each ORG with the TITLE (else the ROLE) that stands at the same rank."""
    houses = [one_line(split_value(line.value, ";")[0]) for line in card.all("ORG")]
    titles = [one_line(unescaped(line.value)) for line in card.all("TITLE")]
    titles = titles or [one_line(unescaped(line.value)) for line in card.all("ROLE")]
    count = min(max(len(houses), len(titles)), _POSITIONS_KEPT)
    houses += [""] * (count - len(houses))
    titles += [""] * (count - len(titles))
    pairs = dict.fromkeys(zip(houses, titles, strict=False))
    return tuple(
        Position(organisation=house, title=title)
        for house, title in pairs
        if house or title
    )


def place_of(card: RawCard) -> str:
    """Town and country of the preferred address (ADR: box;more;street;town;region;code;country)."""
    lines = sorted(card.all("ADR"), key=lambda line: "PREF" not in line.types)
    for line in lines:
        parts = [one_line(part) for part in split_value(line.value, ";")]
        parts += [""] * (7 - len(parts))
        said = [part for part in (parts[3], parts[6]) if part]
        if said:
            return ", ".join(said)
    return ""


def categories_of(card: RawCard) -> tuple[str, ...]:
    """Categories in order, each once, without the groups that hold everybody."""
    found: dict[str, None] = {}
    for line in card.all("CATEGORIES"):
        for part in split_value(line.value, ","):
            name = one_line(part)
            if name and fold(name) not in _SYSTEM_GROUPS and len(found) < _CATEGORIES_KEPT:
                found[name] = None
    return tuple(found)


# ------------------------------------------------------------------ birthdays

_NO_YEAR = 1604
"""What Apple writes for a birthday without a year (X-APPLE-OMIT-YEAR=1604)."""
_FIRST_BIRTH = 1850
_FULL = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?\Z", re.ASCII)
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})(?:[T ].*)?\Z", re.ASCII)
_PART = re.compile(r"(\d{4})(?:-(\d{2}))?\Z", re.ASCII)


def birthday_of(card: RawCard, today: date) -> str:
    """The birthday in ISO 8601, `--MM-DD` without its year; empty (and noticed) when impossible."""
    for line in card.all("BDAY"):
        value = one_line(unescaped(line.value))
        if not value:
            continue
        found = birthday(value, today, line.param("X-APPLE-OMIT-YEAR"))
        if found:
            return found
        card.notice(line.number, "vcard.birthday", value=value[:80])
    return ""


def birthday(value: str, today: date, omitted: str = "") -> str:
    """One written birthday; empty when no calendar has it or it lies after today."""
    yearless = _YEARLESS.match(value)
    if yearless is not None:
        return _iso(2000, int(yearless[1]), int(yearless[2]), with_year=False)
    part = _PART.match(value)
    if part is not None:
        year, month = int(part[1]), int(part[2] or 1)
        fits = _FIRST_BIRTH <= year <= today.year and 1 <= month <= 12
        return value if fits else ""
    full = _FULL.match(value)
    if full is not None:
        year, month, day = int(full[1]), int(full[2]), int(full[3])
        if year == _NO_YEAR or full[1] == omitted:
            return _iso(2000, month, day, with_year=False)
        return _iso(year, month, day, latest=today)
    written = day_month_year(value)
    if written is None:
        return ""
    day_written = date.fromordinal(written.at // 86_400 + date(1970, 1, 1).toordinal())
    return _iso(day_written.year, day_written.month, day_written.day, latest=today)


def _iso(
    year: int, month: int, day: int, *, with_year: bool = True, latest: date | None = None
) -> str:
    try:
        born = date(year, month, day)
    except ValueError:
        return ""
    if not with_year:
        return f"--{month:02d}-{day:02d}"
    if year < _FIRST_BIRTH or (latest is not None and born > latest):
        return ""
    return born.isoformat()


# ------------------------------------------------------------------ notes

_LABEL = re.compile(r"\A_\$!<(.*)>!\$_\Z", re.DOTALL)


def note_of(card: RawCard) -> str:
    """The owner's note, and whom the card names as related ("spouse: ...") on lines of its own.

    A related person is their spouse or assistant, not the owner's: `Card.relation` stays empty.
    """
    notes = [unescaped(line.value).replace("\r\n", "\n").strip() for line in card.all("NOTE")]
    labels = {line.group: line.value for line in card.all("X-ABLABEL") if line.group}
    for line in card.lines:
        if line.name not in {"X-ABRELATEDNAMES", "RELATED", "X-SPOUSE", "X-MS-SPOUSE",
                             "X-MS-ASSISTANT", "X-MS-MANAGER", "X-ASSISTANT", "X-MANAGER"}:
            continue
        name = one_line(unescaped(line.value))
        if name and not name.lower().startswith(("urn:", "http")):
            notes.append(f"{_relation(line.name, labels.get(line.group, ''), line.types)}: {name}")
    return "\n".join(dict.fromkeys(note for note in notes if note))


def _relation(name: str, label: str, types: frozenset[str]) -> str:
    if label:
        written = one_line(unescaped(label))
        apple = _LABEL.match(written)
        return (apple[1] if apple else written).lower()
    if name in {"RELATED", "X-ABRELATEDNAMES"}:
        return next(iter(sorted(types - {"PREF"})), "related").lower()
    return name.rpartition("-")[2].lower()
