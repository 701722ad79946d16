"""Tu or vous with one person, read in what passed both ways; and the language they write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from entregent.tact.folding import fold, without_quotes
from entregent.tact.reading import signal
from entregent.text.language import detect

READ = 2_000
"""Characters of each message."""
NEWEST = 20
"""Messages that say tu or vous which are counted, the newest ones."""
SHARE = 2 / 3
FEWEST_WRITTEN = 3
"""Messages in one language before it is said to be theirs."""


@dataclass(frozen=True, slots=True)
class Address:
    """The usual word for one person: `said` of `of` messages hold it, theirs and the owner's."""

    word: Literal["tu", "vous", ""] = ""
    said: int = 0
    of: int = 0
    records: tuple[str, ...] = ()


def word_of(text: str) -> Literal["tu", "vous", ""]:
    """Which of the two a French message says to its reader; "" for neither or for both alike.

    >>> word_of("Peux-tu me dire si tes amis viennent ?")
    'tu'
    """
    if detect(text[:READ]) == "en":
        return ""
    folded = without_quotes(fold(text[:READ]))
    tu, vous = (len(signal("fr", name).findall(folded)) for name in ("tu", "vous"))
    if tu == vous or min(tu, vous) * 2 >= max(tu, vous):
        return ""
    return "tu" if tu > vous else "vous"


def usual_address(texts: Iterable[tuple[str, str]]) -> Address:
    """The usual word in (record, text) pairs between two people alone, newest first.

    "" where fewer than two messages say either, or where neither word has two thirds.
    """
    votes: list[tuple[str, str]] = []
    for record, text in texts:
        if word := word_of(text):
            votes.append((word, record))
            if len(votes) == NEWEST:
                break
    for word in ("tu", "vous"):
        mine = tuple(record for said, record in votes if said == word)
        if len(mine) >= 2 and len(mine) >= SHARE * len(votes):
            return Address(word, len(mine), len(votes), mine[:3])
    return Address(of=len(votes))


def language_of(texts: Sequence[str]) -> str:
    """The one language somebody's newest messages are in, "" when it is not one or not told."""
    told = [found for text in texts if (found := detect(text))]
    return told[0] if len(told) >= FEWEST_WRITTEN and len(set(told)) == 1 else ""
