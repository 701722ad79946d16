"""The small writers: encodings, dates, throws and the notation of threads."""

from __future__ import annotations

import base64
import quopri
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.world import clock
from entregent.world.cast_far import FAR
from entregent.world.cast_near import NEAR
from entregent.world.dice import Dice, digits
from entregent.world.mail_parts import encode_body, encoded_word, mailbox, quoted_printable, wrapped
from entregent.world.script import read

TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=200)
CAST = {one.id: one for one in (*NEAR, *FAR)}
PARIS = ZoneInfo("Europe/Paris")
LOCAL = st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1))


# ------------------------------------------------------------------ encodings


@given(
    st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r"), max_size=300)
)
def test_quoted_printable_reads_back(text: str) -> None:
    coded = quoted_printable(text.encode())
    assert all(len(line) <= 76 for line in coded.split("\r\n"))
    assert quopri.decodestring(coded.replace("\r\n", "\n")) == text.encode()


@given(TEXT, st.booleans())
def test_encoded_words_read_back(text: str, quoted: bool) -> None:
    coded = encoded_word(text, quoted=quoted)
    assert all(len(line.strip()) <= 75 for line in coded.split("\r\n")) or text.isascii()
    assert str(make_header(decode_header(coded.replace("\r\n", "")))) == text or text.isascii()


def test_a_charset_that_cannot_say_it_gives_way() -> None:
    assert encoded_word("cœur", "iso-8859-1").startswith("=?UTF-8?B?")
    assert encoded_word("été", "iso-8859-1") == "=?iso-8859-1?B?6XTp?="


@pytest.mark.parametrize("charset", ["iso-8859-1", "Windows-1252"])
def test_what_a_charset_lacks_never_becomes_a_question(charset: str) -> None:
    body = encode_body("L’œuvre… Ōe à\u202f11 h", charset, "base64")
    text = base64.b64decode(body).decode(charset)
    assert "?" not in text
    assert "uvre" in text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Luc Tessier", "Luc Tessier <a@b.example>"),
        ("Tessier, Luc", '"Tessier, Luc" <a@b.example>'),
        ("", "a@b.example"),
    ],
)
def test_mailboxes(name: str, expected: str) -> None:
    assert mailbox(name, "a@b.example") == expected
    assert parseaddr(expected) == (name, "a@b.example")


@given(TEXT, st.integers(20, 90))
def test_wrapping_keeps_every_word(text: str, width: int) -> None:
    out = wrapped(text, width)
    assert out.split() == text.split()
    assert all(len(line) <= width or " " not in line for line in out.split("\n"))


# ------------------------------------------------------------------ clocks


@given(LOCAL)
def test_summer_time_is_that_of_the_time_zone_tables(local: datetime) -> None:
    there = local.replace(tzinfo=PARIS)
    back = there.astimezone(UTC).astimezone(PARIS).replace(tzinfo=None)
    if back != local or there.replace(fold=1).utcoffset() != there.utcoffset():
        return  # an hour that does not exist, or exists twice
    assert timedelta(hours=clock.offset_hours(local)) == there.utcoffset()


def test_forms_of_dates() -> None:
    at = datetime(2024, 3, 4, 12, 20, 34)
    assert clock.rfc5322(at) == "Mon, 4 Mar 2024 12:20:34 +0100"
    assert parsedate_to_datetime(clock.rfc5322(at)) == at.replace(tzinfo=PARIS)
    assert clock.mbox_date(at) == "Mon Mar 04 11:20:34 +0000 2024"
    assert clock.stamp(datetime(2026, 6, 2, 11)) == "2026-06-02 09:00:00 UTC"
    assert clock.us_short(datetime(2026, 1, 29, 14, 37)) == "1/29/26, 2:37 PM"
    assert clock.us_padded(datetime(2013, 1, 19, 0, 10)) == "01/19/13, 12:10 AM"
    assert clock.day_words(datetime(2026, 2, 8).date()) == "08 Feb 2026"
    assert clock.unix_date(datetime(2020, 6, 5, 21, 1, 55)) == "Fri Jun 05 19:01:55 UTC 2020"
    assert clock.slashed(datetime(2021, 9, 1, 14, 41, 31)) == "2021/09/01 12:41:31 UTC"
    assert clock.french_day(datetime(2026, 5, 1).date()) == "1er mai"


@given(LOCAL)
def test_work_is_done_by_day_and_in_the_week(at: datetime) -> None:
    moved = clock.working(at)
    assert moved >= at.replace(minute=0, second=0, microsecond=0)
    assert moved.weekday() < 5
    assert clock.OPENS <= moved.hour < clock.CLOSES


# ------------------------------------------------------------------ chance


def test_throws_are_the_same_everywhere() -> None:
    dice = Dice("a", 1)
    assert [dice.below(100) for _ in range(8)] == [62, 61, 86, 32, 90, 55, 77, 30]
    assert digits("a", 1, length=12) == "3f8fa8d8357c"


@given(st.integers(1, 10**9), st.integers())
def test_throws_stay_below_their_limit(limit: int, name: int) -> None:
    dice = Dice(name)
    assert all(0 <= dice.below(limit) < limit for _ in range(5))
    assert all(0 <= dice.skewed(limit) < limit for _ in range(5))
    assert 3 <= dice.between(3, 9) <= 9


@given(st.lists(st.integers(), max_size=30, unique=True), st.integers(0, 40))
def test_some_are_different_and_from_the_list(items: list[int], count: int) -> None:
    found = Dice("some", count).some(items, count)
    assert len(found) == len(set(found)) == min(count, len(items))
    assert set(found) <= set(items)
    assert sorted(Dice("x").shuffled(items)) == sorted(items)


# ------------------------------------------------------------------ the notation


def test_a_thread_reads_as_it_is_written() -> None:
    script = """
# a remark
== nadia,luc mail 2024-03-14 09:12 | Le forum
< Bonjour Solène,

je garde
un bon souvenir.
> +3h [plan.pdf] Le voici.
| Sans un pli.
<luc +2d Merci.
"""
    (thread,) = read(script, CAST)
    assert (thread.channel, thread.title, thread.lang) == ("mail", "Le forum", "fr")
    first, second, third = thread.lines
    assert (first.author, first.to) == ("nadia", ("me", "luc"))
    assert first.text == "Bonjour Solène,\n\nje garde un bon souvenir."
    assert second.author == "me"
    assert second.attachments == ("plan.pdf",)
    assert second.text == "Le voici.\nSans un pli."
    assert second.at.replace(second=0) - first.at.replace(second=0) == timedelta(hours=3)
    assert (third.author, third.to) == ("luc", ("me", "nadia"))
    assert third.at.replace(second=0) - second.at.replace(second=0) == timedelta(days=2)


def test_what_is_not_a_thread_is_refused() -> None:
    with pytest.raises(ValueError, match="not the head of a thread"):
        list(read("== nadia fax 2024-03-14 09:12\n< Bonjour", CAST))
    assert list(read("\n\n", CAST)) == []
