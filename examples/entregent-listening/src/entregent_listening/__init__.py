"""Listening: a question now and then, to people one writes to.

Asked questions, above all those that follow up on what was said, make a conversation one of two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta

from entregent.measure import wilson
from entregent.model.finding import (
    Action,
    Finding,
    Measure,
    Report,
    Searched,
    Sentence,
    Words,
)
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import PracticeInfo, Study
from entregent.model.when import Period

WINDOW = 90
LEAST_LETTERS = 5
FEW = 20
MOST = 2

INFO = PracticeInfo(
    code="LIS",
    number=12,
    name="listening",
    needs=frozenset({"people"}),
    rules=("LIS-1",),
    sentence="own.sentence",
)


class Listening:
    """Of those one writes to often, who was asked something; and two who were not."""

    sentence = Words(
        "Une conversation se tient à deux : une question, et la patience d’écouter.",
        "A conversation takes two: a question, and the patience to listen.",
    )

    @property
    def info(self) -> PracticeInfo:
        """The card of this practice."""
        return INFO

    def measure(self, view: Study) -> Report:
        """The share of people written to who were asked something; silent without messages."""
        if not view.has("people") or not (view.has("messages") or view.has("mail")):
            return Report(INFO.code)
        letters, asked = _letters(view), _asked(view)
        people = [who for who, n in letters.items() if n >= LEAST_LETTERS]
        if not people:
            return Report(INFO.code)
        seen = max(view.coverage("messages"), view.coverage("mail"))
        heard = sum(who in asked for who in people)
        low, high = wilson(heard, len(people))
        value = heard / len(people) if len(people) >= FEW else None
        measure = Measure("LIS-1", value, "share", len(people), seen, low, high, WINDOW)
        left = [who for who in people if who not in asked and _may_be_named(view, who)]
        left.sort(key=lambda who: (-letters[who], who))
        findings = (_finding(view, who, letters[who], seen) for who in left[:MOST])
        heard_findings = (one for one in findings if one.id not in view.muted())
        return Report(INFO.code, (measure,), tuple(heard_findings))

    def suggest(self, view: Study, report: Report) -> Iterator[Action]:
        """One question, to one person."""
        for finding in report.findings:
            name = view.person(finding.people[0]).name
            words = Words(
                f"Poser à {name} une question dont la réponse vous intéresse",
                f"Ask {name} a question whose answer you would like to know",
            )
            yield Action(
                "write", Sentence("own.act", {"words": words}), (finding.id,), 5, 25.0,
                finding.people, subject="listen",
            )


def _letters(view: Study) -> Counter[PersonId]:
    """Messages of the owner's in three months, by person."""
    within = Period(view.today - timedelta(days=WINDOW - 1), view.today + timedelta(days=1))
    found: Counter[PersonId] = Counter()
    for row in view.rollup(within):
        if row.direction == "out" and row.weight > 0:
            found[row.person] += row.n
    return found


def _asked(view: Study) -> set[PersonId]:
    """Who was asked anything in that time."""
    within = Period(view.today - timedelta(days=WINDOW - 1), view.today + timedelta(days=1))
    return {one.person for one in view.requests(within)}


def _may_be_named(view: Study, who: PersonId) -> bool:
    """Whether the owner lets this person be named, and has not silenced it."""
    person, muted = view.person(who), view.muted()
    wishes = person.preferences
    if person.is_ego or "LIS-1" in muted or f"LIS-1/{who}" in muted:
        return False
    return wishes.get("rest") != "yes" and wishes.get("mark", "none") == "none"


def _finding(view: Study, who: PersonId, letters: int, seen: float) -> Finding:
    name = view.person(who).name
    words = Words(
        f"En trois mois, {letters} messages à {name}, et aucune question. "
        "Une seule montre que l’on écoute.",
        f"In three months, {letters} messages to {name}, and no question. "
        "A single one shows that you listen.",
    )
    start = view.today - timedelta(days=WINDOW - 1)
    return Finding(
        "LIS-1",
        "info",
        Sentence("own.says", {"words": words}),
        evidence=tuple(_evidence(view.evidence(who, 5))),
        searched=(Searched("own.searched", start, view.today, seen),),
        people=(who,),
        coverage=seen,
        correct=(Sentence("own.mute", {"code": "LIS-1"}),),
        window=f"{view.today:%Y}-Q{(view.today.month + 2) // 3}",
    )


def _evidence(keys: Iterable[str]) -> Iterator[RecordKey]:
    return map(RecordKey, keys)


PRACTICE = Listening()
