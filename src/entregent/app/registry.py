"""Sources and practices by name: built-in ones loaded when asked for, others when enabled.

A plug-in that fails to load, lacks a member or takes a taken name is named, skipped and shown by
`doctor`; it never stops the program. Third-party code runs only after the owner enabled it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from entregent.model.ports import Practice, Source
from entregent.practices import BUILTIN as PRACTICES
from entregent.sources import BUILTIN as SOURCES

Group = Literal["sources", "practices"]
_BUILTIN: Mapping[Group, Mapping[str, str]] = {"sources": SOURCES, "practices": PRACTICES}


@dataclass(frozen=True, slots=True)
class Skipped:
    """A plug-in that was not taken, and why (shown by `doctor`)."""

    group: Group
    name: str
    why: str


def load(target: str) -> object:
    """The object `module:NAME` stands for."""
    module, _, name = target.partition(":")
    return getattr(import_module(module), name)


def sources(enabled: Collection[str] = ()) -> tuple[dict[str, Source], tuple[Skipped, ...]]:
    """Every usable source by name, and what was skipped."""
    found, skipped = _collect("sources", enabled)
    usable: dict[str, Source] = {}
    for name, thing in found.items():
        if isinstance(thing, Source):
            usable[name] = thing
        else:
            skipped.append(Skipped("sources", name, "lacks a member of the Source contract"))
    return usable, tuple(skipped)


def practices(enabled: Collection[str] = ()) -> tuple[dict[str, Practice], tuple[Skipped, ...]]:
    """Every usable practice by name, in the article's order, and what was skipped."""
    found, skipped = _collect("practices", enabled)
    usable: dict[str, Practice] = {}
    for name, thing in found.items():
        if isinstance(thing, Practice):
            usable[name] = thing
        else:
            skipped.append(Skipped("practices", name, "lacks a member of the Practice contract"))
    ordered = sorted(usable.items(), key=lambda item: (item[1].info.number, item[0]))
    return dict(ordered), tuple(skipped)


def offered() -> tuple[str, ...]:
    """Names of practices that installed packages offer, enabled or not; nothing is loaded."""
    from importlib.metadata import entry_points

    return tuple(sorted({point.name for point in entry_points(group="entregent.practices")}))


def _collect(group: Group, enabled: Collection[str]) -> tuple[dict[str, object], list[Skipped]]:
    """Built-in plug-ins, then the enabled ones of installed packages."""
    found: dict[str, object] = {name: load(target) for name, target in _BUILTIN[group].items()}
    skipped: list[Skipped] = []
    if not enabled:
        return found, skipped
    from importlib.metadata import entry_points

    for point in entry_points(group=f"entregent.{group}"):
        if point.name not in enabled:
            continue
        if point.name in found:
            skipped.append(Skipped(group, point.name, "this name is taken"))
            continue
        try:
            found[point.name] = point.load()
        except Exception as error:  # noqa: BLE001 - a stranger's code may raise anything; it is named
            skipped.append(Skipped(group, point.name, f"{type(error).__name__}: {error}"))
    return found, skipped
