"""The protocol of ties, on files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from entregent.app.bench_ties import HEAD, bench_ties
from entregent.model.errors import EntregentError

DAY = 86_400
EVENTS = (
    (90, "ada", "bo"), (91, "bo", "ada"), (95, "ada", "bo"), (96, "bo", "ada"),
    (10, "cy", "ada"), (50, "ada", "di"), (60, "ada", "ada"),
)
OTHERS = ((97, "bo", "cy"), (98, "cy", "bo"), (98, "di", "bo"))
LATER = ((100, "cy", "ada"), (101, "ada", "cy"), (130, "ada", "di"))


def folder(tmp_path: Path, events: tuple[tuple[int, str, str], ...] = EVENTS, **files: str) -> Path:
    rows = "".join(f"{day * DAY},{sender},{recipient}\n" for day, sender, recipient in events)
    given = {
        "task.json": json.dumps({"cuts": [100 * DAY], "horizon_days": 30}),
        "cut0.csv": f"ts,sender,recipient\n{rows}",
        "pairs0.csv": "owner,contact\nada,bo\nada,cy\nada,di\nada,nobody\n",
        **{name.replace("_", "."): text for name, text in files.items()},
    }
    tmp_path.mkdir(exist_ok=True)
    for name, text in given.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def scores(given: Path) -> dict[str, str]:
    out = given / "pred.csv"
    bench_ties(given, out)
    rows = list(csv.reader(out.read_text(encoding="utf-8").splitlines()))
    assert tuple(rows[0]) == HEAD
    assert {(cut, owner) for cut, owner, *_ in rows[1:]} == {("0", "ada")}
    return {contact: score for _, _, contact, score in rows[1:]}


def test_every_pair_is_scored_those_in_exchange_first(tmp_path: Path) -> None:
    told = scores(folder(tmp_path))
    assert max(told, key=lambda who: float(told[who])) == "bo"
    assert min(told, key=lambda who: float(told[who])) == "nobody"
    assert set(told) == {"bo", "cy", "di", "nobody"}


def test_what_others_wrote_each_other_counts_for_nothing(tmp_path: Path) -> None:
    assert scores(folder(tmp_path / "with", (*EVENTS, *OTHERS))) == scores(folder(tmp_path / "out"))


def test_what_was_written_after_the_cut_counts_for_nothing(tmp_path: Path) -> None:
    assert scores(folder(tmp_path / "with", (*EVENTS, *LATER))) == scores(folder(tmp_path / "out"))


def test_the_order_of_rows_and_columns_counts_for_nothing(tmp_path: Path) -> None:
    turned = "recipient,ts,sender\n" + "".join(
        f"{recipient},{day * DAY},{sender}\n" for day, sender, recipient in reversed(EVENTS)
    )
    given = folder(tmp_path / "turned", cut0_csv=turned)
    assert scores(given) == scores(folder(tmp_path / "straight"))


@pytest.mark.parametrize(("name", "text", "line"), [
    ("task_json", "{}", "1"),
    ("task_json", '{"cuts": [1e99], "horizon_days": 30}', "1"),
    ("task_json", '{"cuts": [1], "horizon_days": 0}', "1"),
    ("cut0_csv", "ts,sender,recipient\nsoon,ada,bo\n", "2"),
    ("cut0_csv", "ts,sender,recipient\n9999999999999999,ada,bo\n", "2"),
    ("cut0_csv", "ts,sender,recipient\n1,ada\n", "2"),
    ("pairs0_csv", "owner\nada\n", "1"),
])
def test_a_file_of_another_form_is_named_with_its_line(
    tmp_path: Path, name: str, text: str, line: str
) -> None:
    given = folder(tmp_path, **{name: text})
    with pytest.raises(EntregentError) as caught:
        bench_ties(given, given / "pred.csv")
    assert caught.value.code == "benchties.bad"
    assert caught.value.params == {"file": name.replace("_", "."), "line": line}
    assert not (given / "pred.csv").exists()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    given = folder(tmp_path)
    (given / "pairs0.csv").unlink()
    with pytest.raises(EntregentError) as caught:
        bench_ties(given, given / "pred.csv")
    assert (caught.value.code, caught.value.exit_code) == ("benchties.unreadable", 5)
    assert caught.value.params["file"] == "pairs0.csv"
