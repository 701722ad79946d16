"""What was seen, and of how many contacts: no measure is shown without it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork, FewKind, Need
from entregent.model.purpose import Sheet
from entregent.model.ties import DayRow
from entregent.ties.history import MEDIUM

_PROFILES = frozenset({"linkedin", "xing", "viadeo", "facebook"})
"""Networks whose archives hold the owner's own profile and publications."""
_NOTICED = frozenset({*_PROFILES, "meetup"})
"""Networks whose notices in a mailbox tell of some exchanges while their archive was not read."""
_GATHERED = frozenset({"meeting", "meal", "video"})
_TEXT = frozenset(kind for kind, medium in MEDIUM.items() if medium == "text")
_NETWORKS: Mapping[Need, frozenset[str]] = MappingProxyType({
    "mail": frozenset({"mail"}), "calendar": frozenset({"calendar"}), "calls": frozenset({"phone"}),
    "profile": _PROFILES, "content": _PROFILES, "connections": frozenset({"linkedin"}),
    "invitations": frozenset({"linkedin"}),
})
"""Networks that yield a need once they were read, even when they hold nothing of it."""
_KINDS: Mapping[Need, frozenset[str]] = MappingProxyType({
    "messages": _TEXT, "calls": frozenset({"call"}), "calendar": _GATHERED,
})
"""Kinds of exchange by which a network shows that it yields a need."""
_RECORDS: Mapping[Need, tuple[FewKind, ...]] = MappingProxyType({
    "gifts": ("gift", "recommendation"), "commitments": ("commitment",), "time": ("time",),
})
"""Kinds of records that are a need themselves."""


def is_only_noticed(view: EgoNetwork, network: str) -> bool:
    """Whether all that is known of a network comes from notices: its archive was not read.

    What the owner did there is then unknown.
    """
    return network in _NOTICED and network not in view.sources()


class Coverage:
    """Needs and networks of one view. A network that was read shows everybody it names.

    A contact is seen for a need when a network that yields the need names them, by a formal link
    or by an exchange: that nobody wrote to a contact is then known, not guessed. People known from
    an address book only are not seen for anything but `people`; what notices in a mailbox tell of a
    network that was not read shows nothing of the owner's own part in it.
    """

    def __init__(self, view: EgoNetwork, rows: Mapping[PersonId, Sequence[DayRow]]) -> None:
        self._view = view
        self._read = frozenset(view.sources())
        self._networks: dict[PersonId, set[str]] = {}
        self._kinds: dict[str, set[str]] = {}
        unread = _NOTICED - self._read
        for person, mine in rows.items():
            for network, kind in {(row.network, row.kind) for row in mine}:
                if network in unread:
                    continue
                self._networks.setdefault(person, set()).add(network)
                self._kinds.setdefault(network, set()).add(kind)
        links = [link for link in view.links() if link.network not in unread]
        for link in links:
            self._networks.setdefault(link.person, set()).add(link.network)
        self._links = frozenset(link.network for link in links)
        self._invites = frozenset(
            invited.network for invited in view.invitations() if invited.network not in unread
        )
        self._shares: dict[Need, float] = {}

    def has(self, need: Need) -> bool:
        """Whether anything that was read yields this need."""
        if need == "people":
            return bool(self._view.alters())
        if need == "sheet":
            return self._view.sheet != Sheet()
        if need in _RECORDS:
            return any(self._view.records(kind) for kind in _RECORDS[need])
        return bool(self._yielding(need))

    def share(self, need: Need) -> float:
        """The share of contacts seen for a need, 0 to 1; of everybody when no contact is known."""
        if need not in self._shares:
            self._shares[need] = self._share(need)
        return self._shares[need]

    def _share(self, need: Need) -> float:
        if not self.has(need):
            return 0.0
        if need in {"people", "sheet", "profile", "content", *_RECORDS}:
            return 1.0
        contacts = _contacts(self._view.alters())
        if not contacts:
            return 0.0
        wanted = self._yielding(need)
        seen = sum(not wanted.isdisjoint(self._networks.get(one, ())) for one in contacts)
        return seen / len(contacts)

    def _yielding(self, need: Need) -> frozenset[str]:
        """Networks that yield a need: by their nature, or by what they were seen to hold."""
        found = set(_NETWORKS.get(need, frozenset()) & self._read)
        kinds = _KINDS.get(need, frozenset())
        found |= {network for network, held in self._kinds.items() if held & kinds}
        if need == "connections":
            found |= self._links
        if need == "invitations":
            found |= self._invites
        return frozenset(found)


def _contacts(alters: Collection[Person]) -> list[PersonId]:
    return [one.id for one in alters if one.contact] or [one.id for one in alters]
