"""A draft read with what the store knows of the two people; judged messages scored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypedDict

from entregent.app.find import Found, one_person
from entregent.app.tact_mutes import silenced
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, say
from entregent.model.errors import EntregentError
from entregent.model.ids import PersonId
from entregent.model.ties import Tie
from entregent.tact.bench import judged
from entregent.tact.lint import lint
from entregent.tact.model import KINDS, Draft, Kind, LintReport, Relation, Standing
from entregent.tact.reading import packs
from entregent.text.languages import OTHERS, name_language

MAX_LINE = 1_000_000
MAX_TEXT = 200_000
REST_DAYS = 365
STANDINGS: dict[str, Standing] = {
    "unknown": "stranger", "acquainted": "acquainted", "bonded": "bonded",
    "sustained": "sustained", "business": "sustained",
}


class LintShape(TypedDict):
    """What is told of a draft. Places are code points; `shown` counts the first findings shown."""

    verdict: str
    language: str
    to: str
    stage: str
    hits: list[dict[str, object]]
    good: list[str]
    muted: list[str]


@dataclass(frozen=True, slots=True)
class Writing:
    """A draft as somebody hands it over: to whom, what for, and what they tell of the relation.

    `told` are fields of `tact.model.Relation` that win over what the data says.
    """

    text: str
    kind: Kind
    to: str = ""
    stage: str = ""
    language: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)


def kinds() -> tuple[Kind, ...]:
    """What a message may be for."""
    return KINDS


def stages() -> tuple[str, ...]:
    """How far a relation may have come."""
    return tuple(STANDINGS)


def unread(lang: Lang, language: str) -> str:
    """What is said when the words of a draft are not read; "" when they are."""
    if language in packs():
        return ""
    key = "unsure" if not language else language if language in OTHERS else "other"
    return f"{say(lang, f'unread.{key}')} {say(lang, 'unread.what-is-read')}"


def lint_draft(
    workspace: Workspace | None, text: str, kind: Kind, to: str = "", stage: str = ""
) -> LintShape:
    """The draft held against the relation with `to`: see `lint_writing`."""
    return lint_writing(workspace, Writing(text, kind, to, stage))


def lint_writing(workspace: Workspace | None, writing: Writing) -> LintShape:
    """The draft held against the relation with `to`; a stranger when nobody is named.

    Raises `EntregentError`: `usage.nobody`, `usage.several`, `tact.too-long`.
    """
    text, stage, to = writing.text, writing.stage, writing.to
    if len(text) > MAX_TEXT:
        raise EntregentError("tact.too-long", exit_code=2, params={"n": str(MAX_TEXT)})
    relation, muted, person = Relation(standing=STANDINGS.get(stage)), frozenset[str](), ""
    if workspace is not None and to:
        found = one_person(workspace, to)
        relation, person = _relation(workspace, found, stage), found.key
    if workspace is not None:
        muted = silenced(workspace, text, person)
    relation = replace(relation, **writing.told)
    language = writing.language or name_language(text)
    if not language and workspace is not None:
        language = workspace.lang  # a few words that could be of any language are the reader's own
    report = lint(Draft(text, writing.kind, language=language), relation, muted)
    name = relation.recipients[0] if relation.recipients else ""
    return _shape(report, name, relation.stands(), muted)


def _relation(workspace: Workspace, found: Found, stage: str) -> Relation:
    view = workspace.study()
    tie = view.tie(PersonId(found.key))
    since = workspace.today.toordinal() - REST_DAYS
    refused = any(
        one.person == found.key and one.at.toordinal() >= since for one in view.refusals()
    )
    asked = any(one.person == found.key and "request" in one.cues for one in view.asks())
    given = STANDINGS.get(stage or tie.stage)
    return Relation(
        recipients=(found.name,), exchanges=tie.exchanges, met=_have_met(tie),
        silent_days=tie.silence, asked=asked or (stage or tie.stage) == "business",
        unanswered=tie.unanswered, refused=refused, standing=given,
    )


def _have_met(tie: Tie) -> bool:
    return tie.meetings > 0 or "face" in tie.ever


def _shape(report: LintReport, to: str, stage: str, muted: frozenset[str]) -> LintShape:
    return LintShape(
        verdict=report.verdict, language=report.language, to=to, stage=stage,
        hits=[
            {
                "code": hit.code, "start": hit.start, "end": hit.end, "severity": hit.severity,
                "families": list(hit.families), "evidence": hit.evidence,
            }
            for hit in report.hits
        ],
        good=list(report.good), muted=sorted(muted),
    )


def bench_tact(messages: Path, out: Path) -> int:
    """Judge every message of a JSON Lines file; how many were judged.

    Raises `EntregentError`: `tact.unreadable` (environment), `tact.bad-line` (nothing is kept).
    """
    try:
        told = [json.dumps(judged(row), ensure_ascii=False) for row in _rows(messages)]
        out.write_text("".join(f"{line}\n" for line in told), encoding="utf-8")
    except OSError as error:
        params = {"file": messages.name, "why": error.strerror or ""}
        raise EntregentError("tact.unreadable", exit_code=5, params=params) from error
    return len(told)


def _rows(messages: Path) -> Iterator[Mapping[str, object]]:
    with messages.open("rb") as lines:
        number = 0
        while line := lines.readline(MAX_LINE):
            number += 1
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                if not isinstance(row, dict):
                    raise ValueError("object")
                judged(row)
            except (ValueError, TypeError, RecursionError) as error:
                params = {"file": messages.name, "line": str(number)}
                raise EntregentError("tact.bad-line", exit_code=4, params=params) from error
            yield row
