"""The page of a rule of tact, from the rule, its example and the catalogues: one text everywhere.

The terminal shows it (`lint --explain`), the documentation is made of it, both languages alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from entregent.i18n import Lang, knows, say
from entregent.model.errors import EntregentError
from entregent.tact.examples import EXAMPLES, Example
from entregent.tact.lint import lint
from entregent.tact.model import KINDS, Draft, Hit, Kind, LintReport, Relation, Standing
from entregent.tact.rule import STAGES, Rule
from entregent.tact.rules import all_rules

HEADINGS = ("looks", "why", "instead", "example", "twin", "except", "mute")
"""What every page holds, in this order."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An example judged: `marks` are the places (code points) where the rule speaks."""

    situation: str
    text: str
    verdict: str
    marks: tuple[tuple[int, int], ...]

    @property
    def pieces(self) -> tuple[tuple[str, bool], ...]:
        """The text cut at its marks: each piece, and whether the rule speaks there."""
        cuts = sorted({0, len(self.text), *(end for mark in self.marks for end in mark)})
        return tuple(
            (self.text[start:end], any(a <= start < b for a, b in self.marks))
            for start, end in pairwise(cuts)
        )


@dataclass(frozen=True, slots=True)
class RulePage:
    """One rule as people read it. `facts` are labels and values; `written` is False when young."""

    code: str
    name: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]
    example: Shown | None
    twin: Shown | None
    mute: tuple[tuple[str, str], ...]
    written: bool


def rule_list(lang: Lang) -> list[RulePage]:
    """Every rule, in the order of codes."""
    return [_page(lang, rule) for rule in sorted(all_rules(), key=_order)]


def rule_page(lang: Lang, code: str) -> RulePage:
    """The page of a code, whatever its capitals. Raises `EntregentError` (2) `rules.unknown`."""
    wanted = code.strip().upper()
    for rule in all_rules():
        if rule.code == wanted:
            return _page(lang, rule)
    raise EntregentError("rules.unknown", exit_code=2, params={"what": code.strip()[:40]})


def is_preview(code: str) -> bool:
    """Whether the rule of this code is young and may still change."""
    return any(rule.preview for rule in all_rules() if rule.code == code)


def judged(lang: Lang, code: str, *, innocent: bool) -> tuple[Draft, Relation, LintReport] | None:
    """The example of a rule, or its innocent twin, and what the linter says of it."""
    part = "twin" if innocent else "example"
    key = f"rules.{code.lower()}.{part}"
    example = EXAMPLES.get(code)
    if example is None or not knows(key, lang):
        return None
    draft = Draft(say(lang, key), example.kind, language=example.language or lang)
    relation = example.situation(innocent=innocent)
    return draft, relation, lint(draft, relation)


def stage_words(lang: Lang, stages: tuple[Standing, ...]) -> str:
    """The stages in the reader's words; "at any stage" when they are all."""
    if stages == STAGES:
        return say(lang, "rules.any-stage")
    return ", ".join(say(lang, f"rules.stage-{stage}") for stage in stages)


def kind_words(lang: Lang, kinds: tuple[Kind, ...]) -> str:
    """The kinds of message in the reader's words; "of any kind" when they are all."""
    if kinds == KINDS:
        return say(lang, "rules.any-kind")
    return ", ".join(say(lang, f"rules.kind-{kind.replace('_', '-')}") for kind in kinds)


# ------------------------------------------------------------------ inside


def _order(rule: Rule) -> tuple[str, int]:
    family, _, number = rule.code.partition("-")
    return family, int(number)


def _page(lang: Lang, rule: Rule) -> RulePage:
    code = rule.code.lower()
    written = knows(f"rules.{code}.looks", lang)
    parts = {
        "looks": f"rules.{code}.looks", "why": f"rules.{code}.why",
        "instead": f"tact.{code}", "except": f"rules.{code}.except",
    }
    return RulePage(
        rule.code, rule.name, tuple(_facts(lang, rule)),
        tuple((part, say(lang, key)) for part, key in parts.items() if knows(key, lang)),
        _shown(lang, rule.code, innocent=False), _shown(lang, rule.code, innocent=True),
        (
            (say(lang, "rules.mute-draft"), f"entregent mute {rule.code} --draft FILE"),
            (say(lang, "rules.mute-person"), f"entregent mute {rule.code} NAME --because …"),
            (say(lang, "rules.mute-ever"), f"entregent mute {rule.code} --because …"),
        ),
        written,
    )


def _facts(lang: Lang, rule: Rule) -> Iterator[tuple[str, str]]:
    yield say(lang, "rules.label-families"), ", ".join(rule.families)
    severity = say(lang, f"rules.severity-{rule.severity}")
    yield say(lang, "rules.label-severity"), severity
    yield say(lang, "rules.label-stages"), stage_words(lang, rule.stages)
    yield say(lang, "rules.label-kinds"), kind_words(lang, rule.kinds)
    yield say(lang, "rules.label-languages"), _languages(lang, rule)


def _languages(lang: Lang, rule: Rule) -> str:
    """In which languages the rule speaks."""
    if rule.wordless:
        return say(lang, "rules.any-language")
    only = EXAMPLES[rule.code].language if rule.code in EXAMPLES else ""
    return say(lang, "rules.french-only" if only == "fr" else "rules.read-languages")


def _shown(lang: Lang, code: str, *, innocent: bool) -> Shown | None:
    found = judged(lang, code, innocent=innocent)
    if found is None:
        return None
    draft, _, report = found
    verdict = say(lang, f"rules.verdict-{report.verdict}")
    return Shown(
        ", ".join(_situation(lang, EXAMPLES[code], innocent=innocent)), draft.text,
        say(lang, "rules.verdict-is", verdict=verdict),
        tuple(_places(hit for hit in report.hits if hit.code == code)),
    )


def _places(hits: Iterator[Hit]) -> Iterator[tuple[int, int]]:
    """Places in order, none inside another."""
    end = 0
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if hit.start >= end and hit.end > hit.start:
            yield hit.start, hit.end
            end = hit.end


def _situation(lang: Lang, example: Example, *, innocent: bool) -> Iterator[str]:
    relation = example.situation(innocent=innocent)
    yield kind_words(lang, (example.kind,))
    yield stage_words(lang, (relation.stands(),))
    if relation.asked:
        yield say(lang, "rules.fact-asked")
    if relation.met:
        yield say(lang, "rules.fact-met")
    if relation.refused:
        yield say(lang, "rules.fact-refused")
    if relation.unanswered:
        yield say(lang, "rules.fact-unanswered", n=relation.unanswered)
    if relation.similar:
        yield say(lang, "rules.fact-similar", n=relation.similar)
