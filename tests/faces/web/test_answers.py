"""What handlers answer: bugs without content, errors that teach, files, languages, reading."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from entregent.app.workspace import Workspace
from entregent.faces.web.call import Answer, Call, NotFound, Route, attachment, data, go
from entregent.model.errors import EntregentError
from tests.faces.web.served import Client, Served
from tests.faces.web.test_guard import assert_headers
from tests.faces.web.test_server import serving


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
