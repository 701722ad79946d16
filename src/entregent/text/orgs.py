"""Organisations as keys: the name without its legal form, and the domain behind an address."""

from __future__ import annotations

from entregent.text.folding import fold
from entregent.text.orgs_data import (
    JOINTS,
    LEADING_FORMS,
    LEGAL_FORMS,
    PUBLIC_DOMAINS,
    PUBLIC_FIRST_WORDS,
)

_LONGEST = 400
_MOST_LETTERS = 5


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
