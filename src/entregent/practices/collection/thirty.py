"""COL-6 to COL-9: the thirty, the review, lists that pass for people, how few hold the most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from entregent.measure.intervals import wilson
from entregent.model.finding import Action, Finding, Measure, Param, Searched, Sentence
from entregent.model.ids import PersonId
from entregent.model.ports import Study
from entregent.model.ties import Tie
from entregent.practices import findings as shared
from entregent.practices.collection.passed import NOISE_DAYS, YEAR, Passed
from entregent.practices.collection.qualify import (
    BATCH,
    PLACES,
    candidates,
    main_purpose,
    to_review,
)

CITED = 20
NOISY = 12
"""Automatic messages of three months from which a contact is called noisy: one a week."""
NOISY_ONES = 2
FEW_HOLD = 0.7
"""Share of a year's exchanges held by five people from which it is said."""
MANY = 20

Told = Iterator[tuple[Measure | None, Finding | None]]


def thirty(view: Study, ties: Mapping[PersonId, Tie], known: Passed, seen: float) -> Told:
    """COL-6, COL-7: how many of the thirty are chosen, and whom the review would show."""
    found = candidates(view, ties, known)
    chosen = sorted(one.person for one in found if one.qualified)
    silent = sum(one.answer == "keep" for one in found) - len(chosen)
    waiting = to_review(view, found)
    measure = Measure("COL-6", len(chosen), "people", len(found), seen)
    yield measure, None
    if chosen or silent:
        yield None, _chosen(view, chosen, silent, measure)
    if waiting and len(chosen) < PLACES:
        batch = tuple(one.person for one in waiting[:BATCH])
        yield None, Finding(
            "COL-7",
            "info",
            Sentence("collection.review", {"n": len(waiting), "batch": len(batch)}),
            evidence=shared.evidence_of(view, batch),
            searched=(_searched(view, "searched-exchanges", YEAR, seen),),
            measure=Measure("COL-7", len(waiting), "people", len(found), seen),
            coverage=seen,
            correct=(Sentence("collection.correct-review"),),
        )


def _chosen(view: Study, chosen: list[PersonId], silent: int, measure: Measure) -> Finding:
    purpose = main_purpose(view) or "other"
    params: dict[str, Param] = {
        "n": len(chosen), "left": max(0, PLACES - len(chosen)), "silent": silent,
    }  # fmt: skip
    key = "thirty-silent" if silent else "thirty"
    if len(chosen) >= PLACES:
        key = "thirty-full"
    return Finding(
        "COL-6",
        "info",
        Sentence(f"collection.{key}", params),
        evidence=shared.evidence_of(view, chosen[:CITED]),
        searched=(_searched(view, "searched-exchanges", YEAR, measure.coverage),),
        measure=measure,
        coverage=measure.coverage,
        correct=(Sentence("collection.correct-thirty"),),
        window=purpose,
    )


def noisy(view: Study, known: Passed, seen: float) -> Iterator[Finding]:
    """COL-8: contacts from whom much comes and nothing by hand: lists that pass for people."""
    lists = [
        (-n, who) for who, n in known.automatic.items()
        if n >= NOISY and n == known.received[who] and who not in known.theirs
        and not shared.is_silenced(view, "COL-8", who)
    ]
    people = [(n, view.person(who)) for n, who in sorted(lists)]
    some = [pair for pair in people if shared.may_be_proposed(pair[1])]
    for n, person in some[:NOISY_ONES]:
        low, high = wilson(-n, -n)
        yield Finding(
            "COL-8",
            "info",
            Sentence("collection.noisy", {"name": person.name, "n": -n}),
            searched=(_searched(view, "searched-received", NOISE_DAYS, seen),),
            people=(person.id,),
            measure=Measure("COL-8", 1.0, "share", -n, seen, low, high, NOISE_DAYS),
            coverage=seen,
            correct=(Sentence("collection.correct-noisy"),),
        )


def concentrated(view: Study, known: Passed, seen: float) -> Told:
    """COL-9: the share of exchanges held by five people, said when it is most of them."""
    shares = known.concentration()
    total = known.exchanges.total()
    if total < shared.FEW:
        return
    held = round(shares[5] * total)
    low, high = wilson(held, total)
    measure = Measure("COL-9", held / total, "share", total, seen, low, high, YEAR)
    if shares[5] < FEW_HOLD or len(known.exchanges) < MANY:
        yield measure, None
        return
    params: dict[str, Param] = {
        "share": round(100 * shares[5]), "low": round(100 * low), "high": round(100 * high),
        "people": len(known.exchanges),
    }  # fmt: skip
    top = sorted(known.exchanges, key=lambda who: (-known.exchanges[who], who))[:5]
    yield measure, Finding(
        "COL-9",
        "info",
        Sentence("collection.concentrated", params),
        evidence=shared.evidence_of(view, top, 4),
        searched=(_searched(view, "searched-exchanges", YEAR, seen),),
        measure=measure,
        coverage=seen,
        correct=(Sentence("collection.correct-elsewhere"),),
    )


def act_for(view: Study, finding: Finding) -> Action | None:
    """The small act of a finding of this module; None where the fact is enough."""
    if finding.code == "COL-7":
        says = Sentence("collection.act-review", {"n": finding.says.params["batch"]})
        subject = f"review:{view.today:%G-W%V}"
        return Action("qualify", says, (finding.id,), 5, shared.QUALIFY, subject=subject)
    if finding.code == "COL-8":
        who = finding.people[0]
        says = Sentence("collection.act-noisy", {"name": view.person(who).name})
        return Action("decide", says, (finding.id,), 2, shared.POLISH, (who,), subject="noisy")
    return None


def _searched(view: Study, what: str, days: int, seen: float) -> Searched:
    return Searched(f"collection.{what}", view.today - timedelta(days=days), view.today, seen)
