"""Several processes read as one does: equal results, whatever is killed, in bounded memory."""

from __future__ import annotations

import io
import itertools
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile
from entregent.ingest import crew as crews
from entregent.ingest import reading
from entregent.ingest.crew import Crew, package_of
from entregent.ingest.frames import give, take
from entregent.ingest.options import ImportOptions
from entregent.ingest.run import import_paths
from entregent.sources.mail import SOURCE
from entregent.sources.vcard import SOURCE as CARDS
from entregent.store import open_store
from tests.ingest.toy import NOW, Toy
from tests.sources.mail_writing import READING, mail, mbox

HALF_A_LETTER = "=?utf-7?q?+2AA-?= <x@b.example>"
"""What it decodes to, no store and no pipe can hold."""


def _box(count: int) -> bytes:
    messages = [
        mail(
            From=f"Awa {number % 9} <awa{number % 9}@b.example>" if number % 41 else "",
            Message_ID=f"<{number}@b.example>",
            Date=f"Tue, {1 + number % 28:02} Mar 2024 10:11:12 +0100" if number % 17 else "",
            Delivered_To="moi@exemple.example",
            X_Gmail_Labels="Drafts" if number % 23 == 3 else "",
            text=f"Bonjour, pouvez-vous m'envoyer le dossier {number} ?\n" * (1 + number % 30),
        )
        for number in range(count)
    ]
    messages[5] = mail(From=HALF_A_LETTER, Message_ID="<odd@b.example>")
    messages[7] = b"X-Odd: 1\n\nno field that mail knows\n"
    return mbox(*messages)


@pytest.fixture(scope="module")
def box() -> bytes:
    return _box(400)


@pytest.fixture
def small(monkeypatch) -> None:
    """Many batches out of little mail."""
    monkeypatch.setattr(crews, "BATCH", 8_000)
    monkeypatch.setattr(reading, "CREW_FROM", 0)
    monkeypatch.setattr(reading, "STEP", 50)


def _pieces(data: bytes):
    tree = SingleFile("box.mbox", data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    return SOURCE.pieces(tree, claimed, READING)


def _alone(data: bytes):
    letter, _ = SOURCE.shapes
    return [
        SOURCE.work(one, READING) if isinstance(one, letter) else one for one in _pieces(data)
    ]


def _imported(home: Path, file: Path, count: int) -> tuple[str, str]:
    """The dump of a first import, and its report."""
    home.mkdir()
    options = ImportOptions(reading=READING, at=NOW, ticks=time.monotonic, crew=count)
    with open_store(home) as store:
        report = import_paths(store, [file], {"mail": SOURCE}, options)
        text = io.StringIO()
        store.dump(text, provenance=True)
    return text.getvalue(), json.dumps(report.to_json(), sort_keys=True)


def test_an_import_is_the_same_with_any_number_of_processes(tmp_path, box, small) -> None:
    file = tmp_path / "box.mbox"
    file.write_bytes(box)
    alone, told = _imported(tmp_path / "alone", file, 0)
    assert _imported(tmp_path / "one", file, 1) == (alone, told)
    assert _imported(tmp_path / "three", file, 3) == (alone, told)
    assert json.loads(told)["files"][0]["rejected"]  # what is odd in it was told


def test_an_interrupted_import_goes_on_and_is_the_same(tmp_path, box, small) -> None:
    file = tmp_path / "box.mbox"
    file.write_bytes(box)
    alone, _ = _imported(tmp_path / "alone", file, 0)
    home = tmp_path / "cut"
    home.mkdir()
    options = ImportOptions(
        reading=READING, at=NOW, ticks=itertools.count(step=10).__next__, crew=2
    )

    def interrupt(progress) -> None:
        if progress.phase == "read" and progress.records >= 250:
            raise KeyboardInterrupt

    before = _children()
    with open_store(home) as store:
        with pytest.raises(KeyboardInterrupt):
            import_paths(store, [file], {"mail": SOURCE}, options, interrupt)
        assert _children() == before  # nobody goes on behind its back
        assert store.db.one("SELECT max(progress) FROM export") > 0
        import_paths(store, [file], {"mail": SOURCE}, options)
        text = io.StringIO()
        store.dump(text, provenance=True)
    assert text.getvalue() == alone


def _children() -> set[int]:
    listed = Path("/proc/self/task").glob("*/children")
    return {int(one) for file in listed for one in file.read_text().split()}


@pytest.mark.parametrize("count", [0, 1, 2])
def test_what_comes_of_pieces_comes_in_their_order(box, small, count) -> None:
    with Crew(SOURCE, READING, count) as crew:
        assert list(crew.worked(_pieces(box))) == _alone(box)


def test_a_crewmate_that_is_killed_costs_nothing(box, small) -> None:
    with Crew(SOURCE, READING, 2) as crew:
        found = crew.worked(_pieces(box))
        first = list(itertools.islice(found, 30))
        crew._mates[0].process.kill()
        assert first + list(found) == _alone(box)


def test_when_all_are_killed_the_rest_is_read_here(box, small) -> None:
    with Crew(SOURCE, READING, 2) as crew:
        found = crew.worked(_pieces(box))
        first = list(itertools.islice(found, 30))
        for mate in crew._mates:
            mate.process.kill()
        assert first + list(found) == _alone(box)


@pytest.mark.skipif(os.name != "posix", reason="no such signal")
def test_ctrl_c_is_for_the_importing_process(box, small) -> None:
    with Crew(SOURCE, READING, 1) as crew:
        found = crew.worked(_pieces(box))
        first = list(itertools.islice(found, 30))
        process = crew._mates[0].process
        process.send_signal(signal.SIGINT)
        assert first + list(found) == _alone(box)
        assert process.poll() is None


@pytest.mark.parametrize("program", ["", "/nonexistent/python", "/bin/true", "/bin/cat"])
def test_where_no_crewmate_starts_or_another_program(box, small, monkeypatch, program) -> None:
    monkeypatch.setattr(sys, "executable", program)
    with Crew(SOURCE, READING, 2) as crew:
        assert list(crew.worked(_pieces(box))) == _alone(box)


def test_left_early_nothing_of_it_stays(box, small) -> None:
    crew = Crew(SOURCE, READING, 2)
    with crew:
        next(crew.worked(_pieces(box)))
    assert all(mate.process.poll() is not None for mate in crew._mates)
    assert not any(thread.is_alive() for thread in crew._threads)
    assert all(mate.ears.closed and mate.voice.closed for mate in crew._mates)


@pytest.mark.parametrize("count", [0, 2])
def test_what_breaks_the_cutting_is_raised_behind_what_was_cut(box, small, count) -> None:
    def broken():
        yield from itertools.islice(_pieces(box), 90)
        message = "the disk is gone"
        raise OSError(message)

    found = []
    with Crew(SOURCE, READING, count) as crew, pytest.raises(OSError, match="the disk is gone"):
        found.extend(crew.worked(broken()))
    assert found == _alone(box)[:90]


@pytest.mark.parametrize("count", [0, 2])
def test_a_piece_that_breaks_the_work_breaks_it_in_its_place(box, small, count) -> None:
    letter, _ = SOURCE.shapes
    broken = letter(path="x", place="here", envelope=b"", raw="no bytes")
    with Crew(SOURCE, READING, count) as crew:
        found = crew.worked(itertools.chain(itertools.islice(_pieces(box), 40), [broken]))
        assert list(itertools.islice(found, 40)) == _alone(box)[:40]
        with pytest.raises((TypeError, AttributeError)):
            next(found)


def test_what_waits_is_bounded_while_the_store_is_slow(box, small, monkeypatch) -> None:
    monkeypatch.setattr(crews, "WAITING", 30_000)
    cut = 0

    def counted():
        nonlocal cut
        for one in _pieces(box * 4):
            cut += 1
            yield one

    most = 0
    with Crew(SOURCE, READING, 2) as crew:
        for taken, _ in enumerate(crew.worked(counted()), 1):
            most = max(most, cut - taken)
    assert cut > 1500
    # A letter is 1,200 bytes here; each crewmate may have cut one batch too many.
    assert most < 400


def test_only_sources_of_the_house_that_have_stages_are_read_elsewhere() -> None:
    assert package_of(SOURCE) == "entregent.sources.mail"
    assert package_of(CARDS) == ""
    assert package_of(Toy()) == ""


def test_a_crewmate_knows_neither_store_nor_pages() -> None:
    code = (
        "import sys, entregent.ingest.crewmate, entregent.sources.mail\n"
        "print(*sorted({'.'.join(name.split('.')[:2]) for name in sys.modules"
        " if name.startswith('entregent.')}))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) <= {
        "entregent.files", "entregent.ingest", "entregent.model", "entregent.sources",
        "entregent.text",
    }


@pytest.mark.parametrize("told", [b"", b"\0\0", b"\0\0\0\5ab"])
def test_a_crewmate_without_orders_ends(told) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "entregent.ingest.crewmate"],
        input=told, capture_output=True, check=False, timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@given(st.lists(st.binary(max_size=300)), st.integers(min_value=0, max_value=10))
def test_frames_come_whole_or_not_at_all(bodies, lost) -> None:
    pipe = io.BytesIO()
    for body in bodies:
        give(pipe, body)
    sent = pipe.getvalue()
    heard = io.BytesIO(sent[: max(0, len(sent) - lost)])
    found = list(iter(lambda: take(heard), None))
    assert found == bodies[: len(found)]
    assert lost > 0 or found == bodies


def test_what_cannot_be_sent_is_read_here(box, small) -> None:
    letter, _ = SOURCE.shapes
    odd = letter(path="half\udc80", place="offset 0", envelope=b"", raw=mail())
    with Crew(SOURCE, READING, 1) as crew:
        found = list(crew.worked(itertools.chain([odd], _pieces(box))))
    assert found == [SOURCE.work(odd, READING), *_alone(box)]


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs /proc")
def test_crewmates_end_with_the_importing_process_even_when_it_is_killed() -> None:
    code = (
        "from entregent.ingest.crew import Crew\n"
        "from entregent.sources.mail import SOURCE\n"
        "from tests.sources.mail_writing import READING, mail, mbox\n"
        "from tests.ingest.test_crew import _pieces\n"
        "crew = Crew(SOURCE, READING, 2)\n"
        "print(*[mate.process.pid for mate in crew._mates], flush=True)\n"
        "list(crew.worked(_pieces(mbox(mail()))))\n"
        "print('read', flush=True)\n"
        "input()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    with parent, parent.stdin, parent.stdout:
        mates = [int(one) for one in parent.stdout.readline().split()]
        assert parent.stdout.readline() == "read\n"
        parent.kill()
    assert len(mates) == 2
    until = time.monotonic() + 60
    while any(map(_is_running, mates)) and time.monotonic() < until:
        time.sleep(0.01)
    assert not any(map(_is_running, mates))


def _is_running(process: int) -> bool:
    try:
        status = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] not in {"Z", "X"}
