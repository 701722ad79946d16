"""What was lived with a contact: calls, activities, conversations, notes, gifts, debts, tasks.

Each reader gives what one thing says; nothing, with a word of `LEFT` to count it by, when it says
nothing of a relation (an idea of a present, a task that is done).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from entregent.model.ids import RecordKey, record_key
from entregent.model.records import (
    Commitment,
    Gift,
    Interaction,
    InteractionKind,
    Moment,
    Note,
    Record,
    Who,
)
from entregent.sources.monica.contacts import NETWORK
from entregent.sources.monica.things import Thing, key_of, listed, mapping, text
from entregent.text.cues import cues
from entregent.text.dates import stamp
from entregent.text.folding import one_line

NO_KEY = RecordKey("")


@dataclass(frozen=True, slots=True)
class Around:
    """Whom a thing may name: contacts by key, the owner when known, kinds of activities."""

    people: Mapping[str, Who]
    owner: Who | None
    meals: frozenset[str]
    takers: Mapping[str, tuple[str, ...]]
    """Contacts that take part in each activity of an export."""
    today: date


@dataclass(frozen=True, slots=True)
class Told:
    """One record, its key and its words; or why there is none."""

    record: Record | None
    key: RecordKey = NO_KEY
    words: str = ""
    left: str = ""


Reader = Callable[[Thing, Who, Around], Iterator[Told]]


def _key(kind: str, thing: Thing, who: Who, *more: str) -> RecordKey:
    """By UUID or number; else by contact, day of creation and words."""
    own = key_of(thing.values)
    natural = (own,) if own else (_natural(who), thing.text("created_at"))
    return record_key(kind, NETWORK, thing.kind, *natural, *more)


def _natural(who: Who) -> str:
    return who.handles[-1].key if who.handles else who.local or who.name


def _at(thing: Thing, *names: str) -> Moment | None:
    return stamp(thing.text(*names))


def _count(words: str) -> int:
    return len(words.split())


def call(thing: Thing, who: Who, _: Around) -> Iterator[Told]:
    """A telephone call; `contact_called` says who rang."""
    words = thing.text("content")
    rang = thing.values.get("contact_called")
    record = Interaction(
        at=_at(thing, "called_at", "created_at"), kind="call", network=NETWORK, others=(who,),
        words=_count(words), incoming=bool(rang) if rang is not None else None,
    )
    yield Told(record, _key("call", thing, who, thing.text("called_at"), words), words)


def conversation(thing: Thing, who: Who, around: Around) -> Iterator[Told]:
    """Each message of a conversation noted by hand, from the one or to the one."""
    thread = key_of(thing.values) or f"{_natural(who)}/{thing.text('happened_at', 'created_at')}"
    for number, message in enumerate(listed(thing.values.get("messages"))):
        held = mapping(message)
        flat = {**held, **mapping(held.get("properties"))}
        inner = Thing("message", flat, thing.place, thing.owner)
        words = inner.text("content")
        by_owner = flat.get("written_by_me") in (True, 1)
        author = around.owner if by_owner else who
        record = Interaction(
            at=_at(inner, "written_at") or _at(thing, "happened_at"), kind="message",
            network=NETWORK, author=author, others=_receivers(who, around, by_owner=by_owner),
            thread=thread, words=_count(words), incoming=not by_owner,
            cues=cues(words) if words else (),
        )
        key = _key("message", inner, who, thread, str(number), inner.text("written_at"), words)
        yield Told(record, key, words)


def _receivers(who: Who, around: Around, *, by_owner: bool) -> tuple[Who, ...]:
    if by_owner:
        return (who,)
    return (around.owner,) if around.owner is not None else ()


def activity(thing: Thing, around: Around) -> Told:
    """Something done together; a meal when Monica's kind of activity is one."""
    keys = around.takers.get(key_of(thing.values), ())
    attending = mapping(thing.values.get("attendees"))
    keys += tuple(key_of(one) for one in listed(attending.get("contacts")))
    people = tuple(dict.fromkeys(around.people[key] for key in keys if key in around.people))
    if not people:
        return Told(None, left="activity")
    named = thing.values.get("type") or thing.values.get("activity_type")
    kind: InteractionKind = "meal" if _is_meal(named, around) else "meeting"
    words = thing.text("description")
    record = Interaction(
        at=stamp(thing.text("happened_at", "date_it_happened")[:10]), kind=kind, network=NETWORK,
        others=people, people=len(people) + 1, subject=one_line(thing.text("summary"))[:500],
        words=_count(words),
    )
    return Told(record, _key("meeting", thing, people[0], thing.text("summary")), words)


def _is_meal(named: object, around: Around) -> bool:
    found = mapping(named)
    key = text(found.get("translation_key")) or text(found.get("name"))
    return key_of(named) in around.meals or is_meal(key)


def is_meal(key: str) -> bool:
    """Monica's own kinds: "ate_at_restaurant", "ate_at_his_place", "ate_home", "picnicked"..."""
    return key.casefold().startswith(("ate_", "ate ", "picnic"))


def note(thing: Thing, who: Who, _: Around) -> Iterator[Told]:
    """The owner's words about somebody."""
    words = thing.text("body")
    record = Note(who=who, at=_at(thing, "created_at"), network=NETWORK)
    yield Told(record, _key("note", thing, who, words), words)


def life_event(thing: Thing, who: Who, _: Around) -> Iterator[Told]:
    """Something that happened in a contact's life, kept as a note of its day."""
    words = "\n".join(filter(None, (thing.text("name"), thing.text("note"))))
    if not words:
        yield Told(None, left="life_event")
        return
    record = Note(who=who, at=stamp(thing.text("happened_at")[:10]), network=NETWORK)
    yield Told(record, _key("note", thing, who, words), words)


def gift(thing: Thing, who: Who, _: Around) -> Iterator[Told]:
    """A present that was given or received; an idea of one is none yet."""
    status = thing.text("status")
    if status == "received" or thing.values.get("has_been_received") in (True, 1):
        direction = "received"
    elif status == "offered" or thing.values.get("has_been_offered") in (True, 1):
        direction = "given"
    else:
        yield Told(None, left="gift")
        return
    what = one_line(thing.text("name"))
    record = Gift(
        who=who, direction="received" if direction == "received" else "given",
        at=stamp(thing.text("date", "created_at")[:10]), what=what,
    )
    yield Told(record, _key("gift", thing, who, what, direction), thing.text("comment"))


def debt(thing: Thing, who: Who, _: Around) -> Iterator[Told]:
    """Money owed and not paid back: a promise, by the owner when they are in debt."""
    if thing.text("status") not in {"inprogress", ""}:
        yield Told(None, left="debt")
        return
    currency = thing.values.get("currency")
    iso = text(currency) or text(mapping(currency).get("iso"))
    amount = thing.text("amount_with_currency") or f"{thing.text('amount')} {iso}".strip()
    what = one_line(": ".join(filter(None, (thing.text("reason"), amount))))
    mine = thing.values.get("in_debt") in (True, 1, "yes")
    record = Commitment(
        who=who, what=what, by_owner=mine, made=_at(thing, "created_at")
    )
    yield Told(record, _key("commitment", thing, who, what, "by" if mine else "to"))


def task(thing: Thing, who: Who, _: Around) -> Iterator[Told]:
    """Something the owner meant to do about somebody, and has not done."""
    title = one_line(thing.text("title"))
    if thing.values.get("completed") in (True, 1) or not title:
        yield Told(None, left="task")
        return
    record = Commitment(who=who, what=title, made=_at(thing, "created_at"))
    yield Told(record, _key("commitment", thing, who, title), thing.text("description"))


def reminder(thing: Thing, who: Who, around: Around) -> Iterator[Told]:
    """A single reminder of a day to come; those that return are rhythms, not promises."""
    title = one_line(thing.text("title"))
    due = stamp(thing.text("initial_date", "next_expected_date")[:10])
    past = due is None or due.at // 86_400 + date(1970, 1, 1).toordinal() < around.today.toordinal()
    if thing.text("frequency_type") != "one_time" or past or not title:
        yield Told(None, left="reminder")
        return
    record = Commitment(who=who, what=title, made=_at(thing, "created_at"), due=due)
    yield Told(record, _key("commitment", thing, who, title), thing.text("description"))


READERS: Mapping[str, Reader] = {
    "call": call, "conversation": conversation, "note": note, "life_event": life_event,
    "gift": gift, "debt": debt, "task": task, "reminder": reminder,
}
LEFT = frozenset({
    "activity", "life_event", "gift", "debt", "task", "reminder", "pet", "photo", "document",
    "journal_entry", "occupation", "dead", "partial", "stranger", "other",
})
"""What is counted instead of kept; each has a sentence `monica.left-...`."""
