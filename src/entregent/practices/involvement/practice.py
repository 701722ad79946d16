"""IMP: who waits for an answer, first of all in the threads the owner opened.

The article, 20 February 2010: "Ne laissez pas des questions sans réponse sur un sujet ou groupe que
vous venez de créer !"; method P6. Ages are working time: nothing is overdue outside of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from entregent.measure.medians import median_interval, quantile
from entregent.model.finding import Action, Finding, Measure, Param, Report, Sentence
from entregent.model.ids import PersonId, RecordKey, short_id
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.ties import Ask, Debt
from entregent.practices import findings as shared
from entregent.practices.involvement import more
from entregent.ties.coverage import is_only_noticed

STILL_EXPECTED = timedelta(days=60)
"""An older question hardly expects an answer any more: it may be let go (method, C3)."""
WINDOW = 365
CITED = 20

INFO = PracticeInfo(
    code="IMP",
    number=6,
    name="involvement",
    needs=frozenset(),
    rules=("IMP-1", "IMP-2", "IMP-3", "IMP-4", "IMP-5", "IMP-6", "IMP-7"),
    sentence="involvement.sentence",
)


class Involvement:
    """Debts of answers, the owner's own answering time, and old questions to let go."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Who waits, how long answers usually take; silent when nothing written was read.

        What the owner published is enough: a page of posts names nobody.
        """
        if not (shared.has_read(view, INFO, shared.WRITTEN) or view.records("content")):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.WRITTEN)
        recent, old = _split(view)
        waiting = _by_person(recent)
        times = sorted(_hours(view, ask) for ask in _answered(view))
        measures = [Measure("IMP-1", len(waiting), "people", len(recent), seen)]
        findings = [_waits(view, debts, seen) for debts in waiting.values()]
        if times:
            measure = _answering_time(times, seen)
            measures.append(measure)
            findings.append(_usual(view, measure, times))
        if old:
            measures.append(Measure("IMP-3", len(old), "questions", len(old), seen))
            findings.append(_let_go(old, seen))
        waits = [debt.ask for debt in (*recent, *old)]
        for measure, finding in (
            *more.present(view), *more.own_threads(view, waits, seen), *more.pace(view, seen)
        ):
            measures.append(measure)
            findings += [finding] if finding is not None else []
        findings += more.monologues(view, seen)
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """An answer to each who waits; the old ones let go in one act."""
        waiting = _by_person(_split(view)[0])
        for finding in report.findings:
            if finding.code == "IMP-1":
                yield _reply(view, finding, waiting[finding.people[0]])
            elif finding.code == "IMP-3":
                yield _lighten(finding)
            elif (act := more.act_for(view, finding)) is not None:
                yield act


def _split(view: Study) -> tuple[list[Debt], list[Debt]]:
    """Debts to people an act may name: those still expected, and those past it."""
    recent: list[Debt] = []
    old: list[Debt] = []
    closed = _told_closed(view)
    for debt in view.debts():
        until = closed.get(debt.ask.person)
        if until is not None and debt.ask.at <= until:
            continue
        person = view.person(debt.ask.person)
        if shared.is_silenced(view, "IMP-1", person.id) or not shared.may_be_proposed(person):
            continue
        (recent if view.now - debt.ask.at <= STILL_EXPECTED else old).append(debt)
    return recent, old


def _told_closed(view: Study) -> dict[PersonId, datetime]:
    """Up to when the owner said that somebody was answered elsewhere, or waits for nothing."""
    closed: dict[PersonId, datetime] = {}
    for one in view.told("answered"):
        for who in one.people:
            closed[who] = max(one.at, closed.get(who, one.at))
    return closed


def _by_person(debts: Iterable[Debt]) -> dict[PersonId, list[Debt]]:
    """Debts of each person, the one to answer first at the head; people in the same order."""
    grouped: dict[PersonId, list[Debt]] = defaultdict(list)
    for debt in sorted(debts, key=_urgency):
        grouped[debt.ask.person].append(debt)
    return dict(grouped)


def _urgency(debt: Debt) -> tuple[bool, float, str]:
    """Own threads first, then by how far past their due time."""
    return (not debt.ask.own_thread, debt.due_hours - debt.hours, debt.ask.record)


# ------------------------------------------------------------------ IMP-1


def _waits(view: Study, debts: Sequence[Debt], seen: float) -> Finding:
    """Somebody waits for an answer: one finding a person, about the question to answer first.

    Never an alert where only notices tell of the network: the answer may stand there, unseen.
    """
    first = debts[0]
    blind = is_only_noticed(view, first.ask.network)
    archive = Sentence("involvement.correct-archive")
    return Finding(
        "IMP-1",
        "alert" if not blind and any(debt.overdue for debt in debts) else "advice",
        _owed(view.person(first.ask.person).name, debts),
        evidence=tuple(dict.fromkeys(debt.ask.record for debt in debts)),
        people=(first.ask.person,),
        measure=Measure("IMP-1", round(first.hours, 1), "h", len(debts), seen),
        coverage=seen,
        correct=(
            *((archive,) if blind else ()), Sentence("involvement.correct-answered"),
            Sentence("involvement.correct-none"),
        ),
        window=short_id(first.ask.record),
    )


def _owed(name: str, debts: Sequence[Debt]) -> Sentence:
    ask = debts[0].ask
    params: dict[str, Param] = {"name": name, "day": ask.at.date()}
    if len(debts) > 1:
        params["day"] = min(debt.ask.at for debt in debts).date()
        return Sentence("involvement.owed-several", {**params, "n": len(debts)})
    own = "post-" if ask.post else "own-" if ask.own_thread else ""
    return Sentence(f"involvement.owed-{own}{_what(ask)}", params)


def _what(ask: Ask) -> str:
    """What the message does, in one word: a question before a request before an offer."""
    return next((cue for cue in ("question", "request", "offer") if cue in ask.cues), "question")


def _reply(view: Study, finding: Finding, debts: Sequence[Debt]) -> Action:
    ask = debts[0].ask
    own = any(debt.ask.own_thread for debt in debts)
    params: dict[str, Param] = {"name": view.person(ask.person).name}
    about = ""
    if subject := shared.cut(ask.subject, 60):
        about, params["subject"] = "-about", subject
    elif all(debt.ask.post for debt in debts):
        about = "-post"
    return Action(
        "reply",
        Sentence(f"involvement.act-reply{about}", params),
        (finding.id,),
        5,
        shared.OWN_DEBT if own else shared.DEBT,
        (ask.person,),
        channel=ask.network,
        subject=f"reply:{ask.record}",
    )


# ------------------------------------------------------------------ IMP-2


def _answered(view: Study) -> Iterator[Ask]:
    """Questions of the last year that found an answer in their own thread."""
    since = view.now - timedelta(days=WINDOW)
    return (ask for ask in view.asks() if ask.answered is not None and ask.at >= since)


def _hours(view: Study, ask: Ask) -> float:
    assert ask.answered is not None  # chosen by `_answered`
    return view.hours.elapsed(ask.at, ask.answered).total_seconds() / 3600


def _answering_time(times: Sequence[float], seen: float) -> Measure:
    """The median, its interval, in working hours; no value when there are few."""
    low, high = median_interval(times)
    value = quantile(times, 0.5) if len(times) >= shared.FEW else None
    return Measure("IMP-2", value, "h", len(times), seen, low, high, WINDOW)


def _usual(view: Study, measure: Measure, times: Sequence[float]) -> Finding:
    """The owner's own yardstick: half of the answers, and nine out of ten."""
    params: dict[str, Param] = {"answers": measure.n}
    if measure.value is None:
        key = "too-few"
    elif measure.value < 1:
        key = "usual-quick"
        params["late"] = round(quantile(times, 0.9))
    else:
        key = "usual"
        params["n"], params["late"] = round(measure.value), round(quantile(times, 0.9))
    answered = sorted(_answered(view), key=lambda ask: (ask.at, ask.record), reverse=True)
    return Finding(
        "IMP-2",
        "info",
        Sentence(f"involvement.{key}", params),
        evidence=tuple(ask.record for ask in answered[:CITED]),
        measure=measure,
        coverage=measure.coverage,
        correct=(Sentence("involvement.correct-usual"),),
    )


# ------------------------------------------------------------------ IMP-3


def _let_go(old: Sequence[Debt], seen: float) -> Finding:
    """Old questions nobody expects an answer to: said once, to be let go without reproach."""
    newest = max(old, key=lambda debt: (debt.ask.at, debt.ask.record)).ask
    records: list[RecordKey] = sorted(debt.ask.record for debt in old)
    return Finding(
        "IMP-3",
        "info",
        Sentence("involvement.old", {"n": len(old), "day": newest.at.date()}),
        evidence=tuple(records[:CITED]),
        measure=Measure("IMP-3", len(old), "questions", len(old), seen),
        coverage=seen,
        correct=(Sentence("involvement.correct-old"),),
        window=short_id(newest.record),
    )


def _lighten(finding: Finding) -> Action:
    says = Sentence("involvement.act-let-go", finding.says.params)
    return Action("rest", says, (finding.id,), 1, 10.0, subject=f"old:{finding.window}")


PRACTICE: Practice = Involvement()
