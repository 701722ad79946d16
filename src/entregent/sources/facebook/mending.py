r"""Text as Facebook meant it.

Its archive writes each byte of a letter's UTF-8 as a letter of its own (`\\u00c3\\u00a9` for é). A
string whose letters are all bytes and whose bytes are UTF-8 is read so; any other stays (measured
on archives of 2018 to 2024: the encrypted chats are written right).
"""

from __future__ import annotations

from collections.abc import Mapping


def mended(text: str) -> str:
    """A string read as the bytes it stands for, when it can be; doing it twice changes nothing new.

    A right string of Latin letters is left alone unless its letters happen to be UTF-8 bytes.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def text_in(value: object, *keys: str) -> str:
    """The mended text under one of some keys of a mapping; "" when there is none."""
    if not isinstance(value, Mapping):
        return ""
    for key in keys:
        found = value.get(key)
        if isinstance(found, str) and found.strip():
            return mended(found).replace("\x00", "").strip()
    return ""


def number_in(value: object, *keys: str) -> float | None:
    """The finite number under one of some keys of a mapping."""
    if not isinstance(value, Mapping):
        return None
    for key in keys:
        found = value.get(key)
        if isinstance(found, int | float) and not isinstance(found, bool) and abs(found) < 1e15:
            return found
    return None


def list_in(value: object, key: str) -> list[object]:
    """The list under a key of a mapping; empty when there is none."""
    found = value.get(key) if isinstance(value, Mapping) else None
    return found if isinstance(found, list) else []
