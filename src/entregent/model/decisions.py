"""The decided stratum: the owner's own word, never touched by an import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from entregent.model.ids import PersonId

DecisionKind = Literal[
    "same", "apart", "owner", "not_owner", "sheet", "act", "mute", "prefer", "setting", "told"
]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `anchors` are record keys or `kind:key` handles, never derived ids.

    `value` is JSON whose shape depends on the kind: "act" `{"state": "done"|"snoozed"|"refused",
    "until": "YYYY-MM-DD"?}`, "prefer" `{"medium": "text"}`, "setting" `{"name": "", "value": ""}`,
    "sheet" the whole sheet, "told" `{"topic": "gain", ...}` (see `Told`). `at` is UTC, given by
    the caller. A decision whose anchors are not in the store sleeps until they come (back).
    """

    id: int
    at: datetime
    kind: DecisionKind
    anchors: tuple[str, ...]
    value: str = "{}"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What the owner told that no export holds: answers, gains, hours, marks, pins, corrections.

    `topic` says what about ("self-check", "gain", "hours", "account", "qualified", "pin" ...);
    `people` are whom it concerns today (a person whose records left is not among them); `value` has
    the shape its topic defines; `at` is the owner's wall clock.
    """

    id: int
    topic: str
    at: datetime
    people: tuple[PersonId, ...] = ()
    value: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ActState:
    """What the owner answered to a proposed act."""

    action: str
    state: Literal["done", "snoozed", "refused"]
    on: datetime
    until: str = ""
