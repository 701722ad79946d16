"""What a year shows of a word kept with one person, worked out once a day and kept in the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

from entregent.app.kept import keep, recall
from entregent.app.measuring import measured
from entregent.app.tie_table import CODE_VERSION
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, say

if TYPE_CHECKING:
    from entregent.model.ports import Study


class TrustShape(TypedDict):
    """Facts of a year with one person: counts, never a share nor a mark."""

    asked: int
    answered: int
    due: int
    kept: int
    on_time: int


def trust_with(workspace: Workspace, person: str) -> TrustShape | None:
    """What was asked and promised in a year, and what became of it; None when nothing was."""
    table: Mapping[str, TrustShape] | None = recall(workspace, trust_key(workspace))
    if table is None:
        generation = workspace.store.generation
        with measured(workspace) as study:
            table = keep_trust(workspace, study, generation)
    return table.get(person)


def trust_says(lang: Lang, facts: TrustShape) -> list[str]:
    """The facts in words: one sentence for the questions, one for the promises."""
    lines = []
    if facts["asked"]:
        lines.append(say(lang, "trust.answered", n=facts["asked"], answered=facts["answered"]))
    if facts["due"]:
        kept = {"kept": facts["kept"], "on_time": facts["on_time"]}
        lines.append(say(lang, "trust.kept", n=facts["due"], **kept))
    return lines


def keep_trust(workspace: Workspace, study: Study, generation: int) -> Mapping[str, TrustShape]:
    """Keep what a study shows, so that a page about one person need not measure everybody."""
    table = trust_table(study)
    workspace.store.release()
    keep(workspace, trust_key(workspace), table, generation)
    return table


def trust_table(study: Study) -> Mapping[str, TrustShape]:
    """The facts by person; who neither asked nor was promised anything is left out."""
    from entregent.practices.attitude.trust import trust

    return {
        str(who): {
            "asked": one.asked, "answered": one.answered,
            "due": one.due, "kept": one.kept, "on_time": one.on_time,
        }
        for who, one in trust(study).items()
    }


def trust_key(workspace: Workspace) -> str:
    """The name under which the facts of this day are kept."""
    return f"trust|{CODE_VERSION}|{workspace.today.isoformat()}|{workspace.settings.zone}"
