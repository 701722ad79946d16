"""Findings on presence, own threads, pace and turns; who waits stands in `practice`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from entregent.measure.intervals import wilson
from entregent.model.finding import Action, Finding, Measure, Param, Searched, Sentence
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.ties import Ask
from entregent.practices import findings as shared
from entregent.practices.involvement.relevance import DAYS, PUBLISHED, Presence, presence
from entregent.practices.involvement.talk import DAYS as TALK_DAYS
from entregent.practices.involvement.talk import Talk, paces, talks

HOLLOW_A_WEEK, HOLLOW_RELEVANCE = 5.0, 0.3
RARE_A_WEEK, RARE_RELEVANCE = 0.5, 0.6
THREAD_DAYS = 90
LEAST_QUESTIONS = 3
MONOLOGUES = 2
CITED = 20


def present(view: Study) -> Iterator[tuple[Measure, Finding | None]]:
    """IMP-4: visible but hollow, useful but rare, or nothing to say."""
    found = presence(view)
    if not found.acts:
        return
    measure = Measure(
        "IMP-4", round(found.relevance, 4) if len(found.acts) >= shared.FEW else None, "relevance",
        len(found.acts), shared.seen_through(view, ("content",)), window_days=DAYS,
    )
    yield measure, _presence(found, measure)


def _presence(found: Presence, measure: Measure) -> Finding | None:
    key = None
    if found.busiest >= HOLLOW_A_WEEK and found.relevance < HOLLOW_RELEVANCE:
        key = "hollow"
    elif found.weekly < RARE_A_WEEK and found.relevance > RARE_RELEVANCE:
        key = "rare"
    if key is None:
        return None
    params: dict[str, Param] = {
        "n": len(found.acts), "published": found.count(PUBLISHED),
        "answers": found.count(("answer", "comment")),
    }  # fmt: skip
    return Finding(
        "IMP-4",
        "advice" if key == "hollow" else "info",
        Sentence(f"involvement.{key}", params),
        evidence=tuple(act.record for act in found.acts[-CITED:]),
        measure=measure,
        coverage=measure.coverage,
        correct=(Sentence("involvement.correct-presence"),),
        window=key,
    )


def own_threads(view: Study, waiting: Iterable[Ask], seen: float) -> Iterator[
    tuple[Measure, Finding | None]
]:
    """IMP-5: of the questions in threads the owner opened, how many found an answer."""
    since = view.now - timedelta(days=THREAD_DAYS)
    asked = [
        ask for ask in view.asks()
        if ask.own_thread and "question" in ask.cues and since <= ask.at <= view.now
    ]
    if not asked:
        return
    still = {ask.record for ask in waiting}
    open_ones = [ask for ask in asked if ask.record in still]
    answered = len(asked) - len(open_ones)
    low, high = wilson(answered, len(asked))
    value = answered / len(asked) if len(asked) >= shared.FEW else None
    measure = Measure("IMP-5", value, "share", len(asked), seen, low, high, THREAD_DAYS)
    if len(asked) < LEAST_QUESTIONS or not open_ones:
        yield measure, None
        return
    yield measure, Finding(
        "IMP-5",
        "info",
        Sentence("involvement.threads", {"n": len(open_ones), "asked": len(asked)}),
        evidence=tuple(ask.record for ask in open_ones[-CITED:]),
        measure=measure,
        coverage=seen,
        correct=(Sentence("involvement.correct-answered"), Sentence("involvement.correct-none")),
    )


def pace(view: Study, seen: float) -> Iterator[tuple[Measure, Finding | None]]:
    """IMP-6: answering time by network, when it clearly moved since the owner's last quarter."""
    for one in paces(view):
        if not one.now:
            continue
        value = one.median if len(one.now) >= shared.FEW else None
        measure = Measure("IMP-6", value, "h", len(one.now), seen, window_days=91, of=one.network)
        if not one.moved:
            yield measure, None
            continue
        params: dict[str, Param] = {
            "network": one.network, "hours": round(one.median, 1),
            "before": round(one.earlier, 1), "late": round(one.late),
        }  # fmt: skip
        yield measure, Finding(
            "IMP-6",
            "info",
            Sentence("involvement.slower" if one.moved > 0 else "involvement.quicker", params),
            evidence=one.records[-CITED:],
            measure=measure,
            coverage=seen,
            correct=(Sentence("involvement.correct-usual"),),
            window=one.network,
        )


def monologues(view: Study, seen: float) -> Iterator[Finding]:
    """IMP-7: conversations in which the owner says nearly everything, two at most."""
    found = [
        (talk.balance, who, talk) for who, talk in talks(view).items()
        if talk.is_monologue and not shared.is_silenced(view, "IMP-7", who)
    ]
    shown = 0
    for _, who, talk in sorted(found, key=lambda one: (one[0], one[1])):
        person = view.person(who)
        if shown < MONOLOGUES and shared.may_be_proposed(person):
            shown += 1
            yield _monologue(view, person, talk, seen)


def _monologue(view: Study, person: Person, talk: Talk, seen: float) -> Finding:
    params: dict[str, Param] = {
        "name": person.name, "mine": talk.my_words, "theirs": talk.their_words,
        "n": talk.mine + talk.theirs,
    }  # fmt: skip
    since = view.today - timedelta(days=TALK_DAYS - 1)
    return Finding(
        "IMP-7",
        "info",
        Sentence("involvement.monologue", params),
        evidence=shared.evidence_of(view, (person.id,), CITED),
        searched=(Searched("involvement.searched-words", since, view.today, seen),),
        people=(person.id,),
        coverage=seen,
        correct=(Sentence("involvement.correct-monologue"),),
    )


def act_for(view: Study, finding: Finding) -> Action | None:
    """The small act of a finding of this module; None where the fact is enough."""
    if finding.code == "IMP-4" and finding.window == "hollow":
        says = Sentence("involvement.act-comment")
        subject = f"comment:{view.today:%G-W%V}"
        return Action(
            "give", says, (finding.id,), 10, shared.SHARE, subject=subject, gift=True
        )
    if finding.code == "IMP-7":
        who = finding.people[0]
        says = Sentence("involvement.act-listen", {"name": view.person(who).name})
        return Action("write", says, (finding.id,), 5, shared.SHARE, (who,), subject="listen")
    return None
