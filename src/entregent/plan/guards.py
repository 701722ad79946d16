"""Whom the day leaves in peace: who declined, who did not answer twice, strangers before friends.

Method 2.5 (a refusal closes for a year, silence after two messages means wait for half of one) and
P8.6 ("commencez par vous appuyer sur votre réseau réel": the twenty people one really knows come
before any stranger). Answering, thanking and keeping one's word stay possible always.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from entregent.model.finding import Action, Sentence
from entregent.model.ids import PersonId
from entregent.model.once import once
from entregent.model.ports import Study
from entregent.model.ties import Tie

REACHING = frozenset({"ask", "call", "meet", "invite", "write", "introduce"})
"""Verbs by which the owner begins something with somebody."""
CLOSED = timedelta(days=365)
WAIT = timedelta(days=180)
MOST_UNANSWERED = 2
KNOWN_FIRST = 20
_WRITTEN_TO = 365

Held = Literal["declined", "silence", "strangers"]


class Guards:
    """What one view says about whom not to bother."""

    def __init__(self, study: Study) -> None:
        self._study = study

    def against(self, action: Action) -> tuple[Held, Sentence] | None:
        """Why an act that begins something with somebody waits; None when nothing keeps it."""
        if action.verb not in REACHING:
            return None
        for who in action.people:
            tie = self._study.ties().get(who)
            held = None if tie is None else self._held(action, who, tie)
            if held is not None:
                return held
        return None

    def resting(self, who: PersonId) -> tuple[Held, Sentence] | None:
        """Why one begins nothing with somebody at present: a no, or two messages unanswered."""
        tie = self._study.ties().get(who)
        return None if tie is None else self._declined(who, tie) or self._silent(who, tie)

    def _held(self, action: Action, who: PersonId, tie: Tie) -> tuple[Held, Sentence] | None:
        return self.resting(who) or self._stranger(action, who, tie)

    def _declined(self, who: PersonId, tie: Tie) -> tuple[Held, Sentence] | None:
        """A refusal closes for a year, unless something passed both ways since."""
        refused = self._refusals.get(who)
        if refused is None or self._study.today - refused >= CLOSED:
            return None
        if tie.last is not None and tie.last > refused and not tie.unanswered:
            return None
        again = refused + CLOSED
        return "declined", Sentence("plan.left-declined", {**self._name(who), "day": again})

    def _silent(self, who: PersonId, tie: Tie) -> tuple[Held, Sentence] | None:
        """Two messages without an answer: half a year of rest."""
        if tie.unanswered < MOST_UNANSWERED or tie.last is None:
            return None
        again = tie.last + WAIT
        if self._study.today >= again:
            return None
        params = {**self._name(who), "day": again}
        return "silence", Sentence("plan.left-silence", params)

    def _stranger(self, action: Action, who: PersonId, tie: Tie) -> tuple[Held, Sentence] | None:
        """Nobody is approached whom one never met while people one knows were not written to."""
        if action.verb not in {"invite", "ask"} or tie.exchanges or not self._known_waiting:
            return None
        return "strangers", Sentence("plan.left-strangers", self._name(who))

    def _name(self, who: PersonId) -> dict[str, str | date]:
        return {"name": self._study.person(who).name}

    @once
    def _refusals(self) -> Mapping[PersonId, date]:
        """The last refusal of each person."""
        return {one.person: one.at.date() for one in self._study.refusals()}

    @once
    def _known_waiting(self) -> bool:
        """Whether fewer than twenty of those one really knows were in touch within a year."""
        ties = self._study.ties().values()
        known = [tie for tie in ties if tie.meetings or min(tie.messages_in, tie.messages_out)]
        near = sum(tie.silence is not None and tie.silence < _WRITTEN_TO for tie in known)
        return near < min(KNOWN_FIRST, len(known))
