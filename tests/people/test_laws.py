"""What holds for every resolution: order plays no part, apart is apart, nothing costs a square."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.identity import Mention, OwnerClue, Resolution, Verdict
from entregent.people.resolve import resolve
from tests.people.mentions import CLUES, MENTIONS, mention, numbered, verdicts

WORLDS = MENTIONS.flatmap(
    lambda mentions: st.tuples(st.just(mentions), verdicts(mentions), CLUES)
)
World = tuple[list[Mention], list[Verdict], list[OwnerClue]]


def said(found: Resolution, mentions: Sequence[Mention]) -> Resolution:
    """A resolution in which every mention is called by what it says, not by its number."""
    call = {one.id: hash((one.scope, one.who)) for one in mentions}
    return replace(
        found,
        clusters=tuple(
            replace(cluster, mentions=tuple(call[number] for number in cluster.mentions))
            for cluster in found.clusters
        ),
        joined=tuple(replace(why, a=call[why.a], b=call[why.b]) for why in found.joined),
        held_apart=tuple(replace(why, a=call[why.a], b=call[why.b]) for why in found.held_apart),
    )


@given(WORLDS, st.randoms(use_true_random=False))
def test_any_order_and_any_numbers_give_the_same_people(world: World, random: Random) -> None:
    mentions, words, clues = world
    shuffled = [replace(one, id=one.id * 7 + 100) for one in mentions]
    random.shuffle(shuffled)
    mixed = list(clues)
    random.shuffle(mixed)
    one, other = resolve(mentions, words, clues), resolve(shuffled, words, mixed)
    assert said(one, mentions) == said(other, shuffled)


@given(WORLDS)
def test_everybody_is_somebody_once(world: World) -> None:
    mentions, words, clues = world
    found = resolve(mentions, words, clues)
    assert sorted(number for cluster in found.clusters for number in cluster.mentions) == [
        one.id for one in mentions
    ]
    keys = [cluster.key for cluster in found.clusters]
    assert keys == sorted(set(keys))
    known = {one.id: one for one in mentions}
    for cluster in found.clusters:
        assert cluster.key == min(known[number].key for number in cluster.mentions)
    assert sum(cluster.is_ego for cluster in found.clusters) <= 1
    assert not (found.doubts and any(cluster.is_ego for cluster in found.clusters))


@given(WORLDS)
def test_reasons_hold_exactly_the_people_together(world: World) -> None:
    mentions, words, clues = world
    found = resolve(mentions, words, clues)
    home = {one: place for place, cluster in enumerate(found.clusters) for one in cluster.mentions}
    parent = {one.id: one.id for one in mentions}

    def root(one: int) -> int:
        while parent[one] != one:
            one = parent[one]
        return one

    for why in found.joined:
        assert home[why.a] == home[why.b]
        parent[root(why.a)] = root(why.b)
    assert len({root(one.id) for one in mentions}) == len(found.clusters)


def obeyed(mentions: Sequence[Mention], words: Sequence[Verdict]) -> list[tuple[int, int]]:
    """Pairs put apart by a last word that speaks of two single mentions by their keys."""
    by_key: dict[str, int] = {one.key: one.id for one in mentions}
    last: dict[frozenset[int], str] = {}
    for word in words:
        pair = frozenset(by_key[anchor] for anchor in word.anchors if anchor in by_key)
        if word.kind in {"same", "apart"} and len(pair) == len(word.anchors) == 2:
            last[pair] = word.kind
    return [tuple(pair) for pair, kind in last.items() if kind == "apart"]  # type: ignore[misc]


@given(WORLDS)
def test_apart_is_never_violated(world: World) -> None:
    mentions, words, clues = world
    keyed = [word for word in words if all(":" not in anchor for anchor in word.anchors)]
    found = resolve(mentions, keyed, clues)
    home = {one: place for place, cluster in enumerate(found.clusters) for one in cluster.mentions}
    for one, other in obeyed(mentions, keyed):
        assert home[one] != home[other]


@given(MENTIONS)
def test_two_live_profiles_of_one_export_never_meet(mentions: list[Mention]) -> None:
    found = resolve(mentions, [], [])
    known = {one.id: one for one in mentions}
    for cluster in found.clusters:
        live: dict[tuple[str, str], set[str]] = {}
        for number in cluster.mentions:
            one = known[number]
            profiles = [
                handle.key for handle in one.who.handles
                if handle.kind == "profile" and handle.network == one.scope
                and "ACoAA" not in handle.key
            ]
            for profile in profiles[:1]:  # a mention may itself name two
                for export in one.exports:
                    live.setdefault((one.scope, export), set()).add(profile)
        assert all(len(profiles) == 1 for profiles in live.values())


@given(WORLDS)
def test_a_stranger_changes_nothing_for_the_others(world: World) -> None:
    """Save that the owner, when nobody says who it is, is found by counting everybody."""
    mentions, words, clues = world
    stranger = replace(
        mention("Quelqu’un Dautre", "email:quelquun@ailleurs.example", scope="ailleurs"), id=999
    )
    before, after = resolve(mentions, words, clues), resolve([*mentions, stranger], words, clues)
    others = [replace(one, is_ego=False) for one in after.clusters if one.mentions != (999,)]
    assert others == [replace(one, is_ego=False) for one in before.clusters]
    assert (after.joined, after.held_apart, after.shared) == (
        before.joined, before.held_apart, before.shared
    )


@given(WORLDS)
def test_resolving_is_a_function(world: World) -> None:
    assert resolve(*world) == resolve(*world)


# ------------------------------------------------------------------ cost


def village(people: int) -> list[Mention]:
    """Three mentions a person: mail, a card with initials, a profile."""
    world: list[Mention] = []
    for number in range(people):
        given, family = f"Prénom{number % 977}", f"Nom{number % 4999}"
        address = f"email:p{number}@h{number % 50}.example"
        world += [
            mention(f"{given} {family}", address, key=f"1{number:031x}"),
            mention(f"{given[0]}. {family}" if number % 9 == 0 else "", address, scope="vcard",
                    key=f"2{number:031x}"),
            mention(f"{given} {family}", address, f"profile:linkedin.com/in/p{number}",
                    scope="linkedin", exports="ab", key=f"3{number:031x}"),
        ]
    return numbered(world)


ADDRESS = "email:jean@un.example"
SLOW: dict[str, Callable[[int], Mention]] = {
    "one name": lambda n: (
        mention("Jean Dupont", scope="linkedin", local=f"linkedin:jean {n}")
        if n % 2 else mention("Jean Dupont", f"profile:linkedin.com/in/j{n}", scope="linkedin")
    ),
    "one address, many names": lambda n: mention(f"J{n} D{n}", ADDRESS),
    "one address, many profiles": lambda n: mention(
        "Jean Dupont", ADDRESS, f"profile:linkedin.com/in/j{n}", scope="linkedin", exports="a"
    ),
    "one address, one person": lambda n: mention("Jean Dupont", ADDRESS, scope=f"s{n}"),
    "a chain": lambda n: mention("", f"email:{n}@un.example", f"email:{n + 1}@un.example"),
    "names that turn about in a chain": lambda n: mention(
        "Jeanne Dupont" if n % 2 else "Jean Dupont", f"email:{n}@un.example",
        f"email:{n + 1}@un.example",
    ),
    "a profile in many exports": lambda n: mention(
        f"J{n} D{n}", f"profile:linkedin.com/in/j{n}", scope="linkedin",
        exports="".join(map(chr, range(1000, 1020))),
    ),
}
"""Worlds made to be slow, one mention after the other."""


def cost(mentions: Sequence[Mention]) -> float:
    """Seconds of processor a resolution takes."""
    begun = process_time()
    resolve(mentions, [], [])
    return process_time() - begun


def test_a_hundred_thousand_mentions_are_resolved_in_seconds() -> None:
    """Measured at 3 to 4 s on two busy cores; a square would be hours."""
    world = village(33_334)
    begun = process_time()
    found = resolve(world, [], [])
    assert process_time() - begun < 15
    assert len(found.clusters) == 33_334


@pytest.mark.parametrize("kind", list(SLOW))
def test_worlds_made_to_be_slow_cost_no_square(kind: str) -> None:
    """Twenty thousand: linear work takes about a second here, a square would take minutes."""
    assert cost(numbered(map(SLOW[kind], range(20_000)))) < 10
