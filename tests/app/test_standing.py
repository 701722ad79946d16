"""A draft is held against what the records say of one person; each finding names its ground."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from entregent.app.find import one_person
from entregent.app.linting import LintShape, lint_draft
from entregent.app.standing import StandingShape, outside_hours, standing
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError
from entregent.model.records import Card, Connection, Invitation, Moment, OwnerFact, Position
from entregent.store import Store
from entregent.tact.model import Kind
from tests.practices.stored import ME, gathered, somebody, stored, wrote

TUESDAY, SATURDAY = date(2026, 11, 24), date(2026, 11, 21)
LETTER = (
    "Hello {}, we mended every old chair of the reading room this month and found a letter under"
    " one of them, about binders."
)


def _workspace(store: Store, today: date = TUESDAY, lang="en") -> Workspace:
    workspace = Workspace("unused", lang, today, environ={})
    workspace._store = store
    return workspace


def _known(store: Store, name: str) -> StandingShape:
    workspace = _workspace(store)
    return standing(workspace, one_person(workspace, name))


def _lint(
    store: Store, text: str, to: str, kind: Kind = "follow_up", today: date = TUESDAY, lang="en"
) -> LintShape:
    return lint_draft(_workspace(store, today, lang), text, kind, to)


def _because(shape: LintShape) -> dict[str, tuple[object, int]]:
    return {str(hit["code"]): (hit["because"], len(list(hit["records"])))  # type: ignore[call-overload]
            for hit in shape["hits"]}


# ------------------------------------------------------------------ copies


@pytest.fixture(scope="module")
def copied() -> Store:
    sent = [
        wrote(f"P{n} Lunn", f"2026-11-{10 + n:02}T10:00", LETTER.format(f"P{n}"), mine=True)
        for n in range(6)
    ]
    again = [
        wrote("Ada Orr", f"2026-11-{day:02}T11:00", LETTER.format("Ada"), mine=True,
              thread=str(day))
        for day in (3, 9)
    ]
    note = Invitation(network="linkedin", sender=ME, receiver=somebody("Cy Bell"), outgoing=True,
                      sent=Moment(at=1_794_200_000, precision="day"), note=LETTER.format("Cy"))
    return stored(*sent, *again, note)


def test_copies_are_found_whoever_they_went_to(copied: Store) -> None:
    shape = _lint(copied, LETTER.format("Zoe"), "", "first_message")
    assert _because(shape)["SPM-1"] == (
        "Nearly these words went to 8 other recipients within thirty days.", 5
    )
    assert "SPM-1" not in _because(_lint(copied, LETTER.format("Zoe"), "", today=date(2027, 3, 1)))


def test_the_third_time_the_same_words_go_to_one_person_is_held(copied: Store) -> None:
    shape = _lint(copied, LETTER.format("Ada"), "Ada Orr")
    assert shape["verdict"] == "hold"
    said = _because(shape)
    assert said["SPM-8"] == ("These words went to Ada Orr on 9 November 2026.", 2)
    assert said["REP-1"] == ("You wrote on 2 days without a sign in return.", 2)


def test_words_of_ones_own_are_no_copy(copied: Store) -> None:
    own = "Hello Zoe, the ferry runs again from Easter, so your walk on the dunes can be planned."
    assert _because(_lint(copied, own, "", "first_message")).keys().isdisjoint({"SPM-1", "SPM-8"})


# ------------------------------------------------------------------ the relation


def test_the_usual_word_is_read_in_what_passed_both_ways() -> None:
    store = stored(
        wrote("Awa Petit", "2026-10-01T09:00", "Tu passes quand tu veux, je t’attends."),
        wrote("Awa Petit", "2026-10-02T09:00", "Merci, tes plans m’ont bien aidé.", mine=True),
        wrote("Awa Petit", "2026-10-05T09:00", "Tu me diras si ça te va."),
    )
    known = _known(store, "Awa Petit")
    assert (known["address"], known["address_said"], known["address_of"]) == ("tu", 3, 3)
    shape = _lint(
        store, "Bonjour Awa, pourriez-vous me rendre votre plan quand vous pourrez ?",
        "Awa Petit", "request", lang="fr",
    )
    assert _because(shape)["REG-1"] == (
        "Entre vous et Awa Petit, c’est «\u00a0tu\u00a0» dans 3 messages sur 3.", 3
    )
    tu = _lint(store, "Salut Awa, tu me rends ton plan quand tu peux ?", "Awa Petit", lang="fr")
    assert "REG-1" not in _because(tu)


def test_a_no_closes_its_subject_for_a_year_and_no_other() -> None:
    def store(day: str, *more: object) -> Store:
        return stored(
            wrote("Awa Petit", "2025-05-01T09:00", "Here is the catalogue."),
            wrote("Awa Petit", "2025-05-03T09:00", "Shall we bring a demonstration of the weaving"
                  " software to your workshop?", mine=True),
            wrote("Awa Petit", day, "No thank you, not for us.", cues=["refusal"]), *more,
        )

    back = "Hello Awa, may I come back to the weaving software, with a demonstration?"
    other = "Hello Awa, could you tell me where the dyers of your valley buy their madder?"
    recent = store("2026-03-02T09:00")
    assert _because(_lint(recent, back, "Awa Petit"))["REP-2"] == (
        "It was no on 2 March 2026: “No thank you, not for us”.", 1
    )
    assert "REP-2" not in _because(_lint(recent, other, "Awa Petit"))
    assert "REP-2" not in _because(_lint(store("2025-05-20T09:00"), back, "Awa Petit"))
    reopened = store("2026-03-02T09:00", wrote(
        "Awa Petit", "2026-09-02T09:00", "Could we see that demonstration of the software after"
        " all?", cues=["question"]))
    assert "REP-2" not in _because(_lint(reopened, back, "Awa Petit"))


def test_firms_of_the_newest_cards_names_and_language() -> None:
    def card(firm: str, year: int) -> Connection:
        return Connection(
            who=somebody("Awa Petit"), network=f"n{year}", state="connected",
            positions=(Position(organisation=firm),),
        )

    store = stored(
        card("Granite Mills", 2026), Card(who=somebody("Awa Petit-Lunn"), network="vcard"),
        *(wrote("Awa Petit", f"2026-10-0{n}T09:00", "The book is with the others on the table.")
          for n in range(1, 5)),
    )
    known = _known(store, "awa@two.example")
    assert known["works_at"] == ["Granite Mills"]
    assert known["writes"] == "en"
    assert set(known["aliases"]) | {known["name"]} == {"Awa Petit", "Awa Petit-Lunn"}
    french = "Bonjour Awa, comment va votre équipe chez Old Forge ? Je pense à vous tous les jours."
    said = _because(_lint(store, french, "awa@two.example"))
    assert said["PER-5"] == ("Their cards name: Granite Mills.", 0)
    assert said["PER-7"][1] == 3


def test_what_they_asked_for_opens_the_subject_and_grows_old() -> None:
    def asked(day: str) -> StandingShape:
        return _known(stored(
            wrote("Awa Petit", day, "Could you send me a quote for the loom?", cues=["request"]),
        ), "Awa Petit")

    assert asked("2026-11-01T09:00")["stage"] in {"acquainted", "business"}
    assert asked("2026-11-01T09:00")["asked"]
    assert not asked("2025-01-01T09:00")["asked"]


def test_the_unasked_headline_and_summary_are_never_read() -> None:
    facts = [OwnerFact(network="linkedin", field="summary", value="Old Forge, tu, vous, quote")]
    with_it = _known(stored(*facts, wrote("Awa Petit", "2026-10-01T09:00")), "Awa Petit")
    without = _known(stored(wrote("Awa Petit", "2026-10-01T09:00")), "Awa Petit")
    assert {**with_it, "person": "", "records": {}} == {**without, "person": "", "records": {}}


# ------------------------------------------------------------------ hours


def test_hours_at_which_they_do_not_write_are_a_soft_word() -> None:
    days = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17]
    store = stored(*(
        wrote("Awa Petit", f"2026-11-{day:02}T{9 + day % 8:02}:30", f"Word {day}.")
        for day in days
    ))
    words = "Hello Awa, thank you for the map."
    assert _lint(store, words, "Awa Petit", "thank_you", SATURDAY)["when"] == (
        "Awa Petit hardly writes at weekends (12 messages seen). This word can wait for Monday."
    )
    assert _lint(store, words, "Awa Petit", "thank_you")["when"] == ""
    hours = _known(store, "Awa Petit")["hours"]
    assert hours == {"seen": 12, "weekend": 0, "first": 9, "last": 15}
    assert outside_hours(hours, datetime(2026, 11, 24, 7)) == "early"
    assert outside_hours(hours, datetime(2026, 11, 24, 22)) == "late"
    assert outside_hours(None, datetime(2026, 11, 21, 22)) == ""


def test_meetings_still_to_come_answer_nothing() -> None:
    store = stored(
        wrote("Awa Petit", "2026-11-01T09:00", "A first word.", mine=True),
        wrote("Awa Petit", "2026-11-08T09:00", "A second word.", mine=True),
        gathered("Awa Petit", when="2026-12-03T10:00"),
    )
    known = _known(store, "Awa Petit")
    assert known["unanswered"] == len(known["records"]["unanswered"]) == 2


@pytest.mark.parametrize(("month", "waits"), [("2026-09", True), ("2026-02", False)])
def test_two_without_an_answer_mean_wait_for_half_a_year(month: str, waits: bool) -> None:
    store = stored(
        wrote("Awa Petit", f"{month}-01T09:00", "A first word.", mine=True),
        wrote("Awa Petit", f"{month}-08T09:00", "A second word.", mine=True),
    )
    words = "Hello Awa, the mill of your aunt opens its doors on Sunday, and I thought of you."
    assert ("REP-1" in _because(_lint(store, words, "Awa Petit"))) is waits


def test_an_introduction_is_held_against_both() -> None:
    store = stored(
        *(wrote("Awa Petit", f"2026-10-0{n}T09:00", "Tu viens avec ton plan ?") for n in (1, 2)),
        wrote("Bruno Moreau", "2026-10-03T09:00", "Could you introduce me?", cues=["request"]),
    )
    words = "Dear Awa, dear Bruno, you both restore old looms and I thought you should meet."
    shape = _lint(store, words, "Awa Petit; Bruno Moreau", "introduction")
    assert shape["to"] == "Awa Petit; Bruno Moreau"
    assert "CNS-1" in _because(shape)
    assert shape["when"] == ""
    with pytest.raises(EntregentError, match=r"usage\.nobody"):
        _lint(store, words, "Awa Petit; Nobody At All", "introduction")
