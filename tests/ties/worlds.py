"""Random worlds of rows for the laws of ties."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from entregent.model.ties import DayRow
from entregent.testing.ego import TUESDAY, row

TODAY = TUESDAY.date()
KINDS = ("message", "comment", "letter", "call", "video", "meeting", "meal", "reaction",
         "broadcast")
NETWORKS = ("linkedin", "mail", "phone", "calendar", "journal")
PEOPLE = ("awa", "karin", "omar", "samuel")


def ago(days: int) -> date:
    """So many days before the day of the view."""
    return TODAY - timedelta(days=days)


def rows(*people: str) -> st.SearchStrategy[DayRow]:
    """One rollup row, eight years back to a month ahead, human or not, alone or in a group."""
    return st.builds(
        row,
        st.sampled_from(people),
        st.integers(-30, 3000).map(ago),
        st.sampled_from(KINDS),
        st.sampled_from(["in", "out", "joint", "third"]),
        network=st.sampled_from(NETWORKS),
        n=st.integers(1, 90),
        people=st.integers(2, 40),
        human=st.booleans(),
        seconds=st.just(0),
    )


WORLDS = st.lists(rows(*PEOPLE), max_size=40)
HISTORIES = st.lists(rows("awa"), max_size=40)
