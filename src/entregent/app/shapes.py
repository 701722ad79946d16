"""What use cases answer: plain values that are JSON as they stand, in the reader's language.

These shapes are the `--json` of the command line and what the other faces draw; a key is only ever
added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from entregent.app.corrections import WayShape


class BecauseShape(TypedDict):
    """A finding an act comes from, with what it rests on and how to correct it.

    `correct` says it in commands, `ways` the same for pages; `finding` is its id.
    """

    code: str
    finding: str
    text: str
    evidence: list[str]
    searched: list[str]
    coverage: float
    correct: list[str]
    ways: list[WayShape]


class ActShape(TypedDict):
    """One small act. `people` are ids, `names` the same people as they are called."""

    id: str
    verb: str
    says: str
    people: list[str]
    names: list[str]
    because: list[BecauseShape]
    serves: str
    minutes: int


class LeftOutShape(TypedDict):
    """An act that is not for today, and why."""

    id: str
    verb: str
    says: str
    people: list[str]
    names: list[str]
    reason: str
    open: bool


class TodayShape(TypedDict):
    """The day. `minutes` are those of its acts; `caught_up` when nothing waits."""

    date: str
    title: str
    closing: str
    budget_minutes: int
    minutes: int
    actions: list[ActShape]
    left_out: list[LeftOutShape]
    caught_up: bool
    rest: bool
    seen: list[SeenShape]


class SeenShape(TypedDict):
    """A network that was read and the day its files speak for."""

    network: str
    until: str


class HandleShape(TypedDict):
    """One identifier of a person."""

    kind: str
    key: str
    network: NotRequired[str]
    shared: NotRequired[str]


class PersonShape(TypedDict):
    """One person in a list. `last_exchange` is an ISO day or null; `records` counts them.

    `planned` is the day of a meeting that is still to come, or null.
    """

    id: str
    name: str
    handles: list[HandleShape]
    post: str
    strength: float
    life: str
    circle: str
    stage: str
    last_exchange: str | None
    planned: str | None
    real_exchange: bool
    messages_in: int
    messages_out: int
    meetings: int
    records: int


class DebtShape(TypedDict):
    """Somebody who waits: `hours` of working time, `due_hours` the service level."""

    person: str
    name: str
    network: str
    subject: str
    asked: str
    hours: float
    due_hours: float
    overdue: bool
    evidence: str
