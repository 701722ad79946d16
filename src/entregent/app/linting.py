"""A draft read with what the store knows of the two people; judged messages scored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypedDict

from entregent.app.config import zone_named
from entregent.app.find import one_person
from entregent.app.grounds import ground, hours_note
from entregent.app.standing import STANDINGS, StandingShape, copies, relation_among, standing
from entregent.app.tact_mutes import silenced
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, say
from entregent.model.errors import EntregentError
from entregent.tact.bench import judged
from entregent.tact.copies import Copies
from entregent.tact.lint import lint
from entregent.tact.model import KINDS, Draft, Kind, LintReport, Relation
from entregent.tact.reading import packs
from entregent.text.languages import OTHERS, name_language

MAX_LINE = 1_000_000
MAX_TEXT = 200_000
MOST_RECIPIENTS = 20


class LintShape(TypedDict):
    """What is told of a draft. Places are code points; faces show the first three findings.

    A hit says `because` of what in one's own data (`records` are keys), "" when it rests on the
    text alone; `when` is a soft word on their hours, "" when there is none.
    """

    verdict: str
    language: str
    to: str
    stage: str
    hits: list[dict[str, object]]
    good: list[str]
    muted: list[str]
    when: str


@dataclass(frozen=True, slots=True)
class Writing:
    """A draft as somebody hands it over: to whom, what for, and what they tell of the relation.

    `to` may name several people, between semicolons: those who are introduced to each other.
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
    text, stage = writing.text, writing.stage
    if len(text) > MAX_TEXT:
        raise EntregentError("tact.too-long", exit_code=2, params={"n": str(MAX_TEXT)})
    known, sent = _ground(workspace, writing)
    relation = Relation(standing=STANDINGS.get(stage), similar=sent.similar)
    if known:
        relation = relation_among(known, text, sent, stage)
    muted = frozenset[str]()
    if workspace is not None:
        muted = silenced(workspace, text, known[0]["person"] if known else "")
    relation = replace(relation, **writing.told)
    language = writing.language or name_language(text)
    if not language and workspace is not None:
        language = workspace.lang  # a few words that could be of any language are the reader's own
    report = lint(Draft(text, writing.kind, language=language), relation, muted)
    name = "; ".join(relation.recipients)
    only = known[0] if len(known) == 1 else None
    shape = _shape(report, name, relation.stands(), muted)
    lang: Lang = workspace.lang if workspace is not None else "en"
    for hit in shape["hits"]:
        told, records = ground(lang, str(hit["code"]), only, sent, text)
        hit["because"], hit["records"] = told, records
    if workspace is not None:
        here = workspace.instant.astimezone(zone_named(workspace.settings.zone))
        shape["when"] = hours_note(lang, only, here)
    return shape


def _ground(
    workspace: Workspace | None, writing: Writing
) -> tuple[list[StandingShape], Copies]:
    """What is known of those it goes to, and how often these words were sent already."""
    if workspace is None:
        return [], Copies()
    found = [one_person(workspace, words) for words in recipients_in(writing.to)]
    known = [standing(workspace, one) for one in found]
    return known, copies(workspace, writing.text, known[0]["person"] if known else "")


def recipients_in(to: str) -> list[str]:
    """The people a draft goes to, as written: several stand between semicolons."""
    return [one for part in to.split(";")[:MOST_RECIPIENTS] if (one := " ".join(part.split()))]


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
        good=list(report.good), muted=sorted(muted), when="",
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
