"""Keeping house: dump, rebuild, and a look at everything that could be wrong."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from typing import TextIO, TypedDict

from entregent import __version__
from entregent.app.forgotten import is_lost
from entregent.app.workspace import Workspace
from entregent.i18n import say

_ROOM = 200_000_000
"""Bytes below which the disk is called full."""


class CheckShape(TypedDict):
    """One thing looked at: `ok`, and a sentence about it."""

    name: str
    ok: bool
    text: str


def dump(workspace: Workspace, stream: TextIO, *, provenance: bool = False) -> int:
    """Write all that was said and decided, one JSON line each; the number of lines."""
    return workspace.store.dump(stream, provenance=provenance)


def rebuild(workspace: Workspace) -> int:
    """Compute again everything derived; the number of people afterwards."""
    from entregent.ingest.derive import rebuild as make_again

    make_again(workspace.store, workspace.settings.zone, workspace.tell)
    return workspace.store.counts().people


def doctor(workspace: Workspace) -> list[CheckShape]:
    """Look at the folder, the file, the plug-ins and the room left."""
    from entregent.app.own_practices import practices_of
    from entregent.app.registry import sources

    store, lang = workspace.store, workspace.lang
    counts = store.counts()
    free = shutil.disk_usage(workspace.home if workspace.home.exists() else "/").free
    usable_sources, skipped = sources()
    held = practices_of(workspace)
    usable_practices, skipped_too = held.practices, held.skipped
    name, doubts = store.owner_name(), store.owner_doubts()
    integrity = store.db.one("PRAGMA quick_check(1)")
    current = store.derived_is_current()
    checks = [
        _check("version", say(lang, "upkeep.version", version=__version__,
                              python=platform.python_version(), sqlite=sqlite3.sqlite_version)),
        _check("home", say(lang, "upkeep.home-repaired" if store.repaired else "upkeep.home",
                           what=", ".join(store.repaired) or str(workspace.home)),
               ok=not store.repaired),
        _check("file", say(lang, "upkeep.file", what=str(integrity)), ok=integrity == "ok"),
        _check("room", say(lang, "upkeep.room", n=free // 1_000_000), ok=free > _ROOM),
        _check("counts", say(lang, "upkeep.counts", n=counts.people,
                             exchanges=counts.interactions, records=counts.records)),
        _check("owner", say(lang, "upkeep.owner" if name else "upkeep.no-owner",
                            who=name or ", ".join(doubts)), ok=name or not counts.people),
        _check("derived", say(lang, "upkeep.derived" if current else "upkeep.derived-old"),
               ok=current),
        _check("sources", say(lang, "upkeep.sources", what=", ".join(usable_sources))),
        _check("practices", say(lang, "upkeep.practices", what=", ".join(usable_practices))),
    ]
    if is_lost(store, workspace.home):
        checks.append(_check("forgotten", say(lang, "forget.doctor-lost"), ok=False))
    checks += [
        _check(one.name, say(lang, "upkeep.skipped", what=one.name, why=one.why), ok=False)
        for one in (*skipped, *skipped_too)
    ]
    return checks


def _check(name: str, text: str, *, ok: object = True) -> CheckShape:
    return {"name": name, "ok": bool(ok), "text": text}
