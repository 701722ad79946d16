"""What the owner decides: who is who, settings, and taking anything back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

from entregent.app.config import NO_PAUSE, SETTINGS, check_setting, region_of
from entregent.app.find import one_person, parts_of
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.decisions import DecisionKind
    from entregent.store.journal import Draft


class EntryShape(TypedDict):
    """One command of the journal."""

    entry: int
    at: str
    command: str
    undone: bool


def record(
    workspace: Workspace, command: str, kind: DecisionKind, anchors: Sequence[str], value: str
) -> None:
    """Write one decision as one command of the journal."""
    from entregent.store.journal import Draft

    _decide(workspace, command, [Draft(kind, tuple(anchors), value)])


def tell(
    workspace: Workspace, command: str, topic: str, value: Mapping[str, object],
    people: Sequence[str] = (),
) -> None:
    """Keep what the owner tells on a topic (see `model.decisions.Told`), as one command."""
    body = json.dumps({**value, "topic": topic}, sort_keys=True, ensure_ascii=False)
    record(workspace, command, "told", tuple(people), body)


def merge(workspace: Workspace, a: str, b: str) -> list[str]:
    """Say that two people are one. Gives back both names. Raises when either is not one person."""
    first, second = one_person(workspace, a), one_person(workspace, b)
    if first.key == second.key:
        params = {"what": first.name}
        raise EntregentError("usage.same-person", exit_code=2, params=params)
    record(workspace, f"merge {first.name} / {second.name}", "same", (first.key, second.key), "{}")
    return [first.name, second.name]


def split(workspace: Workspace, person: str, part: str) -> list[str]:
    """Take a part (a handle, or the number shown beside it) out of a person, for ever.

    Gives back the person's name and the part. Raises `EntregentError` when there is no such part.
    """
    found = one_person(workspace, person)
    parts = parts_of(workspace, found.key)
    chosen = [p for p in parts if part in {str(p.number), p.handle, p.handle.partition(":")[2]}]
    if len(chosen) != 1 or len(parts) < 2:
        raise EntregentError("usage.part", exit_code=2, params={"what": part, "name": found.name})
    rest = next(p for p in parts if p.number != chosen[0].number)
    record(workspace, f"split {found.name}", "apart", (chosen[0].anchor, rest.anchor), "{}")
    return [found.name, chosen[0].shown]


def own(workspace: Workspace, person: str) -> str:
    """Say which person the owner is. An e-mail address nobody has yet counts from now on."""
    if "@" in person:
        from entregent.text.mail import address_key

        key = address_key(person)
        if key is not None:
            record(workspace, f"owner {key}", "owner", (f"email:{key}",), "{}")
            return key
    found = one_person(workspace, person)
    record(workspace, f"owner {found.name}", "owner", (found.key,), "{}")
    return found.name


def set_setting(workspace: Workspace, name: str, value: str) -> None:
    """Change one setting. Raises `EntregentError` (exit code 2) when it does not fit."""
    check_setting(name, value, workspace.store.settings())
    body = json.dumps({"name": name, "value": value}, sort_keys=True)
    record(workspace, f"settings {name} {value}", "setting", (), body)


def settings(workspace: Workspace) -> dict[str, str]:
    """The settings in force, by name."""
    now = workspace.settings
    values = {
        "lang": workspace.told_lang or workspace.lang,
        "zone": now.zone,
        "region": now.region or region_of(now.zone),
        "minutes": str(now.minutes),
        "opens": now.hours.opens.isoformat("minutes"),
        "closes": now.hours.closes.isoformat("minutes"),
        "days": "".join(map(str, sorted(now.hours.days))),
        "words": "yes" if now.words else "no",
        "pause": now.hours.resumes.isoformat() if now.hours.resumes else NO_PAUSE,
        "previews": "yes" if now.previews else "no",
    }
    return {name: values[name] for name in SETTINGS}


def history(workspace: Workspace, limit: int = 30) -> list[EntryShape]:
    """What was done, newest first."""
    return [
        {
            "entry": entry.id,
            "at": entry.at.isoformat(timespec="minutes"),
            "command": entry.command,
            "undone": entry.undone is not None,
        }
        for entry in workspace.store.entries(limit)
    ]


def undo(workspace: Workspace, entry: int | None = None) -> EntryShape:
    """Take a command back: the newest that stands, or that number. Raises when there is none."""
    from entregent.ingest.change import undo as take_back

    done = take_back(workspace.store, workspace.instant, entry)
    return {
        "entry": done.id,
        "at": done.at.isoformat(timespec="minutes"),
        "command": done.command,
        "undone": True,
    }


def _decide(workspace: Workspace, command: str, drafts: Sequence[Draft]) -> None:
    from entregent.ingest.change import decide

    decide(workspace.store, workspace.instant, command, drafts)
