"""Records to people: pairs judged once, groups made with or without what has to be asked.

`weigh` compares all candidates, which is the long part, linear in the records; `decide` makes
groups, questions and refusals of them, as often as the owner says something; `resolve` does both.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from entregent.people.candidates import candidates
from entregent.people.judge import HARD, Verdict, judged
from entregent.people.levels import name_level
from entregent.people.linkage import MISSING, MOST, Linkage, Pair
from entregent.people.reading import PersonName, Read, read
from entregent.people.record import Record
from entregent.people.weights import Weights

_CROWD = 3
"""So many different full names at one address or number make it shared: a list, a switchboard."""
_OTHERS = frozenset({"different", "family", "given", "gendered"})


class Said(NamedTuple):
    """What the owner said of two records, by their ids. The later word on a pair counts."""

    kind: Literal["same", "apart"]
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Question:
    """Two records to ask about. `chance` that they are one person, `value` of the answer.

    The value is the uncertainty (entropy in bits) times the pairs of records that the answer
    decides.
    """

    one: str
    other: str
    chance: float
    value: float


@dataclass(frozen=True, slots=True)
class Links:
    """All pairs judged: `scores` worth keeping, and what is thought of them.

    The program would join the pairs of `alone` by itself, ask about those of `asked`, and never put
    those of `never` together; `compared` counts all pairs looked at.
    """

    ids: tuple[str, ...]
    scores: Mapping[Pair, float]
    alone: frozenset[Pair]
    asked: frozenset[Pair]
    never: frozenset[Pair]
    compared: int


@dataclass(frozen=True, slots=True)
class Resolution:
    """`clusters` are what is joined without asking: ids in order, everybody in one of them.

    `guessed` is the likeliest grouping when nobody can be asked. `questions` come with the most
    useful first; `refused` are pairs that something forbade though their groups were alike.
    """

    clusters: tuple[tuple[str, ...], ...]
    guessed: tuple[tuple[str, ...], ...]
    questions: tuple[Question, ...]
    refused: tuple[tuple[str, str], ...]


def resolve(
    records: Sequence[Record], decisions: Iterable[Said], weights: Weights
) -> Resolution:
    """Who is who among the records, in an order that neither theirs nor their arrival decides."""
    return decide(weigh(records, weights), decisions)


def weigh(records: Iterable[Record], weights: Weights) -> Links:
    """Judge every pair of candidates. Memory grows with the pairs that may be one person."""
    reads = _without_crowds(sorted(map(read, records), key=lambda one: one.id))
    scores: dict[Pair, float] = {}
    of: dict[Verdict, set[Pair]] = {"same": set(), "ask": set(), "different": set()}
    never: set[Pair] = set()
    compared = 0
    for pair in candidates(reads):
        compared += 1
        found = judged(reads[pair[0]], reads[pair[1]], weights)
        if found.veto in HARD:
            never.add(pair)
        elif found.score > MISSING:
            scores[pair] = found.score
            of[found.verdict].add(pair)
    ids = tuple(one.id for one in reads)
    return Links(
        ids, scores, frozenset(of["same"]), frozenset(of["ask"]), frozenset(never), compared
    )


def decide(links: Links, decisions: Iterable[Said] = ()) -> Resolution:
    """Groups and questions from links and from what the owner said."""
    same, apart = _said(links, decisions)
    never = links.never | frozenset(apart - same)
    scores = {pair: score for pair, score in links.scores.items() if pair not in never}
    sure = Linkage(
        {pair: score for pair, score in scores.items() if pair in links.alone}, never, same
    )
    alone = _with_everybody(len(links.ids), sure.groups())
    likely = Linkage(scores, never, same)
    guessed = _with_everybody(len(links.ids), likely.groups())
    refused = sorted({*sure.refused, *likely.refused})
    return Resolution(
        clusters=_named(links, alone),
        guessed=_named(links, guessed),
        questions=_questions(links, scores, alone, never),
        refused=tuple((links.ids[one], links.ids[other]) for one, other in refused),
    )


def _said(links: Links, decisions: Iterable[Said]) -> tuple[set[Pair], set[Pair]]:
    at = {name: number for number, name in enumerate(links.ids)}
    latest: dict[Pair, str] = {}
    for said in decisions:
        if said.one in at and said.other in at and said.one != said.other:
            one, other = sorted((at[said.one], at[said.other]))
            latest[one, other] = said.kind
    return (
        {pair for pair, kind in latest.items() if kind == "same"},
        {pair for pair, kind in latest.items() if kind == "apart"},
    )


def _with_everybody(count: int, groups: list[list[int]]) -> list[list[int]]:
    grouped = {at for group in groups for at in group}
    return sorted([*groups, *([at] for at in range(count) if at not in grouped)])


def _named(links: Links, groups: list[list[int]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(links.ids[at] for at in group) for group in groups)


def _questions(
    links: Links, scores: Mapping[Pair, float], groups: list[list[int]], never: frozenset[Pair]
) -> tuple[Question, ...]:
    """One question for each two groups with a link: their likeliest pair, the most useful first."""
    home = {at: number for number, group in enumerate(groups) for at in group}
    worth = links.asked | links.alone
    barred = {_ordered(home[one], home[other]) for one, other in never}
    between: dict[Pair, list[tuple[float, Pair]]] = defaultdict(list)
    for pair, score in scores.items():
        two = _ordered(home[pair[0]], home[pair[1]])
        if pair in worth and two[0] != two[1] and two not in barred:
            between[two].append((min(MOST, score), pair))
    asked = []
    for (one, other), links_between in between.items():
        best, pair = min(links_between, key=lambda link: (-link[0], link[1]))
        decides = len(groups[one]) * len(groups[other])
        unseen = decides - len(links_between)
        mean = (sum(score for score, _ in links_between) + MISSING * unseen) / decides
        chance = 1 / (1 + math.exp(-(best + mean) / 2))
        asked.append(Question(
            links.ids[pair[0]], links.ids[pair[1]], chance, decides * _entropy(chance)
        ))
    return tuple(sorted(asked, key=lambda one: (-one.value, one.one, one.other)))


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one <= other else (other, one)


def _entropy(chance: float) -> float:
    if not 0 < chance < 1:
        return 0.0
    return -chance * math.log2(chance) - (1 - chance) * math.log2(1 - chance)


# ------------------------------------------------------------------ shared addresses


def _without_crowds(reads: list[Read]) -> list[Read]:
    """Records bare of the addresses and numbers that a crowd of different names shares."""
    named: dict[str, list[PersonName]] = defaultdict(list)
    for one in reads:
        for name in one.names:
            if name.is_full:
                for key in (*(mail.key for mail in one.mails), *one.phones):
                    named[key].append(name)
    crowds = {key for key, names in named.items() if _is_crowd(names)}
    return [_bare_of(one, crowds) for one in reads] if crowds else reads


def _is_crowd(names: Sequence[PersonName]) -> bool:
    apart: list[PersonName] = []
    for name in sorted({name.ordered: name for name in names}.values()):
        if all(name_level(name, other) in _OTHERS for other in apart):
            apart.append(name)
        if len(apart) >= _CROWD:
            return True
    return False


def _bare_of(one: Read, crowds: set[str]) -> Read:
    if crowds.isdisjoint({*one.phones, *(mail.key for mail in one.mails)}):
        return one
    return replace(
        one,
        phones=one.phones - crowds,
        mails=tuple(
            mail._replace(held="shared") if mail.key in crowds else mail for mail in one.mails
        ),
        logins=tuple(
            login for login in one.logins
            if login not in {mail.local for mail in one.mails if mail.key in crowds}
        ),
    )
