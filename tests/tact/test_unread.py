"""A language without a pack: named, never judged on its words, still read by what needs none."""

from __future__ import annotations

import pytest

from entregent.app.linting import unread
from entregent.i18n import LANGUAGES
from entregent.tact.lint import lint
from entregent.tact.model import Draft, Relation
from entregent.tact.rules import all_rules
from tests.text.test_languages import TEXTS

UNREAD = sorted(set(TEXTS) - {"fr", "en"})
BONDED = Relation(("Ada Lunn",), "Sam Orr", exchanges=8, met=True, silent_days=30)


def _codes(text, kind="follow_up", relation=BONDED):
    return {hit.code for hit in lint(Draft(text, kind), relation).hits}


@pytest.mark.parametrize("language", UNREAD)
def test_an_honest_message_is_not_stopped_for_words_that_were_not_read(language):
    for text in TEXTS[language]:
        for kind in ("invitation", "first_message", "thank_you", "introduction"):
            report = lint(Draft(text, kind), Relation(("Ada Lunn",), "Sam Orr"))
            assert (report.language, report.verdict, report.hits) == (language, "send", ())


@pytest.mark.parametrize("language", UNREAD)
def test_what_needs_no_words_is_still_seen(language):
    text = TEXTS[language][0]
    assert "SPM-3" in _codes(text.replace("Ada", "{{first_name}}") + " {{name}}")
    assert "SLF-2" in _codes(text * 200)
    assert "REP-1" in _codes(text, relation=Relation(("Ada Lunn",), exchanges=8, unanswered=3))
    assert "SPM-1" in _codes(text, relation=Relation(("Ada Lunn",), exchanges=8, similar=20))
    link = f"{text} https://orr.example/agenda"
    assert "LNK-1" in _codes(link, "first_message", Relation(("Ada Lunn",)))
    assert "LNK-1" not in _codes(link)
    assert "COM-1" in _codes(text, "business_proposal", Relation(("Ada Lunn",)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_said_in_the_reader_s_language(lang):
    said = {language: unread(lang, language) for language in (*UNREAD, "", "fr", "en")}
    assert said["fr"] == said["en"] == ""
    assert said["pt"] != said["es"]
    assert len(set(said.values())) == 5 + 1 + 1 + 1, "five names, scripts, too few words, read"


def test_rules_that_need_no_words_are_few_and_say_so():
    assert {rule.code for rule in all_rules() if rule.wordless} >= {"SPM-3", "SLF-2", "REP-1"}
    assert sum(rule.wordless for rule in all_rules()) < len(all_rules()) / 2
