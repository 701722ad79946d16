"""CUL: what was given and received, who could be introduced, what one knows that others asked.

The article, 20 February 2010: sharing is at the heart; ready to give much to receive a little;
play the intermediary. Method P4. Acts are shown, not accounts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from entregent.model.finding import Action, Finding, Measure, Report, Searched, Sentence
from entregent.model.ids import PersonId, RecordKey, digest_of
from entregent.model.ports import Need, Practice, PracticeInfo, Study
from entregent.model.when import Period
from entregent.practices import findings as shared
from entregent.practices.culture.doors import ask_for, opened
from entregent.practices.culture.introductions import Introduction, ideas
from entregent.practices.culture.ledger import (
    BAND,
    WINDOW,
    Act,
    acts,
    asks_allowed,
    balance,
    by_person,
    share,
)
from entregent.practices.culture.sharing import Known, you_know_this

INTRODUCE = 70.0
YEAR = 365
OCCASIONS = 3
KNOWN = 3
LEAST_RECEIVED = 3.0
LEAST_BALANCE = -0.5
CITED = 20
GIFTS: tuple[Need, ...] = ("gifts", *shared.WRITTEN)

INFO = PracticeInfo(
    code="CUL",
    number=4,
    name="culture",
    needs=frozenset({"people"}),
    rules=("CUL-1", "CUL-2", "CUL-3", "CUL-4", "CUL-5", "CUL-6"),
    sentence="culture.sentence",
)


class Culture:
    """The share given, occasions to return, introductions, knowledge to pass on, asks to space."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Acts of half a year; silent when neither exchanges nor gifts were read."""
        if not shared.has_read(view, INFO, GIFTS):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.WRITTEN)
        found = acts(view)
        measure = _share(found, seen)
        findings = [
            *_leaning(view, found, measure), *_occasions(view, found, seen),
            *_introductions(view, seen), *_knowledge(view, seen), *_asked_often(view, seen),
            *opened(view, seen),
        ]
        return shared.report(view, INFO, [measure], findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """A small gift, an introduction with two consents, an answer one holds."""
        for finding in report.findings:
            if finding.code == "CUL-1" and finding.says.key == "culture.took":
                yield _one_gift(view, finding)
            elif finding.code == "CUL-2":
                yield _return(view, finding)
            elif finding.code == "CUL-3":
                yield _introduce(finding)
            elif finding.code == "CUL-4":
                yield _share_it(finding)
            elif finding.code == "CUL-6":
                yield ask_for(finding)


# ------------------------------------------------------------------ CUL-1


def _share(found: Sequence[Act], seen: float) -> Measure:
    """G with its interval; no value under twenty acts."""
    given = share(found)
    value = given.value if given.acts >= shared.FEW else None
    return Measure("CUL-1", value, "share", given.acts, seen, given.low, given.high, WINDOW)


def _leaning(view: Study, found: Sequence[Act], measure: Measure) -> Iterator[Finding]:
    """The share lies surely below the healthy band, or surely above it."""
    if measure.value is None or measure.low is None or measure.high is None:
        return
    if measure.high < BAND[0]:
        key = "took"
    elif measure.low > BAND[1]:
        key = "gave"
    else:
        return
    counts = Counter(one.given for one in found)
    newest = [one.record for one in reversed(found)]
    yield Finding(
        "CUL-1",
        "advice" if key == "took" else "info",
        Sentence(f"culture.{key}", {"given": counts[True], "received": counts[False]}),
        evidence=tuple(dict.fromkeys(newest)),
        measure=measure,
        coverage=measure.coverage,
        correct=(Sentence("culture.correct-add"), Sentence("culture.correct-not-gift")),
        window=f"{view.today:%Y-%m}",
    )


def _one_gift(view: Study, finding: Finding) -> Action:
    offers = view.sheet.offers
    says = Sentence("culture.act-gift")
    if offers:
        turn = view.today.isocalendar().week % len(offers)
        says = Sentence("culture.act-gift-offer", {"what": shared.cut(offers[turn], 60)})
    year, week, _ = view.today.isocalendar()
    return Action(
        "give", says, (finding.id,), 5, shared.SHARE, subject=f"gift:{year}-{week}", gift=True
    )


# ------------------------------------------------------------------ CUL-2


def _occasions(view: Study, found: Sequence[Act], seen: float) -> Iterator[Finding]:
    """People who gave much and received little: an occasion, never a debt."""
    mine: dict[PersonId, list[RecordKey]] = defaultdict(list)
    for one in reversed(found):
        for who in one.people:
            if not one.given:
                mine[who].append(one.record)
    sums = by_person(found)
    ranked = sorted((-received, who) for who, (_, received) in sums.items())
    chosen = [who for _, who in ranked if _is_occasion(view, who, *sums[who])]
    for who in chosen[:OCCASIONS]:
        yield Finding(
            "CUL-2",
            "info",
            Sentence("culture.occasion", {"name": view.person(who).name, "n": len(mine[who])}),
            evidence=tuple(dict.fromkeys(mine[who])),
            people=(who,),
            coverage=seen,
            correct=(Sentence("culture.correct-add"), Sentence("culture.correct-not-gift")),
            window=f"{view.today.year}-Q{(view.today.month + 2) // 3}",
        )


def _is_occasion(view: Study, who: PersonId, given: float, received: float) -> bool:
    person = view.person(who)
    return (
        received >= LEAST_RECEIVED
        and balance(given, received) < LEAST_BALANCE
        and shared.may_be_proposed(person)
        and not shared.is_household(person)
        and not shared.is_silenced(view, "CUL-2", who)
    )


def _return(view: Study, finding: Finding) -> Action:
    who = finding.people[0]
    return Action(
        "give", Sentence("culture.act-return", {"name": view.person(who).name}), (finding.id,),
        5, shared.SHARE, (who,), subject=f"return:{finding.window}", gift=True,
    )


# ------------------------------------------------------------------ CUL-3


def _introductions(view: Study, seen: float) -> Iterator[Finding]:
    for idea in ideas(view):
        yield _idea(view, idea, seen)


def _idea(view: Study, idea: Introduction, seen: float) -> Finding:
    """Two people who would gain by meeting; nothing is known of a link between them."""
    pair = (idea.seeker, idea.giver)
    keys = (idea.record,) if idea.record else ()
    names = {"name": view.person(idea.seeker).name, "other": view.person(idea.giver).name}
    since = view.today - timedelta(days=YEAR)
    return Finding(
        "CUL-3",
        "advice",
        Sentence("culture.idea", {**names, "what": shared.cut(idea.what, 60)}),
        evidence=(*keys, *shared.evidence_of(view, pair)),
        searched=(Searched("culture.searched-together", since, view.today, seen),),
        people=pair,
        coverage=seen,
        correct=(Sentence("culture.correct-know", names), Sentence("culture.correct-seeks", names)),
        window=digest_of(idea.what)[:8],
    )


def _introduce(finding: Finding) -> Action:
    says = Sentence(
        "culture.act-introduce", {k: v for k, v in finding.says.params.items() if k != "what"}
    )
    return Action(
        "introduce", says, (finding.id,), 5, INTRODUCE, finding.people,
        subject=f"introduce:{finding.window}", gift=True,
    )


# ------------------------------------------------------------------ CUL-4


def _knowledge(view: Study, seen: float) -> Iterator[Finding]:
    """A question that waits and something the owner offers or noted share telling words."""
    told: set[PersonId] = set()
    for known in you_know_this(view):
        who = known.debt.ask.person
        if who not in told and len(told) < KNOWN:
            told.add(who)
            yield _known(view, known, seen)


def _known(view: Study, known: Known, seen: float) -> Finding:
    ask = known.debt.ask
    params = {"name": view.person(ask.person).name, "what": shared.cut(known.have, 60)}
    return Finding(
        "CUL-4",
        "advice",
        Sentence("culture.known", params),
        evidence=(ask.record,),
        people=(ask.person,),
        coverage=seen,
        correct=(Sentence("culture.correct-known"),),
        window=digest_of(ask.record)[:8],
    )


def _share_it(finding: Finding) -> Action:
    return Action(
        "give", Sentence("culture.act-known", dict(finding.says.params)), (finding.id,), 5,
        shared.SHARE, finding.people, subject=f"know:{finding.window}", gift=True,
    )


# ------------------------------------------------------------------ CUL-5


def _asked_often(view: Study, seen: float) -> Iterator[Finding]:
    """More heavy asks to one person in a year than what was given to them carries."""
    within = Period(view.today - timedelta(days=YEAR - 1), view.today + timedelta(days=1))
    asked: dict[PersonId, list[RecordKey]] = defaultdict(list)
    for one in view.requests(within):
        if "request" in one.cues:
            asked[one.person].append(one.record)
    if not asked:
        return
    sums = by_person(acts(view, YEAR))
    for who, keys in sorted(asked.items(), key=lambda item: (-len(item[1]), item[0])):
        given = sums.get(who, (0.0, 0.0))[0]
        person = view.person(who)
        if len(keys) <= max(2.0, asks_allowed(given)) or shared.is_silenced(view, "CUL-5", who):
            continue
        if shared.may_be_proposed(person) and not shared.is_household(person):
            yield Finding(
                "CUL-5",
                "info",
                Sentence("culture.asked", {"name": person.name, "n": len(keys)}),
                evidence=tuple(keys[-CITED:]),
                people=(who,),
                coverage=seen,
                correct=(Sentence("culture.correct-add"),),
                window=str(view.today.year),
            )
            return


PRACTICE: Practice = Culture()
