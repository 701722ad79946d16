"""Each rule has its page, its example, its innocent twin and its golden file, up to date."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

import pytest

from entregent.app.registry import practices
from entregent.app.rule_pages import HEADINGS, judged, rule_list, rule_page
from entregent.i18n import LANGUAGES, knows
from entregent.model.errors import EntregentError
from entregent.tact.bench import draft_of
from entregent.tact.examples import EXAMPLES
from entregent.tact.lint import WEIGHT, lint
from entregent.tact.rules import all_rules

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CODES = sorted(rule.code for rule in all_rules())
WRITTEN = ("looks", "why", "except", "example", "twin")
HOW = "write it in i18n/{fr,en}/rules.py and tact/examples.py; run scripts/make_rule_pages.py"


@cache
def _maker():
    path = ROOT / "scripts" / "make_rule_pages.py"
    spec = importlib.util.spec_from_file_location("make_rule_pages", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_its_page_in_both_languages(code):
    missing = [
        (lang, part)
        for lang in LANGUAGES
        for part in WRITTEN
        if not knows(f"rules.{code.lower()}.{part}", lang)
    ]
    assert missing == [], HOW
    assert knows(f"tact.{code.lower()}"), "what could be said instead stands in i18n/*/tact.py"
    assert code in EXAMPLES, HOW


def test_no_page_belongs_to_a_rule_that_is_gone():
    assert set(EXAMPLES) == set(CODES)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_the_example_makes_the_rule_speak_and_its_twin_may_be_sent(code, lang):
    told, twin = judged(lang, code, innocent=False), judged(lang, code, innocent=True)
    assert told is not None, HOW
    assert twin is not None, HOW
    assert code in {hit.code for hit in told[2].hits}
    assert code not in {hit.code for hit in twin[2].hits}
    assert twin[2].verdict == "send"


def test_pages_and_golden_files_are_up_to_date():
    assert _maker().out_of_date() == [], "run: python scripts/make_rule_pages.py"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_has_the_fixed_headings_in_order(lang):
    maker = _maker()
    for page in rule_list(lang):
        heads = [
            line for line in maker.markdown(lang, page).splitlines() if line.startswith("## ")
        ]
        assert heads == [f"## {maker.say(lang, f'rules.head-{part}')}" for part in HEADINGS]


def _rows():
    for folder in ("judged", "paraphrases"):
        for path in sorted((HERE / folder).glob("*.jsonl")):
            for line in path.read_text("utf-8").splitlines():
                row = json.loads(line) if line.strip() else {}
                if "text" in row:
                    told = row.get("relation_context") or row.get("relation")
                    kind = row.get("stage") or row.get("kind")
                    yield {**row, "relation_context": told, "stage": kind}


def test_no_rule_speaks_louder_or_elsewhere_than_it_says():
    rules = {rule.code: rule for rule in all_rules()}
    wrong = set()
    for row in _rows():
        draft, relation = draft_of(row)
        for hit in lint(draft, relation).hits:
            rule = rules[hit.code]
            if WEIGHT[hit.severity] > WEIGHT[rule.severity]:
                wrong.add((hit.code, hit.severity))
            if relation.stands() not in rule.stages or draft.kind not in rule.kinds:
                wrong.add((hit.code, relation.stands(), draft.kind))
    assert wrong == set(), "say so in the rule: severity, stages, kinds"


def test_a_code_is_found_whatever_its_capitals_and_an_unknown_one_is_named():
    assert rule_page("fr", " com-1 ").code == "COM-1"
    with pytest.raises(EntregentError) as told:
        rule_page("fr", "ZZZ-9")
    assert (told.value.code, told.value.exit_code) == ("rules.unknown", 2)


def test_a_code_names_a_rule_or_a_finding_of_a_practice_never_both():
    """`mute CODE` silences one thing."""
    families = {rule.code.partition("-")[0] for rule in all_rules()}
    usable, _ = practices()
    assert families & {one.info.code for one in usable.values()} == set()
