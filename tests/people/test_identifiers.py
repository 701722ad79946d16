"""What joins mentions and what does not: identifiers guarded by names, exports, and networks."""

from __future__ import annotations

import pytest

from entregent.model.identity import Joined, Mention
from tests.people.mentions import mention, people, resolved

ANNE, PAUL = "Anne Durand", "Paul Durand"
SLUG, OTHER_SLUG = "profile:linkedin.com/in/anne-durand", "profile:linkedin.com/in/anne-d"
NUMBER = "profile:linkedin.com/in/ACoAAB0x1234567"


def together(*mentions: Mention) -> bool:
    """Whether all of them are one person."""
    return len(people(mentions)) == 1


# ------------------------------------------------------------------ one identifier, one person


@pytest.mark.parametrize(
    "shared",
    ["email:anne@un.example", "phone:+33612345678", SLUG, "uid:card-1", "chat:U01"],
)
def test_one_identifier_joins_across_sources(shared: str) -> None:
    assert together(mention(ANNE, shared), mention(ANNE, shared, scope="vcard"))
    assert together(mention("", shared), mention("Durand, Anne", shared, scope="vcard"))


def test_a_chain_of_identifiers_is_one_person() -> None:
    assert together(
        mention(ANNE, "email:anne@un.example"),
        mention("A. Durand", "email:anne@un.example", "phone:+33612345678", scope="vcard"),
        mention("", "phone:+33612345678", scope="phone"),
    )


def test_names_alone_join_nobody_across_networks() -> None:
    assert people([
        mention(ANNE, "email:anne@un.example"), mention(ANNE, "email:anne@deux.example"),
        mention(ANNE, SLUG, scope="linkedin"), mention(ANNE, scope="facebook"),
    ]) == [{0}, {1}, {2}, {3}]


def test_a_chat_name_means_something_in_its_own_network_only() -> None:
    slack = mention(ANNE, "chat:U01", scope="slack")
    elsewhere = mention(ANNE, "uid:U01", scope="vcard")
    assert people([slack, elsewhere]) == [{0}, {1}]


# ------------------------------------------------------------------ guarded by names


@pytest.mark.parametrize("shared", ["email:lesdurand@un.example", "phone:+33512345678"])
def test_a_couple_shares_without_being_one(shared: str) -> None:
    found = resolved([
        mention(ANNE, shared), mention(PAUL, shared), mention("", shared),
        mention(ANNE, shared, scope="vcard"), mention("Paul", shared, scope="vcard"),
    ])
    groups = sorted(sorted(cluster.mentions) for cluster in found.clusters)
    assert groups == [[1, 4], [2, 5], [3]]
    assert found.shared == {shared: "shared"}
    assert {(held.rule, held.on) for held in found.held_apart} == {("names", shared)}


@pytest.mark.parametrize(
    ("address", "why"),
    [("email:contact@atelier.example", "role"), ("email:no-reply@atelier.example", "noreply")],
)
def test_functions_and_machines_prove_nothing(address: str, why: str) -> None:
    found = resolved([
        mention(ANNE, address), mention("", address), mention("", address, scope="vcard"),
        mention("Anne", address, scope="vcard"), mention(ANNE, address, scope="vcard"),
    ])
    groups = sorted(sorted(cluster.mentions) for cluster in found.clusters)
    assert groups == [[1, 4, 5], [2, 3]]
    assert found.shared == {address: why}
    assert people([mention(ANNE, address), mention("", address)]) == [{0}, {1}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ANNE, "A. Durand"), (ANNE, "DURAND Anne"), (ANNE, "Anne"), (ANNE, "Maman"),
        ("Jean-Baptiste Colin", "JB Colin"), ("Céline Robicquet", "Céline Robicquet-Martin"),
        ("Мария Иванова", "Maria Ivanova"), ("Marc Petit 🚀 | Growth, MBA", "Marc Petit"),
        (ANNE, "anne@un.example"), (ANNE, "LinkedIn Member"), (ANNE, "chat-noir"),
        (ANNE, "anne-42"), (ANNE, "An\ufffde Dur\ufffdnd"),
        ("Daniel Petit", "Dan Petit"), ("Philippe Petit", "Phlippe Petit"),
        ("Brigitte Petit", "Birgitte Petit"), ("Lucien Moreau", "Lucien Morreau"),
        ("Anne Sophie Durand", ANNE),
    ],
)
def test_ways_of_writing_one_name_at_one_address(one: str, other: str) -> None:
    assert together(
        mention(one, "email:x@un.example"), mention(other, "email:x@un.example", scope="vcard")
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jean Dupont", "Jeanne Dupont"), ("Alexandre Petit", "Alexandra Petit"),
        ("Marie Dubois", "Marie Dubos"), ("A. Durand", PAUL), ("Аlice Martin", "Alice Martin"),
        ("Paul Petit", "Pauline Petit"), ("Michel Petit", "Michelle Petit"),
        ("Jean Dupont", "Jean-Marc Dupont"), ("Martin Noël", "Martine Noël"),
        ("Marie Dubois", "Marie Martin"), ("Luc Roy via Liste", "Eve Noël via Liste"),
    ],
)
def test_two_names_at_one_address_are_two_people(one: str, other: str) -> None:
    assert people([
        mention(one, "email:x@un.example"), mention(other, "email:x@un.example", scope="vcard")
    ]) == [{0}, {1}]


def test_two_cards_of_one_address_book_are_two_people_even_by_first_names() -> None:
    number = "phone:+33512345678"
    cards = [mention("Anne", number, scope="vcard", card=True),
             mention("Paul", number, scope="vcard", card=True)]
    assert people([*cards, mention("", number, scope="phone")]) == [{0}, {1}, {2}]
    assert together(cards[0], mention("Maman", number, scope="phone"))


def test_no_third_mention_joins_two_names() -> None:
    """A. Durand fits Anne and Alain: whoever bears both addresses joins one of them at most."""
    found = people([
        mention(ANNE, "email:a@un.example"), mention("Alain Durand", "email:a@deux.example"),
        mention("A. Durand", "email:a@un.example", "email:a@deux.example", scope="vcard"),
    ])
    assert len(found) == 2
    assert not any({0, 1} <= group for group in found)


def test_a_switchboard_of_a_thousand_names_keeps_equal_names_together() -> None:
    board = "phone:+33100000000"
    staff = [mention(f"Prénom{number} Nom{number}", board) for number in range(1000)]
    again = mention("NOM7 Prénom7", board, scope="vcard")
    found = people([*staff, again, mention("", board)])
    assert len(found) == 1001
    assert {7, 1000} in found


def test_a_profile_outlives_a_change_of_family_name_but_not_of_person() -> None:
    assert together(mention("Marie Dubois", SLUG), mention("Marie Martin", SLUG, scope="linkedin"))
    assert together(mention("王小明", SLUG), mention("Xiaoming Wang", SLUG, scope="linkedin"))
    assert people([mention(ANNE, "uid:1"), mention("Bruno Leroy", "uid:1", scope="mail")]) == [
        {0}, {1}
    ]


# ------------------------------------------------------------------ exports


def test_two_live_profiles_of_one_export_are_two_people() -> None:
    one = mention(ANNE, SLUG, "email:anne@un.example", scope="linkedin", exports="a")
    other = mention(ANNE, OTHER_SLUG, "email:anne@un.example", scope="linkedin", exports="ab")
    bare = mention(ANNE, "email:anne@un.example")
    found = resolved([one, other, bare])
    assert sorted(sorted(cluster.mentions) for cluster in found.clusters) == [[1], [2], [3]]
    assert found.shared == {"email:anne@un.example": "shared"}


def test_two_live_profiles_do_not_meet_through_a_third_mention() -> None:
    found = resolved([
        mention(ANNE, SLUG, scope="linkedin", exports="a"),
        mention(ANNE, OTHER_SLUG, scope="linkedin", exports="a"),
        mention(ANNE, SLUG, OTHER_SLUG, scope="vcard", card=True),
    ])
    assert len(found.clusters) == 2
    assert [held.rule for held in found.held_apart] == ["export"]


def test_a_renamed_profile_joins_by_a_strong_identifier_only() -> None:
    before = mention(ANNE, SLUG, "email:anne@un.example", scope="linkedin", exports="a")
    after = mention(ANNE, OTHER_SLUG, "email:anne@un.example", scope="linkedin", exports="b")
    assert together(before, after)
    assert people([
        mention(ANNE, SLUG, scope="linkedin", exports="a"),
        mention(ANNE, OTHER_SLUG, scope="linkedin", exports="b"),
    ]) == [{0}, {1}]


def test_profiles_of_two_networks_say_nothing_against_each_other() -> None:
    assert together(
        mention(ANNE, SLUG, "email:anne@un.example", scope="linkedin", exports="a"),
        mention(ANNE, "profile:xing.com/profile/Anne_Durand", "email:anne@un.example",
                scope="xing", exports="a"),
    )


# ------------------------------------------------------------------ member numbers and bare names


def test_a_member_number_joins_the_only_address_of_that_name() -> None:
    number = mention(ANNE, NUMBER, scope="linkedin", exports="a")
    chosen = mention(ANNE, SLUG, scope="linkedin", exports="a")
    other = mention(ANNE, OTHER_SLUG, scope="linkedin", exports="a")
    assert together(number, chosen)
    assert people([number, chosen, other]) == [{0}, {1}, {2}]
    assert people([number, mention("Anne Durant", SLUG, scope="linkedin")]) == [{0}, {1}]
    second = mention(ANNE, NUMBER + "Z", scope="linkedin", exports="a")
    assert people([number, second, chosen]) == [{0}, {1}, {2}]


def test_a_bare_name_joins_the_only_profile_of_that_name_in_its_network() -> None:
    bare = mention(ANNE, scope="linkedin", local="linkedin:anne durand")
    chosen = mention("ANNE  DURAND", SLUG, scope="linkedin")
    assert together(bare, chosen)
    assert people([bare, mention(ANNE, SLUG, scope="vcard")]) == [{0, 1}]
    assert people([bare, mention(ANNE, "email:a@un.example", scope="linkedin")]) == [{0}, {1}]
    assert people([mention(ANNE, scope="facebook"), chosen]) == [{0}, {1}]
    namesake = mention(ANNE, OTHER_SLUG, scope="linkedin")
    assert people([bare, chosen, namesake]) == [{0}, {1}, {2}]


def test_nobody_joins_nobody() -> None:
    closed = "LinkedIn Member"
    assert people([
        mention(closed, scope="linkedin", local="linkedin:member@t1"),
        mention(closed, scope="linkedin", local="linkedin:member@t2"),
        mention(closed, SLUG, scope="linkedin"),
    ]) == [{0}, {1}, {2}]


def test_a_local_id_is_one_somebody() -> None:
    assert together(
        mention("LinkedIn Member", scope="linkedin", local="linkedin:member@t1"),
        mention("", scope="linkedin", local="linkedin:member@t1"),
    )
    assert people([
        mention(ANNE, SLUG, scope="linkedin", local="linkedin:anne durand"),
        mention(ANNE, OTHER_SLUG, scope="linkedin", local="linkedin:anne durand"),
    ]) == [{0}, {1}]


def test_a_note_joins_whom_it_designates() -> None:
    contact = mention(ANNE, "email:anne@un.example", scope="vcard")
    note = mention("Nanou", scope="journal", anchor=contact.key)
    found = resolved([contact, note])
    assert len(found.clusters) == 1
    assert [(why.rule, why.on) for why in found.joined] == [("anchor", contact.key)]
    assert together(contact, mention("Nanou", scope="journal", anchor="email:anne@un.example"))
    gone = mention("Nanou", scope="journal", anchor="f" * 32)
    assert people([contact, gone]) == [{0}, {1}]


def test_an_anchor_in_a_record_of_several_needs_their_name() -> None:
    both = "a" * 32
    anne, paul = mention(ANNE, scope="mail", key=both), mention(PAUL, scope="mail", key=both)
    note = mention("Paul", scope="journal", anchor=both)
    assert people([anne, paul, note]) == [{0}, {1, 2}]
    assert people([anne, paul, mention("Nanou", scope="journal", anchor=both)]) == [{0}, {1}, {2}]


# ------------------------------------------------------------------ twenty hard pairs


def test_of_eight_pairs_that_other_programs_merge_none_is_merged() -> None:
    """Pairs of two people on which ten address books were tried (invented names)."""
    pairs = [
        (mention("Pierre Martin", "email:pm@air.example"),
         mention("Pierre Martin", "email:pm@fruit.example", scope="vcard")),
        (mention("Nicolas Bernard", "profile:linkedin.com/in/nb1", scope="linkedin", exports="a"),
         mention("Nicolas Bernard", "profile:linkedin.com/in/nb2", scope="linkedin", exports="a")),
        (mention(ANNE, "email:lesdurand@un.example"), mention(PAUL, "email:lesdurand@un.example")),
        (mention("Luc Roy", "phone:+33100000000"), mention("Eve Noël", "phone:+33100000000")),
        (mention("Jean Dupont", scope="vcard"), mention("Jeanne Dupont", scope="vcard")),
        (mention("Luc Roy", "email:contact@un.example"),
         mention("Eve Noël", "email:contact@un.example")),
        (mention("Marie Dubois", "email:md@un.example"),
         mention("Marie Dubos", "email:md@deux.example")),
        (mention("Alexandre Petit", "email:a.petit@un.example"),
         mention("Alexandra Petit", "email:alexandra.petit@un.example")),
    ]
    assert [people(pair) for pair in pairs] == [[{0}, {1}]] * 8


# ------------------------------------------------------------------ reasons


def test_every_union_has_its_reason() -> None:
    found = resolved([
        mention(ANNE, "email:anne@un.example", key="1" * 32),
        mention("A. Durand", "email:anne@un.example", "phone:+33612345678", key="2" * 32),
        mention("", "phone:+33612345678", key="3" * 32),
    ])
    assert found.joined == (
        Joined(1, 2, "email", "email:anne@un.example"),
        Joined(2, 3, "phone", "phone:+33612345678"),
    )
    (cluster,) = found.clusters
    assert (cluster.key, cluster.mentions, cluster.name) == ("1" * 32, (1, 2, 3), ANNE)
