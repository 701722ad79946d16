"""What holds for every tie: a second, slow reading of the method, and laws over random worlds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from math import exp, log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.i18n import LANGUAGES
from entregent.measure import median
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ties import DayRow, Tie
from entregent.testing.ego import ego, meeting, message, row, shifted
from entregent.ties.explain import TOLD, explain, in_points, in_words
from entregent.ties.history import MEDIUM
from entregent.ties.strength import recomputed, saturated, shown
from entregent.ties.study import study
from tests.ties.worlds import HISTORIES, TODAY, WORLDS, ago

AWA = PersonId("awa")


def awa(rows: Sequence[DayRow], offset: str = "") -> Tie:
    """The tie with Awa, with what the owner said about it."""
    told = {"offset": offset} if offset else {}
    return study(ego(Person(AWA, "Awa", contact=True, preferences=told), rows)).tie(AWA)


# ------------------------------------------------------------------ the method read again, slowly


def counted(rows: Sequence[DayRow]) -> list[DayRow]:
    """Rows that are a human exchange with ego up to today, added up as the rollup does."""
    return [
        one for one in ego(rows).rollup()
        if one.weight > 0 and one.kind in MEDIUM and one.direction != "third" and one.day <= TODAY
    ]


def slow_strength(rows: Sequence[DayRow], day: date) -> float:
    """Method 2.2 word by word, as of a day."""
    s_in = s_out = 0.0
    for one in rows:
        if one.day > day:
            continue
        weight = one.weight / one.n * (1 + log(one.n)) * 2 ** (-(day - one.day).days / 180)
        gathering = MEDIUM[one.kind] != "text" or one.direction == "joint"
        s_in += weight / 2 if gathering else weight * (one.direction == "in")
        s_out += weight / 2 if gathering else weight * (one.direction == "out")
    total = s_in + s_out
    reciprocity = 2 * min(s_in, s_out) / total if total else 0
    return 100 * (1 - exp(-total * (0.5 + 0.5 * reciprocity) / 10))


def slow_real(rows: Sequence[DayRow], today: date) -> bool:
    """Method 2.3 as amended, every pair looked at."""
    within = [one for one in rows if (today - one.day).days <= 365]
    if any(MEDIUM[one.kind] != "text" for one in within):
        return True
    return any(
        {one.direction, other.direction} in ({"in", "out"}, {"joint"}, {"in", "joint"},
                                             {"out", "joint"})
        and abs((one.day - other.day).days) <= 30
        for one in within for other in within
    )


@given(HISTORIES)
def test_a_tie_is_what_the_method_says(rows: list[DayRow]) -> None:
    human, tie = counted(rows), awa(rows)
    days = sorted({one.day for one in human})
    assert tie.strength == pytest.approx(slow_strength(human, TODAY), abs=1e-9)
    assert tie.peak == pytest.approx(max((slow_strength(human, day) for day in days), default=0))
    assert tie.real == slow_real(human, TODAY)
    assert (tie.first, tie.last) == ((days[0], days[-1]) if days else (None, None))
    assert tie.silence == ((TODAY - days[-1]).days if days else None)
    assert tie.exchanges == len(days)
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    assert tie.rhythm == median(gaps)
    assert tie.multiplexity == len({(one.network, MEDIUM[one.kind]) for one in human})
    assert tie.ever == {MEDIUM[one.kind] for one in human}
    assert tie.modes == {MEDIUM[one.kind] for one in human if (TODAY - one.day).days <= 365}
    assert tie.meetings == sum(one.n for one in human if MEDIUM[one.kind] == "face")
    texts = [one for one in human if MEDIUM[one.kind] == "text"]
    assert tie.messages_in == sum(one.n for one in texts if one.direction != "out")
    assert tie.messages_out == sum(one.n for one in texts if one.direction != "in")


# ------------------------------------------------------------------ laws


@given(WORLDS, st.integers(-4000, 4000))
def test_moving_everything_in_time_changes_no_number(rows: list[DayRow], days: int) -> None:
    world = ego(rows)
    moved = study(shifted(world, days)).ties()
    by = timedelta(days=days)
    expected = {
        alter: replace(
            tie, first=tie.first and tie.first + by, last=tie.last and tie.last + by
        )
        for alter, tie in study(world).ties().items()
    }
    assert moved == expected


@given(WORLDS, st.randoms(use_true_random=False))
def test_the_order_of_rows_within_a_day_plays_no_part(rows: list[DayRow], random: Random) -> None:
    world = ego(rows)
    mixed = list(world.rows)
    random.shuffle(mixed)
    mixed.sort(key=lambda one: (one.person, one.day))
    for alter, tie in study(world).ties().items():
        other = study(replace(world, rows=tuple(mixed))).tie(alter)
        assert other.strength == pytest.approx(tie.strength, abs=1e-9)
        assert other.peak == pytest.approx(tie.peak, abs=1e-9)
        assert _without_sums(other) == _without_sums(tie)


def _without_sums(tie: Tie) -> Tie:
    """The tie without the numbers that depend on the order of additions in the last digit."""
    return replace(tie, strength=0, peak=0, s_in=0, s_out=0, reciprocity=0, features=())


@given(WORLDS)
def test_other_people_s_rows_change_nothing_but_circles(rows: list[DayRow]) -> None:
    mine = [one for one in rows if one.person == AWA]
    if mine:
        alone = study(ego(mine)).tie(AWA)
        among = study(ego(rows)).tie(AWA)
        assert replace(among, circle=alone.circle) == alone


@given(HISTORIES, st.sampled_from(["in", "out", "joint"]))
def test_one_more_exchange_today_never_lowers_strength(rows: list[DayRow], way: str) -> None:
    """In a row of its own, in any direction: each side alone counts half, and both count whole."""
    more = row("awa", TODAY, "letter", way, network="paper")  # type: ignore[arg-type]
    before, after = awa(rows), awa([*rows, more])
    assert after.strength > before.strength
    assert after.peak >= before.peak


@given(st.integers(1, 500))
def test_one_more_line_of_the_same_day_never_lowers_strength(n: int) -> None:
    assert saturated(n + 1.0, n + 1) > saturated(float(n), n)
    assert awa([message("awa", TODAY, "in", n + 1)]).strength > awa(
        [message("awa", TODAY, "in", n)]
    ).strength


@given(HISTORIES)
def test_bounds(rows: list[DayRow]) -> None:
    tie = awa(rows)
    assert 0 <= tie.strength <= tie.peak + 1e-9 <= 100 + 1e-9
    assert 0 <= tie.reciprocity <= 1
    assert (tie.strength == 0) == (tie.last is None)
    assert (tie.life == "latent") or tie.last is not None


def test_no_history_is_nothing() -> None:
    tie = awa([])
    assert (tie.strength, tie.life, tie.stage, tie.silence, tie.features) == (
        0, "latent", "unknown", None, ()
    )
    assert awa([meeting("awa", ago(-3))]) == tie  # a plan is no exchange yet


def test_dates_of_another_age_are_mistakes() -> None:
    odd = [message("awa", date(1, 1, 1), "in"), message("awa", date(1601, 1, 1), "in")]
    assert awa(odd) == awa([])
    assert awa([*odd, meeting("awa", ago(90))]) == awa([meeting("awa", ago(90))])
    assert awa([*odd, message("awa", date(9999, 12, 31), "in")]) == awa([])


# ------------------------------------------------------------------ explanations add up

OFFSETS = st.sampled_from(["", "+10", "-20", "20", "-7", "much", "999", "-999", "٣"])


@given(HISTORIES, OFFSETS)
def test_the_explanation_adds_up_to_the_number(rows: list[DayRow], offset: str) -> None:
    tie = awa(rows, offset)
    parts = explain(tie)
    assert recomputed(tie.features) == pytest.approx(tie.strength, abs=1e-9)
    assert sum(part.value for part in parts) == pytest.approx(shown(tie), abs=1e-9)
    formula = sum(part.value for part in parts if part.name != TOLD)
    assert formula == pytest.approx(tie.strength, abs=1e-9)
    assert sum(points for _, points in in_points(parts)) == round(
        sum(part.value for part in parts)
    )
    for lang in LANGUAGES:
        assert in_words(lang, tie)


@given(HISTORIES, OFFSETS)
def test_the_owner_s_word_moves_what_is_shown_and_no_measure(
    rows: list[DayRow], offset: str
) -> None:
    plain, told = awa(rows), awa(rows, offset)
    assert -20 <= told.offset <= 20
    assert 0 <= shown(told) <= 100
    assert replace(told, offset=0, life=plain.life, circle=plain.circle) == plain


def test_in_words() -> None:
    one_sided = awa([message("awa", ago(day), "out") for day in range(0, 180, 30)])
    assert in_words("en", one_sided) == (
        "20 out of 100: 37 from messages sent, less 17 because one side does more than the other."
        " Last exchange today. Usually an exchange every 30 days."
    )
    met = awa([meeting("awa", ago(90))], "+10")
    assert in_words("fr", met) == (
        "40 sur 100\u00a0: 30 de rencontres, 10 parce que vous avez dit\u00a0: plus proche qu’il"
        " n’y paraît. Dernier échange il y a 3 mois."
    )
    assert in_words("en", awa([])) == "0 out of 100: no exchange was found in what was read."
    assert in_words("en", awa([], "+10")) == (
        "10 out of 100: 10 because you said closer than it looks."
    )
    assert in_words("en", awa([message("awa", ago(3000), "in")])).startswith(
        "0 out of 100: what passed lies too far back to weigh."
    )
