"""The day: few acts, within the minutes, and then nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.i18n import LANGUAGES, say
from entregent.model.finding import Action, Report, Sentence
from entregent.model.ids import PersonId
from entregent.model.people import Person, Post
from entregent.model.purpose import Purpose, Sheet, Target
from entregent.model.when import WorkingHours
from entregent.plan.today import MOST_ACTS, Plan, today
from entregent.practices.involvement.practice import PRACTICE as INVOLVEMENT
from entregent.practices.paper.practice import PRACTICE as PAPER
from entregent.testing.ego import TUESDAY, ask, ego, link, message
from entregent.ties.study import study
from tests.plan.days import (
    FRIDAY,
    SUNDAY,
    act,
    answer,
    finding,
    home,
    planned,
    reasons,
    subjects,
)


def _said(sentence: Sentence, lang: str = "en") -> str:
    return say("fr" if lang == "fr" else "en", sentence.key, **sentence.params)


# ------------------------------------------------------------------ T-DP-1 to 3


def test_six_debts_of_five_minutes_fill_a_quarter_of_an_hour_with_three() -> None:
    debts = [ask(f"p{n}", f"2026-11-1{n} 09:00") for n in range(6)]
    view = home(debts)
    report = INVOLVEMENT.measure(view)
    plan = today(view, [report], INVOLVEMENT.suggest(view, report), [], 15)
    assert [one.people[0] for one in plan.chosen] == ["p0", "p1", "p2"]
    assert plan.minutes == 15
    assert {left.code for left in plan.left_out} == {"minutes"}
    assert [_said(left.reason) for left in plan.left_out] == [
        "Tomorrow: the minutes of today are taken."
    ] * 3
    assert (plan.caught_up, plan.rest) == (False, False)
    assert _said(plan.title) == "Three acts, 15 minutes."
    assert _said(plan.closing, "fr") == "Et c’est tout. 3 autres gestes peuvent attendre."


def test_without_debts_the_day_contains_a_gift() -> None:
    dear = [act(f"s{n}", f"p{n}", verb="write", value=90) for n in range(5)]
    gift = act("gift", verb="give", value=30)
    plan = planned([*dear, gift])
    assert "gift" in subjects(plan)
    assert subjects(plan)[-1] == "gift"
    assert len(plan.chosen) == 3


def test_on_a_sunday_the_plan_is_empty() -> None:
    plan = planned([act("a", "awa"), act("b", "luc")], view=home(now=SUNDAY))
    assert (plan.chosen, plan.rest, plan.minutes) == ((), True, 0)
    assert set(reasons(plan).values()) == {"rest"}
    assert _said(plan.title, "fr") == "Aujourd’hui, rien. À lundi."
    assert _said(plan.closing) == "And that is all."


def test_during_a_pause_nothing_is_proposed_and_the_day_of_return_is_said() -> None:
    hours = WorkingHours(resumes=date(2026, 12, 12))  # a Saturday
    view = study(replace(ego(message("awa", "2026-11-02", "in")), hours=hours))
    plan = planned([act("a", "awa")], view=view)
    assert (plan.chosen, plan.rest, plan.next_day) == ((), True, date(2026, 12, 14))
    (left,) = plan.left_out
    assert _said(left.reason) == "A pause until 12 December 2026, as you asked."
    assert _said(plan.title).startswith("Nothing until 14 December 2026.")
    fresh = study(replace(ego(), hours=hours))
    assert planned([act("a")], view=fresh).chosen == ()


# ------------------------------------------------------------------ debts before gifts


def test_a_gift_waits_while_somebody_is_kept_waiting() -> None:
    late = [ask(f"p{n}", "2026-11-02 09:00") for n in range(3)]
    acts = [act(f"reply:{n}", f"p{n}") for n in range(3)]
    gift = act("gift", verb="give", value=30)
    assert "gift" not in subjects(planned([*acts, gift], view=home(late)))
    fresh = [ask(f"p{n}", "2026-11-24 09:00") for n in range(3)]
    plan = planned([*acts, gift], view=home(fresh))
    assert len(plan.chosen) == 3
    assert subjects(plan)[-1] == "gift"


def test_a_debt_put_off_by_the_owner_does_not_hold_back_the_gift() -> None:
    late = ask("awa", "2026-11-02 09:00")
    reply = act("reply", "awa")
    gift = act("gift", verb="give", value=30)
    dear = [act(f"s{n}", f"p{n}", verb="write", value=90) for n in range(3)]
    plan = planned(
        [reply, gift, *dear], [answer(reply, "snoozed", until="2026-11-30")], view=home(late)
    )
    assert "gift" in subjects(plan)


def test_a_gift_may_take_the_whole_day() -> None:
    gift = act("gift", verb="give", minutes=15, value=30)
    assert subjects(planned([act("a", "awa", verb="write", value=90), gift])) == ["gift"]


def test_a_gift_that_is_too_long_is_not_forced_in() -> None:
    plan = planned([act("gift", verb="give", minutes=20), act("a", "awa")])
    assert subjects(plan) == ["a"]
    assert reasons(plan) == {"gift": "long"}


def test_graver_findings_then_longer_waits_come_first() -> None:
    grave = finding(severity="alert", who="luc")
    acts = [act("a", "awa"), act("b", "luc", because=grave), act("c", "zoe")]
    waits = [ask("awa", "2026-11-20 09:00"), ask("zoe", "2026-11-16 09:00")]
    plan = planned(acts, view=home(waits), reports=[Report("IMP", (), (grave,))])
    assert subjects(plan) == ["b", "c", "a"]


# ------------------------------------------------------------------ limits


def test_five_acts_are_enough() -> None:
    plan = planned([act(f"s{n}", f"p{n}", minutes=1) for n in range(8)], minutes=60)
    assert len(plan.chosen) == MOST_ACTS
    assert set(reasons(plan).values()) == {"enough"}
    assert _said(plan.left_out[0].reason) == "Five acts are enough for a day. Until Wednesday."
    assert _said(plan.title) == "Five acts, 5 minutes."


def test_one_act_a_person_and_one_ask_a_day() -> None:
    acts = [
        act("a", "awa", value=90), act("b", "awa", value=80), act("c", "luc", verb="ask", value=70),
        act("d", "zoe", verb="ask", value=60),
    ]  # fmt: skip
    plan = planned(acts, minutes=60)
    assert subjects(plan) == ["a", "c"]
    assert reasons(plan) == {"b": "person", "d": "ask"}
    reason = next(left.reason for left in plan.left_out if left.code == "person")
    assert _said(reason) == "One act a person and a day: Awa has one today."


def test_what_is_worth_more_a_minute_comes_first_and_small_acts_fill_the_end() -> None:
    acts = [
        act("long", "a", minutes=10, value=90), act("short", "b", minutes=2, value=30),
        act("middle", "c", minutes=5, value=50), act("tiny", "d", minutes=1, value=5),
    ]  # fmt: skip
    view = home([link(who) for who in "abcd"])
    plan = planned(acts, minutes=13, view=view)
    assert subjects(plan) == ["short", "middle", "tiny"]
    assert reasons(plan) == {"long": "minutes"}


def test_an_act_longer_than_the_day_says_so() -> None:
    plan = planned([act("a", "awa", minutes=20)], minutes=10)
    assert (plan.chosen, plan.caught_up) == ((), False)
    assert reasons(plan) == {"a": "long"}
    assert _said(plan.left_out[0].reason) == "It takes 20 minutes, and the day has 10."
    assert _said(plan.title) == "Nothing fits in 10 minutes today."


def test_on_a_friday_the_rest_is_for_monday() -> None:
    acts = [act(f"s{n}", f"p{n}") for n in range(4)]
    plan = planned(acts, view=home([link(f"p{n}") for n in range(4)], now=FRIDAY))
    assert plan.next_day == date(2026, 11, 30)
    assert _said(plan.left_out[0].reason, "fr") == (
        "Lundi\u00a0: les minutes d’aujourd’hui sont prises."
    )


def test_somebody_who_never_works_has_no_next_day() -> None:
    view = study(replace(ego(link("awa")), hours=WorkingHours(days=frozenset())))
    plan = planned([act("a", "awa")], view=view)
    assert (plan.rest, plan.next_day) == (True, None)
    assert _said(plan.title, "fr") == "Aujourd’hui, rien."


# ------------------------------------------------------------------ the purpose


PURPOSE = Sheet(
    purposes=(Purpose("clients", 1), Purpose("peers", 2)),
    targets=(Target("responsables paie"),),
    known=("Luc",),
)


def test_whoever_serves_the_first_purpose_comes_a_little_ahead() -> None:
    payroll = Person(PersonId("zoe"), "Zoé", posts=(Post("Alpha", "Gestionnaire de paie"),))
    acts = [
        act("awa", "awa", value=50), act("luc", "luc", value=45), act("zoe", "zoe", value=40),
        act("bo", "bo", value=55),
    ]  # fmt: skip
    view = home(payroll, [link("luc"), link("bo")], sheet=PURPOSE)
    plan = planned(acts, view=view, minutes=60)
    assert subjects(plan) == ["luc", "bo", "zoe", "awa"]
    assert [one.purpose for one in plan.chosen] == ["clients", "", "clients", ""]
    said = {
        subject: _said(plan.serves[one.id])
        for one in plan.chosen
        if one.id in plan.serves and (subject := one.subject)
    }
    assert said == {
        "luc": "Luc is on your sheet, among the names you know.",
        "zoe": "“paie”, a word of your sheet, is read with Zoé.",
    }


def test_an_act_that_names_the_purpose_itself_counts() -> None:
    acts = [act("a", "awa", value=45), act("b", "luc", value=35, purpose="clients")]
    view = home(link("luc"), sheet=replace(PURPOSE, known=()))
    assert subjects(planned(acts, view=view)) == ["b", "a"]
    acts[1] = replace(acts[1], purpose="peers")
    assert subjects(planned(acts, view=view)) == ["a", "b"]


def test_two_first_purposes_order_nothing_until_one_is_chosen() -> None:
    tied = replace(PURPOSE, purposes=(Purpose("clients", 1), Purpose("peers", 1)))
    acts = [act("a", "awa", value=45), act("luc", "luc", value=40)]
    assert subjects(planned(acts, view=home(link("luc"), sheet=tied))) == ["a", "luc"]


def test_no_purpose_passes_before_a_question_in_ones_own_thread() -> None:
    own, other = ask("awa", "2026-11-23 09:00", own_thread=True), ask("luc", "2026-11-20 09:00")
    view = home(own, other, sheet=PURPOSE)
    report = INVOLVEMENT.measure(view)
    acts = list(INVOLVEMENT.suggest(view, report))
    assert [one.value for one in acts] == [100, 80]
    plan = today(view, [report], acts, [], 15)
    assert [one.people[0] for one in plan.chosen] == ["awa", "luc"]
    assert [one.purpose for one in plan.chosen] == ["", "clients"]


# ------------------------------------------------------------------ an empty home


def _paper_day(sheet: Sheet, states=(), now: datetime = TUESDAY) -> Plan:
    view = study(ego(sheet=sheet, now=now))
    report = PAPER.measure(view)
    return today(view, [report], PAPER.suggest(view, report), list(states), 15)


def test_an_empty_home_has_a_day_sheet_archive_people_gift() -> None:
    plan = _paper_day(Sheet())
    assert subjects(plan) == ["sheet:begun", "archive:2026-11", "people:5", "gift:2026-W48"]
    assert (plan.minutes, plan.left_out, plan.caught_up) == (15, (), False)


def test_only_box_one_filled_proposes_the_sheet_and_nothing_else() -> None:
    plan = _paper_day(Sheet(purposes=(Purpose("clients", 1),)))
    assert subjects(plan) == ["sheet:continued:10"]
    assert set(reasons(plan).values()) == {"sheet"}
    assert _said(plan.left_out[0].reason, "fr") == "Après la feuille\u00a0: le papier d’abord."


def test_which_purpose_comes_first_is_part_of_the_sheet() -> None:
    plan = _paper_day(Sheet(purposes=(Purpose("clients", 1), Purpose("peers", 1))))
    assert subjects(plan) == ["sheet:first", "sheet:continued:10"]


def test_a_sheet_put_aside_makes_room_for_the_first_steps() -> None:
    sheet = Sheet(purposes=(Purpose("clients", 1),))
    (go_on,) = _paper_day(sheet).chosen
    for state in ("snoozed", "refused", "done"):
        plan = _paper_day(sheet, [answer(go_on, state, until="2026-12-01")])
        assert subjects(plan) == ["archive:2026-11", "people:5", "gift:2026-W48"]


def test_once_something_was_read_a_begun_sheet_holds_nothing_back() -> None:
    sheet = Sheet(purposes=(Purpose("clients", 1),))
    view = home(sheet=sheet)
    report = PAPER.measure(view)
    plan = today(view, [report], [*PAPER.suggest(view, report), act("a", "awa")], [], 15)
    assert "a" in subjects(plan)


def test_the_first_steps_stay_on_a_sunday_since_nobody_waits() -> None:
    plan = _paper_day(Sheet(), now=SUNDAY)
    assert (len(plan.chosen), plan.rest) == (4, False)


# ------------------------------------------------------------------ all caught up


def test_when_nothing_waits_the_day_is_free() -> None:
    plan = planned([])
    assert (plan.chosen, plan.left_out, plan.caught_up) == ((), (), True)
    assert _said(plan.title, "fr") == (
        "Personne n’attend rien de vous. Tout le reste de la journée est à vous."
    )
    assert _said(plan.closing) == "And that is all."


def test_answered_acts_leave_the_day_caught_up() -> None:
    a, b = act("a", "awa"), act("b", "luc")
    plan = planned([a, b], [answer(a, "done"), answer(b, "refused")])
    assert (plan.chosen, plan.caught_up) == ((), True)
    assert reasons(plan) == {"a": "done", "b": "refused"}
    assert not any(left.open for left in plan.left_out)


def test_an_answered_debt_is_no_longer_proposed() -> None:
    def day(*parts) -> Plan:
        view = home(parts)
        report = INVOLVEMENT.measure(view)
        return today(view, [report], INVOLVEMENT.suggest(view, report), [], 15)

    assert len(day(ask("awa", "2026-11-23 09:00")).chosen) == 1
    answered = day(ask("awa", "2026-11-23 09:00", answered="2026-11-24 09:00"))
    assert (answered.chosen, answered.caught_up) == ((), True)


# ------------------------------------------------------------------ any day


@st.composite
def _acts(draw: st.DrawFn) -> list[Action]:
    verbs = st.sampled_from(("reply", "give", "ask", "call", "write", "rest"))
    return [
        act(
            f"s{n}", draw(st.sampled_from(("", "awa", "luc", "zoe", "bo"))),
            verb=draw(verbs), minutes=draw(st.integers(1, 25)), value=draw(st.integers(0, 100)),
        )
        for n in range(draw(st.integers(0, 14)))
    ]  # fmt: skip


@given(_acts(), st.integers(1, 60), st.data())
@settings(max_examples=150)
def test_any_day_keeps_its_limits_and_loses_no_act(acts, minutes: int, data: st.DataObject) -> None:
    states = [
        answer(one, data.draw(st.sampled_from(("done", "refused", "snoozed"))), until="2026-12-01")
        for one in data.draw(st.lists(st.sampled_from(acts), max_size=4) if acts else st.just([]))
    ]
    view = home([link(who) for who in ("luc", "zoe", "bo")])
    plan = planned(acts, states, view=view, minutes=minutes)
    assert plan.minutes <= minutes
    assert len(plan.chosen) <= MOST_ACTS
    assert sum(one.verb == "ask" for one in plan.chosen) <= 1
    met = [who for one in plan.chosen for who in one.people]
    assert len(met) == len(set(met))
    everything = [*plan.chosen, *(left.action for left in plan.left_out)]
    assert sorted(one.id for one in everything) == sorted(one.id for one in acts)
    again = planned(data.draw(st.permutations(acts)), states[::-1], view=view, minutes=minutes)
    if len({one.action for one in states}) == len(states):
        assert again == plan
    for lang in LANGUAGES:
        for sentence in (plan.title, plan.closing, *(left.reason for left in plan.left_out)):
            assert say(lang, sentence.key, **sentence.params)
    open_gifts = [
        one
        for one in acts
        if one.gift and one.minutes <= minutes and one.id not in {state.action for state in states}
    ]
    assert bool([one for one in plan.chosen if one.gift]) or not open_gifts


def test_of_two_acts_with_one_id_the_worthier_is_kept() -> None:
    poor, rich = act("a", "awa", value=10), act("a", "awa", value=90)
    assert planned([poor, rich]).chosen == planned([rich, poor]).chosen == (rich,)


@pytest.mark.parametrize("count", range(1, 6))
def test_the_title_counts_in_words(count: int) -> None:
    plan = planned([act(f"s{n}", minutes=1, verb="write") for n in range(count)])
    words = ("Un", "Deux", "Trois", "Quatre", "Cinq")
    assert _said(plan.title, "fr").startswith(words[count - 1])


def test_every_weekday_can_be_said() -> None:
    for ahead in range(7):
        now = TUESDAY + timedelta(days=ahead)
        view = home(now=now)
        hours = WorkingHours(days=frozenset({(now.weekday() + 2) % 7}))
        plan = planned(
            [act("a", "awa")], view=study(replace(ego(link("awa"), now=now), hours=hours))
        )
        assert plan.rest
        for lang in LANGUAGES:
            assert _said(plan.title, lang)
            assert _said(plan.left_out[0].reason, lang)
        assert view.today == now.date()
