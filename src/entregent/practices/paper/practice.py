"""PAP: think on paper first. Works with nothing imported: the sheet is all it needs.

The article, 20 February 2010: "Commencez par ne pas allumer votre ordinateur !"; method P1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from entregent.model.finding import Action, Finding, Measure, Report, Searched, Sentence, Severity
from entregent.model.ids import short_id
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.purpose import Objective
from entregent.practices import findings as shared
from entregent.practices.paper import worksheet as paper
from entregent.practices.paper.looking import look

START = 25.0
"""Worth of beginning the sheet: with its two minutes it comes first in an empty home, and after the
debts of a full one. The twenty minutes with a pen are no minutes of screen."""
DECIDE = 15.0
ARCHIVE = 30.0
FIVE_PEOPLE = 40.0
REVIEW = 40.0
PEOPLE_TO_NOTE = 5
JOURNAL = "journal"
"""The network of what the owner writes down; a home that holds nothing else has read nothing."""
SHEET = "sheet:"
"""How the subjects of acts that fill in the sheet start."""
CONTINUED = f"{SHEET}continued:"
"""Going on with a begun sheet; the number of empty boxes follows."""

INFO = PracticeInfo(
    code="PAP",
    number=1,
    name="paper",
    needs=frozenset(),
    rules=tuple(f"PAP-{number}" for number in range(1, 15)),
    sentence="paper.sentence",
)
_FRAMES: Mapping[str, tuple[Severity, str, str]] = {
    "PAP-1": ("advice", "correct-no-sheet", "searched-sheet"),
    "PAP-2": ("advice", "correct-sheet", "searched-sheet"),
    "PAP-3": ("advice", "correct-objective", "searched-sheet"),
    "PAP-4": ("advice", "correct-sheet", "searched-sheet"),
    "PAP-5": ("info", "correct-gift", "searched-offers"),
    "PAP-6": ("advice", "correct-review", "searched-sheet"),
    "PAP-7": ("info", "correct-empty", "searched-sources"),
    "PAP-8": ("info", "correct-people", "searched-sources"),
}
"""Severity, how to correct, and what was searched, of each finding."""


class Paper:
    """The sheet: begun, whole, countable, with one purpose first, read again after ninety days."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """W, the share of the eleven boxes that are filled, what the sheet asks, what data show."""
        whole = paper.completeness(view.sheet)
        looked, seen = look(view)
        measures = (Measure("PAP-2", whole, "share", len(paper.BOXES), 1.0), *looked)
        return shared.report(view, INFO, measures, (*_findings(view), *seen))

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """The sheet, the first steps of an empty home, and one small gift a week."""
        for finding in report.findings:
            yield from _ACTS[finding.code](view, finding)


def nothing_read(view: Study) -> bool:
    """Whether no export was imported yet: what the owner noted by hand does not count."""
    return not set(view.sources()) - {JOURNAL}


def _findings(view: Study) -> Iterator[Finding]:
    sheet = view.sheet
    if paper.is_blank(sheet):
        yield _finding(view, "PAP-1", Sentence("paper.no-sheet"))
    elif empty := paper.missing(sheet):
        says = Sentence(f"paper.incomplete-{empty[0]}", {"n": len(empty)})
        yield _finding(view, "PAP-2", says)
    yield from (_vague(view, objective) for objective in _uncountable(view))
    if tied := paper.first_ties(sheet):
        yield _finding(view, "PAP-4", Sentence("paper.first-tied", {"n": len(tied)}))
    yield _finding(view, "PAP-5", _gift_of(view, "gift"), _week(view.today))
    if sheet.review_on and sheet.review_on <= view.today:
        says = Sentence("paper.review-due", {"day": sheet.review_on})
        yield _finding(view, "PAP-6", says, sheet.review_on.isoformat())
    if nothing_read(view):
        yield _finding(view, "PAP-7", Sentence("paper.home-empty"))
        if _to_note(view):
            yield _finding(view, "PAP-8", Sentence("paper.from-memory"))


def _finding(view: Study, code: str, says: Sentence, window: str = "") -> Finding:
    severity, correct, what = _FRAMES[code]
    searched = Searched(f"paper.{what}", view.today, view.today, 1.0)
    return Finding(
        code,
        severity,
        says,
        searched=(searched,),
        correct=(Sentence(f"paper.{correct}"),),
        window=window,
    )


def _uncountable(view: Study) -> Iterator[Objective]:
    for objective in view.sheet.objectives:
        if objective.result.strip() and not paper.check(objective, _written(view)).countable:
            yield objective


def _written(view: Study) -> date:
    return view.sheet.written or view.today


def _vague(view: Study, objective: Objective) -> Finding:
    """What keeps this objective from being counted; the days are said as they were written."""
    found = paper.check(objective, _written(view))
    params: dict[str, str | date] = {"result": shared.cut(objective.result)}
    if found.day is None:
        reason = "vague-both" if found.number is None else "vague-day"
    elif found.in_time:
        reason = "vague-number"
    else:
        reason = "vague-past" if found.day < _written(view) else "vague-far"
        params["day"] = found.day
    return _finding(view, "PAP-3", Sentence(f"paper.{reason}", params), short_id(objective.result))


def _gift_of(view: Study, key: str) -> Sentence:
    """The gift of the week: the offers of the sheet, each in turn; any small thing without them."""
    offers = [offer for offer in view.sheet.offers if offer.strip()]
    if not offers:
        return Sentence(f"paper.{key}-any")
    turn = (view.today.toordinal() - 1) // 7 % len(offers)
    return Sentence(f"paper.{key}-offer", {"offer": shared.cut(offers[turn])})


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


# ------------------------------------------------------------------ acts


def _start(_view: Study, finding: Finding) -> Iterator[Action]:
    yield Action(
        "write", Sentence("paper.act-start"), (finding.id,), 2, START, subject=f"{SHEET}begun"
    )


def _finish(view: Study, finding: Finding) -> Iterator[Action]:
    empty = len(paper.missing(view.sheet))
    yield Action(
        "write",
        Sentence("paper.act-finish", {"n": empty}),
        (finding.id,),
        5 if empty <= len(paper.BOXES) // 2 else 10,
        START,
        subject=f"{CONTINUED}{empty}",
    )


def _count(_view: Study, finding: Finding) -> Iterator[Action]:
    says = Sentence("paper.act-count", {"result": finding.says.params["result"]})
    subject = f"objective:{finding.window}"
    yield Action("write", says, (finding.id,), 3, shared.POLISH, subject=subject)


def _choose(_view: Study, finding: Finding) -> Iterator[Action]:
    says = Sentence("paper.act-choose")
    yield Action("decide", says, (finding.id,), 1, DECIDE, subject=f"{SHEET}first")


def _give(view: Study, finding: Finding) -> Iterator[Action]:
    yield Action(
        "give",
        _gift_of(view, "act-gift"),
        (finding.id,),
        5,
        shared.SHARE,
        subject=f"gift:{finding.window}",
        gift=True,
    )


def _review(_view: Study, finding: Finding) -> Iterator[Action]:
    says, subject = Sentence("paper.act-review"), f"review:{finding.window}"
    yield Action("write", says, (finding.id,), 10, REVIEW, subject=subject)


def _to_note(view: Study) -> int:
    """How many people are still to be written down from memory."""
    return max(0, PEOPLE_TO_NOTE - len(view.alters()))


def _ask_archive(view: Study, finding: Finding) -> Iterator[Action]:
    """Once a month while nothing comes."""
    says, month = Sentence("paper.act-archive"), f"archive:{view.today:%Y-%m}"
    yield Action("ask", says, (finding.id,), 3, ARCHIVE, channel="linkedin", subject=month)


def _note_people(view: Study, finding: Finding) -> Iterator[Action]:
    n = _to_note(view)
    says = Sentence(f"paper.act-people-{n}")
    yield Action("write", says, (finding.id,), 5, FIVE_PEOPLE, subject=f"people:{n}")


def _of_data(key: str, minutes: int, subject: str) -> Callable[[Study, Finding], Iterator[Action]]:
    """One small act for what the data show, its words those of the finding."""

    def act(_view: Study, finding: Finding) -> Iterator[Action]:
        says = Sentence(f"paper.{key}", finding.says.params)
        about = f"{subject}:{finding.window}"
        yield Action("decide", says, (finding.id,), minutes, shared.POLISH, subject=about)

    return act


_ACTS: Mapping[str, Callable[[Study, Finding], Iterator[Action]]] = {
    "PAP-1": _start,
    "PAP-2": _finish,
    "PAP-3": _count,
    "PAP-4": _choose,
    "PAP-5": _give,
    "PAP-6": _review,
    "PAP-7": _ask_archive,
    "PAP-8": _note_people,
    "PAP-9": _of_data("act-accounts", 5, "accounts"),
    "PAP-10": _of_data("act-coherence", 10, "profiles"),
    "PAP-11": _of_data("act-dispersion", 2, "hours"),
    "PAP-12": _of_data("act-drift", 2, "drift"),
    "PAP-13": _of_data("act-closed", 2, "network"),
    "PAP-14": _of_data("act-self-check", 3, "self-check"),
}

PRACTICE: Practice = Paper()
