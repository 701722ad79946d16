"""Files dropped on a page: taken in safely, imported beside the pages, stopped, gone on with."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import statistics
import threading
import time
from collections.abc import Sequence
from io import StringIO
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from entregent.app import incoming
from entregent.app.demo import Demo
from entregent.app.importing import read_files
from entregent.app.incoming import MOST_BYTES, MOST_FILES, Offered, places, safe_name
from entregent.app.job_files import JobFolder, Told
from entregent.app.jobs import Jobs
from entregent.app.workspace import Workspace
from entregent.faces.web import guard
from entregent.model.errors import EntregentError
from tests.faces.web.served import PATIENCE, Client, Got, Served
from tests.faces.web.test_guard import heads
from tests.faces.web.test_server import serving


def hand_over(client: Client, files: Sequence[tuple[str, bytes]], **told: object) -> str:
    """Announce files, send them; the id of the job."""
    named = [{"name": name, "size": len(body)} for name, body in files]
    job: str = client.post("/imports", {"files": named, **told}).json["job"]
    for number, (_, body) in enumerate(files):
        answer = client.send(f"/imports/{job}/files/{number}", body)
        assert (answer.status, answer.json) == (200, {"kept": len(body)})
    return job


def state(client: Client, job: str) -> dict[str, Any]:
    """The job as the pages see it."""
    (found,) = [one for one in client.get("/imports/state").json["jobs"] if one["id"] == job]
    shape: dict[str, Any] = found
    return shape


def at_rest(client: Client, job: str, seconds: float = 300) -> dict[str, Any]:
    """The job once it neither waits nor works."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = state(client, job)
        if found["state"] not in {"waiting", "working"}:
            return found
        time.sleep(0.1)
    raise AssertionError(state(client, job))


def reading(client: Client, job: str) -> None:
    """Wait until the job has read something."""
    until = time.monotonic() + PATIENCE
    while not (found := state(client, job))["records"]:
        assert found["state"] in {"waiting", "working"}, found
        assert time.monotonic() < until
        time.sleep(0.05)


def mailbox(count: int) -> bytes:
    """A mailbox of so many short messages to one owner."""
    return b"".join(
        f"From x Mon Jan 01 00:00:00 2024\nFrom: Person {n % 60} <p{n % 60}@firm.example>\n"
        f"To: Nora <nora@vidal.example>\nSubject: File {n}\n"
        f"Date: {1 + n % 28} Jan 2025 10:{n % 60:02d}:00 +0200\nMessage-ID: <{n}@firm.example>\n\n"
        f"Could you read file {n}, please?\n\n".encode()
        for n in range(count)
    )


def dump(home: Path) -> str:
    """All that was said, in its stable order."""
    out = StringIO()
    with Workspace(home, writable=False) as workspace:
        workspace.store.dump(out, provenance=False)
    return out.getvalue()


def straight(home: Path, path: Path) -> str:
    """The same, imported at the terminal."""
    with Workspace(home, "en") as workspace:
        read_files(workspace, [path])
    return dump(home)


# ------------------------------------------------------------------ from a drop to a report


def test_a_dropped_folder_is_imported(fresh: Served, world: Demo, tmp_path: Path) -> None:
    """The invented world's files, dropped as a folder, give what the terminal gives."""
    files = sorted(one for one in world.files.rglob("*") if one.is_file())
    dropped = [
        (f"files/{one.relative_to(world.files).as_posix()}", one.read_bytes()) for one in files
    ]
    client = fresh.client
    job = hand_over(client, dropped)
    assert state(client, job)["state"] == "receiving"
    begun = client.post(f"/imports/{job}/begin")
    assert (begun.status, begun.json["names"]) == (200, ["files"])
    found = at_rest(client, job)
    assert (found["state"], found["error"]) == ("done", "")
    report = found["report"]
    assert {name for one in report["files"] for name in [one["path"].split("/")[0]]} == {"files"}
    assert report["people"] == world.report["people"]
    assert report["interactions"] == world.report["interactions"]
    assert str(fresh.home) not in json.dumps(found)
    assert not (JobFolder(fresh.home / "imports" / job)).files.exists()
    assert dump(fresh.home) == straight(tmp_path / "other", world.files)


def test_loose_files_keep_what_their_names_tell(fresh: Served, world: Demo) -> None:
    """An archive is known by its name, and the report calls it by it."""
    cards = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa Diarra\r\nEMAIL:awa@one.example\r\nEND:VCARD\r\n"
    job = hand_over(fresh.client, [("Mes contacts é.vcf", cards), ("../../nothing.bin", b"\0\1")])
    fresh.client.post(f"/imports/{job}/begin")
    found = at_rest(fresh.client, job)
    assert found["names"] == ["Mes contacts é.vcf", ".."]
    by_path = {one["path"]: one for one in found["report"]["files"]}
    assert by_path["Mes contacts é.vcf"]["new"] == 1
    assert found["report"]["exit_code"] == 3
    assert [(one["place"], one["code"]) for one in by_path["_"]["rejected"]] == [
        ("_/nothing.bin", "ingest.unrecognised"),
    ]


def test_what_was_handed_over_is_private_while_it_waits(fresh: Served) -> None:
    client = fresh.client
    client.post("/imports", {"files": [{"name": "a/b.csv", "size": 3}]})
    job = hand_over(client, [("a/b.csv", b"abc"), ("c.csv", b"")])
    below = [fresh.home / "imports", *(fresh.home / "imports").rglob("*")]
    assert {stat.S_IMODE(one.stat().st_mode) for one in below if one.is_dir()} == {0o700}
    assert {stat.S_IMODE(one.stat().st_mode) for one in below if one.is_file()} == {0o600}
    assert client.post(f"/imports/{job}/drop").status == 303
    assert not (fresh.home / "imports" / job).exists()


def test_words_may_stay_out(fresh: Served) -> None:
    job = hand_over(fresh.client, [("m.mbox", mailbox(3))], words=False)
    fresh.client.post(f"/imports/{job}/begin")
    assert at_rest(fresh.client, job)["report"]["interactions"] == 3
    assert "Could you read" not in dump(fresh.home)


def test_a_source_can_be_named(fresh: Served) -> None:
    wrong = hand_over(fresh.client, [("m.mbox", mailbox(3))], source="nonsense")
    fresh.client.post(f"/imports/{wrong}/begin")
    found = at_rest(fresh.client, wrong)
    assert found["state"] == "failed"
    assert "nonsense" in found["error"]
    right = hand_over(fresh.client, [("m.mbox", mailbox(3))], source="mail")
    fresh.client.post(f"/imports/{right}/begin")
    assert at_rest(fresh.client, right)["report"]["interactions"] == 3


# ------------------------------------------------------------------ stopping and going on


def test_stopped_and_gone_on_with_it_is_the_same(fresh: Served, tmp_path: Path) -> None:
    body = mailbox(6000)
    client = fresh.client
    job = hand_over(client, [("m.mbox", body)])
    client.post(f"/imports/{job}/begin")
    for _ in range(2):
        reading(client, job)
        assert client.post(f"/imports/{job}/stop").status == 303
        found = at_rest(client, job)
        assert (found["state"], found["report"]) == ("stopped", None)
        with Workspace(fresh.home, writable=False) as workspace:
            assert workspace.store.counts().interactions == 0
        assert client.post(f"/imports/{job}/resume").status == 303
    found = at_rest(client, job)
    assert found["state"] == "done"
    assert (found["report"]["interactions"], found["report"]["unfinished"]) == (6000, 0)
    (tmp_path / "m.mbox").write_bytes(body)
    assert dump(fresh.home) == straight(tmp_path / "other", tmp_path / "m.mbox")


def test_the_end_of_the_server_stops_it_and_the_next_one_goes_on(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Served(home) as first:
        job = hand_over(first.client, [("m.mbox", mailbox(6000))])
        half = first.client.post("/imports", {"files": [{"name": "x", "size": 1}]}).json["job"]
        first.client.post(f"/imports/{job}/begin")
        reading(first.client, job)
        assert first.stop()[0] == 0
    assert not JobFolder(home / "imports" / job).is_alive()
    with Served(home) as second:
        assert state(second.client, job)["state"] == "stopped"
        assert not (home / "imports" / half).exists()
        second.client.post(f"/imports/{job}/resume")
        assert at_rest(second.client, job)["report"]["interactions"] == 6000


def test_a_killed_import_goes_on(fresh: Served) -> None:
    client = fresh.client
    job = hand_over(client, [("m.mbox", mailbox(6000))])
    client.post(f"/imports/{job}/begin")
    reading(client, job)
    os.kill(process_of(fresh), signal.SIGKILL)
    assert at_rest(client, job)["state"] == "stopped"
    client.post(f"/imports/{job}/resume")
    assert at_rest(client, job)["report"]["interactions"] == 6000


def test_a_dropped_import_leaves_nothing(fresh: Served) -> None:
    client = fresh.client
    job = hand_over(client, [("m.mbox", mailbox(6000))])
    client.post(f"/imports/{job}/begin")
    reading(client, job)
    assert client.post(f"/imports/{job}/drop").status == 422
    client.post(f"/imports/{job}/stop")
    at_rest(client, job)
    assert client.post(f"/imports/{job}/drop").status == 303
    assert client.get("/imports/state").json == {"jobs": []}
    with Workspace(fresh.home, writable=False) as workspace:
        assert workspace.store.counts().records == 0
    assert list((fresh.home / "imports").iterdir()) == []


def test_one_works_and_the_others_wait(fresh: Served) -> None:
    client = fresh.client
    jobs = [hand_over(client, [(f"{n}.mbox", mailbox(1500 + n))]) for n in range(3)]
    for job in jobs:
        client.post(f"/imports/{job}/begin")
    assert [state(client, job)["state"] for job in jobs] == ["working", "waiting", "waiting"]
    client.post(f"/imports/{jobs[1]}/stop")
    assert state(client, jobs[1])["state"] == "stopped"
    assert at_rest(client, jobs[0])["state"] == "done"
    assert at_rest(client, jobs[2])["state"] == "done"
    assert [one["id"] for one in client.get("/imports/state").json["jobs"]] == jobs[::-1]


def test_pages_stay_quick_beside_an_import(fresh: Served) -> None:
    """Also those that write: the import keeps its transactions short."""
    client = fresh.client
    job = hand_over(client, [("m.mbox", mailbox(8000))])
    client.post(f"/imports/{job}/begin")
    reads, writes = [], []
    number = 0
    while state(client, job)["state"] == "working":
        number += 1
        began = time.perf_counter()
        assert client.get("/").status == 200
        reads.append(time.perf_counter() - began)
        began = time.perf_counter()
        with Workspace(fresh.home) as workspace, workspace.store.writing():
            pass
        writes.append(time.perf_counter() - began)
        time.sleep(0.05)
    for what, spans in (("pages", reads), ("writes", writes)):
        print(f"{what}: median {statistics.median(spans) * 1000:.1f} ms, "
              f"longest {max(spans) * 1000:.0f} ms of {len(spans)}")
    # Were the store held for the time of an import, one of each would fill all of it.
    assert len(reads) > 5
    assert max(reads + writes) < (sum(reads) + sum(writes)) / 2


# ------------------------------------------------------------------ what is refused


def refused(answer: Got) -> tuple[int, list[str]]:
    """Status and keys of a refusal in JSON."""
    return answer.status, sorted(answer.json)


@pytest.mark.parametrize("files", [
    None, [], {}, "x", [1], [{}], [{"name": "a"}], [{"name": 1, "size": 1}],
    [{"name": "a", "size": "1"}], [{"name": "a", "size": True}], [{"name": "a", "size": -1}],
    [{"name": "a", "size": 1.5}], [{"name": "a", "size": MOST_BYTES + 1}],
    [{"name": "a", "size": 0}] * (MOST_FILES + 1),
])
def test_what_cannot_be_announced(fresh: Served, files: object) -> None:
    assert refused(fresh.client.post("/imports", {"files": files})) == (422, ["do", "error"])
    assert not (fresh.home / "imports").exists()


def test_files_that_are_not_expected(fresh: Served) -> None:
    client = fresh.client
    job = client.post("/imports", {"files": [{"name": "a.csv", "size": 3}]}).json["job"]
    for path in (f"{job}/files/1", f"{job}/files/-1", f"{job}/files/x", f"{job}/files/00000000",
                 f"{job}/files/²", "0123456789abcdef/files/0", "..%2f/files/0"):
        status = client.send(f"/imports/{path}".replace("²", "%C2%B2"), b"abc").status
        assert status in {404, 422}, path
    assert refused(client.post(f"/imports/{job}/begin")) == (422, ["do", "error"])
    assert client.send(f"/imports/{job}/files/0", b"abcd").status == 422
    assert client.send(f"/imports/{job}/files/0", b"ab").status == 422
    assert client.ask("POST", f"/imports/{job}/files/0", b"abc").status == 415
    assert list((fresh.home / "imports" / job / "files").rglob("*.*")) == []
    assert client.send(f"/imports/{job}/files/0", b"abc").status == 200
    assert client.send(f"/imports/{job}/files/0", b"abc").status == 422
    assert client.post(f"/imports/{job}/begin").status == 200
    assert client.post(f"/imports/{job}/begin").status == 422
    assert client.post("/imports/0123456789abcdef/stop").status == 303
    assert client.post("/imports/0123456789abcdef/resume").status == 422
    assert client.post("/imports/0123456789abcdef/drop").status == 422


def test_a_file_cut_short_leaves_nothing_and_may_come_again(fresh: Served) -> None:
    client = fresh.client
    job = client.post("/imports", {"files": [{"name": "a.csv", "size": 900_000}]}).json["job"]
    head = (
        f"POST /imports/{job}/files/0 HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
        f"Cookie: {client.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
        "Content-Type: application/octet-stream\r\nContent-Length: 900000\r\n\r\n"
    ).encode()
    with socket.create_connection(("127.0.0.1", client.port)) as line:
        line.sendall(head + b"x" * 500_000)
        time.sleep(0.3)
    files = fresh.home / "imports" / job / "files"
    until = time.monotonic() + PATIENCE
    while [one for one in files.rglob("*") if one.is_file()]:
        assert time.monotonic() < until
        time.sleep(0.05)
    assert client.send(f"/imports/{job}/files/0", b"x" * 900_000).status == 200


def test_a_slow_file_is_let_go_and_a_steady_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a patience of three seconds: what comes at once is enough, ten bytes a tenth are not."""
    monkeypatch.setattr(guard, "READ_SECONDS", 3.0)
    with serving(tmp_path / "home") as client:
        job = client.post("/imports", {"files": [
            {"name": "a.csv", "size": 300_000}, {"name": "b.csv", "size": 300_000},
        ]}).json["job"]
        answers: dict[int, bytes] = {}

        def drip(number: int, part: int) -> None:
            head = (
                f"POST /imports/{job}/files/{number} HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
                f"Cookie: {client.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
                "Content-Type: application/octet-stream\r\nContent-Length: 300000\r\n"
                "Connection: close\r\n\r\n"
            ).encode()
            with socket.create_connection(("127.0.0.1", client.port), 10) as line:
                line.sendall(head)
                try:
                    for _ in range(300_000 // part):
                        line.sendall(b"x" * part)
                        time.sleep(0.1)
                except OSError:  # it was let go
                    pass
                answers[number] = line.recv(65536)

        drips = [threading.Thread(target=drip, args=one) for one in ((0, 60_000), (1, 10))]
        drips[0].start()
        drips[1].start()
        drips[0].join()
        assert heads(answers[0])[0][0] == 200
        drips[1].join()
        assert heads(answers[1])[0][0] == 408


def test_no_room_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(tmp_path / "home") as client:
        files = {"files": [{"name": "a.csv", "size": 3}]}
        job = client.post("/imports", files).json["job"]
        monkeypatch.setattr(incoming, "ROOM_LEFT", 1 << 60)
        assert refused(client.post("/imports", files)) == (503, ["do", "error"])
        assert client.send(f"/imports/{job}/files/0", b"abc").status == 503


# ------------------------------------------------------------------ names


@pytest.mark.parametrize(("name", "safe"), [
    ("Basic_LinkedInDataExport_11-20-2026.zip", "Basic_LinkedInDataExport_11-20-2026.zip"),
    ("Complete_LinkedInDataExport_11-20-2026 (1).zip",
     "Complete_LinkedInDataExport_11-20-2026 (1).zip"),
    ("boîte d'envoi.mbox", "boîte d'envoi.mbox"),
    ("连接.csv", "连接.csv"), ("archive.tar.gz", "archive.tar.gz"),
    (".bashrc", "bashrc"), ("..", "_"), (".", "_"), ("", "_"), ("   ", "_"), ("a. ", "a"),
    ("CON", "_CON"), ("nul.csv", "_nul.csv"), ("LPT1.txt.gz", "_LPT1.txt.gz"),
    ("a:b|c?.csv", "a_b_c_.csv"), ("-rf.csv", "-rf.csv"), ("a\0b\n.csv", "a_b_.csv"),
    ("\u202efdp.exe", "_fdp.exe"), ("x" * 300 + ".mbox", "x" * 115 + ".mbox"),
    ("é" * 300 + ".mbox", "é" * 57 + ".mbox"),
])
def test_names_of_our_making(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_a_name_of_our_making_is_a_name_everywhere(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= 121
    assert safe_name(safe) == safe
    assert PurePosixPath(safe).name == safe
    assert PureWindowsPath(safe).name == safe
    assert not safe.startswith(".")
    assert safe.isprintable()


@given(st.lists(
    st.text("aA/\\._ 1é\0:", max_size=12) | st.sampled_from(["con", "a/b.csv", "A/B.csv", "../x"]),
    min_size=1, max_size=30,
))
@example(names=["1\\1", "1\\1\\1"])
def test_every_file_has_a_place_of_its_own_inside(names: list[str]) -> None:
    found = ["/".join(one.parts) for one in places([Offered(name, 1) for name in names])]
    assert len({one.casefold() for one in found}) == len(names)
    for one in found:
        parts = one.split("/")
        assert 2 <= len(parts) <= 9
        assert all(safe_name(part) == part for part in parts)
    files = {one.casefold() for one in found}
    folders = {one.casefold().rpartition("/")[0] for one in found}
    assert not files & folders


# ------------------------------------------------------------------ what stands there already


def test_strange_folders_are_no_jobs(tmp_path: Path) -> None:
    """Whatever lies among the jobs, the server starts."""
    home = tmp_path / "home"
    for name, body in (("0123456789abcdef", b"{"), ("fedcba9876543210", b"[1]"),
                       ("not-a-job", b"{}")):
        folder = home / "imports" / name
        folder.mkdir(parents=True)
        (folder / "job.json").write_bytes(body)
    jobs = Jobs(home)
    assert jobs.all("en") == []
    with pytest.raises(EntregentError, match=r"jobs\.unknown"):
        jobs.one("not-a-job", "en")
    assert sorted(one.name for one in (home / "imports").iterdir()) == ["not-a-job"]
    jobs.close()


def test_a_report_is_let_go_after_a_day(fresh: Served) -> None:
    job = hand_over(fresh.client, [("m.mbox", mailbox(2))])
    fresh.client.post(f"/imports/{job}/begin")
    assert at_rest(fresh.client, job)["state"] == "done"
    folder = JobFolder(fresh.home / "imports" / job)
    told = folder.told()
    assert told is not None
    old = told.began.replace(year=told.began.year - 1)
    folder.keep("job.json", Told(told.offered, old, told.lang, told.today))
    assert fresh.client.get("/imports/state").json == {"jobs": []}
    assert not folder.path.exists()


def process_of(serving: Served) -> int:
    """The process of the import at work."""
    found = [
        int(one.name) for one in Path("/proc").iterdir() if one.name.isdigit()
        and str(serving.home).encode() in (one / "cmdline").read_bytes()
        and b"entregent.app.job_process" in (one / "cmdline").read_bytes()
    ]
    (process,) = found
    return process
