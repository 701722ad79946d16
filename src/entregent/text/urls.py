"""Addresses of members' pages as keys: one person, one key, however the link was copied.

Rules for LinkedIn: formats.md 1.6 (locale sub-domains, percent-encoded slugs, `/pub/` pages and
member ids). Nothing is ever fetched: short links (lnkd.in) stay unknown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from entregent.model.records import Handle
from entregent.text.urls_data import KEY_HOSTS, SITES, Site

_LONGEST = 2048
_SCHEME = re.compile(r"\A(?:https?|ftp)?:?/{2}", re.IGNORECASE)
_HOST = re.compile(r"\A[a-z0-9.-]+\Z")
_LOCALE = re.compile(r"\A(?:www\d?|m|mobile|touch|web|[a-z]{2}(?:-[a-z]{2})?|[a-z]{2}-[a-z]{4})\Z")
_MEMBER_ID = re.compile(r"\AAC[ow]AA[A-Za-z0-9_-]{5,}\Z")
_FORWARDED = frozenset({"comm", "mwlite", "m"})
"""Path words that LinkedIn's mails and mobile pages put before the address proper."""
_SYNTAX = frozenset("/?#[]\\%<>\"'{}|^;,:()")
_BY_HOST: dict[str, Site] = {site.host: site for site in SITES}


@lru_cache(maxsize=65536)
def profile(url: str) -> Handle | None:
    """The member's page an address points to, or None when it is none that we know.

    `key` is `host/path` in NFC, percent-decoded, without scheme, `www`, locale sub-domain, query
    or trailing words (`linkedin.com/in/zoë-brandt`). LinkedIn member ids keep their case. `written`
    is kept only when the path itself was changed, so that one page gives one handle.
    """
    text = url.strip().strip("<>()[]\"'").rstrip(".,;")
    if not text or len(text) > _LONGEST:
        return None
    rest = _SCHEME.sub("", text)
    address, _, query = rest.partition("#")[0].partition("?")
    host, _, path = address.partition("/")
    site = _site(host)
    if site is None:
        return None
    words = [decoded for word in path.split("/") if (decoded := _decoded(word))]
    key = _member(site, words, query)
    if key is None:
        return None
    full = f"{KEY_HOSTS.get(site.host, site.host)}/{key}"
    written = "" if "/".join(words) == key else url
    return Handle(kind="profile", key=full, network=site.network, written=written)


def _site(written: str) -> Site | None:
    host = written.rpartition("@")[2].partition(":")[0].rstrip(".").lower()
    if not _HOST.match(host):
        return None
    site = _BY_HOST.get(host)
    while site is None:
        first, dot, rest = host.partition(".")
        if not dot or not _LOCALE.match(first):
            return None
        host = rest
        site = _BY_HOST.get(host)
    return site


def _decoded(word: str) -> str:
    if "%" in word:
        raw = unquote_to_bytes(word)
        try:
            word = raw.decode("utf-8")
        except UnicodeDecodeError:  # seen in old address books: %E9 for é
            word = raw.decode("cp1252", "replace")
    word = unicodedata.normalize("NFC", word[:300])
    return "".join(filter(_may_stand, word)).rstrip(".")


def _may_stand(char: str) -> bool:
    return char.isprintable() and not char.isspace() and char not in _SYNTAX


def _member(site: Site, words: list[str], query: str) -> str | None:
    if site.network == "linkedin":
        return _linkedin(words, query)
    if site.network == "facebook":
        return _facebook(words, query, site.not_members)
    return _below(site, words) if site.under else _first(site, words)


def _below(site: Site, words: list[str]) -> str | None:
    """The word after "profile" and the like, which may stand after a language ("fr/profile/x")."""
    for at, word in enumerate(words[:3]):
        if word.lower() in site.under and at + 1 < len(words):
            slug = words[at + 1]
            return f"{word.lower()}/{slug.lower() if site.folds else slug}"
    return None


def _first(site: Site, words: list[str]) -> str | None:
    if not words or words[0].lower() in site.not_members:
        return None
    if site.mark and not words[0].startswith(site.mark):
        return None
    return words[0].lower() if site.folds else words[0]


def _linkedin(words: list[str], query: str) -> str | None:
    if words and words[0].lower() in _FORWARDED:
        words = words[1:]
    if len(words) < 2:
        return None
    kind, slug = words[0].lower(), words[1]
    if kind == "in":
        return f"in/{slug if _MEMBER_ID.match(slug) else slug.lower()}"
    if kind == "pub" and slug.lower() != "dir":
        return "/".join(["pub", *(word.lower() for word in words[1:5])])
    if kind == "profile" and slug.lower() == "view":
        number = re.search(r"(?:\A|&)id=([A-Za-z0-9_-]{1,60})", query)
        return f"profile/view/{number[1]}" if number else None
    return None


def _facebook(words: list[str], query: str, not_members: frozenset[str]) -> str | None:
    if not words:
        return None
    first = words[0].lower()
    if first == "profile.php":
        number = re.search(r"(?:\A|&)id=(\d{1,30})(?:&|\Z)", query)
        return f"profile.php/{number[1]}" if number else None
    if first == "people" and len(words) > 2 and words[2].isdigit():
        return f"profile.php/{words[2]}"
    if first in not_members:
        return None
    return first.replace(".", "") or None  # the site takes claire.f and clairef as one
