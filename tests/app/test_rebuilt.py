"""After an update, a server leaves a rebuild to the process beside it, and says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.app.memory import Memory
from entregent.app.people import people_from
from entregent.app.rebuilt import READ, percent, share_of, teller
from entregent.app.renewing import Renewer
from entregent.app.workspace import Workspace
from entregent.faces.web.trouble import told
from entregent.i18n import Lang
from entregent.model.errors import EntregentError
from entregent.store import open_store
from tests.ingest.toy import take

TUESDAY = date(2026, 11, 24)
LINES = "owner|email:dana@one.example\ncard|1|Awa Petit|email:awa@one.example|Firm"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose derived tables an older program made."""
    with open_store(tmp_path / "home") as store:
        take(store, LINES)
        with store.writing():
            store.set_meta("derived", "older")
    return tmp_path / "home"


def _serving(home: Path, memory: Memory) -> Workspace:
    workspace = Workspace(home, "en", TUESDAY, writable=False)
    workspace.memory = memory
    return workspace


def test_a_page_says_that_it_is_at_work_and_is_there_when_it_is_done(home: Path) -> None:
    memory = Memory(Renewer(home, TUESDAY), large=0)
    try:
        with _serving(home, memory) as workspace, pytest.raises(EntregentError) as raised:
            people_from(workspace, "", 0, 5)
        assert (raised.value.code, raised.value.exit_code) == ("upkeep.again", 5)
        memory.renewer.wait()
        with _serving(home, memory) as workspace:
            rows, found = people_from(workspace, "", 0, 5)
            assert workspace.store.derived_is_current()
        assert ([row["name"] for row in rows], found) == (["Awa Petit"], 1)
        assert share_of(home) == READ
    finally:
        memory.renewer.close()


def test_a_small_store_is_made_again_at_once(home: Path) -> None:
    renewer = Renewer(home, TUESDAY)
    renewer.close()
    with _serving(home, Memory(renewer)) as workspace:
        assert people_from(workspace, "", 0, 5)[1] == 1
        assert workspace.store.derived_is_current()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_page_comes_back_by_itself_and_others_do_not(lang: Lang) -> None:
    answer = told(lang, "page", EntregentError("upkeep.again", exit_code=5, params={"n": "40"}))
    assert answer.status == 503
    assert b'http-equiv="refresh"' in answer.body
    assert "40" in answer.body.decode()
    other = told(lang, "page", EntregentError("usage.empty", exit_code=2))
    assert b'http-equiv="refresh"' not in other.body


def test_how_far_it_is_stands_in_the_home(tmp_path: Path) -> None:
    assert share_of(tmp_path) == 0
    tell = teller(tmp_path)
    tell(0, 10)
    tell(5, 10)  # too soon to be written
    assert share_of(tmp_path) == 0
    tell(10, 10)
    assert share_of(tmp_path) == percent(10, 10) == READ
    assert percent(0, 0) == 0
    assert (tmp_path / "web" / "rebuild.json").stat().st_mode & 0o077 == 0
