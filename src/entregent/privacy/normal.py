"""One form for every way of writing one identifier: what a tombstone is made of."""

from __future__ import annotations

from entregent.model.records import Handle

_TAGGED = frozenset({
    "gmail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "live.com", "live.fr",
    "msn.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me",
    "fastmail.com",
})
"""Providers whose own pages say that `name+anything@` reaches `name@`."""
_IGNORED = {"gmail.com": ".", "proton.me": ".-_", "protonmail.com": ".-_", "pm.me": ".-_"}
"""Characters that a provider's own pages say it does not look at in front of the `@`."""
_ALIASES = {"googlemail.com": "gmail.com"}


def identity_of(handle: Handle) -> bytes | None:
    """The kind of an identifier, a zero byte, its normal form; None for what no tombstone is for.

    Tombstones are for e-mail addresses, telephone numbers, profile pages and chat names of a
    network. The number a card bears in an address book (`uid`) and names make none.
    """
    if handle.kind == "email":
        return _written("email", normal_address(handle.key))
    if handle.kind in {"phone", "profile"}:
        return _written(handle.kind, handle.key)
    if handle.kind == "chat" and handle.network:
        return _written("chat", f"{handle.network}/{handle.key}")
    return None


def normal_address(key: str) -> str:
    """An e-mail key without what its provider ignores; unchanged where nobody says so."""
    local, _, domain = key.rpartition("@")
    domain = _ALIASES.get(domain, domain)
    if domain in _TAGGED:
        local = local.partition("+")[0] or local
    for char in _IGNORED.get(domain, ""):
        local = local.replace(char, "")
    return f"{local}@{domain}"


def _written(kind: str, text: str) -> bytes:
    return kind.encode() + b"\x00" + text.encode("utf-8", "surrogatepass")
