"""What the words of each language do, as data: patterns with their own examples."""

from __future__ import annotations

from dataclasses import dataclass

from entregent.model.records import Cue


@dataclass(frozen=True, slots=True)
class CuePattern:
    """One way of asking, offering, thanking, refusing or promising.

    `regex` is searched in folded sentences (lower case, no accents, straight apostrophes, single
    blanks); a match does not count when `unless` is found in the same sentence. `words` are the
    folded words of which at least one stands in every text the pattern can match: nothing else is
    tried. `fires` and `quiet` are texts that must and must not give the cue through this pattern.
    """

    cue: Cue
    words: frozenset[str]
    regex: str
    fires: tuple[str, ...]
    quiet: tuple[str, ...]
    unless: str = ""
    beside: frozenset[str] = frozenset()
    """When not empty, one of these words must stand in the sentence too: a second cheap look."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The cues of one language, and the questions in it that do not ask.

    A ritual question ("comment vas-tu ?") is one only when the message hardly says anything else; a
    rhetorical one never is.
    """

    language: str
    patterns: tuple[CuePattern, ...]
    ritual: str
    rhetorical: str


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(text.split())
