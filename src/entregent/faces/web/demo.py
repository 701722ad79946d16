"""The invented world in pages of its own: built beside the owner's home, served by a twin process.

Nothing of it enters the owner's home; it ends with this server.
"""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from threading import Lock, Thread
from typing import Literal

from entregent.faces.web.server import way_in
from entregent.i18n import Lang

State = Literal["none", "building", "ready", "failed"]


class DemoHouse:
    """The demonstration of one home. Safe to use from many threads."""

    def __init__(self, home: Path) -> None:
        self._folder = home.with_name(f"{home.name}-demo")
        self._lock = Lock()
        self._building: Thread | None = None
        self._failed = False
        self._children: list[subprocess.Popen[bytes]] = []
        atexit.register(self.close)

    @property
    def state(self) -> State:
        """Whether it can be entered."""
        with self._lock:
            if self._building is not None and self._building.is_alive():
                return "building"
            if self._children and self._children[-1].poll() is None:
                return "ready" if way_in(self._folder / "home") else "building"
            return "failed" if self._failed else "none"

    def build(self, lang: Lang) -> None:
        """Begin to build it, unless it is there or being built."""
        if self.state in {"building", "ready"}:
            return
        with self._lock:
            self._failed = False
            self._building = Thread(target=self._build, args=(lang,), daemon=True)
            self._building.start()

    def address(self) -> str | None:
        """An address that opens it: good once, for a minute; None while there is none."""
        return way_in(self._folder / "home")

    def close(self) -> None:
        """End what was started."""
        for child in self._children:
            if child.poll() is None:
                child.terminate()

    def _build(self, lang: Lang) -> None:
        folder = str(self._folder)
        made = self._start("demo", "--no-serve", "--json", "--home", folder, "--lang", lang)
        told, _ = made.communicate()
        try:
            day = str(json.loads(told)["date"])
        except (ValueError, KeyError):
            self._failed = True
            return
        home = str(self._folder / "home")
        self._start("serve", "--no-open", "--home", home, "--today", day, talk=False)

    def _start(self, *words: str, talk: bool = True) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(  # noqa: S603 - this Python and this program
            [sys.executable, "-P", "-m", "entregent", *words],
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            stdout=subprocess.PIPE if talk else subprocess.DEVNULL, start_new_session=True,
        )
        self._children.append(child)
        return child


@cache
def demo_house(home: Path) -> DemoHouse:
    """The one demonstration of a home in this process."""
    return DemoHouse(home)
