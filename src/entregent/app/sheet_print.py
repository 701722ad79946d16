"""The filled sheet typeset on one A4 page (optional extra `paper`), and worked examples."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import TypedDict

from entregent.app.workspace import Workspace
from entregent.i18n import Lang, catalogue, day_words, say
from entregent.model.errors import EntregentError
from entregent.model.purpose import Sheet

EXAMPLES = ("partners", "clients", "recruit", "peers", "market")
"""The purposes that the article names."""
LINES = ("result", "count", "who", "give", "step", "avoid")
_PRINTED = ("title", "section-", "purpose-", "page-")
_LONGEST = 240
"""Characters of one box; a longer text ends with an ellipsis on the page, never on the sheet."""


class ExampleShape(TypedDict):
    """A worked sheet for one purpose: lines of a label and what stands there."""

    kind: str
    name: str
    title: str
    lines: list[tuple[str, str]]
    own: str


def example(lang: Lang, kind: str) -> ExampleShape:
    """A worked sheet for one of `EXAMPLES`. Raises `EntregentError` (exit code 2) for another."""
    if kind not in EXAMPLES:
        raise EntregentError("usage.bad-value", exit_code=2,
                             params={"what": "--template", "value": kind})
    name = say(lang, f"paper.purpose-{kind}")
    return {
        "kind": kind,
        "name": name,
        "title": say(lang, "sheet.template-title", what=name),
        "lines": [
            (say(lang, f"sheet.template-label-{one}"), say(lang, f"sheet.template-{kind}-{one}"))
            for one in LINES
        ],
        "own": say(lang, "sheet.template-own"),
    }


def examples(lang: Lang) -> list[ExampleShape]:
    """A worked sheet for each purpose of the article."""
    return [example(lang, kind) for kind in EXAMPLES]


def filled_page(workspace: Workspace, target: Path) -> Path:
    """Write the filled sheet (PDF) to `target`, a file or a folder.

    Raises `EntregentError`: exit code 2 when nothing is on the sheet or something stands there, 5
    without typst or when it cannot be written.
    """
    if target.is_dir():
        target = target / f"sheet-filled-{workspace.lang}.pdf"
    page = filled(workspace)
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(target, flags, 0o600), "wb") as out:
            out.write(page)
    except FileExistsError as error:
        params = {"what": str(target)}
        raise EntregentError("usage.file-exists", exit_code=2, params=params) from error
    except OSError as error:
        params = {"what": str(target), "why": error.strerror or ""}
        raise EntregentError("usage.cannot-write", exit_code=5, params=params) from error
    return target


def filled(workspace: Workspace) -> bytes:
    """The filled sheet as PDF. Raises `EntregentError` as `filled_page` does."""
    from entregent.practices.paper.worksheet import is_blank

    sheet = workspace.view().sheet
    workspace.store.release()
    if is_blank(sheet):
        raise EntregentError("sheet.filled-empty", exit_code=2)
    try:
        import typst
    except ImportError as error:
        raise EntregentError("sheet.no-typst", exit_code=5) from error
    lang = workspace.lang
    words = {
        key: text for key, text in catalogue(lang, "paper").items() if key.startswith(_PRINTED)
    }
    inputs = {
        "lang": lang,
        "words": json.dumps(words, ensure_ascii=False),
        "given": json.dumps(given(sheet, lang), ensure_ascii=False),
    }
    with as_file(files("entregent.practices.paper").joinpath("sheets", "sheet.typ")) as source:
        try:
            page = typst.compile(source, format="pdf", sys_inputs=inputs, timestamp=0,
                                 pdf_standards=["ua-1"])
        except typst.TypstError:
            # Seen with letters no font of the machine holds: the page is then made without tags.
            page = typst.compile(source, format="pdf", sys_inputs=inputs, timestamp=0)
    assert isinstance(page, bytes)
    return page


def given(sheet: Sheet, lang: Lang) -> dict[str, str]:
    """What stands in each box of the page, by its key; lists beyond their lines share the last."""
    found = {f"rank-{one.kind}": str(one.rank) for one in sheet.purposes}
    found["other"] = next((one.words for one in sheet.purposes if one.kind == "other"), "")
    for name, day in (
        ("written", sheet.written), ("review", sheet.review_on), ("patience", sheet.patience),
    ):
        found[name] = day_words(lang, day) if day else ""
    for n, one in enumerate(sheet.objectives[:3]):
        found[f"by-{n}"] = day_words(lang, one.deadline) if one.deadline else ""
        found[f"have-{n}"] = one.result
        found[f"know-{n}"] = one.measure
    for name, values in (
        ("trade", [one.who for one in sheet.targets]),
        ("place", [one.where for one in sheet.targets]),
        ("language", list(dict.fromkeys(one.language for one in sheet.targets))),
        ("many", [str(one.number) for one in sheet.targets if one.number]),
        ("support", sheet.networks[1:]), ("dropped", sheet.dropped),
    ):
        found[name] = _joined(values)
    for name, items in (
        ("known", sheet.known), ("introducers", sheet.introducers), ("offers", sheet.offers),
    ):
        found |= {f"{name}-{n}": text for n, text in enumerate((*items[:2], _joined(items[2:])))}
    found |= {
        "interest": sheet.interest, "places": sheet.places, "gain": sheet.gain,
        "main": _joined(sheet.networks[:1]), "first": sheet.first_step,
        "minutes": str(sheet.minutes or ""),
        "euros": "" if sheet.euros is None else f"{sheet.euros:.2f}".removesuffix(".00"),
    }
    return {key: _cut(text) for key, text in found.items() if text}


def _joined(values: Sequence[str]) -> str:
    return " · ".join(value for value in values if value)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
