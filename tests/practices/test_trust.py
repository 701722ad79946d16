"""ATT-5: facts of trust with one person, counted for the owner alone."""

from __future__ import annotations

from datetime import datetime

from entregent.practices.attitude.practice import PRACTICE
from entregent.practices.attitude.trust import Trust, trust
from entregent.testing import practice_laws as laws
from tests.practices.small_worlds import AWA, ago, trusted
from tests.practices.stored import prefer, seen, stored, tell, who, wrote


def test_promises_and_answers_of_a_year_are_counted() -> None:
    store = trusted()
    facts = trust(seen(store))
    assert list(facts) == [who(AWA, store)]
    found = facts[who(AWA, store)]
    assert (found.due, found.kept, found.on_time) == (1, 1, 1)
    assert (found.asked, found.answered, found.is_whole) == (3, 3, True)
    assert len(found.records) == 4


def test_a_promise_that_was_kept_late_is_kept_and_not_in_time() -> None:
    view = seen(trusted(), datetime(2026, 11, 27, 9))
    (found,) = trust(view).values()
    assert (found.due, found.kept, found.on_time) == (2, 2, 2)
    assert Trust(due=2, kept=1).is_whole is False


def test_one_relation_is_seen_and_nobody_who_rests() -> None:
    store = trusted()
    (finding,) = [one for one in laws.check(PRACTICE, seen(store)).findings if one.code == "ATT-5"]
    assert finding.says.params == {
        "name": AWA, "answered": 3, "asked": 3, "kept": 1, "due": 1,
    }
    prefer(store, who(AWA, store), rest="yes")
    assert [one for one in PRACTICE.measure(seen(store)).findings if one.code == "ATT-5"] == []


def test_one_question_left_is_no_reproach_and_no_praise() -> None:
    asked = [wrote(AWA, ago(30 + n), "Quand ?", cues=("question",), thread=f"t{n}")
             for n in range(3)]  # fmt: skip
    store = stored(*asked, wrote(AWA, ago(29), mine=True, thread="t0"))
    tell(store, "kept", {"record": "unknown"})
    (found,) = trust(seen(store)).values()
    assert (found.asked, found.is_whole) == (3, False)
    assert [one for one in laws.check(PRACTICE, seen(store)).findings if one.code == "ATT-5"] == []
