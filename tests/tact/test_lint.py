"""The relation decides: the same words before and after a bond, asked and unasked."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.tact.bench import judged
from entregent.tact.lint import lint
from entregent.tact.model import KINDS, Draft, Relation
from entregent.tact.rules import all_rules

HERE = Path(__file__).parent
OFFER = "Hello Ada, our roster tool saves a manager two hours. A day of setting up costs £400. Sam"


def _verdict(text, kind="first_message", **relation):
    return lint(Draft(text, kind), Relation(recipients=("Ada Lunn",), **relation)).verdict


def test_an_offer_waits_for_a_bond_or_a_request():
    assert _verdict(OFFER) == "hold"
    assert _verdict(OFFER, asked=True, exchanges=2) == "send"


def test_t_st_4_a_refusal_closes_the_subject_not_the_person():
    assert _verdict(OFFER, "business_proposal", refused=True, exchanges=20, met=True) == "hold"
    wish = "Dear Ada, a happy birthday to you, and a good walk in the dunes. Sam"
    assert _verdict(wish, "first_message", refused=True, exchanges=20, met=True) == "send"


def test_silence_after_two_messages_means_wait():
    text = "Hello Ada, the mill opens on Sunday, you told me you might come. Sam"
    assert _verdict(text, "follow_up", exchanges=9, met=True) == "send"
    assert _verdict(text, "follow_up", exchanges=9, met=True, unanswered=2) == "rework"
    assert _verdict(text, "follow_up", exchanges=9, met=True, unanswered=3) == "hold"


def test_a_place_is_counted_in_code_points():
    text = "Hi 🦉 {{first_name}}, hello"
    found = next(hit for hit in lint(Draft(text, "invitation"), Relation()).hits
                 if hit.code == "SPM-3")
    assert (text[found.start : found.end], found.severity) == ("{{first_name}}", "block")


def test_an_unread_language_is_named_and_read_by_what_needs_no_words():
    report = lint(Draft("Olá {{nome}}, tudo bem?", "invitation", language="pt"), Relation())
    assert report.language == "pt"
    assert [hit.code for hit in report.hits if hit.severity == "block"] == ["SPM-3"]


def test_codes_and_names_are_each_used_once():
    codes = [rule.code for rule in all_rules()]
    names = [rule.name for rule in all_rules()]
    assert (len(set(codes)), len(set(names))) == (len(codes), len(names))


@given(st.text(max_size=400), st.sampled_from(KINDS), st.integers(0, 30), st.booleans())
def test_any_text_is_judged_and_every_place_lies_inside(text, kind, exchanges, asked):
    report = lint(Draft(text, kind), Relation(("Ada Lunn",), exchanges=exchanges, asked=asked))
    assert all(0 <= hit.start <= hit.end <= len(text) for hit in report.hits)
    assert report.verdict in {"send", "rework", "hold"}


def test_a_long_text_is_judged_in_bounded_time():
    text = "you could say that our tool " * 7_000
    began = time.perf_counter()
    lint(Draft(text, "request"), Relation())
    assert time.perf_counter() - began < 2


def _rates(rows):
    answers = [(row["verdict"], judged(row)["verdict"]) for row in rows]
    right = sum(one == other for one, other in answers) / len(answers)
    stopped = sum(one == "send" != other for one, other in answers)
    missed = sum(one == "do not send" and other == "send" for one, other in answers)
    return right, stopped, missed


@pytest.mark.parametrize("language", ["en", "fr"])
def test_judged_messages_are_judged_alike(language):
    lines = (HERE / "judged" / f"{language}.jsonl").read_text("utf-8").splitlines()
    right, stopped, missed = _rates([json.loads(line) for line in lines if line.strip()])
    assert right >= 0.85
    assert stopped <= 4
    assert missed <= 3


def test_the_development_set_is_judged_alike(shared):
    lines = (shared / "tact" / "dev.jsonl").read_text("utf-8").splitlines()
    right, stopped, missed = _rates([json.loads(line) for line in lines if line.strip()])
    assert right >= 0.84
    assert stopped <= 6
    assert missed <= 2
