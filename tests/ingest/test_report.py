"""Reports list so many remarks of each sort, and count the others."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from entregent.ingest.report import LISTED, FileReport, Remark, What
from entregent.model.records import Reason


def remark(what: What, at: int = 0) -> Remark:
    return Remark(what, "a.csv", f"line {at}", Reason(code="csv.no-header"))


def test_sorts_that_alternate_are_each_listed_so_often_and_no_more() -> None:
    report = FileReport("a.csv")
    for at in range(LISTED + 7):
        for what in ("rejected", "noticed"):
            assert report.add(remark(what, at)) == (at < LISTED)
    assert report.unlisted == {"rejected": 7, "noticed": 7}
    assert [len(report.having(what)) for what in ("rejected", "noticed", "ignored")] == [
        LISTED, LISTED, 0,
    ]


def test_what_a_report_begins_with_counts() -> None:
    report = FileReport("a.csv", remarks=[remark("ignored", at) for at in range(LISTED)])
    assert not report.add(remark("ignored"))
    assert report.add(remark("noticed"))


@given(st.lists(st.sampled_from(["rejected", "noticed", "ignored"]), max_size=50))
def test_remarks_stay_in_their_order(sorts: list[What]) -> None:
    report = FileReport("a.csv")
    for at, what in enumerate(sorts):
        assert report.add(remark(what, at))
    places = [int(one.place.split()[1]) for one in report.remarks]
    assert all(before < after for before, after in pairwise(places))
    assert [one.what for one in report.remarks] == sorts
