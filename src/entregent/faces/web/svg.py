"""Drawings made by the server: what a page shows of twelve months, as inert SVG.

Nothing here comes from outside but numbers and one sentence, which is escaped. Colours are classes
of the style sheet: the policy of these pages allows no style in a document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

from markupsafe import Markup

from entregent.app.months import Month

_STEP, _WIDE, _MIDDLE = 8, 6, 16
_BIG_STEP, _BIG_WIDE, _BIG_MIDDLE = 36, 22, 46
_TALLEST = 14.0


def strip(months: Sequence[Month], says: str) -> Markup:
    """Twelve months: above the line what came, below what went; together counts on both sides.

    A bar's height grows with the square root of the number, so that a busy month hides no calm one.
    It shows a rhythm and a balance and cannot be sorted. `says` is the same in words.
    """
    bars = _drawn(
        _bars(number * _STEP, month, wide=_WIDE, middle=_MIDDLE, scale=1.0)
        for number, month in enumerate(months)
    )
    end = len(months) * _STEP - 2
    return Markup(
        '<svg class="strip" viewBox="0 0 {wide} 32" role="img" aria-label="{says}">'
        '<line class="base" x1="0" y1="16" x2="{end}" y2="16"/>{bars}</svg>'
    ).format(wide=len(months) * _STEP, says=says, end=end, bars=bars)


def strip_wide(months: Sequence[Month], says: str) -> Markup:
    """The same, as wide as the page lets it; the letters of the months are the page's own."""
    bars = _drawn(
        _bars(number * _BIG_STEP + 7, month, wide=_BIG_WIDE, middle=_BIG_MIDDLE, scale=2.6)
        for number, month in enumerate(months)
    )
    return Markup(
        '<svg class="strip big" viewBox="0 0 {wide} 92" preserveAspectRatio="none" role="img" '
        'aria-label="{says}"><line class="base" x1="0" y1="46" x2="{wide}" y2="46"/>{bars}</svg>'
    ).format(wide=len(months) * _BIG_STEP, says=says, bars=bars)


def interval(low: float, value: float, high: float, expected: float, top: float) -> Markup:
    """A point within its interval on a line from 0 to `top`, what is expected as dashes.

    It says nothing that the table beside it does not: it is hidden from those who hear the page.
    """
    at = [_across(each, top) for each in (low, value, high, expected)]
    return Markup(
        '<svg class="interval" viewBox="0 0 200 24" preserveAspectRatio="none" aria-hidden="true">'
        '<line class="rule" x1="0" y1="12" x2="200" y2="12"/>'
        '<line class="hoped" x1="{3}" y1="2" x2="{3}" y2="22"/>'
        '<line class="span" x1="{0}" y1="12" x2="{2}" y2="12"/>'
        '<line class="point" x1="{1}" y1="5" x2="{1}" y2="19"/></svg>'
    ).format(*at)


def _across(value: float, top: float) -> str:
    return f"{200 * max(0.0, min(1.0, value / top)):.1f}"


def _drawn(bars: Iterable[str]) -> Markup:
    """Bars as markup: only numbers of ours stand in them.

    Put together as plain text: a list draws fifty strips, and `Markup.format` of each bar took a
    third of the page's time (measured on fifty people: 12 ms of 34).
    """
    return Markup("".join(bars))  # noqa: S704 - numbers and two words of this module


def _bars(left: int, month: Month, *, wide: int, middle: int, scale: float) -> str:
    above = _height(month.received + month.together) * scale
    below = _height(month.sent + month.together) * scale
    drawn = ""
    if above:
        drawn += _rect("in", left, middle - 1 - above, wide, above)
    if below:
        drawn += _rect("out", left, middle + 1, wide, below)
    return drawn


def _height(exchanges: int) -> float:
    """0 for nothing; else 1.5 and 4.2 times the square root, at most `_TALLEST`."""
    return 0.0 if exchanges <= 0 else min(_TALLEST, 1.5 + 4.2 * sqrt(exchanges))


def _rect(side: str, x: int, y: float, wide: int, high: float) -> str:
    return f'<rect class="{side}" x="{x}" y="{y:.1f}" width="{wide}" height="{high:.1f}"/>'
