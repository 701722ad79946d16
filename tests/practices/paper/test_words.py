"""Numbers, days and minutes as people write them on a sheet."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.practices.paper.words import day_in, minutes_in, number_in

ON = date(2026, 11, 23)

DAYS = {
    "avant le 30 juin 2027": date(2027, 6, 30),
    "30 JUIN 2027": date(2027, 6, 30),
    "1er juin 2027": date(2027, 6, 1),
    "le 3 févr. 2027": date(2027, 2, 3),
    "by June 30th, 2027": date(2027, 6, 30),
    "30 June 2027": date(2027, 6, 30),
    "the 2nd of January 2027": date(2027, 1, 2),
    "2027-06-30": date(2027, 6, 30),
    "30/06/2027": date(2027, 6, 30),
    "30.6.2027": date(2027, 6, 30),
    "24 novembre": date(2026, 11, 24),
    "23 novembre": date(2026, 11, 23),
    "22 novembre": date(2027, 11, 22),
    "d’ici fin juin": date(2027, 6, 30),
    "en décembre": date(2026, 12, 31),
    "by May": date(2027, 5, 31),
    "février 2028": date(2028, 2, 29),
    "d'ici l'année 2027": date(2027, 12, 31),
    "avant 2028": date(2027, 12, 31),
    "before 2028": date(2027, 12, 31),
    "dans six mois": date(2027, 5, 23),
    "d’ici trois mois": date(2027, 2, 23),
    "within 2 weeks": date(2026, 12, 7),
    "in ten days": date(2026, 12, 3),
    "dans un an": date(2027, 11, 23),
    "31/02/2027": None,
    "un jour": None,
    "d’ici l’été": None,
    "I may have three": None,
    "": None,
}


@pytest.mark.parametrize(("words", "day"), DAYS.items())
def test_a_day_in_words(words: str, day: date | None) -> None:
    assert day_in(words, ON) == day


def test_a_month_end_is_never_past_its_month() -> None:
    assert day_in("dans un mois", date(2027, 1, 31)) == date(2027, 2, 28)
    assert day_in("dans 999 ans", date(9000, 1, 1)) == date(9999, 1, 1)
    assert day_in("dans 999 ans", date(9990, 1, 1)) is None


NUMBERS = {
    "3 missions de formation signées avant le 30 juin 2027": 3,
    "avoir plus de clients": None,
    "une dizaine de rendez-vous": 10,
    "five interviews": 5,
    "a dozen readers": 12,
    "1 500 € par mois": 1500,
    "1\u202f500 €": 1500,
    "1,500 readers": 1500,
    "2,5 jours": 2.5,
    "un premier client": 1,
    "un emploi avant juin": 1,
    "one new job": 1,
    "un maximum de visibilité": None,
    "être n°1 de la paie": None,
    "number 1 in payroll": None,
    "la 2e place": None,
    "clients en B2B": None,
    "avant le 30 juin 2027": None,
    "2027-06-30": None,
    "trois clients ou 4": 3,
    "4 clients ou trois": 4,
    "": None,
}


@pytest.mark.parametrize(("words", "number"), NUMBERS.items())
def test_a_number_in_words(words: str, number: float | None) -> None:
    assert number_in(words, ON) == number


MINUTES = {
    "90": 90, "90 min": 90, "90 minutes": 90, "1 h 30": 90, "1h30": 90, "2h": 120, "1,5 h": 90,
    "une heure et demie": 90, "two hours": 120, "3 hours a week": 180, "trente minutes": 30,
    "rien": None, "nan heures": None, "": None,
}  # fmt: skip


@pytest.mark.parametrize(("words", "minutes"), MINUTES.items())
def test_minutes_in_words(words: str, minutes: int | None) -> None:
    assert minutes_in(words) == minutes


WRITTEN = (
    st.text()
    | st.text(alphabet="0123456789 .,-/hH°'juinmai2027dan sxun")
    | st.sampled_from((*DAYS, *NUMBERS, *MINUTES))
)


@given(st.lists(WRITTEN, max_size=4).map(" ".join), st.dates())
def test_any_words_are_read_without_complaint(words: str, on: date) -> None:
    day, number, minutes = day_in(words, on), number_in(words, on), minutes_in(words)
    assert day is None or date.min <= day <= date.max
    assert number is None or 0 <= number < 1e15
    assert minutes is None or 0 <= minutes < 1e15
