"""The difference of two shares inside strata: known values, symmetry, and the paradox it avoids."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from entregent.measure.differences import Table, common_difference


def test_one_stratum_gives_the_plain_difference() -> None:
    found = common_difference([Table(30, 120, 90, 120)])
    assert found is not None
    value, low, high = found
    assert value == -0.5
    assert -0.62 < low < -0.60
    assert -0.40 < high < -0.38


def test_groups_of_different_ease_are_not_mixed() -> None:
    """Simpson (1951): the same share inside each stratum, however unlike the mixes."""
    found = common_difference([Table(9, 90, 1, 10), Table(8, 10, 72, 90)])
    assert found is not None
    assert abs(found[0]) < 1e-12


def test_a_stratum_without_one_of_the_groups_says_nothing() -> None:
    alone = [Table(3, 12, 0, 0), Table(0, 0, 5, 7)]
    assert common_difference(alone) is None
    assert common_difference([*alone, Table(3, 12, 9, 12)]) == common_difference(
        [Table(3, 12, 9, 12)]
    )


def test_none_of_few_is_not_taken_for_certain() -> None:
    found = common_difference([Table(0, 3, 2, 3)])
    assert found is not None
    assert found[1] < found[0] < 0 < found[2]


_COUNT = st.integers(0, 40)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    n1, n0 = draw(_COUNT), draw(_COUNT)
    return Table(draw(st.integers(0, n1)), n1, draw(st.integers(0, n0)), n0)


@given(st.lists(_tables(), max_size=4))
def test_the_value_lies_in_its_interval_and_turns_with_the_groups(tables: list[Table]) -> None:
    found = common_difference(tables)
    turned = common_difference(
        Table(one.without_yes, one.without_n, one.with_yes, one.with_n) for one in tables
    )
    if found is None or turned is None:
        assert found is turned is None
        return
    value, low, high = found
    assert -1 <= low <= value <= high <= 1
    assert [round(part, 9) + 0.0 for part in (-turned[0], -turned[2], -turned[1])] == [
        round(part, 9) + 0.0 for part in found
    ]
