"""What becomes of each statement when somebody is forgotten, and what a later import must know.

An `Eraser` works on knowledge that is gone afterwards: who is meant, their names. What it decides
is compared with what the identifiers alone would lead to; only the difference is marked, by place.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from entregent.model.records import Said, Who
from entregent.privacy.book import Book, Cut, Entry, Event
from entregent.privacy.gate import Gate, cut, of_event, stays, with_cuts
from entregent.privacy.leaves import same, scope_of, texts, whos
from entregent.privacy.needles import Needles

Scoped = tuple[str, Who]
"""A way of naming somebody, and the network it was used on."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a statement becomes (None: it goes) and its mark, None where the rule is enough."""

    said: Said | None
    entry: Entry | None = None

    def marks(self, book: Book, said: Said, *, only: bool) -> list[tuple[bytes, Entry]]:
        """The marks to be kept of the statement this was worked out for.

        Cuts hold for every version of it, each by the length of its text. Who stands at a place,
        and whether it goes, holds for this version, unless it is about one person and the only one.
        """
        if self.entry is None:
            return []
        by_key, by_body = book.marks_of(said)
        where = Entry(gone=self.entry.gone, kept=self.entry.kept, who=self.entry.who)
        cuts = Entry(renamed=self.entry.renamed, cuts=self.entry.cuts)
        about_one = only and len(whos(said.record)) == 1
        found = [(by_key if about_one else by_body, where), (by_key, cuts)]
        return [(mark, entry) for mark, entry in found if entry != Entry()]


class Eraser:
    """Decides for one person.

    `theirs` are the ways they are named; `gate` tells the region and who the owner is.
    """

    def __init__(
        self, book: Book, event: Event, theirs: Collection[Scoped], needles: Needles, gate: Gate
    ) -> None:
        self._event = event
        self._theirs = frozenset(theirs)
        self._needles = needles
        self._gate = gate
        self._rule = of_event(book, event, gate.region)

    def outcome(self, said: Said, *, leads: bool = True) -> Outcome:
        """What becomes of one statement as the store holds it.

        `leads`: something else in the store leads to its key, which has to stay.
        """
        scope = scope_of(said.record)
        mine = [place for place, who in whos(said.record) if (scope, who) in self._theirs]
        by_rule = self._rule.said(said)
        if mine and not stays(said.record, mine, self._gate.owner):
            entry = Entry(gone=True, who=self._unknown(said, mine))
            return Outcome(None, entry if by_rule is not None else None)
        now = said
        if mine:
            now = self._rule.erased(now, mine, self._event.number)
        now = self._rule.without_identifiers(now, self._event.number)
        cuts = self._cuts(now, near=bool(mine))
        now = with_cuts(now, Entry(cuts=cuts))
        renamed = not (mine or leads) and not same(now, said)
        if renamed:
            now = self._rule.renamed(now)
        if same(now, by_rule):
            return Outcome(now)
        return Outcome(now, Entry(kept=bool(mine), renamed=renamed, who=tuple(mine), cuts=cuts))

    def text(self, text: str, *, near: bool = False) -> str:
        """A text that is no record's, without them."""
        text = self._rule.text(text)
        spans = self._needles.find(text, near=near)
        return cut(text, spans) if spans else text

    def _unknown(self, said: Said, mine: Collection[str]) -> tuple[str, ...]:
        """The places that no identifier leads to."""
        named = dict(whos(said.record))
        return tuple(place for place in mine if not self._rule.knows(named[place]))

    def _cuts(self, said: Said, *, near: bool) -> tuple[Cut, ...]:
        """What has to be cut. A namesake who takes part too keeps their name wherever it stands."""
        named = dict(whos(said.record))
        near = near and not any(self._needles.find(who.name, near=True) for who in named.values())
        found = []
        for path, text in texts(said):
            is_near = near and path.rpartition(".")[0] not in named
            if spans := self._needles.find(text, near=is_near):
                found.append(Cut(path, len(text), tuple(spans)))
        return tuple(found)
