"""T-P5: the profile of an archive, read from a store."""

from __future__ import annotations

import pytest

from entregent.model.finding import Measure
from entregent.model.ports import Study
from entregent.model.records import OwnerFact, OwnerPosition, Position, Record
from entregent.practices.appearance.audit import Audit
from entregent.practices.appearance.practice import PRACTICE, audits
from entregent.testing import practice_laws as laws
from tests.practices.stored import at, seen, stored, tell

SUMMARY = (
    "J'aide les petites entreprises à tenir leur paie. Je prends le temps de lire avec elles "
    "chaque ligne. Elles savent ce qui change, et pourquoi. Elles gardent leurs soirées. "
    "Je forme aussi ceux qui restent. Ils posent leurs questions, et je reviens les voir un mois "
    "plus tard. Écrivez-moi : dana@one.example. Je réponds dans la journée, sans jargon."
)


def _fact(field, value: str) -> Record:
    return OwnerFact(network="linkedin", field=field, value=value)


def _full() -> list[Record]:
    post = Position(title="Formatrice paie", organisation="Alpha", start=at("2019-01-07T09:00"),
                    words="Je forme.\nJe reviens.")  # fmt: skip
    return [
        _fact("headline", "Paie et Syntec pour les petites entreprises"),
        _fact("summary", SUMMARY), _fact("skill", "Syntec"),
        OwnerPosition(network="linkedin", kind="work", position=post),
    ]


def _linkedin(view: Study) -> tuple[Audit, Measure]:
    report = laws.check(PRACTICE, view)
    read = next(found for profile, found in audits(view) if profile.network == "linkedin")
    measure = next(one for one in report.measures if one.value == round(read.share, 4))
    return read, measure


def test_t_p5_1_an_empty_profile_has_no_points() -> None:
    store = stored(_fact("registered", "2010-02-18"))
    tell(store, "profile-words", {"words": ["paie", "Syntec"]})
    read, measure = _linkedin(seen(store))
    assert (read.points, measure.value) == (0, 0)


@pytest.mark.parametrize(("length", "said"), [(220, []), (221, ["HAB-3"])])
def test_t_p5_2_a_headline_of_221_characters(length: int, said: list[str]) -> None:
    report = laws.check(PRACTICE, seen(stored(_fact("headline", "x" * length))))
    assert [one.code for one in report.findings if one.code == "HAB-3"] == said


def test_t_p5_3_a_word_among_skills_counts_half() -> None:
    store = stored(_fact("headline", "Conseil en paie"), _fact("skill", "Syntec"))
    tell(store, "profile-words", {"words": ["paie", "Syntec"]})
    read, _ = _linkedin(seen(store))
    assert read.part("words").points == 11.25


def test_t_p5_4_no_photo_by_choice_leaves_the_total() -> None:
    store = stored(*_full())
    tell(store, "profile-words", {"words": ["paie", "Syntec"]})
    tell(store, "profile-photo", {"network": "", "state": "choice"})
    view = seen(store)
    read, measure = _linkedin(view)
    assert (read.points, read.share, measure.value) == (read.out_of, 1, 1)
    assert [one.code for one in PRACTICE.measure(view).findings if one.code == "HAB-4"] == []
