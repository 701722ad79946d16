"""`override` (PEP 698) on every Python this runs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override  # part of `typing` from Python 3.12 on
else:

    def override(method: object) -> object:
        """Mark a method that stands in for one of its base class."""
        return method


__all__ = ["override"]
