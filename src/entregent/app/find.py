"""From what somebody types to the person meant."""

from __future__ import annotations

from dataclasses import dataclass

from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

_SHOWN = 6
SHORT = 8
"""Digits of a person's id that are shown and may be typed."""


@dataclass(frozen=True, slots=True)
class Found:
    """One person: `key` is the id, `name` how they are called."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """One way a person is named in the records: what may be taken out by `split`.

    `anchor` is what a decision holds on to: the handle, else the least record key.
    """

    number: int
    handle: str
    name: str
    anchor: str
    uses: int

    @property
    def shown(self) -> str:
        """The part as people read it."""
        return " · ".join(filter(None, (self.name, self.handle.partition(":")[2])))


def one_person(workspace: Workspace, words: str) -> Found:
    """The one person that an id, a handle or a name stands for.

    A whole name wins over longer names that begin with it. Raises `EntregentError` (exit code 2)
    `usage.nobody` or `usage.several`.
    """
    found = candidates(workspace, words)
    if not found:
        raise EntregentError("usage.nobody", exit_code=2, params={"what": words})
    if len(found) > 1:
        names = ", ".join(f"{one.key[:SHORT]} {one.name}" for one in found[:_SHOWN])
        if len(found) > _SHOWN:
            names += ", …"
        raise EntregentError("usage.several", exit_code=2, params={"what": words, "names": names})
    return found[0]


def candidates(workspace: Workspace, words: str) -> list[Found]:
    """Everybody that an id, a handle or a name may stand for, best first."""
    return [Found(row.key, row.name) for row in workspace.store.candidates(words)]


def parts_of(workspace: Workspace, person: str) -> list[Part]:
    """The ways a person is named, in a stable order."""
    return [
        Part(number, part.handle, part.name, part.handle or part.key, part.uses)
        for number, part in enumerate(workspace.store.parts(person), start=1)
    ]
