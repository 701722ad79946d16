"""The sheet: shown, printed blank, filled in as a text form, kept as one decision."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import record
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.model.errors import EntregentError
from entregent.model.purpose import Sheet, sheet_to_json

if TYPE_CHECKING:
    from entregent.practices.paper.worksheet import Problem


class SheetShape(TypedDict):
    """The sheet as a form, how much of it is filled (0 to 11 boxes) and what is missing."""

    form: str
    filled: int
    boxes: int
    missing: list[str]
    first_purpose: str
    problems: list[str]
    sheet: str


def shown(workspace: Workspace) -> SheetShape:
    """The sheet as it stands."""
    return _shape(workspace, _standing(workspace), ())


def begun(workspace: Workspace) -> bool:
    """Whether a sheet was ever kept: before it, paper is offered first."""
    return bool(workspace.store.decisions("sheet"))


def fill(workspace: Workspace, text: str) -> SheetShape:
    """Read a filled-in form and keep it. Lines that fit no box are named; the others are kept.

    A form that holds nothing at all is refused (exit code 2) and the former sheet stays.
    """
    from entregent.practices.paper.worksheet import dated, from_text, is_blank

    form = from_text(text, workspace.today)
    if is_blank(form.sheet):
        why = "; ".join(say(workspace.lang, p.says.key, **p.says.params) for p in form.problems[:3])
        raise EntregentError("usage.sheet-blank", exit_code=2, params={"what": why})
    sheet = dated(form.sheet, workspace.today)
    keep(workspace, sheet)
    return _shape(workspace, sheet, form.problems)


def keep(workspace: Workspace, sheet: Sheet) -> None:
    """Keep a sheet: one decision, to be undone like any other."""
    record(workspace, "sheet", "sheet", (), sheet_to_json(sheet))


def first(workspace: Workspace, number: int) -> SheetShape:
    """Put the purpose that stands at `number` (1 is the first shown) before all others."""
    from entregent.practices.paper.worksheet import choose_first, in_order

    sheet = _standing(workspace)
    order = in_order(sheet)
    if not 1 <= number <= len(order):
        raise EntregentError("usage.bad-value", exit_code=2,
                             params={"what": "--first", "value": str(number)})
    sheet = choose_first(sheet, order[number - 1])
    keep(workspace, sheet)
    return _shape(workspace, sheet, ())


def blank_page(workspace: Workspace, target: Path) -> Path:
    """Write the blank A4 page (PDF) of the reader's language to `target`, a file or a folder.

    Raises `EntregentError` (exit code 5) when it cannot be written, 2 when something stands there.
    """
    from entregent.practices.paper.worksheet import sheet_path

    page = sheet_path(workspace.lang)
    if target.is_dir():
        target = target / page.name
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(target, flags, 0o644), "wb") as out:
            out.write(page.read_bytes())
    except FileExistsError as error:
        params = {"what": str(target)}
        raise EntregentError("usage.file-exists", exit_code=2, params=params) from error
    except OSError as error:
        params = {"what": str(target), "why": error.strerror or ""}
        raise EntregentError("usage.cannot-write", exit_code=5, params=params) from error
    return target


def _standing(workspace: Workspace) -> Sheet:
    return workspace.view().sheet


def _shape(workspace: Workspace, sheet: Sheet, problems: tuple[Problem, ...]) -> SheetShape:
    from entregent.practices.paper.worksheet import BOXES, first_purpose, missing, to_text

    lang = workspace.lang
    empty = missing(sheet)
    purpose = first_purpose(sheet)
    return {
        "form": to_text(sheet, lang),
        "filled": len(BOXES) - len(empty),
        "boxes": len(BOXES),
        "missing": [say(lang, f"sheet.box-{box}") for box in empty],
        "first_purpose": say(lang, f"paper.purpose-{purpose.kind}") if purpose else "",
        "problems": [say(lang, p.says.key, **p.says.params) for p in problems],
        "sheet": sheet_to_json(sheet),
    }
