"""ICO: vectors of the method, measured on a store built from records."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from entregent.model.finding import Finding, Report
from entregent.model.ports import Study
from entregent.model.records import Interaction
from entregent.practices.collective.groups import bridges, groups, who_knows
from entregent.practices.collective.practice import PRACTICE
from entregent.testing import practice_laws as laws
from tests.practices.stored import ME, at, card, seen, somebody, stored, who, wrote

FOUR = ("Awa Petit", "Bea Petit", "Cyr Petit", "Dan Petit")
START = datetime(2026, 11, 1, 9)


def _turn(
    n: int, by: str, to=FOUR, *, cues=(), subject: str = "Une salle", thread: str = "x"
) -> Interaction:
    """The n-th turn in a thread of several, half an hour apart."""
    when = (START + timedelta(minutes=30 * n)).isoformat(timespec="minutes")
    author = somebody(by) if by else ME
    others = (*((ME,) if by else ()), *(somebody(one) for one in to if one != by))
    return Interaction(
        at=at(when), kind="message", network="mail", author=author, others=others, thread=thread,
        subject=subject, cues=cues,
    )


def _turns(*counts: int, names=FOUR) -> list[Interaction]:
    speakers = [name for name, count in zip(names, counts, strict=True) for _ in range(count)]
    return [_turn(n, by, names) for n, by in enumerate(speakers)]


def _report(view: Study) -> Report:
    return laws.check(PRACTICE, view)


def _found(view: Study, code: str) -> list[Finding]:
    return [one for one in _report(view).findings if one.code == code]


@pytest.mark.parametrize(
    ("counts", "equality"), [((10, 10, 10, 10), 1.0), ((37, 1, 1, 1), 0.325)]
)
def test_t_ci_1_turns_are_equal_or_one_voice_s(counts, equality: float) -> None:
    view = seen(stored(*_turns(*counts)))
    (group,) = groups(view)
    assert group.equality == pytest.approx(equality)
    measure = next(one for one in _report(view).measures if one.code == "ICO-1")
    assert measure.value == pytest.approx(100 * equality)
    assert measure.n == 40


def test_t_ci_2_fields_of_five_three_and_two() -> None:
    names = tuple(f"{letter}{letter.lower()}a Petit" for letter in "ABCDEFGHIJ")
    firms = ["Alpha"] * 5 + ["Beta"] * 3 + ["Gamma"] * 2
    cards = [card(name, organisation=firm) for name, firm in zip(names, firms, strict=True)]
    (group,) = groups(seen(stored(*_turns(*([1] * 10), names=names), *cards)))
    assert group.diversity == pytest.approx(0.62)


def _thanked() -> list[Interaction]:
    """Awa asks, Cyr answers and is thanked; Bea asks the like, later, and stays alone."""
    return [
        _turn(0, "Awa Petit", cues=("question",)), _turn(1, "Cyr Petit"),
        _turn(2, "Awa Petit", cues=("thanks",)), _turn(3, "Dan Petit"), _turn(4, ""),
        _turn(5, "Bea Petit", cues=("question",)),
    ]  # fmt: skip


def test_a_question_that_stays_alone_meets_who_answered_before() -> None:
    store = stored(*_thanked())
    view = seen(store)
    (finding,) = _found(view, "ICO-2")
    assert finding.people == (who("Cyr Petit", store),)
    (act,) = PRACTICE.suggest(view, _report(view))
    assert (act.verb, act.people) == ("ask", finding.people)


def test_t_ci_3_a_private_mail_never_tells_who_knows() -> None:
    private = [
        wrote("Dan Petit", "2026-11-02T10:00", thread="p", mine=True, cues=("question",)),
        wrote("Dan Petit", "2026-11-02T11:00", "Voici.", thread="p"),
        wrote("Dan Petit", "2026-11-02T12:00", "Merci.", thread="p", mine=True, cues=("thanks",)),
    ]
    shared, all_ = stored(*_thanked()), stored(*_thanked(), *private)
    known = [who_knows(groups(seen(one)), "Une salle") for one in (all_, shared)]
    assert known[0] == known[1] != []
    assert _found(seen(all_), "ICO-2") == _found(seen(shared), "ICO-2")


def test_few_voices_and_questions_alone_are_said() -> None:
    names = (*FOUR, "Eve Petit")
    turns = _turns(8, 7, 6, 1, 1, names=names)
    alone = [
        _turn(30 + n, "Dan Petit", names, cues=("question",), subject=f"Sujet numéro{n}")
        for n in range(2)
    ]
    (finding,) = _found(seen(stored(*turns, *alone)), "ICO-1")
    assert (finding.says.params["n"], finding.says.params["questions"]) == (2, 2)
    assert finding.says.params["share"] == 84
    assert _found(seen(stored(*_turns(8, 7, 6, 1, 1, names=names))), "ICO-1") == []


def test_three_speakers_are_no_group() -> None:
    names = FOUR[:3]
    assert groups(seen(stored(*_turns(9, 9, 9, names=names)))) == []


def test_a_mailing_list_is_a_group_by_its_address() -> None:
    def post(n: int, by: str) -> Interaction:
        when = (START + timedelta(hours=n)).isoformat(timespec="minutes")
        return Interaction(
            at=at(when), kind="broadcast", network="mail", author=somebody(by), human=False,
            auto="list", others=(somebody("Liste Formateurs"),), thread=f"t{n}",
        )

    (group,) = groups(seen(stored(*(post(n, by) for n, by in enumerate(FOUR)))))
    assert (group.title, len(group.speakers)) == ("Liste Formateurs", 4)


def test_who_speaks_in_two_groups_is_a_bridge() -> None:
    other = ("Awa Petit", "Fay Roy", "Gus Roy", "Hal Roy")
    store = stored(
        *_turns(1, 1, 1, 1),
        *(_turn(60 + n, by, other, thread="y") for n, by in enumerate(other)),
    )
    assert bridges(groups(seen(store))) == {who("Awa Petit", store): 2}
