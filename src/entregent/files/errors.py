"""What a stream over a file may raise."""

from __future__ import annotations

from entregent.model.records import Reason


class Refused(Exception):
    """One file of a tree may not be read (or not to its end); the others are not concerned.

    `reason` says why in the words of the catalogues (`zip.*`, `files.*`).
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason


def refused(code: str, **params: str) -> Refused:
    """A `Refused` for a sentence key and its parameters."""
    return Refused(Reason(code=code, params=params))
