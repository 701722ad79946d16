"""A finding as people read it: what it says, what it rests on, and how to set it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from entregent.i18n import Lang, day_words, knows, percent, say

if TYPE_CHECKING:
    from entregent.app.shapes import BecauseShape
    from entregent.model.finding import Finding, Searched, Sentence


def render(lang: Lang, sentence: Sentence) -> str:
    """A sentence of a practice in the reader's language."""
    return say(lang, sentence.key, **sentence.params)


def because(lang: Lang, finding: Finding) -> BecauseShape:
    """The finding in one language."""
    from entregent.app.corrections import way

    return {
        "code": finding.code,
        "finding": finding.id,
        "text": render(lang, finding.says),
        "evidence": [str(key) for key in finding.evidence],
        "searched": [_searched(lang, searched) for searched in finding.searched],
        "coverage": round(finding.coverage, 4),
        "correct": [render(lang, sentence) for sentence in finding.correct],
        "ways": [way(lang, sentence, finding) for sentence in finding.correct],
    }


def _searched(lang: Lang, searched: Searched) -> str:
    what = say(lang, searched.what) if knows(searched.what) else searched.what
    if searched.start == searched.end:
        return say(lang, "common.searched-day", what=what, day=day_words(lang, searched.end))
    return say(
        lang, "common.searched", what=what,
        start=day_words(lang, searched.start), end=day_words(lang, searched.end),
        share=percent(lang, searched.coverage),
    )
