"""ICO, the bonus: when questions meet those who know, and voices are balanced.

The article, 20 February 2010, announces collective intelligence; the definition is the method's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from entregent.measure.intervals import wilson
from entregent.measure.structure import constraint, effective_size
from entregent.model.finding import Action, Finding, Measure, Report, Searched, Sentence
from entregent.model.ids import PersonId, RecordKey, digest_of
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.when import Period
from entregent.practices import findings as shared
from entregent.practices.collective.groups import (
    OWNER,
    WINDOW,
    Group,
    Question,
    groups,
    who_knows,
)
from entregent.ties.graph import covered, edges

FEW_VOICES = 3
DOMINATED = 0.6
ALONE = 2
"""Questions without an answer from which a group is spoken of."""
ROUTED = 3
YEAR = 365
CITED = 20

INFO = PracticeInfo(
    code="ICO",
    number=11,
    name="collective",
    needs=frozenset({"people"}),
    rules=("ICO-1", "ICO-2", "ICO-3"),
    sentence="collective.sentence",
)


class Collective:
    """Groups of four speakers or more, open questions in them, the shape of one's own circle."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Groups of ninety days; silent when no message was read."""
        if not shared.has_read(view, INFO, shared.WRITTEN):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.WRITTEN)
        found = groups(view)
        measures = [*_health(found, seen), *_shape(view)]
        findings = [
            *(one for group in found for one in _unbalanced(view, group, seen)),
            *_routes(view, found, seen),
        ]
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """Ask apart, then together; ask by name somebody who knows."""
        for finding in report.findings:
            if finding.code == "ICO-1":
                yield Action(
                    "write",
                    Sentence("collective.act-apart", {"group": finding.says.params["group"]}),
                    (finding.id,), 10, shared.POLISH, subject=f"apart:{finding.window}",
                )
            elif finding.code == "ICO-2":
                name = view.person(finding.people[0]).name
                yield Action(
                    "ask", Sentence("collective.act-ask", {"name": name}), (finding.id,), 5,
                    shared.SHARE, finding.people[:1], subject=f"route:{finding.window}",
                )


def _health(found: Sequence[Group], seen: float) -> Iterator[Measure]:
    """IQ_group of each group: no value under twenty turns."""
    for group in found:
        n, name = len(group.turns), shared.cut(group.title or group.network, 60)
        value = round(group.iq, 1) if n >= shared.FEW else None
        yield Measure("ICO-1", value, "points", n, seen, window_days=WINDOW, of=name)
        if group.questions:
            low, high = wilson(group.answered, len(group.questions))
            asked = len(group.questions)
            rate = group.answered / asked if asked >= shared.FEW else None
            yield Measure("ICO-2", rate, "share", asked, seen, low, high, WINDOW, name)


def _shape(view: Study) -> Iterator[Measure]:
    """Burt's constraint and effective size of the fifty closest, as far as a year shows them."""
    close = [who for who, tie in view.ties().items() if tie.circle in {"5", "15", "50"}]
    if len(close) < FEW_VOICES:
        return
    known = edges(view, Period(view.today - timedelta(days=YEAR), view.today + timedelta(days=1)))
    pairs = [(one.a, one.b) for one in known]
    seen = covered(known, close)
    enough = seen > 0 and len(close) >= shared.FEW
    value = constraint(close, pairs) if enough else None
    size = effective_size(close, pairs) if enough else None
    yield Measure("ICO-3", value, "constraint", len(close), seen, window_days=YEAR)
    yield Measure("ICO-3", size, "people", len(close), seen, window_days=YEAR)


# ------------------------------------------------------------------ ICO-1


def _unbalanced(view: Study, group: Group, seen: float) -> Iterator[Finding]:
    """Few write nearly all, and questions stay alone."""
    counts = group.speakers
    n = len(group.turns)
    top = sum(sorted(counts.values(), reverse=True)[:FEW_VOICES]) / n
    alone = [one for one in group.questions if one.answered is None]
    if n < shared.FEW or len(counts) <= FEW_VOICES or top < DOMINATED or len(alone) < ALONE:
        return
    yield Finding(
        "ICO-1",
        "advice",
        Sentence("collective.unbalanced", {
            "group": shared.cut(group.title or group.network, 60),
            "share": round(100 * top), "n": len(alone), "questions": len(group.questions),
        }),
        evidence=tuple(turn.record for _, turn in group.turns),
        measure=Measure("ICO-1", round(group.iq, 1), "points", n, seen, window_days=WINDOW),
        coverage=seen,
        correct=(Sentence("collective.correct-rest"), Sentence("collective.correct-elsewhere")),
        window=f"{view.today:%Y-%m}-{digest_of(group.key)[:8]}",
    )


# ------------------------------------------------------------------ ICO-2


def _routes(view: Study, found: Sequence[Group], seen: float) -> Iterator[Finding]:
    """The newest questions that stay alone and that somebody once answered, three at most."""
    alone = [
        (one.turn.at, one)
        for group in found
        for one in group.questions
        if one.answered is None
    ]
    alone.sort(key=lambda pair: (pair[0], pair[1].turn.record), reverse=True)
    busy: set[PersonId] = set()
    said = 0
    for _, question in alone:
        people = _able(view, found, question, busy)
        if people and said < ROUTED:
            said += 1
            busy.add(people[0][0])
            yield _route(view, question, people, seen)


def _able(
    view: Study, found: Sequence[Group], question: Question, busy: set[PersonId]
) -> list[tuple[PersonId, RecordKey]]:
    able = who_knows(found, question.turn.subject, (question.asker,))
    return [
        (who, key)
        for who, key in able
        if who not in busy
        and shared.may_be_proposed(view.person(who))
        and not shared.is_silenced(view, "ICO-2", who)
    ][:ROUTED]


def _route(
    view: Study, question: Question, people: Sequence[tuple[PersonId, RecordKey]], seen: float
) -> Finding:
    turn = question.turn
    names = ", ".join(view.person(who).name for who, _ in people)
    own = "own-" if question.asker == OWNER else ""
    since = view.today
    return Finding(
        "ICO-2",
        "advice",
        Sentence(f"collective.{own}knows", {
            "what": shared.cut(turn.subject, 60), "names": names, "day": turn.at.date(),
        }),
        evidence=(turn.record,),
        searched=(Searched("collective.searched-answer", turn.at.date(), since, seen),),
        people=tuple(who for who, _ in people),
        coverage=seen,
        correct=(Sentence("collective.correct-answered"), Sentence("collective.correct-rest")),
        window=digest_of(turn.record)[:8],
    )


PRACTICE: Practice = Collective()
