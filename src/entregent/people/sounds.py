"""How a name sounds, coarsely, to French and English ears: Gauthier and Gautier, Lefebvre, Lefèvre.

A key for meeting, never a proof: names that sound alike are looked at, that is all.
"""

from __future__ import annotations

import re
from functools import lru_cache

from entregent.text.romanise import skeleton

_SPELLINGS = (
    ("eaux", "o"), ("eau", "o"), ("aux", "o"), ("ault", "o"), ("aud", "o"), ("aut", "o"),
    ("au", "o"), ("bv", "v"), ("th", "t"), ("sch", "sh"), ("ck", "k"), ("qu", "k"), ("ce", "se"),
    ("ci", "si"), ("c", "k"), ("gn", "n"), ("ge", "je"), ("gi", "ji"), ("ee", "i"), ("ei", "e"),
    ("ai", "e"), ("z", "s"), ("oo", "u"), ("h", ""),
)
_SILENT = re.compile(r"(?<=\w\w)(?:es|e|s|t|d|x)+$")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def sound(folded: str) -> str:
    """The sound of a folded word; words without Latin letters stay as they are."""
    text = skeleton(folded)
    for spelling, heard in _SPELLINGS:
        text = text.replace(spelling, heard)
    return _DOUBLED.sub(r"\1", _SILENT.sub("", text)) or folded
