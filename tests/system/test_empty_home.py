"""Paper first, and with nothing imported: the first run is never empty."""

from __future__ import annotations

from pathlib import Path

from tests.system.conftest import Terminal

SHEET = """
1. Why?
[1] clients
[2] partners

2. What result, when, how will I know?
By: 30 June 2027
I will have: 3 training missions
I will know it by: signed contracts

3. Who?
Trade: training managers
Place: Bordeaux
How many people: 12

5. Where?
One main network: LinkedIn

6. How much?
Minutes a week: 90
One hour should bring me: 10 euros
First small step, this week: call Luc
"""


def test_today_proposes_the_sheet_the_archive_five_people_and_a_gift(fresh: Terminal) -> None:
    """The four first steps, in this order, each with its reason and a way to correct it."""
    answer = fresh("today", "--json").json
    assert [act["because"][0]["code"][:3] for act in answer["actions"]] == ["PAP"] * 4
    assert [act["verb"] for act in answer["actions"]] == ["write", "ask", "write", "give"]
    assert all(act["because"][0]["correct"] for act in answer["actions"])
    assert sum(act["minutes"] for act in answer["actions"]) <= answer["budget_minutes"]


def test_both_languages_propose_the_same_acts(fresh: Terminal) -> None:
    """French and English are equals: same acts, other words."""
    french = Terminal(fresh.home, "fr")("today", "--json").json
    english = fresh("today", "--json").json
    assert [act["id"] for act in french["actions"]] == [act["id"] for act in english["actions"]]
    assert [act["says"] for act in french["actions"]] != [act["says"] for act in english["actions"]]


def test_reading_makes_no_folder(fresh: Terminal) -> None:
    """People, search, debts, history, dump and the sheet read an empty world without making one."""
    for words in (["search", "hello"], ["debts"], ["history"], ["dump"], ["sheet"]):
        assert fresh(*words).code == 0
    assert not fresh.home.exists()


def test_the_sheet_is_kept_ordered_and_undone(fresh: Terminal, tmp_path: Path) -> None:
    """A filled-in form becomes the sheet; undo gives the empty one back."""
    form = tmp_path / "sheet.txt"
    form.write_text(SHEET, encoding="utf-8")
    filled = fresh("sheet", "--from", str(form), "--json")
    assert (filled.code, filled.json["filled"], filled.json["missing"]) == (0, 11, [])
    assert filled.json["first_purpose"] == "clients"
    assert fresh("sheet", "--first", "2", "--json").json["first_purpose"] == "partners"
    assert fresh("undo").code == fresh("undo").code == 0
    assert fresh("sheet", "--json").json["filled"] == 0
    assert fresh("undo").code == 2


def test_the_blank_page_is_written_once(fresh: Terminal, tmp_path: Path) -> None:
    """`sheet --print` writes a PDF and never over something else."""
    page = tmp_path / "page.pdf"
    assert fresh("sheet", "--print", str(page)).code == 0
    assert page.read_bytes().startswith(b"%PDF-")
    assert fresh("sheet", "--print", str(page)).code == 2


def test_a_sheet_that_says_nothing_changes_nothing(fresh: Terminal, tmp_path: Path) -> None:
    """Noise is refused with a way out, exit code 2."""
    noise = tmp_path / "noise.txt"
    noise.write_text("lorem ipsum\n", encoding="utf-8")
    refused = fresh("sheet", "--from", str(noise))
    assert (refused.code, refused.out) == (2, "")
    assert "lorem ipsum" in refused.err
    assert fresh("sheet", "--from", str(tmp_path / "nowhere.txt")).code == 4
