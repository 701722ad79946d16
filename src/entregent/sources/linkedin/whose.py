"""Whose archive it is: the owner's page and name, from what the files say without saying it.

In this order: the page that invites in outgoing invitations and is invited in incoming ones; the
page that writes, or else receives, under the profile's name; the page, or else the name, that
takes part in nearly all conversations (not before mid-2023: recipients had no page).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from entregent.sources.linkedin.invitations import direction
from entregent.sources.linkedin.recipients import beside, split_addresses
from entregent.sources.linkedin.who import clean_name, is_closed, name_key, page

_NEARLY_ALL = 0.8
_ENOUGH = 3
_MOST = 500_000
_MOST_NAMES, _LONGEST = 200, 300
"""Names read of one list, characters of one: longer ones are no sign of anybody."""
Place = tuple[str, int]
"""A file and a line of it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page (or a name) of the owner, and where it was seen first."""

    value: str
    path: str
    line: int


class Whose:
    """Gathers the signs, file by file; `page` and `name` then say what they amount to."""

    def __init__(self, profile_name: str = "") -> None:
        self.profile = name_key(profile_name)
        """The owner's folded name, when a profile says it."""
        self._invited: Counter[str] = Counter()
        self._wrote: Counter[str] = Counter()
        self._received: Counter[str] = Counter()
        self._names: Counter[str] = Counter()
        self._places: dict[str, Place] = {}
        self._threads: set[str] = set()
        self._pairs: set[tuple[str, str]] = set()

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns of messages.csv that `note_message` takes after those of `messages.LEARNED`."""
        return () if self.profile else ("conversation id",)

    def note_invitation(self, cells: Sequence[str], times: int, place: Place) -> None:
        """One kind of row of Invitations.csv (`invitations.LEARNED`), seen so many times."""
        outgoing = direction(cells[4])
        if outgoing is None:
            return
        name, url = (cells[0], cells[2]) if outgoing else (cells[1], cells[3])
        self._count(self._names, clean_name(name), times, place)
        self._count_page(self._invited, url, times, place)

    def note_message(self, cells: Sequence[str], times: int, place: Place) -> None:
        """One kind of row of messages.csv (`messages.LEARNED`), seen so many times."""
        name, url, to, urls = cells[:4]
        if self.profile:
            if url and name_key(clean_name(name)) == self.profile:
                self._count_page(self._wrote, url, times, place)
            for receiver, address in beside(to, urls):
                if name_key(clean_name(receiver)) == self.profile:
                    self._count_page(self._received, address, times, place)
            return
        thread = cells[4][:_LONGEST]
        self._threads.add(thread)
        handles = map(page, [url, *split_addresses(urls)])
        present = {handle.key for handle in handles if handle is not None}
        present |= {f" {clean_name(text)}" for text in [name, *to.split(", ", _MOST_NAMES)]}
        for somebody in present:
            if len(self._pairs) < _MOST and len(somebody) <= _LONGEST:
                self._pairs.add((thread, somebody))
                self._places.setdefault(somebody, place)

    def page(self) -> Found | None:
        """The owner's page, when the signs agree."""
        key = _leader(self._invited) or _leader(self._wrote) or _leader(self._received)
        return self._found(key or self._everywhere(names=False))

    def name(self) -> Found | None:
        """The owner's name, when there is no profile to say it."""
        if self.profile:
            return None
        return self._found(_leader(self._names) or self._everywhere(names=True))

    def _everywhere(self, *, names: bool) -> str:
        """Who alone takes part in nearly all conversations."""
        if len(self._threads) < _ENOUGH:
            return ""
        counts = Counter(
            somebody for _, somebody in self._pairs
            if somebody.startswith(" ") == names and not is_closed(somebody)
        )
        least = _NEARLY_ALL * len(self._threads)
        often = [somebody for somebody, count in counts.items() if count >= least]
        return often[0] if len(often) == 1 else ""

    def _count_page(self, counter: Counter[str], url: str, times: int, place: Place) -> None:
        handle = page(url.strip())
        if handle is not None:
            self._count(counter, handle.key, times, place)

    def _count(self, counter: Counter[str], value: str, times: int, place: Place) -> None:
        if not value or len(value) > _LONGEST or is_closed(value):
            return
        if value in counter or len(counter) < _MOST:
            counter[value] += times
            self._places.setdefault(value, place)

    def _found(self, value: str) -> Found | None:
        if not value:
            return None
        return Found(value.strip(), *self._places[value])


def _leader(counter: Counter[str]) -> str:
    """The value seen most, when no other was seen as often and it holds more than half."""
    first = _most(counter.items())
    total = sum(counter.values())
    return first if first and 2 * counter[first] > total else ""


def _most(items: Iterable[tuple[str, int]]) -> str:
    return max(items, key=lambda item: (item[1], item[0]), default=("", 0))[0]
