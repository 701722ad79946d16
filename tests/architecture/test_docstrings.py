"""Every public name says what is true of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.source import PACKAGE, Module, modules

Defined = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _is_bare(node: ast.AST) -> bool:
    """A member of a contract that only has a shape: its body is `...`."""
    return (
        isinstance(node, ast.FunctionDef)
        and len(node.body) == 1
        and isinstance(node.body[0], ast.Expr)
        and isinstance(node.body[0].value, ast.Constant)
        and node.body[0].value.value is ...
    )


def _contract_members() -> frozenset[str]:
    """Members of the contracts of `model.ports`: documented there, once."""
    ports = next(one for one in modules() if one.path == PACKAGE / "model" / "ports.py")
    return frozenset(
        member.name
        for node in ports.tree.body
        if isinstance(node, ast.ClassDef)
        for member in node.body
        if isinstance(member, ast.FunctionDef)
    )


def _public(body: list[ast.stmt], *, members: frozenset[str]) -> Iterator[Defined]:
    for node in body:
        if not isinstance(node, Defined) or node.name.startswith("_"):
            continue
        marks = {ast.unparse(mark) for mark in node.decorator_list}
        if _is_bare(node) or marks & {"override", "overload"} or node.name in members:
            continue
        yield node
        if isinstance(node, ast.ClassDef):
            yield from _public(node.body, members=_contract_members())


def _undocumented(module: Module) -> Iterator[str]:
    if not ast.get_docstring(module.tree):
        yield module.name
    for node in _public(module.tree.body, members=frozenset()):
        if not ast.get_docstring(node):
            yield f"{module.name}:{node.lineno} {node.name}"


def test_every_public_name_has_a_docstring() -> None:
    assert [place for module in modules() for place in _undocumented(module)] == []
