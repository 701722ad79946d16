"""One call's world: the open store, the day, the settings. The only door of faces to the data."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from entregent.app import clock
from entregent.app.config import Settings, default_home, region_of, settings_from, zone_named
from entregent.i18n import Lang
from entregent.model.errors import EntregentError
from entregent.model.once import once

if TYPE_CHECKING:
    from entregent.app.forgotten import Ground
    from entregent.app.memory import Memory
    from entregent.model.ports import Reading, Study
    from entregent.store import Store
    from entregent.store.read import StoreView


Tell = Callable[[int, int], None]


def _quiet(done: int, total: int) -> None:
    del done, total


class Workspace:
    """Where a use case works. Opens the store when it is first needed and closes it at the end.

    `told_today` replaces the machine's day; the wall clock is then that day's opening hour, so that
    a plan is the same whenever it is asked for on that day. `writable=False` reads the store that
    is there, or an empty one where there is none: reading never makes a folder.
    """

    def __init__(
        self,
        home: str | Path | None = None,
        lang: Lang = "en",
        told_today: date | None = None,
        *,
        writable: bool = True,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.environ = os.environ if environ is None else environ
        self.home = Path(home).expanduser() if home else default_home(self.environ)
        self.lang: Lang = lang
        self.told_today = told_today
        self.writable = writable
        self.gentle = False
        self.memory: Memory | None = None
        """What the server this call belongs to holds of kept answers."""
        self.tell: Tell = _quiet
        """Hears how far it is when everything derived is made again: records done, of how many."""
        self.behind = False
        """Whether something told here was worked out before the last change of the store."""
        self._store: Store | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    @property
    def store(self) -> Store:
        """The open store. Raises `EntregentError` (exit code 5) when the file is not usable.

        What is derived is made again first when this program or the owner's zone asks for it.
        """
        if self._store is None:
            from entregent.store import FILE_NAME, open_store

            there = (self.home / FILE_NAME).exists()
            self._store = open_store(self.home, create=self.writable or there)
            self._make_current(self._store)
            self._stay_forgotten(self._store)
        return self._store

    def _stay_forgotten(self, store: Store) -> None:
        """Finish an interrupted erasing before anything else; a restored file is erased again."""
        from entregent.privacy.book import BOOK_NAME

        if not (store.writable and (self.home / BOOK_NAME).exists()):
            return
        from entregent.app.forgotten import alone, finish, is_applied, is_finished

        serving = self.memory is not None
        if (is_applied if serving else is_finished)(store, self.home):
            return  # a page leaves the clearing of bytes to the next start or command
        with alone(self.home) as mine:
            if is_finished(store, self.home) or not mine:
                return
            try:
                finish(self.ground)
            except EntregentError as error:
                if not (serving and error.code == "forget.busy"):
                    raise

    @property
    def ground(self) -> Ground:
        """Where somebody is forgotten, and kept out afterwards."""
        from entregent.app.forgotten import Ground

        return Ground(self.store, self.home, self.region, self.instant)

    @property
    def region(self) -> str:
        """The owner's country: whose telephone numbers are written without a prefix."""
        return self.settings.region or region_of(self.settings.zone)

    def _make_current(self, store: Store) -> None:
        zone = self.settings.zone
        if store.writable and not (store.derived_is_current() and store.meta("zone") in {"", zone}):
            from entregent.ingest.derive import ready

            if self.memory is not None:
                self.memory.left_beside(self.home, store)
            ready(store, zone, self.tell)

    @once
    def _told(self) -> Mapping[str, str]:
        return self.store.settings()

    @property
    def told_lang(self) -> Lang | None:
        """The language the owner set, if any."""
        told = self._told.get("lang")
        return None if told is None else ("fr" if told == "fr" else "en")

    @once
    def settings(self) -> Settings:
        """The settings in force."""
        return settings_from(self._told, self.environ)

    @once
    def today(self) -> date:
        """The day of this call in the owner's zone."""
        return self.told_today or clock.today_in(zone_named(self.settings.zone))

    @property
    def now(self) -> datetime:
        """Local wall clock: this morning's opening hour, so that a day has one plan.

        Ages of debts are counted to it: what came in during the day is young tomorrow morning.
        """
        return datetime.combine(self.today, self.settings.hours.opens)

    @property
    def instant(self) -> datetime:
        """The UTC instant of decisions: the machine's, or the told day's opening hour."""
        if self.told_today is None:
            return clock.now_utc()
        local = self.now.replace(tzinfo=zone_named(self.settings.zone))
        return local.astimezone(UTC)

    def view(self) -> StoreView:
        """The owner's world as the store gives it, on this day."""
        return self.store.view(self.today, self.now, self.settings.hours)

    def study(self) -> Study:
        """The world with its ties measured."""
        from entregent.ties.study import study

        return study(self.view())

    def reading(self, *, words: bool | None = None) -> Reading:
        """What sources need to know besides bytes."""
        from entregent.model.ports import Reading
        settings = self.settings
        return Reading(
            today=self.today,
            region=self.region,
            zone=settings.zone,
            language=self.lang,
            words=settings.words if words is None else words,
            owner=frozenset(self.store.owner_addresses()),
            previews=settings.previews,
        )

    def require_something(self) -> None:
        """Raise `EntregentError` (exit code 4) when nothing was imported or noted yet."""
        if not self.store.counts().people:
            raise EntregentError("cli.nothing-yet")
