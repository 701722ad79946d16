"""A server with a large store: answers from before the last change, then those made since."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from entregent.app.changes import merge, undo
from entregent.app.day import answer_act, debts, is_renewed, renew, today
from entregent.app.day_process import main
from entregent.app.demo import build
from entregent.app.marks import mark
from entregent.app.memory import Memory
from entregent.app.people import people_from
from entregent.app.renewing import Renewer
from entregent.app.tie_table import tie_table
from entregent.app.workspace import Workspace
from entregent.store.person_rows import PersonRow

TUESDAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented world, its day worked out, in a home nobody writes to."""
    home = build(tmp_path_factory.mktemp("kept") / "demo", "en").home
    with Workspace(home, "en", TUESDAY) as workspace:
        assert renew(workspace)
    return home


@pytest.fixture
def home(world: Path, tmp_path: Path) -> Path:
    """A copy of the world."""
    return Path(shutil.copytree(world, tmp_path / "home"))


def writing(home: Path) -> Workspace:
    """A call that writes."""
    return Workspace(home, "en", TUESDAY)


def reading(home: Path, memory: Memory) -> Workspace:
    """A call of a server that reads."""
    workspace = Workspace(home, "en", TUESDAY, writable=False)
    workspace.memory = memory
    return workspace


def still(home: Path) -> Memory:
    """A server to which this store is large, and whose renewer does nothing any more."""
    renewer = Renewer(home, TUESDAY)
    renewer.close()
    return Memory(renewer, large=0)


def test_what_is_renewed_is_what_a_terminal_works_out(home: Path) -> None:
    with writing(home) as workspace:
        kept = today(workspace), debts(workspace), tie_table(workspace)
        with workspace.store.writing():
            workspace.store.forget_answers()
        assert not is_renewed(workspace)
        assert (today(workspace), debts(workspace), tie_table(workspace)) == kept


def test_a_reader_is_given_the_present_answer_without_being_behind(home: Path) -> None:
    memory = still(home)
    with reading(home, memory) as workspace:
        first = today(workspace)
        assert first["actions"]
        assert not workspace.behind
    with reading(home, memory) as workspace:
        assert today(workspace) is first


def test_after_an_answer_the_day_of_before_is_shown_without_that_act(home: Path) -> None:
    with writing(home) as workspace:
        before = today(workspace)
        act = before["actions"][0]
        answer_act(workspace, act["id"], "done")
    with reading(home, still(home)) as workspace:
        shown = today(workspace)
        assert workspace.behind
        assert [one["id"] for one in shown["actions"]] == [
            one["id"] for one in before["actions"][1:]
        ]
        assert shown["minutes"] == before["minutes"] - act["minutes"]


def test_nobody_who_was_just_marked_is_proposed(home: Path) -> None:
    with writing(home) as workspace:
        act = next(one for one in today(workspace)["actions"] if one["people"])
        mark(workspace, act["people"][0], "no")
    with reading(home, still(home)) as workspace:
        shown = today(workspace)
        assert workspace.behind
        people = {who for one in (*shown["actions"], *shown["left_out"]) for who in one["people"]}
        assert act["people"][0] not in people


def test_the_process_brings_it_up_to_date(home: Path) -> None:
    with writing(home) as workspace:
        act = today(workspace)["actions"][0]
        answer_act(workspace, act["id"], "done")
    assert main([str(home), TUESDAY.isoformat()]) == 0
    with reading(home, still(home)) as workspace:
        shown = today(workspace)
        assert not workspace.behind
    with writing(home) as workspace, workspace.store.writing():
        workspace.store.forget_answers()
    with writing(home) as workspace:
        assert today(workspace) == shown


def test_what_an_import_brought_is_shown_nowhere_once_it_is_taken_back(home: Path) -> None:
    with writing(home) as workspace:
        while (entry := undo_newest(workspace)) and not entry.startswith("import"):
            pass
        assert workspace.store.cached_before("decided") is None
    memory = still(home)
    with reading(home, memory) as workspace:
        assert tie_table(workspace) == worked_out(home)
        assert not workspace.behind


def undo_newest(workspace: Workspace) -> str:
    """Take the newest entry back; its command."""
    return str(undo(workspace, None)["command"])


def worked_out(home: Path) -> object:
    """The table of ties as a terminal works it out."""
    with Workspace(home, "en", TUESDAY, writable=False) as workspace:
        return tie_table(workspace)


def _handles(row: PersonRow) -> list[dict[str, str]]:
    """The handles of a row as a list shows them."""
    return [
        {"kind": one.kind, "key": one.key}
        | ({"network": one.network} if one.network else {})
        | ({"shared": one.shared} if one.shared else {})
        for one in row.handles
    ]


def test_the_list_of_a_server_follows_what_is_written(home: Path) -> None:
    memory = still(home)
    with reading(home, memory) as workspace:
        before = people_from(workspace, "", 0, 20)
        held = memory.directory(workspace.store)
        assert memory.directory(workspace.store) is held
    first, second = before[0][:2]
    with writing(home) as workspace:
        merge(workspace, first["id"], second["id"])
    with reading(home, memory) as server:
        after, found = people_from(server, "", 0, 20)
        rows = server.store.people_rows("", 20)
        assert [(one["id"], one["handles"]) for one in after] == [
            (row.key, _handles(row)) for row in rows
        ]
        assert found == before[1] - 1 == server.store.counts().people
