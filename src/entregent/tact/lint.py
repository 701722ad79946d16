"""A draft held against the relation: findings, worst first, and one of three words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from entregent.tact.model import Draft, Hit, LintReport, Relation, Severity, Verdict
from entregent.tact.reading import Seen, packs, read
from entregent.tact.rule import Rule
from entregent.tact.rules import all_rules
from entregent.text.languages import name_language

WEIGHT: dict[Severity, int] = {"block": 9, "major": 3, "minor": 1, "bonus": 0}
REWORK = 3
_GOOD = {"told": "told", "work": "work", "exit": "exit", "modest": "modest"}


def lint(draft: Draft, relation: Relation, muted: frozenset[str] = frozenset()) -> LintReport:
    """What a recipient might feel. Pure; `muted` are codes the writer does not want to see.

    A language without a pack is named in `language` and read by what needs no words only.
    """
    language = draft.language or name_language(draft.text)
    seen = read(draft, relation, language if language in packs() else "")
    hits = sorted(
        (
            hit for rule in all_rules()
            if rule.code not in muted and (seen.language or rule.wordless)
            for hit in _hits(rule, seen)
        ),
        key=lambda hit: (-WEIGHT[hit.severity], hit.start, hit.code),
    )
    good = tuple(word for signal, word in _GOOD.items() if seen.has(signal))
    return LintReport(_verdict(hits), tuple(hits), good, language)


def _hits(rule: Rule, seen: Seen) -> Iterator[Hit]:
    for found in rule.check(seen):
        families = found.families or rule.families
        evidence = seen.draft.text[found.start : found.end]
        yield Hit(rule.code, found.start, found.end, found.severity, families, evidence)


def _verdict(hits: Iterable[Hit]) -> Verdict:
    severities = [hit.severity for hit in hits]
    if "block" in severities:
        return "hold"
    return "rework" if sum(WEIGHT[one] for one in severities) >= REWORK else "send"
