"""One slot of surprise a week: somebody whom no aim and no habit would bring up.

A comment under the article: who measures badly all that may open is best not too sure of the aims.
Each ISO week one person is drawn by lot among those one really spoke with once and who serve
nothing on the sheet; the lot is the same whenever it is asked for in that week. It waits for its
own day of the week, and is let go with the week.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from entregent.model.finding import Action, Finding, Report, Searched, Sentence
from entregent.model.ids import PersonId, RecordKey, digest_of
from entregent.model.ports import Study
from entregent.model.ties import Tie
from entregent.plan.guards import Guards
from entregent.practices import findings as shared
from entregent.practices.paper.serving import serving

CODE = "DAY-1"
SURPRISE = "surprise:"
"""Beginning of the subject of the act."""
MINUTES = 5
QUIET = 60
"""Days without a word from which somebody is outside the usual."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Who was drawn, why, and the act. `day`: the ISO weekday (1 to 7) from which it may stand."""

    report: Report
    action: Action
    day: int

    def due(self, study: Study) -> tuple[Action, ...]:
        """The act, from its day of the week on."""
        return (self.action,) if study.today.isoweekday() >= self.day else ()


def week_of(day: date) -> str:
    """The ISO week a day lies in: "2026-W48"."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def surprise(
    study: Study, on: date | None = None, named: Collection[PersonId] = (), seed: str = ""
) -> Drawn | None:
    """The lot of the week of `on` (the view's day); None when nobody can be drawn.

    `named` are those whom another act brings up: no surprise. Nobody is drawn either once surprises
    are silenced.
    """
    muted = set(study.muted())
    week = week_of(on or study.today)
    found = [] if CODE in muted else sorted(set(_candidates(study)) - set(named))
    if not found:
        return None
    who = min(found, key=lambda one: digest_of("surprise", seed, week, one))
    tie, name = study.tie(who), study.person(who).name
    says = "week.surprise" if study.sheet.purposes else "week.surprise-plain"
    finding = Finding(
        CODE,
        "info",
        Sentence(says, {"name": name, "n": len(found), "day": tie.last or study.today}),
        evidence=tuple(map(RecordKey, study.evidence(who))),
        searched=(Searched("week.searched-lot", study.today, study.today, 1.0),),
        people=(who,),
        correct=(Sentence("week.correct-surprise"),),
        window=week,
    )
    if finding.id in muted:
        return None
    action = Action(
        "write", Sentence("week.act-surprise", {"name": name}), (finding.id,), MINUTES,
        shared.SHARE, (who,), subject=f"{SURPRISE}{week}",
    )  # fmt: skip
    return Drawn(Report("DAY", (), (finding,)), action, _day(study, seed, week))


def _candidates(study: Study) -> Iterable[PersonId]:
    """Really known once, quiet, near none of the aims, and not to be left in peace."""
    guards = Guards(study)
    quiet = [person for person in study.alters() if _outside(study.ties()[person.id])]
    aimed_at = serving(study.sheet, quiet)
    for person in quiet:
        if person.id in aimed_at or not shared.may_be_proposed(person):
            continue
        if shared.is_household(person) or not shared.is_somebody(person):
            continue
        if shared.is_silenced(study, CODE, person.id) or guards.resting(person.id):
            continue
        yield person.id


def _outside(tie: Tie) -> bool:
    spoken = tie.meetings > 0 or min(tie.messages_in, tie.messages_out) > 0
    return spoken and (tie.silence or 0) >= QUIET


def _day(study: Study, seed: str, week: str) -> int:
    """A working day, drawn too: surprises do not all come on a Monday."""
    days = sorted(study.hours.days) or [0]
    return days[int(digest_of("day", seed, week)[:6], 16) % len(days)] + 1
