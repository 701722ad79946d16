"""What the data offers for a personal word: facts with their evidence, never a sentence to copy.

The writer fills the gap: where we met, what was said last, what they asked, gave or received, what
is new with them, whom both know. What a file does not say is not guessed, and what they declined is
named so that it rests.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypedDict

from entregent.app.find import Found, one_person
from entregent.app.workspace import Workspace
from entregent.i18n import Value, say
from entregent.measure.weights import GATHERINGS
from entregent.model.ids import PersonId

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.store.lists import TimelineRow

EVENTS = 1_000
"""Newest exchanges looked at."""
EXCERPT = 90
"""Characters of their own words that are shown."""
SMALL = 12
"""People in an exchange up to which they are taken to know each other (method 2.7)."""
NEWS_DAYS = 400
GIFT_DAYS = 730
REFUSED_DAYS = 365
_COMPANIONS = 3
_GIFTS = 2


class GapShape(TypedDict):
    """One thing that could be spoken of.

    `kind` is met, first, talk, wrote, ahead, asked, received, given, news, seeks, offers, note,
    both or rest (what is better left alone); `day` is ISO or ""; `evidence` are record keys.
    """

    kind: str
    says: str
    day: str
    evidence: list[str]


class GapsShape(TypedDict):
    """What is known of one person; `seen` counts the exchanges it rests on."""

    person: str
    name: str
    gaps: list[GapShape]
    seen: int


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every question is asked of."""

    workspace: Workspace
    study: Study
    found: Found
    events: Sequence[TimelineRow]

    @property
    def key(self) -> PersonId:
        return PersonId(self.found.key)

    def gap(
        self, kind: str, day: date | None, evidence: Sequence[str], **params: Value
    ) -> GapShape:
        """One gap; its sentence is `gaps.<kind>`, or `gaps.<kind>-undated` without a day."""
        key = kind if day is not None else f"{kind}-undated"
        told = {"day": day, **params} if day is not None else params
        return {
            "kind": kind, "says": say(self.workspace.lang, f"gaps.{key}", **told),
            "day": day.isoformat() if day is not None else "", "evidence": list(evidence),
        }


def gaps(workspace: Workspace, words: str) -> GapsShape:
    """What could be spoken of with one person. Raises `EntregentError` when it is not just one."""
    found = one_person(workspace, words)
    study = workspace.study()
    ground = _Ground(workspace, study, found, workspace.store.timeline(found.key, EVENTS))
    told = [one for ask in _QUESTIONS for one in ask(ground)]
    seen = sum(1 for one in ground.events if one.human and one.direction != "third")
    return {"person": found.key, "name": found.name, "gaps": told, "seen": seen}


# ------------------------------------------------------------------ questions, in order of warmth


def _asked(ground: _Ground) -> Iterator[GapShape]:
    """Their last question or request, answered or not."""
    mine = [one for one in ground.study.asks() if one.person == ground.key]
    if mine:
        one = mine[-1]
        what = _words_of(ground, one.record) or one.subject or one.network
        kind = "asked" if one.answered is None else "asked-answered"
        yield ground.gap(kind, one.at.date(), [one.record], what=what)


def _met(ground: _Ground) -> Iterator[GapShape]:
    """How they met, as a card says it; else the first of several gatherings that are known."""
    for fact in ground.workspace.store.facts(ground.found.key):
        if fact.field == "met" and fact.shown:
            yield ground.gap("met", None, [fact.record], what=_short(fact.value))
            return
    past = [one for one in _joint(ground) if one.at and one.at.date() <= ground.study.today]
    if len(ground.events) < EVENTS and len(past) > 1 and past[-1].at:
        first = past[-1]
        what = _short(first.subject or first.words)
        key = "first" if what else "first-bare"
        yield ground.gap(key, past[-1].at.date(), [first.key], what=what)


def _talk(ground: _Ground) -> Iterator[GapShape]:
    """The last thing that passed, in person and in writing, and what lies ahead."""
    today = ground.study.today
    joint = [one for one in _joint(ground) if one.at]
    ahead = [one for one in joint if one.at and one.at.date() > today]
    if ahead and ahead[-1].at:
        what = _short(ahead[-1].subject) or ahead[-1].kind
        yield ground.gap("ahead", ahead[-1].at.date(), [ahead[-1].key], what=what)
    past = [one for one in joint if one.at and one.at.date() <= today]
    if past and past[0].at:
        what = _short(past[0].subject or past[0].words)
        yield ground.gap("talk" if what else "talk-bare", past[0].at.date(), [past[0].key],
                         what=what)
    for direction, kind in (("in", "wrote"), ("out", "written")):
        last = next((one for one in ground.events if one.human and one.direction == direction
                     and one.at and (one.words or one.subject)), None)
        if last is not None and last.at:
            what = _short(last.words or last.subject)
            yield ground.gap(kind, last.at.date(), [last.key], what=what)


def _news(ground: _Ground) -> Iterator[GapShape]:
    """A post that changed between two exports of one source."""
    posts = [
        fact for fact in ground.workspace.store.facts(ground.found.key)
        if fact.field == "post" and fact.as_of is not None
    ]
    now = next((fact for fact in posts if fact.shown), None)
    if now is None or now.as_of is None or (ground.study.today - now.as_of).days > NEWS_DAYS:
        return
    for before in posts:
        is_earlier = before.source == now.source and before.as_of and before.as_of < now.as_of
        if is_earlier and _differs(now.value, before.value):
            yield ground.gap("news", now.as_of, [now.record], what=now.value, before=before.value)
            return


def _gifts(ground: _Ground) -> Iterator[GapShape]:
    """What they gave, and what they were given."""
    from entregent.practices.culture.ledger import acts

    mine = [one for one in reversed(acts(ground.study, GIFT_DAYS)) if ground.key in one.people]
    for given, kind in ((False, "received"), (True, "given")):
        heaviest = sorted((a for a in mine if a.given == given), key=lambda a: -a.weight)
        for one in heaviest[:_GIFTS]:
            what = say(ground.workspace.lang, f"gaps.act-{one.kind}")
            if words := _words_of(ground, one.record):
                key = "gaps.act-answer-to" if one.kind == "answer" else "gaps.act-about"
                what = say(ground.workspace.lang, key, what=what, words=words)
            yield ground.gap(kind, one.day, [one.record], what=what)


def _wishes(ground: _Ground) -> Iterator[GapShape]:
    """What they seek or offer, as the owner noted it."""
    for topic in ("seeks", "offers"):
        live: list[tuple[str, date]] = []
        for told in ground.study.told(topic):
            if ground.key in told.people:
                if told.value.get("gone"):
                    live = []
                elif told.value.get("what"):
                    live.append((str(told.value["what"]), told.at.date()))
        for what, day in live[-1:]:
            yield ground.gap(topic, day, [], what=_short(what))


def _notes(ground: _Ground) -> Iterator[GapShape]:
    """The owner's newest note."""
    for row in ground.workspace.store.told(ground.found.key):
        if row.kind == "note" and row.words:
            day = row.at.date() if row.at else None
            yield ground.gap("note", day, [row.key], what=_short(row.words))
            return


def _both(ground: _Ground) -> Iterator[GapShape]:
    """Whom both know, from small exchanges and gatherings among several."""
    seen: Counter[PersonId] = Counter()
    evidence: dict[PersonId, str] = {}
    for one in ground.study.shared():
        if ground.key in one.people and one.size <= SMALL:
            for who in one.people:
                if who != ground.key:
                    seen[who] += 1
                    evidence[who] = one.record
    companions = [who for who, _ in seen.most_common(_COMPANIONS)]
    if companions:
        names = ", ".join(ground.study.person(who).name for who in companions)
        records = dict.fromkeys(evidence[who] for who in companions)
        yield ground.gap("both", None, list(records), names=names)


def _rest(ground: _Ground) -> Iterator[GapShape]:
    """What they declined within a year: not to be brought back."""
    since = ground.study.today - timedelta(days=REFUSED_DAYS)
    mine = [one for one in ground.study.refusals()
            if one.person == ground.key and one.at.date() >= since]
    if mine:
        one = mine[-1]
        what = _short(one.subject) or _words_of(ground, one.record) or one.network
        yield ground.gap("rest", one.at.date(), [one.record], what=what)


_QUESTIONS = (_asked, _met, _talk, _news, _gifts, _wishes, _notes, _both, _rest)


# ------------------------------------------------------------------ inside


def _joint(ground: _Ground) -> Iterator[TimelineRow]:
    return (one for one in ground.events if one.kind in GATHERINGS and one.direction == "joint")


def _words_of(ground: _Ground, record: str) -> str:
    """The beginning of the words of one exchange among those looked at."""
    return next((_short(one.words) for one in ground.events if one.key == record), "")


def _differs(now: str, before: str) -> bool:
    """Another post; one of which a part was left out is the same."""
    one, other = now.casefold(), before.casefold()
    return one not in other and other not in one


def _short(text: str) -> str:
    """One line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= EXCERPT:
        return line
    return line[:EXCERPT].rpartition(" ")[0].rstrip(",;:.") + "…"
