"""Imports: what is kept, what is refused and where, what is known, in whole reports."""

from __future__ import annotations

import zipfile
from datetime import date

import pytest

from entregent.ingest import derive
from entregent.ingest.run import Progress, import_paths
from entregent.model.errors import EntregentError
from entregent.model.ports import Reading
from entregent.store import open_store
from tests.ingest.derived import derived
from tests.ingest.toy import TODAY, Toy, dumped, options, records, scratch, take, write

AWA = "card|1|Awa Petit|email:awa@one.example|Firm"
OWNER = "owner|email:dana@one.example"
HELLO = "message|1|email:awa@one.example>email:dana@one.example|1700000000|t|can you help?"
SOURCES = {"toy": Toy()}


def _file(**changes):
    shape = {
        "path": "", "source": "toy", "read": {}, "new": 0, "known": 0, "whole": False,
        "held": 0,
        "ignored": [], "rejected": [], "noticed": [], "unlisted": {},
    }
    return {**shape, **changes}


def test_one_file_from_bytes_to_people(tmp_path):
    path = write(tmp_path, "a.toy", f"{OWNER}\n{AWA}\n{HELLO}\nbad|row")
    with scratch() as store:
        report = import_paths(store, [path], SOURCES, options())
        assert report.to_json() == {
            "files": [
                _file(
                    path=str(path), read={"card": 1, "interaction": 1, "owner": 1}, new=3,
                    rejected=[
                        {
                            "place": "a.toy row 4",
                            "reason": {"code": "ingest.unsound", "params": {}},
                        }
                    ],
                )
            ],
            "people": 1, "interactions": 1, "entry": 1, "unfinished": 0,
        }
        assert report.exit_code == 3
        assert sorted((line["kind"], line["words"]) for line in records(store)) == [
            ("card", ""), ("interaction", "can you help?"), ("owner", ""),
        ]


def test_the_same_bytes_cost_nothing_whatever_they_are_called(tmp_path):
    path = write(tmp_path, "a.toy", f"{OWNER}\n{AWA}\n{HELLO}")
    copy = write(tmp_path, "a (1).toy", f"{OWNER}\n{AWA}\n{HELLO}")
    with scratch() as store:
        import_paths(store, [path], SOURCES, options())
        before = (dumped(store), derived(store))
        for again in (path, copy):
            report = import_paths(store, [again], SOURCES, options())
            assert report.to_json()["files"] == [_file(path=str(again), known=3, whole=True)]
            assert report.exit_code == 0
        assert (dumped(store), derived(store)) == before
        assert store.db.one("SELECT count(*) FROM export") == 1
        assert store.db.one("SELECT count(*) FROM hold") == 3


def test_a_folder_and_its_archive_are_one_export(tmp_path):
    folder = tmp_path / "export"
    for name, text in (("a.toy", f"{OWNER}\n{AWA}"), ("b.toy", HELLO)):
        write(folder, name, text)
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("b.toy", "a.toy"):
            archive.write(folder / name, f"some folder/{name}")
    with scratch() as store:
        import_paths(store, [folder], SOURCES, options())
        report = import_paths(store, [packed], SOURCES, options())
        assert [(file.whole, file.known) for file in report.files] == [(True, 3)]


def test_a_word_in_another_row_changes_the_shown_version_by_its_day():
    older, newer = f"as-of 2026-01-01\n{AWA}", f"as-of 2026-02-01\n{AWA} and Sons"
    for order in ((older, newer), (newer, older)):
        with scratch() as store:
            for text in order:
                take(store, text)
            shown = {
                line["record"]["positions"][0]["organisation"]: line["shown"]
                for line in records(store)
            }
            assert shown == {"Firm": False, "Firm and Sons": True}
            (person,) = store.people_rows()
            assert person.organisation == "Firm and Sons"
            assert [post.organisation for post in _view(store).alters()[0].posts] == [
                "Firm and Sons"
            ]


def _view(store):
    from datetime import datetime

    from entregent.model.when import WorkingHours

    return store.view(TODAY, datetime(2026, 11, 24, 9), WorkingHours())


def test_an_export_that_states_no_day_speaks_for_its_newest_record():
    with scratch() as store:
        later = "message|2|email:awa@one.example>email:x@y.example|4000000000|t|in the far future"
        take(store, f"{HELLO}\n{later}")
        take(store, AWA, "b.toy")
        rows = store.db.rows("SELECT as_of, horizon FROM export ORDER BY id")
    assert rows == [("2023-11-14", "2026-11-24"), ("0001-01-01", "")]


def test_what_tells_of_days_to_come_is_read_again_once_they_have_come():
    text = "meet|1|Awa Petit=email:awa@one.example|1900000000"
    with scratch() as store:
        for day, whole in ((24, False), (24, True), (25, False)):
            reading = Reading(today=date(2026, 11, day))
            report = take(store, text, reading=reading)
            assert report.files[0].whole is whole
        assert len(records(store)) == 1


def test_words_can_be_left_out_and_come_back():
    with scratch() as store:
        take(store, HELLO, words={"toy": False})
        assert [line["words"] for line in records(store)] == [""]
        assert store.search("help") == []
        assert store.db.one("SELECT asks FROM interaction") == 1
        entry = take(store, HELLO).entry
        assert {line["words"]: line["shown"] for line in records(store)} == {
            "": False, "can you help?": True
        }
        assert store.counts().interactions == 1
        from entregent.ingest.change import undo
        from tests.ingest.toy import NOW

        undo(store, NOW, entry)
        assert [line["words"] for line in records(store)] == [""]


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["good.toy"], 0), (["good.toy", "unknown.bin"], 3), (["unknown.bin"], 4),
        (["empty.toy"], 4), (["missing.toy"], 4), (["good.toy", "missing.toy"], 3),
        (["header.toy"], 0), (["bad.toy"], 4),
    ],
)
def test_exit_codes(tmp_path, names, code):
    write(tmp_path, "good.toy", AWA)
    write(tmp_path, "unknown.bin", "\x00\x01")
    write(tmp_path, "empty.toy", "")
    write(tmp_path, "header.toy", "as-of 2026-01-01\n")
    write(tmp_path, "bad.toy", "bad|1\nbad|2")
    with scratch() as store:
        report = import_paths(store, [tmp_path / name for name in names], SOURCES, options())
        assert report.exit_code == code
        if code == 4:
            assert (store.generation, report.entry, dumped(store)) == (
                store.generation, None, ""
            )
            assert store.db.one("SELECT count(*) FROM batch") == 0


def test_a_refused_row_is_no_error_where_all_the_rest_is_known():
    with scratch() as store:
        take(store, AWA)
        report = take(store, f"{AWA}\nbad|row", "b.toy")
        assert (report.new, report.known, report.refused, report.exit_code) == (0, 1, 1, 3)


def test_a_file_nobody_knows_in_a_folder_is_left_aside_with_its_reason(tmp_path):
    write(tmp_path, "a.toy", AWA)
    write(tmp_path, "notes/readme.md", "hello")
    write(tmp_path, ".DS_Store", "dropping")
    with scratch() as store:
        report = import_paths(store, [tmp_path], SOURCES, options())
    assert report.exit_code == 0
    assert [file["ignored"] for file in report.to_json()["files"]] == [
        [],
        [
            {
                "name": "notes/readme.md",
                "reason": {"code": "ingest.unknown", "params": {"file": "notes/readme.md"}},
            }
        ],
    ]


def test_archives_in_a_folder_are_exports_of_their_own(tmp_path):
    for name, text in (("one.zip", AWA), ("two.zip", f"{AWA}\n{HELLO}")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("a.toy", text)
    with scratch() as store:
        report = import_paths(store, [tmp_path], SOURCES, options())
        assert [(file.path, file.new, file.known) for file in report.files] == [
            (str(tmp_path / "one.zip"), 1, 0), (str(tmp_path / "two.zip"), 1, 1),
        ]
        assert report.exit_code == 0


def test_equally_sure_sources_are_refused_by_name_and_as_decides(tmp_path):
    path = write(tmp_path, "a.toy", AWA)
    sources = {"toy": Toy(), "yot": Toy("yot")}
    with scratch() as store:
        report = import_paths(store, [path], sources, options())
        assert report.exit_code == 4
        assert report.to_json()["files"] == [
            _file(
                path=str(path), source="",
                rejected=[
                    {
                        "place": "a.toy",
                        "reason": {
                            "code": "ingest.disputed",
                            "params": {"file": "a.toy", "name": "toy", "names": "toy, yot"},
                        },
                    }
                ],
            )
        ]
        chosen = import_paths(store, [path], sources, options(as_source="yot"))
        assert [(file.source, file.new) for file in chosen.files] == [("yot", 1)]


def test_the_surer_source_wins_path_by_path(tmp_path):
    write(tmp_path, "a.toy", AWA)
    write(tmp_path, "b.yot", HELLO)

    class Both(Toy):
        def recognise(self, tree):
            from entregent.model.ports import Recognition

            return Recognition(50, "ingest.unknown", tuple(e.path for e in tree.entries()))

    sources = {"toy": Toy(), "all": Both("all")}
    with scratch() as store:
        report = import_paths(store, [tmp_path], sources, options())
    assert [(file.source, dict(file.read)) for file in report.files] == [
        ("all", {"interaction": 1}), ("toy", {"card": 1}),
    ]


def test_an_unknown_source_is_a_matter_of_usage(tmp_path):
    with scratch() as store, pytest.raises(EntregentError) as told:
        import_paths(store, [tmp_path], SOURCES, options(as_source="fax"))
    assert (told.value.code, told.value.exit_code) == ("ingest.no-such-source", 2)
    assert told.value.params == {"what": "fax", "names": "toy"}


def test_a_source_that_breaks_costs_the_rest_only():
    with scratch() as store:
        report = take(store, f"{AWA}\nwhoops|\n{HELLO}")
        assert report.exit_code == 3
        assert (report.new, report.to_json()["files"][0]["rejected"]) == (
            1,
            [
                {
                    "place": "",
                    "reason": {
                        "code": "ingest.broken", "params": {"source": "Toy", "why": "KeyError"}
                    },
                }
            ],
        )


def test_half_characters_cost_their_record_only(tmp_path):
    lines = (AWA, "card|2|Bruno \ud800|email:bruno@one.example", HELLO)
    with scratch() as store:
        report = take(store, "\n".join(lines))
        assert (report.new, report.refused, report.exit_code) == (2, 1, 3)
        assert report.files[0].read == {"card": 1, "interaction": 1}
        assert report.files[0].remarks[0].place == "row 2"


def test_values_of_no_type_are_refused_before_they_poison_anything():
    with scratch() as store:
        report = take(store, f"{AWA}\ncard|2|Bruno|fax:12\n{HELLO}")
        assert (report.new, report.refused, report.exit_code) == (2, 1, 3)
        derive.rebuild(store)
        assert store.counts().records == 2


def test_a_thousand_remarks_are_listed_and_the_others_counted():
    with scratch() as store:
        report = take(store, AWA + "\nbad|row" * 1500)
        assert len(report.files[0].having("rejected")) == 1000
        assert report.files[0].unlisted == {"rejected": 500}
        assert report.refused == 1500
        assert store.db.one("SELECT count(*) FROM remark") == 1000


def test_progress_is_told_with_rate_and_time_left(tmp_path):
    text = "\n".join(AWA.replace("1|", f"{number}|", 1) for number in range(20_000))
    told: list[Progress] = []
    with scratch() as store:
        path = write(tmp_path, "a.toy", text)
        import_paths(store, [path], SOURCES, options(), told.append)
    assert [one.phase for one in told[:2]] == ["look", "check"]
    assert told[-1].phase == "settle"
    reading = [one for one in told if one.phase == "read"]
    assert len(reading) > 3
    assert {one.total for one in reading} == {len(text)}
    assert [one.done for one in reading] == sorted(one.done for one in reading)
    assert reading[-1].rate > 0
    assert reading[-1].remaining is not None
    assert reading[-1].path == str(path)


def test_a_gentle_import_rests_between_short_steps():
    rests: list[float] = []
    text = "\n".join(AWA.replace("1|", f"{number}|", 1) for number in range(1200))
    with scratch() as store:
        take(store, text, gentle=True, rest=rests.append)
        assert store.counts().records == 1200
    assert rests == [0.02] * 3


def test_a_zone_of_its_own_moves_the_local_days(tmp_path):
    late = "message|1|email:awa@one.example>email:dana@one.example|1700000000|t|hello"
    with open_store(tmp_path) as store:
        take(store, f"{OWNER}\n{late}")
        assert store.db.rows("SELECT day FROM rollup") == [("2023-11-14",)]
        take(store, AWA, "b.toy", reading=Reading(today=TODAY, zone="Asia/Tokyo"))
        assert store.db.rows("SELECT day FROM rollup") == [("2023-11-15",)]
