"""Telephone numbers become E.164 keys for the owner's region, or nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.phones import e164


@pytest.mark.parametrize(
    ("written", "region", "key"),
    [
        ("06 12 34 56 78", "FR", "+33612345678"),
        ("+33 6 12 34 56 78", "FR", "+33612345678"),
        ("+33 (0)6 12 34 56 78", "FR", "+33612345678"),
        ("0033612345678", "FR", "+33612345678"),
        ("06.12.34.56.78", "fr", "+33612345678"),
        ("tel:+1-418-656-9254;ext=102", "FR", "+14186569254"),
        ("01 23 45 67 89 poste 12", "FR", "+33123456789"),
        ("01 42 68 53 00 x12", "FR", "+33142685300"),
        ("0612345678,12", "FR", "+33612345678"),
        ("٠٦١٢٣٤٥٦٧٨", "FR", "+33612345678"),
        ("079 123 45 67", "CH", "+41791234567"),
        ("06 12 34 56 78", "", None),
        ("06 12 34 56 78", "XX", None),
        ("+33612345678", "", "+33612345678"),
        ("3900", "FR", None),
        ("112", "FR", None),
        ("-1", "FR", None),
        ("ORANGE", "FR", None),
        ("rappeler Claire 06 12 34 56 78", "FR", None),
        ("", "FR", None),
        ("9" * 70, "FR", None),
        ("\x00", "FR", None),
    ],
)
def test_e164(written, region, key):
    assert e164(written, region) == key


def test_one_number_written_three_ways_is_one_key():
    assert len({e164(one, "FR") for one in ("0612345678", "+33 612345678", "0033 6 12345678")}) == 1


@given(st.text(), st.sampled_from(["FR", "US", "", "zz", "é"]))
def test_never_raises_and_is_stable(text, region):
    key = e164(text, region)
    if key is not None:
        assert key[0] == "+"
        assert key[1:].isdecimal()
        assert e164(key, "") == key


@given(st.text("0123456789+()-. xextp,;=#*/tel:", max_size=80))
def test_odd_numbers_never_raise(text):
    assert e164(text, "FR") is None or text


def test_long_junk_costs_nothing():
    start = time.perf_counter()
    for junk in ("9" * 10_000_000, " " * 1_000_000 + "x", "x1" * 500_000):
        assert e164(junk, "FR") is None
    assert time.perf_counter() - start < 0.5
