"""The owner's profile, in its two layouts (`profile`, `profile_v2`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from entregent.files.json_items import Item
from entregent.model.ids import record_key
from entregent.model.records import (
    FactField,
    Handle,
    OwnerFact,
    OwnerPosition,
    Position,
    Said,
)
from entregent.sources.facebook.kinds import PROFILES
from entregent.sources.facebook.mending import list_in, number_in, text_in
from entregent.sources.facebook.people import NETWORK
from entregent.sources.facebook.threads import moment
from entregent.text.folding import in_one_case
from entregent.text.mail import address_key
from entregent.text.phones import e164
from entregent.text.urls import profile as profile_handle


def owner_name(item: Item) -> str:
    """The owner's name when this item is the profile."""
    return _full_name(item.value) if item.key in PROFILES else ""


def read(item: Item, path: str, region: str) -> Iterator[Said]:
    """Facts about the owner: name, addresses, telephones, page, posts held, studies."""
    if item.key not in PROFILES or not isinstance(item.value, Mapping):
        return
    profile = item.value
    place = f"line {item.line}"
    for field, value, handle in _facts(profile, region):
        key = record_key("owner", NETWORK, field, handle.key if handle else in_one_case(value))
        fact = OwnerFact(network=NETWORK, field=field, value=value, handle=handle)
        yield Said(key=key, record=fact, path=path, place=place)
    kinds: tuple[tuple[str, Literal["work", "education"]], ...] = (
        ("work_experiences", "work"), ("education_experiences", "education"),
    )
    for member, kind in kinds:
        for one in list_in(profile, member):
            position = _position(one)
            if position is not None:
                post = in_one_case(position.organisation), in_one_case(position.title)
                key = record_key("owner_position", NETWORK, kind, *post)
                record = OwnerPosition(network=NETWORK, kind=kind, position=position)
                yield Said(key=key, record=record, path=path, place=place)


def _facts(
    profile: Mapping[str, object], region: str
) -> Iterator[tuple[FactField, str, Handle | None]]:
    name = _full_name(profile)
    if name:
        yield "name", name, None
    for address in list_in(profile.get("emails"), "emails"):
        key = address_key(address) if isinstance(address, str) else None
        if key is not None:
            yield "email", key, Handle(kind="email", key=key)
    for phone in list_in(profile, "phone_numbers"):
        number = e164(text_in(phone, "phone_number") or str(phone), region)
        if number is not None:
            yield "phone", number, Handle(kind="phone", key=number)
    page = profile_handle(text_in(profile, "profile_uri"))
    if page is not None:
        yield "profile", page.key, page


def _full_name(value: object) -> str:
    if not isinstance(value, Mapping):
        return ""
    name = value.get("name")
    return text_in(name, "full_name") if isinstance(name, Mapping) else text_in(value, "name")


def _position(value: object) -> Position | None:
    organisation = text_in(value, "employer", "name")
    title = text_in(value, "title", "school_type")
    if not organisation and not title:
        return None
    return Position(
        organisation=organisation, title=title,
        start=moment(number_in(value, "start_timestamp")),
        end=moment(number_in(value, "end_timestamp")),
        place=text_in(value, "location"),
    )
