"""The guard in front of every address: who asks, from where, for what, how much, how fast.

Pure ASGI, in this order (static files too): the host; the shape of the request; the method; where
it comes from; who it is; its type and size. Every answer leaves with the same headers, refusals
too, and a refusal holds nothing but its number.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, Protocol

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
    " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none';"
    " require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"content-security-policy", CSP.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-embedder-policy", b"require-corp"),
    (b"permissions-policy",
     b"camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()"),
    (b"x-dns-prefetch-control", b"off"),
)
NO_STORE = (b"cache-control", b"no-store")
_OURS = frozenset(name for name, _ in HEADERS) | {b"server"}

MOST_HEADERS = 100
MOST_HEADER_BYTES = 32 * 1024
LONGEST_PATH = 2048
LONGEST_TARGET = 8192
READ_SECONDS = 30.0
SLOWEST = 64 * 1024
"""Bytes an upload brings at least in each `READ_SECONDS`."""
_STRANGE = re.compile(r"[\x00-\x1f\x7f\\]|//|/\.{1,2}(?:/|\Z)")
_SAFE = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Rule:
    """What the guard needs to know of an address: its methods, what it takes, who may ask.

    `media` is the content type of a body, `limit` its most bytes; `steady`: a long body may take as
    long as it keeps coming. `open`: no session is asked for.
    """

    methods: frozenset[str]
    media: str = "application/json"
    limit: int = 64 * 1024
    steady: bool = False
    open: bool = False


class Site(Protocol):
    """What the guard asks of the application."""

    def rule(self, path: str, method: str) -> Rule | None:
        """The rule of an address, None when there is nothing."""

    def admits(self, cookie: str) -> bool:
        """Whether this cookie value belongs to a living session."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what the guard let pass."""

    async def door(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer those who have no session."""

    async def missing(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer those who have a session and ask for what is not there."""


class Refused(Exception):
    """A refusal found while the body was being read: its status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Guard:
    """The guard of one site on one port."""

    site: Site
    port: int
    cookie: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse or pass on."""
        if scope["type"] != "http":  # there are no sockets and no life span here
            return
        answer = _Answer(scope, send)
        status, rule = self._judge(scope)
        if status == _TO_THE_DOOR:
            await self.site.door(scope, receive, answer)
        elif status:
            await answer.refuse(status, rule)
        elif rule is None:
            await self.site.missing(scope, receive, answer)
        else:
            body = _Body(receive, rule, scope)
            try:
                await self.site(scope, body, answer)
            except Refused as refusal:
                await answer.refuse(refusal.status, rule)

    def _judge(self, scope: Scope) -> tuple[int, Rule | None]:
        """The status of a refusal, or 0 and the rule of what may pass (None: nothing is there)."""
        headers = gathered(scope["headers"])
        method = scope["method"]
        if status := self._host(headers) or _shape(scope, headers):
            return status, None
        rule = self.site.rule(scope["path"], method)
        if method not in (rule.methods if rule else _KNOWN):
            return 405, rule or Rule(_SAFE)
        if status := self._origin(scope, method, headers):
            return status, rule
        if not (rule and rule.open) and not self._admitted(headers):
            return (_TO_THE_DOOR if method in _SAFE else 401), rule
        return _body(method, headers, rule), rule

    def _host(self, headers: Mapping[str, str]) -> int:
        """Only this machine by one of its three names, with the port, leads here."""
        host = headers.get("host")
        if host in self._hosts():
            return 0
        return 400 if host is None or ", " in host else 421

    def _hosts(self) -> tuple[str, ...]:
        return tuple(f"{host}:{self.port}" for host in ("127.0.0.1", "localhost", "[::1]"))

    def _origin(self, scope: Scope, method: str, headers: Mapping[str, str]) -> int:
        """Where a request comes from: this site itself, or a person who typed the address."""
        told, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if method in _SAFE:
            if told in {None, "same-origin", "none"}:
                return 0
            visit = (
                scope["path"] == "/" and headers.get("sec-fetch-mode") == "navigate"
                and headers.get("sec-fetch-dest") == "document"
            )
            return _TO_THE_DOOR if visit else 403  # a link elsewhere leads to the door, no further
        own = f"http://{headers['host']}"
        same = origin in {None, own} if told == "same-origin" else told is None and origin == own
        return 0 if same and "authorization" not in headers else 403

    def _admitted(self, headers: Mapping[str, str]) -> bool:
        pairs = [one.strip().partition("=") for one in headers.get("cookie", "").split(";")]
        values = [value for name, _, value in pairs if name == self.cookie]
        return len(values) == 1 and self.site.admits(values[0])


_TO_THE_DOOR = -1
_KNOWN = frozenset({"GET", "HEAD", "POST"})


def gathered(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by lower-case name; one that comes twice is joined with `, ` (cookies with `; `)."""
    headers: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1"), value.decode("latin-1")
        between = "; " if key == "cookie" else ", "
        headers[key] = f"{headers[key]}{between}{text}" if key in headers else text
    return headers


def _shape(scope: Scope, headers: Mapping[str, str]) -> int:
    """What no browser of ours sends: absolute addresses, two lengths, endless headers."""
    raw: bytes = scope["raw_path"]
    size = sum(len(name) + len(value) + 4 for name, value in scope["headers"])
    if not raw.startswith(b"/") or size > MOST_HEADER_BYTES:
        return 400
    if len(scope["headers"]) > MOST_HEADERS or _two_lengths(headers):
        return 400
    if len(raw) > LONGEST_PATH or len(raw) + len(scope["query_string"]) > LONGEST_TARGET:
        return 414
    return 404 if _STRANGE.search(scope["path"]) else 0


def _two_lengths(headers: Mapping[str, str]) -> bool:
    length = headers.get("content-length")
    return length is not None and ("transfer-encoding" in headers or not length.isdigit())


def _body(method: str, headers: Mapping[str, str], rule: Rule | None) -> int:
    """Whether a body of this type and size is taken here."""
    if rule is None:
        return 0 if method in _SAFE else 404
    length = int(headers.get("content-length", "0")[:20])
    if method in _SAFE:
        return 400 if length or "transfer-encoding" in headers else 0
    media, _, rest = headers.get("content-type", "").lower().partition(";")
    if media.strip() != rule.media or rest.strip() not in {"", "charset=utf-8"}:
        return 415
    return 413 if length > rule.limit else 0


class _Body:
    """The body of a request, which may be neither too long nor too slow."""

    def __init__(self, receive: Receive, rule: Rule, scope: Scope) -> None:
        self._receive = receive
        self._rule = rule
        self._left = rule.limit
        self._window = 0
        self._until = asyncio.get_running_loop().time() + READ_SECONDS
        self._done = scope["method"] in _SAFE

    async def __call__(self) -> Message:
        """The next part. Raises `Refused` 408 or 413."""
        if self._done:
            return await self._receive()
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout_at(self._until):
                message = await self._receive()
        except TimeoutError:
            raise Refused(408) from None
        size = len(message.get("body", b""))
        self._left -= size
        self._window += size
        if self._left < 0:
            raise Refused(413)
        if self._rule.steady and self._window >= SLOWEST:
            self._window, self._until = 0, loop.time() + READ_SECONDS
        self._done = not message.get("more_body", False)
        return message


class _Answer:
    """Sends answers with the headers of the house."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._send = send
        self._head = scope["method"] == "HEAD"
        self._begun = False

    async def __call__(self, message: Message) -> None:
        """Pass a message on; the first one bears the headers."""
        if message["type"] == "http.response.start":
            self._begun = True
            given = [
                (name.lower(), value) for name, value in message.get("headers", ())
                if name.lower() not in _OURS
            ]
            if not any(name == b"cache-control" for name, _ in given):
                given.append(NO_STORE)
            message = {**message, "headers": [*given, *HEADERS]}
        await self._send(message)

    async def refuse(self, status: int, rule: Rule | None = None) -> None:
        """Answer with a number and nothing else, and let go of the connection."""
        if self._begun:
            raise ConnectionAbortedError
        headers = [(b"content-length", b"0"), (b"connection", b"close")]
        if status == 405 and rule is not None:
            headers.append((b"allow", ", ".join(sorted(rule.methods)).encode()))
        await self({"type": "http.response.start", "status": status, "headers": headers})
        await self({"type": "http.response.body", "body": b""})
