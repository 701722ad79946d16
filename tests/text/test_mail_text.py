"""Addresses, who stands behind them, and subjects."""

from __future__ import annotations

from email.utils import getaddresses
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.mail import (
    MAX_ADDRESSES,
    address_key,
    clean_subject,
    holder,
    split_addresses,
)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("Camille.Roux@Exemple.EXAMPLE", "camille.roux@exemple.example"),
        (" a@b.example ", "a@b.example"),
        ("mailto:a@b.example", "a@b.example"),
        ("a+tag@b.example", "a+tag@b.example"),
        ("zoé@exemple.example", "zoé@exemple.example"),
        ("a@élan.example", "a@xn--lan-9la.example"),
        ("a@xn--lan-9la.example", "a@xn--lan-9la.example"),
        ("a@b.example.", "a@b.example"),
        ('"a"@b.example', "a@b.example"),
        ('"a b"@c.example', '"a b"@c.example'),
        ("a@[192.0.2.1]", "a@[192.0.2.1]"),
        ("a@localhost", "a@localhost"),
        ("", None),
        ("a", None),
        ("@b.example", None),
        ("a@", None),
        ("a@b@c.example", None),
        ("a b@c.example", None),
        ("a@b c.example", None),
        ("a@.example", None),
        ("a@b..example", None),
        ("a@" + "b" * 64 + ".example", None),
        ("a" * 129 + "@b.example", None),
        ("a@b.example\x00", None),
        ("a@b,example", None),
        ("/o=ExchangeLabs/cn=x", None),
        ("a" * 100_000 + "@b.example", None),
        ("a@\ud800.example", None),
    ],
)
def test_address_key(address, key):
    assert address_key(address) == key


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(address):
    key = address_key(address)
    assert key is None or address_key(key) == key


@pytest.mark.parametrize(
    ("header", "pairs"),
    [
        ("a@b.example", [("", "a@b.example")]),
        ("Ann Lee <a@b.example>", [("Ann Lee", "a@b.example")]),
        (
            '"Lee, Ann" <a@b.example>, c@d.example',
            [("Lee, Ann", "a@b.example"), ("", "c@d.example")],
        ),
        ("'Ann Lee' <a@b.example>", [("Ann Lee", "a@b.example")]),
        (
            "Lee Ann <a@b.example>; Bob <c@d.example>;",
            [("Lee Ann", "a@b.example"), ("Bob", "c@d.example")],
        ),
        ("a@b.example (Ann Lee)", [("Ann Lee", "a@b.example")]),
        ("<a@b.example> (Ann Lee)", [("Ann Lee", "a@b.example")]),
        ("a@b.example (Ann (the (first)))", [("Ann (the (first))", "a@b.example")]),
        ("(void) a@b.example", [("void", "a@b.example")]),
        ("undisclosed-recipients:;", []),
        (
            "friends: a@b.example, Bob <c@d.example>;, e@f.example",
            [("", "a@b.example"), ("Bob", "c@d.example"), ("", "e@f.example")],
        ),
        ("=?utf-8?q?=C3=89lo=C3=AFse?= <a@b.example>", [("Éloïse", "a@b.example")]),
        ('"=?utf-8?q?=C3=89lo=C3=AFse?=" <a@b.example>', [("Éloïse", "a@b.example")]),
        ("=?utf-8?q?Roux=2C_C=2E?= <a@b.example>", [("Roux, C.", "a@b.example")]),
        ("=?utf-8?q?evil=40x=2Eexample=3E?= <a@b.example>", [("evil@x.example>", "a@b.example")]),
        ('"boss@corp.example" <a@b.example>', [("boss@corp.example", "a@b.example")]),
        ("boss@corp.example <a@b.example>", [("boss@corp.example", "a@b.example")]),
        ("boss@corp.example)a@b.example", [("boss@corp.example a@b.example", "")]),
        ("<a@b.example> <c@d.example>", [("", "a@b.example"), ("", "c@d.example")]),
        ("a@b.example c@d.example", [("", "a@b.example"), ("", "c@d.example")]),
        ("Ann a@b.example", [("Ann", "a@b.example")]),
        ("Ann Lee", [("Ann Lee", "")]),
        ("Ann Lee, Bob", [("Ann Lee", ""), ("Bob", "")]),
        ('"a b"@c.example', [("", '"a b"@c.example')]),
        (r'"a \"b\" c" <a@b.example>', [('a "b" c', "a@b.example")]),
        ('"never closed <a@b.example>', [("never closed", "a@b.example")]),
        ("<<a@b.example>>", [("", "a@b.example")]),
        ("Ann <a@b.example, c@d.example>", [("Ann", "a@b.example"), ("", "c@d.example")]),
        ("<a@b.example", [("", "a@b.example")]),
        ("<@relay.example:a@b.example>", [("", "a@b.example")]),
        ("Ann <mailto:a@b.example>", [("Ann", "a@b.example")]),
        ("mailto:a@b.example", [("", "a@b.example")]),
        ("Ann <>", [("Ann", "")]),
        ("<>", []),
        (",, ;", []),
        ("", []),
    ],
)
def test_split_addresses(header, pairs):
    assert split_addresses(header) == pairs


ATOM = st.text(alphabet="abcdefgh0123.-_", min_size=1, max_size=12).filter(
    lambda text: text[0].isalnum()
)
NAME = st.text(alphabet="abcdéèAB ,.'()<>@:;", max_size=20)


@given(
    st.lists(st.tuples(NAME, ATOM, ATOM), max_size=8), st.sampled_from([", ", ",", " ,\r\n ", "; "])
)
def test_quoted_lists_come_back_whole(people, comma):
    wanted = [
        (" ".join(name.split()).strip("'").strip(), f"{local}@{domain}")
        for name, local, domain in people
    ]
    header = comma.join(f'"{name}" <{local}@{domain}>' for name, local, domain in people)
    assert [address for _, address in split_addresses(header)] == [address for _, address in wanted]
    assert [name.strip("'").strip() for name, _ in split_addresses(header)] == [
        name for name, _ in wanted
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "Ann", "Ann Lee", '"Lee, A."']), ATOM, ATOM),
        min_size=1,
        max_size=6,
    )
)
def test_sound_lists_agree_with_the_standard_library(people):
    header = ", ".join(
        f"{name} <{local}@{domain}>" if name else f"{local}@{domain}"
        for name, local, domain in people
    )
    assert split_addresses(header) == getaddresses([header])


@given(st.text(alphabet=st.sampled_from('"()<>,;:@\\ ab.=?\n'), max_size=120))
def test_split_is_total(header):
    for name, address in split_addresses(header):
        assert name or address
        assert not set(address) & set("<>,") or address.startswith('"')


@pytest.mark.parametrize(
    ("header", "pairs"),
    [("<>(", []), ("<>(Ana", []), ("<> (Ana)", []), ("Ana <>", [("Ana", "")]),
     ("a@b.example, <>(Ana)", [("", "a@b.example")])],
)
def test_empty_brackets_name_nobody_and_lend_no_comment_to_others(header, pairs):
    assert split_addresses(header) == pairs


def test_no_more_than_the_limit():
    header = ", ".join(f"a{number}@b.example" for number in range(5_000))
    assert len(split_addresses(header)) == MAX_ADDRESSES


@pytest.mark.parametrize(
    "attack",
    [
        "(" * 500_000,
        '"' * 500_000,
        "<" * 500_000,
        "a@b " * 100_000,
        "\\" * 500_000,
        "((a)" * 100_000,
        '"\\' * 200_000,
        ":" * 500_000,
    ],
)
def test_time_grows_with_length_only(attack):
    start = process_time()
    split_addresses(attack)
    assert process_time() - start < 3


@pytest.mark.parametrize(
    ("key", "who"),
    [
        ("camille.roux@exemple.example", "person"),
        ("c-roux@exemple.example", "person"),
        ("jean.de.vries@exemple.example", "person"),
        ("camille@exemple.example", "unknown"),
        ("croux42@exemple.example", "unknown"),
        ("contact@exemple.example", "role"),
        ("info@exemple.example", "role"),
        ("rh@exemple.example", "role"),
        ("service.achats@exemple.example", "role"),
        ("famille.dupont@exemple.example", "role"),
        ("contact.paris@exemple.example", "role"),
        ("support@exemple.example", "role"),
        ("hello@exemple.example", "role"),
        ("noreply@exemple.example", "noreply"),
        ("no-reply@exemple.example", "noreply"),
        ("ne-pas-repondre@exemple.example", "noreply"),
        ("nepasrepondre@exemple.example", "noreply"),
        ("do_not_reply@exemple.example", "noreply"),
        ("messages-noreply@exemple.example", "noreply"),
        ("mailer-daemon@exemple.example", "noreply"),
        ("postmaster@exemple.example", "noreply"),
        ("bounces+42@exemple.example", "noreply"),
        ("notifications@exemple.example", "noreply"),
        ("club-request@exemple.example", "noreply"),
        ("owner-club@exemple.example", "noreply"),
        ("info.martin@exemple.example", "person"),
        ("denis.noreply.martin@exemple.example", "noreply"),
        ("alertes.jean@exemple.example", "person"),
    ],
)
def test_holder(key, who):
    assert holder(key) == who


@pytest.mark.parametrize(
    ("subject", "clean"),
    [
        ("Re: Déjeuner", "Déjeuner"),
        ("RE : Déjeuner", "Déjeuner"),
        ("Re\u00a0: Déjeuner", "Déjeuner"),
        ("TR: FW: Re[2]: Fwd: a", "a"),
        ("Réf. : a", "Réf. : a"),
        ("Réf: a", "a"),
        ("AW: WG: a", "a"),
        ("Antw: SV: a", "a"),
        ("Re(3): a", "a"),
        ("Re^2: a", "a"),
        ("回复：a", "a"),
        ("[club] Re: a", "[club] Re: a"),
        ("Retard : a", "Retard : a"),
        ("Réunion: a", "Réunion: a"),
        ("Re:", ""),
        ("  a \n b ", "a b"),
        ("I: a", "a"),
        ("R: a", "a"),
        ("", ""),
        ("3 questions: a", "3 questions: a"),
    ],
)
def test_clean_subject(subject, clean):
    assert clean_subject(subject) == clean


@given(st.text(max_size=80))
def test_a_clean_subject_stays(subject):
    assert clean_subject(clean_subject(subject)) == clean_subject(subject)


def test_many_prefixes_take_linear_time():
    start = process_time()
    assert clean_subject("Re: " * 50_000 + "a") == "a"
    assert process_time() - start < 2
