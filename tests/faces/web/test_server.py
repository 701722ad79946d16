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

from entregent.app.workspace import Workspace
from entregent.faces.web import guard, protocol
from entregent.faces.web.call import Answer, Call, NotFound, Route, attachment, data, go, page
from entregent.faces.web.server import Serving, bind
from entregent.model.errors import EntregentError
from tests.faces.web.served import Client, Served, everything
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
    began = time.perf_counter()
    late = threading.Thread(target=stranger.post, args=("/session", {"token": "wrong"}))
    late.start()
    assert fresh.client.get("/").status == 200
    assert time.perf_counter() - began < 0.9
    late.join()
    assert time.perf_counter() - began >= 1


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
        while time.monotonic() - began < 45:
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
    assert slowest < 5
    for seconds, found in (one.result() for one in drips):
        assert 28 < seconds < 34
        ((status, headers),) = heads(found)
        assert status == 408
        assert_headers(headers)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that waits one second instead of thirty."""
    monkeypatch.setattr(guard, "READ_SECONDS", 1.0)
    monkeypatch.setattr(protocol, "READ_SECONDS", 1.0)


@pytest.mark.usefixtures("hasty")
def test_an_answer_nobody_takes_is_let_go(tmp_path: Path) -> None:
    big = Route("big", "GET", "/big", lambda _: page("x" * 30_000_000))
    with serving(tmp_path, big) as client:
        with socket.create_connection(("127.0.0.1", client.port)) as line:
            line.sendall(
                f"GET /big HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
                f"Cookie: {client.cookie}\r\n\r\n".encode()
            )
            time.sleep(2.5)
            assert len(everything(line)) < 30_000_000
        assert len(client.get("/big").body) == 30_000_000


@pytest.mark.usefixtures("hasty")
def test_a_silent_connection_is_closed_without_a_word(tmp_path: Path) -> None:
    """At the beginning, and after an answer: browsers open connections in advance."""
    with serving(tmp_path) as client:
        with socket.create_connection(("127.0.0.1", client.port), 5) as line:
            assert everything(line) == b""
        with socket.create_connection(("127.0.0.1", client.port), 5) as line:
            line.sendall(f"GET /x HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n\r\n".encode())
            ((status, _),) = heads(everything(line))
            assert status == 401


@pytest.mark.usefixtures("hasty")
def test_the_time_of_a_request_begins_with_its_first_byte(tmp_path: Path) -> None:
    with serving(tmp_path) as client:
        one = f"GET /x HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n".encode()
        with socket.create_connection(("127.0.0.1", client.port), 5) as line:
            for part in (one, b"\r\n", one, b"\r\n", one):
                line.sendall(part)
                time.sleep(0.7)
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
        busy = [socket.create_connection(("127.0.0.1", client.port), 20) for _ in range(64)]
        for one in busy:
            one.sendall(head)
        time.sleep(0.5)
        with socket.create_connection(("127.0.0.1", client.port), 5) as line:
            ((status, headers),) = heads(everything(line))
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


# ------------------------------------------------------------------ what handlers answer


def _bug(call: Call) -> Answer:
    message = f"Awa Diarra {call.asked('who')}"
    raise ValueError(message)


def _told(call: Call) -> Answer:
    raise EntregentError("usage.nobody", exit_code=2, params={"what": call.asked("who")})


def _broken(call: Call) -> Answer:
    raise EntregentError("store.busy", exit_code=5, params={"folder": "x", "why": ""})


def _nothing(call: Call) -> Answer:
    raise NotFound


def _echo(call: Call) -> Answer:
    return data({"path": dict(call.path), "query": dict(call.query), "body": dict(call.body),
                 "lang": call.lang, "route": call.route, "writable": call.workspace.writable})


PAGES = (
    Route("bug", "GET", "/bug", _bug),
    Route("bug-data", "GET", "/bug/data", _bug, "data"),
    Route("told", "GET", "/told", _told),
    Route("told-data", "POST", "/told", _told, "data"),
    Route("broken", "GET", "/broken", _broken),
    Route("nothing", "GET", "/nothing", _nothing),
    Route("echo", "GET", "/echo/{one}/{two}", _echo),
    Route("echo-post", "POST", "/echo/{one}", _echo, "act", 100),
    Route("file", "GET", "/file", lambda _: attachment('n"o\r\nm é.pdf', b"%PDF")),
    Route("elsewhere", "POST", "/go", lambda call: go("imports", lang=call.text("lang"))),
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, Path]]:
    home = tmp_path_factory.mktemp("pages") / "home"
    with serving(home, *PAGES) as client:
        yield client, home


def test_a_bug_is_a_page_without_content_and_a_line_in_the_log(
    pages: tuple[Client, Path]
) -> None:
    client, home = pages
    answer = client.get("/bug?who=secret")
    assert answer.status == 500
    assert_headers(answer.headers)
    as_data = client.get("/bug/data?who=secret")
    assert as_data.status == 500
    log = (home / "web" / "incidents.log").read_text()
    assert len(log.splitlines()) == 2
    number = log.splitlines()[0].split()[1]
    assert number in answer.text
    assert as_data.json["incident"] == log.splitlines()[1].split()[1]
    for text in (answer.text, as_data.text, log):
        assert "secret" not in text
        assert "Awa" not in text
    assert " bug ValueError " in log
    assert stat.S_IMODE((home / "web" / "incidents.log").stat().st_mode) == 0o600


def test_errors_that_teach(pages: tuple[Client, Path]) -> None:
    client, _ = pages
    answer = client.get("/told?who=%3Cb%3EZ%C3%A9&lang=fr")
    assert answer.status == 422
    assert "<b>" not in answer.text
    assert "Zé" in answer.text
    as_data = client.post("/told?lang=en&who=Z")
    assert (as_data.status, sorted(as_data.json)) == (422, ["do", "error"])
    assert client.get("/broken").status == 503
    assert client.get("/nothing").status == 404


def test_what_a_handler_is_told(pages: tuple[Client, Path]) -> None:
    client, _ = pages
    assert client.get("/echo/a%20b/%C3%A9?q=1&q=2&r=").json == {
        "path": {"one": "a b", "two": "é"}, "query": {"q": "2", "r": ""}, "body": {},
        "lang": "en", "route": "echo", "writable": False,
    }
    assert client.post("/echo/x?lang=fr", {"a": [1]}).json == {
        "path": {"one": "x"}, "query": {"lang": "fr"}, "body": {"a": [1]},
        "lang": "fr", "route": "echo-post", "writable": True,
    }
    assert client.get("/echo/a/b/c").status == 404
    assert client.get("/echo/a%2Fb/c").status == 404
    assert client.post("/echo/x", {"a": "b" * 100}).status == 413


def test_a_file_to_keep_is_never_shown(pages: tuple[Client, Path]) -> None:
    client, _ = pages
    answer = client.get("/file")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"n_o__m__.pdf\"; filename*=UTF-8''n%22o%0D%0Am%20%C3%A9.pdf"
    )


def test_places_to_go_are_ours(pages: tuple[Client, Path]) -> None:
    client, _ = pages
    answer = client.post("/go", {"lang": "//evil.example\r\nX: 1"})
    assert answer.status == 303
    assert answer.headers["location"] == "/imports?lang=%2F%2Fevil.example%0D%0AX%3A+1"
    assert "x" not in answer.headers


@pytest.mark.parametrize(("accepted", "lang"), [
    ("", "en"), ("fr", "fr"), ("en", "en"), ("fr-CA,fr;q=0.8,en;q=0.5", "fr"),
    ("en-GB,fr;q=0.9", "en"), ("de, fr;q=0.3", "fr"), ("de", "en"), ("fr;q=0", "en"),
    ("fr;q=x, en;q=0.1", "en"), ("en;q=0.2, fr;q=0.7", "fr"), (",;=,,", "en"), ("*", "en"),
])
def test_the_browser_s_language(
    pages: tuple[Client, Path], accepted: str, lang: str
) -> None:
    client, _ = pages
    assert client.get("/echo/a/b", Accept_Language=accepted).json["lang"] == lang
    assert f'lang="{lang}"' in Client(client.port).get("/", Accept_Language=accepted).text


def test_the_owner_s_language_wins_over_the_browser_s(tmp_path: Path) -> None:
    from entregent.app.changes import set_setting

    with serving(tmp_path, *PAGES) as client:
        with Workspace(tmp_path) as workspace:
            set_setting(workspace, "lang", "fr")
        told = [client.get(f"/echo/a/b{query}", Accept_Language="en").json["lang"]
                for query in ("", "?lang=en", "?lang=xx")]
        assert told == ["fr", "en", "fr"]


def test_reading_writes_nothing(served: Served) -> None:
    """Every address that answers a GET leaves the store and its journal as they were."""
    def now() -> tuple[int, list[object], int]:
        with Workspace(served.home, writable=False) as workspace:
            store = workspace.store
            entries: list[object] = list(store.entries(100))
            return store.generation, entries, store.counts().records

    from entregent.faces.web.routes import routes

    before = now()
    for route in routes():
        if route.method == "GET" and "{" not in route.path:
            assert served.client.get(route.path).status == 200, route.name
    assert now() == before


def test_a_home_that_cannot_be_read(tmp_path: Path) -> None:
    """The page says so, and the server lives on."""
    home = tmp_path / "home"
    with serving(home, *PAGES) as client:
        assert client.get("/echo/a/b").status == 200
        for one in home.glob("entregent.sqlite*"):
            one.unlink()
        (home / "entregent.sqlite").write_bytes(b"nothing of ours" * 100)
        answer = client.get("/echo/a/b")
        assert answer.status == 503
        assert "entregent.sqlite" in answer.text
