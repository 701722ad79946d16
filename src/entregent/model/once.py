"""`once`: a property that is worked out at its first use and kept on the object.

As `functools.cached_property` is from Python 3.12 on. Up to 3.11 that one holds a lock of the class
while it works, so that threads with objects of their own wait for each other, and two that ask
for two properties in opposite orders wait for ever (seen in the server of the pages, 2026-11-24:
settings that need the store, and a store that needs the settings).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

__all__ = ["once"]

if sys.version_info >= (3, 12) or TYPE_CHECKING:
    from functools import cached_property as once
else:

    class once:  # noqa: N801 - it is written as a decorator
        """A property without a lock; objects of it belong to one thread at a time."""

        def __init__(self, make: Callable[..., object]) -> None:
            self._make = make
            self.__doc__ = make.__doc__
            self._name = make.__name__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: object, owner: type | None = None) -> object:
            if instance is None:
                return self
            value = instance.__dict__[self._name] = self._make(instance)
            return value
