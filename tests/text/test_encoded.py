"""Charsets and encoded words: the best reading there is, never an error."""

from __future__ import annotations

import base64
import quopri
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.encoded import base64_bytes, codec_of, decode, decode_words


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("UTF-8", "utf-8"),
        ('"utf8"', "utf-8"),
        ("utf-8*fr", "utf-8"),
        ("ISO-8859-1", "cp1252"),
        ("us-ascii", "utf-8"),
        ("latin1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("iso-8859-15", "iso8859-15"),
        ("ks_c_5601-1987", "cp949"),
        ("gb2312", "gb18030"),
        ("shift_jis", "cp932"),
        ("macintosh", "mac-roman"),
        ("x-none-such", None),
        ("", None),
        ("hex", None),
        ("punycode", None),
        ("idna", None),
        ("unicode_escape", None),
        ("rot13", None),
        ("\x00", None),
        ("a" * 10_000, None),
    ],
)
def test_codec_of(label, codec):
    assert codec_of(label) == codec


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        ("é€".encode(), "utf-8", "é€"),
        ("Café".encode("cp1252"), "", "Café"),
        ("é".encode("cp1252"), "utf-8", "é"),
        ("é’".encode("cp1252"), "iso-8859-1", "é’"),
        ("é".encode(), "us-ascii", "é"),
        ("é".encode("cp1252"), "", "é"),
        ("é".encode(), "x-none-such", "é"),
        ("日本".encode("iso2022_jp"), "iso-2022-jp", "日本"),
        ("한국".encode("cp949"), "ks_c_5601-1987", "한국"),
        (b"\x81\x8d", "windows-1252", "\ufffd\ufffd"),
        (b"", "utf-8", ""),
    ],
)
def test_decode(raw, label, text):
    assert decode(raw, label) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("plain", "plain"),
        ("=?utf-8?B?w6k=?=", "é"),
        ("=?utf-8?q?caf=C3=A9_noir?=", "café noir"),
        ("=?UTF-8?Q?a?= b", "a b"),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?=\r\n =?utf-8?q?b?=", "ab"),
        ("=?utf-8?b?w6k=?= =?iso-8859-1?q?=E9?=", "éé"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"),
        ("=?utf-8?q?Caf=E9?=", "Café"),
        ("=?klingon-8?q?Qapla?=", "Qapla"),
        ("=?utf-8?q?what??=", "what?"),
        ("=?utf-8?q?open", "=?utf-8?q?open"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?utf-8?q?a b?=", "a b"),
        ("=?utf-8*fr?q?=C3=A9?=", "é"),
        ("=?utf-9?b?!!!?=", ""),
        ("=?utf-8?b?4pyT?=x", "✓x"),
        ("a=?utf-8?q?b?=c", "abc"),
    ],
)
def test_decode_words(written, read):
    assert decode_words(written) == read


def test_a_cut_letter_is_left_out():
    assert decode("né".encode()[:2], "utf-8", cut=True) == "n"
    assert decode("né".encode("cp1252"), "cp1252", cut=True) == "né"


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60),
    st.booleans(),
)
def test_what_was_encoded_comes_back(text, in_base64):
    raw = text.encode()
    body = (
        base64.b64encode(raw).decode()
        if in_base64
        else quopri.encodestring(raw, header=True).decode()
    )
    if not in_base64:
        body = body.replace("=\n", "").replace("\n", "=0A").replace("?", "=3F").replace("\r", "=0D")
    assert decode_words(f"=?utf-8?{'b' if in_base64 else 'q'}?{body}?=") == text


@given(st.text(alphabet=st.sampled_from("=?utf-8bqQB= é\nA_3"), max_size=200))
def test_total(written):
    assert isinstance(decode_words(written), str)


@given(st.binary(max_size=200), st.text(max_size=20))
def test_decode_is_total(raw, label):
    assert isinstance(decode(raw, label), str)


@given(st.binary(max_size=100), st.binary(max_size=10))
def test_base64_ignores_what_is_no_letter(raw, noise):
    encoded = base64.b64encode(raw)
    noise = bytes(sign for sign in noise if sign in b"-_!@ \r\n\x00\xff")
    half = len(encoded) // 2
    assert base64_bytes(encoded[:half] + noise + encoded[half:]) == raw


@pytest.mark.parametrize(
    "attack",
    [
        "=?utf-8?b?w6k=?= " * 60_000,
        "=?utf-8?q?" * 100_000,
        "=?" * 400_000,
        "=?a?q?" + "x" * 900_000,
    ],
)
def test_time_grows_with_length_only(attack):
    start = process_time()
    decode_words(attack)
    assert process_time() - start < 3
