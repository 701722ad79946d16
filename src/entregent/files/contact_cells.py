"""What the cells of a column look like: for proposing what it holds, never for deciding alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal

from entregent.text.mail import address_key

Look = Literal["email", "phone", "url", "date", "amount", "number", "name", "text", "empty"]
"""What most of the filled cells of a column are."""

_MOST = 0.6
"""Share of the filled cells that make a look."""
_LONGEST = 500
"""Characters of a cell that are looked at."""
_URL = re.compile(r"(?:https?://|www\.)\S+|[\w-]+\.(?:com|fr|org|net|de|es)/\S+", re.IGNORECASE)
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}.*)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    r"|\d{1,2}\.? [^\W\d]{3,10}\.? \d{4}|--\d{2}-?\d{2}",
    re.ASCII,
)
_AMOUNT = re.compile(
    r"[+-]?\s?(?:[€$£]|EUR|USD|CHF)?\s?[+-]?\d{1,3}(?:[ \u00a0\u202f.,'’]?\d{3})*[.,]\d{2}\s?"
    r"(?:[€$£]|EUR|USD|CHF)?|[€$£]\s?\d+|\d+\s?[€$£]"
)
_PHONE = re.compile(r"(?:\+|\(|0)[\d ()./\u00a0\u202f-]{6,24}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?", re.ASCII)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){1,4}")
_DIGITS = range(8, 16)
"""Digits of a telephone number with its prefix; E.164 allows 15."""


def _is_phone(cell: str) -> bool:
    return bool(_PHONE.fullmatch(cell)) and sum(map(str.isdigit, cell)) in _DIGITS


def _is_name(cell: str) -> bool:
    """Two to five words, most of which begin with a capital."""
    if not _NAME.fullmatch(cell):
        return False
    words = cell.replace(",", " ").split()
    return 2 * sum(word[:1].isupper() for word in words) > len(words)


_LOOKS: Mapping[Look, Callable[[str], bool]] = {
    "email": lambda cell: address_key(cell) is not None,
    "url": lambda cell: bool(_URL.fullmatch(cell)),
    "date": lambda cell: bool(_DATE.fullmatch(cell)),
    "amount": lambda cell: bool(_AMOUNT.fullmatch(cell)),
    "phone": _is_phone,
    "number": lambda cell: bool(_NUMBER.fullmatch(cell)),
    "name": _is_name,
}
"""From the narrowest look to the widest."""


def look_of(cells: Iterable[str]) -> Look:
    """What most of the filled cells of a column look like."""
    filled = [cell.strip()[:_LONGEST] for cell in cells if cell.strip()]
    if not filled:
        return "empty"
    for look, is_so in _LOOKS.items():
        if sum(map(is_so, filled)) >= _MOST * len(filled):
            return look
    return "text"


def month_first(columns: Iterable[Sequence[str]]) -> bool | None:
    """Whether days in numbers are written with the month first; None when they do not show it."""
    first = second = 0
    for cells in columns:
        for cell in cells:
            found = _SLASHED.fullmatch(cell.strip())
            if found is not None:
                first += int(found[1]) > _MONTHS
                second += int(found[2]) > _MONTHS
    if bool(first) == bool(second):
        return None
    return second > 0


_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}", re.ASCII)
_MONTHS = 12
