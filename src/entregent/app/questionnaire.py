"""Short questionnaires about oneself: items answered 0 to 4, kept with their day as told things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from entregent.app.changes import tell
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.decisions import Told

SCALE = range(5)


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers of one day by item, each 0 to 4; items left out were not answered."""

    day: date
    answers: Mapping[str, int]


def keep(
    workspace: Workspace, topic: str, items: Sequence[str], given: Mapping[str, str], bad: str
) -> None:
    """Keep answers written as digits; "" and "-" stand for none. One command of the journal.

    Raises `EntregentError` (exit code 2) with the code `bad` when an answer is not 0 to 4, and
    `selfcheck.empty` when no item is answered.
    """
    answers: dict[str, int] = {}
    for item in items:
        text = given.get(item, "").strip()
        if text in {"", "-"}:
            continue
        if not (text.isascii() and text.isdecimal() and len(text) == 1 and int(text) in SCALE):
            raise EntregentError(bad, exit_code=2, params={"value": f"« {text[:20]} »"})
        answers[item] = int(text)
    if not answers:
        raise EntregentError("selfcheck.empty", exit_code=2)
    tell(workspace, topic, topic, {"answers": answers})


def answered(workspace: Workspace, topic: str, items: Sequence[str]) -> list[Answered]:
    """Every time it was answered, oldest first; answers to items that are no more are left out."""
    found = [_read(one, items) for one in workspace.view().told(topic)]
    return [one for one in found if one.answers]


def _read(one: Told, items: Sequence[str]) -> Answered:
    given = one.value.get("answers", {})
    answers = {item: given[item] for item in items if given.get(item) in SCALE}
    return Answered(one.at.date(), answers)
