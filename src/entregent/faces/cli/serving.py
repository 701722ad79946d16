"""Opening the pages from the command line: the one door between the two faces."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from entregent.faces.cli.output import Output
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.faces.web.server import Serving


@dataclass(frozen=True, slots=True)
class Wish:
    """How to serve: on which port (None: the usual one), in a browser, a cookie left in a file."""

    port: int | None = None
    browse: bool = True
    cookie_file: Path | None = None


def serve(output: Output, home: Path, today: date | None, wish: Wish) -> int:
    """Serve a home until Ctrl-C; when it is served already, give another way in. The exit code."""
    from entregent.faces.web.server import Serving, way_in

    standing = way_in(home)
    if standing is not None:
        _tell(output, "already", standing)
        _browse(standing, wish)
        return 0
    with Serving(home, today, wish.port) as serving:
        if wish.cookie_file is not None:
            serving.leave_cookie(wish.cookie_file)
        address = serving.way_in()
        _tell(output, "open", address)
        _browse(address, wish)
        serving.run()
    if not output.as_json:
        output.line(output.say("serve.closed"), "dim")
    return 0


def visit(output: Output, home: Path, today: date | None) -> int:
    """Serve a home just long enough to fetch its first page. Raises when it does not answer."""
    from entregent.faces.web.server import Serving

    with Serving(home, today) as serving:
        thread = Thread(target=serving.run)
        thread.start()
        try:
            status = _first_page(serving)
        finally:
            serving.stop()
            thread.join()
    if status != 200:
        raise EntregentError("serve.mute", exit_code=5, params={"what": str(status)})
    output.para(output.say("serve.visited"), style="dim")
    return 0


def in_a_terminal() -> bool:
    """Whether somebody is there to press Ctrl-C."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _first_page(serving: Serving) -> int:
    from http.client import HTTPConnection

    connection = HTTPConnection("127.0.0.1", serving.port, timeout=30)
    try:
        connection.request("GET", "/", headers={"Cookie": serving.cookie()})
        return connection.getresponse().status
    finally:
        connection.close()


def _tell(output: Output, key: str, address: str) -> None:
    if output.as_json:
        output.json({"address": address})
        sys.stdout.flush()
        return
    output.line()
    output.para(output.say(f"serve.{key}"))
    output.line(f"  {address}", "bold")
    output.para(output.say("serve.open.do"), style="dim")
    sys.stdout.flush()


def _browse(address: str, wish: Wish) -> None:
    """Open the owner's browser, where there is a screen; it may take its time."""
    screen = sys.platform in {"darwin", "win32"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if wish.browse and screen:
        import webbrowser

        Thread(target=webbrowser.open, args=(address,), daemon=True).start()
