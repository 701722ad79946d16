"""Paper at the terminal: networks, ten questions, worked sheets, the filled page (T-WS-1 to 3)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.i18n import say
from entregent.model.purpose import sheet_from_json
from tests.system.conftest import Terminal

FORM = """Date : 23/11/2026
[1] clients
[2] pairs
D'ici le : 30 juin 2027
j'aurai : 3 missions de formation signées
je le verrai à : 3 contrats
D'ici le : 31 mars 2027
j'aurai : 6 rendez-vous
je le verrai à : mon agenda
D'ici le : 31 janvier 2027
j'aurai : 2 recommandations
je le verrai à : deux lettres
Métier : dirigeants de PME
Lieu : Gironde
Combien de personnes : 10
Un réseau principal : LinkedIn
Minutes par semaine : 90
Une heure devrait me rapporter : 10 €
Premier petit pas, cette semaine : appeler Luc
"""


def _fill(terminal: Terminal, tmp_path: Path, form: str) -> None:
    page = tmp_path / "form.txt"
    page.write_text(form, encoding="utf-8")
    assert terminal("sheet", "--from", str(page)).code == 0


def test_t_ws_1_a_whole_sheet_is_kept_with_its_order_and_its_day_to_read_again(
    fresh: Terminal, tmp_path: Path
) -> None:
    _fill(fresh, tmp_path, FORM)
    sheet = sheet_from_json(fresh("--json", "sheet").json["sheet"])
    assert [(one.kind, one.rank) for one in sheet.purposes] == [("clients", 1), ("peers", 2)]
    assert len(sheet.objectives) == 3
    assert [one.who for one in sheet.targets] == ["dirigeants de PME"]
    assert sheet.minutes == 90
    assert sheet.review_on == date(2027, 2, 21)


def test_t_ws_2_only_box_one_proposes_to_finish_and_nothing_else(
    fresh: Terminal, tmp_path: Path
) -> None:
    _fill(fresh, tmp_path, "[1] clients\n")
    assert fresh("--json", "sheet").json["filled"] == 1
    acts = fresh("--json", "today").json["actions"]
    assert [act["says"] for act in acts] == [say("en", "paper.act-finish", n=10)]


def test_t_ws_3_two_purposes_ranked_first_ask_which(fresh: Terminal, tmp_path: Path) -> None:
    page = tmp_path / "form.txt"
    page.write_text(FORM.replace("[2] pairs", "[1] pairs"), encoding="utf-8")
    done = fresh("sheet", "--from", str(page))
    assert done.code == 3
    assert "Which comes first?" in done.out + done.err


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_networks_are_explained_in_both_languages(demo: Terminal, lang: str) -> None:
    told = Terminal(demo.home, lang)
    shown = told("networks")
    assert shown.code == 0
    assert "LinkedIn" in shown.out.splitlines()[1]
    for name in ("BNI", "Polywork", "Viadeo", "XING"):
        assert name in shown.out
    assert "LinkedIn help, page a550555" in told("networks", "--all").out
    found = told("--json", "networks").json
    assert len(found["networks"]) == 30
    assert found["networks"][0]["choice"] == "main"


def test_an_account_is_kept_on_purpose_and_counted_again(demo: Terminal) -> None:
    def state() -> str:
        accounts = demo("--json", "networks").json["accounts"]
        return next(one["state"] for one in accounts if one["id"] == "linkedin")

    assert state() == "alive"
    assert demo("networks", "--reserve", "LinkedIn").code == 0
    assert state() == "reserved"
    assert demo("networks", "--unreserve", "linkedin").code == 0
    assert state() == "alive"
    refused = demo("networks", "--reserve", "Nowhere")
    assert refused.code == 2
    assert "Nowhere" in refused.err


def test_ten_questions_at_the_terminal(fresh: Terminal) -> None:
    assert "self-check --fill" in fresh("self-check").out
    assert fresh("self-check", "--answers", "3,2,4,-,1,3,2,2,1,4").code == 0
    found = fresh("--json", "self-check").json
    assert found["questions"][0]["answer"] == "3"
    assert fresh("self-check", "--answers", "9").code == 2
    assert fresh("self-check", "--fill").code == 2  # no terminal to answer at
    assert "self-check" in fresh("history").out


def test_a_worked_sheet_needs_no_home(fresh: Terminal) -> None:
    for kind in ("partners", "clients", "recruit", "peers", "market"):
        shown = fresh("sheet", "--template", kind)
        assert shown.code == 0
        assert say("en", f"sheet.template-{kind}-step")[:30] in shown.out
    assert fresh("sheet", "--template", "fame").code == 2
    assert not fresh.home.exists()


@pytest.mark.needs("typst")
def test_the_filled_page_is_written_once(fresh: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "mine.pdf"
    assert fresh("sheet", "--filled", str(target)).code == 2  # nothing written yet
    _fill(fresh, tmp_path, FORM)
    assert fresh("sheet", "--filled", str(target)).code == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert fresh("sheet", "--filled", str(target)).code == 2
