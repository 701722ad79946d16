"""Monica's two shapes as one: things of a kind, with flat values, and whose they are.

Export (`app/ExportResources` of Monica 4.x, read 2026-11-25): `account{uuid, data[{count, type,
values[]}], properties, instance}`, each value `{uuid, created_at, properties{}, data[]}`; things of
a contact stand in the contact's own `data`. API (`app/Http/Resources`, same day): objects that say
what they are (`"object": "call"`) and name their contact (`"contact": {...}`), in pages
`{"data": [...], "links": {...}, "meta": {...}}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Values = Mapping[str, object]

KINDS = {
    "contactfield": "contact_field", "lifeevent": "life_event", "entry": "journal_entry",
    "relationshiptype": "relationship_type",
}
"""The API's names, as the export writes them."""
_PARTS = ("notes", "contactFields", "addresses")
"""What an answer about one contact may hold of other things."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing of Monica: its kind in the export's words, and where it stood.

    `owner` is the key of the contact it belongs to, "" when it names its people itself.
    """

    kind: str
    values: Values
    place: str
    owner: str = ""

    def text(self, *names: str) -> str:
        """The first of these values that is a text with something in it."""
        return next((found for name in names if (found := text(self.values.get(name)))), "")


def text(value: object) -> str:
    """A value as text: numbers are written out, all else that is no text is nothing."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


def mapping(value: object) -> Values:
    """A JSON object, or an empty one."""
    return value if isinstance(value, Mapping) else {}


def listed(value: object) -> list[object]:
    """A JSON array, or the values of an object with numbers for keys (PHP writes both)."""
    if isinstance(value, list):
        return value
    return list(value.values()) if isinstance(value, Mapping) else []


def key_of(value: object) -> str:
    """What a contact is known by: the export's UUID, the API's number."""
    if isinstance(value, str):
        return value.strip().casefold()
    found = mapping(value)
    return text(found.get("uuid")).casefold() or text(found.get("id"))


# ------------------------------------------------------------------ the export


def of_account(account: Values) -> Iterator[Thing]:
    """Everything an exported account holds, contacts before what is theirs."""
    yield from _instance(mapping(account.get("instance")))
    for group in listed(account.get("data")):
        yield from _group(mapping(group), "")
    entries = mapping(account.get("properties")).get("journal_entries")
    for entry in listed(entries):
        yield _thing("journal_entry", mapping(entry), "")


def _instance(instance: Values) -> Iterator[Thing]:
    for name, kind in (
        ("contact_field_types", "contact_field_type"), ("activity_types", "activity_type")
    ):
        for value in listed(instance.get(name)):
            yield _thing(kind, mapping(value), "")


def _group(group: Values, owner: str) -> Iterator[Thing]:
    kind = text(group.get("type"))
    for value in listed(group.get("values")):
        if isinstance(value, str):
            yield Thing(f"{kind}_of", {"uuid": value}, f"record {value}", owner)
            continue
        thing = _thing(kind, mapping(value), owner)
        yield thing
        inner = key_of(value) if kind == "contact" else owner
        for part in listed(mapping(value).get("data")):
            yield from _group(mapping(part), inner)


def _thing(kind: str, value: Values, owner: str) -> Thing:
    flat = {name: held for name, held in value.items() if name not in {"properties", "data"}}
    flat |= mapping(value.get("properties"))
    place = text(value.get("uuid")) or text(value.get("created_at")) or kind
    return Thing(kind, flat, f"record {place}", owner)


# ------------------------------------------------------------------ answers of the API


def of_answer(value: object, line: int) -> Iterator[Thing]:
    """One object of an API answer, and what an answer about a contact holds besides."""
    found = mapping(value)
    named = text(found.get("object"))
    if not named:
        return
    kind = KINDS.get(named, named)
    place = f"line {line}, {kind} {text(found.get('id'))}".rstrip()
    owner = "" if kind == "contact" else key_of(found.get("contact")) or text(
        found.get("contact_id")
    )
    yield Thing(kind, found, place, owner)
    if kind == "contact":
        for name in _PARTS:
            for part in listed(found.get(name)):
                inner = mapping(part)
                named = text(inner.get("object"))
                yield Thing(KINDS.get(named, named), inner, place, key_of(found))
