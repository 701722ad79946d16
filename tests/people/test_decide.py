"""Groups, questions and refusals: no chain past a veto, no order that matters."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.app.identity_weights import shipped
from entregent.people.candidates import CAP, candidates
from entregent.people.decide import Question, Resolution, Said, decide, resolve, weigh
from entregent.people.linkage import Linkage
from entregent.people.reading import read
from entregent.people.record import Record
from entregent.people.weights import parsed

NAMES = ("Anne Durand", "A. Durand", "Anne Durand-Roche", "Alexandre Petit", "Alexandra Petit",
         "Nolwenn Abgrall", "nabgrall", "Anne", "", "\U0001f680", "Мария Иванова")
MAILS = ("", "anne@un.example", "anne.durand@deux.example", "nabgrall@trois.example",
         "contact@un.example", "@", "ann@host.(none)", "12+nabgrall@users.noreply.forge.example")
WORLDS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(MAILS)), max_size=9)


def of(*rows: tuple[str, str]) -> list[Record]:
    """Records numbered from 1 of names and addresses."""
    return [
        Record(str(number), names=(name,), emails=(mail,))
        for number, (name, mail) in enumerate(rows, 1)
    ]


def test_a_rare_name_joins_and_a_common_one_is_asked_about() -> None:
    found = resolve(
        of(("Nolwenn Abgrall", "na@un.example"), ("Abgrall Nolwenn", "nolwenn@deux.example"),
           ("Pierre Martin", "pm@un.example"), ("Pierre Martin", "pierre@deux.example")),
        (), shipped(),
    )
    assert found.clusters == (("1", "2"), ("3",), ("4",))
    assert [(one.one, one.other) for one in found.questions] == [("3", "4")]
    assert found.refused == ()


def test_what_the_owner_said_comes_first_and_the_later_word_counts() -> None:
    rows = of(("Pierre Martin", "pm@un.example"), ("Pierre Martin", "pierre@deux.example"))
    said = [Said("apart", "1", "2"), Said("same", "2", "1")]
    assert resolve(rows, said, shipped()).clusters == (("1", "2"),)
    last = resolve(rows, said[::-1], shipped())
    assert (last.clusters, last.guessed, last.questions) == ((("1",), ("2",)),) * 2 + ((),)


def test_a_bridge_does_not_put_two_birthdays_together() -> None:
    rows = [
        Record("1", names=("Nolwenn Abgrall",), emails=("na@un.example",), born="1950-02-03"),
        Record("2", names=("Nolwenn Abgrall",), emails=("na@un.example",)),
        Record("3", names=("Nolwenn Abgrall",), emails=("na@un.example",), born="1984-09-12"),
    ]
    found = resolve(rows, (), shipped())
    assert all({"1", "3"} - set(group) for group in (*found.clusters, *found.guessed))
    assert len(found.refused) == 1


def test_one_strong_link_does_not_chain_two_groups_that_agree_in_nothing_else() -> None:
    inside = {pair: 5.0 for group in ((0, 1, 2), (3, 4, 5)) for pair in combinations(group, 2)}
    assert Linkage({**inside, (2, 3): 5.0}, ()).groups() == [[0, 1, 2], [3, 4, 5]]
    said = Linkage(inside, (), [(2, 3)])
    assert (said.groups(), said.refused) == ([[0, 1, 2, 3, 4, 5]], [])
    refused = Linkage(inside, [(0, 5)], [(2, 3)])
    assert (refused.groups(), refused.refused) == ([[0, 1, 2], [3, 4, 5]], [(2, 3)])


def test_an_address_that_a_crowd_shares_joins_nobody() -> None:
    crowd = ("Anne Roche", "Karim Haddad", "Yann Le Guen", "Ottilie Hasenkamp")
    found = resolve(of(*((name, "bureau-12@un.example") for name in crowd)), (), shipped())
    assert found.clusters == (("1",), ("2",), ("3",), ("4",))


def test_a_large_block_is_cut_and_still_finds_equal_names() -> None:
    rows = of(*((f"Anne Kerdrel{at // 2:03}", "") for at in range(40 * CAP)))
    reads = [read(one) for one in rows]
    pairs = set(candidates(reads))
    assert len(pairs) < 60 * len(rows)
    assert {(2 * at, 2 * at + 1) for at in range(20 * CAP)} <= pairs


@given(WORLDS, st.randoms(use_true_random=False))
def test_the_order_of_records_plays_no_part(rows: list[tuple[str, str]], luck: object) -> None:
    records = of(*rows)
    mixed = list(records)
    luck.shuffle(mixed)  # type: ignore[attr-defined]  # a random.Random of Hypothesis
    assert resolve(mixed, (), shipped()) == resolve(records, (), shipped())


@given(WORLDS)
def test_everybody_is_in_one_group_and_questions_are_between_groups(
    rows: list[tuple[str, str]],
) -> None:
    found: Resolution = resolve(of(*rows), (), shipped())
    everybody = sorted(str(number) for number in range(1, len(rows) + 1))
    for groups in (found.clusters, found.guessed):
        assert sorted(one for group in groups for one in group) == everybody
    home = {one: group for group in found.clusters for one in group}
    for question in found.questions:
        assert home[question.one] != home[question.other]
        assert 0 < question.chance < 1
    assert [one.value for one in found.questions] == sorted(
        (one.value for one in found.questions), reverse=True
    )


@given(WORLDS, st.data())
def test_answers_are_obeyed(rows: list[tuple[str, str]], data: st.DataObject) -> None:
    links = weigh(of(*rows), shipped())
    found = decide(links)
    if not found.questions:
        return
    question: Question = data.draw(st.sampled_from(found.questions))
    same = decide(links, [Said("same", question.one, question.other)])
    assert any({question.one, question.other} <= set(group) for group in same.clusters)
    apart = decide(links, [Said("apart", question.one, question.other)])
    for groups in (apart.clusters, apart.guessed):
        assert not any({question.one, question.other} <= set(group) for group in groups)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=30))
def test_any_text_can_be_read_and_compared(name: str, mail: str, url: str) -> None:
    rows = [Record(at, names=(name,), emails=(mail,), urls=(url,)) for at in "ab"]
    found = resolve(rows, (), shipped())
    assert sum(map(len, found.clusters)) == 2


def test_weights_are_a_table_of_numbers() -> None:
    text = "[thresholds]\nprior = -1\nalone = 3\nask = 0.5\n[name]\nrun = 2\n"
    found = parsed(text)
    assert (found.prior, found.alone, found.ask, found.of) == (-1.0, 3.0, 0.5, {"name.run": 2.0})
    assert len(found.digest) == 16
    with pytest.raises((KeyError, ValueError)):
        parsed("x = 1")
