"""The laws of a practice, to be run on any practice, ours or a stranger's.

    check(PRACTICE, view)

raises `AssertionError` naming the law that was broken. `view` is any `Study`. The laws that compare
two views take a way to build them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import get_args

from entregent.i18n import LANGUAGES, catalogue, fields, knows, say
from entregent.model.finding import Action, Finding, Report, Sentence
from entregent.model.ports import FewKind, Practice, Study
from entregent.model.when import Period

PAPER = "PAP"
"""The one practice that speaks when nothing was read."""


def check(practice: Practice, view: Study) -> Report:
    """Every law that one view can show. Gives back the report."""
    report = practice.measure(view)
    actions = list(practice.suggest(view, report))
    the_card_is_whole(practice)
    same_view_same_report(practice, view, report, actions)
    only_declared_codes(practice, report)
    evidence_exists(view, report)
    every_sentence_can_be_said(report, actions)
    no_finding_without_its_needs(practice, view, report)
    actions_name_findings(report, actions)
    findings_are_told_apart(report)
    nobody_who_rests_is_named(view, actions)
    return report


def the_card_is_whole(practice: Practice) -> None:
    """Three capitals, rules numbered under them, a sentence of the article in both languages."""
    info = practice.info
    assert len(info.code) == 3, info.code
    assert info.code.isupper(), info.code
    assert info.rules, info.code
    assert all(rule.partition("-")[0] == info.code for rule in info.rules), info.rules
    assert all(rule.partition("-")[2].isdecimal() for rule in info.rules), info.rules
    assert all(knows(info.sentence, lang) for lang in LANGUAGES), info.sentence


def same_view_same_report(
    practice: Practice, view: Study, report: Report, actions: list[Action]
) -> None:
    """Measuring twice gives the same, and suggesting twice too."""
    assert practice.measure(view) == report
    assert list(practice.suggest(view, report)) == actions


def only_declared_codes(practice: Practice, report: Report) -> None:
    """Findings and measures carry codes of the card."""
    said = {one.code for one in report.findings} | {one.code for one in report.measures}
    assert said <= set(practice.info.rules), said
    assert report.code == practice.info.code


def evidence_exists(view: Study, report: Report) -> None:
    """Every record key that is cited stands in the view; what was searched has a share."""
    known = known_records(view)
    for finding in report.findings:
        strange = set(finding.evidence) - known
        assert not strange, f"{finding.code} cites {sorted(strange)[:3]}"
        for searched in finding.searched:
            assert 0 <= searched.coverage <= 1, finding.code
            assert searched.start <= searched.end, finding.code
            assert all(knows(searched.what, lang) for lang in LANGUAGES), searched.what
        assert 0 <= finding.coverage <= 1, finding.code
        for person in finding.people:
            assert view.person(person).id == person


def every_sentence_can_be_said(report: Report, actions: Iterable[Action]) -> None:
    """Each sentence exists in both languages with the same fields, and its parameters fill it."""
    for sentence in sentences(report, actions):
        domain, _, key = sentence.key.partition(".")
        french, english = (catalogue(lang, domain)[key] for lang in LANGUAGES)
        assert fields(french) == fields(english), sentence.key
        assert isinstance(french, tuple) == isinstance(english, tuple), sentence.key
        needs = set(fields(english)) | ({"n"} if isinstance(english, tuple) else set())
        assert needs <= set(sentence.params), f"{sentence.key} lacks {needs}"
        for lang in LANGUAGES:
            assert say(lang, sentence.key, **sentence.params).strip()


def sentences(report: Report, actions: Iterable[Action]) -> Iterable[Sentence]:
    """Everything a report and its acts say."""
    for finding in report.findings:
        yield finding.says
        yield from finding.correct
    for action in actions:
        yield action.says


def no_finding_without_its_needs(practice: Practice, view: Study, report: Report) -> None:
    """Where something the practice needs was never read, coverage is 0 and it keeps silent."""
    lacking = [need for need in practice.info.needs if not view.has(need)]
    if lacking:
        assert report.findings == (), f"speaks without {lacking}"
        assert all(view.coverage(need) == 0 for need in lacking)


def actions_name_findings(report: Report, actions: Iterable[Action]) -> None:
    """An act comes from findings of this very report, and acts are told apart by their ids."""
    found = {finding.id for finding in report.findings}
    ids: set[str] = set()
    for action in actions:
        assert found.issuperset(action.because), action.says.key
        assert action.id not in ids, f"two acts are {action.id}: {action.says.key}"
        ids.add(action.id)


def findings_are_told_apart(report: Report) -> None:
    """No two findings share an id: "never again" must silence one thing."""
    ids = [finding.id for finding in report.findings]
    assert len(ids) == len(set(ids)), ids


def nobody_who_rests_is_named(view: Study, actions: Iterable[Action]) -> None:
    """Whom the owner lets rest is named by no act."""
    for action in actions:
        for who in action.people:
            assert view.person(who).preferences.get("rest") != "yes", action.says.key


# ------------------------------------------------------------------ two views


def silent_when_nothing_was_read(practice: Practice, empty: Study) -> None:
    """An empty ego gives no finding, except on paper."""
    report = check(practice, empty)
    assert report.findings == () or practice.info.code == PAPER


def order_does_not_matter(practice: Practice, one: Study, other: Study) -> None:
    """Two views of equal parts in another order give equal reports and acts."""
    report = practice.measure(one)
    assert practice.measure(other) == report
    assert list(practice.suggest(other, report)) == list(practice.suggest(one, report))


def evidence_is_what_it_rests_on(
    practice: Practice, view: Study, without: Callable[[Finding], Study]
) -> None:
    """Once all the evidence of a finding is gone, the finding is gone or says otherwise.

    `without` builds the same world without the records one finding cites.
    """
    for finding in practice.measure(view).findings:
        if finding.evidence:
            after = practice.measure(without(finding)).findings
            assert finding not in after, f"{finding.code} stands without its evidence"


def silence_is_kept(practice: Practice, view: Study, muted: Callable[[str], Study]) -> None:
    """A finding whose id, code, or code and person were silenced is not heard again.

    `muted` builds the same world in which one more thing is silenced.
    """
    for finding in practice.measure(view).findings:
        assert finding.id not in _ids(practice.measure(muted(finding.id)))
        after = practice.measure(muted(finding.code)).findings
        assert finding.code not in {one.code for one in after}
        for person in finding.people:
            after = practice.measure(muted(f"{finding.code}/{person}")).findings
            about = {who for one in after if one.code == finding.code for who in one.people}
            assert person not in about


def _ids(report: Report) -> set[str]:
    return {finding.id for finding in report.findings}


def known_records(view: Study) -> set[str]:
    """Every record key the view can lead back to."""
    known = {ask.record for ask in view.asks()}
    known |= {refusal.record for refusal in view.refusals()}
    known |= {link.record for link in view.links()}
    known |= {invited.record for invited in view.invitations()}
    for kind in get_args(FewKind):
        known |= {one.key for one in view.records(kind)}
    known |= {one.record for one in view.shared()}
    known |= {one.record for one in view.requests(Period(date.min, date.max))}
    keys: set[str] = set(known)
    for person in view.alters():
        keys.update(key for key, _ in view.interactions(person.id, limit=1_000_000))
        keys.update(view.evidence(person.id, 1_000_000))
    return keys
