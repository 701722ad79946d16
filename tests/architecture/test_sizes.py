"""Small enough to be read at one sitting."""

from __future__ import annotations

import ast

from tests.architecture.source import modules

FILE, FUNCTION = 500, 60
OURS = [*modules(), *modules("scripts"), *modules("tests"), *modules("benchmarks")]


def test_files_are_short() -> None:
    sizes = {module.name: len(module.text.splitlines()) for module in OURS}
    assert {name: size for name, size in sizes.items() if size > FILE} == {}


def test_functions_are_short() -> None:
    long = [
        f"{module.name}:{node.lineno} {node.name}, {lines} lines"
        for module in (*modules(), *modules("scripts"), *modules("benchmarks"))
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for lines in [(node.end_lineno or 0) - node.lineno + 1]
        if lines > FUNCTION
    ]
    assert long == []
