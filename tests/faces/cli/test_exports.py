"""`entregent exports`: every source, or one whole, in both languages and without any data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from entregent.app.coverage import exports
from entregent.faces.cli.main import main
from entregent.i18n import LANGUAGES, Lang, say


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_are_told_and_one_whole(
    lang: Lang, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "home"), "--lang", lang]
    assert main(["exports", *home]) == 0
    told = capsys.readouterr().out
    titles = [f"{one['title']} ({one['name']})" for one in exports(lang)]
    assert [title for title in titles if title not in told] == []
    assert main(["exports", "LinkedIn", *home]) == 0
    one = " ".join(capsys.readouterr().out.split())
    (shape,) = [known for known in exports(lang) if known["name"] == "linkedin"]
    for words in (shape["ask"], shape["holds"], shape["lacks"], say(lang, "coverage.real")):
        assert " ".join(words.split()) in one
    assert main(["exports", "--json", *home]) == 0
    assert json.loads(capsys.readouterr().out) == exports(lang)
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_unknown_one_is_told(
    lang: Lang, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["exports", "plaxo", "--home", str(tmp_path / "home"), "--lang", lang]) == 2
    assert capsys.readouterr().err.split("\n")[0] == say(lang, "coverage.unknown", what="plaxo")
