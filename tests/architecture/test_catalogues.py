"""Every key that code names exists, typography is the language’s, nobody’s gender is guessed.

What the sentences say, and that both languages say the same, is read in `tests/i18n/`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache

from entregent.i18n import LANGUAGES, Lang, Template, catalogue, fields
from tests.architecture.source import PACKAGE, Module, called, calls, modules

DOMAINS = sorted(
    path.stem for path in (PACKAGE / "i18n" / "en").glob("*.py") if path.stem != "__init__"
)
KEY = re.compile(r"[a-z]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+")
NO_KEY = re.compile(
    r"\.(?:com|org|net|de|es|fr|it|pt|ru|uk"
    r"|txt|csv|json|jsonl|html|ics|vcf|zip|mbox|eml|sql|typ|pdf|key)$"
)
"""What looks like a key and is the name of a host or a file."""
FAMILY = re.compile(r"[a-z]+\.[a-z0-9.-]*")
SAYERS = {"say": 1, "Sentence": 0, "EntregentError": 0}
"""Which argument holds the key."""


@cache
def everything(lang: Lang) -> Mapping[str, Template]:
    """All sentences of a language by full key."""
    return {
        f"{domain}.{key}": said
        for domain in DOMAINS
        for key, said in catalogue(lang, domain).items()
    }


def _forms(template: Template) -> tuple[str, ...]:
    return (template,) if isinstance(template, str) else template


def _key_of(call: ast.Call) -> ast.expr | None:
    """What a call gives as the key of a sentence."""
    name = called(call)
    if name == "Reason":
        return next((word.value for word in call.keywords if word.arg == "code"), None)
    if name in SAYERS and len(call.args) > SAYERS[name]:
        return call.args[SAYERS[name]]
    return None


def _is_key(node: ast.expr | None) -> bool:
    return (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
        and KEY.fullmatch(node.value) is not None
        and NO_KEY.search(node.value) is None
    )


def _code() -> Iterator[Module]:
    return (module for module in modules() if not module.name.startswith("src/entregent/i18n/"))


def test_both_languages_have_the_same_domains() -> None:
    for lang in LANGUAGES:
        found = {path.stem for path in (PACKAGE / "i18n" / lang).glob("*.py")}
        assert found == {*DOMAINS, "__init__"}


def test_templates_hold_nothing_but_fields() -> None:
    strange = [
        (lang, key)
        for lang in LANGUAGES
        for key, template in everything(lang).items()
        for form in _forms(template)
        if not form.strip() or re.search(r"[{}]", re.sub(r"\{[a-z_]+\}", "", form))
    ]
    assert strange == []


def test_every_key_that_code_names_exists() -> None:
    known = everything("en")
    missing = []
    for module in _code():
        said = {id(node) for call in calls(module) for node in [_key_of(call)] if _is_key(node)}
        pieces = {
            id(part)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.JoinedStr)
            for part in node.values
        }
        for node in ast.walk(module.tree):
            if id(node) in pieces:
                continue
            if isinstance(node, ast.Constant) and _is_key(node):
                domain = str(node.value).partition(".")[0]
                if node.value not in known and (domain in DOMAINS or id(node) in said):
                    missing.append(f"{module.name}:{node.lineno} {node.value}")
    assert missing == []


def test_every_family_of_keys_that_code_names_exists() -> None:
    missing = []
    for module in _code():
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.JoinedStr) or not isinstance(node.values[0], ast.Constant):
                continue
            head = str(node.values[0].value)
            if head.partition(".")[0] not in DOMAINS or not FAMILY.fullmatch(head):
                continue
            holes = "".join(
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                for part in node.values
            )
            if not any(re.fullmatch(holes, key) for key in everything("en")):
                missing.append(f"{module.name}:{node.lineno} {ast.unparse(node)}")
    assert missing == []


def _given(call: ast.Call) -> set[str] | None:
    """Names of the parameters a call gives; None when they cannot be read from the code."""
    if called(call) == "say":
        names = [word.arg for word in call.keywords]
        return None if None in names else {str(name) for name in names}
    words = [word.value for word in call.keywords if word.arg == "params"]
    words += call.args[1:2] if called(call) == "Sentence" else []
    if not words:
        return set()
    if not isinstance(words[0], ast.Dict) or not all(
        isinstance(key, ast.Constant) for key in words[0].keys
    ):
        return None
    return {str(key.value) for key in words[0].keys if isinstance(key, ast.Constant)}


def test_every_sentence_gets_its_fields() -> None:
    known = everything("en")
    wanting = []
    for module in _code():
        for call in calls(module):
            key, given = _key_of(call), _given(call)
            if not isinstance(key, ast.Constant) or key.value not in known or given is None:
                continue
            needs = fields(known[key.value])
            if isinstance(known[key.value], tuple):
                needs |= {"n"}
            if needs - given:
                wanting.append(f"{module.name}:{call.lineno} {key.value} lacks {needs - given}")
    assert wanting == []


# A narrow no-break space before ; ! ? and %; a no-break space before : and inside « »; curly
# apostrophes.
WRONG_FRENCH = re.compile(
    r"(?<!\u202f)[;!?](?=\s|$)|(?<![\u00a0\d])(?<!http)(?<!https)(?<!mailto):(?=\s|$)"
    r"|«(?!\u00a0)|(?<!\u00a0)»|(?<=\w)'(?=\w)|(?<=\d)[ \u00a0]?%"
)
WRONG_ENGLISH = re.compile(r"[\u00a0\u202f][;:!?]|[«»]|(?<=[a-z])'(?=[a-z])")


def test_typography_is_the_language_s() -> None:
    wrong = {
        (lang, key): found[0]
        for lang, pattern in (("fr", WRONG_FRENCH), ("en", WRONG_ENGLISH))
        for key, template in everything(lang).items()
        for form in _forms(template)
        for found in [pattern.search(re.sub(r"`[^`]*`", "", form))]
        if found
    }
    assert wrong == {}


# "Il" that stands for nobody: il y a, il reste, il faut ...
NOBODY = (
    "y|n’y|ne|reste|restait|faut|faudra|faudrait|manque|manquait|est|s’agit|vaut|vaudrait|suffit|"
    "semble|convient|existe|peut|va|fait|arrive|a fallu|en"
)
GENDERED: dict[Lang, re.Pattern[str]] = {
    "fr": re.compile(rf"(?i)\b(?:elle|elles|celle-ci|celui-ci)\b|\bils?\b(?! (?:{NOBODY})\b)"),
    "en": re.compile(r"(?i)\b(?:he|she|him|his|hers?|himself|herself)\b"),
}
OF_THINGS = {
    "day.answers", "day.until",  # an act
    "forget.files-stay", "forget.held", "forget.still-in",  # files and records
    "forget.no-undo",  # nothing is left: nobody
    "people.proves-nothing-shared",  # people nobody knows apart
    "paper.correct-review",  # the sheet
    "paper.label-places",  # the targets, as the article asks
    "plan.left-ask",  # a request
}
"""Sentences read one by one, whose pronoun stands for no contact."""
MACHINE = {
    "cli", "usage", "common", "files", "zip", "csv", "store", "errors", "ingest",
    "calendar", "vcard", "mail", "linkedin", "journal", "table", "jobs",
}
"""Domains that speak of commands and files, never of people."""
SALES: dict[Lang, re.Pattern[str]] = {
    "fr": re.compile(r"(?i)\b(?:prospects?|leads?|pipeline|closing|cible commerciale)\b"),
    "en": re.compile(r"(?i)\b(?:prospects?|pipeline|sales funnel|conversion rate)\b"),
}


def _found(patterns: Mapping[Lang, re.Pattern[str]]) -> dict[tuple[Lang, str], str]:
    """The first match in each sentence, by language and key."""
    return {
        (lang, key): found[0]
        for lang in LANGUAGES
        for key, template in everything(lang).items()
        for form in _forms(template)
        for found in [patterns[lang].search(form)]
        if found
    }


def test_no_gender_is_guessed() -> None:
    found = _found(GENDERED)
    people = {key: word for key, word in found.items() if key[1].partition(".")[0] not in MACHINE}
    assert {key: word for key, word in people.items() if key[1] not in OF_THINGS} == {}


def test_nobody_is_a_prospect() -> None:
    assert _found(SALES) == {}
