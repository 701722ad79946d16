"""V1 to V6, T-ST and T-DB: strength, stages and debts of a tie read from a store."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import pytest

from entregent.model.ports import Study
from entregent.model.records import Connection, Cue, Interaction, Invitation, Record
from entregent.model.ties import Tie
from entregent.practices.involvement.practice import PRACTICE as INVOLVEMENT
from entregent.store import Store
from entregent.tact.lint import lint
from entregent.tact.model import Draft, Relation
from entregent.testing import practice_laws as laws
from entregent.text.cues import cues as read_cues
from tests.practices.stored import (
    ME,
    Worded,
    at,
    gathered,
    linked,
    seen,
    somebody,
    stored,
    who,
    wrote,
)

AWA = "Awa Petit"
TODAY = date(2026, 11, 24)


def ago(days: int, hour: int = 8) -> str:
    return f"{TODAY - timedelta(days=days)}T{hour:02}:00"


def _tie(*records: Record | Worded) -> Tie:
    store = stored(*records)
    return seen(store).tie(who(AWA, store))


def _both(days: Iterable[int]) -> list[Worded]:
    return [wrote(AWA, ago(day), mine=mine) for day in days for mine in (False, True)]


# ------------------------------------------------------------------ strength


@pytest.mark.parametrize(
    ("records", "s", "r", "strength"),
    [
        pytest.param(_both(range(0, 720, 30)), 17.19, 1, 82.1, id="V1"),
        pytest.param([gathered(AWA, when=ago(90))], 3.54, 1, 29.8, id="V2"),
        pytest.param([wrote(AWA, ago(d), mine=True) for d in range(0, 180, 30)], 4.58, 0, 20.5,
                     id="V3"),
        pytest.param(_both(range(1095, 1395, 30)), 0.185, 1, 1.8, id="V4"),
        pytest.param([gathered(AWA, when=ago(d)) for d in (0, 200, 400)], 8.39, 1, 56.8, id="V5"),
    ],
)  # fmt: skip
def test_v1_to_v5_strength_from_records(records, s: float, r: float, strength: float) -> None:
    tie = _tie(*records)
    assert tie.s_in + tie.s_out == pytest.approx(s, abs=0.006)
    assert tie.reciprocity == pytest.approx(r)
    assert tie.strength == pytest.approx(strength, abs=0.05)


def test_v3_and_v4_are_no_exchange_and_asleep() -> None:
    sent = _tie(*(wrote(AWA, ago(day), mine=True) for day in range(0, 180, 30)))
    assert (sent.real, sent.life) == (False, "latent")
    old = _tie(*_both(range(1095, 1395, 30)))
    assert old.peak == pytest.approx(71.5, abs=0.05)
    assert old.life == "asleep"


def test_v6_fifty_two_newsletters_are_nothing() -> None:
    letters = [
        Interaction(at=at(ago(7 * week)), kind="message", network="mail", author=somebody(AWA),
                    others=(ME,), human=False, auto="list")
        for week in range(52)
    ]  # fmt: skip
    tie = _tie(*letters)
    assert (tie.strength, tie.s_in + tie.s_out, tie.real) == (0, 0, False)


# ------------------------------------------------------------------ stages


def test_t_st_1_an_accepted_invitation_and_no_more() -> None:
    invited = Invitation(
        network="linkedin", sender=ME, receiver=somebody(AWA), sent=at(ago(30)), outgoing=True
    )
    assert _tie(invited, linked(AWA)).stage == "acquainted"
    pending = Connection(who=somebody(AWA), network="linkedin", state="pending")
    assert _tie(pending).stage == "unknown"


def test_t_st_2_exchanges_on_three_days_over_thirty() -> None:
    tie = _tie(wrote(AWA, ago(40)), wrote(AWA, ago(25), mine=True), wrote(AWA, ago(9)),
               wrote(AWA, ago(8)))  # fmt: skip
    assert 0.3 < tie.reciprocity < 0.7
    assert tie.stage == "bonded"


@pytest.mark.parametrize(
    "words",
    [
        "Can you send me a quote for the two days?",
        "Pouvez-vous m'envoyer un devis pour les deux journées ?",
        "How much would you charge for a training day?",
        "Quels sont vos tarifs pour une demi-journée ?",
    ],
)
def test_t_st_3_a_quote_they_ask_for_opens_business(words: str) -> None:
    asked = wrote(AWA, ago(3), words, cues=read_cues(words))
    assert _tie(linked(AWA)).stage == "acquainted"
    assert _tie(linked(AWA), asked).stage == "business"


@pytest.mark.parametrize(
    "words",
    [
        "Pouvez-vous m'envoyer la liste des inscrits ?",
        "Do you have the quote of Voltaire you read to us?",
        "Combien de personnes viendront samedi ?",
        "Our offer is unique, can we send you a quote?",
    ],
)
def test_t_st_3_another_question_opens_nothing(words: str) -> None:
    assert _tie(linked(AWA), wrote(AWA, ago(3), words, cues=read_cues(words))).stage == "acquainted"


def test_t_st_3_what_they_refuse_afterwards_closes_it_again() -> None:
    words = "Pouvez-vous m'envoyer un devis ?"
    asked = wrote(AWA, ago(20), words, cues=read_cues(words), thread="t")
    no = wrote(AWA, ago(4), "Merci, mais cela ne nous intéresse plus.", cues=["refusal"],
               thread="t")  # fmt: skip
    assert _tie(linked(AWA), asked, no).stage == "acquainted"
    old = wrote(AWA, ago(400), words, cues=read_cues(words), thread="t")
    assert _tie(linked(AWA), old).stage == "acquainted"


def test_t_st_4_a_no_closes_the_subject_and_not_the_person() -> None:
    store = stored(*_both((90, 60, 30, 9)), wrote(AWA, ago(5), "Not interested, thank you.",
                                                  cues=["refusal"]))  # fmt: skip
    view = seen(store)
    (no,) = view.refusals()
    tie = view.tie(no.person)
    relation = Relation(
        recipients=(AWA,), exchanges=tie.exchanges, silent_days=tie.silence,
        refused=(view.today - no.at.date()).days <= 365,
    )
    offer = Draft("Dear Awa, here is our offer for the training, 900 € for the two days, when "
                  "shall we sign? Dana", "business_proposal")  # fmt: skip
    wish = Draft("Dear Awa, happy birthday, and a good walk in the dunes. Dana", "first_message")
    assert lint(offer, relation).verdict == "hold"
    assert lint(wish, relation).verdict == "send"


# ------------------------------------------------------------------ debts


def _asking(view: Study) -> list[str]:
    """Whom the practice of involvement says to answer."""
    report = laws.check(INVOLVEMENT, view)
    acts = INVOLVEMENT.suggest(view, report)
    return [view.person(act.people[0]).name for act in acts if act.verb == "reply"]


def _read(words: str, when: str, **more) -> Worded:
    """A message whose cues are those an import reads."""
    cues: tuple[Cue, ...] = read_cues(words)
    return wrote(AWA, when, words, cues=cues, **more)


def _owed(*records: Record | Worded, now: datetime | None = None) -> list[str]:
    store: Store = stored(*records)
    return _asking(seen(store) if now is None else seen(store, now))


def test_t_db_1_thanks_are_owed_nothing() -> None:
    assert _owed(_read("Merci !", ago(2))) == []


def test_t_db_2_a_question_is_a_debt() -> None:
    assert _owed(_read("Pouvez-vous me dire quand la salle ouvre ?", ago(2))) == [AWA]


def test_t_db_3_an_automatic_answer_is_none() -> None:
    away = Interaction(
        at=at(ago(2)), kind="message", network="mail", author=somebody(AWA), others=(ME,),
        human=False, auto="auto-reply", cues=("question",), words=9,
    )
    assert _owed(away, wrote(AWA, ago(30), mine=True)) == []


def test_t_db_4_answered_on_another_channel() -> None:
    def asked() -> Record:
        return Interaction(
            at=at(ago(4)), kind="message", network="linkedin", author=somebody(AWA), others=(ME,),
            cues=("question",), words=6, thread="a", subject="Devis pour l'atelier",
        )

    def answer(subject: str) -> Record:
        return Interaction(
            at=at(ago(3)), kind="message", network="mail", author=ME, others=(somebody(AWA),),
            words=6, thread="b", subject=subject,
        )

    assert _owed(asked()) == [AWA]
    assert _owed(asked(), answer("Re: devis pour l'atelier de mai")) == []
    assert _owed(asked(), answer("Bonne année")) == [AWA]
