"""The protocol of who is who, on tables of invented people."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest

from entregent.app.bench_identity import Measured, Wanted, bench_identity
from entregent.app.identity_weights import shipped
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError

TABLE = """record_id,name,email,phone,organisation,url,date
1,Nolwenn Abgrall,na@un.example,,,,
2,Abgrall Nolwenn,nolwenn@deux.example,,,,
3,Pierre Martin,pm@quatre.example,06 12 34 56 78,,,
4,P. Martin,pierre@cinq.example,+33 6 12 34 56 78,,,
5,Jean Dupont,jd@six.example,,Carrel,,
6,Jean Dupont,jean@trois.example,,Orvet,,
"""
TRUTH = "record_id,cluster_id\n1,a\n2,a\n3,b\n4,b\n5,c\n6,c\n"


def groups(path: Path) -> list[set[str]]:
    """The people written, as sets of records."""
    found: dict[str, set[str]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["cluster_id"], set()).add(row["record_id"])
    return sorted(found.values(), key=min)


def test_alone_it_joins_what_is_sure(tmp_path: Path) -> None:
    table, out = tmp_path / "records.csv.gz", tmp_path / "pred.csv"
    table.write_bytes(gzip.compress(TABLE.encode()))
    done = bench_identity(table, out, Wanted(alone=True))
    assert groups(out) == [{"1", "2"}, {"3", "4"}, {"5"}, {"6"}]
    assert done == Measured(6, 4, done.pairs, 0, shipped().digest)
    assert 3 <= done.pairs <= 15


def test_an_oracle_is_asked_no_more_than_was_said(tmp_path: Path) -> None:
    table, truth, out = (tmp_path / name for name in ("r.csv", "t.csv", "p.csv"))
    table.write_text(TABLE, encoding="utf-8")
    truth.write_text(TRUTH, encoding="utf-8")
    done = bench_identity(table, out, Wanted(alone=True, questions=1, oracle=truth))
    assert (done.asked, groups(out)) == (1, [{"1", "2"}, {"3", "4"}, {"5", "6"}])


def test_the_command_tells_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, out = tmp_path / "records.csv", tmp_path / "pred.csv"
    table.write_text(TABLE, encoding="utf-8")
    asked = ["--home", str(tmp_path), "--lang", "en", "bench", "identity", str(table), "--out"]
    assert main([*asked, str(out)]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert told.startswith("6 records,")
    assert told.endswith(f"Weights {shipped().digest}.")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"name\nAnne\n", "benchidentity.no-table"),
        (b"", "benchidentity.no-table"),
        (b"record_id,name\n1,Anne\n1,Paul\n", "benchidentity.twice"),
        (b"record_id,name\n1,\xff\n", "benchidentity.no-table"),
        (b"\x1f\x8bbroken", "benchidentity.unreadable"),
    ],
)
def test_other_files_are_refused_and_nothing_is_written(
    tmp_path: Path, body: bytes, code: str
) -> None:
    table, out = tmp_path / "records.csv", tmp_path / "pred.csv"
    table.write_bytes(body)
    with pytest.raises(EntregentError) as caught:
        bench_identity(table, out, Wanted())
    assert caught.value.code == code
    assert not out.exists()


def test_other_weights_are_named_by_their_digest(tmp_path: Path) -> None:
    table, weights = tmp_path / "records.csv", tmp_path / "weights.toml"
    table.write_text(TABLE, encoding="utf-8")
    weights.write_text("[thresholds]\nprior=-9\nalone=3\nask=0\n", encoding="utf-8")
    done = bench_identity(table, tmp_path / "p.csv", Wanted(weights=weights))
    assert done.people == 6
    assert done.digest != shipped().digest
    weights.write_text("thresholds = 3", encoding="utf-8")
    with pytest.raises(EntregentError) as caught:
        bench_identity(table, tmp_path / "p.csv", Wanted(weights=weights))
    assert caught.value.code == "benchidentity.bad-weights"
