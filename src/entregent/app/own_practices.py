"""Practices the owner wrote, and those of packages: added, checked, switched on and off."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import tell
from entregent.app.own_files import FOLDER, files
from entregent.app.registry import Skipped, offered, practices
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.ports import Practice
    from entregent.practices.own.practice import OwnPractice
    from entregent.practices.own.reading import Problem

LARGEST = 64 * 1024
_TOPIC = "practice"


class PracticeShape(TypedDict):
    """One practice of the list. `of` is "house", "yours", "package" or "off"."""

    name: str
    code: str
    number: int
    sentence: str
    of: str
    rules: list[str]


@dataclass(frozen=True, slots=True)
class Held:
    """Every practice in use by name, in the article's order, and what was not taken."""

    practices: Mapping[str, Practice]
    skipped: tuple[Skipped, ...]


def practices_of(workspace: Workspace) -> Held:
    """The practices of the house, of enabled packages, and the owner's own files."""
    usable, skipped = practices(enabled(workspace))
    found: dict[str, Practice] = dict(usable)
    missed = list(skipped)
    for path in files(workspace.home):
        own = _read(path, frozenset(one.info.code for one in found.values()))
        if isinstance(own, tuple):
            why = "; ".join(_told(workspace, problem) for problem in own)
            missed.append(Skipped("practices", path.name, why))
        else:
            found.setdefault(own.name, own)
    return Held(found, tuple(missed))


def listed(workspace: Workspace) -> list[PracticeShape]:
    """Every practice in use, then those of packages that are there and off."""
    held, on = practices_of(workspace), enabled(workspace)
    shapes = [_shape(workspace, name, one, on) for name, one in held.practices.items()]
    return [
        *shapes,
        *(
            PracticeShape(name=name, code="", number=0, sentence="", of="off", rules=[])
            for name in offered() if name not in on
        ),
    ]


def check(workspace: Workspace, path: Path) -> tuple[str, int]:
    """The name and number of rules of a file that is well written.

    Raises `EntregentError` (exit code 4) that names every point to mend and its place.
    """
    taken = frozenset(one.info.code for one in practices(enabled(workspace))[0].values())
    if not path.is_file():
        raise EntregentError("own.no-file", exit_code=2, params={"what": path.name})
    own = _read(path, taken)
    if isinstance(own, tuple):
        lines = [_told(workspace, problem) for problem in own]
        params = {"file": path.name, "points": "\n".join(lines)}
        raise EntregentError("own.bad", exit_code=4, params=params)
    return own.name, len(own.rules)


def add(workspace: Workspace, path: Path) -> str:
    """Keep a copy of a well-written file among the owner's practices. Raises as `check`."""
    name, _ = check(workspace, path)
    folder = workspace.home / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / f"{name}.toml").write_bytes(path.read_bytes())
    tell(workspace, f"practices add {name}", _TOPIC, {"added": name})
    return name


def remove(workspace: Workspace, name: str) -> str:
    """Read a file no more; it stays under another name. Raises when there is none (exit code 2)."""
    path = workspace.home / FOLDER / f"{name}.toml"
    if path not in files(workspace.home):
        raise EntregentError("own.none", exit_code=2, params={"what": name})
    kept = path.with_suffix(".toml.off")
    path.rename(kept)
    tell(workspace, f"practices remove {name}", _TOPIC, {"removed": name})
    return kept.name


def switch(workspace: Workspace, name: str, *, on: bool) -> None:
    """Let a practice of an installed package run, or stop it. Raises for one nobody offers."""
    if on and name not in offered():
        raise EntregentError("own.unknown", exit_code=2, params={"what": name})
    command = f"practices {'enable' if on else 'disable'} {name}"
    tell(workspace, command, _TOPIC, {"name": name, "on": on})


def enabled(workspace: Workspace) -> Collection[str]:
    """Names of package practices the owner switched on."""
    found: dict[str, bool] = {}
    for decision in workspace.store.decisions("told"):
        value = json.loads(decision.value)
        if value.get("topic") == _TOPIC and "on" in value:
            found[str(value["name"])] = bool(value["on"])
    return frozenset(name for name, on in found.items() if on)


def _read(path: Path, taken: frozenset[str]) -> OwnPractice | tuple[Problem, ...]:
    import tomllib

    from entregent.model.finding import Sentence
    from entregent.practices.own.reading import Problem, read_practice

    with path.open("rb") as stream:
        body = stream.read(LARGEST + 1)
    if len(body) > LARGEST:
        return (Problem("", Sentence("own.too-big", {"what": LARGEST})),)
    try:
        parsed = tomllib.loads(body.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        return (Problem("", Sentence("own.toml", {"what": str(error)[:120]})),)
    return read_practice(parsed, path.stem, taken)


def _told(workspace: Workspace, problem: Problem) -> str:
    text = say(workspace.lang, problem.says.key, **problem.says.params)
    return f"{problem.place}: {text}" if problem.place else text


def _shape(
    workspace: Workspace, name: str, practice: Practice, on: Collection[str]
) -> PracticeShape:
    info = practice.info
    words = getattr(practice, "sentence", None)
    own = words is not None and (workspace.home / FOLDER / f"{name}.toml").exists()
    told = words is not None and hasattr(words, workspace.lang)
    sentence = getattr(words, workspace.lang) if told else say(workspace.lang, info.sentence)
    return {
        "name": name, "code": info.code, "number": info.number, "sentence": sentence,
        "of": "yours" if own else "package" if name in on else "house",
        "rules": list(info.rules),
    }
