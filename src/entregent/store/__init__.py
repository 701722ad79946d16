"""One SQLite file: what was said, what was decided, and what follows from both.

`open_store(home)` gives a `Store` (a context manager). Writers: `write` (records), `batches`
(imports), `journal` (decisions) and, for what follows, `changes`, `identity`, `rollup`, `asks`,
`details`. Readers: `read` (the view), `lists` (people, facts, timelines), `search`, `dump`.
"""

from __future__ import annotations

from entregent.store.facade import Store
from entregent.store.opening import open_store
from entregent.store.schema import FILE_NAME

__all__ = ["FILE_NAME", "Store", "open_store"]
