"""Was a notice sent by the network it names? What the receiving server found, or a signature.

RFC 8601 (Authentication-Results): only the uppermost field counts, since the receiving server
writes it above whatever the sender wrote. RFC 6376 (DKIM-Signature): without the server's word the
signature is not verified here (the key would have to be fetched), but a mail that is signed by
others only is not the network's. Old mail bears neither: then the address stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from entregent.sources.mail.headers import text_of
from entregent.sources.mail.notices.machines import is_below

_FIELD = re.compile(
    rb"^(authentication-results|dkim-signature|x-linkedin-template|x-facebook-notify)[ \t]*:"
    rb"[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_COMMENT = re.compile(r"\([^()]{0,2000}\)")
_METHOD = re.compile(r"\s*(dkim|spf|dmarc)\s*=\s*([a-z]+)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?:header\.(?:d|i|from)|smtp\.mailfrom)\s*=\s*\"?(?:[^\s;\"@]{0,200}@)?([a-z0-9.-]{1,253})",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"(?:\A|;)\s*d\s*=\s*([a-z0-9.-]{1,253})", re.IGNORECASE)
_FIELDS = 64
_LONG = 4096

Signs = Mapping[str, list[str]]
"""Fields that only notices are read for, by lower-case name, in their order."""


def signs_of(header: bytes) -> dict[str, list[str]]:
    """The fields of a header (LF line ends) that tell of its sender and its template."""
    found: dict[str, list[str]] = {}
    for count, field in enumerate(_FIELD.finditer(header)):
        if count >= _FIELDS:
            break
        value = text_of(field[2][:_LONG]).strip()
        found.setdefault(field[1].decode("ascii").lower(), []).append(value)
    return found


def is_proven(signs: Signs, domains: Iterable[str]) -> bool:
    """Whether nothing speaks against the network of these domains as the sender.

    Where the receiving server looked, one of its checks must have passed for one of them; else one
    of the signatures must be theirs; with neither, the address is all there is.
    """
    results = signs.get("authentication-results")
    if results and (checks := _checks(results[0])):
        return any(passed and _is_theirs(domain, domains) for passed, domain in checks)
    signatures = signs.get("dkim-signature", ())
    signers = [found[1] for one in signatures if (found := _SIGNED.search(one))]
    return not signatures or any(_is_theirs(signer, domains) for signer in signers)


def _checks(value: str) -> list[tuple[bool, str]]:
    """Each check of the server and each domain it speaks of: whether it passed, and the domain."""
    found: list[tuple[bool, str]] = []
    for part in _COMMENT.sub(" ", value).split(";"):
        method = _METHOD.match(part)
        if method is not None:
            passed = method[2].lower() == "pass"
            found += [(passed, domain[1]) for domain in _DOMAIN.finditer(part)] or [(passed, "")]
    return found


def _is_theirs(domain: str, domains: Iterable[str]) -> bool:
    bare = domain.lower().rstrip(".")
    return any(is_below(bare, one) for one in domains)
