"""What no module may do, wherever an import contract cannot see it."""

from __future__ import annotations

import ast
import re

from tests.architecture.source import Module, called, calls, imported, modules

CLOCK = "src/entregent/app/clock.py"
NETWORK = {
    "socket", "ssl", "http.client", "http.server", "urllib.request", "smtplib", "imaplib", "poplib",
    "ftplib", "xmlrpc", "socketserver", "asyncio", "requests", "httpx", "aiohttp", "urllib3",
}
SENDING = {"smtplib", "imaplib", "poplib", "ftplib", "nntplib", "telnetlib"}
PURE = {"model", "text", "measure", "people", "ties", "practices", "plan", "i18n"}
MACHINE = {"os", "random", "secrets", "uuid", "time", "locale", "pathlib"}
EVALUATING = {"eval", "exec", "compile", "__import__"}
RUNNING = {"pickle", "marshal", "shelve", "dill", "cloudpickle"}


def _imports(module: Module, banned: set[str]) -> list[str]:
    return sorted(
        {
            f"{module.name}:{line} {name}"
            for line, name in imported(module)
            if any(name == one or name.startswith(f"{one}.") for one in banned)
        }
    )


def test_only_faces_open_sockets() -> None:
    found = [
        place for module in modules() if module.layer != "faces"
        for place in _imports(module, NETWORK)
    ]
    assert found == []


def test_nothing_sends_or_fetches() -> None:
    assert [place for module in modules() for place in _imports(module, SENDING)] == []


def test_nothing_read_from_disk_can_run() -> None:
    assert [place for module in modules() for place in _imports(module, RUNNING)] == []
    found = [
        f"{module.name}:{call.lineno} {called(call)}"
        for module in modules()
        for call in calls(module)
        if isinstance(call.func, ast.Name) and called(call) in EVALUATING
    ]
    assert found == []


def test_one_place_asks_what_time_it_is() -> None:
    found = [
        f"{module.name}:{call.lineno} {ast.unparse(call.func)}"
        for module in modules()
        if module.name != CLOCK
        for call in calls(module)
        if ast.unparse(call.func) in {
            "datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time",
            "time.time_ns", "datetime.datetime.now", "datetime.date.today", "time.localtime",
        }
    ]
    assert found == []


def test_only_faces_print() -> None:
    found = [
        f"{module.name}:{call.lineno}"
        for module in modules()
        if module.layer != "faces"
        for call in calls(module)
        if isinstance(call.func, ast.Name) and call.func.id == "print"
    ]
    assert found == []


def test_thinking_touches_nothing_of_the_machine() -> None:
    found = [
        place
        for module in modules()
        if module.layer in PURE
        for place in _imports(module, MACHINE)
    ]
    assert found == []


def test_bindings_have_no_numbers() -> None:
    """`?1` with a sequence is an error from Python 3.14 on."""
    found = [
        f"{module.name}:{node.lineno}"
        for module in modules()
        if module.layer in {"store", "ingest", "privacy"}
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.search(r"\?\d", node.value)
    ]
    assert found == []
