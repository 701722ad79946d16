"""A real server in a process of its own, and a plain client for it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HOST = "127.0.0.1"
PATIENCE = 90.0
"""Seconds to wait for what must come: a busy machine is no failure."""


@dataclass(frozen=True, slots=True)
class Got:
    """One answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


@dataclass(slots=True)
class Client:
    """Asks as a browser on this machine does."""

    port: int
    cookie: str = ""

    def ask(
        self, method: str, path: str, body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Got:
        """One request on a connection of its own; `headers` win over the usual ones."""
        usual = {"Sec-Fetch-Site": "same-origin", "Cookie": self.cookie}
        if body is not None:
            usual["Content-Type"] = "application/json"
        sent = {name: value for name, value in {**usual, **(headers or {})}.items() if value}
        connection = HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            with suppress(BrokenPipeError):  # refused before all of the body was written
                connection.request(method, path, body, sent)
            return got(connection.getresponse())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Got:
        """A GET; `_` in names of headers stands for `-`."""
        return self.ask("GET", path, headers={k.replace("_", "-"): v for k, v in headers.items()})

    def post(self, path: str, value: object = None, **headers: str) -> Got:
        """A POST of JSON."""
        body = json.dumps({} if value is None else value).encode()
        return self.ask("POST", path, body, {k.replace("_", "-"): v for k, v in headers.items()})

    def send(self, path: str, body: bytes) -> Got:
        """A POST of bytes."""
        return self.ask("POST", path, body, {"Content-Type": "application/octet-stream"})

    def raw(self, request: bytes, seconds: float = PATIENCE) -> bytes:
        """Everything that comes back for these bytes, until the other side closes."""
        with socket.create_connection((HOST, self.port), seconds) as line:
            line.sendall(request)
            return everything(line)


def got(answer: HTTPResponse) -> Got:
    """A whole answer; names of headers in lower case."""
    headers = {name.lower(): value for name, value in answer.getheaders()}
    return Got(answer.status, headers, answer.read())


def everything(line: socket.socket) -> bytes:
    """What comes until the other side closes (or resets, which is closing too)."""
    found = b""
    try:
        while part := line.recv(65536):
            found += part
    except ConnectionResetError:
        pass
    return found


class Served:
    """`entregent serve` on a home: started, asked, stopped by Ctrl-C."""

    def __init__(self, home: Path, *words: str) -> None:
        self.home = home
        cookie = home.with_name(f"{home.name}.cookie")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "entregent", "--home", home, "serve", "--json", "--no-open",
             "--probe-cookie", cookie, *words],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert self.process.stdout is not None
        told = self.process.stdout.readline() + self.process.stdout.readline()
        told += self.process.stdout.readline()
        assert told, self.process.communicate()[1]
        self.address: str = json.loads(told)["address"]
        self.cookie_file = cookie
        self.client = Client(int(self.address.split(":")[2].split("/")[0]), cookie.read_text())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.stop()

    def stop(self) -> tuple[int, str, str]:
        """Press Ctrl-C; the exit code and what was written."""
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, err
