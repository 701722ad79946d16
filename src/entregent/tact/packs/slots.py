"""Meanings written with word classes: `{us} {gain} your {asset}` instead of a list of phrases.

A class is a line of words; `stem:a/b` stands for both endings, `stem+a/b` for the bare stem as
well, and an underscore for a blank within an entry. In a pattern, `{class}` is any word of the
class, ` ~ ` up to three words of the same sentence, `...` up to forty characters of it, and `*`
after a bracket any ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from entregent.tact.packs import Signal

_SLOT = re.compile(r"\{([a-z_]+)\}")
_GAP = r" (?:[\w'-]+,? ){0,3}"
_FAR = r"[^.!?\n]{0,40}?"


@dataclass(frozen=True, slots=True)
class Wide:
    """More ways to mean what a signal of a pack means, with their own examples."""

    patterns: tuple[str, ...]
    fires: tuple[str, ...]
    quiet: tuple[str, ...] = ()


def entry(word: str) -> str:
    """One word of a class as a pattern: `sav:e/ed` is `sav(?:e|ed)`."""
    found = re.fullmatch(r"(.+?)([:+])(.+)", word)
    if found is None:
        return word.replace("_", " ")
    stem, sign, endings = found.groups()
    tail = "(?:" + "|".join(endings.split("/")) + ")" + ("?" if sign == "+" else "")
    return stem.replace("_", " ") + tail


def slot(words: str) -> str:
    """A class of words as one pattern."""
    return "(?:" + "|".join(map(entry, words.split())) + ")"


def compose(patterns: Iterable[str], classes: Mapping[str, str]) -> str:
    """One regular expression for all patterns; a class that is not there raises `KeyError`."""
    ready = {name: slot(words) for name, words in classes.items()}
    return "|".join(_one(pattern, ready) for pattern in patterns)


def _one(pattern: str, ready: Mapping[str, str]) -> str:
    """Starts and ends at words."""
    body = _SLOT.sub(lambda found: ready[found[1]], pattern).replace(")*", r")\w*")
    body = body.replace(" ~ ", _GAP).replace("...", _FAR)
    return r"(?<!\w)(?:" + body + r")(?!\w)"


def widened(
    signals: Mapping[str, Signal], wide: Mapping[str, Wide], classes: Mapping[str, str]
) -> dict[str, Signal]:
    """The signals of a pack with what was added, examples included."""
    merged = dict(signals)
    for name, more in wide.items():
        old = merged.get(name)
        regex = compose(more.patterns, classes)
        merged[name] = (
            Signal(regex, more.fires, more.quiet)
            if old is None
            else Signal(f"{old.regex}|{regex}", old.fires + more.fires, old.quiet + more.quiet)
        )
    return merged


__all__ = ["Wide", "compose", "entry", "slot", "widened"]
