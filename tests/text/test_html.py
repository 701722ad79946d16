"""Words of a page: what stays, what goes, and that nothing of it costs more than its length."""

from __future__ import annotations

import re
from html import escape
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.html import looks_html, to_words, unescape

CASES = {
    "paragraphs": ("<p>Bonjour,</p><p>à <b>lundi</b>.</p>", "Bonjour,\n\nà lundi."),
    "line breaks": ("un<br>deux<BR/>trois", "un\ndeux\ntrois"),
    "white space": ("a \n\t b&nbsp;&nbsp;c", "a b c"),
    "cells": ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
    "script and style": ("a<script>if (a<b) alert('<p>')</script><style>p{}</style>b", "ab"),
    "script in another case": ("a<SCRIPT type=x>alert(1)</ScRiPt >b", "ab"),
    "script never closed": ("a<script>alert(1)", "a"),
    "head": ("<html><head><title>T</title></head><body>b</body></html>", "b"),
    "comment": ("a<!-- <b>x</b> -->b", "ab"),
    "empty comment": ("<!-->a<!--->b", "ab"),
    "comment never closed": ("a<!-- b>c", "ac"),
    "conditional comment": ("<!--[if mso]><p>x</p><![endif]-->a", "a"),
    "downlevel revealed": ("<![if !mso]>a<![endif]>", "a"),
    "declaration": ("<!DOCTYPE html><?xml version='1'?>a", "a"),
    "entities": ("&eacute;t&#233; &amp; &#x20AC; &quot;x&quot;", 'été & € "x"'),
    "entities once": ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    "shown tags stay text": ("&lt;b&gt;gras&lt;/b&gt;", "<b>gras</b>"),
    "no such entity": ("AT&T &nosuch; &", "AT&T &nosuch; &"),
    "number of no character": ("&#99999999999;&#0;", "\ufffd\ufffd"),
    "sign typed by people": ("1 < 2 et I <3 you", "1 < 2 et I <3 you"),
    "sign at the end": ("a <", "a <"),
    "tag never closed": ("a <b c", "a <b c"),
    "greater in a value": ('<a title="a > b">x</a>', "x"),
    "quote never closed": ('<a title="x>y</a> z', "y z"),
    "quotes that hide everything": ('<a ="><b =\'">c</b>d', "cd"),
    "apostrophe outside a value": ("<p it's>a</p>b", "a\n\nb"),
    "cited block": (
        "oui<blockquote type=cite>non<br>ni</blockquote>merci",
        "oui\n\n> non\n> ni\n\nmerci",
    ),
    "gmail's block": ('oui<blockquote class="gmail_quote"><p>non</p></blockquote>', "oui\n\n> non"),
    "an indented block": ("oui<blockquote>bien</blockquote>", "oui\n\nbien"),
    "image": ('<img src=x onerror=alert(1) alt="alt">a', "a"),
    "svg": ("<svg/onload=alert(1)>a", "a"),
    "controls": ("a\x00\x07b\x1bc", "abc"),
    "plain": ("rien", "rien"),
    "empty": ("", ""),
}


@pytest.mark.parametrize(("page", "words"), CASES.values(), ids=CASES.keys())
def test_to_words(page: str, words: str) -> None:
    # The number of blank lines between blocks is a matter of taste: one line break or two.
    assert re.sub(r"\n+", "\n", to_words(page)) == re.sub(r"\n+", "\n", words)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_escaped_text_comes_back(text: str) -> None:
    kept = re.sub("[\\s\u200b\u200c\u200d\u034f\ufeff]+", " ", text).strip()
    assert to_words(f"<p>{escape(text)}</p>") == kept


@given(st.text(alphabet=st.sampled_from("<>/!-='\" abscriptyle&;#x0"), max_size=300))
def test_no_tag_survives(page: str) -> None:
    shown = re.compile(r"<[a-zA-Z!/?][^>]*>")
    if "&" not in page:  # an entity may spell a tag: that is text
        assert not shown.search(to_words(page))


@given(st.text(max_size=300))
def test_total(page: str) -> None:
    words = to_words(page)
    assert "\x00" not in words
    assert words == words.strip()
    looks_html(page)


@pytest.mark.parametrize(
    ("page", "answer"),
    [
        ("<p class='x'>a</p>", True),
        ("a<br/>b", True),
        ("I <3 you", False),
        ("a < b > c", False),
        ("<https://a.example>", False),
        ("<!DOCTYPE html>", True),
        ("plain", False),
    ],
)
def test_looks_html(page: str, answer: bool) -> None:
    assert looks_html(page) is answer


def test_a_number_of_many_digits_is_no_error() -> None:
    assert unescape("&#" + "9" * 5_000 + ";x") == "\ufffdx"


ATTACKS = {
    "openings": "<a " * 300_000,
    "openings and one end": "<a " * 300_000 + ">",
    "quotes": '<a b="' * 160_000 + ">",
    "mixed quotes": "<a b='<a b=\"" * 80_000 + ">",
    "closed values": "<a " + 'b="x"' * 190_000 + ">",
    "blanks in values": "<a b=" + " " * 900_000 + ">",
    "comments": "<!--" * 240_000,
    "scripts": "<script>" * 120_000,
    "closings": "</" * 480_000,
    "nested": "<div>" * 190_000,
    "cited": "<blockquote type=cite>" * 45_000,
    "entities": "&#1" * 320_000,
    "signs": "<" * 1_000_000,
}


@pytest.mark.parametrize("page", ATTACKS.values(), ids=ATTACKS.keys())
def test_time_grows_with_length_only(page: str) -> None:
    start = process_time()
    to_words(page)
    assert process_time() - start < 5
