"""One pass over the rollup of one alter: sums that fade, days that count, media that were used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import log
from types import MappingProxyType

from entregent.model.ids import PersonId
from entregent.model.ties import DayRow
from entregent.ties.strength import HALF_LIFE

WINDOW = 365
"""Days of the window in which a real exchange keeps a tie alive (method 2.3)."""
CENTURY = 36_525
"""Days beyond which a date is a mistake, not an exchange of the owner's."""

MEDIUM = MappingProxyType({
    "message": "text", "comment": "text", "letter": "text",
    "call": "voice", "video": "video", "meeting": "face", "meal": "face",
})
"""The medium of each kind that is a human exchange; buttons and broadcasts have none."""

_MEDIA = ("text", "voice", "video", "face")
_IN, _OUT, _BOTH, _VOICE, _VIDEO, _FACE = range(6)
"""Where an exchange is added up: text that came, text that went, text both ways, then the media."""
_SLOT = {"voice": _VOICE, "video": _VIDEO, "face": _FACE}
_SLOTS = {
    direction: {kind: _SLOT.get(medium, text) for kind, medium in MEDIUM.items()}
    for direction, text in (("in", _IN), ("out", _OUT), ("joint", _BOTH))
}
_SLOTS["third"] = {}


@dataclass(frozen=True, slots=True)
class History:
    """What passed with one alter up to the day of the view. Days are ordinals, each list ascending.

    `sums` are the decayed weights received, sent, of calls, videos and meetings. `peak` is the
    greatest S' (strength before its curve) as of any day of exchange. `multiplexity` counts the
    distinct pairs of network and medium. `last_use` is the last day of text, voice, video and face.
    """

    sums: tuple[float, float, float, float, float] = (0.0, 0.0, 0.0, 0.0, 0.0)
    peak: float = 0.0
    days: tuple[int, ...] = ()
    in_days: tuple[int, ...] = ()
    out_days: tuple[int, ...] = ()
    joint_days: tuple[int, ...] = ()
    messages_in: int = 0
    messages_out: int = 0
    meetings: int = 0
    videos: int = 0
    multiplexity: int = 0
    last_use: tuple[int, ...] = (0, 0, 0, 0)

    @property
    def s_in(self) -> float:
        """Decayed sum of what came in, with half of what was joint."""
        received, _, *joint = self.sums
        return received + sum(joint) / 2

    @property
    def s_out(self) -> float:
        """Decayed sum of what went out, with half of what was joint."""
        _, sent, *joint = self.sums
        return sent + sum(joint) / 2

    @property
    def ever(self) -> frozenset[str]:
        """Media over all time."""
        return self.used_since(1)

    def used_since(self, day: int) -> frozenset[str]:
        """Media used on this day or later."""
        return frozenset(
            medium for medium, last in zip(_MEDIA, self.last_use, strict=True) if last >= day
        )


NONE = History()


def grouped(rows: Iterable[DayRow]) -> dict[PersonId, list[DayRow]]:
    """Rows by person, in the order given: the only walk over everybody's rows."""
    found: dict[PersonId, list[DayRow]] = {}
    person: PersonId | None = None
    mine: list[DayRow] = []
    for row in rows:
        if row.person != person:
            person = row.person
            mine = found.setdefault(person, [])
        mine.append(row)
    return found


class Reader:
    """Reads histories as of one day. What fades by how much is worked out once an age."""

    def __init__(self, today: date) -> None:
        self._today = today.toordinal()
        self._first = date.fromordinal(max(1, self._today - CENTURY))
        self._last = today
        self._fades: list[float] = []

    def read(self, rows: Sequence[DayRow]) -> History:  # noqa: PLR0915 (the hot loop, nothing else)
        """The history in rows of one alter, ordered by day. Rows after the day of the view wait.

        Rows without weight (nothing human, a crowd, a button) and exchanges among others are no
        part of it. This loop runs once a row of the whole rollup: it holds nothing but sums.
        """
        rows = self._within(rows)
        fades, today = self._fades, self._today
        received = sent = joint = peak = 0.0
        others, counts = [0.0] * 6, [0] * 6
        marks: tuple[list[int], ...] = ([], [], [], [], [], [])
        networks: tuple[set[str], ...] = (set(), set(), set(), set(), set(), set())
        days: list[int] = []
        here: date | None = None
        at, fade = 0, 1.0
        for row in rows:
            weight = row.weight
            slot = _SLOTS[row.direction].get(row.kind)
            if slot is None or weight <= 0:
                continue
            if row.day != here:
                lesser = min(sent, received)
                balanced = ((received + sent) / 2 + lesser + joint) / fade
                peak = max(peak, balanced)
                here = row.day
                at = here.toordinal()
                fade = fades[today - at]
                days.append(at)
            n = row.n
            if n > 1:
                weight *= (1 + log(n)) / n
            weight *= fade
            if slot == _IN:
                received += weight
            elif slot == _OUT:
                sent += weight
            else:
                joint += weight
                others[slot] += weight
            counts[slot] += n
            marks[slot].append(at)
            networks[slot].add(row.network)
        if not days:
            return NONE
        balanced = ((received + sent) / 2 + min(received, sent) + joint) / fade
        others[_IN], others[_OUT] = received, sent
        return _history(others, counts, marks, (days, networks, max(peak, balanced)))

    def _within(self, rows: Sequence[DayRow]) -> Sequence[DayRow]:
        """The rows of the last hundred years up to today, which nearly always is all of them."""
        first, last = self._first, self._last
        if rows and (rows[0].day < first or rows[-1].day > last):
            rows = [row for row in rows if first <= row.day <= last]
        if rows:
            for age in range(len(self._fades), self._today - rows[0].day.toordinal() + 1):
                self._fades.append(2.0 ** -(age / HALF_LIFE))
        return rows


def _history(
    sums: Sequence[float], counts: Sequence[int], marks: Sequence[list[int]],
    course: tuple[list[int], Sequence[set[str]], float],
) -> History:
    """The sums of the loop as a value: text both ways goes half to each side."""
    days, networks, peak = course
    half = sums[_BOTH] / 2
    text = [marks[slot][-1] for slot in (_IN, _OUT, _BOTH) if marks[slot]]
    return History(
        sums=(sums[_IN] + half, sums[_OUT] + half, sums[_VOICE], sums[_VIDEO], sums[_FACE]),
        peak=peak,
        days=tuple(days),
        in_days=_merged(marks[_IN], marks[_BOTH]),
        out_days=_merged(marks[_OUT], marks[_BOTH]),
        joint_days=_merged(marks[_VOICE], marks[_VIDEO], marks[_FACE]),
        messages_in=counts[_IN] + counts[_BOTH],
        messages_out=counts[_OUT] + counts[_BOTH],
        meetings=counts[_FACE],
        videos=counts[_VIDEO],
        multiplexity=len(networks[_IN] | networks[_OUT] | networks[_BOTH])
        + sum(map(len, networks[_VOICE:])),
        last_use=(
            max(text, default=0),
            *(marks[slot][-1] if marks[slot] else 0 for slot in (_VOICE, _VIDEO, _FACE)),
        ),
    )


def _merged(first: list[int], *others: list[int]) -> tuple[int, ...]:
    """Distinct days of several ascending lists, ascending."""
    if any(others):
        return tuple(sorted(set(first).union(*others)))
    return tuple(dict.fromkeys(first))
