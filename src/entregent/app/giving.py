"""What was given and received, shown as acts; what people seek and offer; who knows whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from entregent.app.changes import tell
from entregent.app.find import one_person
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

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

    study = workspace.study()
    found: list[WishShape] = [
        {
            "id": one.who, "name": study.person(one.who).name, "topic": topic, "what": one.what,
            "day": one.day.isoformat(),
        }
        for topic in ("seeks", "offers") for one in told(study, topic)
    ]
    workspace.store.release()
    return sorted(found, key=lambda one: (one["day"], one["name"], one["what"]), reverse=True)


def gifts(workspace: Workspace, person: str = "") -> GiftsShape:
    """The acts of half a year, of everybody or with one person."""
    from entregent.practices.culture.ledger import acts, share

    study = workspace.study()
    whose = one_person(workspace, person).key if person else ""
    found = [one for one in acts(study) if not whose or whose in one.people]
    part = share(found)
    return {
        "acts": [
            {
                "id": one.record, "day": one.day.isoformat(), "kind": one.kind, "given": one.given,
                "names": [study.person(who).name for who in one.people], "weight": one.weight,
            }
            for one in reversed(found)
        ],
        "share": round(part.value, 4) if part.acts >= _FEW else None,
        "low": round(part.low, 4),
        "high": round(part.high, 4),
        "given": part.given,
        "received": part.received,
    }


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
