"""What words do in each language, as data: one signal, its pattern, its own examples."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signal:
    """A meaning that rules ask for.

    `regex` is searched in folded text (lower case, no accents, straight quotes). `fires` and
    `quiet` are texts in which it must and must not be found.
    """

    regex: str
    fires: tuple[str, ...]
    quiet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """One language."""

    language: str
    signals: dict[str, Signal]
