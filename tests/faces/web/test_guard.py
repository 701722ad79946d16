"""Who asks, from where, for what, how much: each refusal, and the headers of every answer."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.faces.web.guard import HEADERS, Guard, Receive, Rule, Scope, Send
from tests.faces.web.served import Client, Served

WANTED = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
        " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none';"
        " require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()"
    ),
    "x-dns-prefetch-control": "off",
}
BANNED = {"server", "x-powered-by", "access-control-allow-origin"}


def assert_headers(headers: Mapping[str, str], cache: str = "no-store") -> None:
    """What every answer bears."""
    assert {name: headers.get(name) for name in WANTED} == WANTED
    assert headers["cache-control"] == cache
    assert not BANNED & set(headers)


def heads(raw: bytes) -> list[tuple[int, dict[str, str]]]:
    """Status and headers of each answer in these bytes (answers without bodies)."""
    found = []
    for part in raw.split(b"\r\n\r\n"):
        lines = part.decode("latin-1").split("\r\n")
        if lines[0].startswith("HTTP/1.1 "):
            pairs = (line.partition(": ") for line in lines[1:])
            found.append((int(lines[0].split()[1]), {n.lower(): v for n, _, v in pairs}))
    return found


# ------------------------------------------------------------------ where it comes from


@pytest.mark.parametrize(("headers", "status"), [
    ({}, 200),
    ({"Sec_Fetch_Site": "none"}, 200),
    ({"Sec_Fetch_Site": ""}, 200),
    ({"Sec_Fetch_Site": "same-site"}, 403),
    ({"Sec_Fetch_Site": "cross-site"}, 403),
    ({"Sec_Fetch_Site": "nonsense"}, 403),
    ({"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate",
      "Sec_Fetch_Dest": "document"}, 403),
    ({"Cookie": ""}, 401),
])
def test_who_may_read(client: Client, headers: dict[str, str], status: int) -> None:
    answer = client.get("/imports/state", **headers)
    assert answer.status == status
    assert (b"jobs" in answer.body) == (status == 200)
    assert_headers(answer.headers)


def test_a_link_elsewhere_leads_to_the_door_and_no_further(client: Client) -> None:
    """A visit from another site shows no data, even where a browser would send the cookie."""
    visit = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"}
    answer = client.get("/", **visit, Sec_Fetch_Dest="document")
    assert answer.status == 401
    assert "door.js" in answer.text
    assert client.get("/", **visit, Sec_Fetch_Dest="iframe").status == 403
    assert client.get("/imports", **visit, Sec_Fetch_Dest="document").status == 403


@pytest.mark.parametrize(("headers", "status"), [
    ({}, 200),
    ({"Sec_Fetch_Site": "", "Origin": "http://127.0.0.1:{port}"}, 200),
    ({"Origin": "http://127.0.0.1:{port}"}, 200),
    ({"Host": "localhost:{port}", "Origin": "http://localhost:{port}"}, 200),
    ({"Sec_Fetch_Site": "", "Host": "localhost:{port}", "Origin": "http://127.0.0.1:{port}"}, 403),
    ({"Sec_Fetch_Site": ""}, 403),
    ({"Sec_Fetch_Site": "none"}, 403),
    ({"Sec_Fetch_Site": "same-site"}, 403),
    ({"Origin": "null"}, 403),
    ({"Origin": "http://127.0.0.1"}, 403),
    ({"Origin": "http://127.0.0.1:{port}, http://evil.example"}, 403),
    ({"Authorization": "Bearer x"}, 403),
    ({"Cookie": ""}, 401),
    ({"Cookie": "{cookie}; {cookie}"}, 401),
    ({"Cookie": "other=1; {cookie}; more=2"}, 200),
    ({"Cookie": "{cookie}x"}, 401),
    ({"Content_Type": "application/json; charset=utf-8"}, 200),
    ({"Content_Type": "application/json; charset=utf-16"}, 415),
    ({"Content_Type": "multipart/form-data; boundary=x"}, 415),
    ({"Content_Type": ""}, 415),
])
def test_who_may_write(client: Client, headers: dict[str, str], status: int) -> None:
    filled = {
        name: value.format(port=client.port, cookie=client.cookie)
        for name, value in headers.items()
    }
    answer = client.post("/imports", {"files": [{"name": "a.csv", "size": 1}]}, **filled)
    assert answer.status == status
    assert_headers(answer.headers)
    if status == 200:
        assert client.post(f"/imports/{answer.json['job']}/drop").status == 303


@pytest.mark.parametrize(("method", "path", "status", "allowed"), [
    ("OPTIONS", "/", 405, "GET, HEAD"),
    ("PUT", "/imports", 405, "GET, HEAD, POST"),
    ("DELETE", "/nowhere", 405, "GET, HEAD"),
    ("GET", "/session", 405, "POST"),
    ("POST", "/", 405, "GET, HEAD"),
])
def test_methods(client: Client, method: str, path: str, status: int, allowed: str) -> None:
    answer = client.ask(method, path)
    assert (answer.status, answer.headers["allow"]) == (status, allowed)
    assert answer.body == b""
    assert_headers(answer.headers)


def test_what_is_and_what_is_not_there_look_alike_from_outside(client: Client) -> None:
    """Without a session every address answers the same page."""
    stranger = Client(client.port)
    answers = [stranger.get(path) for path in ("/", "/imports", "/nowhere", "/imports/state")]
    assert {(one.status, one.body) for one in answers} == {(401, answers[0].body)}
    assert {stranger.post(path).status for path in ("/imports", "/session/end")} == {401}


def test_what_is_not_there(client: Client) -> None:
    answer = client.get("/nowhere?secret=1")
    assert answer.status == 404
    assert "nowhere" not in answer.text.replace("leads nowhere", "")
    assert "secret" not in answer.text
    assert client.post("/nowhere").status == 404


# ------------------------------------------------------------------ shape and size


@pytest.mark.parametrize(("request_line", "headers", "status"), [
    ("GET / HTTP/1.1", "", 400),
    ("GET / HTTP/1.1", "Host: {host}\r\nHost: {host}\r\n", 400),
    ("GET / HTTP/1.1", "Host: {host}\r\n X: folded\r\n", 421),
    ("GET / HTTP/1.0", "Host: {host}\r\n", 200),
    ("GET http://{host}/ HTTP/1.1", "Host: {host}\r\n", 400),
    ("GET * HTTP/1.1", "Host: {host}\r\n", 400),
    ("CONNECT evil.example:443 HTTP/1.1", "Host: {host}\r\n", 400),
    ("GET /a\\b HTTP/1.1", "Host: {host}\r\n", 404),
    ("GET //evil.example HTTP/1.1", "Host: {host}\r\n", 404),
    ("GET /a/%2e%2e/b HTTP/1.1", "Host: {host}\r\n", 404),
    ("GET /a%0d%0aSet-Cookie:x=1 HTTP/1.1", "Host: {host}\r\n", 404),
    ("GET / HTTP/1.1", "Host: {host}\r\nContent-Length: 4\r\n", 400),
    ("GET / HTTP/1.1", "Host: {host}\r\nTransfer-Encoding: chunked\r\n", 400),
    ("GET / HTTP/1.1", "Host: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n", 200),
    ("nonsense", "", 400),
])
def test_shapes(client: Client, request_line: str, headers: str, status: int) -> None:
    host = f"127.0.0.1:{client.port}"
    text = f"{request_line}\r\n{headers}Cookie: {client.cookie}\r\nConnection: close\r\n\r\n"
    ((got, found), *rest) = heads(client.raw(text.replace("{host}", host).encode()))
    assert got == status
    assert rest == []
    assert_headers(found)
    assert "set-cookie" not in found


@pytest.mark.parametrize(("headers", "status"), [
    ("".join(f"X-{n}: 1\r\n" for n in range(90)), 200),
    ("".join(f"X-{n}: 1\r\n" for n in range(101)), 400),
    (f"X: {'a' * 30_000}\r\n", 200),
    (f"X: {'a' * 33_000}\r\n", 400),
    (f"X: {'a' * 60_000}\r\n", 400),
])
def test_many_headers(client: Client, headers: str, status: int) -> None:
    text = (
        f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\nCookie: {client.cookie}\r\n"
        f"Connection: close\r\n{headers}\r\n"
    )
    ((got, found),) = heads(client.raw(text.encode()))
    assert got == status
    assert_headers(found)


def test_long_addresses(client: Client) -> None:
    assert client.get("/" + "a" * 2047).status == 404
    assert client.get("/" + "a" * 2048).status == 414
    assert client.get("/imports?" + "a" * 8000).status == 200
    assert client.get("/imports?" + "a" * 9000).status == 414


@pytest.mark.parametrize(("body", "status"), [
    (b"{", 400), (b"", 400), (b"[]", 400), (b"null", 400), (b'"a"', 400), (b"\xff{}", 400),
    (b"\xef\xbb\xbf{}", 400), (b"[" * 33, 400), (b'{"a": ' * 40 + b"1" + b"}" * 40, 400),
    (b'{"a": ' + b"9" * 5000 + b"}", 400), (b"{" + b" " * 520_000 + b"}", 422),
    (b"{" + b" " * 530_000 + b"}", 413),
])
def test_bodies(client: Client, body: bytes, status: int) -> None:
    answer = client.ask("POST", "/imports", body)
    assert answer.status == status
    assert_headers(answer.headers)


def test_a_body_without_a_length_has_a_limit_too(client: Client) -> None:
    """Chunks that never end are cut at the route's limit."""
    head = (
        f"POST /session/end HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\n"
        f"Cookie: {client.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    ((status, found),) = heads(client.raw(head.encode() + chunk * 2))
    assert status == 413
    assert_headers(found)


def test_static_files_have_the_guard_too_and_stay_for_ever(served: Served) -> None:
    door = Client(served.client.port).get("/").text
    path = door.partition('<script type="module" src="')[2].partition('"')[0]
    stranger = Client(served.client.port)
    answer = stranger.get(path)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert_headers(answer.headers, "private, max-age=31536000, immutable")
    assert stranger.get(path, Sec_Fetch_Site="cross-site").status == 403
    assert stranger.get(path, Host="evil.example").status == 421
    assert stranger.get(path.replace("/static/", "/static/0")).status == 404
    assert stranger.get("/static/x/../../site.py").status == 404


# ------------------------------------------------------------------ whatever is sent


@dataclass(slots=True)
class Behind:
    """A site with one address; what reaches it is counted."""

    reached: list[str] = field(default_factory=list)

    def rule(self, path: str, method: str) -> Rule | None:
        return Rule(frozenset({"GET", "HEAD", "POST"})) if path == "/" else None

    def admits(self, cookie: str) -> bool:
        return cookie == "good"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.reached.append(scope["method"])
        await self.answer(send, 200)

    async def door(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.answer(send, 401)

    async def missing(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.answer(send, 404)

    async def answer(self, send: Send, status: int) -> None:
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b"data"})


def through(method: str, path: str, headers: list[tuple[bytes, bytes]]) -> tuple[int, bool, bool]:
    """Status, whether the site was reached, whether all headers of the house were there."""
    behind = Behind()
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"{}", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "raw_path": path.encode(),
             "query_string": b"", "headers": headers}
    asyncio.run(Guard(behind, 4000, "name")(scope, receive, send))
    whole = set(HEADERS) <= set(sent[0]["headers"])
    return sent[0]["status"], bool(behind.reached), whole


HOSTS = st.sampled_from([
    "127.0.0.1:4000", "localhost:4000", "[::1]:4000", "evil.example", "127.0.0.1", "127.0.0.1:4001",
    "localhost:4000.evil.example", "LOCALHOST:4000", "127.0.0.1:4000@evil.example", "",
])
PAIRS = st.tuples(
    st.sampled_from(["sec-fetch-site", "origin", "cookie", "content-type", "authorization",
                     "content-length", "transfer-encoding", "x"]),
    st.sampled_from([
        "same-origin", "none", "cross-site", "http://127.0.0.1:4000", "http://evil.example", "null",
        "name=good", "name=bad", "name=good; name=bad", "application/json", "text/plain", "2",
        "999999999999999999999999999", "-1", "chunked", "",
    ]) | st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=20),
)


@given(
    st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", "é"]),
    st.sampled_from(["/", "/x", "//", "/..", "/\\", ""]), HOSTS, st.lists(PAIRS, max_size=6),
)
def test_whatever_is_sent_only_the_owner_gets_through(
    method: str, path: str, host: str, pairs: list[tuple[str, str]]
) -> None:
    """The law itself, written once more in other words."""
    raw = [(b"host", host.encode())]
    raw += [(name.encode(), value.encode("latin-1")) for name, value in pairs]
    status, reached, whole = through(method, path, raw)
    assert whole
    assert reached == (status == 200)
    if not reached:
        return
    told: dict[str, list[str]] = {}
    for name, value in pairs:
        told.setdefault(name, []).append(value)
    assert host in {"127.0.0.1:4000", "localhost:4000", "[::1]:4000"}
    assert path == "/"
    assert method in {"GET", "HEAD", "POST"}
    cookies = [one.strip() for value in told.get("cookie", []) for one in value.split(";")]
    assert [one for one in cookies if one.partition("=")[0] == "name"] == ["name=good"]
    assert set(told.get("sec-fetch-site", [])) <= {"same-origin", "none"}
    if method == "POST":
        assert "none" not in told.get("sec-fetch-site", [])
        assert set(told.get("origin", [])) <= {f"http://{host}"}
        assert told.get("sec-fetch-site") or told.get("origin")
        assert "authorization" not in told
        assert told["content-type"] == ["application/json"]
