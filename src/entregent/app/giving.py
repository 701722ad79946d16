"""What was given and received, shown as acts; what people seek and offer; who knows whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import tell
from entregent.app.find import one_person
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError
from entregent.model.ids import PersonId, RecordKey

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.practices.culture.ledger import Act

_FEW = 20
_LEAST_DIGITS = 6
_LONGEST = 300


class ActShape(TypedDict):
    """One act: `id` is its record key."""

    id: str
    day: str
    kind: str
    given: bool
    names: list[str]
    weight: float


class GiftsShape(TypedDict):
    """Acts, newest first, and the share given (None under twenty acts)."""

    acts: list[ActShape]
    share: float | None
    low: float
    high: float
    given: int
    received: int


class WishShape(TypedDict):
    """What somebody looks for ("seeks") or offers ("offers"), as the owner told it."""

    id: str
    name: str
    topic: str
    what: str
    day: str


def wishes(workspace: Workspace) -> list[WishShape]:
    """Everything told in half a year about what people look for and offer, newest first."""
    from entregent.practices.culture.introductions import wishes as told

    view = workspace.view()
    found: list[WishShape] = [
        {
            "id": one.who, "name": view.alone(one.who).name, "topic": topic, "what": one.what,
            "day": one.day.isoformat(),
        }
        for topic in ("seeks", "offers") for one in told(view, topic)
    ]
    workspace.store.release()
    return sorted(found, key=lambda one: (one["day"], one["name"], one["what"]), reverse=True)


def gifts(workspace: Workspace, person: str = "") -> GiftsShape:
    """The acts of half a year, of everybody or with one person."""
    from entregent.practices.culture.ledger import corrected, share

    whose = one_person(workspace, person).key if person else ""
    rows: list[tuple[ActShape, list[str]]] = prepared(workspace, "gifts", make_acts).value
    kept = [(_act(one, people), one) for one, people in rows if not whose or whose in people]
    found = corrected(workspace.view(), [act for act, _ in kept])
    workspace.store.release()
    weights = {act.record: act.weight for act in found}
    part = share(found)
    return {
        "acts": [
            one if weights[act.record] == act.weight else {**one, "weight": weights[act.record]}
            for act, one in kept if act.record in weights
        ],
        "share": round(part.value, 4) if part.acts >= _FEW else None,
        "low": round(part.low, 4),
        "high": round(part.high, 4),
        "given": part.given,
        "received": part.received,
    }


def make_acts(workspace: Workspace, study: Study) -> list[tuple[ActShape, list[str]]]:
    """Every act, newest first, as it weighs by itself, and whom it is about."""
    del workspace
    from entregent.practices.culture.ledger import shown_acts

    return [
        (
            {
                "id": one.record, "day": one.day.isoformat(), "kind": one.kind, "given": one.given,
                "names": [study.person(who).name for who in one.people], "weight": one.weight,
            },
            [str(who) for who in one.people],
        )
        for one in reversed(shown_acts(study))
    ]


def _act(one: ActShape, people: Sequence[str]) -> Act:
    from entregent.practices.culture.ledger import Act

    return Act(
        RecordKey(one["id"]), date.fromisoformat(one["day"]), one["kind"], one["given"],
        tuple(map(PersonId, people)), one["weight"],
    )


def weigh(workspace: Workspace, digits: str, weight: float) -> None:
    """Give an act another weight, 0 when it was no gift.

    Raises `EntregentError` (exit code 2) when no act, or more than one, begins so. An act that was
    taken out before is found again by the whole of its key.
    """
    found = {one["id"] for one in gifts(workspace)["acts"] if one["id"].startswith(digits)}
    key = found.pop() if len(found) == 1 and len(digits) >= _LEAST_DIGITS else ""
    if not key and len(digits) != 32:
        raise EntregentError("culture.no-act", exit_code=2, params={"what": digits})
    workspace.store.release()
    tell(workspace, f"gift {weight:g}", "gift", {"record": key or digits, "weight": weight})


def tell_wish(workspace: Workspace, topic: str, person: str, what: str) -> str:
    """Note what somebody seeks ("seeks") or offers ("offers"); gives back the name."""
    if not what.strip():
        raise EntregentError("usage.empty", exit_code=2)
    found = one_person(workspace, person)
    value = {"what": what.strip()[:_LONGEST]}
    tell(workspace, f"{topic} {found.name}: {what.strip()}"[:200], topic, value, [found.key])
    return found.name


def drop_wishes(workspace: Workspace, topic: str, person: str) -> str:
    """Forget what was noted so far on the topic; gives back the name."""
    found = one_person(workspace, person)
    tell(workspace, f"{topic} {found.name} --gone", topic, {"gone": True}, [found.key])
    return found.name


def tell_know(workspace: Workspace, people: Sequence[str]) -> list[str]:
    """Say that people know each other. Raises `EntregentError` (exit code 2) for fewer than two."""
    found = [one_person(workspace, person) for person in people]
    names = [one.name for one in found]
    if len({one.key for one in found}) < 2:
        raise EntregentError("usage.same-person", exit_code=2, params={"what": ", ".join(names)})
    tell(workspace, f"know {', '.join(names)}", "know", {}, [one.key for one in found])
    return names
