"""Groups of alters who know each other, and who stands between two groups.

Groups maximise modularity by moving one person at a time and joining what was found, over and over
(Blondel, Guillaume, Lambiotte & Lefebvre 2008). Everybody is looked at in the order of ids and a
tie goes to the lesser group, so that the same graph gives the same groups in whatever order it is
told. Whoever has no acquaintance among the people is in no group.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=str)
ROUNDS = 100
"""Passes of one level at most: each raises modularity, few are ever needed."""
_GAIN = 1e-12
_Graph = dict[int, dict[int, float]]


def communities(
    people: Collection[K], joined: Mapping[K, Mapping[K, float]]
) -> tuple[frozenset[K], ...]:
    """Groups of two people or more, the largest first, then by the least id."""
    order = sorted(set(people))
    number = {who: place for place, who in enumerate(order)}
    graph: _Graph = {
        number[who]: {number[other]: weight
                      for other, weight in sorted(joined.get(who, {}).items())
                      if other in number and other != who and weight > 0}
        for who in order
    }
    members: dict[int, list[int]] = {node: [node] for node in graph}
    while True:
        placed = _settled(graph)
        if len(set(placed.values())) == len(graph):
            break
        members, graph = _gathered(members, graph, placed)
    found = [frozenset(order[one] for one in some) for some in members.values() if len(some) > 1]
    return tuple(sorted(found, key=lambda some: (-len(some), min(some))))


def bridges(
    groups: Iterable[Collection[K]], joined: Mapping[K, Mapping[K, float]]
) -> dict[K, tuple[int, ...]]:
    """Who knows somebody of another group: the places of the other groups, ascending."""
    group_of = {who: place for place, some in enumerate(groups) for who in some}
    found: dict[K, tuple[int, ...]] = {}
    for who in sorted(group_of):
        others = {group_of[one] for one in joined.get(who, {}) if one in group_of}
        others.discard(group_of[who])
        if others:
            found[who] = tuple(sorted(others))
    return found


def modularity(
    groups: Iterable[Collection[K]], joined: Mapping[K, Mapping[K, float]]
) -> float:
    """Newman's Q of a partition: ties within groups beyond chance, at most 1; 0 without ties.

    >>> graph = {"a": {"b": 1.0}, "b": {"a": 1.0}, "c": {"d": 1.0}, "d": {"c": 1.0}}
    >>> modularity([{"a", "b"}, {"c", "d"}], graph), modularity([{"a", "b", "c", "d"}], graph)
    (0.5, 0.0)
    """
    degree = {who: sum(some.values()) for who, some in joined.items()}
    total = sum(degree.values())
    if not total:
        return 0.0
    value = 0.0
    for some in groups:
        inside = sum(weight for who in some for other, weight in joined.get(who, {}).items()
                     if other in some)
        value += inside / total - (sum(degree.get(who, 0.0) for who in some) / total) ** 2
    return value


def _settled(graph: _Graph) -> dict[int, int]:
    """The group of each node once no single move raises modularity."""
    degree = {node: sum(some.values()) for node, some in graph.items()}
    total = sum(degree.values())
    placed = {node: node for node in graph}
    held = dict(degree)
    for _ in range(ROUNDS):
        moved = False
        for node, some in graph.items():
            here = placed[node]
            held[here] -= degree[node]
            best = _best(node, some, placed, held, degree[node] / total if total else 0.0)
            held[best] += degree[node]
            moved = moved or best != here
            placed[node] = best
        if not moved:
            break
    return placed


def _best(
    node: int, some: Mapping[int, float], placed: Mapping[int, int], held: Mapping[int, float],
    share: float,
) -> int:
    """The group to which a node, out of its own, adds most; its own when nothing adds more."""
    here = placed[node]
    links: dict[int, float] = {here: 0.0}
    for other, weight in some.items():
        if other != node:
            links[placed[other]] = links.get(placed[other], 0.0) + weight
    best, gain = here, links[here] - held[here] * share
    for group in sorted(links):
        value = links[group] - held[group] * share
        if value > gain + _GAIN:
            best, gain = group, value
    return best


def _gathered(
    members: Mapping[int, list[int]], graph: _Graph, placed: Mapping[int, int]
) -> tuple[dict[int, list[int]], _Graph]:
    """Each group as one node; what was inside it is a tie of it with itself."""
    whole: dict[int, list[int]] = {}
    joined: _Graph = {}
    for node, some in graph.items():
        group = placed[node]
        whole.setdefault(group, []).extend(members[node])
        near = joined.setdefault(group, {})
        for other, weight in some.items():
            near[placed[other]] = near.get(placed[other], 0.0) + weight
    return ({group: sorted(some) for group, some in sorted(whole.items())},
            {group: dict(sorted(some.items())) for group, some in sorted(joined.items())})
