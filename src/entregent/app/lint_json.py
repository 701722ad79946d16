"""The plain interface of other editors: one JSON document in, one out, versioned.

Fields are only ever added within a version; a field that is not known is refused by its name, so
that a slip of the pen is not silently ignored. The schema is made from these types.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args

import msgspec

from entregent.app.gaps import GapShape, gaps
from entregent.app.linting import MAX_TEXT, Writing, lint_writing, recipients_in, unread
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, knows, say
from entregent.model.errors import EntregentError
from entregent.tact.limits import Unit, room
from entregent.tact.model import Family, Kind, Severity, Verdict
from entregent.tact.rule import Rule
from entregent.tact.rules import all_rules

VERSION: Literal[1] = 1
MAX_BYTES = 1_000_000
MAX_DEPTH = 8
Stage = Literal["", "unknown", "acquainted", "bonded", "sustained", "business"]
Name = Annotated[str, msgspec.Meta(max_length=200)]
Names = Annotated[list[Name], msgspec.Meta(max_length=50)]
Language = Annotated[str, msgspec.Meta(pattern=r"^([a-z]{2,4})?$")]
Channel = Literal["", "mail", "linkedin", "xing", "letter"]
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]

_PLACE = re.compile(r" - at `\$\.?(?P<place>[^`]*)`")
_FIELD = re.compile(r"field `(?P<field>[^`]{1,60})`")


class Told(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the caller knows of the relation; it wins over what the data says."""

    recipients: Names | msgspec.UnsetType = msgspec.UNSET
    sender: Name | msgspec.UnsetType = msgspec.UNSET
    exchanges: Count | msgspec.UnsetType = msgspec.UNSET
    met: bool | msgspec.UnsetType = msgspec.UNSET
    silent_days: Count | msgspec.UnsetType | None = msgspec.UNSET
    asked: bool | msgspec.UnsetType = msgspec.UNSET
    unanswered: Count | msgspec.UnsetType = msgspec.UNSET
    similar: Count | msgspec.UnsetType = msgspec.UNSET
    address: Literal["", "tu", "vous"] | msgspec.UnsetType = msgspec.UNSET
    refused: bool | msgspec.UnsetType = msgspec.UNSET
    repeated: Count | msgspec.UnsetType = msgspec.UNSET
    aliases: Names | msgspec.UnsetType = msgspec.UNSET
    works_at: Names | msgspec.UnsetType = msgspec.UNSET
    worked_at: Names | msgspec.UnsetType = msgspec.UNSET
    writes: Language | msgspec.UnsetType = msgspec.UNSET


class LintIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A draft as an editor hands it over. Only `text` is required."""

    text: Annotated[str, msgspec.Meta(max_length=MAX_TEXT)]
    version: Literal[1] = 1
    to: Name = ""
    kind: Kind = "first_message"
    stage: Stage = ""
    channel: Channel = ""
    """Where it would leave from: its length is counted as that place counts."""
    language: Language = ""
    """Of the text; empty to have it recognised."""
    lang: Literal["", "fr", "en"] = ""
    """Of the answers; empty for the one that was set."""
    relation: Told = Told()
    gaps: bool = False


class FindingOut(msgspec.Struct, frozen=True, kw_only=True):
    """One finding. Places are half-open: in code points, and in UTF-16 units as editors count."""

    code: str
    name: str
    severity: Severity
    families: list[Family]
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    evidence: str
    says: str
    because: str = ""
    """The fact in the owner's data it rests on; empty when it rests on the text alone."""
    records: list[str] = []
    """Keys of records that show it."""
    preview: bool = False
    """The rule is young and may still change."""


class GoodOut(msgspec.Struct, frozen=True, kw_only=True):
    """Something the draft does well."""

    code: str
    says: str


class LimitsOut(msgspec.Struct, frozen=True, kw_only=True):
    """How long this kind of message may be there; `left` to the soft limit, negative beyond it.

    `unit` is what is counted: code points, or UTF-16 units where the network counts those.
    """

    soft: int
    hard: int
    used: int
    left: int
    unit: Unit


class GapOut(msgspec.Struct, frozen=True, kw_only=True):
    """One fact that could be spoken of: see `app.gaps`."""

    kind: str
    says: str
    day: str
    evidence: list[str]


class LintOut(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of a draft. `findings` stand worst first; a face shows `shown` of them."""

    version: Literal[1]
    verdict: Verdict
    says: str
    language: str
    unread: str
    to: str
    kind: Kind
    stage: str
    findings: list[FindingOut]
    shown: int
    good: list[GoodOut]
    muted: list[str]
    limits: LimitsOut
    gaps: list[GapOut]
    when: str = ""
    """A soft word when they hardly write at this hour or on this day."""


def decode_draft(raw: bytes) -> LintIn:
    """The document. Raises `EntregentError` (exit code 2) naming what does not fit.

    Codes: `lintjson.not-json`, `lintjson.not-object`, `lintjson.too-big`, `lintjson.missing`,
    `lintjson.unknown-field`, `lintjson.bad-field`.
    """
    if len(raw) > MAX_BYTES:
        raise _error("too-big", n=str(MAX_BYTES))
    value = _value(raw)
    if not isinstance(value, dict):
        raise _error("not-object")
    try:
        return msgspec.convert(value, LintIn)
    except msgspec.ValidationError as error:
        raise _translated(str(error)) from error


def lint_document(workspace: Workspace, asked: LintIn) -> LintOut:
    """The answer to one document. Raises what `lint_writing` raises."""
    lang: Lang = asked.lang or workspace.lang
    workspace.lang = lang
    told = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in msgspec.structs.asdict(asked.relation).items()
        if value is not msgspec.UNSET
    }
    writing = Writing(asked.text, asked.kind, asked.to, asked.stage, asked.language, told)
    shape = lint_writing(workspace, writing)
    rules = {rule.code: rule for rule in all_rules()}
    found = [_finding(lang, asked.text, rules, hit) for hit in shape["hits"]]
    people = recipients_in(asked.to) if asked.gaps else []
    offered = [gap for one in people for gap in gaps(workspace, one)["gaps"]]
    return LintOut(
        version=VERSION, verdict=_verdict(shape["verdict"]),
        says=say(lang, f"tact.verdict-{shape['verdict']}"), language=shape["language"],
        unread=unread(lang, shape["language"]), to=shape["to"], kind=asked.kind,
        stage=shape["stage"], findings=found, shown=min(3, len(found)),
        good=[GoodOut(code=one, says=say(lang, f"tact.good-{one}")) for one in shape["good"]],
        muted=shape["muted"], limits=_limits(asked), gaps=[_gap(one) for one in offered],
        when=shape["when"],
    )


def answer_line(workspace: Workspace, raw: bytes) -> dict[str, Any]:
    """The answer to one document among many; what does not fit is an answer too, and never raises.

    `{"version": 1, "error": {"code", "says", "do"}}`, in the language of the workspace.
    """
    lang = workspace.lang
    try:
        answer = as_shape(lint_document(workspace, decode_draft(raw)))
    except EntregentError as error:
        hint = f"{error.code}.do"
        told = {
            "code": error.code, "says": say(lang, error.code, **error.params),
            "do": say(lang, hint, **error.params) if knows(hint, lang) else "",
        }
        answer = {"version": VERSION, "error": told}
    workspace.lang = lang
    workspace.store.release()
    return answer


def as_shape(answer: LintOut) -> dict[str, Any]:
    """The answer as plain values, in the order of its fields."""
    shape = msgspec.to_builtins(answer)
    assert isinstance(shape, dict)  # a struct is an object
    return shape


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of both documents, under `$defs/LintIn` and `$defs/LintOut`."""
    _, found = msgspec.json.schema_components(
        (LintIn, LintOut), ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"entregent lint --json, version {VERSION}",
        "$defs": dict(sorted(found.items())),
    }


# ------------------------------------------------------------------ inside


def _value(raw: bytes) -> object:
    """The JSON value; too deep, not UTF-8 or with half a character is no document."""
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeError as error:
        raise _error("not-json", why="UTF-8") from error
    except json.JSONDecodeError as error:
        raise _error("not-json", why=f"{error.lineno}:{error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise _error("not-json", why="…") from error
    return value


def _no_constant(name: str) -> float:
    """NaN and Infinity are no JSON (RFC 8259, 6)."""
    raise ValueError(name)


def _translated(text: str) -> EntregentError:
    field = _FIELD.search(text)
    place = _PLACE.search(text)
    parts = (place["place"] if place else "", field["field"] if field else "")
    where = ".".join(filter(None, parts))
    if field and "missing" in text:
        return _error("missing", what=where)
    if field:
        return _error("unknown-field", what=where)
    return _error("bad-field", what=where or "text")


def _error(key: str, **params: str) -> EntregentError:
    return EntregentError(f"lintjson.{key}", exit_code=2, params=params)


def _verdict(word: str) -> Verdict:
    return next(one for one in get_args(Verdict) if one == word)


def _finding(
    lang: Lang, text: str, rules: Mapping[str, Rule], hit: dict[str, object]
) -> FindingOut:
    code, start, end = str(hit["code"]), int(str(hit["start"])), int(str(hit["end"]))
    key = f"tact.{code.lower()}"
    return msgspec.convert({
        "code": code, "name": rules[code].name, "preview": rules[code].preview,
        "severity": hit["severity"],
        "families": hit["families"], "start": start, "end": end,
        "start_utf16": utf16(text[:start]), "end_utf16": utf16(text[:end]),
        "evidence": hit["evidence"], "says": say(lang, key) if knows(key, lang) else "",
        "because": hit["because"], "records": hit["records"],
    }, FindingOut)


def utf16(text: str) -> int:
    """How many UTF-16 code units a text takes: what most editors count in.

    >>> utf16("a\N{OWL}")
    3
    """
    return len(text) + sum(letter > "\uffff" for letter in text)


def _limits(asked: LintIn) -> LimitsOut:
    found = room(asked.text, asked.kind, asked.channel)
    return LimitsOut(
        soft=found.soft, hard=found.hard, used=found.used, left=found.left, unit=found.unit
    )


def _gap(one: GapShape) -> GapOut:
    return GapOut(
        kind=one["kind"], says=one["says"], day=one["day"], evidence=list(one["evidence"])
    )
