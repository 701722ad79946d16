"""The owner's word: it beats every identifier, the later one wins, without its people it sleeps."""

from __future__ import annotations

import pytest

from entregent.model.identity import Verdict
from entregent.people.mentions import anchor_of
from tests.people.mentions import mention, numbered, people, resolved

ANNE, PAUL = "Anne Durand", "Paul Durand"
MAIL, CARD, PHONE = "1" * 32, "2" * 32, "3" * 32

THREE = [
    mention(ANNE, "email:anne@un.example", key=MAIL),
    mention(ANNE, "email:anne@un.example", "phone:+33612345678", scope="vcard", key=CARD),
    mention("", "phone:+33612345678", scope="phone", key=PHONE),
]
STRANGERS = [mention(ANNE, "email:a@un.example", key=MAIL), mention("Nanou", "email:n@deux.example",
                                                                     key=CARD)]


def same(*anchors: str) -> Verdict:
    """The owner says they are one person."""
    return Verdict("same", anchors)


def apart(*anchors: str) -> Verdict:
    """The owner says that the first is no part of the second."""
    return Verdict("apart", anchors)


@pytest.mark.parametrize(
    "anchors",
    [(MAIL, CARD), ("email:a@un.example", CARD), ("email:n@deux.example", "email:a@un.example")],
)
def test_same_joins_by_key_or_handle(anchors: tuple[str, str]) -> None:
    assert people(STRANGERS) == [{0}, {1}]
    found = resolved(STRANGERS, [same(*anchors)])
    assert len(found.clusters) == 1
    assert [why.rule for why in found.joined] == ["said"]


def test_same_holds_several_at_once() -> None:
    four = [*THREE, mention("Zoé", "email:z@trois.example", key="4" * 32)]
    assert people(four, [same(MAIL, "4" * 32, PHONE)]) == [{0, 1, 2, 3}]


def test_same_is_stronger_than_names_and_exports() -> None:
    couple = [mention(ANNE, "email:x@un.example", key=MAIL), mention(PAUL, "email:x@un.example",
                                                                     key=CARD)]
    assert people(couple, [same(MAIL, CARD)]) == [{0, 1}]
    live = [
        mention(ANNE, "profile:linkedin.com/in/a1", scope="linkedin", exports="a", key=MAIL),
        mention(ANNE, "profile:linkedin.com/in/a2", scope="linkedin", exports="a", key=CARD),
    ]
    assert people(live, [same(MAIL, CARD)]) == [{0, 1}]


def test_apart_cuts_the_first_off() -> None:
    assert people(THREE) == [{0, 1, 2}]
    assert people(THREE, [apart(MAIL, CARD)]) == [{0}, {1, 2}]
    assert people(THREE, [apart(CARD, MAIL)]) == [{0}, {1, 2}]
    found = resolved(THREE, [apart(PHONE, MAIL)])
    assert [sorted(cluster.mentions) for cluster in found.clusters] == [[1, 2], [3]]
    assert [(held.rule, held.on) for held in found.held_apart] == [("apart", "phone:+33612345678")]


def test_apart_cuts_a_path_of_any_length() -> None:
    chain = [
        mention("", f"email:{n}@un.example", f"email:{n + 1}@un.example", key=f"{n:032x}")
        for n in range(9)
    ]
    assert len(people(chain)) == 1
    found = people(chain, [apart(f"{0:032x}", f"{8:032x}")])
    assert len(found) == 2
    assert {0} in found


def test_who_is_cut_together_stays_together() -> None:
    address = "email:anne@un.example"
    four = [
        mention(ANNE, address, key=MAIL), mention("A. Durand", address, scope="vcard", key=CARD),
        mention("Anne", address, scope="phone", key=PHONE),
        mention(ANNE, "profile:linkedin.com/in/a", "phone:+33612345678", key="4" * 32),
        mention("", address, "phone:+33612345678", scope="other", key="5" * 32),
    ]
    assert people(four) == [{0, 1, 2, 3, 4}]
    cut = people(four, [apart(address, "4" * 32)])
    assert cut == [{0, 1, 2, 4}, {3}]


def test_the_later_word_wins() -> None:
    assert people(STRANGERS, [same(MAIL, CARD), apart(CARD, MAIL)]) == [{0}, {1}]
    assert people(STRANGERS, [apart(CARD, MAIL), same(MAIL, CARD)]) == [{0, 1}]
    assert people(STRANGERS, [same(MAIL, CARD), apart(CARD, MAIL), same(CARD, MAIL)]) == [{0, 1}]
    by_handle = [same(MAIL, CARD), apart("email:n@deux.example", "email:a@un.example")]
    assert people(STRANGERS, by_handle) == [{0}, {1}]


def test_of_words_that_contradict_through_a_third_the_newest_are_kept() -> None:
    three = [mention(name, key=key) for name, key in (("A", MAIL), ("B", CARD), ("C", PHONE))]
    said = [same(MAIL, CARD), same(CARD, PHONE), apart(MAIL, PHONE)]
    assert people(three, said) == [{0}, {1, 2}]


def test_a_word_about_the_gone_sleeps() -> None:
    gone = "f" * 32
    assert people(STRANGERS, [same(MAIL, gone), apart(gone, CARD), same(gone), same()]) == [
        {0}, {1}
    ]
    assert people(THREE, [apart(MAIL, MAIL), apart("email:no@un.example", MAIL)]) == [{0, 1, 2}]


def test_a_shared_handle_speaks_of_its_bare_mentions_only() -> None:
    address = "email:famille.durand@un.example"
    home = [mention(ANNE, address), mention(PAUL, address), mention("", address),
            mention("Zoé", "email:z@deux.example", key=MAIL)]
    assert people(home, [same(address, MAIL)]) == [{0}, {1}, {2, 3}]


def test_a_record_of_several_people_speaks_of_none() -> None:
    both = "a" * 32
    pair = [mention(ANNE, scope="mail", key=both), mention(PAUL, scope="mail", key=both),
            mention("Zoé", key=MAIL)]
    assert people(pair, [same(both, MAIL)]) == [{0}, {1}, {2}]
    keys = [cluster.key for cluster in resolved(pair).clusters]
    assert len({*keys, both}) == 4
    anne = next(one.key for one in resolved(pair).clusters if one.name == ANNE)
    assert people(pair, [same(anne, MAIL)]) == [{0, 2}, {1}]


def test_the_anchor_for_a_decision() -> None:
    shared = {"email:famille@un.example"}
    home = mention(ANNE, "email:famille@un.example", key=MAIL)
    assert anchor_of(home) == "email:famille@un.example"
    assert anchor_of(home, shared) == MAIL
    both = mention(ANNE, "email:famille@un.example", "email:anne@un.example")
    assert anchor_of(both, shared) == "email:anne@un.example"
    assert anchor_of(mention(ANNE, local="linkedin:anne durand")) == "local:linkedin:anne durand"
    named = numbered([mention(ANNE, local="linkedin:anne durand"), mention("Zoé", key=MAIL)])
    assert people(named, [same(anchor_of(named[0]), MAIL)]) == [{0, 1}]


def test_thousands_of_words_cost_no_more_than_their_number() -> None:
    many = [mention("Anne Durand", "email:a@un.example", scope=f"s{n}") for n in range(4000)]
    keys = [one.key for one in many]
    words = [apart(one, other) for one, other in zip(keys[::2], keys[1::2], strict=True)]
    words += [same(one, other) for one, other in zip(keys[::2], keys[1::2], strict=True)]
    assert len(people(many, words)) == 1
    assert len(people(many, words[:2000])) == 2
