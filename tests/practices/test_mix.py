"""MIX: ties that never left the page, and one step up the ladder."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Action, Finding, Report
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.ties import DayRow
from entregent.practices.mix.ladder import BRIDGES, LADDER, next_step
from entregent.practices.mix.practice import PRACTICE
from entregent.testing.ego import TUESDAY, call, ego, link, mail, meal, meeting, message, video
from entregent.ties.study import study


def ago(days: int) -> date:
    return TUESDAY.date() - timedelta(days=days)


def _letters(who: str, times: int = 6, every: int = 7, kind=mail) -> list[DayRow]:
    return [kind(who, ago(1 + every * at), side) for at in range(times) for side in ("in", "out")]


def _view(*parts, muted=()) -> Study:
    return study(ego(*parts, muted=muted))


def _findings(*parts, code: str = "MIX-2", muted=()) -> list[Finding]:
    report = PRACTICE.measure(_view(*parts, muted=muted))
    return [finding for finding in report.findings if finding.code == code]


def _acts(*parts) -> list[Action]:
    view = _view(*parts)
    return list(PRACTICE.suggest(view, PRACTICE.measure(view)))


# ------------------------------------------------------------------ the ladder


@pytest.mark.parametrize(
    ("ever", "preferred", "step"),
    [
        ({"text"}, "", "voice"), ({"text", "voice"}, "", "video"), ({"video"}, "", "face"),
        ({"text", "face"}, "", None), (set(), "", None), ({"text"}, "text", None),
        ({"text"}, "voice", "voice"), ({"text", "voice"}, "voice", None),
        ({"text"}, "smoke signals", "voice"),
    ],
)  # fmt: skip
def test_one_step_up_and_never_above_what_is_preferred(ever, preferred: str, step) -> None:
    assert next_step(ever, preferred) == step


def test_every_step_but_writing_is_a_bridge() -> None:
    assert [subject for _, subject in BRIDGES] == [f"bridge:{medium}" for medium in LADDER[1:]]


# ------------------------------------------------------------------ only on the page


def test_a_tie_with_mails_only_is_virtual() -> None:
    (finding,) = _findings(_letters("karin", 12), code="MIX-1")
    assert finding.people == ("karin",)
    assert finding.says.params == {"n": 1, "names": "Karin"}
    assert finding.severity == "info"
    assert finding.correct[0].key == "mix.correct-blind"
    assert finding.searched[0].coverage == 0


def test_once_calls_or_a_calendar_were_read_silence_means_more() -> None:
    (finding,) = _findings(_letters("karin", 12), meeting("lise", ago(3)), code="MIX-1")
    assert finding.severity == "advice"
    assert finding.correct[0].key == "mix.correct-spoken"


@pytest.mark.parametrize("spoken", [call, video, meeting, meal])
def test_a_voice_or_a_face_ever_is_enough(spoken) -> None:
    assert _findings(_letters("karin", 12), spoken("karin", ago(2000)), code="MIX-1") == []


def test_a_crowd_is_no_face() -> None:
    hall = meeting("karin", ago(20), people=200)
    (finding,) = _findings(_letters("karin", 12), hall, code="MIX-1")
    assert finding.people == ("karin",)


def test_a_weak_tie_is_left_alone() -> None:
    assert _findings(_letters("karin", 1), code="MIX-1") == []


def test_the_owner_s_word_makes_a_tie_strong_or_weak() -> None:
    further = Person(PersonId("karin"), "Karin", preferences={"offset": "-20"})
    closer = Person(PersonId("karin"), "Karin", preferences={"offset": "+20"})
    weak, strong = _letters("karin", 1), _letters("karin", 2)
    assert _findings(weak, closer, code="MIX-1") != []
    assert _findings(weak, code="MIX-1") == []
    assert _findings(strong, further, code="MIX-1") == []
    assert _findings(strong, code="MIX-1") != []


def test_many_are_named_by_three_in_the_order_of_the_alphabet() -> None:
    parts = [row for who in ("zoe", "awa", "luc", "bo") for row in _letters(who, 12)]
    (finding,) = _findings(parts, code="MIX-1")
    assert finding.says.key == "mix.virtual-some"
    assert finding.says.params == {"n": 4, "names": "Awa, Bo, Luc"}


def test_the_share_of_ties_on_two_media_has_its_interval() -> None:
    parts = [row for n in range(20) for row in _letters(f"p{n:02}", 8)]
    parts += [call(f"p{n:02}", ago(9)) for n in range(5)]
    measure = PRACTICE.measure(_view(parts)).measures[0]
    assert (measure.value, measure.n) == (0.25, 20)
    assert measure.low < 0.25 < measure.high
    few = PRACTICE.measure(_view(parts[:100])).measures[0]
    assert few.value is None


# ------------------------------------------------------------------ bridges


def test_a_quarter_of_an_hour_is_proposed_to_those_one_writes_with() -> None:
    (finding,) = _findings(_letters("karin", 4))
    assert (finding.people, finding.window) == (("karin",), "voice")
    assert say("fr", finding.says.key, **finding.says.params) == (
        "8 messages avec Karin en deux mois, et jamais une voix. "
        "Un quart d’heure au téléphone vaut une dizaine de courriels."
    )
    assert len(finding.evidence) == 4
    (act,) = _acts(_letters("karin", 4))
    assert (act.verb, act.channel, act.subject) == ("call", "voice", "bridge:voice")
    assert (act.minutes, act.value) == (5, 35)


@pytest.mark.parametrize(
    ("before", "verb", "step"),
    [(call, "call", "video"), (video, "meet", "face")],
)
def test_the_next_step_waits_for_a_season(before, verb: str, step: str) -> None:
    (act,) = _acts(_letters("karin"), before("karin", ago(91)))
    assert (act.verb, act.subject) == (verb, f"bridge:{step}")
    assert _findings(_letters("karin"), before("karin", ago(90))) == []


def test_four_exchanges_in_sixty_days_and_not_three() -> None:
    assert _findings(_letters("karin", 2))
    assert _findings(_letters("karin", 2)[:3]) == []
    recent = [mail("karin", ago(59), side) for side in ("in", "out")]
    older = [mail("karin", ago(60), side) for side in ("in", "out")]
    assert _findings(recent, _letters("karin", 1))
    assert _findings(older, _letters("karin", 1)) == []


def test_a_one_sided_talk_is_no_ground_for_a_bridge() -> None:
    assert _findings([mail("karin", ago(7 * at), "out") for at in range(8)]) == []


@pytest.mark.parametrize(
    "person",
    [
        Person(PersonId("karin"), "Karin", preferences={"medium": "text"}),
        Person(PersonId("karin"), "Karin", preferences={"rest": "yes"}),
        Person(PersonId("karin"), "Karin", relation="husband"),
        Person(PersonId("karin"), "Karin", relation="enfant"),
    ],
)
def test_nothing_is_proposed_where_it_is_not_wanted(person: Person) -> None:
    assert _findings(_letters("karin"), person) == []


def test_a_silenced_bridge_is_not_built() -> None:
    assert _findings(_letters("karin"), muted=["MIX-2/karin"]) == []
    assert _findings(_letters("karin"), code="MIX-1", muted=["MIX-2/karin"]) != []


def test_three_bridges_at_most_those_one_talks_most_with() -> None:
    parts = [row for n in range(5) for row in _letters(f"p{n}", 3 + n)]
    assert [finding.people[0] for finding in _findings(parts)] == ["p4", "p3", "p2"]


def test_linkedin_alone_is_enough_to_propose_and_says_what_it_has_not_read() -> None:
    (finding,) = _findings(_letters("karin", kind=message))
    assert [one.key for one in finding.correct] == ["mix.correct-text", "mix.correct-blind"]


def test_links_alone_are_silence() -> None:
    assert PRACTICE.measure(_view([link(f"p{n}") for n in range(40)])) == Report("MIX")
