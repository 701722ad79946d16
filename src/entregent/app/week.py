"""The week in the reader's language: one practice, one purpose, what moved, what may rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, TypedDict

from entregent.app.behind import settled
from entregent.app.heard import render
from entregent.app.offered import Offered, named_by, offered
from entregent.app.over_time import between, called
from entregent.app.own_practices import practices_of
from entregent.app.practice_page import sentence_of, title_of
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, knows, number, say

if TYPE_CHECKING:
    from entregent.model.finding import Action, Finding, Measure
    from entregent.model.ids import FindingId
    from entregent.model.ports import Practice, Study
    from entregent.model.purpose import Objective
    from entregent.plan.week import Week

BACK = 28
"""Days between the two views that are compared."""
MOST_MOVED = 3
MOST_COUNTED = 2
"""Counts move every week; the last place is left to a measure that has an interval."""
_CLEAR, _COUNTED, _MAYBE = 0, 1, 2
_TENTH = 0.1
"""Under a tenth of itself a measure has not moved, interval or not."""


class WeekActShape(TypedDict):
    """An act of a day: what it says, for whom, why, and whether it serves the purpose."""

    id: str
    says: str
    people: list[str]
    names: list[str]
    why: str
    minutes: int


class WeekDayShape(TypedDict):
    """A day of work and its acts, which may be none."""

    day: str
    minutes: int
    acts: list[WeekActShape]


class RestShape(TypedDict):
    """Somebody to be left in peace, and why."""

    person: str
    says: str


class WeekShape(TypedDict):
    """The week from `start` to `end` (ISO days); sentences are in the reader's language.

    `surprise` and `practice_says` are "" when there is none; `surprise_person` is an id.
    """

    label: str
    start: str
    end: str
    title: str
    practice: str
    practice_title: str
    practice_sentence: str
    practice_says: str
    step: str
    purpose: str
    objective: str
    serving: str
    lived: str
    mirror: str
    moved: list[str]
    moved_none: str
    days: list[WeekDayShape]
    rests: list[RestShape]
    surprise: str
    surprise_person: str


def week(workspace: Workspace) -> WeekShape:
    """The week of this day, or the next when its days of work are over; kept until a change."""
    found = prepared(workspace, "week", make_week)
    value: WeekShape = found.value
    since = found.since(workspace)
    return _without_settled(value, *settled(workspace, since)) if since else value


def _without_settled(
    value: WeekShape, people: Collection[str], findings: Collection[str], acts: Collection[str]
) -> WeekShape:
    """The week without acts that were answered, and people the owner spoke about, meanwhile."""
    del findings  # an act of the week does not say which it rests on
    days: list[WeekDayShape] = []
    for day in value["days"]:
        left = [
            one for one in day["acts"]
            if one["id"] not in acts and not set(one["people"]).intersection(people)
        ]
        days.append({**day, "acts": left, "minutes": sum(one["minutes"] for one in left)})
    rests = [one for one in value["rests"] if one["person"] not in people]
    return {**value, "days": days, "rests": rests}


def make_week(workspace: Workspace, study: Study) -> WeekShape:
    """The week in the language of the workspace."""
    from entregent.plan.surprise import SURPRISE, surprise
    from entregent.plan.today import Offer
    from entregent.plan.week import days_ahead
    from entregent.plan.week import week as choose

    lang = workspace.lang
    held = practices_of(workspace).practices
    found = offered(workspace, study)
    heard = dict(zip(held, found.reports, strict=False))
    actions = [one for one in found.actions if not one.subject.startswith(SURPRISE)]
    drawn = surprise(study, days_ahead(study)[0], named_by(actions))
    actions += [] if drawn is None else [drawn.action]  # ahead of its day: it stands where it fits
    offer = Offer(tuple(found.reports), tuple(actions), tuple(found.states))
    speaking = {name for name, report in heard.items() if report.findings}
    chosen = choose(study, offer, workspace.settings.minutes, tuple(held), speaking)
    reports = (*found.reports, *([] if drawn is None else [drawn.report]))
    findings = {one.id: one for report in reports for one in report.findings}
    name = chosen.practice
    says = heard[name].findings[0].says if name in speaking else None
    return {
        "label": chosen.label,
        "start": chosen.start.isoformat(), "end": chosen.end.isoformat(),
        "title": say(lang, "week.title", day=chosen.start),
        "practice": name,
        "practice_title": title_of(lang, name, held[name]) if name else "",
        "practice_sentence": sentence_of(lang, held[name]) if name else "",
        "practice_says": render(lang, says) if says else say(lang, "week.practice-quiet"),
        "step": _step(lang, name),
        **_purpose(lang, study, chosen),
        "lived": _lived(lang, study, chosen),
        "mirror": _mirror(lang, study),
        **_moved(lang, held, found, study),
        "days": _days(lang, study, chosen, findings),
        "rests": [
            {"person": str(who), "says": render(lang, why)} for who, why in chosen.resting
        ],
        "surprise": render(lang, drawn.report.findings[0].says) if drawn else (
            say(lang, "week.surprise-none")
        ),
        "surprise_person": str(drawn.action.people[0]) if drawn else "",
    }


def _step(lang: Lang, name: str) -> str:
    """The small step of a practice, "" for one that is not of the house."""
    key = f"selfcheck.step-{name}"
    return say(lang, "week.step", what=say(lang, key)) if knows(key) else ""


class _PurposeShape(TypedDict):
    purpose: str
    objective: str
    serving: str


def _purpose(lang: Lang, study: Study, chosen: Week) -> _PurposeShape:
    from entregent.practices.paper.serving import serving
    from entregent.practices.paper.worksheet import first_purpose

    first, sheet = first_purpose(study.sheet), study.sheet
    if first is None:
        return {"purpose": say(lang, "week.purpose-none"), "objective": "", "serving": ""}
    words = first.words or say(lang, f"paper.purpose-{first.kind}")
    acts = [act for day in chosen.days for act in day.acts]
    people = [study.person(who) for act in acts for who in act.people]
    reasons = serving(sheet, people)
    n = sum(act.purpose == first.kind or any(who in reasons for who in act.people) for act in acts)
    served = say(lang, "week.serving", n=n) if n else say(lang, "week.serving-none")
    return {
        "purpose": say(lang, "week.purpose", what=words),
        "objective": _objective(lang, sheet.objectives),
        "serving": served if acts else "",
    }


def _objective(lang: Lang, objectives: Sequence[Objective]) -> str:
    """The first aim, with its number where the words do not hold it."""
    if not objectives:
        return ""
    aim = objectives[0]
    text = aim.result.strip().rstrip(".")
    if aim.number is not None and not any(c.isdigit() for c in text):
        text = f"{number(lang, aim.number)} {text}"
    if aim.deadline is None:
        return say(lang, "week.objective", what=text)
    return say(lang, "week.objective-by", what=text, day=aim.deadline)


def _lived(lang: Lang, study: Study, chosen: Week) -> str:
    lived = chosen.lived
    if not study.sources():
        return ""
    if not lived.people:
        return say(lang, "week.lived-none")
    return say(lang, "week.lived", n=lived.people, together=lived.together)


def _mirror(lang: Lang, study: Study) -> str:
    """Hours on networks beside hours with people; "" without a calendar or calls to tell them."""
    from entregent.model.when import Period
    from entregent.practices.effort import IN_PERSON, PHONE, VIDEO, hours_by_network, spent

    if not (study.has("calendar") or study.has("calls")):
        return ""
    within = Period(study.today - timedelta(days=BACK), study.today)
    channels = spent(study, within, study.rollup(within))
    living = sum(channels[name].hours for name in (IN_PERSON, PHONE, VIDEO) if name in channels)
    screen = sum(hours_by_network(study, within).values())
    if not living and not screen:
        return ""
    return say(lang, "week.mirror", screen=round(screen), living=round(living))


def _days(
    lang: Lang, study: Study, chosen: Week, findings: Mapping[FindingId, Finding]
) -> list[WeekDayShape]:
    return [
        {
            "day": one.day.isoformat(),
            "minutes": sum(act.minutes for act in one.acts),
            "acts": [_act(lang, study, act, findings) for act in one.acts],
        }
        for one in chosen.days
    ]


def _act(
    lang: Lang, study: Study, act: Action, findings: Mapping[FindingId, Finding]
) -> WeekActShape:
    return {
        "id": act.id, "says": render(lang, act.says),
        "people": [str(who) for who in act.people],
        "names": [study.person(who).name for who in act.people],
        "why": render(lang, findings[act.because[0]].says), "minutes": act.minutes,
    }


# ------------------------------------------------------------------ what moved


class _MovedShape(TypedDict):
    moved: list[str]
    moved_none: str


def _moved(
    lang: Lang, held: Mapping[str, Practice], found: Offered, study: Study
) -> _MovedShape:
    """At most three measures that moved, those that did so beyond chance first."""
    from entregent.ties.as_of import AsOf
    from entregent.ties.study import study as measure

    names = dict(zip((one.info.code for one in held.values()), held, strict=False))
    now = [(names[r.code], one) for r in found.reports if r.code in names for one in r.measures]
    if not study.sources() or not now:
        return {"moved": [], "moved_none": say(lang, "week.moved-unknown")}
    then = measure(AsOf(study, study.today - timedelta(days=BACK)))
    before = {
        (one.code, one.unit, one.of): one
        for practice in held.values() for one in practice.measure(then).measures
    }
    moves = _ranked((name, one, before.get((one.code, one.unit, one.of))) for name, one in now)
    moved = [
        say(
            lang, "measures.moved-maybe" if rank == _MAYBE else "measures.moved-clear",
            what=called(lang, one, name), now=between(lang, one), then=between(lang, was),
        )
        for rank, name, one, was in moves[:MOST_MOVED]
    ]
    return {"moved": moved, "moved_none": "" if moved else say(lang, "week.moved-none")}


def _ranked(
    pairs: Iterable[tuple[str, Measure, Measure | None]]
) -> Sequence[tuple[int, str, Measure, Measure]]:
    found = []
    for name, one, was in pairs:
        if was is None or one.value is None or was.value is None:
            continue
        change = abs(one.value - was.value) / max(abs(one.value), abs(was.value), 1e-9)
        if change < _TENTH:
            continue
        found.append((_rank(one, was), -change, name, one, was))
    found.sort(key=lambda move: (move[0], move[1], move[2], move[3].code, move[3].of))
    counted = [move for move in found if move[0] == _COUNTED][MOST_COUNTED:]
    return [(move[0], *move[2:]) for move in found if move not in counted]


def _rank(one: Measure, was: Measure) -> int:
    """Clear when the intervals lie apart; a count has none, and is what it is."""
    if one.low is None or one.high is None or was.low is None or was.high is None:
        return _COUNTED
    return _CLEAR if one.low > was.high or one.high < was.low else _MAYBE
