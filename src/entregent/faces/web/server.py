"""The server: sockets on loopback, the guard, and the site behind it."""

from __future__ import annotations

import errno
import logging
import os
import random
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import Any

import uvicorn

from entregent.app.clock import now_utc
from entregent.app.private import private_folder, read_object, write_object
from entregent.faces.web.guard import READ_SECONDS, Guard
from entregent.faces.web.protocol import MOST_HEAD, Connection, override
from entregent.faces.web.site import Site
from entregent.model.errors import EntregentError

FOLDER = "web"
"""What the server keeps, inside the home."""
LOWEST, HIGHEST = 20_000, 60_000
_TRIES = 50
_GRACE = 3
"""Seconds an answer has to end when the server closes."""


@dataclass(frozen=True, slots=True)
class Listening:
    """The sockets, their port and the name of the cookie."""

    sockets: tuple[socket.socket, ...]
    port: int
    cookie: str


class Server(uvicorn.Server):
    """A server that ends calmly: Ctrl-C is an order, not an error."""

    @override
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGINT and SIGTERM while serving, where this thread may; give them back after."""
        kept: dict[signal.Signals, Any] = {}
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(ValueError):  # only the main thread may
                kept[number] = signal.signal(number, self.handle_exit)
        try:
            yield
        finally:
            for number, handler in kept.items():
                signal.signal(number, handler)


def listen(home: Path, port: int | None = None) -> Listening:
    """Sockets on this machine only: the port asked for, else the one of last time, else a new one.

    The port is drawn once, between 20000 and 60000, and kept, so that bookmarks hold. Raises
    `EntregentError`: exit code 2 for a port that cannot be, 5 when the one asked for is taken.
    """
    kept = private_folder(home / FOLDER) / "serve.json"
    known = read_object(kept)
    name = str(known.get("install") or token_hex(4))
    if port is not None:
        if not 1024 <= port <= 65535:
            raise EntregentError("serve.port-strange", exit_code=2, params={"what": str(port)})
        sockets = bind(port)
        if sockets is None:
            raise EntregentError("serve.port-taken", exit_code=5, params={"what": str(port)})
        return Listening(sockets, port, f"entregent_{port}_{name}")
    draw = random.SystemRandom()
    last = known.get("port")
    ports = [last] if isinstance(last, int) else []
    ports += [draw.randint(LOWEST, HIGHEST) for _ in range(_TRIES)]
    for one in ports:
        if (sockets := bind(one)) is not None:
            write_object(kept, {"port": one, "install": name})
            return Listening(sockets, one, f"entregent_{one}_{name}")
    raise EntregentError("serve.port-taken", exit_code=5, params={"what": str(ports[-1])})


def bind(port: int) -> tuple[socket.socket, ...] | None:
    """Listening sockets on 127.0.0.1 and ::1 (where there is one), None when either is taken."""
    found: list[socket.socket] = []
    for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            found.append(_bound(family, host, port))
        except OSError as error:
            if error.errno in _NO_SUCH_PLACE and found:
                continue  # a machine without IPv6
            for one in found:
                one.close()
            return None
    return tuple(found)


_NO_SUCH_PLACE = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    one = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "nt":  # there, SO_REUSEADDR would let another program share the port
            one.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
        else:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        one.bind((host, port))
        one.listen(128)
        one.setblocking(False)  # noqa: FBT003 - the only form there is
    except OSError:
        one.close()
        raise
    return one


def make(home: Path, listening: Listening, today: date | None = None) -> tuple[Server, Site]:
    """The server of a home, ready to `run(sockets=...)`, and the site behind it."""
    site = Site(home, home / FOLDER, today, listening.cookie)
    guard = Guard(site, listening.port, listening.cookie)
    for name in ("uvicorn.error", "asyncio"):
        logger = logging.getLogger(name)
        logger.handlers = [_Log(site)]
        logger.propagate = False
        logger.setLevel(logging.ERROR)
    config = uvicorn.Config(
        guard, http=Connection, loop="asyncio", ws="none", lifespan="off", interface="asgi3",
        log_config=None, access_log=False, server_header=False, proxy_headers=False,
        timeout_keep_alive=int(READ_SECONDS), timeout_graceful_shutdown=_GRACE,
        h11_max_incomplete_event_size=MOST_HEAD,
    )
    return Server(config), site


class _Log(logging.Handler):
    """What libraries log of errors becomes incidents: their words may hold somebody's data."""

    def __init__(self, site: Site) -> None:
        super().__init__(logging.ERROR)
        self._site = site

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Note the kind and the place of the error."""
        error = record.exc_info[1] if record.exc_info else None
        self._site.incidents.note(now_utc(), record.name, error or Exception())
