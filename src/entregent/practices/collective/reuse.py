"""Whether answers come back: their words, or their link, in what somebody else wrote later.

A reply that quotes the message above it repeats it and does not use it: lines that quote are left
out, and so is what follows in the same thread on the same day.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from entregent.model.ids import PersonId, RecordKey
from entregent.model.ties import Shared
from entregent.text.folding import fold

RUN = 6
"""Words in a row that are no chance."""
READ = 2_000
"""Characters of a message that are looked at."""
LATER = timedelta(days=1)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]+")
_QUOTED = re.compile(r"^\s*>.*$", re.MULTILINE)


def marks(words: str) -> frozenset[str]:
    """What would be known again: runs of six words, and links."""
    own = _QUOTED.sub("", words[:READ])
    links = {link.rstrip(".,;:!?/").casefold() for link in _LINK.findall(own)}
    said = fold(_LINK.sub(" ", own)).split()
    runs = {" ".join(said[at : at + RUN]) for at in range(len(said) - RUN + 1)}
    return frozenset(links | runs)


def reused(
    answers: Sequence[tuple[PersonId, Shared]], turns: Sequence[tuple[PersonId, Shared]],
    texts: Mapping[RecordKey, str],
) -> tuple[int, int]:
    """How many answers came back, of those whose words can be known again."""
    spoken = [(who, turn, marks(texts.get(turn.record, ""))) for who, turn in turns]
    readable = [(who, turn, known) for who, turn in answers
                if (known := marks(texts.get(turn.record, "")))]  # fmt: skip
    back = sum(
        any(_uses(later, (who, turn), known) for later in spoken)
        for who, turn, known in readable
    )
    return back, len(readable)


def _uses(
    later: tuple[PersonId, Shared, frozenset[str]], answer: tuple[PersonId, Shared],
    known: Collection[str],
) -> bool:
    who, turn, holds = later
    author, first = answer
    if who == author or turn.at <= first.at:
        return False
    if turn.thread == first.thread and turn.at - first.at < LATER:
        return False
    return not holds.isdisjoint(known)
