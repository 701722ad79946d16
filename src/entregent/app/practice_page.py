"""One practice as a page: sentences of the article, what it says now, measures over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from entregent.app.heard import because
from entregent.app.method import method
from entregent.app.offered import reports_of
from entregent.app.over_time import SeriesShape, days_shown, measures_on, series
from entregent.app.own_practices import practices_of
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, Lang, say
from entregent.model.errors import EntregentError
from entregent.practices import BUILTIN
from entregent.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from entregent.app.method import SentenceShape
    from entregent.app.shapes import BecauseShape
    from entregent.model.ports import Practice, Study

_PARTS = {9: "re", 11: "ci"}
"""Parts of the method that are not called after the number of their practice."""


class PracticePageShape(TypedDict):
    """A practice. `quarters`: the past is shown by quarters, since there is so much of it.

    `muted` are the codes of this practice that are silent for ever.
    """

    name: str
    code: str
    number: int
    title: str
    sentence: str
    sentences: list[SentenceShape]
    findings: list[BecauseShape]
    muted: list[str]
    series: list[SeriesShape]
    quarters: bool


class CardShape(TypedDict):
    """A practice in a list: how it is asked for, and what it is called."""

    name: str
    number: int
    title: str


def practice_page(workspace: Workspace, asked: str) -> PracticePageShape:
    """The practice of this name, code, number or heading, in either language.

    Raises `EntregentError` (exit code 2), naming those there are, when there is none.
    """
    held = practices_of(workspace).practices
    name, practice = _found(held, asked)
    lang, info = workspace.lang, practice.info

    def made(_: Workspace, study: Study) -> list[BecauseShape]:
        return findings_of(lang, study, practice)

    findings: list[BecauseShape] = prepared(workspace, practice_key(name), made).value
    silent = set(workspace.view().muted())
    workspace.store.release()
    days = days_shown(workspace)
    measured = measures_on(workspace, practice, days)
    title = title_of(lang, name, practice)
    parts = {part["key"]: part for part in method(lang)}
    part = parts.get(_part(practice)) if name in BUILTIN else None
    return {
        "name": name, "code": info.code, "number": info.number,
        "title": title,
        "sentence": sentence_of(lang, practice),
        "sentences": part["sentences"] if part else [],
        "findings": [one for one in findings if not {one["finding"], one["code"]} & silent],
        "muted": sorted(code for code in silent if code in info.rules),
        "series": series(lang, title, measured) if measured else [],
        "quarters": len(days) < _MANY,
    }


def practice_key(name: str) -> str:
    """The name under which the findings of a practice are prepared."""
    return f"practice-{name}"


def findings_of(lang: Lang, study: Study, practice: Practice) -> list[BecauseShape]:
    """What a practice says, as people read it, without what the owner silenced."""
    report = next(report for _, report in reports_of(study, [practice]))
    return [because(lang, finding) for finding in report.findings]


_MANY = 6
"""Days from which a line is one of months, not of quarters."""
_TELLING = 4
"""Letters of a heading that are enough to mean it, when they mean one."""


def cards(workspace: Workspace) -> list[CardShape]:
    """Every practice in use, in the article's order."""
    return [
        {"name": name, "number": one.info.number, "title": title_of(workspace.lang, name, one)}
        for name, one in practices_of(workspace).practices.items()
    ]


def title_of(lang: Lang, name: str, practice: Practice) -> str:
    """The heading of a practice; the name of one that is not of the house."""
    return say(lang, f"method.part-{_part(practice)}") if name in BUILTIN else name


def _part(practice: Practice) -> str:
    return _PARTS.get(practice.info.number, f"p{practice.info.number}")


def sentence_of(lang: Lang, practice: Practice) -> str:
    """The article's sentence; the owner's own for a practice of theirs."""
    own = getattr(practice, "sentence", None)
    text = getattr(own, lang, None)
    return str(text) if text else say(lang, practice.info.sentence)


def _found(held: Mapping[str, Practice], asked: str) -> tuple[str, Practice]:
    wanted = fold(asked)
    near: list[tuple[str, Practice]] = []
    for name, practice in held.items():
        info = practice.info
        called = {fold(title_of(lang, name, practice)) for lang in LANGUAGES} | {fold(name)}
        if wanted and wanted in called | {fold(info.code), str(info.number)}:
            return name, practice
        if len(wanted) >= _TELLING and any(wanted in one for one in called):
            near.append((name, practice))
    if len(near) == 1:
        return near[0]
    params = {"what": asked, "names": ", ".join(held)}
    raise EntregentError("practice.none", exit_code=2, params=params)
