"""The owner's own accounts: which networks hold one, which are alive, which say the same thing.

An account mail is not an active account, and an account kept to hold a name is legitimate: it is
marked "reserved" and left out (method P1). Nothing is asked of any network.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from entregent.model.people import Person
from entregent.model.ports import EgoNetwork
from entregent.model.when import Period
from entregent.networks.load import Network
from entregent.practices.effort import NOT_NETWORKS, day_of
from entregent.text.folding import fold

if TYPE_CHECKING:
    from entregent.model.records import OwnerFact

ALIVE = timedelta(days=90)
"""An account lives when its owner did something with it in ninety days."""
MANY = 3
IDLE = 2
TOPIC = "account"
"""What the owner tells of an account: `{"network": id, "mark": "reserved" | ""}`."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account of the owner. `seen` says through what: "read", "profile" or "notices"."""

    network: str
    name: str
    seen: str
    last: date | None
    active: bool
    reserved: bool


def accounts(view: EgoNetwork, networks: Sequence[Network]) -> tuple[Account, ...]:
    """The accounts that the data show, by name; closed networks hold none."""
    by_record = {name: one for one in networks for name in (one.id, *one.records)}
    seen: dict[str, str] = {}
    for network in _notices(view, networks):
        seen[network] = "notices"
    for name in {record.network for record in _facts(view)} - NOT_NETWORKS:
        seen[name] = "profile"
    for name in set(view.sources()) - NOT_NETWORKS:
        seen.setdefault(name, "read")
    last = _last_acts(view)
    kept = reserved(view)
    found: dict[str, Account] = {}
    for name in sorted(seen):
        known = by_record.get(name)
        if known is not None and known.status == "closed":
            continue
        title, several = _title(known, name)
        key = known.id if known and not several else name
        day = max(filter(None, (last.get(name), last.get(key))), default=None)
        active = day is not None and view.today - day <= ALIVE
        found[key] = Account(key, title, seen[name], day, active, key in kept)
    return tuple(sorted(found.values(), key=lambda one: fold(one.name)))


def _title(known: Network | None, record: str) -> tuple[str, bool]:
    """How an account is called, and whether its network is one of several in one line.

    The catalogue speaks of "WhatsApp, Signal, Telegram" together; an account is on one of them.
    """
    if known is None:
        return record.replace("-", " ").title(), False
    parts = known.name.split(", ")
    own = next((part for part in parts if fold(part) == fold(record)), "")
    return (own, True) if own and len(parts) > 1 else (known.name, False)


def too_many(found: Iterable[Account]) -> tuple[Account, ...]:
    """Open accounts that sleep, when more than three are open or two and more sleep; else none."""
    opened = [one for one in found if not one.reserved]
    idle = tuple(one for one in opened if not one.active)
    return idle if idle and (len(opened) > MANY or len(idle) >= IDLE) else ()


def owner_words(view: EgoNetwork) -> str:
    """What the owner's profiles say of the owner's trade: headlines and present posts."""
    from_facts = [one.value for one in _facts(view) if one.field in {"headline", "industry"}]
    return " ".join((*from_facts, *titles(view).values()))


def titles(view: EgoNetwork) -> dict[str, str]:
    """The owner's present post on each network that says one."""
    stated = view.records("owner_position")
    if not stated:
        return {}
    from entregent.model.records import OwnerPosition

    found: dict[str, str] = {}
    for record in (one.record for one in stated):
        if isinstance(record, OwnerPosition) and record.kind == "work":
            post = record.position
            if post.end is None and post.title:
                found[record.network] = post.title
    return found


def _facts(view: EgoNetwork) -> list[OwnerFact]:
    stated = view.records("owner")
    if not stated:
        return []
    from entregent.model.records import OwnerFact

    return [one.record for one in stated if isinstance(one.record, OwnerFact)]


def facts(view: EgoNetwork) -> list[OwnerFact]:
    """Everything archives say about the owner, ordered by record."""
    return _facts(view)


def _notices(view: EgoNetwork, networks: Sequence[Network]) -> set[str]:
    """Networks whose notices came by mail: automatic mail of a sender that bears their name.

    The name of a sender is what a view gives; its address is then read on one message.
    """
    written = {row.person for row in view.rollup() if row.weight <= 0 and row.direction == "in"}
    if not written:
        return set()
    named = {fold(one.name.partition(",")[0]).split()[0]: one for one in networks if one.senders}
    found: set[str] = set()
    for person in view.alters():
        one = named.get(_first_word(person)) if person.id in written else None
        if one is not None and one.id not in found and _from(view, person, one.senders):
            found.add(one.id)
    return found


def _first_word(person: Person) -> str:
    return next(iter(fold(person.name).split()), "")


def _from(view: EgoNetwork, person: Person, senders: Sequence[str]) -> bool:
    """Whether the newest messages of this sender come from one of these domains."""
    for _, interaction in view.interactions(person.id, None, 3):
        handles = interaction.author.handles if interaction.author else ()
        for handle in handles:
            domain = handle.key.rpartition("@")[2]
            if any(domain == one or domain.endswith(f".{one}") for one in senders):
                return not interaction.human
    return False


def _last_acts(view: EgoNetwork) -> dict[str, date]:
    """The newest own act on each network: a message, an invitation, something published."""
    last: dict[str, date] = defaultdict(lambda: date.min)
    within = Period(view.today - ALIVE - timedelta(days=1), view.today + timedelta(days=1))
    for row in view.rollup(within):
        if row.direction in {"out", "joint"}:
            last[row.network] = max(last[row.network], row.day)
    for invited in view.invitations():
        if invited.outgoing and invited.sent is not None:
            last[invited.network] = max(last[invited.network], invited.sent)
    for stated in view.records("content"):
        at = getattr(stated.record, "at", None)
        day = day_of(at) if at is not None else None
        if day is not None:
            network = str(getattr(stated.record, "network", ""))
            last[network] = max(last[network], day)
    return dict(last)


def reserved(view: EgoNetwork) -> set[str]:
    """Networks whose account the owner marked as kept on purpose."""
    marks = {str(one.value.get("network", "")): one.value.get("mark") for one in view.told(TOPIC)}
    return {network for network, mark in marks.items() if mark == "reserved"}
