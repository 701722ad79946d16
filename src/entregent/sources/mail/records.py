"""From a parsed message to what is said: one interaction, its words and its place."""

from __future__ import annotations

import unicodedata

from entregent.model.records import Handle, Interaction, Moment, Said, Who
from entregent.sources.mail.kinds import automatic, interaction_kind
from entregent.sources.mail.message import ParsedMessage
from entregent.sources.mail.notices.machines import network_of
from entregent.text.cues import cues
from entregent.text.mail import MAX_ADDRESSES, address_key

NETWORK = "mail"
_NOBODY = (
    "undisclosed", "recipient", "unlisted-recipient", "list suppressed", "listmembers",
    "destinataire", "no to-header on input",
)
"""How the words begin that stand where recipients were left out."""


def interaction_of(message: ParsedMessage, at: Moment | None, *, spam: bool) -> Interaction | None:
    """The exchange a message is; None when it names nobody at all. `spam`: a filter said so."""
    signed = people(message.author)
    author = signed[0] if signed else None
    others = _without(people(message.others), author) + signed[1:]
    if author is None and not others:
        return None
    keys = tuple(handle.key for handle in author.handles) if author else ()
    auto = "spam" if spam else automatic(message, keys)
    full = len(message.others) >= MAX_ADDRESSES
    return Interaction(
        at=at,
        kind=interaction_kind(auto),
        network=NETWORK,
        author=author,
        others=others,
        thread=message.thread or message.key,
        subject=message.subject,
        human=not auto,
        auto=auto,
        people=len(message.others) + 1 if full else 0,
        words=len(message.own.split()),
        cues=cues(message.own) if message.own else (),
    )


def said(
    message: ParsedMessage, interaction: Interaction, place: tuple[str, str], *, words: bool
) -> Said:
    """The statement of one message read at `place` (path, offset)."""
    return Said(
        key=message.key,
        record=interaction,
        path=place[0],
        place=place[1],
        words=message.kept if words else "",
    )


def people(pairs: tuple[tuple[str, str], ...]) -> tuple[Who, ...]:
    """The somebodies of an address list, each once, in order.

    An address that is none stays a name; a name that only repeats the address is left out. Machines
    of networks are nobody, also where the owner answers them.
    """
    found: dict[str, Who] = {}
    for name, address in pairs:
        key = address_key(address) if address else None
        if key and network_of(key):
            continue
        who = _addressed(name, address, key) if key else _named(name or address)
        if who is not None:
            found.setdefault(key or who.local, who)
    return tuple(found.values())


def _addressed(name: str, address: str, key: str) -> Who:
    shown = unicodedata.normalize("NFC", name)
    if shown.casefold().strip("<>'\" ") in {key, address.casefold()}:
        shown = ""
    written = address if address != key else ""
    return Who(name=shown, handles=(Handle(kind="email", key=key, written=written),))


def _named(name: str) -> Who | None:
    shown = unicodedata.normalize("NFC", name).strip()
    bare = shown.casefold().strip(" .;:<>")
    if not any(letter.isalnum() for letter in bare) or bare.startswith(_NOBODY):
        return None
    return Who(name=shown, local=f"{NETWORK}:{bare}")


def _without(others: tuple[Who, ...], author: Who | None) -> tuple[Who, ...]:
    """Copies to oneself name nobody new."""
    if author is None or not author.handles:
        return others
    own = author.handles[0].key
    return tuple(who for who in others if not (who.handles and who.handles[0].key == own))
