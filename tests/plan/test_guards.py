"""Whom the day leaves in peace, and what stays possible with everybody."""

from __future__ import annotations

from datetime import date

import pytest

from entregent.i18n import LANGUAGES, say
from entregent.model.finding import Action, Sentence
from entregent.model.ids import FindingId, PersonId
from entregent.model.people import Person
from entregent.plan.guards import REACHING, Guards
from entregent.testing.ego import ego, mail, meeting, message, refusal
from entregent.ties.study import study


def _act(who: str, verb: str = "write") -> Action:
    return Action(verb, Sentence("x"), (FindingId("f"),), 5, 40, (PersonId(who),))  # type: ignore[arg-type]


def _held(who: str, *parts: object, verb: str = "write") -> tuple[str, object] | None:
    view = study(ego(*parts, Person(PersonId(who), who.title(), contact=True)))  # type: ignore[arg-type]
    held = Guards(view).against(_act(who, verb))
    if held is None:
        return None
    for lang in LANGUAGES:
        assert who.title() in say(lang, held[1].key, **held[1].params)
    return held[0], held[1].params.get("day")


def test_a_refusal_closes_for_a_year() -> None:
    parts = [message("awa", "2026-03-01", "out"), message("awa", "2026-03-02", "in"),
             refusal("awa", "2026-03-02 10:00")]
    assert _held("awa", *parts) == ("declined", date(2027, 3, 2))
    old = [message("awa", "2025-11-01", "in"), refusal("awa", "2025-11-01 10:00")]
    assert _held("awa", *old) is None


def test_what_passed_both_ways_after_a_refusal_opens_again() -> None:
    parts = [refusal("awa", "2026-03-02 10:00"), message("awa", "2026-03-02", "in"),
             message("awa", "2026-04-01", "out"), message("awa", "2026-04-03", "in")]
    assert _held("awa", *parts) is None
    assert _held("awa", *parts[:3]) == ("declined", date(2027, 3, 2))


def test_two_messages_without_an_answer_rest_for_half_a_year() -> None:
    alone = [mail("awa", "2026-10-01", "out"), mail("awa", "2026-10-12", "out")]
    assert _held("awa", *alone) == ("silence", date(2027, 4, 10))
    assert _held("awa", alone[0]) is None
    assert _held("awa", *alone, meeting("awa", "2026-10-20")) is None
    assert _held("awa", mail("awa", "2026-01-01", "out"), mail("awa", "2026-01-12", "out")) is None


def test_strangers_come_after_the_people_one_really_knows() -> None:
    quiet = [
        part for who in ("k0", "k1", "k2")
        for part in (message(who, "2024-01-01", "in"), message(who, "2024-01-02", "out"))
    ]
    assert _held("zoe", *quiet, verb="invite") == ("strangers", None)
    assert _held("zoe", *quiet, verb="write") is None
    assert _held("k1", *quiet, verb="invite") is None
    near = [meeting(f"k{at}", "2026-10-01") for at in range(3)]
    assert _held("zoe", *quiet, *near, verb="invite") is None


@pytest.mark.parametrize("verb", ["reply", "thank", "keep_promise", "give", "rest", "qualify"])
def test_answering_and_giving_stay_possible(verb: str) -> None:
    assert verb not in REACHING
    assert _held("awa", refusal("awa", "2026-11-02 10:00"), verb=verb) is None
