"""The invented world, built and imported the ordinary way."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app import changes
from entregent.app.importing import ImportShape, read_files
from entregent.app.sheet import keep
from entregent.app.workspace import Workspace
from entregent.i18n import Lang
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.ingest.options import Progress

ZONE = "Europe/Paris"
"""Where the invented consultant lives, whoever looks at her world."""
MARK = "entregent-demo"
"""A file of this name says that a folder is a demo's own and may be made again."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What was built: the files, the home they were imported into, the world's own day."""

    files: Path
    home: Path
    today: date
    owner: str
    report: ImportShape


def build(
    folder: Path, lang: Lang, tell: Callable[[Progress], None] | None = None
) -> Demo:
    """Write the world's files under `folder` and import them into a home beside them.

    A folder that is not empty and not a former demo is left alone: raises `EntregentError`.
    """
    from entregent.world.invented import build as invent

    _clear(folder)
    world = invent(folder / "files")
    home = folder / "home"
    with Workspace(home, lang, world.today) as workspace:
        changes.set_setting(workspace, "zone", ZONE)
    with Workspace(home, lang, world.today) as workspace:
        keep(workspace, world.sheet)
        for one in world.told:
            changes.tell(workspace, one.command, one.topic, one.value, one.people)
        report = read_files(workspace, [folder / "files"], tell=tell)
    return Demo(folder / "files", home, world.today, world.owner, report)


def _clear(folder: Path) -> None:
    """Make the folder anew, or refuse when it holds anything that is not a former demo."""
    mark = folder / MARK
    try:
        if folder.exists() and any(folder.iterdir()):
            if not mark.is_file():
                params = {"what": str(folder)}
                raise EntregentError("usage.demo-folder", exit_code=2, params=params)
            for name in ("files", "home"):
                shutil.rmtree(folder / name, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        mark.touch()
    except OSError as error:
        params = {"what": str(folder), "why": error.strerror or ""}
        raise EntregentError("usage.cannot-write", exit_code=5, params=params) from error
