"""Identifiers standing in running text: addresses, pages, telephone numbers, and where they stand.

Linear in the text: every look around a mark is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from entregent.model.records import Handle
from entregent.privacy.normal import identity_of
from entregent.text.mail import MAX_LOCAL, address_key
from entregent.text.phones import e164
from entregent.text.urls import profile
from entregent.text.urls_data import SITES

Token = tuple[int, int, bytes]
"""Start and end in the text, and the identity (`normal.identity_of`) that stands there."""

_LOCAL_SIGNS = frozenset("._%+-!#$&'*/=?^`{|}~")
_DOMAIN = re.compile(r"[^\W_](?:[\w-]{0,62})(?:\.[\w-]{1,63}){1,10}")
_HOSTS = "|".join(sorted((re.escape(site.host) for site in SITES), key=len, reverse=True))
_PAGE = re.compile(
    rf"(?<![\w.-])(?:https?://)?(?:[a-z0-9-]{{1,20}}\.){{0,3}}(?:{_HOSTS})/[^\s<>\"'|)\]}}]{{1,300}}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w+])\+?\(?\d[\d\s.\-()/\u00a0\u202f\u2011]{5,24}\d(?!\w)")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15


def tokens_in(text: str, kinds: Collection[str], region: str) -> Iterator[Token]:
    """Every identifier of these kinds in a text. `region` is that of `text.phones.e164`."""
    if "email" in kinds and "@" in text:
        yield from _addresses(text)
    if "profile" in kinds and "/" in text:
        for found in _PAGE.finditer(text):
            handle = profile(found[0])
            if handle is not None:
                yield from _token(found.start(), found.end(), handle)
    if "phone" in kinds:
        for found in _NUMBER.finditer(text):
            key = _number(found[0], region)
            if key is not None:
                yield from _token(found.start(), found.end(), Handle(kind="phone", key=key))


def _token(start: int, end: int, handle: Handle) -> Iterator[Token]:
    identity = identity_of(handle)
    if identity is not None:
        yield start, end, identity


def _addresses(text: str) -> Iterator[Token]:
    at = text.find("@")
    while at >= 0:
        start = at
        while start > max(0, at - MAX_LOCAL) and _is_local(text[start - 1]):
            start -= 1
        domain = _DOMAIN.match(text, at + 1)
        if start < at and domain is not None:
            written = text[start : domain.end()].rstrip(".-_")
            key = address_key(written)
            if key is not None:
                yield from _token(start, start + len(written), Handle(kind="email", key=key))
        at = text.find("@", at + 1)


def _is_local(char: str) -> bool:
    return char.isalnum() or char in _LOCAL_SIGNS


@lru_cache(1 << 14)
def _number(written: str, region: str) -> str | None:
    digits = sum(char.isdigit() for char in written)
    return e164(written, region) if _FEWEST_DIGITS <= digits <= _MOST_DIGITS else None
