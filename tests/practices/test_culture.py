"""CUL: vectors of the method, measured on a store built from records."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from entregent.i18n import LANGUAGES, say
from entregent.model.finding import Finding, Report
from entregent.model.ports import Study
from entregent.model.purpose import Sheet
from entregent.model.records import Gift, Interaction, Recommendation
from entregent.practices.culture.ledger import acts, share
from entregent.practices.culture.practice import PRACTICE
from entregent.practices.culture.sharing import cosine, stems
from entregent.store import Store
from entregent.testing import practice_laws as laws
from tests.practices.stored import ME, at, card, gathered, seen, somebody, stored, tell, who, wrote

NADIA, PAUL = "Nadia Roy", "Paul Guillemot"


def ago(days: int, hour: int = 12) -> str:
    return (datetime(2026, 11, 24, hour) - timedelta(days=days)).isoformat(timespec="minutes")


def _gift(n: int, way="received", kind="answer", name: str = "Awa Petit") -> Gift:
    return Gift(who=somebody(name), direction=way, kind=kind, at=at(ago(n)), what=f"n° {n}")


def _report(view: Study) -> Report:
    return laws.check(PRACTICE, view)


def _found(view: Study, code: str) -> list[Finding]:
    return [one for one in _report(view).findings if one.code == code]


def _close(*names: str) -> list:
    """Apart, four meetings each: ties of some strength."""
    return [gathered(name, when=ago(5 + 9 * n + at_)) for at_, name in enumerate(names)
            for n in range(4)]  # fmt: skip


def _seeking(*more) -> Store:
    store = stored(*_close(NADIA, PAUL), wrote(NADIA, ago(3)), *more)
    need = {"what": "un imprimeur qui accepte cent exemplaires"}
    tell(store, "seeks", need, (who(NADIA, store),))
    tell(store, "offers", {"what": "imprimeur, petites séries"}, (who(PAUL, store),))
    return store


def test_t_p4_1_nothing_given_nothing_received() -> None:
    view = seen(stored(wrote("Awa Petit", ago(3))))
    assert share(acts(view)).value == 0.5
    (measure,) = _report(view).measures
    assert (measure.n, measure.value) == (0, None)
    assert _report(view).findings == ()


def test_t_p4_2_four_given_eighteen_received() -> None:
    gifts = [*(_gift(n) for n in range(18)), *(_gift(20 + n, "given") for n in range(4))]
    view = seen(stored(wrote("Awa Petit", ago(3)), *gifts))
    (measure,) = _report(view).measures
    assert measure.value == pytest.approx(0.25)
    (finding,) = _found(view, "CUL-1")
    assert (finding.severity, finding.says.key) == ("advice", "culture.took")
    assert finding.says.params == {"given": 4, "received": 18}
    act = next(one for one in PRACTICE.suggest(view, _report(view)) if not one.people)
    assert (act.verb, act.gift) == ("give", True)


def test_giving_without_end_is_said_too_and_proposes_nothing() -> None:
    gifts = [_gift(n, "given", name=f"Bea{n} Petit") for n in range(60)]
    view = seen(stored(wrote("Awa Petit", ago(3)), *gifts))
    (finding,) = _found(view, "CUL-1")
    assert finding.says.key == "culture.gave"
    assert list(PRACTICE.suggest(view, _report(view))) == []


def test_what_the_owner_corrects_counts_as_corrected() -> None:
    store = stored(wrote("Awa Petit", ago(3)), _gift(1, kind="introduction"), _gift(2))
    first, second = acts(seen(store))
    assert (first.weight, second.weight) == (1, 3)
    tell(store, "gift", {"record": second.record, "weight": 0})
    tell(store, "gift", {"record": first.record, "weight": 2.5})
    assert [one.weight for one in acts(seen(store))] == [2.5]


def test_answers_both_ways_and_recommendations_are_found() -> None:
    written = Recommendation(network="mail", by=somebody("Bea Petit"), to=None, at=at(ago(9)))
    view = seen(stored(
        wrote("Awa Petit", ago(8), "Une question ?", thread="a", cues=("question",)),
        wrote("Awa Petit", ago(7), mine=True, thread="a"),
        wrote("Awa Petit", ago(6), "Et vous ?", mine=True, thread="b", cues=("question",)),
        wrote("Awa Petit", ago(5), thread="b"), written,
    ))  # fmt: skip
    assert [(one.kind, one.given) for one in acts(view)] == [
        ("recommendation", False), ("answer", True), ("answer", False),
    ]


def _between(subject: str, days: int) -> Interaction:
    return Interaction(
        at=at(ago(days)), kind="message", network="mail", author=ME, subject=subject,
        others=(somebody(NADIA), somebody(PAUL)),
    )


def test_a_mail_that_introduces_two_strangers_is_a_gift() -> None:
    (act,) = acts(seen(stored(_between("Présentation : Nadia et Paul", 9))))
    assert (act.kind, act.given, act.weight, len(act.people)) == ("introduction", True, 3, 2)
    assert acts(seen(stored(_between("Déjeuner vendredi", 9)))) == ()
    known = stored(_between("Déjeuner", 30), _between("Présentation : Nadia et Paul", 9))
    assert acts(seen(known)) == ()


def test_an_introduction_is_found_with_two_consents_to_ask() -> None:
    store = _seeking()
    view = seen(store)
    (finding,) = _found(view, "CUL-3")
    assert finding.people == (who(NADIA, store), who(PAUL, store))
    act = next(one for one in PRACTICE.suggest(view, _report(view)) if one.verb == "introduce")
    assert act.people == finding.people


def test_a_need_is_read_in_a_question_when_words_are_kept() -> None:
    asked = wrote(
        NADIA, ago(2), "Je cherche un imprimeur de livrets. Une idée ?", cues=("question",)
    )
    offer = card(PAUL, title="Imprimeur")
    (finding,) = _found(seen(stored(*_close(NADIA, PAUL), asked, offer)), "CUL-3")
    assert finding.says.params["what"] == "un imprimeur de livrets"


def test_t_p4_3_a_pair_at_one_employer_is_left_alone() -> None:
    at_one = [card(name, title="Chef", organisation="Nordvent SAS") for name in (NADIA, PAUL)]
    assert _found(seen(_seeking(*at_one)), "CUL-3") == []
    at_two = [card(NADIA, organisation="Nordvent"), card(PAUL, organisation="Sudvent")]
    assert len(_found(seen(_seeking(*at_two)), "CUL-3")) == 1


def test_those_who_know_each_other_are_left_alone() -> None:
    assert _found(seen(_seeking(gathered(NADIA, PAUL, when=ago(400)))), "CUL-3") == []
    store = _seeking()
    tell(store, "know", {}, (who(NADIA, store), who(PAUL, store)))
    assert _found(seen(store), "CUL-3") == []


def test_t_p4_4_a_no_of_one_is_never_told_to_the_other() -> None:
    store = _seeking()
    pair = (who(NADIA, store), who(PAUL, store))
    tell(store, "introduction", {"state": "ended", "by": PAUL}, pair)
    view = seen(store)
    report = _report(view)
    said = " ".join(
        say(lang, one.says.key, **one.says.params)
        for lang in LANGUAGES for one in (*report.findings, *PRACTICE.suggest(view, report))
    )
    assert "Paul" not in said
    assert _found(view, "CUL-3") == []


def test_a_need_that_is_gone_or_old_is_no_need() -> None:
    store = _seeking()
    tell(store, "seeks", {"gone": True}, (who(NADIA, store),))
    assert _found(seen(store), "CUL-3") == []
    assert _found(seen(_seeking(), datetime(2027, 6, 1, 9)), "CUL-3") == []


def test_you_know_this_and_they_asked() -> None:
    asked = wrote(
        NADIA, ago(2), "Auriez-vous une trame pour un entretien de retour ?", cues=("question",)
    )
    sheet = Sheet(offers=("une trame d'entretien de retour de congé",))
    (finding,) = _found(seen(stored(asked, sheet=sheet)), "CUL-4")
    assert finding.says.params == {"name": NADIA, "what": sheet.offers[0]}
    other = Sheet(offers=("des présentations entre artisans",))
    assert _found(seen(stored(asked, sheet=other)), "CUL-4") == []


def test_many_requests_to_one_person_are_spaced() -> None:
    asked = [
        wrote(NADIA, ago(5 + 9 * n), "Un mot.", mine=True, thread=f"t{n}", cues=("request",))
        for n in range(3)
    ]
    (finding,) = _found(seen(stored(*asked)), "CUL-5")
    assert finding.says.params == {"name": NADIA, "n": 3}
    gifts = [_gift(n, "given", "introduction", NADIA) for n in (2, 4)]
    assert _found(seen(stored(*asked, *gifts)), "CUL-5") == []


def test_words_that_are_everybody_s_make_no_fit() -> None:
    assert cosine(stems("une question pour votre entreprise"), stems("question entreprise")) == 0
    alike = cosine(stems("imprimeur"), stems("un imprimeur de livrets"))
    assert alike == pytest.approx(0.5**0.5)
