"""The day an export speaks for: what it states, but never a day after it was read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from entregent.model.ports import Reading
from tests.ingest.toy import TODAY, records, scratch, take

AWA = "card|1|Awa Petit|email:awa@one.example|Firm"


@pytest.mark.parametrize(
    ("stated", "kept", "horizon"),
    [
        (TODAY - timedelta(days=1), TODAY - timedelta(days=1), ""),
        (TODAY, TODAY, ""),
        (TODAY + timedelta(days=1), TODAY, TODAY.isoformat()),
        (date(2173, 10, 14), TODAY, TODAY.isoformat()),
    ],
)
def test_no_export_speaks_for_a_day_to_come(stated: date, kept: date, horizon: str) -> None:
    with scratch() as store:
        take(store, f"as-of {stated}\n{AWA}")
        assert store.db.rows("SELECT as_of, horizon FROM export") == [(kept.isoformat(), horizon)]


def test_a_future_day_does_not_win_over_what_is_read_later() -> None:
    """A clock far ahead in one card must not make its firm the newest for ever."""
    later = TODAY + timedelta(days=30)
    with scratch() as store:
        take(store, f"as-of 2173-10-14\n{AWA}")
        take(
            store, f"as-of {later}\n{AWA.replace('Firm', 'Other')}", "b.toy",
            reading=Reading(today=later),
        )
        (shown,) = [one for one in records(store) if one.get("shown")]
        assert "Other" in str(shown["record"])
