"""Monica's contacts: who each is, by what they are reached, and the card the whole makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from entregent.model.records import Card, Handle, Moment, Position, Who
from entregent.sources.monica.things import Thing, Values, key_of, listed, mapping, text
from entregent.text.dates import stamp
from entregent.text.folding import one_line
from entregent.text.mail import address_key
from entregent.text.phones import e164
from entregent.text.urls import profile

NETWORK = "monica"


@dataclass(slots=True)
class Contact:
    """A contact and all that Monica keeps beside it."""

    thing: Thing
    fields: list[Thing] = field(default_factory=list)
    places: list[Thing] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The UUID or number."""
        return key_of(self.thing.values)

    @property
    def name(self) -> str:
        """First, middle and last name; else the nickname."""
        parts = (self.thing.text(one) for one in ("first_name", "middle_name", "last_name"))
        name = one_line(" ".join(filter(None, parts)))
        return name or one_line(self.thing.text("complete_name", "nickname"))

    def is_a(self, name: str) -> bool:
        """Whether a flag of the contact is set (`is_dead`, `is_partial`, `is_me`)."""
        return self.thing.values.get(name) in (True, 1, "1")


def who_of(contact: Contact, types: Mapping[str, Values], region: str) -> Who | None:
    """Somebody by name and every handle; None when there is neither.

    The UUID is a handle: Monica writes it as the UID of its vCards too.
    """
    found: dict[tuple[str, str], Handle] = {}
    for one in contact.fields:
        handle = _handle(one, types, region)
        if handle is not None:
            found.setdefault((handle.kind, handle.key), handle)
    name = contact.name
    if not (name or found):
        return None
    uuid = text(contact.thing.values.get("uuid")).casefold()
    if uuid:
        found["uid", uuid] = Handle(kind="uid", key=uuid)
    local = "" if found else f"{NETWORK}:{contact.key}"
    return Who(name=name, handles=tuple(found.values()), local=local)


def _handle(one: Thing, types: Mapping[str, Values], region: str) -> Handle | None:
    """A way to reach somebody, told by the protocol of its type, else by the type's name."""
    written = one_line(one.text("data", "content"))
    named = one.values.get("type") or one.values.get("contact_field_type")
    kind = types.get(key_of(named), mapping(named))
    said = {text(kind.get("type")), text(kind.get("protocol")).rstrip(":")}
    if said & {"email", "mailto"}:
        key = address_key(written)
        return Handle(kind="email", key=key, written=_unlike(written, key)) if key else None
    if said & {"phone", "tel"}:
        key = e164(written, region)
        return Handle(kind="phone", key=key, written=_unlike(written, key)) if key else None
    service = one_line(text(kind.get("name"))).casefold()
    page = profile(written) or profile(f"https://{service}.com/{written.lstrip('@/')}")
    if page is not None or not (written and service):
        return page
    return Handle(kind="chat", key=f"{service}:{written.casefold()}"[:200], network=service)


def _unlike(written: str, key: str) -> str:
    return "" if written == key else written


def card_of(contact: Contact, who: Who, names: Mapping[str, str], *, words: bool) -> Card:
    """What Monica says of somebody outside any exchange; `names` are those of all contacts."""
    thing = contact.thing
    info = mapping(thing.values.get("information"))
    career = mapping(info.get("career"))
    met = mapping(info.get("how_you_met"))
    through = key_of(
        thing.values.get("first_met_through") or met.get("first_met_through_contact") or ""
    )
    told = (
        thing.text("first_met_where"),
        thing.text("first_met_additional_info") or text(met.get("general_information")),
        names.get(through, ""),
    )
    position = Position(
        organisation=one_line(thing.text("company") or text(career.get("company"))),
        title=one_line(thing.text("job") or text(career.get("job"))),
    )
    note = (
        thing.text("description"),
        thing.text("food_preferences") or text(info.get("food_preferences")),
        *contact.relations,
    )
    return Card(
        who=who,
        network=NETWORK,
        positions=(position,) if position != Position() else (),
        birthday=_birthday(_date(thing, info, "birthdate")),
        categories=_tags(thing),
        place=_place(contact.places),
        note="\n".join(filter(None, note)) if words else "",
        met=", ".join(filter(None, map(one_line, told))),
        met_on=_day(mapping(thing.values.get("first_met_date") or met.get("first_met_date"))),
    )


def _date(thing: Thing, info: Values, name: str) -> Values:
    """A special date: in the export on the contact, in the API below `information.dates`."""
    dates = mapping(info.get("dates"))
    return mapping(thing.values.get(name) or dates.get(name) or info.get(name))


def _birthday(date: Values) -> str:
    """ISO 8601, `--MM-DD` without its year; nothing when it was worked out from an age."""
    if date.get("is_age_based") in (True, 1):
        return text(date.get("date"))[:4] if stamp(text(date.get("date"))) else ""
    written = text(date.get("date"))
    if stamp(written) is None:
        return ""
    return f"--{written[5:10]}" if date.get("is_year_unknown") in (True, 1) else written[:10]


def _day(date: Values) -> Moment | None:
    """A day of a known year."""
    if date.get("is_year_unknown") in (True, 1):
        return None
    return stamp(text(date.get("date"))[:10])


def _tags(thing: Thing) -> tuple[str, ...]:
    """Tags are plain names in the export, objects in the API."""
    names = (
        one_line(text(one) or text(mapping(one).get("name")))
        for one in listed(thing.values.get("tags"))
    )
    return tuple(dict.fromkeys(filter(None, names)))


def _place(places: Iterable[Thing]) -> str:
    """Town and country of the first address that has one."""
    for one in places:
        country = one.text("country") or text(mapping(one.values.get("country")).get("name"))
        said = [part for part in (one_line(one.text("city")), one_line(country)) if part]
        if said:
            return ", ".join(said)
    return ""
