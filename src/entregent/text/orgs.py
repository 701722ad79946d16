"""Organisations as keys: the name without its legal form, and the domain behind an address."""

from __future__ import annotations

import re
from collections.abc import Collection

from entregent.text.folding import fold
from entregent.text.orgs_data import (
    HOUSE_ENDINGS,
    HOUSE_WORDS,
    JOINTS,
    LEADING_FORMS,
    LEGAL_FORMS,
    PUBLIC_DOMAINS,
    PUBLIC_FIRST_WORDS,
)

_LONGEST = 400
_MOST_LETTERS = 5
_MOST_DIGITS = 2
_TWO = re.compile(r"\S\s+(?:et|and|und|&|\+|/|via)\s+\S", re.IGNORECASE)
"""Two names with a joint between them: a couple, a firm of two, or a robot writing for somebody."""


def fold_org(name: str) -> str:
    """The folded name without legal forms ("Northwind Analytics, Inc." and "northwind analytics").

    Never empty when the name has a letter: a house called "SAS" stays "sas".
    """
    words = _joined_initials(fold(name[:_LONGEST]).split())
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] in JOINTS):
        words.pop()
    while len(words) > 1 and (words[0] in LEADING_FORMS or words[0] == "the"):
        words.pop(0)
    return " ".join(words)


def _joined_initials(words: list[str]) -> list[str]:
    """`s a s` (from S.A.S.) as `sas`; a single letter alone stays."""
    joined: list[str] = []
    run: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and len(run) < _MOST_LETTERS:
            run.append(word)
            continue
        if run:
            joined += ["".join(run)] if len(run) > 1 else run
            run = []
        if word:
            joined.append(word)
    return joined


def is_one_person(name: str, houses: Collection[str] = ()) -> bool:
    """Whether a display name may be that of one person, as far as its words tell.

    False for a firm, a service, a team, a couple in one mailbox, an address, a name of a test.
    `houses` are organisations one knows, as `fold_org` makes them.

    >>> is_one_person("Jeanne Company-Roy"), is_one_person("Wells Fargo and Company")
    (True, False)
    """
    text = name[:_LONGEST]
    if "@" in text or sum(map(str.isdigit, text)) > _MOST_DIGITS or _TWO.search(text):
        return False
    words = fold(text.replace("-", "")).split()
    if not words or fold_org(text) in houses or _is_filler("".join(words)):
        return False
    return words[-1] not in HOUSE_ENDINGS and HOUSE_WORDS.isdisjoint(words)


def _is_filler(letters: str) -> bool:
    """Whether this is one letter over and over ("AAA"), as forms and tests fill a name."""
    return len(letters) > 2 and len(set(letters)) == 1


def mail_domain(key: str) -> str:
    """The domain of an e-mail key, lower-case; empty when there is none."""
    return key.rpartition("@")[2].strip().lower() if "@" in key else ""


def is_public_domain(domain: str) -> bool:
    """Whether anybody may have a mailbox there: such a domain says nothing about an employer."""
    host = domain.strip().rstrip(".").lower()
    if host in PUBLIC_DOMAINS:
        return True
    first, _, rest = host.partition(".")
    if first not in PUBLIC_FIRST_WORDS or not rest:
        return False
    return "." not in rest or rest.partition(".")[0] in {"co", "com"}
