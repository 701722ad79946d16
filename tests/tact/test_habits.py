"""Habits: what too few messages cannot tell, what stages hide, what is silent."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from entregent.model.ids import PersonId, RecordKey
from entregent.tact.habits import FEWEST, FEWEST_PEOPLE, Read, Sent, habits, rated, read_all
from entregent.tact.model import Relation

PITCH = "Hello Ada, we supply ovens and our platform cuts the bill of bakers. Sam"
PLAIN = "Hello Ada, your talk on the dam of Ely in 2019 stayed with me. Does it still leak? Sam"
STRANGERS = Relation(("Ada Lunn",), "Sam Orr")


def _sent(number, text=PLAIN, *, answered, relation=STRANGERS, person=None):
    return Sent(
        RecordKey(f"{number:032x}"), PersonId(f"{number if person is None else person:032x}"),
        date.fromordinal(739_000 + number), text, "first_message", relation, answered,
    )


def _world(faulty_yes, faulty, plain_yes, plain, **shared):
    faults = [_sent(i, PITCH, answered=i < faulty_yes, **shared) for i in range(faulty)]
    return faults + [
        _sent(100 + i, answered=i < plain_yes, **shared) for i in range(plain)
    ]


def _one(messages, code="COM-1"):
    read, _ = read_all(messages)
    return next(one for one in habits(read) if one.code == code)


def test_a_clear_difference_is_told_with_its_numbers():
    found = _one(_world(2, 20, 14, 20))
    assert found.told == "fewer"
    assert (found.having.answered, found.having.n) == (2, 20)
    assert (found.without.answered, found.without.n) == (14, 20)
    assert found.people == 20
    assert found.difference is not None
    assert found.difference[2] < 0


def test_the_same_difference_of_few_messages_is_not_told():
    found = _one(_world(1, FEWEST - 1, 14, 20))
    assert (found.told, found.difference) == ("few", None)
    assert _one(_world(1, 12, 3, FEWEST - 1)).told == "few"


def test_many_messages_to_few_people_tell_nothing():
    messages = [
        *(_sent(i, PITCH, answered=False, person=i % (FEWEST_PEOPLE - 1)) for i in range(30)),
        *(_sent(100 + i, answered=True) for i in range(30)),
    ]
    assert _one(messages).told == "few"


def test_no_difference_is_said_to_be_none():
    assert _one(_world(10, 20, 11, 20)).told == "unclear"


def test_more_answers_are_told_too():
    assert _one(_world(18, 20, 4, 20)).told == "more"


def test_only_messages_at_the_same_stages_are_compared():
    """Old friends answer everything: their answers must not be set against a stranger's silence."""
    friends = Relation(("Ada Lunn",), "Sam Orr", exchanges=30, met=True, silent_days=3)
    old = [_sent(500 + i, answered=True, relation=friends) for i in range(60)]
    found = _one(_world(8, 20, 8, 20) + old)
    assert (found.without.answered, found.without.n, found.told) == (8, 20, "unclear")


def test_examples_are_the_newest():
    found = _one(_world(2, 20, 14, 20))
    assert [int(one.record, 16) for one in found.examples] == [19, 18, 17]


def test_a_muted_rule_is_not_counted_and_an_unread_language_is_set_apart():
    messages = [*_world(2, 20, 14, 20), _sent(900, "Olá Ada, muito obrigado pela sua palestra "
                                              "sobre os moinhos.", answered=True)]
    read, unread = read_all(messages, {"COM-1"})
    assert (len(read), unread) == (40, 1)
    assert "COM-1" not in {one.code for one in habits(read)}
    assert rated(read).n == 40


def test_nothing_sent_has_no_habit():
    assert (habits([]), rated([]).n) == ([], 0)


_FRIENDS = Relation(("Ada Lunn",), "Sam Orr", exchanges=30, met=True, silent_days=3)


@st.composite
def _reads(draw):
    count = draw(st.integers(0, 40))
    return [
        Read(
            _sent(n, answered=draw(st.booleans()), person=draw(st.integers(0, 12)),
                  relation=draw(st.sampled_from([STRANGERS, _FRIENDS]))),
            draw(st.frozensets(st.sampled_from(["COM-1", "SLF-2", "REP-1"]), max_size=3)),
        )
        for n in range(count)
    ]


@given(_reads())
def test_in_any_world_numbers_add_up_and_few_are_never_told(reads):
    for one in habits(reads):
        having = [read for read in reads if one.code in read.codes]
        assert one.having.n == len(having)
        assert one.having.n + one.without.n <= len(reads)
        for share in (one.having, one.without):
            assert 0 <= share.low <= share.high <= 1
            assert share.answered <= share.n
        if one.told != "few":
            assert min(one.having.n, one.without.n) >= FEWEST
            assert one.people >= FEWEST_PEOPLE
        if one.difference is not None:
            value, low, high = one.difference
            assert low <= value <= high
            assert (one.told == "fewer") == (high < 0)
            assert (one.told == "more") == (low > 0)
        assert {each.record for each in one.examples} <= {read.sent.record for read in having}
