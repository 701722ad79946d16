"""Who is qualified: five criteria, and the owner's word (method P7).

q1 one knows who it is: a whole name, a post or a category, and how one met (a first exchange or a
note); q2 a target of the sheet, or one of the fifteen closest; q3 the interest is theirs too: they
wrote or took part within twenty-four months; q4 a real exchange within a year, or one planned; q5 a
rhythm or an open promise. Qualified is q1, q2, q3 and one of q4 and q5, once the owner said so: a
"yes" stands for q1 and q2, which only the owner knows; q3 must come from them.

`told("qualified")` holds `answer` ("keep" or "later") and `purpose`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.ties import Tie
from entregent.practices import findings as shared
from entregent.practices.collection.passed import Passed

PLACES = 30
"""As many as the article asks for, for the main purpose: "trente contacts qualifiés"."""
BATCH = 10
LIKELY = 3
NOT_NOW_DAYS = 90
_CLOSE = frozenset({"5", "15"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody and the criteria that hold; `answer` is the owner's latest word ("" for none)."""

    person: PersonId
    q1: bool
    q2: bool
    q3: bool
    q4: bool
    q5: bool
    answer: str = ""
    answered: date | None = None

    @property
    def score(self) -> int:
        """How many of the five hold: for the order of the review, never shown."""
        return self.q1 + self.q2 + self.q3 + self.q4 + self.q5

    @property
    def meets(self) -> bool:
        """Whether the criteria hold, the owner's word left aside."""
        return self.q1 and self.q2 and self.q3 and (self.q4 or self.q5)

    @property
    def qualified(self) -> bool:
        """Whether this counts: the owner said yes, and the interest is theirs too."""
        return self.answer == "keep" and self.q3 and (self.q4 or self.q5)

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the criteria that do not hold."""
        held = {"q1": self.q1, "q2": self.q2, "q3": self.q3, "q4": self.q4, "q5": self.q5}
        return tuple(name for name, holds in held.items() if not holds)


def main_purpose(view: Study) -> str:
    """The purpose ranked first on the sheet, "" while none is."""
    ranked = sorted(view.sheet.purposes, key=lambda purpose: purpose.rank)
    return ranked[0].kind if ranked else ""


def candidates(view: Study, ties: Mapping[PersonId, Tie], known: Passed) -> list[Candidate]:
    """Contacts and those one really talks with, whom an act may name, in the order of ids."""
    answers = _answers(view)
    noted = {who for one in view.records("note") for who in one.people}
    promised = {who for one in view.records("commitment") for who in one.people}
    serves = shared.serves_the_sheet(view.sheet)
    found: list[Candidate] = []
    for person in view.alters():
        tie = ties.get(person.id)
        if tie is None or not (person.contact or tie.real) or not shared.may_be_proposed(person):
            continue
        answer, on = answers.get(person.id, ("", None))
        found.append(Candidate(
            person.id,
            _is_known(person) and (tie.first is not None or person.id in noted),
            tie.circle in _CLOSE or serves(person),
            person.id in known.theirs,
            tie.real or person.id in known.planned,
            tie.rhythm is not None or person.id in promised,
            answer,
            on,
        ))
    return found


def to_review(view: Study, found: list[Candidate]) -> list[Candidate]:
    """Those who gave a sign and were not answered yet, or put off three months ago.

    The likeliest stand first.
    """
    again = view.today - timedelta(days=NOT_NOW_DAYS)
    waiting = [
        one for one in found
        if one.answer == "" or (one.answer == "later" and one.answered and one.answered <= again)
    ]
    likely = [one for one in waiting if one.q3 and one.score >= LIKELY]
    return sorted(likely, key=lambda one: (-one.score, not one.q2, one.person))


def _answers(view: Study) -> dict[PersonId, tuple[str, date]]:
    purpose = main_purpose(view)
    found: dict[PersonId, tuple[str, date]] = {}
    for one in view.told("qualified"):
        if one.value.get("purpose", "") in {"", purpose}:
            for who in one.people:
                found[who] = (str(one.value.get("answer", "")), one.at.date())
    return found


def _is_known(person: Person) -> bool:
    """A whole name, and something that says what the person does."""
    return len(person.name.split()) > 1 and bool(person.posts or person.categories)
