"""HAB: a profile read part by part; what cannot be known takes no part; no photo by choice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.i18n import say
from entregent.model.finding import Finding, Report
from entregent.model.ports import Study
from entregent.model.purpose import Sheet, Target
from entregent.model.records import Moment, OwnerFact, OwnerPosition, Position
from entregent.practices.appearance.audit import Audit
from entregent.practices.appearance.picture import size
from entregent.practices.appearance.practice import PRACTICE, audits
from entregent.practices.appearance.reading import ease, hollow, telling, times
from entregent.testing.ego import Part, ego, stated, told
from entregent.ties.study import study

NOW = "2026-11-20 10:00"
SUMMARY = (
    "J'aide les petites entreprises à tenir leur paie. Je prends le temps de lire avec elles "
    "chaque ligne. Elles savent ce qui change, et pourquoi. Elles gardent leurs soirées. "
    "Je forme aussi ceux qui restent. Ils posent leurs questions, et je reviens les voir un mois "
    "plus tard. Écrivez-moi : dana@one.example. Je réponds dans la journée, sans jargon."
)


def fact(field, value: str, network: str = "linkedin") -> Part:
    return stated(OwnerFact(network=network, field=field, value=value))


def post(title: str, words: str = "", network: str = "linkedin") -> Part:
    position = Position(title=title, organisation="Alpha", words=words, start=Moment(at=0))
    return stated(OwnerPosition(network=network, kind="work", position=position))


def _view(*parts: Part, sheet: Sheet = Sheet(), muted=()) -> Study:
    return study(ego(*parts, sheet=sheet, muted=muted))


def _audit(*parts: Part, sheet: Sheet = Sheet()) -> Audit:
    ((_, found),) = audits(_view(*parts, sheet=sheet))
    return found


def _findings(report: Report, code: str) -> list[Finding]:
    return [one for one in report.findings if one.code == code]


WORDS = told("profile-words", NOW, value={"words": ["paie", "Syntec"]})
FULL = (
    fact("headline", "Paie et Syntec pour les petites entreprises"), fact("summary", SUMMARY),
    fact("skill", "Syntec"), post("Formatrice paie", "Je forme.\nJe reviens."),
)


def test_t_p5_1_an_empty_profile_has_no_points() -> None:
    found = _audit(fact("registered", "2010-02-18"), WORDS)
    assert found.points == 0
    assert found.share == 0


@pytest.mark.parametrize(("length", "long"), [(220, False), (221, True)])
def test_t_p5_2_a_headline_of_221_characters_is_too_long(length: int, long: bool) -> None:
    report = PRACTICE.measure(_view(fact("headline", "x" * length)))
    found = _findings(report, "HAB-3")
    assert bool(found) is long
    if long:
        assert found[0].says.params == {"network": "LinkedIn", "length": 221, "limit": 220}


def test_t_p5_3_a_word_only_among_skills_counts_half() -> None:
    found = _audit(fact("headline", "Conseil en paie"), fact("skill", "Syntec"), WORDS)
    assert found.part("words").points == 11.25
    assert found.missing == ()


def test_t_p5_4_no_photo_by_choice_takes_its_points_away_for_ever() -> None:
    choice = told("profile-photo", NOW, value={"network": "", "state": "choice"})
    other = told("profile", NOW, value={"network": "xing", "headline": FULL[0].record.value,
                                        "summary": SUMMARY, "titles": ["Formatrice paie"],
                                        "skills": ["Syntec"]})
    found = {one.network: read for one, read in audits(_view(*FULL, WORDS, choice, other))}
    assert found["linkedin"].out_of == 80
    assert found["linkedin"].points == pytest.approx(80)
    assert found["linkedin"].share == pytest.approx(1)
    report = PRACTICE.measure(_view(*FULL, WORDS, choice))
    assert _findings(report, "HAB-4") == []


def test_a_photo_that_is_told_has_its_points() -> None:
    value = {"network": "", "state": "given", "width": 800, "height": 800, "sharp": True,
             "face": True, "years": 1}
    assert _audit(*FULL, told("profile-photo", NOW, value=value)).part("photo").points == 20
    small = told("profile-photo", NOW, value={**value, "width": 200})
    assert _audit(*FULL, small).part("photo").points == 15
    old = told("profile-photo", NOW, value={**value, "years": 2.995})
    assert _audit(*FULL, old).part("photo").points == 15


def test_the_words_of_the_sheet_are_the_targets() -> None:
    sheet = Sheet(targets=(Target("responsables paie, conventions"),))
    report = PRACTICE.measure(_view(fact("headline", "Consultant passionné"), sheet=sheet))
    (finding,) = _findings(report, "HAB-2")
    assert say("fr", finding.says.key, **finding.says.params) == (
        "Les gens que vous cherchez emploient d’autres mots\u00a0: 2 de vos 2 mots n’apparaissent "
        "nulle part dans votre profil LinkedIn (paie, conventions)."
    )
    (hollow_one,) = _findings(report, "HAB-5")
    assert hollow_one.says.params["words"] == "passionné"


def test_stuffing_is_half_credited() -> None:
    words = told("profile-words", NOW, value={"words": ["paie"]})
    stuffed = _audit(fact("headline", "paie paie paie paie paie"), words)
    assert stuffed.part("words").points == 7.5


def test_acts_are_small_and_named() -> None:
    view = _view(fact("headline", "Conseil"), WORDS)
    report = PRACTICE.measure(view)
    acts = list(PRACTICE.suggest(view, report))
    assert {act.verb for act in acts} == {"polish"}
    assert all(act.minutes <= 10 for act in acts)
    assert len({act.id for act in acts}) == len(acts)


def test_the_change_since_the_last_reading_is_said() -> None:
    before = told("profile-audit", NOW, value={"network": "linkedin", "share": 0.4})
    (finding,) = _findings(PRACTICE.measure(_view(*FULL, before)), "HAB-1")
    assert finding.says.key == "appearance.whole-since"
    assert finding.says.params["before"] == 40


def test_two_profiles_that_tell_two_stories() -> None:
    other = told("profile", NOW, value={"network": "xing", "headline": "Pâtissier",
                                        "titles": ["Pâtissier chocolatier"], "skills": ["sucre"]})
    report = PRACTICE.measure(_view(*FULL, other))
    assert {one.window for one in _findings(report, "HAB-7")} == {"linkedin", "xing"}


def test_without_its_records_a_finding_is_gone() -> None:
    view = _view(*FULL, WORDS)
    assert PRACTICE.measure(view).findings
    assert PRACTICE.measure(_view(WORDS)).findings == ()


def test_a_name_in_a_mailbox_is_no_profile() -> None:
    assert audits(_view(fact("email", "dana@one.example", "mail"))) == ()


# ------------------------------------------------------------------ reading


def test_ease_tells_plain_words_from_heavy_ones() -> None:
    heavy = (
        "L'optimisation transversale de la gouvernance organisationnelle permet l'identification "
        "systématique des problématiques opérationnelles inhérentes à la transformation numérique "
        "des environnements institutionnels contemporains."
    )
    plain = ease(SUMMARY, "fr")
    assert plain is not None
    assert plain > 50
    hard = ease(heavy, "fr")
    assert hard is not None
    assert hard < 20
    assert ease("Trop court.") is None


def test_words_of_one_family_count() -> None:
    assert times("comptable", ["la", "comptabilite"]) == 1
    assert times("interne", ["international"]) == 0
    assert telling("les responsables de la paie, l’audit RH") == ["paie", "audit", "RH"]
    assert hollow("A passionate, results-driven person") == ["passionate", "results-driven"]


# ------------------------------------------------------------------ picture


def png(width: int, height: int) -> bytes:
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
    return head + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    frame = b"\xff\xc2\x00\x11\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8\xff\xe0\x00\x04ab" + before + frame + b"\x03"


@given(st.integers(1, 60_000), st.integers(1, 60_000))
def test_sizes_are_read(width: int, height: int) -> None:
    assert size(png(width, height)) == (width, height)
    assert size(jpeg(width, height, b"\xff\xff\xe1\x00\x03x")) == (width, height)


@given(st.binary(max_size=200))
def test_any_bytes_are_met_calmly(tail: bytes) -> None:
    for head in (b"", b"\xff\xd8", b"\xff\xd8\xff\xc0", b"\x89PNG\r\n\x1a\n"):
        found = size(head + tail)
        assert found is None or min(found) > 0
    assert size(png(4, 4)[:20]) is None
