"""The day: up to five small acts within the minutes the owner gave it, and then nothing.

Method 9, the daily plan: acts are taken by value a minute, times 1.3 when they serve the first
purpose of the sheet, until the minutes are spent. At most one ask a day and one act a person; a
gift when no debt is overdue; nothing on rest days; what was answered does not come back. Every act
that is left out says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from entregent.model.decisions import ActState
from entregent.model.finding import Action, Report, Sentence
from entregent.model.ids import ActionId, FindingId, PersonId
from entregent.model.ports import Study
from entregent.plan.answers import answered, latest
from entregent.plan.guards import Guards
from entregent.plan.surprise import SURPRISE
from entregent.practices.attitude.practice import NOT_NOW
from entregent.practices.paper.practice import CONTINUED, SHEET, nothing_read
from entregent.practices.paper.serving import serving
from entregent.practices.paper.worksheet import first_purpose

MOST_ACTS = 5
PURPOSE_FACTOR = 1.3
HIGHEST = 100.0
"""What an act is lifted to by the purpose, at most: an answer owed in one's own thread is worth so
much, and nothing passes before it (method 9; the article on questions in one's own group)."""
_SEVERITIES = ("alert", "advice", "info")
_KEEPS_DOORS = frozenset({"reply", "thank", "keep_promise", "rest"})
"""What is still proposed to somebody whom meeting people costs (method P2), beside one coffee."""
_CLOSED = frozenset({
    "done", "refused", "snoozed", "bridge", "not-now", "declined", "silence", "strangers",
})
_WEEK = timedelta(days=7)
Day = date
"""The type of `Plan.date`, whose own name hides it."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An act that is not for today. `code` names the rule, `reason` says it to the owner.

    Codes: "done", "refused", "snoozed", "bridge" (the owner's answers), "not-now" (their attitude);
    "declined", "silence", "strangers" (whom the day leaves in peace, see `guards`);
    "rest", "sheet", "person", "ask", "long", "minutes", "enough" (the rules of the day).
    """

    action: Action
    code: str
    reason: Sentence

    @property
    def open(self) -> bool:
        """Whether the act still waits: the owner's answers close it, and respect for a person."""
        return self.code not in {"done", "refused", "snoozed", "bridge", "not-now"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is proposed for one day. `chosen` stands in the order of doing.

    `caught_up`: no act is open, today or later. `rest`: the owner does not work on this day.
    `serves` gives, for acts that serve the first purpose, the reason.
    """

    date: Day
    budget: int
    chosen: tuple[Action, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    caught_up: bool = False
    rest: bool = False
    serves: Mapping[ActionId, Sentence] = field(default_factory=dict)
    next_day: Day | None = None
    """The next working day; None when the owner has none."""

    @property
    def minutes(self) -> int:
        """Minutes of the chosen acts together."""
        return sum(action.minutes for action in self.chosen)

    @property
    def title(self) -> Sentence:
        """The day in one sentence: how many acts and minutes, or why there are none."""
        if self.chosen:
            return Sentence(f"plan.title-{len(self.chosen)}", {"n": self.minutes})
        if self.rest and self.next_day and self.next_day - self.date > _WEEK:
            return Sentence("plan.rest-until", {"day": self.next_day})
        if self.rest:
            return _with_weekday("plan.rest", self.next_day)
        if self.caught_up:
            return Sentence("plan.caught-up")
        return Sentence("plan.nothing-fits", {"n": self.budget})

    @property
    def closing(self) -> Sentence:
        """The end of the page: that is all, and how much can wait."""
        waiting = sum(left.open for left in self.left_out)
        if not waiting or self.rest:
            return Sentence("plan.closing")
        return Sentence("plan.closing-more", {"n": waiting})


@dataclass(frozen=True, slots=True)
class Offer:
    """What a day chooses from: what was found, the acts that follow, the owner's answers so far."""

    reports: tuple[Report, ...]
    actions: tuple[Action, ...]
    states: tuple[ActState, ...]


def today(
    study: Study,
    reports: Sequence[Report],
    actions: Iterable[Action],
    states: Sequence[ActState],
    budget_minutes: int,
) -> Plan:
    """Choose the acts of the day. Equal inputs in any order give the same plan.

    On rest days nothing is proposed, with one exception: while nothing was ever read, the first
    steps stay, since they are an invitation and nobody waits for them.
    """
    hours, day = study.hours, study.today
    rest = hours.is_paused(day) or not (hours.is_working(day) or nothing_read(study))
    offer = Offer(tuple(reports), tuple(actions), tuple(states))
    return choose(study, offer, budget_minutes, rest=rest)


def choose(study: Study, offer: Offer, budget_minutes: int, *, rest: bool) -> Plan:
    """As `today`, told whether it is a day of rest."""
    reports, actions, answers = offer.reports, offer.actions, latest(offer.states)
    day = _Day(study, budget_minutes, _severities(reports))
    quiet = any(one.code == NOT_NOW for report in reports for one in report.findings)
    guards = Guards(study)
    waiting: list[Action] = []
    left: list[LeftOut] = []
    for action in _unique(actions):
        if answer := answered(action, answers, study.today):
            left.append(LeftOut(action, *answer))
        elif held := guards.against(action):
            left.append(LeftOut(action, *held))
        elif quiet and not _keeps_doors(action):
            left.append(LeftOut(action, "not-now", Sentence("plan.left-not-now")))
        else:
            waiting.append(action)
    ranked = day.ranked(waiting)
    chosen, refused = ([], _resting(ranked, day)) if rest else _chosen(ranked, day)
    return Plan(
        date=study.today,
        budget=budget_minutes,
        chosen=tuple(day.with_purpose(action) for action in chosen),
        left_out=(*refused, *sorted(left, key=lambda one: one.action.id)),
        caught_up=not waiting,
        rest=rest,
        serves={action.id: day.serves[action.id] for action in chosen if action.id in day.serves},
        next_day=day.next_day,
    )


class _Day:
    """What the day knows while it chooses: its minutes, its order, whom the purpose is about."""

    def __init__(self, study: Study, budget: int, severities: Mapping[FindingId, int]) -> None:
        self.study = study
        self.budget = budget
        self.severities = severities
        self.next_day = _next_working_day(study)
        self.waiting = {debt.ask.person: at for at, debt in enumerate(study.debts())}
        self.overdue = {debt.ask.person for debt in study.debts() if debt.overdue}
        self.purpose = first_purpose(study.sheet)
        self.serves: dict[ActionId, Sentence] = {}

    def ranked(self, actions: Sequence[Action]) -> list[Action]:
        """By value a minute; then the graver finding, the longest wait, the shorter act, the id."""
        self.serves = self._serving(actions)
        return sorted(actions, key=self._order)

    def with_purpose(self, action: Action) -> Action:
        """The act, naming the purpose it serves."""
        if self.purpose is None or action.id not in self.serves:
            return action
        return replace(action, purpose=self.purpose.kind)

    def _order(self, action: Action) -> tuple[float, int, int, int, str]:
        rate = self._worth(action) / action.minutes
        grave = min(self.severities.get(one, len(_SEVERITIES)) for one in action.because)
        last = len(self.waiting)
        waits = min((self.waiting.get(who, last) for who in action.people), default=last)
        return (-rate, grave, waits, action.minutes, action.id)

    def _worth(self, action: Action) -> float:
        """The value, lifted when the act serves the first purpose."""
        own = self.purpose is not None and action.purpose == self.purpose.kind
        if not own and action.id not in self.serves:
            return action.value
        return max(action.value, min(HIGHEST, action.value * PURPOSE_FACTOR))

    def _serving(self, actions: Sequence[Action]) -> dict[ActionId, Sentence]:
        if self.purpose is None:
            return {}
        named = {who for action in actions for who in action.people}
        people = [person for person in self.study.alters() if person.id in named]
        reasons = serving(self.study.sheet, people)
        return {
            action.id: reasons[served[0]]
            for action in actions
            if (served := [who for who in action.people if who in reasons])
        }


def _keeps_doors(action: Action) -> bool:
    return action.verb in _KEEPS_DOORS or action.subject == "coffee"


def _severities(reports: Iterable[Report]) -> dict[FindingId, int]:
    return {
        finding.id: _SEVERITIES.index(finding.severity)
        for report in reports
        for finding in report.findings
    }


def _unique(actions: Iterable[Action]) -> Iterator[Action]:
    """Each act once: of two with the same id, the worthier, then the shorter."""
    best: dict[ActionId, Action] = {}
    for action in actions:
        kept = best.setdefault(action.id, action)
        if (-action.value, action.minutes) < (-kept.value, kept.minutes):
            best[action.id] = action
    return iter(best.values())


# ------------------------------------------------------------------ choosing


def _chosen(ranked: Sequence[Action], day: _Day) -> tuple[list[Action], list[LeftOut]]:
    """Greedy; the gift and the surprise first in the purse though not in the order."""
    ranked, refused = _sheet_alone(ranked, day)
    taken: list[Action] = []
    gift = _gift_to_keep(ranked, day)
    surprise = _surprise_to_keep(ranked, gift, day)
    taken += [kept for kept in (gift, surprise) if kept is not None]
    for action in ranked:
        if action in taken:
            continue
        reason = _against(action, taken, day)
        if reason is None:
            taken.append(action)
        else:
            refused.append(reason)
    return [action for action in ranked if action in taken], refused


def _sheet_alone(ranked: Sequence[Action], day: _Day) -> tuple[Sequence[Action], list[LeftOut]]:
    """While nothing was read, a sheet that was begun is finished before all else is proposed."""
    begun = any(one.subject.startswith(CONTINUED) for one in ranked)
    if not begun or not nothing_read(day.study):
        return ranked, []
    sheet = [one for one in ranked if one.subject.startswith(SHEET)]
    after = Sentence("plan.left-sheet")
    return sheet, [LeftOut(one, "sheet", after) for one in ranked if one not in sheet]


def _gift_to_keep(ranked: Sequence[Action], day: _Day) -> Action | None:
    """The best gift that fits, unless somebody is kept waiting too long."""
    waited_for = {who for action in ranked if action.verb == "reply" for who in action.people}
    if waited_for & day.overdue:
        return None
    return next((one for one in ranked if one.gift and one.minutes <= day.budget), None)


def _surprise_to_keep(
    ranked: Sequence[Action], gift: Action | None, day: _Day
) -> Action | None:
    """The surprise of the week where it fits beside the gift, unless somebody waits too long."""
    waited_for = {who for action in ranked if action.verb == "reply" for who in action.people}
    if waited_for & day.overdue:
        return None
    left = day.budget - (gift.minutes if gift else 0)
    found = next((one for one in ranked if one.subject.startswith(SURPRISE)), None)
    return found if found is not None and found.minutes <= left else None


def _against(action: Action, taken: Sequence[Action], day: _Day) -> LeftOut | None:
    """The first rule that keeps this act out of a day that already holds `taken`."""
    if action.minutes > day.budget:
        long = Sentence("plan.left-long", {"n": action.minutes, "budget": day.budget})
        return LeftOut(action, "long", long)
    met = {who for one in taken for who in one.people}
    if same := [who for who in action.people if who in met]:
        return LeftOut(action, "person", Sentence("plan.left-person", _name(day, same[0])))
    if action.verb == "ask" and any(one.verb == "ask" for one in taken):
        return LeftOut(action, "ask", Sentence("plan.left-ask"))
    if len(taken) >= MOST_ACTS:
        return LeftOut(action, "enough", _with_weekday("plan.left-enough", day.next_day))
    if sum(one.minutes for one in taken) + action.minutes > day.budget:
        return LeftOut(action, "minutes", _later(day))
    return None


def _resting(ranked: Sequence[Action], day: _Day) -> list[LeftOut]:
    hours = day.study.hours
    reason = _with_weekday("plan.left-rest", day.next_day)
    if hours.is_paused(day.study.today) and hours.resumes:
        reason = Sentence("plan.left-paused", {"day": hours.resumes})
    return [LeftOut(action, "rest", reason) for action in ranked]


def _name(day: _Day, who: PersonId) -> dict[str, str]:
    return {"name": day.study.person(who).name}


def _later(day: _Day) -> Sentence:
    """Tomorrow, when it is a working day, else the name of the next one."""
    if day.next_day == day.study.today + timedelta(days=1):
        return Sentence("plan.left-tomorrow")
    return _with_weekday("plan.left-until", day.next_day)


def _with_weekday(key: str, day: date | None) -> Sentence:
    """The form of the sentence for that weekday (Monday is 0), or the one without a day."""
    return Sentence(key if day is None else f"{key}-{day.weekday()}")


def _next_working_day(study: Study) -> date | None:
    start = study.today + timedelta(days=1)
    if study.hours.is_paused(start) and study.hours.resumes:
        start = study.hours.resumes
    days = (start + timedelta(days=ahead) for ahead in range(7))
    return next((day for day in days if study.hours.is_working(day)), None)
