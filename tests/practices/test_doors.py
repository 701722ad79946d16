"""CUL-6: a warm way to somebody the sheet is about, and when none is proposed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding
from entregent.model.ports import Study
from entregent.model.purpose import Purpose, Sheet, Target
from entregent.model.records import Interaction
from entregent.practices.culture.doors import doors
from entregent.practices.culture.practice import PRACTICE
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
    tell,
    who,
    wrote,
)

AWA, BEA, MAX, ZOE = "Awa Petit", "Bea Petit", "Max Roy", "Zoe Roy"
SHEET = Sheet(purposes=(Purpose("clients", 1),), targets=(Target("responsables paie"),))


def ago(days: int) -> str:
    return (datetime(2026, 11, 24, 12) - timedelta(days=days)).isoformat(timespec="minutes")


def _close(name: str, times: int = 4) -> list:
    return [gathered(name, when=ago(5 + 20 * n)) for n in range(times)]


def _world(*more) -> list:
    """Awa is close; Max, of her house, is a contact and no more."""
    return [*_close(AWA), card(AWA, organisation="Nordvent SAS"), linked(MAX),
            card(MAX, title="Responsable paie", organisation="Nordvent"), *more]  # fmt: skip


def _found(view: Study) -> list[Finding]:
    return [one for one in laws.check(PRACTICE, view).findings if one.code == "CUL-6"]


def test_somebody_close_is_asked_first_and_may_say_no() -> None:
    store = stored(*_world(), sheet=SHEET)
    view = seen(store)
    (finding,) = _found(view)
    assert finding.people == (who(AWA, store), who(MAX, store))
    assert finding.says.key == "culture.door-house"
    assert finding.says.params["organisation"] == "Nordvent"
    (act,) = [one for one in PRACTICE.suggest(view, PRACTICE.measure(view)) if one.verb == "ask"]
    assert act.people == (who(AWA, store),)
    assert say("en", act.says.key, **act.says.params) == (
        "Ask Awa Petit whether an introduction to Max Roy would be welcome, and take a no for an "
        "answer"
    )


def test_the_way_is_the_product_with_its_hop() -> None:
    store = stored(*_world(), sheet=SHEET)
    view = seen(store)
    (door,) = doors(view)
    assert door.warmth == pytest.approx(view.tie(who(AWA, store)).strength / 100 * 0.3 * 0.8)
    tell(store, "know", {}, (who(AWA, store), who(MAX, store)))
    view = seen(store)
    (door,) = doors(view)
    assert door.warmth == pytest.approx(view.tie(who(AWA, store)).strength / 100 * 0.5 * 0.8)
    assert _found(view)[0].says.key == "culture.door-told"


def test_a_letter_to_both_joins_them_and_is_cited() -> None:
    """Awa wrote to Max and sent the owner a copy, four times."""
    letters = [
        Interaction(at=at(ago(10 + n)), kind="message", network="mail", author=somebody(AWA),
                    others=(somebody(MAX), ME), thread=f"t{n}")
        for n in range(4)
    ]  # fmt: skip
    store = stored(*_close(AWA), card(MAX, title="Responsable paie"), *letters, sheet=SHEET)
    (finding,) = _found(seen(store))
    assert finding.says.key == "culture.door"
    assert len(finding.evidence) == 5
    assert {one.record for one in seen(store).shared()} <= set(finding.evidence)


def test_ones_own_tie_wins_when_it_is_warmer() -> None:
    met = gathered(MAX, when=ago(20))
    view = seen(stored(*_world(met), sheet=SHEET))
    assert doors(view) == []


def test_nobody_is_a_goal_without_a_sheet_or_against_their_word() -> None:
    assert _found(seen(stored(*_world()))) == []
    other = replace(SHEET, targets=(Target("boulangers"),))
    assert _found(seen(stored(*_world(), sheet=other))) == []
    no = wrote(MAX, ago(20), "Non merci.", cues=("refusal",))
    assert _found(seen(stored(*_world(no), sheet=SHEET))) == []


def test_the_one_in_between_rests_for_a_quarter() -> None:
    store = stored(*_world(), sheet=SHEET)
    tell(store, "introduction", {"state": "introduced"}, (who(AWA, store), who(MAX, store)))
    assert _found(seen(store)) == []
    asked = wrote(AWA, ago(8), "Peux-tu ?", mine=True, cues=("request",))
    assert _found(seen(stored(*_world(asked), sheet=SHEET))) == []


@pytest.mark.parametrize("rests", [AWA, MAX])
def test_who_rests_is_neither_asked_nor_sought(rests: str) -> None:
    store = stored(*_world(), sheet=SHEET)
    prefer(store, who(rests, store), rest="yes")
    assert _found(seen(store)) == []


def test_a_crowd_shows_no_way() -> None:
    hall = gathered(AWA, MAX, when=ago(30), people=40)
    assert _found(seen(stored(*_close(AWA), hall, card(MAX, title="Paie"), sheet=SHEET))) == []


def test_mutual_contacts_come_first_for_clients_and_warmth_for_others() -> None:
    """Max is of the house of two close ones; of Zoe the owner said that Bea knows her well."""
    parts = [
        *_world(), *_close(BEA, 6), card(BEA, organisation="Nordvent"),
        card(ZOE, title="Gestionnaire paie"), linked(ZOE),
    ]  # fmt: skip
    found = []
    for kind in ("clients", "peers"):
        store = stored(*parts, sheet=replace(SHEET, purposes=(Purpose(kind, 1),)))
        tell(store, "know", {}, (who(BEA, store), who(ZOE, store)))
        found.append([one.mutual for one in doors(seen(store))])
    assert found == [[2, 1], [1, 2]]
