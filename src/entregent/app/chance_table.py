"""The chance of an exchange with each person, worked out once a day, and told of one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

from entregent.app.kept import as_text, keep, present
from entregent.app.memory import LARGE
from entregent.app.tie_table import CODE_VERSION
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, percent, say
from entregent.model.ids import PersonId
from entregent.ties.direction import direction

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.ties.chance import Chance
    from entregent.ties.direction import Direction

_MOST_REASONS = 2
_FEELABLE = 0.3
"""Log-odds below which a reason is not worth a word."""


class ChanceShape(TypedDict):
    """The chance (0 to 1) of an exchange both ways within `horizon` days.

    `parts` are log-odds by family, "start" first; they add up to those of `value`. `few`: too
    little is known to tell.
    """

    value: float
    horizon: int
    few: bool
    parts: dict[str, float]


def chance_table(workspace: Workspace) -> Mapping[str, ChanceShape]:
    """Everybody with whom something passed; kept for the day."""
    kept: Mapping[str, ChanceShape] | None = present(workspace, _key(workspace))
    if kept is not None:
        return kept
    from entregent.app.measuring import measured

    generation = workspace.store.generation
    with measured(workspace) as study:
        table = _table(study)
    workspace.store.release()
    keep(workspace, _key(workspace), table, generation)
    return table


def chance_answer(workspace: Workspace, study: Study) -> dict[str, str]:
    """The table as it is kept, by its key: for those who work out the day beside a server."""
    return {_key(workspace): as_text(_table(study))}


def chance_says(workspace: Workspace, person: str) -> list[str]:
    """The chance with one person in sentences, with what speaks for and against; where it goes.

    With a large store it tells what is kept for the day, or nothing yet: nobody waits for it.
    """
    counts = workspace.store.counts()
    if counts.people + counts.interactions >= LARGE:
        table: Mapping[str, ChanceShape] | None = present(workspace, _key(workspace))
    else:
        table = chance_table(workspace)
    if table is None:
        return []
    rows = workspace.view().rollup_of(PersonId(person))
    workspace.store.release()
    told = direction(rows, workspace.today)
    return [*_words(workspace.lang, table.get(person)), *_way(workspace.lang, told)]


def _table(study: Study) -> dict[str, ChanceShape]:
    from entregent.ties.chance import chances
    from entregent.ties.history import grouped

    found = chances(grouped(study.rollup()), study.today)
    return {str(who): _shape(chance) for who, chance in found.items()}


def _key(workspace: Workspace) -> str:
    return f"chance|{CODE_VERSION}|{workspace.today.isoformat()}|{workspace.settings.zone}"


def _shape(chance: Chance) -> ChanceShape:
    return {
        "value": chance.value, "horizon": chance.horizon, "few": chance.few,
        "parts": {part.name: part.value for part in chance.parts},
    }


def _words(lang: Lang, chance: ChanceShape | None) -> list[str]:
    if chance is None or chance["few"]:
        return [say(lang, "chance.few")]
    said = [say(lang, "chance.is", share=percent(lang, chance["value"]), n=chance["horizon"])]
    of_them = {
        name: part for name, part in chance["parts"].items()
        if name not in {"start", "around"} and abs(part) >= _FEELABLE
    }
    for way, sign in (("for", 1), ("against", -1)):
        reasons = sorted((name for name, part in of_them.items() if part * sign > 0),
                         key=lambda name: -abs(of_them[name]))[:_MOST_REASONS]
        if reasons:
            words = [say(lang, f"chance.{name}-{way}") for name in reasons]
            said.append(say(lang, f"chance.{way}", reasons=", ".join(words)))
    said.append(say(lang, "chance.apart"))
    return said


def _way(lang: Lang, told: Direction) -> list[str]:
    if told.way is None:
        return []
    return [say(lang, f"chance.{told.way}", n=told.lately, year=told.year)]
