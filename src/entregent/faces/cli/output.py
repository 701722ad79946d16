"""One way out to the terminal: wrapped, calm, and inert whatever strangers wrote."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap
from typing import Literal, TextIO

from entregent.i18n import Lang, Value, say
from entregent.text.safe import inert, inert_line

Style = Literal["plain", "bold", "dim", "italic", "accent", "warn"]
_CODES: dict[Style, str] = {
    "plain": "", "bold": "1", "dim": "2", "italic": "3", "accent": "34", "warn": "33",
}
WIDEST = 84
"""Columns: a measure that is read with ease, however wide the window."""


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command writes. `style` is off when the stream is no terminal or NO_COLOR is set."""

    out: TextIO
    err: TextIO
    lang: Lang
    width: int = 80
    styled: bool = False
    as_json: bool = False

    def say(self, key: str, /, **params: Value) -> str:
        """The sentence `key` in the reader's language, its parameters made inert."""
        safe = {k: inert_line(v) if isinstance(v, str) else v for k, v in params.items()}
        return say(self.lang, key, **safe)

    def line(self, text: str = "", style: Style = "plain") -> None:
        """One line as it is, made inert."""
        print(self.styled_text(inert(text), style).rstrip(), file=self.out)

    def raw(self, text: str) -> None:
        """Text already made of `styled_text` parts."""
        print(text.rstrip(), file=self.out)

    def para(self, text: str, indent: int = 0, style: Style = "plain", first: str = "") -> None:
        """A wrapped paragraph; `first` stands in front of its first line, inside the indent."""
        lead = " " * max(0, indent - len(first)) + first if first else " " * indent
        lines = wrap(
            inert_line(text), self.width, initial_indent=lead, subsequent_indent=" " * indent,
            break_long_words=False, break_on_hyphens=False,
        )
        for line in lines:
            self.raw(self.styled_text(line, style))

    def two_sides(self, left: str, right: str, indent: int = 0, style: Style = "plain") -> None:
        """`left`, and `right` pushed to the edge of the page."""
        left, right = inert_line(left), inert_line(right)
        room = self.width - indent - len(right) - 2
        shown = left if len(left) <= room else left[: max(1, room - 1)] + "…"
        gap = " " * max(2, self.width - indent - len(shown) - len(right))
        self.raw(" " * indent + self.styled_text(shown, style) + gap
                 + self.styled_text(right, "dim"))

    def table(
        self, rows: Iterable[tuple[str, ...]], indent: int = 0, widths: tuple[int, ...] = ()
    ) -> None:
        """Columns as wide as their widest cell (or `widths`); the last takes the rest and wraps."""
        cells = [tuple(inert_line(cell) for cell in row) for row in rows]
        if not cells:
            return
        widths = widths or tuple(max(map(len, column)) for column in zip(*cells, strict=True))
        start = indent + sum(width + 2 for width in widths[: len(cells[0]) - 1])
        for row in cells:
            left = "".join(c.ljust(w) + "  " for c, w in zip(row[:-1], widths, strict=False))
            room = max(20, self.width - start)
            parts = wrap(row[-1], room, break_long_words=False, break_on_hyphens=False) or [""]
            self.raw(" " * indent + left + parts[0])
            for part in parts[1:]:
                self.raw(" " * start + part)

    def styled_text(self, text: str, style: Style) -> str:
        """The text in a style, when this output has styles."""
        code = _CODES[style]
        return f"\x1b[{code}m{text}\x1b[0m" if self.styled and code and text else text

    def json(self, value: object) -> None:
        """A value as JSON, sorted and readable; non-ASCII kept, lone surrogates escaped."""
        text = json.dumps(value, ensure_ascii=False, indent=1, default=str)
        print(text.encode("utf-8", "backslashreplace").decode(), file=self.out)

    def warn(self, text: str) -> None:
        """A line for the person, on the error stream."""
        for number, line in enumerate(inert(text).splitlines()):
            for part in wrap(line, self.width, subsequent_indent="  ",
                             initial_indent="" if number == 0 else "  ",
                             break_long_words=False, break_on_hyphens=False):
                print(part, file=self.err)


def make_output(lang: Lang, *, as_json: bool) -> Output:
    """The output of this process: its streams, its width, its colours."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    tty = sys.stdout.isatty()
    width = min(shutil.get_terminal_size((80, 24)).columns, WIDEST)
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Output(sys.stdout, sys.stderr, lang, max(40, width), tty and not plain, as_json)
