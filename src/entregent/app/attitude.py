"""The owner's own attitude: five answers, the calendar's three months, household, promises kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import tell
from entregent.app.find import one_person
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.ports import Study

QUESTIONS = 5
HIGHEST = 4
_LONGEST_PAUSE = 366
_LEAST_DIGITS = 6


class AttitudeShape(TypedDict):
    """What was told and what the calendar holds; `life` is None when no calendar was read."""

    answers: list[int]
    score: int | None
    partial: bool
    few: bool
    paused: str
    life: dict[str, int] | None


def attitude(workspace: Workspace) -> AttitudeShape:
    """The mirror as it is today."""
    from entregent.practices.attitude.life import read_words

    life: dict[str, int] | None = prepared(workspace, "attitude", make_life).value
    words = read_words(workspace.study())  # what was told alone: nothing is measured
    workspace.store.release()
    return {
        "answers": list(words.answers),
        "score": words.score,
        "partial": words.partial,
        "few": words.few,
        "paused": words.paused.isoformat() if words.paused else "",
        "life": life,
    }


def make_life(workspace: Workspace, study: Study) -> dict[str, int] | None:
    """Three months of the calendar in numbers; None when no calendar was read."""
    del workspace
    from entregent.practices.attitude.life import measured

    if not study.has("calendar"):
        return None
    life = measured(study)
    return {"meetings": life.meetings, "new": life.new, "events": life.events}


def answer_questions(workspace: Workspace, answers: Sequence[int]) -> None:
    """Keep the five answers, 0 to 4 each. Raises `EntregentError` (exit code 2) for others."""
    if len(answers) != QUESTIONS or not all(0 <= one <= HIGHEST for one in answers):
        raise EntregentError("attitude.bad-answers", exit_code=2)
    told = " ".join(map(str, answers))
    tell(workspace, f"attitude {told}", "attitude", {"answers": list(answers)})


def tell_calendar(workspace: Workspace, *, partial: bool) -> None:
    """Say whether the calendar that was read is complete."""
    word = "partial" if partial else "complete"
    tell(workspace, f"attitude calendar {word}", "attitude", {"calendar": word})


def tell_style(workspace: Workspace, *, few: bool) -> None:
    """Say that few people, and close ones, are wanted; or take it back."""
    word = "few" if few else "many"
    tell(workspace, f"attitude {word}", "attitude", {"style": word})


def pause(workspace: Workspace, days: int) -> None:
    """Let the practice be silent for so many days, a year at most."""
    until = workspace.today + timedelta(days=min(max(days, 0), _LONGEST_PAUSE))
    tell(workspace, f"attitude pause {days}", "attitude", {"pause": until.isoformat()})


def tell_household(workspace: Workspace, person: str) -> str:
    """Say that somebody is of the household; gives back the name."""
    found = one_person(workspace, person)
    tell(workspace, f"household {found.name}", "household", {}, [found.key])
    return found.name


def tell_kept(workspace: Workspace, digits: str) -> str:
    """Say that a promise was kept; gives back what was promised.

    Raises `EntregentError` (exit code 2) when no promise, or more than one, begins so.
    """
    from entregent.model.records import Commitment

    found = [
        (one.key, one.record.what)
        for one in workspace.view().records("commitment")
        if isinstance(one.record, Commitment) and one.record.by_owner and one.key.startswith(digits)
    ]
    if len(digits) < _LEAST_DIGITS or len(found) != 1:
        raise EntregentError("attitude.no-promise", exit_code=2, params={"what": digits})
    workspace.store.release()
    tell(workspace, f"kept {found[0][1]}", "kept", {"record": found[0][0]})
    return found[0][1]
