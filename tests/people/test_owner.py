"""Who the owner is: verdicts, handles, names, counting, and a question rather than a guess."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from entregent.model.identity import Mention, OwnerClue, Verdict
from tests.people.mentions import mention, resolved

ME = "Camille Roy"
MINE = "email:camille@roy.example"
PROFILE = "profile:linkedin.com/in/camille-roy"
KEY = "1" * 32


def ego(
    mentions: Sequence[Mention], clues: Sequence[OwnerClue] = (),
    verdicts: Sequence[Verdict] = (),
) -> set[int]:
    """Positions of the owner's mentions; empty when nobody is the owner."""
    found = resolved(mentions, verdicts, clues)
    owners = [cluster for cluster in found.clusters if cluster.is_ego]
    assert len(owners) <= 1
    return {number - 1 for cluster in owners for number in cluster.mentions}


def doubts(
    mentions: Sequence[Mention], clues: Sequence[OwnerClue] = (),
    verdicts: Sequence[Verdict] = (),
) -> tuple[str, ...]:
    """Between whom the owner is asked to choose."""
    return resolved(mentions, verdicts, clues).doubts


def test_nobody_is_the_owner_without_a_clue_in_little_data() -> None:
    world = [mention(ME, MINE), mention("Zoé Blanc", "email:z@un.example", uses=4)]
    assert (ego(world), doubts(world)) == (set(), ())
    assert (ego([]), doubts([])) == (set(), ())


def test_handles_of_all_archives_make_one_owner() -> None:
    world = [
        mention(ME, PROFILE, scope="linkedin"), mention("C. Roy", MINE), mention("", MINE),
        mention("", "phone:+33612345678", scope="phone"),
        mention("Zoé Blanc", "email:z@un.example", uses=90),
    ]
    clues = [OwnerClue("linkedin", ME, PROFILE), OwnerClue("mail", "", MINE),
             OwnerClue("phone", "", "phone:+33612345678")]
    assert ego(world, clues) == {0, 1, 2, 3}
    found = resolved(world, (), clues)
    assert {why.rule for why in found.joined} == {"email", "owner"}


def test_an_archive_of_names_knows_its_owner_by_name() -> None:
    world = [
        mention(ME, scope="facebook", local="facebook:camille roy"),
        mention("Zoé Blanc", scope="facebook", local="facebook:zoe blanc"),
        mention(ME, scope="instagram", local="instagram:camille roy"),
    ]
    assert ego(world, [OwnerClue("facebook", "CAMILLE ROY")]) == {0}
    both = [OwnerClue("facebook", ME), OwnerClue("instagram", ME)]
    assert ego(world, both) == {0, 2}


def test_a_bare_name_is_the_owner_s_although_a_namesake_is_a_contact() -> None:
    world = [
        mention(ME, PROFILE, scope="linkedin"),
        mention(ME, "profile:linkedin.com/in/camille-roy-2", scope="linkedin"),
        mention(ME, scope="linkedin", local="linkedin:camille roy", uses=50),
    ]
    assert ego(world, [OwnerClue("linkedin", ME, PROFILE)]) == {0, 2}


def test_namesakes_with_profiles_are_asked_about_unless_one_stands_out() -> None:
    def world(uses: int) -> list[Mention]:
        return [
            mention(ME, PROFILE, scope="linkedin", uses=uses),
            mention(ME, "profile:linkedin.com/in/camille-roy-2", scope="linkedin", uses=10),
        ]

    clue = [OwnerClue("linkedin", ME)]
    assert (ego(world(19), clue), len(doubts(world(19), clue))) == (set(), 2)
    assert doubts(world(19), clue)[0] == PROFILE
    assert (ego(world(20), clue), doubts(world(20), clue)) == ({0}, ())


def test_archives_of_two_people_leave_a_question() -> None:
    def world(uses: int) -> list[Mention]:
        return [mention(ME, PROFILE, scope="linkedin", uses=uses),
                mention("Zoé Blanc", "email:zoe@blanc.example", uses=10)]

    clues = [OwnerClue("linkedin", ME, PROFILE), OwnerClue("mail", "", "email:zoe@blanc.example")]
    assert ego(world(12), clues) == set()
    assert doubts(world(12), clues) == (PROFILE, "email:zoe@blanc.example")
    assert ego(world(20), clues) == {0}
    said = [Verdict("owner", ("email:zoe@blanc.example",))]
    assert (ego(world(12), clues, said), doubts(world(12), clues, said)) == ({1}, ())
    denied = [Verdict("not_owner", (PROFILE,))]
    assert ego(world(99), clues, denied) == {1}


def test_the_owner_s_word_needs_no_clue_and_the_later_one_wins() -> None:
    world = [mention(ME, MINE, key=KEY), mention("", MINE), mention("Zoé", "email:z@un.example")]
    assert ego(world, (), [Verdict("owner", (KEY,))]) == {0, 1}
    assert ego(world, (), [Verdict("owner", (MINE,)), Verdict("not_owner", (KEY,))]) == {1}
    both = [Verdict("not_owner", (MINE,)), Verdict("owner", (MINE,))]
    assert ego(world, (), both) == {0, 1}
    two = [Verdict("owner", (MINE,)), Verdict("owner", ("email:z@un.example",))]
    assert ego(world, (), two) == {0, 1, 2}


def test_a_shared_mailbox_is_the_owner_s_where_the_name_is() -> None:
    home = "email:lesroy@un.example"
    world = [
        mention(ME, home), mention("Zoé Blanc", home), mention("", home),
        mention("C. Roy", home, scope="vcard"),
    ]
    assert ego(world, [OwnerClue("mail", ME, home)]) == {0, 2, 3}


def test_the_owner_of_a_function_s_mailbox() -> None:
    world = [mention("", "email:contact@roy.example"), mention(ME, "email:contact@roy.example"),
             mention("Zoé Blanc", "email:contact@roy.example")]
    clues = [OwnerClue("mail", "", "email:contact@roy.example"), OwnerClue("linkedin", ME)]
    assert ego(world, clues) == {0, 1}


def mailbox(mine: int, theirs: int, others: int = 5) -> list[Mention]:
    """A mailbox without a clue: the owner, somebody, a list, a machine and some people."""
    return [
        mention(ME, MINE, uses=mine), mention("Zoé Blanc", "email:zoe@un.example", uses=theirs),
        mention("", "email:atelier-liste@un.example", uses=mine),
        mention("Avis", "email:no-reply@un.example", uses=mine),
        *(mention(f"Ami Nom{n}", f"email:ami{n}@un.example") for n in range(others)),
    ]


def test_counting_names_the_owner_only_when_nobody_comes_near() -> None:
    assert ego(mailbox(40, 20)) == {0}
    assert ego(mailbox(40, 21)) == set()
    assert doubts(mailbox(40, 21)) == (MINE, "email:zoe@un.example")
    assert ego(mailbox(40, 2, others=0)) == set()
    assert ego(mailbox(4, 1)) == set()
    assert ego(mailbox(40, 20), (), [Verdict("not_owner", (MINE,))]) != {0}


@pytest.mark.parametrize("name", ["", "LinkedIn Member"])
def test_an_empty_clue_is_no_clue(name: str) -> None:
    world = [mention("", "email:z@un.example"), mention("LinkedIn Member", local="linkedin:m@1")]
    assert ego(world, [OwnerClue("linkedin", name), OwnerClue("mail", name, "email:no@x.example")]
               ) == set()


def test_two_profiles_of_the_owner_in_one_export_are_still_one_owner() -> None:
    world = [
        mention(ME, PROFILE, scope="linkedin", exports="a"),
        mention("Camille Roy Blanc", "profile:linkedin.com/in/cr", scope="linkedin", exports="a"),
    ]
    clues = [OwnerClue("linkedin", "", PROFILE),
             OwnerClue("linkedin", "", "profile:linkedin.com/in/cr")]
    assert ego(world, clues) == {0, 1}
