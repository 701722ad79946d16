"""What is worth saying once about many lines: how many, and the first of them."""

from __future__ import annotations

from collections.abc import Iterator

from entregent.model.records import Noticed, Reason

SHOWN = 5
"""Lines named in one sentence; the others are counted."""


class Tally:
    """Counts lines by sentence key (`csv.nul`), and says each kind in one `Noticed` at the end."""

    def __init__(self) -> None:
        self._lines: dict[str, list[int]] = {}
        self._counts: dict[str, int] = {}

    def add(self, code: str, line: int) -> None:
        """One more line of that kind."""
        self._counts[code] = self._counts.get(code, 0) + 1
        lines = self._lines.setdefault(code, [])
        if len(lines) < SHOWN:
            lines.append(line)

    def noticed(self, path: str) -> Iterator[Noticed]:
        """One sentence a kind: `n` lines, of which `lines` names the first ones."""
        for code in sorted(self._counts):
            count, lines = self._counts[code], self._lines[code]
            listed = ", ".join(map(str, lines)) + (", …" if count > len(lines) else "")
            reason = Reason(code=code, params={"n": str(count), "lines": listed})
            yield Noticed(path=path, place=f"line {lines[0]}", reason=reason)
