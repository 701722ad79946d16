"""What the owner tells: gains, profiles, answers, the review; undone too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.app.answered import answered
from entregent.app.appearance import PhotoForm, read, tell_no_photo, tell_photo, tell_profile
from entregent.app.changes import undo
from entregent.app.engagement import GainForm, account_of, gain, tell_hours, tell_money
from entregent.app.jobs import Jobs
from entregent.app.journal import Detail, note
from entregent.app.review import answer, review
from entregent.app.workspace import Workspace
from entregent.faces.web.call import Call
from entregent.faces.web.pages.review import show
from entregent.model.errors import EntregentError

TODAY = date(2026, 11, 24)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with Workspace(tmp_path / "home", "fr", TODAY) as workspace:
        for day in (3, 40, 90):
            on = date.fromordinal(TODAY.toordinal() - day)
            note(workspace, "met", ["Awa Petit : un café"], Detail(on, None, 45))
    return tmp_path / "home"


def _work(home: Path) -> Workspace:
    return Workspace(home, "fr", TODAY)


def test_gains_and_hours_make_an_account_and_are_taken_back(home: Path) -> None:
    with _work(home) as workspace:
        assert gain(workspace, GainForm("1 200,50 €", "client", network="LinkedIn")) == 1200.5
        tell_hours(workspace, "linkedin=12")
        tell_money(workspace, "expected", "15")
        found = account_of(workspace)
        shape = next(one for one in found["returns"] if one["network"] == "linkedin")
        assert (shape["hours"], shape["gain"], shape["rate"]) == (12.0, 1200.5, None)
        assert found["expected"] == 15.0
        for _ in range(3):
            undo(workspace)
        names = [one["network"] for one in account_of(workspace)["returns"]]
        assert names == ["in-person"]


def test_a_gain_with_somebody_follows_the_traces(home: Path) -> None:
    with _work(home) as workspace:
        gain(workspace, GainForm("100", who="Awa Petit"))
        (one,) = account_of(workspace)["returns"]
        assert (one["network"], one["gain"]) == ("in-person", 100.0)


@pytest.mark.parametrize("amount", ["abc", "-3", "nan", "inf", "1e12", ""])
def test_an_amount_that_is_none_is_refused(home: Path, amount: str) -> None:
    with _work(home) as workspace, pytest.raises(EntregentError) as refused:
        gain(workspace, GainForm(amount))
    assert refused.value.exit_code == 2


@pytest.mark.parametrize("pair", ["linkedin", "=3", "linkedin=x"])
def test_hours_that_are_none_are_refused(home: Path, pair: str) -> None:
    with _work(home) as workspace, pytest.raises(EntregentError):
        tell_hours(workspace, pair)


def test_a_profile_told_by_hand_is_read_and_kept_for_comparison(home: Path) -> None:
    with _work(home) as workspace:
        assert read(workspace) == []
        tell_profile(workspace, "xing", {"headline": "Formatrice paie pour les PME"})
        tell_profile(workspace, "xing", {"titles": ["Formatrice"]})
        (first,) = read(workspace, keep=True)
        assert {part["name"]: part["points"] for part in first["parts"]}["headline"] == 15
        tell_no_photo(workspace, chosen=True)
        (then,) = read(workspace)
        assert "c’était" in then["says"][0]
        assert not any("photo" in text.casefold() for text in then["says"])


def test_a_photo_is_measured_or_refused(home: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "p.png", tmp_path / "p.txt"
    good.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\x90")
    bad.write_bytes(b"no picture")
    with _work(home) as workspace:
        assert tell_photo(workspace, PhotoForm(good)) == (512, 400)
        for path, code in ((bad, 4), (tmp_path / "none.png", 2)):
            with pytest.raises(EntregentError) as refused:
                tell_photo(workspace, PhotoForm(path))
            assert refused.value.exit_code == code


def test_the_review_answers_and_is_taken_back(home: Path) -> None:
    with _work(home) as workspace:
        found = review(workspace)
        assert [one["name"] for one in found["people"]] == ["Awa Petit"]
        assert "un signe de sa part en deux ans" in found["people"][0]["has"]
        answer(workspace, "Awa Petit", "keep")
        assert (review(workspace)["people"], review(workspace)["chosen"]) == ([], 1)
        undo(workspace)
        assert review(workspace)["chosen"] == 0
        answer(workspace, "Awa Petit", "rest")
        assert review(workspace)["people"] == []


def test_the_page_of_the_review_shows_keys_and_no_number(home: Path) -> None:
    with _work(home) as workspace:
        body = show(Call("review", workspace, Jobs(home), "fr")).body.decode()
    assert "Awa Petit" in body
    assert 'data-key="1"' in body
    assert "laisser reposer" in body.casefold()


def test_answered_names_the_person(home: Path) -> None:
    with _work(home) as workspace:
        assert answered(workspace, "Awa") == "Awa Petit"
        with pytest.raises(EntregentError):
            answered(workspace, "Nobody")
