"""IMP, from records in a store: presence, own threads, pace, turns, and closing by a word."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding, Report
from entregent.model.records import Content
from entregent.practices.involvement.practice import PRACTICE
from entregent.practices.involvement.relevance import presence
from entregent.testing.ego import TUESDAY, ask, ego, message
from entregent.ties.study import study
from tests.practices.stored import at, gathered, seen, stored, tell, who, wrote


def _findings(report: Report, code: str) -> list[Finding]:
    return [one for one in report.findings if one.code == code]


def content(kind, when: str, words: str = "", **more: str) -> tuple[Content, str]:
    return Content(network="linkedin", kind=kind, at=at(when), words=len(words.split()),
                   link=f"https://one.example/{kind}/{when}", **more), words


QUESTION = ("question",)


def test_t_p6_1_a_question_of_friday_evening_is_one_hour_old_on_monday_at_ten() -> None:
    store = stored(wrote("Awa Petit", "2026-11-20 18:30", "Pouvez-vous ?", cues=QUESTION))
    report = PRACTICE.measure(seen(store, datetime(2026, 11, 23, 10)))
    (finding,) = _findings(report, "IMP-1")
    assert finding.measure is not None
    assert finding.measure.value == 1.0


def test_t_p6_2_a_meeting_with_the_asker_closes_the_question() -> None:
    question = wrote("Awa Petit", "2026-11-18 10:00", "Pouvez-vous ?", cues=QUESTION)
    assert _findings(PRACTICE.measure(seen(stored(question))), "IMP-1")
    met = gathered("Awa Petit", when="2026-11-19 12:00")
    assert _findings(PRACTICE.measure(seen(stored(question, met))), "IMP-1") == []


def test_t_p6_3_nine_bare_relays_are_visible_and_hollow() -> None:
    relays = [content("post", f"2026-11-2{n % 4} 1{n}:00", detail="https://two.example/a")
              for n in range(9)]
    view = seen(stored(*relays))
    assert presence(view).relevance == pytest.approx(0.2)
    report = PRACTICE.measure(view)
    (finding,) = _findings(report, "IMP-4")
    assert (finding.window, finding.severity) == ("hollow", "advice")
    assert finding.says.params == {"n": 9, "published": 9, "answers": 0}
    (act,) = [one for one in PRACTICE.suggest(view, report) if finding.id in one.because]
    assert act.gift


def test_t_p6_4_a_rhetorical_question_of_ones_own_is_no_debt() -> None:
    words = "Qui n'a jamais rêvé de tout quitter ?"
    mine = wrote("Awa Petit", "2026-11-20 10:00", words, mine=True, cues=QUESTION)
    view = seen(stored(mine, content("post", "2026-11-20 10:00", words)))
    assert view.debts() == ()
    assert _findings(PRACTICE.measure(view), "IMP-1") == []


@pytest.mark.parametrize(
    ("kind", "words", "more", "relevance"),
    [
        ("reaction", "", {}, 0.1),
        ("comment", "Bravo", {}, 0.2),
        ("comment", "mot " * 11 + "pourquoi donc ?", {}, 0.8),
        ("comment", "mot " * 12, {}, 0.4),
        ("post", "Voici ce que j’ai appris en formant", {}, 0.4),
        ("post", "", {"detail": "https://a.example"}, 0.2),
        ("post", "Lisez ce texte, il m’a servi", {"detail": "https://a.example"}, 0.4),
        ("post", "Profitez de mon offre spéciale", {}, 0.1),
        ("repost", "", {}, 0.2),
    ],
)
def test_each_intervention_has_its_relevance(kind, words: str, more, relevance: float) -> None:
    view = seen(stored(content(kind, "2026-11-20 10:00", words, **more)))
    assert [one.relevance for one in presence(view).acts] == [relevance]


def test_a_post_one_comes_back_to_was_talked_about() -> None:
    post = content("post", "2026-11-18 10:00", "La convention Syntec change en janvier", urn="u:1")
    comment = content("comment", "2026-11-19 10:00",
                      "Oui, la convention change pour tous ceux qui ont signé avant cette année",
                      urn="u:1")
    acts = presence(seen(stored(post, comment))).acts
    assert [one.relevance for one in acts] == [0.7, 0.8]


def test_useful_but_rare_is_said_kindly() -> None:
    comment = content("comment", "2026-11-19 10:00", "mot " * 12 + "n’est-ce pas ?")
    (finding,) = _findings(PRACTICE.measure(seen(stored(comment))), "IMP-4")
    assert (finding.window, finding.severity) == ("rare", "info")


def test_what_the_owner_says_was_answered_is_closed_until_asked_again() -> None:
    store = stored(wrote("Awa Petit", "2026-11-18 10:00", "Pouvez-vous ?", cues=QUESTION))
    assert _findings(PRACTICE.measure(seen(store)), "IMP-1")
    tell(store, "answered", {}, (who("Awa Petit", store),))
    assert _findings(PRACTICE.measure(seen(store)), "IMP-1") == []


def _asked(count: int, network: str, start: datetime, hours: int) -> list:
    return [
        ask(f"p{n}", start + timedelta(days=n), network=network,
            answered=start + timedelta(days=n, hours=hours)) for n in range(count)
    ]


def test_a_slower_quarter_is_said_against_ones_own() -> None:
    fast = _asked(60, "mail", datetime(2026, 6, 1, 9), 1)
    slow = _asked(60, "mail", datetime(2026, 9, 1, 9), 5)
    view = study(ego(message("awa", "2026-11-02", "in"), fast, slow, now=TUESDAY))
    (finding,) = _findings(PRACTICE.measure(view), "IMP-6")
    assert finding.says.key == "involvement.slower"
    assert (finding.says.params["hours"], finding.says.params["before"]) == (5, 1)
    few = study(ego(message("awa", "2026-11-02", "in"), fast[:5], slow[:5], now=TUESDAY))
    assert _findings(PRACTICE.measure(few), "IMP-6") == []


def test_questions_left_alone_in_own_threads() -> None:
    own = [ask(f"p{n}", f"2026-11-1{n} 10:00", own_thread=True, thread=f"t{n}",
               answered="2026-11-18 10:00" if n else None) for n in range(4)]
    report = PRACTICE.measure(study(ego(message("awa", "2026-11-02", "in"), own)))
    (finding,) = _findings(report, "IMP-5")
    assert finding.says.params == {"n": 1, "asked": 4}
    assert "D’abord celle-là" in say("fr", finding.says.key, **finding.says.params)


def test_a_monologue_is_met_with_a_question() -> None:
    parts = [message("awa", f"2026-11-0{n}", "out", words=200) for n in range(1, 6)]
    parts += [message("awa", f"2026-11-0{n}", "in", words=10) for n in range(1, 4)]
    view = study(ego(parts))
    report = PRACTICE.measure(view)
    (finding,) = _findings(report, "IMP-7")
    assert finding.says.params == {"name": "Awa", "mine": 1000, "theirs": 30, "n": 8}
    (act,) = [one for one in PRACTICE.suggest(view, report) if finding.id in one.because]
    assert (act.verb, act.people) == ("write", ("awa",))
    shared = [message("awa", f"2026-11-0{n}", side, words=50) for n in range(1, 6)
              for side in ("in", "out")]
    assert _findings(PRACTICE.measure(study(ego(shared))), "IMP-7") == []
