"""Keeping what follows up to date: after an import, an undoing, a decision, an update.

    ready(store, zone)       rebuild when the program or the time zone asks for it; cheap otherwise
    rebuild(store, zone)     drop everything derived and make it again, in one transaction
    Change(store)            inside a write transaction: note what moved, then `settle()`

The result of a `Change` equals a rebuild: tests compare all derived tables.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from entregent.ingest.collecting import few_collections
from entregent.model.decisions import Decision
from entregent.model.identity import OwnerClue, Resolution
from entregent.model.ids import digest_of
from entregent.store import Store, asks, changes, details, identity, lists, rollup, sent, twins
from entregent.store.tokens import token_of

Tell = Callable[[int, int], None]
"""Told how far a rebuild is: records done, of how many."""
_IDENTITY = frozenset({"same", "apart", "owner", "not_owner"})


def quiet(done: int, total: int) -> None:
    """Tell nobody."""
    del done, total


def ready(store: Store, zone: str = "", tell: Tell = quiet) -> bool:
    """Make the derived tables current; whether anything had to be done.

    `zone` is the owner's time zone: local days follow it. A store opened for reading is left alone.
    What somebody else has made again while this waited for its turn is not made twice.
    """
    if not store.writable or _is_ready(store, zone):
        return False
    with few_collections(), store.writing():
        if _is_ready(store, zone):
            return False
        _make_again(store, zone, tell)
    return True


def rebuild(store: Store, zone: str = "", tell: Tell = quiet) -> None:
    """Drop everything derived and make it again from what was said and decided.

    All of it is one transaction: cut short at any instant, what was derived before is still there.
    `tell` hears how many records of how many are done; the last fifth of the time comes after.
    """
    with few_collections(), store.writing():
        _make_again(store, zone, tell)


def _is_ready(store: Store, zone: str) -> bool:
    return store.derived_is_current() and zone in {"", store.meta("zone")}


def _make_again(store: Store, zone: str, tell: Tell) -> None:
    from entregent.store.rebuilding import make_again

    make_again(store, zone or store.meta("zone"), tell)
    change = Change(store, whole=True)
    change.appear(changes.visible_exports(store))
    change.settle()


class Change:
    """One change of what is known, inside one write transaction."""

    def __init__(self, store: Store, *, whole: bool = False) -> None:
        self._store = store
        self._whole = whole
        self._moved = False
        changes.prepare(store)

    def appear(self, exports: Collection[int]) -> None:
        """These exports have just become visible."""
        if exports:
            self._moved = True
            self._whole |= changes.appear(self._store, exports)

    def vanish(self, exports: Collection[int]) -> None:
        """These exports are held by nobody any more; their import is marked as undone."""
        if exports:
            self._moved = True
            changes.vanish(self._store, exports)

    def leave(self, records: Collection[int]) -> None:
        """Remove these records, whoever states them: see `changes.leave`."""
        if records:
            self._moved = True
            changes.leave(self._store, records)

    def enter(self, records: Collection[int]) -> None:
        """These records have just been written, with their statements."""
        if records:
            self._moved = True
            changes.enter(self._store, records)

    def decided(self, decisions: Iterable[Decision]) -> None:
        """These decisions have come into force or gone out of it."""
        for decision in decisions:
            if decision.kind in _IDENTITY:
                self._whole |= decision.kind in {"owner", "not_owner"}
                changes.touch(
                    self._store,
                    [
                        mention
                        for anchor in decision.anchors
                        for mention in identity.anchored(self._store, anchor)
                    ],
                )

    def settle(self) -> None:
        """Put people together again where something moved, and refresh what follows."""
        store = self._store
        clues = identity.clues(store)
        if not (self._whole or self._moved or changes.anything(store)):
            return
        self._block()
        stated = self._stated(clues)
        owner = sorted({*stated, *identity.egos(store)})
        told = digest_of(*(part for clue in clues for part in (clue.scope, clue.name, clue.handle)))
        whole = self._whole or store.meta("clues") != told or not store.meta("owner")
        whole, owner_inside, resolution = self._resolve_part(owner, clues, whole=whole)
        if not whole and owner_inside and not _has_owner(resolution):
            # Who the owner was is gone: only everybody together can tell who else it may be.
            whole, owner_inside, resolution = self._resolve_part(owner, clues, whole=True)
        identity.write(store, resolution, whole=whole, keep_ego=not owner_inside)
        if whole:
            known = bool(stated) and _has_owner(resolution)
            store.set_meta("owner", "stated" if known else "")
            store.set_meta("clues", told)
        twins.refresh(store)
        rolled = rollup.refresh(store, whole=self._whole)
        asks.refresh(store, whole=rolled)
        sent.refresh(store, whole=rolled)
        details.refresh(store, whole=rolled)
        identity.sweep(store)
        lists.count_again(store)

    def _block(self) -> None:
        from entregent.ingest.blocks import blocks

        rows = {
            (token_of(block), mention.id)
            for mention in identity.unblocked(self._store, whole=self._whole)
            for block in blocks(mention)
        }
        identity.write_blocks(self._store, sorted(rows))  # sorted: many pages are filled once

    def _stated(self, clues: Sequence[OwnerClue]) -> list[int]:
        """Ways of naming that archives or the owner call the owner, or that might be meant."""
        from entregent.ingest.blocks import name_block

        found = identity.with_handles(self._store, (clue.handle for clue in clues if clue.handle))
        for clue in clues:
            if clue.name and clue.scope:
                block = token_of(name_block(clue.scope, clue.name))
                found += identity.with_block(self._store, block)
        return found + identity.said_owner(self._store)

    def _links(self, owner: Sequence[int]) -> list[list[int]]:
        """Ways of naming that one question puts together, beside their blocking keys."""
        links = [list(owner)] if owner else []
        links += identity.verdict_links(self._store)
        links += identity.anchor_links(self._store)
        return links

    def _resolve_part(
        self, owner: Sequence[int], clues: Sequence[OwnerClue], *, whole: bool
    ) -> tuple[bool, bool, Resolution]:
        """Whether everybody was resolved, whether the owner was among them, and the people."""
        from entregent.people.resolve import resolve

        store = self._store
        whole = identity.spread(store, self._links(owner), whole=whole)
        owner_inside = whole or identity.touches_part(store, owner)
        mentions, verdicts = identity.load(store), identity.verdicts(store)
        return whole, owner_inside, resolve(mentions, verdicts, clues)


def _has_owner(resolution: Resolution) -> bool:
    return any(cluster.is_ego for cluster in resolution.clusters)
