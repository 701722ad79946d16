"""A practice written as a file by the owner, run like the others ("j'en oublie sûrement").

The article, 20 February 2010, ends by asking its readers to complete the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from entregent.i18n import LANGUAGES, shown
from entregent.model.finding import (
    Action,
    Finding,
    Measure,
    Report,
    Searched,
    Sentence,
    Verb,
    Words,
)
from entregent.model.ids import RecordKey
from entregent.model.people import Person
from entregent.model.ports import PracticeInfo, Study
from entregent.model.ties import Tie
from entregent.practices import findings as shared
from entregent.practices.own.conditions import Condition

WINDOW = 365
FIELDS = ("name", "silence", "exchanges", "meetings", "organisation")
"""What the owner's sentences may hold between braces."""


@dataclass(frozen=True, slots=True)
class Act:
    """The small act of a rule: its verb, its minutes, its worth, its words."""

    verb: Verb
    minutes: int
    value: float
    words: Words


@dataclass(frozen=True, slots=True)
class Rule:
    """When a rule holds for a person, what is said, what is proposed, to how many at most."""

    number: int
    when: tuple[Condition, ...]
    says: Words
    act: Act | None = None
    most: int = 3


@dataclass(frozen=True, slots=True)
class OwnPractice:
    """A practice of the owner's: a code, a sentence, and rules about people."""

    code: str
    name: str
    sentence: Words
    rules: tuple[Rule, ...]
    number: int = 11

    @property
    def info(self) -> PracticeInfo:
        """Its card; the sentence itself stands in `sentence`."""
        return PracticeInfo(
            code=self.code, number=self.number, name=self.name, needs=frozenset({"people"}),
            rules=tuple(f"{self.code}-{rule.number}" for rule in self.rules),
            sentence="own.sentence",
        )

    def measure(self, view: Study) -> Report:
        """For each rule how many people it holds for, and a finding for the closest of them."""
        if not view.has("people"):
            return Report(self.code)
        measures: list[Measure] = []
        findings: list[Finding] = []
        seen = shared.seen_through(view, shared.EXCHANGES)
        for rule in self.rules:
            code = f"{self.code}-{rule.number}"
            people = [
                one for one in _held(view, rule) if not shared.is_silenced(view, code, one[0].id)
            ]
            measures.append(Measure(code, float(len(people)), "people", len(view.alters()), seen))
            findings += (_finding(view, code, rule, one, seen) for one in people[: rule.most])
        return shared.report(view, self.info, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """The act of the rule, for each person a finding names."""
        rules = {f"{self.code}-{rule.number}": rule for rule in self.rules}
        for finding in report.findings:
            act = rules[finding.code].act
            if act is not None:
                person = view.person(finding.people[0])
                params = {"words": _filled(act.words, person, view.tie(person.id))}
                yield Action(
                    act.verb, Sentence("own.act", params), (finding.id,), act.minutes, act.value,
                    finding.people, subject=finding.code,
                )


def _held(view: Study, rule: Rule) -> list[tuple[Person, Tie]]:
    """People a rule holds for, the longest silence first, then by id: the reason of the order."""
    ties = view.ties()
    found = [
        (person, ties[person.id])
        for person in view.alters()
        if shared.may_be_proposed(person)
        and all(condition.holds(person, ties[person.id]) for condition in rule.when)
    ]
    return sorted(found, key=lambda one: (-(one[1].silence or 0), one[0].id))


def _finding(
    view: Study, code: str, rule: Rule, about: tuple[Person, Tie], seen: float
) -> Finding:
    person, tie = about
    start = view.today - timedelta(days=WINDOW)
    evidence = tuple(map(RecordKey, view.evidence(person.id)))
    return Finding(
        code=code, severity="advice",
        says=Sentence("own.says", {"words": _filled(rule.says, person, tie)}),
        evidence=evidence,
        searched=() if evidence else (Searched("own.searched", start, view.today, seen),),
        people=(person.id,), coverage=seen, correct=tuple(_corrections(code, rule)),
    )


def _corrections(code: str, rule: Rule) -> Iterator[Sentence]:
    """The conditions as they were written, and how to say it no more."""
    yield Sentence("own.because", {"what": " ; ".join(one.written for one in rule.when)})
    yield Sentence("own.mute", {"code": code})


def _filled(words: Words, person: Person, tie: Tie) -> Words:
    """The owner's sentence about one person, numbers written as each language does."""
    values: dict[str, str | int] = {
        "name": person.name, "silence": tie.silence or 0, "exchanges": tie.exchanges,
        "meetings": tie.meetings,
        "organisation": person.posts[0].organisation if person.posts else "",
    }
    french, english = (
        _fill(text, {name: shown(lang, value) for name, value in values.items()})
        for lang, text in zip(LANGUAGES, (words.fr, words.en), strict=True)
    )
    return Words(french, english)


def _fill(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text
