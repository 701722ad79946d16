"""One identifier, one normal form; and where identifiers stand in running text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Handle
from entregent.privacy.normal import identity_of, normal_address
from entregent.privacy.tokens import tokens_in
from entregent.text.mail import address_key

KINDS = ("email", "profile", "phone")


def found(text: str, kinds=KINDS) -> list[tuple[str, bytes]]:
    return [(text[start:end], identity) for start, end, identity in tokens_in(text, kinds, "FR")]


@pytest.mark.parametrize(("written", "normal"), [
    ("awa@one.example", "awa@one.example"),
    ("a.w.a+liste@gmail.com", "awa@gmail.com"),
    ("awa@googlemail.com", "awa@gmail.com"),
    ("a.wa+x@outlook.com", "a.wa@outlook.com"),
    ("a-w.a@proton.me", "awa@proton.me"),
    ("awa+x@one.example", "awa+x@one.example"),
    ("+only@gmail.com", "+only@gmail.com"),
])
def test_addresses_lose_only_what_their_provider_ignores(written, normal):
    assert normal_address(written) == normal
    assert identity_of(Handle(kind="email", key=written)) == b"email\x00" + normal.encode()


@pytest.mark.parametrize(("handle", "identity"), [
    (Handle(kind="phone", key="+33639980171"), b"phone\x00+33639980171"),
    (Handle(kind="profile", key="linkedin.com/in/awa"), b"profile\x00linkedin.com/in/awa"),
    (Handle(kind="chat", key="42", network="telegram"), b"chat\x00telegram/42"),
    (Handle(kind="chat", key="42"), None),
    (Handle(kind="uid", key="4711"), None),
])
def test_each_kind_has_its_form_and_some_have_none(handle, identity):
    assert identity_of(handle) == identity


@given(st.emails())
def test_the_normal_form_is_stable(written):
    key = address_key(written)
    if key is not None:
        assert normal_address(normal_address(key)) == normal_address(key)


@pytest.mark.parametrize(("text", "expected"), [
    ("écris à AWA@One.Example.", [("AWA@One.Example", b"email\x00awa@one.example")]),
    ("<awa@one.example>, luc@two.example;", [
        ("awa@one.example", b"email\x00awa@one.example"),
        ("luc@two.example", b"email\x00luc@two.example"),
    ]),
    ("voir https://fr.linkedin.com/in/Awa-Petit?x=1, merci", [
        ("https://fr.linkedin.com/in/Awa-Petit?x=1,", b"profile\x00linkedin.com/in/awa-petit"),
    ]),
    ("linkedin.com/in/awa", [("linkedin.com/in/awa", b"profile\x00linkedin.com/in/awa")]),
    ("le 06 39 98 01 71 ou +33 (0)6.39.98.01.71", [
        ("06 39 98 01 71", b"phone\x00+33639980171"),
        ("+33 (0)6.39.98.01.71", b"phone\x00+33639980171"),
    ]),
    ("le 24 novembre 2026 à 12:30, 3 @ 4, @awa, a@b", []),
    ("mylinkedin.com/in/awa et evil-linkedin.com/in/awa", []),
])
def test_what_stands_in_a_text_is_found(text, expected):
    assert found(text) == expected


def test_only_the_kinds_asked_for_are_looked_for():
    text = "awa@one.example 06 39 98 01 71 linkedin.com/in/awa"
    assert [identity.partition(b"\x00")[0] for _, identity in found(text, ("phone",))] == [b"phone"]


@given(st.text(alphabet="a@.+-/0123456789 ()éx", max_size=200))
def test_any_text_is_read_and_places_are_its_own(text):
    for start, end, identity in tokens_in(text, KINDS, "FR"):
        assert 0 <= start < end <= len(text)
        assert identity.partition(b"\x00")[1] == b"\x00"


@pytest.mark.parametrize("unit", ["a@", "@", "a.", "1 ", "linkedin.com/", "a@b.", "-", "https://"])
def test_long_texts_take_linear_time(unit):
    def spent(size: int) -> float:
        """Seconds of this process alone: other work on the machine does not count."""
        text = unit * (size // len(unit))
        times = []
        for _ in range(3):
            start = time.process_time()
            list(tokens_in(text, KINDS, "FR"))
            times.append(time.process_time() - start)
        return min(times)

    spent(20_000)
    assert spent(400_000) < 60 * max(spent(20_000), 0.001)
