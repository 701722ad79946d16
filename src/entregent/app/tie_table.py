"""What lists say of every tie, worked out once a day and kept in the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

from entregent import __version__
from entregent.app.kept import keep, recall
from entregent.app.measuring import measured
from entregent.app.workspace import Workspace

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.model.ties import Tie

CODE_VERSION = f"{__version__}.5"
"""Part of the key of kept answers: grows when the same data gives another day."""


class TieShape(TypedDict):
    """What a list says of a tie; kept in the store for the day."""

    strength: float
    life: str
    circle: str
    stage: str
    last: str | None
    real: bool
    messages_in: int
    messages_out: int
    meetings: int


NOTHING: TieShape = {
    "strength": 0.0, "life": "latent", "circle": "none", "stage": "unknown", "last": None,
    "real": False, "messages_in": 0, "messages_out": 0, "meetings": 0,
}


def tie_table(workspace: Workspace) -> Mapping[str, TieShape]:
    """Each person with an exchange or a link, as lists show the tie; kept for the day."""
    kept: Mapping[str, TieShape] | None = recall(workspace, table_key(workspace))
    if kept is not None:
        return kept
    store = workspace.store
    generation = store.generation
    with measured(workspace) as study:
        table = keep_table(workspace, study, generation)
    store.release()
    return table


def keep_table(workspace: Workspace, study: Study, generation: int) -> Mapping[str, TieShape]:
    """Keep what a study found, so that lists need not measure again."""
    table = table_of(study)
    workspace.store.release()
    keep(workspace, table_key(workspace), table, generation)
    return table


def table_of(study: Study) -> Mapping[str, TieShape]:
    """What lists say of the ties of a study."""
    return {
        str(alter): _tie(tie) for alter, tie in study.ties().items()
        if tie.first is not None or tie.stage != "unknown"
    }


def table_key(workspace: Workspace) -> str:
    """The name under which the table of this day is kept."""
    return f"ties|{CODE_VERSION}|{workspace.today.isoformat()}|{workspace.settings.zone}"


def _tie(tie: Tie) -> TieShape:
    return {
        "strength": round(tie.strength, 1),
        "life": tie.life,
        "circle": tie.circle,
        "stage": tie.stage,
        "last": tie.last.isoformat() if tie.last else None,
        "real": tie.real,
        "messages_in": tie.messages_in,
        "messages_out": tie.messages_out,
        "meetings": tie.meetings,
    }
