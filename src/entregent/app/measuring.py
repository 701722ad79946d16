"""The world measured, while the collector of cycles rests."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from entregent.app.workspace import Workspace

if TYPE_CHECKING:
    from entregent.model.ports import Study


@contextmanager
def measured(workspace: Workspace) -> Iterator[Study]:
    """The study of a workspace. Millions of values are made that hold no cycle and live to the end.

    Measured on a million exchanges: a fifth of the time, the same memory.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield workspace.study()
    finally:
        if was:
            gc.enable()
