"""The sheet as a value: eleven boxes, objectives one can count, one purpose first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from entregent.model.purpose import (
    Objective,
    Purpose,
    Sheet,
    Target,
    sheet_from_json,
    sheet_to_json,
)
from entregent.practices.paper.worksheet import (
    BOXES,
    check,
    choose_first,
    completeness,
    dated,
    first_purpose,
    first_ties,
    is_blank,
    missing,
)
from tests.practices.worlds import sheets

ON = date(2026, 11, 23)
WHOLE = Sheet(
    purposes=(Purpose("clients", 1),),
    objectives=(Objective("3 missions", 3, date(2027, 6, 30), "des bons de commande"),),
    targets=(Target("responsables paie", "Bretagne", 20),),
    networks=("LinkedIn",),
    minutes=90,
    gain="10 €",
    first_step="appeler Paul",
)


def test_a_whole_sheet_has_its_eleven_boxes() -> None:
    assert len(BOXES) == 11
    assert missing(WHOLE) == ()
    assert completeness(WHOLE) == 1


def test_only_box_one_filled_is_one_eleventh() -> None:
    sheet = Sheet(purposes=(Purpose("clients", 1),))
    assert completeness(sheet) == 1 / 11
    assert missing(sheet) == BOXES[1:]


EMPTIED = {
    "purpose": replace(WHOLE, purposes=()),
    "result": replace(WHOLE, objectives=(replace(WHOLE.objectives[0], result=" "),)),
    "measure": replace(WHOLE, objectives=(replace(WHOLE.objectives[0], measure=""),)),
    "deadline": replace(WHOLE, objectives=(replace(WHOLE.objectives[0], deadline=None),)),
    "who": replace(WHOLE, targets=(replace(WHOLE.targets[0], who=""),)),
    "where": replace(WHOLE, targets=(replace(WHOLE.targets[0], where=""),)),
    "number": replace(WHOLE, targets=(replace(WHOLE.targets[0], number=None),)),
    "network": replace(WHOLE, networks=()),
    "minutes": replace(WHOLE, minutes=None),
    "gain": replace(WHOLE, gain=""),
    "first-step": replace(WHOLE, first_step=""),
}


@pytest.mark.parametrize(("box", "sheet"), EMPTIED.items())
def test_each_box_is_missed_alone(box: str, sheet: Sheet) -> None:
    assert missing(sheet) == (box,)
    assert completeness(sheet) == 10 / 11


@given(sheets())
def test_completeness_counts_what_is_missing(sheet: Sheet) -> None:
    assert completeness(sheet) == pytest.approx(1 - len(missing(sheet)) / 11)
    assert sheet_from_json(sheet_to_json(sheet)) == sheet
    assert not is_blank(sheet) or completeness(sheet) == 0


def test_a_date_alone_leaves_the_sheet_blank() -> None:
    assert is_blank(Sheet(written=ON, review_on=ON))
    assert not is_blank(Sheet(offers=("un guide",)))


def test_t_p1_4_an_objective_must_be_counted_and_dated() -> None:
    vague = check(Objective("avoir plus de clients"), ON)
    assert (vague.number, vague.day, vague.countable) == (None, None, False)
    told = check(Objective("3 missions de formation signées avant le 30 juin 2027"), ON)
    assert (told.number, told.day, told.countable) == (3, date(2027, 6, 30), True)


def test_the_boxes_of_an_objective_speak_before_its_words() -> None:
    told = check(Objective("3 missions en juin 2027", 5, date(2027, 1, 1)), ON)
    assert (told.number, told.day) == (5, date(2027, 1, 1))


@pytest.mark.parametrize(
    ("deadline", "in_time"),
    [
        (date(2026, 11, 22), False),
        (date(2026, 11, 23), True),
        (date(2028, 5, 25), True),
        (date(2028, 5, 26), False),
    ],
)
def test_a_day_is_in_reach_for_eighteen_months(deadline: date, in_time: bool) -> None:
    assert check(Objective("3 missions", 3, deadline), ON).in_time is in_time


def test_a_sheet_is_read_again_after_ninety_days() -> None:
    sheet = dated(WHOLE, ON)
    assert (sheet.written, sheet.review_on) == (ON, date(2027, 2, 21))
    assert dated(sheet, date(2030, 1, 1)) == sheet


def test_the_least_rank_is_first() -> None:
    sheet = Sheet(purposes=(Purpose("peers", 3), Purpose("clients", 2)))
    assert first_purpose(sheet) == Purpose("clients", 2)
    assert first_ties(sheet) == ()
    assert first_purpose(Sheet()) is None
    assert first_ties(Sheet()) == ()


def test_two_purposes_ranked_first_are_none_until_the_owner_chooses() -> None:
    clients, peers, learn = Purpose("clients", 1), Purpose("peers", 1), Purpose("learn", 2)
    sheet = Sheet(purposes=(clients, learn, peers))
    assert first_ties(sheet) == (clients, peers)
    assert first_purpose(sheet) is None
    chosen = choose_first(sheet, peers)
    assert chosen.purposes == (Purpose("peers", 1), Purpose("clients", 2), Purpose("learn", 3))
    assert first_purpose(chosen) == Purpose("peers", 1)


def test_a_purpose_of_another_sheet_cannot_be_chosen() -> None:
    with pytest.raises(ValueError, match="list"):
        choose_first(WHOLE, Purpose("job", 1))
