"""The filled sheet on one A4 page, whatever was written, and the worked sheets."""

from __future__ import annotations

import builtins
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.app.sheet import keep
from entregent.app.sheet_print import EXAMPLES, LINES, example, filled, filled_page
from entregent.app.sheet_print import given as boxes_of
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, Lang
from entregent.model.errors import EntregentError
from entregent.model.purpose import Objective, Purpose, Sheet, Target

TODAY = date(2026, 11, 24)
WRITTEN = Sheet(
    purposes=(Purpose("clients", 1), Purpose("other", 2, "élever des chèvres")),
    objectives=(Objective("3 missions signées", 3, date(2027, 6, 30), "3 contrats"),),
    targets=(Target("dirigeants de PME", "Gironde", 10, "français"), Target("cabinets", "Lyon")),
    known=("Ève Dupré", "Álvaro Núñez", "Œdipe Çelik", "Zoë Šimůnková"),
    networks=("LinkedIn", "Malt"), minutes=90, euros=12.5, written=TODAY,
)
LONG = "une très longue phrase, avec des accents éèêë, œ et ç, " * 40


def _workspace(home: Path, sheet: Sheet, lang: Lang = "fr") -> Workspace:
    workspace = Workspace(home, lang, TODAY)
    keep(workspace, sheet)
    return workspace


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_each_box_holds_what_was_written() -> None:
    assert boxes_of(WRITTEN, "fr") == {
        "rank-clients": "1", "rank-other": "2", "other": "élever des chèvres",
        "written": "24 novembre 2026", "by-0": "30 juin 2027", "have-0": "3 missions signées",
        "know-0": "3 contrats", "trade": "dirigeants de PME · cabinets", "place": "Gironde · Lyon",
        "language": "français", "many": "10", "support": "Malt", "main": "LinkedIn",
        "known-0": "Ève Dupré", "known-1": "Álvaro Núñez",
        "known-2": "Œdipe Çelik · Zoë Šimůnková", "minutes": "90", "euros": "12.50",
    }


@pytest.mark.needs("typst")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_long_texts_stay_on_one_page(tmp_path: Path, lang: Lang) -> None:
    sheet = replace(
        WRITTEN,
        purposes=(Purpose("other", 1, LONG),),
        objectives=(Objective(LONG, None, date(2027, 6, 30), LONG),) * 9,
        targets=(Target(LONG, LONG, 10**9, LONG),) * 9,
        offers=(LONG,) * 9, known=(LONG,) * 9, introducers=(LONG,) * 9, networks=(LONG,) * 9,
        dropped=(LONG,) * 9, interest=LONG, places=LONG, gain=LONG, first_step=LONG,
        patience=date(2028, 12, 31), review_on=date(2027, 9, 30), minutes=10**9, euros=1e12,
    )
    with _workspace(tmp_path / "home", sheet, lang) as workspace:
        assert _pages(filled(workspace)) == 1


@pytest.mark.needs("typst")
@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_words_are_words_and_never_markup(text: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        sheet = replace(WRITTEN, first_step=f"#panic() $x$ *{text}")
        with _workspace(Path(folder) / "home", sheet) as workspace:
            assert _pages(filled(workspace)) == 1


@pytest.mark.needs("typst")
def test_the_page_is_written_once_for_its_owner_only(tmp_path: Path) -> None:
    with _workspace(tmp_path / "home", WRITTEN) as workspace:
        page = filled_page(workspace, tmp_path)
        assert page == tmp_path / "sheet-filled-fr.pdf"
        assert page.stat().st_mode & 0o777 == 0o600
        with pytest.raises(EntregentError) as caught:
            filled_page(workspace, tmp_path)
    assert (caught.value.code, caught.value.exit_code) == ("usage.file-exists", 2)


def test_without_typst_the_blank_page_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = builtins.__import__

    def missing(name: str, *more: Any) -> Any:
        if name == "typst":
            raise ImportError(name)
        return load(name, *more)

    with _workspace(tmp_path / "home", WRITTEN) as workspace:
        monkeypatch.setattr(builtins, "__import__", missing)
        with pytest.raises(EntregentError) as caught:
            filled(workspace)
    assert (caught.value.code, caught.value.exit_code) == ("sheet.no-typst", 5)


def test_an_empty_sheet_is_not_printed(tmp_path: Path) -> None:
    with Workspace(tmp_path / "home", "fr", TODAY) as workspace, pytest.raises(
        EntregentError
    ) as caught:
        filled(workspace)
    assert (caught.value.code, caught.value.exit_code) == ("sheet.filled-empty", 2)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", EXAMPLES)
def test_each_purpose_of_the_article_has_a_worked_sheet(lang: Lang, kind: str) -> None:
    found = example(lang, kind)
    assert len(found["lines"]) == len(LINES)
    assert len({text for _, text in found["lines"]}) == len(LINES)
    assert found["name"] in found["title"]


def test_another_purpose_has_none() -> None:
    with pytest.raises(EntregentError) as caught:
        example("en", "help")
    assert caught.value.exit_code == 2
