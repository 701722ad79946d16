"""One member's page, one key, however the address was copied."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Handle
from entregent.text.urls import profile


@pytest.mark.parametrize(
    "written",
    [
        "https://www.linkedin.com/in/zo%C3%AB-brandt",
        "http://linkedin.com/in/zoë-brandt/",
        "www.linkedin.com/in/zoe\u0308-brandt",
        "fr.linkedin.com/in/zo%c3%ab-brandt?trk=people",
        "https://uk.linkedin.com/in/ZOË-Brandt#about",
        "//ch.linkedin.com/in/zo%C3%AB-brandt",
        " <https://www.linkedin.com/in/zo%C3%AB-brandt> ",
        "https://m.linkedin.com:443/in/zo%C3%AB-brandt/en",
        "HTTPS://WWW.LINKEDIN.COM/in/zo%C3%AB-brandt",
        "https://www.linkedin.com/comm/in/zo%C3%AB-brandt?midToken=x",
        "https://www.linkedin.com/mwlite/in/zo%C3%AB-brandt/details/experience/",
        "https://www.linkedin.com/in/zo%EB-brandt",
    ],
)
def test_one_page_of_linkedin(written):
    handle = profile(written)
    assert handle is not None
    assert (handle.kind, handle.key, handle.network) == (
        "profile", "linkedin.com/in/zoë-brandt", "linkedin",
    )


@pytest.mark.parametrize(
    ("written", "key", "network"),
    [
        ("linkedin.com/in/ACoAABcD12_-x", "linkedin.com/in/ACoAABcD12_-x", "linkedin"),
        ("http://www.linkedin.com/pub/jean-dupont/1/2B/3a", "linkedin.com/pub/jean-dupont/1/2b/3a",
         "linkedin"),
        ("https://www.linkedin.com/profile/view?id=123&t=1", "linkedin.com/profile/view/123",
         "linkedin"),
        ("https://www.xing.com/profile/First_Last2/cv", "xing.com/profile/First_Last2", "xing"),
        ("http://www.viadeo.com/profile/0021abcD", "viadeo.com/profile/0021abcD", "viadeo"),
        ("http://fr.viadeo.com/fr/profile/claire.fontaine", "viadeo.com/profile/claire.fontaine",
         "viadeo"),
        ("https://facebook.com/profile.php?id=123&sk=about", "facebook.com/profile.php/123",
         "facebook"),
        ("https://www.facebook.com/people/Claire-F/1000123/", "facebook.com/profile.php/1000123",
         "facebook"),
        ("https://m.facebook.com/Claire.Fontaine", "facebook.com/clairefontaine", "facebook"),
        ("twitter.com/Claire_F/status/1", "x.com/claire_f", "x"),
        ("https://x.com/claire_f", "x.com/claire_f", "x"),
        ("https://github.com/Claire-F", "github.com/claire-f", "github"),
        ("https://bsky.app/profile/claire.example", "bsky.app/profile/claire.example", "bluesky"),
        ("https://medium.com/@claire", "medium.com/@claire", "medium"),
    ],
)
def test_other_pages(written, key, network):
    handle = profile(written)
    assert handle is not None
    assert (handle.key, handle.network) == (key, network)


@pytest.mark.parametrize(
    "written",
    [
        "", "not a page", "https://www.linkedin.com/company/atelier", "https://www.linkedin.com/in/",
        "linkedin.com", "lnkd.in/abc", "https://evil.example/linkedin.com/in/x",
        "https://linkedin.com.evil.example/in/x", "https://evillinkedin.com/in/x",
        "https://www.facebook.com/groups/1", "https://github.com/features", "javascript:alert(1)",
        "https://atelier.example/in/claire", "https://x.com/home", "medium.com/topic",
        "https://www.linkedin.com/pub/dir/Jean/Dupont", "x" * 5000,
    ],
)
def test_no_member_s_page(written):
    assert profile(written) is None


def test_the_handle_says_how_it_was_written_only_when_the_path_was_changed():
    assert profile("https://www.linkedin.com/in/claire") == Handle(
        kind="profile", key="linkedin.com/in/claire", network="linkedin",
    )
    assert profile("linkedin.com/in/Claire") == Handle(
        kind="profile", key="linkedin.com/in/claire", network="linkedin",
        written="linkedin.com/in/Claire",
    )


@given(st.text())
def test_never_raises(text):
    profile(text)
    profile(f"https://www.linkedin.com/in/{text}")


PAGES = st.sampled_from(["linkedin.com/in/", "xing.com/profile/", "facebook.com/", "x.com/"])


@given(PAGES, st.text(min_size=1, max_size=30))
def test_a_key_is_its_own_key(site, slug):
    handle = profile(site + slug)
    if handle is not None:
        again = profile(handle.key)
        assert again is not None
        assert again.key == handle.key
        assert unicodedata.is_normalized("NFC", handle.key)


def test_long_addresses_cost_nothing():
    start = time.perf_counter()
    assert profile("www." * 1_000_000 + "linkedin.com/in/x") is None
    assert profile("https://linkedin.com/" + "in/" * 600) is not None
    assert time.perf_counter() - start < 0.5
