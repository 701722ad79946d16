"""Names of things: keys made from what is said, never from where a row stood."""

from __future__ import annotations

from hashlib import blake2b
from typing import NewType

RecordKey = NewType("RecordKey", str)
"""32 hexadecimal digits: the natural identity of one record, equal in every export that says it."""

PersonId = NewType("PersonId", str)
"""The least record key of the person's cluster; any member's key resolves to the same person."""

FindingId = NewType("FindingId", str)
ActionId = NewType("ActionId", str)

KEY_BYTES = 16


def digest_of(*parts: str) -> str:
    """Return 32 hexadecimal digits that depend on every part and on where the parts are cut."""
    body = blake2b(digest_size=KEY_BYTES)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        body.update(len(raw).to_bytes(8, "big"))
        body.update(raw)
    return body.hexdigest()


def record_key(kind: str, *natural: str) -> RecordKey:
    """Return the key of a record from its kind and its natural identity.

    `natural` is what makes the record itself and no other (a Message-ID, a conversation and an
    instant), in a fixed order. It never holds a row number, an import date or a file name.
    """
    return RecordKey(digest_of(kind, *natural))


def short_id(text: str, length: int = 12) -> str:
    """Return the first characters of a digest of `text`, for ids that people may type."""
    return digest_of(text)[:length]
