"""JSON in, JSON out: places in both countings, a clear refusal of anything else."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.app.lint_json import (
    Channel,
    LintIn,
    LintOut,
    Told,
    as_shape,
    decode_draft,
    lint_document,
    schema,
    utf16,
)
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError
from entregent.tact.limits import CHANNELS
from entregent.tact.model import KINDS, Relation

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 24)
OWL = "Hi 🦉 {{first_name}}, hello from the mill."


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    home = tmp_path_factory.mktemp("nobody") / "home"
    return Workspace(home, "en", TODAY, writable=False, environ={})


def _answer(workspace: Workspace, **document: object) -> LintOut:
    return lint_document(workspace, decode_draft(json.dumps(document).encode()))


def test_a_place_is_given_in_code_points_and_in_utf_16_units(empty: Workspace) -> None:
    (found,) = [one for one in _answer(empty, text=OWL).findings if one.code == "SPM-3"]
    assert OWL[found.start : found.end] == found.evidence == "{{first_name}}"
    units = OWL.encode("utf-16-le")
    there = units[2 * found.start_utf16 : 2 * found.end_utf16].decode("utf-16-le")
    assert there == found.evidence
    assert found.start_utf16 == found.start + 1


def test_what_is_told_of_the_relation_wins(empty: Workspace) -> None:
    offer = "Hello Ada, our roster tool saves a manager two hours. It costs £400. Sam"
    assert _answer(empty, text=offer).verdict == "hold"
    told = {"asked": True, "exchanges": 2, "recipients": ["Ada Lunn"]}
    answer = _answer(empty, text=offer, relation=told)
    assert (answer.verdict, answer.to) == ("send", "Ada Lunn")
    assert _answer(empty, text="Hello Ada.", relation={"unanswered": 3}).verdict == "hold"


def test_the_answer_speaks_the_language_that_was_asked(empty: Workspace) -> None:
    french, english = (_answer(empty, text=OWL, lang=lang) for lang in ("fr", "en"))
    assert french.says != english.says
    assert [one.code for one in french.findings] == [one.code for one in english.findings]


def test_limits_are_those_of_the_kind(empty: Workspace) -> None:
    answer = _answer(empty, text="a" * 210, kind="invitation", language="en")
    limits = answer.limits
    assert (limits.soft, limits.hard, limits.used, limits.left) == (200, 300, 210, -10)
    owls = _answer(empty, text="🦉" * 3, kind="invitation", channel="linkedin", language="en")
    assert (owls.limits.used, owls.limits.unit) == (6, "utf16")


def test_every_fact_of_a_relation_can_be_told() -> None:
    """What the data says of two people may be told instead; the stage has a field of its own."""
    assert {one.name for one in fields(Relation)} == {*Told.__struct_fields__, "standing"}


def test_every_channel_can_be_named() -> None:
    assert get_args(Channel) == ("", *CHANNELS)


def test_an_unread_language_is_said(empty: Workspace) -> None:
    answer = _answer(empty, text="Olá Ada, gostei muito da sua palestra. Muito obrigado.")
    assert answer.language == "pt"
    assert "Portuguese" in answer.unread
    assert _answer(empty, text=OWL).unread == ""


@pytest.mark.parametrize(("raw", "code", "what"), [
    (b"", "not-json", None), (b"{", "not-json", None), (b"\xff", "not-json", None),
    (b'{"text": NaN}', "not-json", None), (b"[" * 200_000, "not-json", None),
    (b'{"text": "\\ud800"}', "not-json", None), (b"[1]", "not-object", None),
    (b"{}", "missing", "text"), (b'{"text": 1}', "bad-field", "text"),
    (b'{"text": "a", "kin": 1}', "unknown-field", "kin"),
    (b'{"text": "a", "kind": "x"}', "bad-field", "kind"),
    (b'{"text": "a", "version": 2}', "bad-field", "version"),
    (b'{"text": "a", "language": "EN!"}', "bad-field", "language"),
    (b'{"text": "a", "relation": {"met": 3}}', "bad-field", "relation.met"),
    (b'{"text": "a", "relation": {"summary": "x"}}', "unknown-field", "relation.summary"),
    (b'{"text": "a", "relation": {"unanswered": -1}}', "bad-field", "relation.unanswered"),
    (b'{"text": "' + b"a" * 1_000_001 + b'"}', "too-big", None),
    (b'{"text": "' + b"a" * 200_001 + b'"}', "bad-field", "text"),
])
def test_what_does_not_fit_is_named(raw: bytes, code: str, what: str | None) -> None:
    with pytest.raises(EntregentError) as told:
        decode_draft(raw)
    assert (told.value.code, told.value.exit_code) == (f"lintjson.{code}", 2)
    assert what is None or told.value.params["what"] == what


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from([*LintIn.__struct_fields__, "met", "x"]) | st.text(max_size=5), inner,
        max_size=4,
    ),
    max_leaves=12,
)


@given(st.binary(max_size=60) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_anything_is_a_draft_or_a_named_refusal(raw: bytes) -> None:
    def exit_code() -> int:
        try:
            decode_draft(raw)
        except EntregentError as error:
            return error.exit_code
        return 0

    assert exit_code() in {0, 2}


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.sampled_from(KINDS),
    st.booleans(), st.integers(0, 6),
)
def test_every_answer_has_the_shape_that_is_promised(
    text: str, kind: str, asked: bool, unanswered: int
) -> None:
    workspace = Workspace("nowhere at all", "fr", TODAY, writable=False, environ={})
    with workspace:
        relation = {"asked": asked, "unanswered": unanswered}
        shape = as_shape(_answer(workspace, text=text, kind=kind, relation=relation))
    assert msgspec.convert(json.loads(json.dumps(shape)), LintOut)
    for one in shape["findings"]:
        assert text[one["start"] : one["end"]] == one["evidence"]
        assert utf16(text[: one["start"]]) == one["start_utf16"]
        assert one["says"]


def test_the_schema_beside_the_page_is_that_of_the_program() -> None:
    kept = json.loads((ROOT / "docs" / "lint-json.schema.json").read_text("utf-8"))
    assert kept == schema(), "run: python scripts/make_rule_pages.py"


def test_every_field_stands_on_the_page() -> None:
    page = (ROOT / "docs" / "lint-json.md").read_text("utf-8")
    fields = {*LintIn.__struct_fields__, *LintOut.__struct_fields__}
    assert {name for name in fields if f"`{name}`" not in page} == set()


@pytest.mark.parametrize(("raw", "code"), [
    (json.dumps({"text": OWL}), 0), ('{"txt": 1}', 2), ("", 2),
    ('{"text": "a", "to": "Nobody At All"}', 2),
])
def test_the_terminal_reads_a_document_and_gives_one(
    raw: str, code: int, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw.encode())))
    assert main(["lint", "--json", "--home", str(tmp_path / "home"), "--lang", "fr"]) == code
    told = capsys.readouterr()
    if code:
        assert told.out == ""
        assert "Traceback" not in told.err
        assert told.err
    else:
        assert json.loads(told.out)["findings"][0]["code"] == "SPM-3"


def test_a_file_gives_the_same_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(OWL, "utf-8")
    home = str(tmp_path / "home")
    assert main(["lint", str(draft), "--kind", "invitation", "--json", "--home", home]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert (shape["version"], shape["kind"], shape["limits"]["soft"]) == (1, "invitation", 200)


def _lines(
    raw: bytes, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[dict[str, Any]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    assert main(["lint", "--lines", "--home", str(home), "--lang", "fr"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_one_process_answers_line_after_line_whatever_a_line_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    documents = [
        json.dumps({"text": OWL, "lang": "en"}).encode(), b"", b'{"txt": 1}', b"nope",
        b"x" * 2_500_000, json.dumps({"text": "a", "to": "Nobody At All"}).encode(),
        json.dumps({"text": OWL}).encode(),
    ]
    answers = _lines(b"\n".join(documents), tmp_path / "home", monkeypatch, capsys)
    told = [one.get("verdict") or one["error"]["code"] for one in answers]
    assert told == [
        "hold", "lintjson.unknown-field", "lintjson.not-json", "lintjson.too-big",
        "usage.nobody", "hold",
    ]
    assert answers[0]["says"] != answers[-1]["says"], "each line in the language it asks for"
    assert all(one["version"] == 1 for one in answers)
    assert all(one["error"]["says"] for one in answers if "error" in one)


def test_no_line_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _lines(b"", tmp_path / "home", monkeypatch, capsys) == []
