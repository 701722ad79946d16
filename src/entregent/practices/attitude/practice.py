"""ATT: real life first, the owner's own answers, promises; and "not now" when it is not the time.

The article, 20 February 2010, asks whether one's attitude in the real world favours a network, and
says that without a taste for people one had better leave it; method P2.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from entregent.measure.intervals import wilson
from entregent.model.finding import Action, Finding, Measure, Param, Report, Sentence
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.records import Commitment
from entregent.practices import findings as shared
from entregent.practices.attitude.life import (
    WINDOW,
    Life,
    Words,
    at_home,
    measured,
    read_words,
    searched,
)
from entregent.practices.attitude.trust import Trust, due_day, trust
from entregent.ties.debts import OWED
from entregent.ties.strength import shown

LEAST_LIFE = 0.2
LEAST_TASTE = 8
"""Out of 20: below, and with hardly any real life, the program only keeps the doors (P2)."""
NOT_NOW = "ATT-2"
COFFEE = 30.0
OLDEST_PROMISE = 180
YEAR = 365
LEAST_FACTS = 3
"""Facts of a year from which a relation of trust is spoken of."""
CITED = 20

INFO = PracticeInfo(
    code="ATT",
    number=2,
    name="attitude",
    needs=frozenset({"people"}),
    rules=("ATT-1", "ATT-2", "ATT-3", "ATT-4", "ATT-5"),
    sentence="attitude.sentence",
)


class Attitude:
    """Meetings of ninety days, the five answers, promises due, answers given."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """The mirror; silent while paused, and on meetings when no calendar was read."""
        words = read_words(view)
        if not all(map(view.has, INFO.needs)) or (words.paused and words.paused > view.today):
            return Report(INFO.code)
        measures: list[Measure] = []
        findings: list[Finding] = []
        if view.has("calendar"):
            life = measured(view)
            measures.append(_index(view, life, words))
            findings += _real_life(view, life, words)
        facts = trust(view)
        measures += [*_answers(view), *_kept(facts)]
        findings += [*_promises(view), *_trusted(view, facts)]
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """A coffee with somebody one knows well; the promise that is due."""
        for finding in report.findings:
            if finding.code in {"ATT-1", NOT_NOW} and finding.people:
                yield _coffee(view, finding)
            elif finding.code == "ATT-3":
                yield _keep(finding)


# ------------------------------------------------------------------ ATT-1, ATT-2


def _index(view: Study, life: Life, words: Words) -> Measure:
    """A; no value when the owner said that the calendar is not complete."""
    value = None if words.partial else round(life.index, 4)
    seen = view.coverage("calendar")
    return Measure("ATT-1", value, "share", life.meetings + life.events, seen, window_days=WINDOW)


def _real_life(view: Study, life: Life, words: Words) -> Iterator[Finding]:
    """Hardly any meeting: a coffee, or "not now" when the owner's answers say so."""
    if words.partial or words.few or life.index >= LEAST_LIFE:
        return
    not_now = words.score is not None and words.score < LEAST_TASTE
    code = NOT_NOW if not_now else "ATT-1"
    friend = _long_unseen(view, code)
    params: dict[str, Param] = {"n": life.meetings}
    key = "not-now" if not_now else "no-meeting" if life.meetings == 0 else "few-meetings"
    seen = view.coverage("calendar")
    yield Finding(
        code,
        "info" if not_now else "advice",
        Sentence(f"attitude.{key}", params),
        evidence=(*life.records, *shared.evidence_of(view, life.people[:CITED])),
        searched=(searched(view, seen),),
        people=(friend,) if friend else (),
        measure=Measure(
            code, round(life.index, 4), "share", life.meetings + life.events, seen,
            window_days=WINDOW,
        ),
        coverage=seen,
        correct=(
            Sentence("attitude.correct-calendar"), Sentence("attitude.correct-few"),
            Sentence("attitude.correct-pause"),
        ),
        window=f"{view.today:%Y-%m}",
    )


def _long_unseen(view: Study, code: str) -> PersonId | None:
    """Of those one is close to and met once, the closest who may be proposed."""
    home = at_home(view)
    ranked = sorted(
        (-shown(tie), who)
        for who, tie in view.ties().items()
        if "face" in tie.ever and shown(tie) > 0 and who not in home
    )
    for _, who in ranked:
        person = view.person(who)
        if (
            shared.may_be_proposed(person)
            and shared.is_somebody(person)
            and person.preferences.get("medium", "") not in {"text", "voice", "video"}
            and not shared.is_silenced(view, code, who)
        ):
            return who
    return None


def _coffee(view: Study, finding: Finding) -> Action:
    who = finding.people[0]
    return Action(
        "meet",
        Sentence("attitude.act-coffee", {"name": view.person(who).name}),
        (finding.id,), 5, COFFEE, (who,), channel="face", subject="coffee",
    )


# ------------------------------------------------------------------ ATT-3


def _promises(view: Study) -> Iterator[Finding]:
    """Promises of the owner that are due and not told kept, the oldest first, three at most."""
    kept = {str(told.value.get("record", "")) for told in view.told("kept")}
    due: list[tuple[date, RecordKey, PersonId, str]] = []
    for one in view.records("commitment"):
        record = one.record
        if not isinstance(record, Commitment) or not record.by_owner or one.key in kept:
            continue
        day = due_day(record)
        people = [who for who in one.people if _may_hear(view, who)]
        if day and people and timedelta() <= view.today - day <= timedelta(days=OLDEST_PROMISE):
            due.append((day, one.key, people[0], record.what))
    for day, key, who, what in sorted(due)[:3]:
        yield Finding(
            "ATT-3",
            "alert" if day < view.today else "advice",
            Sentence(
                "attitude.promise",
                {"name": view.person(who).name, "what": shared.cut(what), "day": day},
            ),
            evidence=(key,),
            people=(who,),
            correct=(Sentence("attitude.correct-kept", {"key": key[:12]}),),
            window=key,
        )


def _may_hear(view: Study, who: PersonId) -> bool:
    return shared.may_be_proposed(view.person(who)) and not shared.is_silenced(view, "ATT-3", who)


def _keep(finding: Finding) -> Action:
    who = finding.people[0]
    return Action(
        "keep_promise",
        Sentence("attitude.act-keep", dict(finding.says.params)),
        (finding.id,), 5, shared.PROMISE, (who,), subject=f"promise:{finding.window}",
    )


# ------------------------------------------------------------------ ATT-4


def _answers(view: Study) -> Iterator[Measure]:
    """Answers given of what was asked in ninety days and has had two weeks to be answered."""
    start, end = view.now - timedelta(days=WINDOW), view.now - timedelta(days=14)
    waiting = {debt.ask.record for debt in view.debts()}
    asked = [one for one in view.asks() if start <= one.at <= end and OWED & set(one.cues)]
    if asked:
        given = sum(one.record not in waiting for one in asked)
        low, high = wilson(given, len(asked))
        value = given / len(asked) if len(asked) >= shared.FEW else None
        seen = shared.seen_through(view, shared.WRITTEN)
        yield Measure("ATT-4", value, "share", len(asked), seen, low, high, WINDOW)


# ------------------------------------------------------------------ ATT-5


def _kept(facts: Mapping[PersonId, Trust]) -> Iterator[Measure]:
    """Promises of a year that were kept, as far as they were noted."""
    due = sum(one.due for one in facts.values())
    kept = sum(one.kept for one in facts.values())
    if due:
        low, high = wilson(kept, due)
        value = kept / due if due >= shared.FEW else None
        yield Measure("ATT-5", value, "share", due, 1.0, low, high, YEAR)


def _trusted(view: Study, facts: Mapping[PersonId, Trust]) -> Iterator[Finding]:
    """One relation in which nothing was left waiting for a year: it is worth being seen once."""
    whole = [
        (-len(one.records), who) for who, one in facts.items()
        if one.is_whole and len(one.records) >= LEAST_FACTS and _may_be_named(view, who)
    ]  # fmt: skip
    for _, who in sorted(whole)[:1]:
        one = facts[who]
        yield Finding(
            "ATT-5",
            "info",
            Sentence("attitude.trust", {
                "name": view.person(who).name, "answered": one.answered, "asked": one.asked,
                "kept": one.kept, "due": one.due,
            }),
            evidence=one.records,
            people=(who,),
            coverage=shared.seen_through(view, shared.WRITTEN),
            correct=(Sentence("attitude.correct-trust"),),
            window=f"{view.today.year}-Q{(view.today.month + 2) // 3}",
        )  # fmt: skip


def _may_be_named(view: Study, who: PersonId) -> bool:
    person = view.person(who)
    return (
        shared.may_be_proposed(person)
        and not shared.is_household(person)
        and not shared.is_silenced(view, "ATT-5", who)
    )


PRACTICE: Practice = Attitude()
