"""The server: sockets on loopback, the guard, and the site behind it."""

from __future__ import annotations

import errno
import logging
import os
import random
import signal
import socket
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import Any, Self

import uvicorn

from entregent.app.clock import now_utc
from entregent.app.private import (
    hold,
    is_held,
    private_folder,
    read_object,
    write_object,
    write_private,
)
from entregent.faces.web.call import Route
from entregent.faces.web.guard import READ_SECONDS, Guard
from entregent.faces.web.incidents import Incidents
from entregent.faces.web.protocol import MOST_HEAD, Connection, override
from entregent.faces.web.session import offer
from entregent.faces.web.site import FOLDER, Site
from entregent.model.errors import EntregentError

LOWEST, HIGHEST = 20_000, 60_000
_HELD, _RUNNING = "serving.lock", "running.json"
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
        """Take the signals that end a program while serving; give them back after.

        One that is ignored (SIGHUP, under nohup) stays so; only the main thread may take any.
        """
        kept: dict[signal.Signals, Any] = {}
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is None or signal.getsignal(number) is signal.SIG_IGN:
                continue
            with suppress(ValueError):
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
    # The protocol is named so that asyncio sends without delay (TCP_NODELAY): an answer in two
    # parts waited 40 ms for the acknowledgement of the first (measured 2026-11-24).
    one = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
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


class Serving:
    """One home being served: made, told ways in, run until it is stopped, closed."""

    def __init__(
        self, home: Path, today: date | None = None, port: int | None = None,
        pages: Sequence[Route] | None = None,
    ) -> None:
        """Take the home and its sockets. Raises `EntregentError` as `listen` does."""
        self._folder = private_folder(home / FOLDER)
        with ExitStack() as ends:
            held = hold(self._folder / _HELD)
            if held is None:
                raise EntregentError("serve.held", exit_code=5)
            ends.enter_context(held)
            self._listening = listen(home, port)
            for one in self._listening.sockets:
                ends.enter_context(one)
            self._site = Site(home, today, self._listening.cookie, pages)
            ends.callback(self._site.close)
            ends.callback((self._folder / _RUNNING).unlink, missing_ok=True)
            self._ends = ends.pop_all()
        write_object(self._folder / _RUNNING, {"port": self.port})
        self._server = Server(_config(Guard(self._site, self.port, self._listening.cookie)))

    def __enter__(self) -> Self:
        """From here on, signals that end a program end the serving, begun or not."""
        self._ends.enter_context(self._server.capture_signals())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ends.close()

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._listening.port

    def way_in(self) -> str:
        """An address that opens a session: good once, for a minute."""
        return _address(self.port, offer(self._folder, now_utc()))

    def cookie(self) -> str:
        """The cookie of a new session, `name=value`."""
        return f"{self._listening.cookie}={self._site.sessions.begin()}"

    def leave_cookie(self, path: Path) -> None:
        """Write the cookie of a new session to a file that only its owner reads."""
        write_private(path, self.cookie().encode())

    def run(self) -> None:
        """Serve until `stop`, SIGINT or SIGTERM."""
        self._site.warm()
        with _quiet_logs(self._site.incidents):
            self._server.run(sockets=list(self._listening.sockets))

    def stop(self) -> None:
        """Let `run` end."""
        self._server.should_exit = True


def way_in(home: Path) -> str | None:
    """A fresh way into the running server of this home, None when there is none."""
    folder = home / FOLDER
    if not is_held(folder / _HELD):
        return None
    port = read_object(folder / _RUNNING).get("port")
    return _address(port, offer(folder, now_utc())) if isinstance(port, int) else None


def _address(port: int, token: str) -> str:
    return f"http://127.0.0.1:{port}/#{token}"


def _config(guard: Guard) -> uvicorn.Config:
    return uvicorn.Config(
        guard, http=Connection, loop="asyncio", ws="none", lifespan="off", interface="asgi3",
        log_config=None, access_log=False, server_header=False, proxy_headers=False,
        timeout_keep_alive=int(READ_SECONDS), timeout_graceful_shutdown=_GRACE,
        h11_max_incomplete_event_size=MOST_HEAD,
    )


@contextmanager
def _quiet_logs(incidents: Incidents) -> Iterator[None]:
    """Make incidents of the errors that libraries log: their words may hold somebody's data."""
    handler = _Log(incidents)
    loggers = [logging.getLogger(name) for name in ("uvicorn.error", "asyncio")]
    kept = [(one, one.propagate, one.level) for one in loggers]
    for one in loggers:
        one.addHandler(handler)
        one.propagate = False
        one.setLevel(logging.ERROR)
    try:
        yield
    finally:
        for one, propagate, level in kept:
            one.removeHandler(handler)
            one.propagate = propagate
            one.setLevel(level)


class _Log(logging.Handler):
    """Notes the kind and the place of an error, and drops its words."""

    def __init__(self, incidents: Incidents) -> None:
        super().__init__(logging.ERROR)
        self._incidents = incidents

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Note one."""
        error = record.exc_info[1] if record.exc_info else None
        self._incidents.note(now_utc(), record.name, error or Exception())
