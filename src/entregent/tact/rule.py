"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from entregent.tact.model import Family, Found
from entregent.tact.reading import Seen


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: `COM-1 pitch-at-first-contact`; `check` is pure and its docstring is its page."""

    code: str
    name: str
    families: tuple[Family, ...]
    check: Callable[[Seen], Iterable[Found]]
    preview: bool = False

    @property
    def docs(self) -> str:
        """The page of the rule, under fixed headings."""
        return self.check.__doc__ or ""
