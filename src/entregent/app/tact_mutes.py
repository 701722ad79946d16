"""Rules of tact the writer does not want to hear: in one draft, about one person, or for ever.

A mute is a decision like any other: it stands in the journal with its reason, is listed, and is
taken back by `undo`. "Once" means one draft as it stands: a word changed, and it is read again.
"""

from __future__ import annotations

import json
from typing import TypedDict

from entregent.app.changes import record
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError
from entregent.model.ids import digest_of
from entregent.tact.rules import all_rules

_JOURNAL = 5_000
"""Entries looked through for the number of a mute."""


class MuteShape(TypedDict):
    """One mute in force. `about` is a person's name, "" for everybody; `entry` is for `undo`.

    `reach` is "ever", "person", "draft" or "finding".
    """

    code: str
    reach: str
    about: str
    because: str
    day: str
    entry: int


def draft_mark(code: str, text: str) -> str:
    """What stands for one rule in one draft, without a word of it: spaces do not matter."""
    return f"{code}:{digest_of('draft', ' '.join(text.split()))}"


def mute_draft(workspace: Workspace, code: str, text: str, reason: str = "") -> None:
    """Silence a rule of tact in this draft as it stands.

    Raises `EntregentError` (exit code 2) `rules.unknown` when no rule has the code.
    """
    found = code.strip().upper()
    if found not in {rule.code for rule in all_rules()}:
        raise EntregentError("rules.unknown", exit_code=2, params={"what": code.strip()[:40]})
    value = {"finding": draft_mark(found, text), **({"reason": reason} if reason else {})}
    record(workspace, f"mute {found} --draft", "mute", (), json.dumps(value, ensure_ascii=False))


def silenced(workspace: Workspace, text: str, person: str = "") -> frozenset[str]:
    """The codes that are silent for this draft to this person (an id, "" for nobody)."""
    muted = set(workspace.view().muted())
    if not muted:
        return frozenset()
    return frozenset(
        rule.code
        for rule in all_rules()
        if muted & {rule.code, f"{rule.code}/{person}", draft_mark(rule.code, text)}
    )


def mutes(workspace: Workspace) -> list[MuteShape]:
    """Everything that is silenced, rules and findings alike, newest first."""
    found: list[MuteShape] = []
    for entry in workspace.store.entries(_JOURNAL):
        if entry.undone is not None:
            continue
        for one in entry.decisions:
            if one.kind != "mute":
                continue
            value = json.loads(one.value)
            about = [_name(workspace, anchor) for anchor in one.anchors]
            code, reach = _reach(value, anchored=bool(one.anchors))
            found.append({
                "code": code, "reach": reach, "about": ", ".join(filter(None, about)),
                "because": str(value.get("reason", "")) or one.reason,
                "day": entry.at.date().isoformat(), "entry": entry.id,
            })
    return found


def _reach(value: dict[str, object], *, anchored: bool) -> tuple[str, str]:
    if "finding" in value:
        finding = str(value["finding"])
        code, colon, _ = finding.partition(":")
        is_draft = bool(colon) and code in {rule.code for rule in all_rules()}
        return (code, "draft") if is_draft else (finding, "finding")
    return str(value.get("code", "")), "person" if anchored else "ever"


def _name(workspace: Workspace, anchor: str) -> str:
    """The name of whom an anchor stands for, "" while nobody does."""
    key = workspace.store.resolve(anchor)
    row = workspace.store.person(key) if key else None
    return row.name if row is not None else ""
