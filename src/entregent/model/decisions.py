"""The decided stratum: the owner's own word, never touched by an import."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

DecisionKind = Literal[
    "same", "apart", "owner", "not_owner", "sheet", "act", "mute", "prefer", "setting"
]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `anchors` are record keys or `kind:key` handles, never derived ids.

    `value` is JSON whose shape depends on the kind: "act" `{"state": "done"|"snoozed"|"refused",
    "until": "YYYY-MM-DD"?}`, "prefer" `{"medium": "text"}`, "setting" `{"name": "", "value": ""}`,
    "sheet" the whole sheet. `at` is UTC, given by the caller. A decision whose anchors are not in
    the store sleeps until they come (back).
    """

    id: int
    at: datetime
    kind: DecisionKind
    anchors: tuple[str, ...]
    value: str = "{}"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ActState:
    """What the owner answered to a proposed act."""

    action: str
    state: Literal["done", "snoozed", "refused"]
    on: datetime
    until: str = ""
