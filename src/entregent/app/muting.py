"""Saying "not again": a finding is silenced this time, for one person, or for ever."""

from __future__ import annotations

import json
import re

from entregent.app.changes import record
from entregent.app.find import one_person
from entregent.app.offered import reports_of
from entregent.app.own_practices import practices_of
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

_CODE = re.compile(r"[A-Z]{3}-\d{1,3}")


def mute(workspace: Workspace, code: str, who: str = "", reason: str = "") -> str:
    """Silence a code for ever, or about one person. Gives back the person's name, "" without one.

    Raises `EntregentError` (exit code 2) when the code is none or nobody answers to the name.
    """
    code = _checked(code)
    value = {"code": code, **({"reason": reason} if reason else {})}
    person = one_person(workspace, who) if who else None
    anchors = () if person is None else (person.key,)
    name = "" if person is None else person.name
    record(workspace, f"mute {code} {name}".strip(), "mute", anchors, json.dumps(value))
    return name


def mute_once(workspace: Workspace, code: str, reason: str = "") -> int:
    """Silence what is said under a code at present; the next period speaks again.

    Gives back how many findings. Raises `EntregentError` (exit code 2) when nothing is said.
    """
    code = _checked(code)
    study = workspace.study()
    found = [
        finding.id
        for _, report in reports_of(study, practices_of(workspace).practices.values())
        for finding in report.findings
        if finding.code == code
    ]
    if not found:
        raise EntregentError("own.mute-none", exit_code=2, params={"what": code})
    for one in found:
        value = {"finding": one, **({"reason": reason} if reason else {})}
        record(workspace, f"mute {code}", "mute", (), json.dumps(value))
    return len(found)


def mute_finding(workspace: Workspace, code: str, finding: str, reason: str = "") -> None:
    """Silence one finding as it stands; a later period speaks again.

    Raises `EntregentError` (exit code 2) when the code is none or nothing of the kind is said.
    """
    code = _checked(code)
    study = workspace.study()
    reports = reports_of(study, practices_of(workspace).practices.values())
    known = {one.id for _, report in reports for one in report.findings if one.code == code}
    if finding not in known:
        raise EntregentError("own.mute-none", exit_code=2, params={"what": code})
    value = {"finding": finding, **({"reason": reason} if reason else {})}
    record(workspace, f"mute {code}", "mute", (), json.dumps(value))


def _checked(code: str) -> str:
    found = code.strip().upper()
    if not _CODE.fullmatch(found):
        raise EntregentError("own.mute-code", exit_code=2, params={"what": code})
    return found
