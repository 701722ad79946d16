"""One SQLite file: what was said, what was decided, and what follows from both.

`open_store(home)` gives a `Store` (a context manager). Writers stand in `write`, `remove`, `derive`
and `journal`; readers in `read` (the view), `lists` (people, facts, timelines), `search` and `dump`.
"""

from __future__ import annotations

from entregent.store.facade import Store
from entregent.store.opening import FILE_NAME, open_store

__all__ = ["FILE_NAME", "Store", "open_store"]
