"""Which texts say the same in the same words, whoever they are addressed to.

A text is cut into runs of five words; names, figures and whatever else begins with a capital are
left out, so that one letter with twenty names in it is one text. The sketch of a text, the least
numbers of its runs, finds those that are alike among many [Broder 1997, "On the resemblance and
containment of documents": bottom sketches]; `held` then measures on the whole texts.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from unicodedata import normalize
from zlib import crc32

READ = 1_500
"""Characters looked at: two texts that begin alike for so long are one."""
RUN = 5
"""Words of a run."""
FEWEST = 12
"""Words a text needs, names left out: shorter ones are alike by chance ("merci, à mardi")."""
SKETCH = 6
"""Runs kept of each text."""

_SIGNS = ".,;:!?…)»”\"'’"
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\d_]+")
_SPACE = re.compile(rb" ")
_QUOTED = re.compile(r"^[ \t]{0,3}>.*$", re.MULTILINE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
def runs(text: str) -> frozenset[int]:
    """The numbers (CRC-32) of all runs of five words of a text; none for a short one.

    Two runs of a million share a number by chance once in four thousand: whole texts are compared.
    """
    words = _words(text)
    if len(words) < FEWEST:
        return frozenset()
    joined = " ".join(words).encode("utf-8", "surrogatepass")
    starts = [0]
    starts += [space.end() for space in _SPACE.finditer(joined)]
    ends = [start - 1 for start in starts[RUN:]]
    ends.append(len(joined))
    return frozenset(
        [crc32(joined[start:end]) for start, end in zip(starts, ends, strict=False)]
    )


def sketch(of: AbstractSet[int]) -> tuple[int, ...]:
    """The least few of these numbers, in order: texts that are alike share some of them."""
    return tuple(sorted(of)[:SKETCH])


def held(draft: AbstractSet[int], text: AbstractSet[int]) -> float:
    """The share of a draft's runs that another text holds, 0 to 1; 0 when either has none."""
    return len(draft & text) / len(draft) if draft else 0.0


def _words(text: str) -> list[str]:
    """The words compared: those of the author that begin small; all of a text in capitals."""
    own = text[:READ]
    if ">" in own:
        own = _QUOTED.sub("", own)
    if "\n--" in own:
        own = _SIGNATURE.split(own, maxsplit=1)[0]
    if not own.isascii():
        own = normalize("NFC", own)
    pieces = own.split()
    small = [one.rstrip(_SIGNS) for one in pieces if one[0].islower()]
    if 2 * len(small) >= len(pieces):
        return small
    words = _WORD.findall(own)
    small = [word for word in words if not word[0].isupper()]
    return small if 2 * len(small) >= len(words) else [word.lower() for word in words]


__all__ = ["FEWEST", "READ", "RUN", "SKETCH", "held", "runs", "sketch"]
