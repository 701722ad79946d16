"""Pages that need every tie measured: the same from a process beside the server as from a terminal.

And what the owner answered meanwhile is taken from them at once.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from entregent.app import review as reviewing
from entregent.app.attitude import answer_questions, attitude
from entregent.app.day import today
from entregent.app.demo import build
from entregent.app.engagement import account_of
from entregent.app.giving import gifts, weigh
from entregent.app.habits import look_back
from entregent.app.memory import Memory
from entregent.app.muting import mute_finding
from entregent.app.networks import choice, reserve
from entregent.app.own_practices import practices_of
from entregent.app.practice_page import practice_key, practice_page
from entregent.app.renewal import is_current, renew_all, renew_past
from entregent.app.renewing import Renewer
from entregent.app.review import review
from entregent.app.week import week
from entregent.app.workspace import Workspace

TUESDAY = date(2026, 11, 24)
PAGES: tuple[Callable[[Workspace], object], ...] = (
    review, attitude, choice, gifts, week, account_of, look_back,
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented world, everything prepared, in a home nobody writes to."""
    home = build(tmp_path_factory.mktemp("prepared") / "demo", "en").home
    with Workspace(home, "en", TUESDAY) as workspace:
        assert renew_all(workspace)
        assert renew_past(workspace)
    return home


@pytest.fixture
def home(world: Path, tmp_path: Path) -> Path:
    """A copy of the world."""
    return Path(shutil.copytree(world, tmp_path / "home"))


def writing(home: Path) -> Workspace:
    """A call that writes."""
    return Workspace(home, "en", TUESDAY)


def serving(home: Path) -> Workspace:
    """A call of a server to which this store is large, and whose renewer does nothing any more."""
    renewer = Renewer(home, TUESDAY)
    renewer.close()
    workspace = Workspace(home, "en", TUESDAY, writable=False)
    workspace.memory = Memory(renewer, large=0)
    return workspace


def test_what_is_prepared_is_what_a_terminal_works_out(home: Path) -> None:
    with serving(home) as server:
        kept = [page(server) for page in PAGES]
        assert not server.behind
    with writing(home) as workspace:
        with workspace.store.writing():
            workspace.store.forget_answers()
        assert [page(workspace) for page in PAGES] == kept


def test_both_languages_are_prepared(home: Path) -> None:
    with serving(home) as server:
        server.lang = "fr"
        french = week(server)
        assert not server.behind
        shown = ("review", "week", "habits", "return", "today", "people")
        assert all(is_current(server, name) for name in shown)
        server.lang = "en"
        assert week(server)["title"] != french["title"]


def test_a_practice_over_time_is_prepared(home: Path) -> None:
    with serving(home) as server:
        names = list(practices_of(server).practices)
        kept = [practice_page(server, name) for name in names]
        assert not server.behind
        assert all(is_current(server, practice_key(name)) for name in names)
    with writing(home) as workspace:
        with workspace.store.writing():
            workspace.store.forget_answers()
        assert [practice_page(workspace, name) for name in names] == kept


def test_a_page_of_before_says_so_and_names_nobody_answered_for(home: Path) -> None:
    with serving(home) as server:
        before = review(server)
    first, second, third = (one["id"] for one in before["people"][:3])
    with writing(home) as workspace:
        reviewing.answer(workspace, first, "keep")
        reviewing.answer(workspace, second, "rest")
    with serving(home) as server:
        after = review(server)
        assert server.behind
        assert not is_current(server, "review")
        assert after["people"][0]["id"] == third
        assert len(after["people"]) == len(before["people"])
        assert after["waiting"] == before["waiting"] - 2
        assert (after["chosen"], after["left"]) == (before["chosen"] + 1, before["left"] - 1)
    with writing(home) as workspace:
        assert renew_all(workspace)
    with serving(home) as server:
        assert review(server)["people"] == after["people"]
        assert review(server)["chosen"] == after["chosen"]
        assert not server.behind


def test_what_the_owner_tells_shows_at_once(home: Path) -> None:
    with serving(home) as server:
        account, acts = choice(server)["accounts"][0], gifts(server)["acts"]
    with writing(home) as workspace:
        answer_questions(workspace, [4, 3, 2, 1, 0])
        reserve(workspace, account["id"], kept=True)
        weigh(workspace, acts[0]["id"], 0)
        weigh(workspace, acts[1]["id"], 2.5)
    with serving(home) as server:
        assert attitude(server)["answers"] == [4, 3, 2, 1, 0]
        assert choice(server)["accounts"][0] == {**account, "state": "reserved", "reserved": True}
        assert gifts(server)["acts"] == [{**acts[1], "weight": 2.5}, *acts[2:]]
        assert server.behind


def test_a_finding_that_was_muted_is_not_told_again(home: Path) -> None:
    with writing(home) as workspace:
        name, found = next(
            (name, page["findings"][0]) for name in practices_of(workspace).practices
            if (page := practice_page(workspace, name))["findings"]
        )
        mute_finding(workspace, found["code"], found["finding"])
    with serving(home) as server:
        told = [one["finding"] for one in practice_page(server, name)["findings"]]
        assert server.behind
        assert found["finding"] not in told


def test_an_act_of_the_week_that_was_answered_is_gone(home: Path) -> None:
    from entregent.app.day import answer_act

    with serving(home) as server:
        acts = [act for day in week(server)["days"] for act in day["acts"]]
    with writing(home) as workspace:
        both = {act["id"] for act in acts} & {act["id"] for act in today(workspace)["actions"]}
        assert both
        answer_act(workspace, min(both), "done")
    with serving(home) as server:
        days = week(server)["days"]
        left = [act["id"] for day in days for act in day["acts"]]
        assert server.behind
        assert min(both) not in left
        assert [day["minutes"] for day in days] == [
            sum(act["minutes"] for act in day["acts"]) for day in days
        ]


def test_series_of_before_hold_until_newer_ones_are_there(home: Path) -> None:
    with serving(home) as server:
        before = practice_page(server, "collection")["series"]
    with writing(home) as workspace:
        answer_questions(workspace, [1, 1, 1, 1, 1])
        assert renew_all(workspace)
    with serving(home) as server:
        assert practice_page(server, "collection")["series"] == before
        assert server.behind
        assert not is_current(server, practice_key("collection"))


def test_series_that_were_never_there_are_left_out_and_the_page_says_so(home: Path) -> None:
    with writing(home) as workspace:
        with workspace.store.writing():
            workspace.store.forget_answers()
        assert renew_all(workspace)
    with serving(home) as server:
        found = practice_page(server, "collection")
        assert (found["series"], server.behind) == ([], True)
