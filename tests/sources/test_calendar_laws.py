"""Any bytes, any order, any fold; every sample and every attack."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile
from entregent.model.ports import Reading
from entregent.model.records import (
    Rejected,
    Said,
)
from entregent.sources.calendar import SOURCE
from tests.sources.calendar_writing import (
    ME,
    SERIES,
    calendar,
    event,
)
from tests.sources.card_reading import (
    TODAY,
    bag,
    dump,
    hostile,
    in_words,
    judge,
    read_all,
    read_path,
    reasons,
    said,
)

PIECES = st.lists(
    st.sampled_from([
        "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM",
        "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD",
        "TZID:X",
        "TZOFFSETTO:+0100", "TZOFFSETFROM:+9900", "DTSTART:20240305T100000Z",
        "DTSTART;TZID=X:20240305T100000", "DTSTART;VALUE=DATE:20240305", "DTEND:20240304T100000Z",
        "DTSTART:21990305T100000Z", "RRULE:FREQ=DAILY", "RRULE:FREQ=MONTHLY;BYDAY=-1SU",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53", "RRULE:x", "EXDATE:20240306T100000Z", "RDATE:20240307",
        "RECURRENCE-ID:20240306T100000Z", "UID:1", "SUMMARY:x", "ORGANIZER:mailto:a@b.example",
        "ATTENDEE;CN=C:mailto:c@b.example", "ATTENDEE:x", "SEQUENCE:9", "STATUS:CANCELLED",
        "DURATION:P1D", "EXRULE:FREQ=WEEKLY", "METHOD:CANCEL", " fold", "",
    ]),
    max_size=40,
)


@given(PIECES.map("\n".join).map(str.encode) | st.binary(max_size=400))
def test_any_bytes_are_read(data):
    tree = SingleFile("a.ics", data)
    claimed = SOURCE.recognise(tree)
    if claimed is not None:
        items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
        in_words(items)
        assert dump(items) is not None


EVENTS = st.lists(
    st.builds(
        lambda uid, start, rule, who: event(ME, f"ATTENDEE:mailto:{who}@b.example", *rule,
                                            uid=uid, start=start),
        st.sampled_from(["1", "2", "3", "4"]),
        st.sampled_from(["DTSTART:20240305T100000Z", SERIES, "DTSTART:20240305T100000"]),
        st.sampled_from([(), ("RRULE:FREQ=DAILY;COUNT=3",), ("RDATE:20240401T100000Z",),
                         ("RECURRENCE-ID:20240306T100000Z",), ("SEQUENCE:2",)]),
        st.sampled_from("abc"),
    ),
    max_size=6,
)


@given(EVENTS, st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(events, random):
    shuffled = random.sample(events, len(events))
    first = bag(read_all(SOURCE, "a.ics", calendar(*events)))
    again = bag(read_all(SOURCE, "a.ics", calendar(*shuffled)))
    assert {key for key, _ in first} == {key for key, _ in again}
    if len({text.partition("UID:")[2][:1] for text in events}) == len(events):
        assert first == again


@given(EVENTS, st.sampled_from(["\n", "\r", "\r\n"]), st.integers(16, 60), st.sampled_from(" \t"))
def test_line_ends_and_folds_do_not_matter(events, end, width, blank):
    text = calendar(*events)
    folded = end.join(
        f"{end}{blank}".join(line[at : at + width] for at in range(0, len(line), width))
        for line in text.split("\r\n")
    )
    assert bag(read_all(SOURCE, "a.ics", text)) == bag(read_all(SOURCE, "a.ics", folded))


# ------------------------------------------------------------------ samples and attacks


def test_every_event_of_the_samples_is_accounted_for(shared: Path):
    """Events begun, counted in the bytes, are said, refused or counted as left aside."""
    wrong = []
    for path in sorted((shared / "samples" / "ics").rglob("*.ics")):
        items = read_path(SOURCE, path)
        if items is None:
            continue
        begun = path.read_bytes().count(b"BEGIN:VEVENT")
        left = sum(int(one.reason.params["n"]) for one in items if not isinstance(one, Said)
                   and one.reason.code in {"calendar.alone", "calendar.all-day", "calendar.far"})
        refused = sum(one.reason.code != "calendar.cut" for one in items
                      if isinstance(one, Rejected))
        events = len({one.place for one in said(items)})
        if "calendar.answer" in {code for _, code in reasons(items)}:
            continue  # nothing is taken from it
        if events + left + refused != begun:
            wrong.append((path.name, begun, events, left, refused))
    assert wrong == []


def test_attacks(shared: Path):
    attacks = hostile(shared, "ics/")
    assert len(attacks) == 14
    faults = {one["file"]: judge(SOURCE, shared, one) for one in attacks}
    assert {file: found for file, found in faults.items() if found} == {}


def test_attacks_do_not_become_ties(shared: Path):
    folder = shared / "hostile" / "files" / "ics"
    poison = "poison@hostile.example"
    counts = {}
    for path in folder.glob("*.ics"):
        items = said(read_path(SOURCE, path) or [])
        counts[path.stem] = sum(poison in dump([one]) and one.record.human for one in items)
    assert counts["rrule_secondly_forever"] == counts["rrule_garbage"] == 1
    assert counts["rrule_interval_0"] == counts["alarm_repeat"] == counts["tzid_unknown"] == 1
    assert counts["attendees_5000"] == counts["dates_overflow"] == 0
    assert counts["rrule_count_1e9"] == 1360
    assert max(counts.values()) <= 10_000


def test_a_million_excepted_dates_are_read_in_little_memory():
    dates = ["EXDATE:20240305T100000Z"] * 200_000
    data = calendar(event("RRULE:FREQ=DAILY;COUNT=3", *dates)).encode()
    tree = SingleFile("a.ics", data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    start = time.perf_counter()
    tracemalloc.start()
    items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(said(items)) == 2
    assert peak < 8_000_000
    assert time.perf_counter() - start < 60
