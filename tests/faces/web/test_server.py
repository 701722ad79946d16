"""A real server on loopback: where it listens, who comes in, how long it waits, how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from entregent.faces.web import guard, protocol
from entregent.faces.web.call import Route, page
from entregent.faces.web.server import Serving, bind
from tests.faces.web.served import PATIENCE, Client, Served, everything
from tests.faces.web.test_guard import assert_headers, heads


@contextmanager
def serving(home: Path, *pages: Route) -> Iterator[Client]:
    """A server of these pages in a thread of this process."""
    with Serving(home, date(2026, 11, 24), None, pages or None) as one:
        thread = threading.Thread(target=one.run)
        thread.start()
        try:
            yield Client(one.port, one.cookie())
        finally:
            one.stop()
            thread.join()


@contextmanager
def ended(process: subprocess.Popen[Any]) -> Iterator[None]:
    """Whatever a test finds, it leaves no process behind."""
    try:
        yield
    finally:
        if process.poll() is None and sys.exc_info()[0] is not None:
            process.kill()
            process.wait()


# ------------------------------------------------------------------ where and how it starts


def test_it_listens_on_this_machine_only(fresh: Served) -> None:
    port = fresh.client.port
    assert 20_000 <= port <= 60_000
    listening = set()
    for table, own in (("tcp", "0100007F"), ("tcp6", "00000000000000000000000001000000")):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            address, _, ending = line.split()[1].partition(":")
            if int(ending, 16) == port and line.split()[3] == "0A":
                listening.add((table, address == own))
    assert ("tcp", True) in listening
    assert {own for _, own in listening} == {True}


def test_the_port_is_kept_and_the_session_too(tmp_path: Path) -> None:
    """Bookmarks hold, and a restart asks nobody to come in again."""
    home = tmp_path / "home"
    with Served(home) as first:
        client = first.client
        assert first.stop() == (0, "", "")
    with Served(home) as second:
        assert second.client.port == client.port
        assert client.get("/").status == 200


def test_a_kept_port_that_is_taken_is_left_for_another(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Served(home) as first:
        port = first.client.port
    with socket.create_server(("127.0.0.1", port)), Served(home) as second:
        assert second.client.port != port
        assert second.client.get("/").status == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_port_is_free_only_where_both_addresses_are(host: str) -> None:
    """Or `localhost` could lead to somebody else."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        other = socket.create_server((host, 0), family=family)
    except OSError:
        pytest.skip("this machine has no IPv6")
    with other:
        assert bind(other.getsockname()[1]) is None


def test_answers_are_sent_without_delay() -> None:
    """asyncio asks for it where a socket names its protocol, as accepted ones then do too."""
    sockets = bind(0)
    assert sockets is not None
    protocols = {one.proto for one in sockets}
    for one in sockets:
        one.close()
    assert protocols == {socket.IPPROTO_TCP}


def test_a_port_that_cannot_be(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = str(other.getsockname()[1])
        for port, code, words in ((taken, 5, "taken"), ("80", 2, "between"), ("x", 2, "--port")):
            done = subprocess.run(
                [sys.executable, "-m", "entregent", "--home", home, "--lang", "en", "serve",
                 "--no-open", "--port", port],
                capture_output=True, text=True, check=False,
            )
            assert done.returncode == code
            assert words in done.stderr


def test_a_second_serve_gives_another_way_in(fresh: Served) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "entregent", "--home", fresh.home, "serve", "--no-open", "--json"],
        capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0
    address = json.loads(done.stdout)["address"]
    place, _, token = address.partition("#")
    assert place == fresh.address.partition("#")[0]
    assert token != fresh.address.partition("#")[2]
    assert Client(fresh.client.port).post("/session", {"token": token}).status == 303
    assert fresh.client.get("/").status == 200


def test_what_it_keeps_is_the_owners_alone(fresh: Served) -> None:
    fresh.client.get("/")
    assert stat.S_IMODE(fresh.cookie_file.stat().st_mode) == 0o600
    for one in (fresh.home, *fresh.home.rglob("*")):
        assert not stat.S_IMODE(one.stat().st_mode) & 0o077, one


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_ends_calmly(tmp_path: Path, number: signal.Signals) -> None:
    done = subprocess.Popen(
        [sys.executable, "-m", "entregent", "--home", tmp_path / "home", "--lang", "en", "serve",
         "--no-open"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    assert done.stdout is not None
    first = [done.stdout.readline() for _ in range(5)]
    done.send_signal(number)
    out, err = done.communicate(timeout=30)
    assert (done.returncode, err) == (0, "")
    assert "http://127.0.0.1:" in "".join(first)
    assert out.endswith("Closed. Nothing listens any more.\n")


def test_the_demo_answers_once_where_nobody_watches(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "entregent", "--home", tmp_path / "demo", "--lang", "en", "demo"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout.endswith("The pages answer.\n")
    assert not (tmp_path / "demo" / "home" / "web" / "running.json").exists()
    quiet = subprocess.run([*words, "--no-serve"], capture_output=True, text=True, check=False)
    assert quiet.returncode == 0
    assert quiet.stdout + "The pages answer.\n" == done.stdout


def test_the_demo_stays_open_where_somebody_watches(tmp_path: Path) -> None:
    """In a terminal, until Ctrl-C; no browser is opened where there is no screen."""
    ours, theirs = os.openpty()
    quiet = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    running = subprocess.Popen(
        [sys.executable, "-m", "entregent", "--home", tmp_path / "demo", "--lang", "en", "demo"],
        stdin=theirs, stdout=theirs, stderr=theirs, env={**quiet, "NO_COLOR": "1"},
        start_new_session=True,
    )
    os.close(theirs)
    seen = b""
    with ended(running), os.fdopen(ours, "rb", buffering=0) as screen:
        while b"Ctrl-C closes everything." not in re.sub(rb"\s+", b" ", seen):
            seen += screen.read(4096)
        address = re.search(rb"http://127\.0\.0\.1:(\d+)/#([\w-]+)", seen)
        assert address is not None
        client = Client(int(address[1]))
        entered = client.post("/session", {"token": address[2].decode()})
        client.cookie = entered.headers["set-cookie"].partition(";")[0]
        assert client.get("/").status == 200
        running.send_signal(2)
        with suppress(OSError):  # a terminal whose other side is gone
            while part := screen.read(4096):
                seen += part
    assert running.wait(30) == 0
    assert b"Closed. Nothing listens any more." in seen
    assert b"Traceback" not in seen


# ------------------------------------------------------------------ coming in


def test_coming_in(fresh: Served) -> None:
    """The address leads to the door; its token, handed in once, opens it."""
    stranger = Client(fresh.client.port)
    place, _, token = fresh.address.partition("#")
    assert place == f"http://127.0.0.1:{stranger.port}/"
    assert stranger.get("/").status == 401
    assert stranger.post("/session", {"token": token}, Sec_Fetch_Site="cross-site").status == 403
    answer = stranger.post("/session", {"token": token})
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert_headers(answer.headers)
    cookie, *words = answer.headers["set-cookie"].split("; ")
    assert words == ["HttpOnly", "SameSite=Strict", "Path=/"]
    assert cookie.startswith(f"entregent_{stranger.port}_")
    assert cookie.partition("=")[0] == fresh.client.cookie.partition("=")[0]
    assert Client(stranger.port, cookie).get("/").status == 200
    again = stranger.post("/session", {"token": token})
    assert (again.status, "set-cookie" in again.headers) == (403, False)
    for strange in ({}, {"token": ""}, {"token": None}, {"token": ["x"]}):
        assert stranger.post("/session", strange).status == 403


def test_wrong_tokens_wait_and_the_owner_does_not(fresh: Served) -> None:
    stranger = Client(fresh.client.port)
    for _ in range(10):
        assert stranger.post("/session", {"token": "wrong"}).status == 403
    for _ in range(5):  # on a busy machine a page may take longer than the wait, not five times
        began = time.perf_counter()
        late = threading.Thread(target=stranger.post, args=("/session", {"token": "wrong"}))
        late.start()
        assert fresh.client.get("/").status == 200
        still_waits = late.is_alive()
        late.join()
        assert time.perf_counter() - began >= 1
        if still_waits:
            break
    assert still_waits


def test_leaving_ends_every_session(fresh: Served) -> None:
    token = fresh.address.partition("#")[2]
    other = Client(fresh.client.port)
    other.cookie = other.post("/session", {"token": token}).headers["set-cookie"].split(";")[0]
    answer = other.post("/session/end")
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert (other.get("/").status, fresh.client.get("/").status) == (401, 401)


# ------------------------------------------------------------------ patience


def drip(port: int, start: bytes, byte: bytes) -> tuple[float, bytes]:
    """Send a byte a second until the other side closes: after how many seconds, and what came."""
    began = time.monotonic()
    found = b""
    with socket.create_connection(("127.0.0.1", port)) as line, suppress(OSError):
        line.sendall(start)
        line.settimeout(1)
        while time.monotonic() - began < PATIENCE:
            line.sendall(byte)
            try:
                part = line.recv(65536)
            except TimeoutError:
                continue
            if not part:
                break
            found += part
    return time.monotonic() - began, found


def test_a_drip_is_cut_and_others_are_served_meanwhile(fresh: Served) -> None:
    """In a head and in a body: closed after thirty seconds, and never in the way of others."""
    client = fresh.client
    head = (
        f"POST /session/end HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
        f"Cookie: {client.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
        "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
    ).encode()
    with ThreadPoolExecutor(2) as pool:
        drips = [
            pool.submit(drip, client.port, b"GET / HTTP/1.1\r\nX: ", b"a"),
            pool.submit(drip, client.port, head, b" "),
        ]
        slowest = 0.0
        while not all(one.done() for one in drips):
            asked = time.perf_counter()
            assert client.get("/").status == 200
            slowest = max(slowest, time.perf_counter() - asked)
            time.sleep(0.2)
    print(f"slowest page beside two drips: {slowest * 1000:.0f} ms")
    assert slowest < 25  # never as long as a drip
    for seconds, found in (one.result() for one in drips):
        assert 28 < seconds < PATIENCE
        ((status, headers),) = heads(found)
        assert status == 408
        assert_headers(headers)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that waits one second instead of thirty."""
    monkeypatch.setattr(guard, "READ_SECONDS", 1.0)
    monkeypatch.setattr(protocol, "READ_SECONDS", 1.0)


def taken_after(client: Client, seconds: float) -> int:
    """How many bytes of a big answer can still be had when nobody took any for so long."""
    with socket.create_connection(("127.0.0.1", client.port)) as line:
        line.sendall(
            f"GET /big HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
            f"Cookie: {client.cookie}\r\n\r\n".encode()
        )
        time.sleep(seconds)
        return len(everything(line))


@pytest.mark.usefixtures("hasty")
def test_an_answer_nobody_takes_is_let_go(tmp_path: Path) -> None:
    big = Route("big", "GET", "/big", lambda _: page("x" * 30_000_000))
    with serving(tmp_path, big) as client:
        # On a busy machine the answer, and so its second of patience, may begin late.
        assert any(taken_after(client, wait) < 30_000_000 for wait in (2.5, 10, 40))
        assert len(client.get("/big").body) == 30_000_000


@pytest.mark.usefixtures("hasty")
def test_a_silent_connection_is_closed_without_a_word(tmp_path: Path) -> None:
    """At the beginning, and after an answer: browsers open connections in advance."""
    with serving(tmp_path) as client:
        with socket.create_connection(("127.0.0.1", client.port), PATIENCE) as line:
            assert everything(line) == b""
        with socket.create_connection(("127.0.0.1", client.port), PATIENCE) as line:
            line.sendall(f"GET /x HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n\r\n".encode())
            ((status, _),) = heads(everything(line))
            assert status == 401


def test_the_time_of_a_request_begins_with_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two requests of a second each take longer than the three that one may take."""
    monkeypatch.setattr(guard, "READ_SECONDS", 3.0)
    monkeypatch.setattr(protocol, "READ_SECONDS", 3.0)
    with serving(tmp_path) as client:
        one = f"GET /x HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n".encode()
        with socket.create_connection(("127.0.0.1", client.port), PATIENCE) as line:
            for part in (one, b"\r\n", one, b"\r\n", one):
                line.sendall(part)
                time.sleep(0.9)
            found = re.findall(rb"HTTP/1.1 (\d+) ", everything(line))
            assert found == [b"401", b"401", b"408"]


def test_idle_connections_make_room(tmp_path: Path) -> None:
    with serving(tmp_path) as client:
        idle = [socket.create_connection(("127.0.0.1", client.port)) for _ in range(80)]
        assert client.get("/").status == 200
        for one in idle:
            one.close()


def test_sixty_four_that_are_being_answered_are_enough(tmp_path: Path) -> None:
    """A further one is told so, with the headers of every answer; nobody loses a request."""
    with serving(tmp_path) as client:
        head = (
            f"POST /session/end HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
            f"Cookie: {client.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
            "Content-Type: application/json\r\nContent-Length: 3\r\n\r\n[]"
        ).encode()
        for wait in (0.5, 4, 20):
            busy = [
                socket.create_connection(("127.0.0.1", client.port), PATIENCE) for _ in range(64)
            ]
            for one in busy:
                one.sendall(head)
            time.sleep(wait)
            with socket.create_connection(("127.0.0.1", client.port), PATIENCE) as line:
                found = everything(line)
            if found:
                break
            for one in busy:  # not all had arrived on a busy machine: one of them made room
                one.close()
        ((status, headers),) = heads(found)
        assert status == 503
        assert_headers(headers)
        for one in busy:
            one.sendall(b" ")
        assert {everything(one)[9:12] for one in busy} == {b"400"}
        for one in busy:
            one.close()
        assert client.get("/").status == 200


def test_two_requests_in_one_breath(served: Served) -> None:
    client = served.client
    one = (
        f"GET /static/x/y HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
    ).encode()
    found = heads(client.raw(one + b"\r\n" + one + b"Connection: close\r\n\r\n"))
    assert [status for status, _ in found] == [404, 404]
    for _, headers in found:
        assert_headers(headers)
