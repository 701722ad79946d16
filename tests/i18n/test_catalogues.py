"""Every sentence, read as a person reads it: both languages, any number, the voice of the house.

That keys, fields and typography agree between the languages and with the code is checked in
tests/architecture; here the sentences are said aloud.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from entregent.i18n import LANGUAGES, Lang, Template, catalogue, fields, knows, say
from tests.architecture.source import PACKAGE

DOMAINS = sorted(
    path.stem for path in (PACKAGE / "i18n" / "en").glob("*.py") if path.stem != "__init__"
)
METHOD = ("paper", "involvement", "collection", "mix", "engagement", "appearance", "plan")
"""Domains that speak as a coach."""


def _sentences(lang: Lang, domains=DOMAINS) -> Iterator[tuple[str, Template]]:
    for domain in domains:
        for key, template in catalogue(lang, domain).items():
            yield f"{domain}.{key}", template


def _forms(template: Template) -> tuple[str, ...]:
    return (template,) if isinstance(template, str) else template


def _found(pattern: str | dict[Lang, str], domains=DOMAINS, but=()) -> dict[tuple[str, str], str]:
    """What matches, by language and key."""
    patterns = pattern if isinstance(pattern, dict) else dict.fromkeys(LANGUAGES, pattern)
    return {
        (lang, key): match[0]
        for lang, wrong in patterns.items()
        for key, template in _sentences(lang, domains)
        if key not in but
        for form in _forms(template)
        for match in [re.search(wrong, re.sub(r"`[^`]*`", "x", form))]
        if match
    }


@pytest.mark.parametrize("domain", DOMAINS)
def test_both_languages_have_the_same_keys_fields_and_forms(domain: str) -> None:
    french, english = (catalogue(lang, domain) for lang in LANGUAGES)
    assert list(french) == list(english)
    for key, template in english.items():
        assert fields(template) == fields(french[key]), key
        assert isinstance(template, tuple) == isinstance(french[key], tuple), key


VALUES = {"text": "Zoé d’Élan", "number": 1234.5, "day": date(2027, 3, 1), "none": 0}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("value", VALUES.values(), ids=list(VALUES))
def test_every_sentence_can_be_said_with_any_value(lang: Lang, value: str | float | date) -> None:
    for key, template in _sentences(lang):
        params = dict.fromkeys(fields(template), value)
        said = say(lang, key, **{**params, "n": 3})
        assert said.strip(), key
        assert said == said.strip() or key.partition(".")[0] not in METHOD, key
        assert not re.search(r"[{}]", said), key


@pytest.mark.parametrize("number", [0, 1, 1.5, 2, 11, 1000])
def test_french_counts_one_up_to_two_and_english_only_one(number: float) -> None:
    for lang, one in (("fr", number < 2), ("en", number == 1)):
        for key, template in _sentences(lang):
            if isinstance(template, tuple):
                params = dict.fromkeys(fields(template), "x")
                said = say(lang, key, **{**params, "n": number})
                apart = re.sub(r"\\{[a-z_]+\\}", ".+", re.escape(template[0 if one else 1]))
                assert re.fullmatch(apart, said, re.DOTALL), key


def test_two_forms_differ_where_there_are_two() -> None:
    same = [
        key
        for key, french in _sentences("fr", METHOD)
        if isinstance(french, tuple)
        and french[0] == french[1]
        and len(set(catalogue("en", key.partition(".")[0])[key.partition(".")[2]])) == 1
    ]
    assert same == []


def test_an_unknown_key_is_not_known_and_cannot_be_said() -> None:
    assert not knows("paper.nowhere")
    assert not knows("nowhere.title")
    with pytest.raises(KeyError):
        say("fr", "paper.nowhere")
    with pytest.raises(KeyError):
        say("en", "paper.not-a-day", line=1)


# ------------------------------------------------------------------ letters


def test_marks_are_those_of_a_printer() -> None:
    assert _found(r"(?<!\.)\.\.\.|[\u2000-\u2006\u200a]| [.,)](?:\s|$)") == {}
    assert _found({"fr": r" [;:!?»]|« ", "en": r"[“][^”]*$"}) == {}
    assert _found(r"  |\"|--|\( ", METHOD) == {}


def test_there_is_no_picture_among_the_letters() -> None:
    assert _found("[\u2600-\u27bf\U0001f000-\U0001faff]") == {}


def test_a_name_stands_where_no_vowel_can_spoil_it() -> None:
    """French elides before a vowel ("d’Awa"): a field never follows de, que, le, la, se, ne, je."""
    field = r"(?i)\b(?:de|que|le|la|se|ne|je|me|te|ce|jusque|lorsque|puisque) \{name"
    assert _found({"fr": field}, METHOD) == {}
    assert _found({"en": r"(?i)\ban? \{(?:name|organisation|subject)"}, METHOD) == {}


# ------------------------------------------------------------------ the voice


PROMISES: dict[Lang, str] = {
    "fr": r"(?i)\b(?:garanti\w*|à coup sûr|assuré(?:e|es|s)?\b|vous obtiendrez|vous gagnerez"
    r"|sans effort|multipli\w+|doubl(?:er|ez)|succès|réussite|magique)",
    "en": r"(?i)\b(?:guarantee\w*|for sure|you will (?:get|gain|win|obtain)|effortless\w*"
    r"|double your|boost\w*|success\w*|magic)",
}
REPROACH: dict[Lang, str] = {
    "fr": r"(?i)\b(?:en retard|vous dev(?:ez|riez)|il faut que vous|négligé\w*|oublié\w*|trop tard"
    r"|attention|dommage|échec|pas assez)",
    "en": r"(?i)\b(?:overdue|late again|you (?:should|must|need to|have to(?! give)|forgot|failed)"
    r"|neglected|too late|warning|unfortunately|not enough)",
}
BANNED: dict[Lang, str] = {
    "fr": r"(?i)\b(?:crm|pipeline|prospects?|leads?|scores?|utilisat\w+|félicitations?|bravo|oups"
    r"|tâches?|productivité|optimis\w+|gérer vos contacts|synchronis\w+|archiver)",
    "en": r"(?i)\b(?:crm|pipeline|prospects?|leads?|scores?|users?|congratulations|oops|tasks?"
    r"|streaks?|productivity|optimi[sz]\w+|manage your contacts|synchroni[sz]\w+)",
}


@pytest.mark.parametrize(
    "words", [PROMISES, REPROACH, BANNED], ids=["promise", "reproach", "banned"]
)
def test_a_coach_promises_nothing_and_reproaches_nothing(words: dict[Lang, str]) -> None:
    assert _found(words, METHOD) == {}


def test_only_the_article_raises_its_voice() -> None:
    loud = {key for _, key in _found("!", METHOD)}
    assert loud <= {f"{domain}.sentence" for domain in METHOD}


GENDERED: dict[Lang, str] = {
    "fr": r"(?i)\b(?:elle|elles|celui-ci|celle-ci|contacté|connu|rencontré|vu)e?s?\b|\(e\)|·e",
    "en": r"(?i)\b(?:he|she|him|her|hers|his|himself|herself)\b|\(s\)",
}


def test_nobody_is_given_a_gender() -> None:
    spoken_of_things = {"paper.correct-review", "plan.left-ask"}
    found = _found(GENDERED, METHOD, but=spoken_of_things)
    assert found == {}


def test_sentences_are_short_enough_to_be_said_in_one_breath() -> None:
    long = {
        (lang, key): len(part.split())
        for lang in LANGUAGES
        for key, template in _sentences(lang, METHOD)
        for form in _forms(template)
        for part in re.split(r"(?<=[.!?])\s+", form)
        if len(part.split()) > 27
    }
    assert long == {}


def test_the_same_fact_is_not_said_twice_in_other_words() -> None:
    """Two keys with one text in both languages would drift apart one day."""
    seen: dict[tuple[Template, Template], str] = {}
    twice = []
    for key, french in _sentences("fr", METHOD):
        domain, _, rest = key.partition(".")
        pair = (french, catalogue("en", domain)[rest])
        if pair in seen and not _is_printed(key, seen[pair]):
            twice.append((key, seen[pair]))
        seen[pair] = key
    assert twice == []


def _is_printed(*keys: str) -> bool:
    """The printed page and the form share labels, and each may change alone."""
    return any(key.startswith("paper.page-") for key in keys)


def test_no_sentence_of_the_method_is_dead() -> None:
    """Each key is named by the code, whole or by the beginning of its family."""
    folders = [PACKAGE / "practices", PACKAGE / "plan", PACKAGE / "app", PACKAGE / "faces"]
    code = "\n".join(path.read_text() for folder in folders for path in folder.rglob("*.py"))
    code += (PACKAGE / "practices" / "paper" / "sheets" / "sheet.typ").read_text()
    literals = set(re.findall(r"[\"']([a-z0-9.-]+)[\"']", code))
    families = set(re.findall(r"[\"']((?:[a-z]+\.)?[a-z0-9-]+)(?:\{|(?<=-)[\"'])", code))
    dead = []
    for key, _ in _sentences("en", METHOD):
        rest = key.partition(".")[2]
        heads = {rest[: at + cut] for at, char in enumerate(rest) if char == "-" for cut in (0, 1)}
        heads.add(rest)
        named = {key, rest, *rest.split("-")} & literals
        by_family = {f"{key.partition('.')[0]}.{head}" for head in heads} | heads
        if not named and not by_family & families:
            dead.append(key)
    assert dead == []


def test_moments_are_dates_too() -> None:
    assert say("fr", "plan.left-snoozed", day=datetime(2026, 12, 1, 9, 5)).startswith(
        "Remis au 1er"
    )
