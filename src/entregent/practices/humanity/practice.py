"""HUM: once a year, the question of who mattered, which no measure answers.

The article, 20 February 2010, concludes that these practices put the Human at the heart; method
P10. The guard rails of method 9 are laws that every practice keeps: see the tests.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from entregent.model.finding import Action, Finding, Measure, Report, Searched, Sentence
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.practices import findings as shared
from entregent.ties.pins import pinned

YEAR = 365
FROM = (11, 15)
"""Month and day from which the question of the year is asked, until the year ends."""

INFO = PracticeInfo(
    code="HUM",
    number=10,
    name="humanity",
    needs=frozenset({"people"}),
    rules=("HUM-1",),
    sentence="humanity.sentence",
)


class Humanity:
    """The yearly question, and how many people the owner holds on to."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """The question at the end of a year of which at least half was seen, once."""
        if not shared.has_read(view, INFO, shared.EXCHANGES):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.EXCHANGES)
        measures = [Measure("HUM-1", len(pinned(view)), "people", len(view.ties()), seen)]
        return shared.report(view, INFO, measures, _question(view, seen))

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """A few minutes to think of names; none is an answer too."""
        del view
        for finding in report.findings:
            yield Action(
                "decide", Sentence("humanity.act-year"), (finding.id,), 5, shared.POLISH,
                subject=f"year:{finding.window}",
            )


def _question(view: Study, seen: float) -> Iterable[Finding]:
    year = view.today.year
    told = [one for one in view.told("pin") if one.at.year == year]
    firsts = [tie.first for tie in view.ties().values() if tie.first is not None]
    since = view.today - timedelta(days=YEAR)
    known_long = bool(firsts) and min(firsts) <= since + timedelta(days=YEAR // 2)
    if told or not known_long or (view.today.month, view.today.day) < FROM:
        return
    yield Finding(
        "HUM-1",
        "info",
        Sentence("humanity.year"),
        searched=(Searched("humanity.searched-year", date(year, 1, 1), view.today, seen),),
        coverage=seen,
        correct=(Sentence("humanity.correct-pin"), Sentence("humanity.correct-nobody")),
        window=str(year),
    )


PRACTICE: Practice = Humanity()
