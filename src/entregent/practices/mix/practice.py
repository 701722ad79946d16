"""MIX: bridges between the screen and real life.

The article, 20 February 2010: "le danger d'un réseau virtuel est de le rester"; method P8.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from entregent.measure.intervals import wilson
from entregent.model.finding import Action, Finding, Measure, Param, Report, Searched, Sentence
from entregent.model.ids import PersonId
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.ties import DayRow, Tie
from entregent.practices import findings as shared
from entregent.practices.mix.both_ways import acts_for, both_ways
from entregent.practices.mix.ladder import VERBS, Medium, next_step
from entregent.ties.strength import shown

ACTIVE = 20.0
STRONG = 30.0
"""Strength from which a tie that never left the screen is worth a word (P8)."""
LEAST_RECIPROCITY = 0.3
LEAST_EXCHANGES = 4
TALKING_DAYS = 60
STEP_DAYS = 90
"""After a first call or meeting, the next step is not proposed before so many days (P8)."""
WINDOW = 365
BRIDGES = 3
CITED = 20
SPOKEN_KINDS = frozenset({"call", "video", "meeting", "meal"})

INFO = PracticeInfo(
    code="MIX",
    number=8,
    name="mix",
    needs=frozenset({"people"}),
    rules=tuple(f"MIX-{number}" for number in range(1, 7)),
    sentence="mix.sentence",
)


class Mix:
    """Ties that live on one medium only, and the one step up that may be proposed."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Media of active ties; silent when no exchange was read.

        When neither calendar nor calls were read, a voice never heard proves little: the finding is
        only an information, and says what is missing.
        """
        if not shared.has_read(view, INFO, shared.EXCHANGES):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.EXCHANGES)
        ties = view.ties()
        rows = view.rollup()
        since = view.today - timedelta(days=STEP_DAYS)
        recent = [row for row in rows if row.day >= since]
        measures = list(_mixed(ties, seen))
        findings = [*_virtual(view, ties, seen), *_bridges(view, recent, ties, seen)]
        for measure, finding in both_ways(view, rows, recent, ties, seen):
            measures += [measure] if measure is not None else []
            findings += [finding] if finding is not None else []
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """A quarter of an hour by phone, a video call, a coffee: one step, for one person."""
        for finding in report.findings:
            if finding.code == "MIX-2":
                yield _propose(view, finding)
            else:
                yield from acts_for(view, finding)


def _mixed(ties: Mapping[PersonId, Tie], seen: float) -> Iterator[Measure]:
    """The share of active ties that live on two media or more."""
    active = [tie for tie in ties.values() if shown(tie) >= ACTIVE]
    if active:
        mixed = sum(len(tie.modes) >= 2 for tie in active)
        low, high = wilson(mixed, len(active))
        value = mixed / len(active) if len(active) >= shared.FEW else None
        yield Measure("MIX-1", value, "share", len(active), seen, low, high, WINDOW)


# ------------------------------------------------------------------ MIX-1


def _virtual(view: Study, ties: Mapping[PersonId, Tie], seen: float) -> Iterator[Finding]:
    """Strong ties that only ever wrote to each other."""
    people = [
        view.person(who)
        for who, tie in ties.items()
        if shown(tie) >= STRONG
        and tie.ever == {"text"}
        and shared.is_somebody(view.person(who))
        and not shared.is_silenced(view, "MIX-1", who)
    ]
    people = sorted(filter(shared.may_be_proposed, people), key=lambda one: (one.name, one.id))
    if not people:
        return
    names = ", ".join(person.name for person in people[:3])
    some = "-some" if len(people) > 3 else ""
    first = min(day for person in people if (day := ties[person.id].first) is not None)
    spoken = shared.seen_through(view, shared.SPOKEN)
    yield Finding(
        "MIX-1",
        "advice" if spoken else "info",
        Sentence(f"mix.virtual{some}", {"n": len(people), "names": names}),
        evidence=shared.evidence_of(view, [person.id for person in people[:CITED]]),
        searched=(Searched("mix.searched-voice", first, view.today, spoken),),
        people=tuple(sorted(person.id for person in people)),
        measure=Measure("MIX-1", len(people), "people", len(ties), seen),
        coverage=seen,
        correct=(_missing_voices(spoken),),
    )


def _missing_voices(spoken: float) -> Sentence:
    return Sentence("mix.correct-spoken" if spoken else "mix.correct-blind")


# ------------------------------------------------------------------ MIX-2


def _bridges(
    view: Study, rows: Iterable[DayRow], ties: Mapping[PersonId, Tie], seen: float
) -> Iterator[Finding]:
    """The step above, for those one talks with just now: the most talked with, three at most."""
    talking, spoken = _talking(view, rows)
    steps: list[tuple[int, PersonId, Medium]] = []
    for who, n in talking.items():
        step = _step(view, ties[who]) if who in ties and who not in spoken else None
        if step is not None and n >= LEAST_EXCHANGES:
            steps.append((-n, who, step))
    for n, who, step in sorted(steps)[:BRIDGES]:
        yield _bridge(view, who, step, -n, seen)


def _talking(view: Study, rows: Iterable[DayRow]) -> tuple[Counter[PersonId], set[PersonId]]:
    """Human exchanges of sixty days by person; who was heard or seen within ninety."""
    since = view.today - timedelta(days=TALKING_DAYS)
    exchanges: Counter[PersonId] = Counter()
    spoken: set[PersonId] = set()
    start = view.today - timedelta(days=STEP_DAYS)
    for row in rows:
        if row.weight == 0 or not start <= row.day <= view.today:
            continue
        if row.day > since:
            exchanges[row.person] += row.n
        if row.kind in SPOKEN_KINDS:
            spoken.add(row.person)
    return exchanges, spoken


def _step(view: Study, tie: Tie) -> Medium | None:
    """The step above for this tie; None when there is none, or nothing may be proposed."""
    person = view.person(tie.alter)
    if tie.reciprocity < LEAST_RECIPROCITY or not shared.may_be_proposed(person):
        return None
    if not shared.is_somebody(person):
        return None
    if shared.is_silenced(view, "MIX-2", person.id) or shared.is_household(person):
        return None
    return next_step(tie.ever, person.preferences.get("medium", ""))


def _bridge(view: Study, who: PersonId, step: Medium, exchanges: int, seen: float) -> Finding:
    params: dict[str, Param] = {"name": view.person(who).name, "n": exchanges}
    since = view.today - timedelta(days=TALKING_DAYS)
    spoken = shared.seen_through(view, shared.SPOKEN)
    return Finding(
        "MIX-2",
        "advice",
        Sentence(f"mix.step-{step}", params),
        evidence=shared.evidence_of(view, (who,), LEAST_EXCHANGES),
        searched=(Searched("mix.searched-voice", since, view.today, spoken),),
        people=(who,),
        coverage=seen,
        correct=(Sentence("mix.correct-text"), _missing_voices(spoken)),
        window=step,
    )


def _propose(view: Study, finding: Finding) -> Action:
    who, step = finding.people[0], finding.window
    medium = next(medium for medium in VERBS if medium == step)
    return Action(
        VERBS[medium],
        Sentence(f"mix.act-{medium}", {"name": view.person(who).name}),
        (finding.id,),
        5,
        shared.BRIDGE,
        (who,),
        channel=medium,
        subject=f"bridge:{medium}",
    )


PRACTICE: Practice = Mix()
