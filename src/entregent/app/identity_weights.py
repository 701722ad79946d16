"""The weights of who is who that ship with the program: thinking gets them, it reads no disk."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from entregent.people.weights import Weights, parsed


@cache
def shipped() -> Weights:
    """The weights of `people/identity_weights.toml`."""
    return parsed((files("entregent.people") / "identity_weights.toml").read_text("utf-8"))
