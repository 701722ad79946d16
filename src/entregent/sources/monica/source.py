"""The Monica source: recognises an export or saved answers, gathers contacts, reads everything."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from entregent.files.errors import Refused
from entregent.files.json_items import Item, items
from entregent.files.limits import DEFAULT_LIMITS, MIB, Limits
from entregent.files.sniff import head_text
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import (
    Handle,
    Noticed,
    OwnerFact,
    Reason,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.monica.contacts import NETWORK, Contact, card_of, who_of
from entregent.sources.monica.exchanges import LEFT, READERS, Around, Told, activity, is_meal
from entregent.sources.monica.things import (
    Thing,
    Values,
    key_of,
    listed,
    mapping,
    of_account,
    of_answer,
    text,
)
from entregent.text.folding import one_line
from entregent.text.mail import address_key

_HEAD = 65_536
_LONGEST = 256 * MIB
"""An export is one value, with its photos inside."""
_EXPORT = re.compile(r'"account"\s*:\s*\{')
_TYPED = re.compile(r'"count"\s*:\s*\d+\s*,\s*"type"\s*:\s*"(?:user|contact)"')
_ANSWER = re.compile(
    r'"object"\s*:\s*"(?:contact|call|note|activity|conversation|gift|debt|task|reminder'
    r'|relationship|contactfield|lifeevent|address)"'
)
_OF_ACCOUNT = re.compile(r'"account"\s*:\s*\{\s*"id"\s*:|"hash_id"\s*:|"gender_type"\s*:')
_STRUCTURE = frozenset({
    "user", "contact_field_type", "activity_type", "address_book", "address_book_subscription",
    "contact_field", "address", "activity_of", "photo_of", "document_of", "tag", "gender",
    "relationship_type", "activity_type_category", "emotion",
})
"""Things that say something only through others, or of Monica itself."""


class Monica:
    """Reads what a Monica 4.x account gives back: the JSON export, or its API's answers."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = replace(limits, line=max(limits.line, _LONGEST))

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name=NETWORK, title="Monica", network=NETWORK,
            yields=frozenset({"people", "messages", "calls", "gifts", "commitments", "words"}),
            ask="monica.ask", stable=False,
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the keys an export or an answer begins with."""
        found: dict[str, int] = {}
        for entry in tree.entries():
            if entry.path.lower().endswith(".json"):
                head = head_text(tree.head(entry.path, _HEAD))
                if _EXPORT.search(head) and _TYPED.search(head):
                    found[entry.path] = 97
                elif _ANSWER.search(head) and _OF_ACCOUNT.search(head):
                    found[entry.path] = 92
        if not found:
            return None
        return Recognition(max(found.values()), "monica.because", tuple(sorted(found)))

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """First whoever is named anywhere; then what each file says, in the order of paths."""
        world = _World(reading)
        things: list[tuple[str, Thing]] = []
        for path in claimed.paths:
            try:
                with tree.open(path) as stream:
                    for item in items(stream, self._limits):
                        for thing in _things(item):
                            world.meet(thing)
                            things.append((path, thing))
            except Refused as refusal:
                line = refusal.reason.params.get("line")
                place = f"line {line}" if line else "file"
                yield Rejected(path=path, place=place, reason=refusal.reason)
        world.settle()
        left: dict[str, Counter[str]] = defaultdict(Counter)
        for path, thing in things:
            for told in world.say(thing):
                if told.left:
                    left[path][told.left] += 1
                else:
                    yield _placed(told, thing, path, reading)
        yield from _counted(left)


def _things(item: Item) -> Iterator[Thing]:
    """What one item of a file holds: an account, an answer, or a page of answers in a list."""
    if item.key == "account":
        yield from of_account(mapping(item.value))
    elif item.key in {"data", ""}:
        page = mapping(item.value).get("data") if not item.key else None
        for value in listed(page) if isinstance(page, list) else [item.value]:
            yield from of_answer(value, item.line)


def _placed(told: Told, thing: Thing, path: str, reading: Reading) -> Yield:
    if told.record is None:
        reason = Reason(code="monica.no-name")
        return Rejected(path=path, place=thing.place, reason=reason, raw=str(thing.values)[:2000])
    words = told.words if reading.words else ""
    return Said(key=told.key, record=told.record, path=path, place=thing.place, words=words)


def _counted(left: Mapping[str, Counter[str]]) -> Iterator[Noticed]:
    for path, counts in left.items():
        for kind, count in sorted(counts.items()):
            reason = Reason(code=f"monica.left-{kind}", params={"n": str(count)})
            yield Noticed(path=path, place="", reason=reason)


@dataclass(slots=True)
class _World:
    """Everybody and every kind the files name, so that each thing can say whom it is about."""

    reading: Reading
    contacts: dict[str, Contact] = field(default_factory=dict)
    types: dict[str, Values] = field(default_factory=dict)
    meals: set[str] = field(default_factory=set)
    takers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    users: list[Thing] = field(default_factory=list)
    parts: list[Thing] = field(default_factory=list)
    around: Around | None = None
    names: dict[str, str] = field(default_factory=dict)
    me: set[str] = field(default_factory=set)

    def meet(self, thing: Thing) -> None:
        """Learn from one thing."""
        key = key_of(thing.values)
        if thing.kind == "contact":
            known = self.contacts.get(key)
            if known is None or len(known.thing.values) < len(thing.values):
                self.contacts[key] = Contact(thing)
        elif thing.kind == "user":
            self.users.append(thing)
            self.me.add(key_of(thing.values.get("me_contact") or ""))
        elif thing.kind == "contact_field_type":
            self.types[key] = thing.values
        elif thing.kind == "activity_type" and is_meal(thing.text("translation_key", "name")):
            self.meals.add(key)
        elif thing.kind == "activity_of":
            self.takers[key].append(thing.owner)
        elif thing.kind in {"contact_field", "address", "relationship"}:
            self.parts.append(thing)

    def settle(self) -> None:
        """Put together what belongs to each contact."""
        self.names = {key: contact.name for key, contact in self.contacts.items()}
        for part in self.parts:
            self._give(part)
        self.me |= {key for key, one in self.contacts.items() if one.is_a("is_me")}
        self.me.discard("")
        people = {
            key: who for key, one in self.contacts.items()
            if key not in self.me and not one.is_a("is_dead") and not one.is_a("is_partial")
            and (who := who_of(one, self.types, self.reading.region)) is not None
        }
        self.around = Around(
            people, self._owner(), frozenset(self.meals),
            {key: tuple(owners) for key, owners in self.takers.items()}, self.reading.today,
        )

    def _give(self, part: Thing) -> None:
        if part.kind == "relationship":
            contact = self.contacts.get(key_of(part.values.get("of_contact") or ""))
            other = self.names.get(key_of(part.values.get("contact_is") or ""), "")
            kind = part.text("type") or text(
                mapping(part.values.get("relationship_type")).get("name")
            )
            if contact is not None and other:
                contact.relations.append(f"{one_line(kind)}: {other}")
            return
        contact = self.contacts.get(part.owner)
        if contact is not None:
            (contact.fields if part.kind == "contact_field" else contact.places).append(part)

    def _owner(self) -> Who | None:
        for user in self.users:
            key = address_key(user.text("email"))
            name = one_line(f"{user.text('first_name')} {user.text('last_name')}")
            if key or name:
                handles = (Handle(kind="email", key=key),) if key else ()
                return Who(name=name, handles=handles)
        for one in sorted(self.me & self.contacts.keys()):
            return who_of(self.contacts[one], self.types, self.reading.region)
        return None

    def say(self, thing: Thing) -> Iterator[Told]:
        """What one thing says."""
        assert self.around is not None  # `settle` ran
        if thing.kind == "contact":
            yield from self._card(thing)
        elif thing.kind == "user":
            yield from _facts(thing)
        elif thing.kind == "activity":
            yield activity(thing, self.around)
        elif thing.kind in READERS:
            who = self.around.people.get(thing.owner)
            if who is None:
                yield Told(None, left="stranger")
            else:
                yield from READERS[thing.kind](thing, who, self.around)
        elif thing.kind not in _STRUCTURE and thing.kind != "relationship":
            yield Told(None, left=thing.kind if thing.kind in LEFT else "other")

    def _card(self, thing: Thing) -> Iterator[Told]:
        assert self.around is not None  # `settle` ran
        contact = self.contacts[key_of(thing.values)]
        if contact.thing is not thing:
            return  # the same contact stands elsewhere with more
        for flag, word in (("is_dead", "dead"), ("is_partial", "partial")):
            if contact.is_a(flag):
                yield Told(None, left=word)
                return
        if contact.key in self.me:
            return
        who = self.around.people.get(contact.key)
        if who is None:
            yield Told(None)
            return
        card = card_of(contact, who, self.names, words=self.reading.words)
        yield Told(card, record_key("card", NETWORK, contact.key))


def _facts(user: Thing) -> Iterator[Told]:
    """Who the owner is."""
    key = address_key(user.text("email"))
    name = one_line(f"{user.text('first_name')} {user.text('last_name')}")
    if key:
        handle = Handle(kind="email", key=key)
        fact = OwnerFact(network=NETWORK, field="email", value=key, handle=handle)
        yield Told(fact, record_key("owner", NETWORK, "email", key))
    if name:
        fact = OwnerFact(network=NETWORK, field="name", value=name)
        yield Told(fact, record_key("owner", NETWORK, "name", name))
