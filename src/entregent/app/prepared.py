"""Answers of pages that need every tie measured: worked out once, kept like the plan of the day.

    found = prepared(workspace, "review", made)
    found.value                        what `made(workspace, study)` gave: JSON values only
    found.since(workspace)             the decisions that it does not know yet

A terminal, and a server with a small store, work it out when it is not kept for the store as it
stands. A server with a large store shows what was kept before the last change, without what has
been settled since, while `app.renewal` makes the newer one beside it: no page measures then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from entregent.app.kept import keep, newest_decision, recall
from entregent.app.measuring import measured
from entregent.app.own_files import digest
from entregent.app.tie_table import CODE_VERSION
from entregent.app.workspace import Workspace
from entregent.i18n import Lang

if TYPE_CHECKING:
    from entregent.model.decisions import Decision
    from entregent.model.ports import Study

Made = Callable[[Workspace, "Study"], Any]
"""Works an answer out, in the language of the workspace."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An answer, not to be changed by who reads it; `decided` is the newest decision it knows."""

    value: Any
    decided: int

    def since(self, workspace: Workspace) -> Sequence[Decision]:
        """Decisions in force that it does not know, oldest first."""
        return [one for one in workspace.store.decisions() if one.id > self.decided]


def prepared(workspace: Workspace, name: str, made: Made) -> Prepared:
    """The answer of this name for the day, the language and the settings of the workspace."""
    key = prepared_key(workspace, name, workspace.lang)
    kept: Any = recall(workspace, key)
    if kept is None:
        generation = workspace.store.generation
        with measured(workspace) as study:
            kept = stamped(workspace, made(workspace, study))
        workspace.store.release()
        keep(workspace, key, kept, generation)
    return Prepared(kept["value"], kept["decided"])


def stamped(workspace: Workspace, value: object) -> dict[str, object]:
    """A value as it is kept, with the newest decision that it knows."""
    return {"decided": newest_decision(workspace), "value": value}


def prepared_key(workspace: Workspace, name: str, lang: Lang) -> str:
    """The name under which an answer is kept: all that it depends on besides the data."""
    settings = workspace.settings
    return "|".join((
        "page", name, day_key(workspace), lang, str(settings.minutes), workspace.region,
        digest(workspace.home),
    ))


def day_key(workspace: Workspace) -> str:
    """What a day's answers depend on besides the data: program, day, zone, working hours."""
    hours = workspace.settings.hours
    return "|".join((
        CODE_VERSION, workspace.today.isoformat(), workspace.settings.zone,
        hours.opens.isoformat(), hours.closes.isoformat(), "".join(map(str, sorted(hours.days))),
    ))
