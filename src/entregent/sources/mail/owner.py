"""Whose mailbox is this? Clues only: the people layer decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from entregent.model.ids import record_key
from entregent.model.records import Handle, OwnerFact, Said
from entregent.sources.mail.headers import text_of
from entregent.sources.mail.message import ParsedMessage
from entregent.text.mail import address_key, holder, split_addresses

DELIVERED = ("delivered-to", "x-original-to", "envelope-to")
SHARE = 0.6
LEAST = 5
SENT_LEAST = 3


def owner_keys(message: ParsedMessage, *, sent: bool) -> tuple[str, ...]:
    """The addresses one message lends the owner: its author's among the sent, else the receiver's.

    Received mail tells by the fields that servers write when they deliver.
    """
    if sent:
        keys = (address_key(address) for _, address in message.author)
        return tuple(key for key in keys if key is not None)
    return tuple(sorted({
        key
        for name in DELIVERED
        for value in message.fields.get(name, ())
        for _, address in split_addresses(text_of(value))
        if (key := address_key(address))
    }))


@dataclass(slots=True)
class Tally:
    """Counts over all messages of one tree, kept small: addresses and numbers."""

    received: int = 0
    sent: int = 0
    delivered_to: Counter[str] = field(default_factory=Counter)
    sent_by: Counter[str] = field(default_factory=Counter)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, keys: tuple[str, ...], place: tuple[str, str], *, sent: bool) -> None:
        """Count one message by its `owner_keys`; `sent` says that it lies among the sent ones."""
        self.sent += sent
        self.received += bool(keys) and not sent
        for key in keys:
            self._count(self.sent_by if sent else self.delivered_to, key, place)

    def _count(self, counter: Counter[str], key: str, place: tuple[str, str]) -> None:
        counter[key] += 1
        if key not in self.places or place < self.places[key]:
            self.places[key] = place

    def facts(self) -> Iterator[Said]:
        """The addresses that seem to be the owner's, in order.

        Most received mail was delivered to it, or the sent messages bear it as author (a folder of
        sent mail holds strangers' only by accident).
        """
        owned = {
            key
            for key, count in self.delivered_to.items()
            if count >= LEAST and count >= SHARE * self.received
        }
        owned |= {
            key
            for key, count in self.sent_by.items()
            if count >= SENT_LEAST or count * 2 > self.sent
        }
        for key in sorted(owned):
            if holder(key) == "noreply":
                continue
            path, place = self.places[key]
            yield Said(
                key=record_key("owner", "mail", key),
                record=OwnerFact(
                    network="mail", field="email", value=key, handle=Handle(kind="email", key=key)
                ),
                path=path,
                place=place,
            )
