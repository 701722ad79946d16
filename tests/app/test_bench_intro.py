"""The protocol of introductions, on files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from entregent.app.bench_intro import HEAD, bench_intro
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError

DAY = 86_400


def folder(tmp_path: Path, **files: str) -> Path:
    given = {
        "task.json": json.dumps({"cuts": [100 * DAY], "horizon_days": 30}),
        "cut0.csv": "ts,sender,recipient\n"
                    f"{90 * DAY},ada,bo\n{91 * DAY},bo,ada\n{92 * DAY},bo,cy\n{93 * DAY},cy,bo\n"
                    f"{20 * DAY},bo,di\n",
        "cand0.csv": "owner,candidate\nada,di\nada,cy\n",
        **{name.replace("_csv", ".csv").replace("_json", ".json"): text
           for name, text in files.items()},
    }
    for name, text in given.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_every_pair_is_scored(tmp_path: Path) -> None:
    out = tmp_path / "pred.csv"
    assert bench_intro(folder(tmp_path), out) == 2
    rows = list(csv.reader(out.read_text(encoding="utf-8").splitlines()))
    assert tuple(rows[0]) == HEAD
    scored = {(cut, owner, who): float(score) for cut, owner, who, score in rows[1:]}
    assert set(scored) == {("0", "ada", "cy"), ("0", "ada", "di")}
    assert scored["0", "ada", "cy"] > scored["0", "ada", "di"]


@pytest.mark.parametrize(
    ("files", "file", "line"),
    [
        ({"task_json": "{"}, "task.json", "1"),
        ({"task_json": '{"cuts": [1], "horizon_days": 0}'}, "task.json", "1"),
        ({"cut0_csv": "ts,sender,recipient\nnoon,ada,bo\n"}, "cut0.csv", "2"),
        ({"cut0_csv": "ts,sender\n1,ada\n"}, "cut0.csv", "2"),
        ({"cand0_csv": "owner,candidate\nada,cy\nada\n"}, "cand0.csv", "3"),
    ],
)
def test_what_is_not_of_the_form_is_named_and_nothing_written(
    tmp_path: Path, files: dict[str, str], file: str, line: str
) -> None:
    out = tmp_path / "pred.csv"
    with pytest.raises(EntregentError) as raised:
        bench_intro(folder(tmp_path, **files), out)
    assert (raised.value.code, raised.value.params) == (
        "benchintro.bad", {"file": file, "line": line}
    )
    assert not out.exists()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (folder(tmp_path) / "cand0.csv").unlink()
    with pytest.raises(EntregentError) as raised:
        bench_intro(tmp_path, tmp_path / "pred.csv")
    assert (raised.value.code, raised.value.exit_code) == ("benchintro.unreadable", 5)
    assert raised.value.params["file"] == "cand0.csv"


def test_the_command_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "pred.csv"
    asked = ["--lang", "fr", "bench", "intro", str(folder(tmp_path)), "--out", str(out)]
    assert main(asked) == 0
    assert capsys.readouterr().out == "2 paires estimées.\n"
