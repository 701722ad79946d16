"""A drawing of characters: every dot within its interval, on the row its number asks for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from entregent.faces.cli.plot import HIGH, Dot, drawing, scale


def test_dots_intervals_and_gaps_stand_over_their_months() -> None:
    dots = [Dot("Jan", 0.2, 0.1, 0.5), Dot("Feb", None), Dot("Mar", 0.8, 0.6, 0.8)]
    assert drawing(dots, "80%", "10%") == [
        "80% │            ●",
        "    │            │",
        "    │            │",
        "    │  │",
        "    │  │",
        "    │  │",
        "    │  ●",
        "10% │  │",
        "    └───────────────",
        "      Jan  Feb  Mar",
    ]


def test_a_line_that_never_moves_has_room_above_and_below() -> None:
    assert scale([Dot("Jan", 4.0), Dot("Feb", 4.0)]) == (2.0, 6.0)
    assert scale([Dot("Jan", 0.0)]) == (0.0, 1.0)
    assert (scale([]), drawing([Dot("Jan", None)], "", "")) == (None, [])


_NUMBERS = st.floats(-1e9, 1e9)


@given(st.lists(st.tuples(_NUMBERS, _NUMBERS, _NUMBERS), min_size=1, max_size=12))
def test_any_numbers_draw_one_dot_a_column_within_the_rows(
    drawn: list[tuple[float, float, float]],
) -> None:
    dots = [Dot("x", value, low, high) for low, value, high in map(sorted, drawn)]
    rows = drawing(dots, "", "")
    assert len(rows) == HIGH + 2
    assert sum(row.count("●") for row in rows) == len(dots)
