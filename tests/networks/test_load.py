"""The catalogue: every line dated, sourced, in both languages, and read with care."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from entregent.networks.load import Network, Purpose, catalogue, known_as, network_of

FIRST = catalogue()[0]
HARD = re.compile(r"[a-zé0-9] [;!?:»%€]|« |'")


def test_every_row_of_the_method_is_there() -> None:
    ids = {one.id for one in catalogue()}
    assert len(ids) == 30
    assert ids >= {
        "linkedin", "xing", "viadeo", "malt", "github", "bni", "business-clubs", "polywork",
        "shapr",
    }


@pytest.mark.parametrize("network", catalogue(), ids=lambda one: one.id)
def test_every_fact_has_both_languages_a_source_and_a_day(network: Network) -> None:
    assert network.facts
    for fact in network.facts:
        assert set(fact.says) == {"fr", "en"}
        assert all(text.endswith(".") for text in fact.says.values())
        assert fact.source
        assert date(2026, 1, 1) <= fact.checked <= date(2030, 1, 1)
        assert not HARD.search(fact.says["fr"]), fact.says["fr"]
        assert "'" not in fact.says["en"]
    assert set(network.purposes) == set(get_args(Purpose))


def test_closed_networks_serve_nothing() -> None:
    closed = [one for one in catalogue() if one.status == "closed"]
    assert {one.id for one in closed} == {"viadeo", "shapr", "polywork"}
    assert not any(value for one in closed for value in one.purposes.values())


def test_t_nw_6_data_older_than_twelve_months_is_to_be_checked_again() -> None:
    assert not FIRST.stale(date(2027, 11, 23))
    assert FIRST.stale(date(2027, 11, 24))


@pytest.mark.parametrize(("name", "found"), [
    ("LinkedIn", "linkedin"), ("linkedin ", "linkedin"), ("Rotary", "service-clubs"),
    ("Copains d'avant", "copains"), ("Hivebrite", "alumni"), ("", None), ("le marché", None),
])
def test_a_network_is_known_by_what_people_write(name: str, found: str | None) -> None:
    network = known_as(name)
    assert (network.id if network else None) == found


def _text(**changes: str) -> str:
    from importlib.resources import files

    text = files("entregent.networks").joinpath("catalogue", "bni.toml").read_text("utf-8")
    for key, value in changes.items():
        text = re.sub(rf"(?m)^{key} = .*$", f"{key} = {value}", text)
    return text


@pytest.mark.parametrize("changes", [
    {"status": '"sleeping"'}, {"modes": '["court"]'}, {"clients": "4"}, {"minimum": "0"},
    {"exchange": "0.3"}, {"confidence": '"X"'}, {"about": '"weather"'}, {"colour": "1"},
])
def test_a_wrong_line_is_refused(changes: dict[str, str]) -> None:
    text = _text(**changes)
    if "colour" in changes:
        text = f"colour = 1\n{text}"
    with pytest.raises(ValueError, match=r"bni|not a network"):
        network_of(text)


def test_the_page_of_the_documentation_is_current(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "make_networks.py"), "--check"],
        capture_output=True, text=True, check=False,
    )
    assert (done.returncode, done.stdout) == (0, "up to date\n")
