"""MIX-3 to MIX-6: journeys, the days after an event, people known first, footbridges both ways.

The article, 20 February 2010: relay one's real activity to the network, and begin by leaning on the
network one already has (method P8.4 to P8.6).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from entregent.model.finding import Action, Finding, Measure, Param, Searched, Sentence
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.records import OwnerFact
from entregent.model.ties import DayRow, Tie
from entregent.practices import findings as shared
from entregent.practices.mix.gatherings import Gathering, near, town_of, towns
from entregent.practices.mix.gatherings import named as town_named
from entregent.text.orgs import fold_org, is_one_person
from entregent.ties.strength import shown

MONTH = 30
JOURNEYS, IN_TOWN = 2, 3
MET = 3
LEAST_MAILS = 3
FIRST = 20
"""The first suggestions come from people one really knows, never from strangers (P8.6)."""
_OLD_NETWORKS = ("linkedin", "xing")
_START = 3
"""Letters that two spellings of a house share at their beginning: the rest need not be folded."""
_TEXT, _SPOKEN = "text", "spoken"
_STAGES = {"business": 0, "sustained": 0, "bonded": 0, "acquainted": 1, "unknown": 2}


def journeys(view: Study, gathered: Sequence[Gathering], seen: float) -> Iterator[Finding]:
    """MIX-3: somebody lives where the calendar goes, and is not in the gathering itself."""
    ahead = [one for one in gathered if one.day > view.today and one.where]
    if not ahead:
        return
    places = view.places()
    home = _home(view)
    by_town: dict[str, list[PersonId]] = {}
    written: dict[str, str] = {}
    for who, some in places.items():
        for place in some:
            town = town_of(place)
            if town and town not in home:
                by_town.setdefault(town, []).append(who)
                written[town] = min(written.get(town, town_named(place)), town_named(place))
    told: set[str] = set()
    for one in ahead:
        for town in sorted(towns(one.where) & by_town.keys() - told):
            there = _to_meet(view, by_town[town], one.people)
            if there and len(told) < JOURNEYS:
                told.add(town)
                share = len(places) / max(1, len(view.ties()))
                yield _journey(view, one, written[town], there, min(seen, share))


def _home(view: Study) -> frozenset[str]:
    """Towns in which the owner lives, as their own profiles say: going there is no journey."""
    return frozenset(
        town for one in view.records("owner")
        if isinstance(one.record, OwnerFact) and one.record.field == "place"
        for town in towns(one.record.value)
    )


def _to_meet(
    view: Study, people: Iterable[PersonId], already: Sequence[PersonId]
) -> list[PersonId]:
    """Those worth a coffee there: bonded ones first, then the closest; strangers are left out."""
    some = []
    for who in set(people) - set(already):
        tie = view.tie(who)
        if tie.first is None or shared.is_silenced(view, "MIX-3", who):
            continue
        person = view.person(who)
        if shared.may_be_proposed(person) and shared.is_somebody(person) and _may_meet(view, who):
            some.append((_STAGES[tie.stage], -shown(tie), who))
    return [who for _, _, who in sorted(some)[:IN_TOWN]]


def _may_meet(view: Study, who: PersonId) -> bool:
    """Whether the owner said of nobody that writing or calling is just right."""
    return view.person(who).preferences.get("medium", "") in {"", "face"}


def _journey(
    view: Study, one: Gathering, town: str, there: Sequence[PersonId], seen: float
) -> Finding:
    names = ", ".join(view.person(who).name for who in there)
    return Finding(
        "MIX-3",
        "advice",
        Sentence(
            "mix.journey", {"n": len(there), "names": names, "town": town, "day": one.day}
        ),
        evidence=(one.record, *shared.evidence_of(view, there)),
        people=tuple(sorted(there)),
        coverage=seen,
        correct=(Sentence("mix.correct-journey"),),
        window=f"{one.day:%Y-%m-%d}",
    )


def after(view: Study, gathered: Sequence[Gathering], seen: float) -> Iterator[Finding]:
    """MIX-4: who was met for the first time within two days, and was not written to since."""
    for one in gathered:
        if not view.today - timedelta(days=2) <= one.day <= view.today:
            continue
        fresh = [who for who in one.people if _is_new(view, who, one.day)]
        if not fresh:
            continue
        names = ", ".join(view.person(who).name for who in fresh[:MET])
        yield Finding(
            "MIX-4",
            "advice",
            Sentence("mix.after", {"n": len(fresh), "names": names, "day": one.day}),
            evidence=(one.record,),
            people=tuple(fresh[:MET]),
            coverage=seen,
            correct=(Sentence("mix.correct-after"),),
            window=f"{one.day:%Y-%m-%d}",
        )


def _is_new(view: Study, who: PersonId, day: date) -> bool:
    """Whether this was the first gathering with somebody, with no word since."""
    tie, person = view.tie(who), view.person(who)
    if tie.meetings > 1 or not shared.may_be_proposed(person) or shared.is_household(person):
        return False
    if shared.is_silenced(view, "MIX-4", who) or not shared.is_somebody(person):
        return False
    return tie.last is None or tie.last <= day


def known_first(view: Study, ties: Mapping[PersonId, Tie], seen: float) -> Iterator[Finding]:
    """MIX-5: people really known who are on none of the networks used: before any stranger."""
    networks = [name for name in _OLD_NETWORKS if name in view.sources()]
    links = [link for link in view.links() if link.network in networks]
    if not links:
        return
    linked = {link.person for link in links}
    known = {
        who: tie for who, tie in ties.items()
        if who not in linked and _really_known(tie) and not shared.is_silenced(view, "MIX-5", who)
    }
    houses = _houses(view, (view.person(who).name for who in known))
    found = [
        (-shown(tie), who) for who, tie in known.items()
        if _may_be_found(view.person(who), houses)
    ]
    if not found:
        return
    first = [who for _, who in sorted(found)[:FIRST]]
    names = ", ".join(view.person(who).name for who in first[:3])
    some = "-some" if len(first) > 3 else ""
    yield Finding(
        "MIX-5",
        "info",
        Sentence(f"mix.known{some}", {"n": len(first), "names": names}),
        evidence=shared.evidence_of(view, first),
        people=tuple(sorted(first)),
        measure=Measure("MIX-5", len(found), "people", len(ties), seen),
        coverage=seen,
        correct=(Sentence("mix.correct-known"),),
    )


def _houses(view: Study, names: Iterable[str]) -> frozenset[str]:
    """The organisations of posts that begin like one of these names."""
    starts = {name[:_START].casefold() for name in names}
    return frozenset(
        fold_org(post.organisation)
        for person in view.alters() for post in person.posts
        if post.organisation and post.organisation[:_START].casefold() in starts
    )  # fmt: skip


def _may_be_found(person: Person, houses: Collection[str]) -> bool:
    """Whether this is one person who may be looked for on a network."""
    return (
        is_one_person(person.name, houses)
        and shared.may_be_proposed(person)
        and not shared.is_household(person)
    )


def _really_known(tie: Tie) -> bool:
    """Met in person, or three messages in both directions together."""
    met = tie.meetings > 0 and bool(tie.ever & {"face", "video", "voice"})
    return met or (tie.messages_in + tie.messages_out >= LEAST_MAILS and tie.messages_in > 0)


def footbridges(
    view: Study, rows: Iterable[DayRow], ties: Mapping[PersonId, Tie], seen: float
) -> Iterator[tuple[Measure, Finding | None]]:
    """MIX-6: ties that crossed for the first time this month: from the page to voice, and back.

    Only ties whose first crossing lies in the month count: their older rows were all of one kind.
    """
    since = view.today - timedelta(days=MONTH - 1)
    before: dict[PersonId, set[str]] = {}
    within: dict[PersonId, set[str]] = {}
    for row in rows:
        if row.weight > 0 and row.direction != "third" and row.day <= view.today:
            side = _SPOKEN if row.kind in {"call", "video", "meeting", "meal"} else _TEXT
            (within if row.day >= since else before).setdefault(row.person, set()).add(side)
    crossed: Counter[str] = Counter()
    people: list[PersonId] = []
    for who, sides in sorted(within.items()):
        earlier = before.get(who, set())
        if who in ties and len(earlier) == 1 and sides - earlier:
            crossed[next(iter(sides - earlier))] += 1
            people.append(who)
    total = crossed.total()
    measure = Measure("MIX-6", total, "ties", len(within), seen, window_days=MONTH)
    if not total:
        yield measure, None
        return
    params: dict[str, Param] = {"n": total, "out": crossed[_SPOKEN], "back": crossed[_TEXT]}
    yield measure, Finding(
        "MIX-6",
        "info",
        Sentence("mix.crossed", params),
        evidence=_newest(view, people),
        searched=(Searched("mix.searched-voice", since, view.today, seen),),
        measure=measure,
        coverage=seen,
        correct=(Sentence("mix.correct-spoken"),),
        window=f"{view.today:%Y-%m}",
    )


def _newest(view: Study, people: Sequence[PersonId]) -> tuple[RecordKey, ...]:
    return shared.evidence_of(view, people[:20], 3)


def acts_for(view: Study, finding: Finding) -> Iterator[Action]:
    """Small acts of the findings of this module."""
    if finding.code == "MIX-3":
        who = next(iter(finding.people))
        params: dict[str, Param] = {
            "name": view.person(who).name, "town": finding.says.params["town"],
            "day": finding.says.params["day"],
        }  # fmt: skip
        says = Sentence("mix.act-journey", params)
        subject = f"journey:{finding.window}"
        yield Action(
            "meet", says, (finding.id,), 5, shared.BRIDGE, (who,), channel="face", subject=subject
        )
    elif finding.code == "MIX-4":
        for who in finding.people:
            says = Sentence("mix.act-after", {"name": view.person(who).name})
            yield Action(
                "write", says, (finding.id,), 3, shared.CLOSE_ONE, (who,),
                subject=f"after:{finding.window}",
            )
        relay = Sentence("mix.act-relay", {"day": finding.says.params["day"]})
        yield Action(
            "give", relay, (finding.id,), 10, shared.SHARE, subject=f"relay:{finding.window}",
            gift=True,
        )
    elif finding.code == "MIX-5":
        who = min(finding.people, key=lambda one: (-shown(view.tie(one)), one))
        says = Sentence("mix.act-known", {"name": view.person(who).name})
        yield Action("invite", says, (finding.id,), 3, shared.SHARE, (who,), subject="known")


def both_ways(
    view: Study, rows: Iterable[DayRow], recent: Sequence[DayRow],
    ties: Mapping[PersonId, Tie], seen: float,
) -> Iterator[tuple[Measure | None, Finding | None]]:
    """All of this module; `recent` are the rows of three months and of what is ahead."""
    gathered = near(view, recent)
    for finding in (*journeys(view, gathered, seen), *after(view, gathered, seen),
                    *known_first(view, ties, seen)):
        yield None, finding
    yield from footbridges(view, rows, ties, seen)
