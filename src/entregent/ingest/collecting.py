"""Letting the garbage collector look rarely while millions of values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def few_collections() -> Iterator[None]:
    """Raise the collector's thresholds for a while: what is made here holds no cycles.

    Measured: a third of the time of a large import or rebuild otherwise.
    """
    before = gc.get_threshold()
    gc.set_threshold(200_000, 20, 1000)
    try:
        yield
    finally:
        gc.set_threshold(*before)
