"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from entregent.tact.model import KINDS, Family, Found, Kind, Severity, Standing
from entregent.tact.reading import Seen

STAGES: tuple[Standing, ...] = ("stranger", "acquainted", "bonded", "sustained")
"""How far a relation may have come, in order."""
EARLY = STAGES[:2]
LATE = STAGES[2:]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: `COM-1 pitch-at-first-contact`; `check` is pure, its docstring one sentence.

    `severity` is the gravest it may give; `stages` and `kinds` are where it may speak at all. What
    people read about it stands in the catalogues (`rules.com-1.looks` ...), in both languages. A
    rule in `preview` is young: it speaks, and may still change.
    """

    code: str
    name: str
    families: tuple[Family, ...]
    check: Callable[[Seen], Iterable[Found]]
    preview: bool = False
    severity: Severity = "block"
    stages: tuple[Standing, ...] = STAGES
    kinds: tuple[Kind, ...] = KINDS
    wordless: bool = False
    """Needs no word of the text: it speaks in languages that have no pack too."""
