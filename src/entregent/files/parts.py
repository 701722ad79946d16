"""Archives that come in numbered parts: which of them were not handed over, when names tell it.

Google names them `takeout-20260301T101010Z-001.zip`, since 2024 also `takeout-...Z-1-001.zip`
(public repositories, 2026-11); Apple writes "Part 2 of 3" (its help pages, 2026-11). The first
form never says how many there are: only a gap below the greatest number is seen.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

MOST = 999
"""A greater number in a name is no number of a part."""

_COPY = r"(?: ?\(\d{1,3}\))?"
"""What a browser adds when a file of that name is there already."""
_TAKEOUT = re.compile(
    rf"(takeout-\d{{8}}T\d{{6}}Z(?:-\d{{1,2}})?)-(\d{{3}}){_COPY}(?:\.zip|\.tgz|\.tar\.gz)?",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    rf"(.{{1,100}}?)[ _-]*part[ _-](\d{{1,3}})[ _-]of[ _-](\d{{1,3}}){_COPY}(?:\.zip)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Gap:
    """The parts of one archive that are not there. `name` is what all its parts begin with."""

    name: str
    given: tuple[int, ...]
    missing: tuple[int, ...]


def gaps(names: Iterable[str]) -> tuple[Gap, ...]:
    """The archives among these base names of which parts are missing, by name."""
    given: dict[str, set[int]] = defaultdict(set)
    last: dict[str, int] = {}
    for name in names:
        found = _TAKEOUT.fullmatch(name) or _PART_OF.fullmatch(name)
        if found is None:
            continue
        stem, number = found[1], int(found[2])
        of = int(found[3]) if found.re is _PART_OF else number
        if not 1 <= number <= of <= MOST:
            continue
        given[stem].add(number)
        last[stem] = max(last.get(stem, 0), of)
    return tuple(
        Gap(stem, tuple(sorted(numbers)), missing)
        for stem, numbers in sorted(given.items())
        if (missing := tuple(sorted(set(range(1, last[stem] + 1)) - numbers)))
    )
