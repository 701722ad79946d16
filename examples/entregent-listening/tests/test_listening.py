"""The laws of the house on the worlds of its kit, and what this practice is for."""
# ruff: noqa: INP001 (tests are loaded by path)

from __future__ import annotations

from entregent_listening import PRACTICE

from entregent.i18n import LANGUAGES, say
from entregent.testing import keeps_the_contract
from entregent.testing.ego import ego, mail, requested
from entregent.ties.study import study

LETTERS = [mail("awa", f"2026-11-{day:02}", "out") for day in range(2, 9)]


def test_it_keeps_the_contract() -> None:
    """Every law, on every world of the kit and on one of our own."""
    keeps_the_contract(PRACTICE, LETTERS)


def test_somebody_who_was_never_asked_is_named_once() -> None:
    """One finding, one act, both languages."""
    view = study(ego(LETTERS))
    report = PRACTICE.measure(view)
    (finding,) = report.findings
    (act,) = PRACTICE.suggest(view, report)
    assert (finding.people, act.people, act.verb) == (("awa",), ("awa",), "write")
    said = {lang: say(lang, finding.says.key, **finding.says.params) for lang in LANGUAGES}
    assert "7 messages to Awa" in said["en"]
    assert "7 messages à Awa" in said["fr"]


def test_one_question_is_enough() -> None:
    """Whoever was asked is left out."""
    asked = requested("awa", "2026-11-05T10:00", cues=("question",))
    assert PRACTICE.measure(study(ego(LETTERS, asked))).findings == ()
