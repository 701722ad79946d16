"""TAC: invitations, first messages and the notes of the month, from a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding, Measure, Report
from entregent.model.ports import Study
from entregent.model.purpose import Purpose, Sheet, Target
from entregent.model.records import Invitation
from entregent.practices.tact.notes import budget
from entregent.practices.tact.practice import PRACTICE
from entregent.practices.tact.sending import first_words, index
from entregent.testing import practice_laws as laws
from tests.practices.stored import (
    ME,
    at,
    card,
    gathered,
    linked,
    prefer,
    seen,
    somebody,
    stored,
    who,
    wrote,
)

OFFER = "Bonjour, nous proposons une offre de formation, puis-je vous envoyer un devis ?"
KIND = "Bonjour Awa, votre billet sur le four de Bordeaux en 2019 m'a fait rire. Bien à vous, Dana"
SHEET = Sheet(purposes=(Purpose("clients", 1),), targets=(Target("potiers"),))


def ago(days: int) -> str:
    return (datetime(2026, 11, 24, 8) - timedelta(days=days)).isoformat(timespec="minutes")


def invited(name: str, days: int, note: str = "", *, outgoing: bool = True) -> Invitation:
    pair = (ME, somebody(name)) if outgoing else (somebody(name), ME)
    return Invitation(network="linkedin", sender=pair[0], receiver=pair[1], sent=at(ago(days)),
                      note=note, outgoing=outgoing)  # fmt: skip


def _report(view: Study) -> Report:
    return laws.check(PRACTICE, view)


def _found(view: Study, code: str) -> list[Finding]:
    return [one for one in _report(view).findings if one.code == code]


def _measure(view: Study, code: str) -> Measure:
    return next(one for one in _report(view).measures if one.code == code)


# ------------------------------------------------------------------ invitations


def test_thirty_three_of_the_last_forty_went_without_a_word() -> None:
    some = [invited(f"P{n} Petit", n, "Bonjour" if n < 7 else "") for n in range(40)]
    older = [invited(f"Q{n} Roy", 100 + n, "Bonjour") for n in range(9)]
    view = seen(stored(*some, *older, invited("In Coming", 3, outgoing=False)))
    (finding,) = _found(view, "TAC-1")
    assert finding.says.params == {"n": 33, "sent": 40}
    assert finding.severity == "advice"
    assert len(finding.evidence) == 33
    assert _measure(view, "TAC-1").value == pytest.approx(7 / 40)


def test_few_invitations_tell_nothing_and_notes_that_are_kept_out_prove_nothing() -> None:
    few = seen(stored(*(invited(f"P{n} Petit", n) for n in range(19))))
    assert _measure(few, "TAC-1").value is None
    assert _found(few, "TAC-1") == []
    none = seen(stored(*(invited(f"P{n} Petit", n) for n in range(20))))
    (finding,) = _found(none, "TAC-1")
    assert (finding.severity, finding.says.key) == ("info", "sending.bare-all")


# ------------------------------------------------------------------ first words


def test_a_first_message_is_one_with_nothing_before_it() -> None:
    store = stored(
        wrote("Awa Petit", ago(60), KIND, mine=True), wrote("Awa Petit", ago(50)),
        wrote("Bea Petit", ago(60)), wrote("Bea Petit", ago(59), OFFER, mine=True),
        gathered("Cyr Petit", when=ago(90)), wrote("Cyr Petit", ago(60), OFFER, mine=True),
        wrote("Dan Petit", ago(20), OFFER, mine=True),
        wrote("Eve Petit", ago(400), OFFER, mine=True),
    )
    view = seen(store)
    awa, dan = first_words(view)
    assert (awa.person, awa.answered, awa.waited) == (who("Awa Petit", store), True, True)
    assert (awa.personal, awa.business, awa.verdict) == (True, False, "send")
    assert (dan.person, dan.answered, dan.waited) == (who("Dan Petit", store), False, False)
    assert (dan.business, dan.verdict) == (True, "hold")
    assert index([awa, dan]) == 0.5
    assert index([]) is None


def test_an_answer_counts_within_thirty_days() -> None:
    store = stored(wrote("Awa Petit", ago(90), KIND, mine=True), wrote("Awa Petit", ago(59)),
                   wrote("Bea Petit", ago(90), KIND, mine=True), wrote("Bea Petit", ago(60)),
                   )  # fmt: skip
    assert [one.answered for one in first_words(seen(store))] == [False, True]


def test_words_that_were_not_kept_are_not_judged() -> None:
    (one,) = first_words(seen(stored(wrote("Awa Petit", ago(60), "", mine=True))))
    assert (one.personal, one.verdict, one.business) == (None, None, False)
    assert [one.code for one in _report(seen(stored(
        wrote("Awa Petit", ago(60), "", mine=True)))).measures if one.code == "TAC-7"] == []


def test_selling_at_first_sight_is_said_with_its_records() -> None:
    store = stored(*(wrote(f"P{n} Petit", ago(30 + n), OFFER, mine=True) for n in range(2)))
    (finding,) = _found(seen(store), "TAC-3")
    assert finding.says.params == {"n": 2, "read": 2}
    assert len(finding.evidence) == 2
    assert _measure(seen(store), "TAC-3").value is None
    alone = stored(wrote("P0 Petit", ago(30), OFFER, mine=True))
    assert _found(seen(alone), "TAC-3") == []


def test_first_messages_for_anybody_are_said_from_twenty_on() -> None:
    letters = [wrote(f"P{n} Petit", ago(30 + n), "Bonjour, au plaisir d'échanger.", mine=True)
               for n in range(20)]  # fmt: skip
    (finding,) = _found(seen(stored(*letters)), "TAC-2")
    assert finding.says.params == {"n": 20, "read": 20}
    assert _found(seen(stored(*letters[:19])), "TAC-2") == []


def test_refusals_that_double_are_said_without_reproach() -> None:
    no = [wrote(f"P{n} Petit", ago(n + 1), "Non merci.", cues=("refusal",)) for n in range(3)]
    old = [wrote(f"Q{n} Roy", ago(100 + n), "Non merci.", cues=("refusal",)) for n in range(2)]
    (finding,) = _found(seen(stored(*no, old[0])), "TAC-5")
    assert finding.says.params == {"n": 3, "before": 1}
    assert _found(seen(stored(*no, *old)), "TAC-5") == []
    assert _found(seen(stored(*no[:2])), "TAC-5") == []


# ------------------------------------------------------------------ the note budget


def _month(*more, sheet: Sheet = SHEET):
    return stored(
        linked("Old Contact"), card("Max Roy", title="Potier"), card("Zoe Roy", title="Potière"),
        card("Ben Roy", title="Boulanger"), *more, sheet=sheet,
    )


def test_who_deserves_a_note_is_of_the_sheet_and_has_no_other_way() -> None:
    met = gathered("Zoe Roy", when=ago(5))
    store = _month(met, invited("In Vitee", 2, "Bonjour"), invited("Old Note", 40, "Bonjour"))
    view = seen(store)
    found = budget(view)
    assert found is not None
    assert (len(found.used), found.left) == (1, 4)
    assert found.deserve == (who("Max Roy", store), who("Zoe Roy", store))
    (finding,) = _found(view, "TAC-6")
    assert say("en", finding.says.key, **finding.says.params) == (
        "LinkedIn gives 5 personal notes a month without a fee; 4 are left. The sheet would keep "
        "them for: Max Roy, Zoe Roy. To others, write as soon as they accept."
    )
    (act,) = [one for one in PRACTICE.suggest(view, PRACTICE.measure(view)) if one.people]
    assert (act.verb, act.people, act.channel) == ("invite", (who("Max Roy", store),), "linkedin")


@pytest.mark.parametrize("why", ["linked", "invited", "refused", "rest"])
def test_no_note_for_whom_it_would_not_suit(why: str) -> None:
    more = {
        "linked": [linked("Max Roy")], "invited": [invited("Max Roy", 50)],
        "refused": [wrote("Max Roy", ago(9), "Non merci.", cues=("refusal",))], "rest": [],
    }[why]  # fmt: skip
    store = _month(*more)
    if why == "rest":
        prefer(store, who("Max Roy", store), rest="yes")
    found = budget(seen(store))
    assert found is not None
    assert found.deserve == (who("Zoe Roy", store),)


def test_five_notes_are_five_and_a_new_month_has_new_ones() -> None:
    store = _month(*(invited(f"P{n} Petit", n, "Bonjour") for n in range(5)))
    (finding,) = _found(seen(store), "TAC-6")
    assert (finding.says.key, finding.people, len(finding.evidence)) == (
        "sending.notes-spent", (), 5,
    )
    december = budget(seen(store, datetime(2026, 12, 1, 9)))
    assert december is not None
    assert december.left == 5


def test_without_the_network_or_a_sheet_there_is_no_budget_to_speak_of() -> None:
    assert budget(seen(stored(card("Max Roy", title="Potier"), sheet=SHEET))) is None
    assert _found(seen(_month(sheet=replace(SHEET, targets=()))), "TAC-6") == []
