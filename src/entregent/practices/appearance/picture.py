"""The size of a photo from its first bytes: PNG and JPEG, nothing else is looked at.

No pixel is read and no face is looked for: sharpness, face and age are the owner's word
(docs/decisions/0110).
"""

from __future__ import annotations

from itertools import count

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset({*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC),
                     *range(0xCD, 0xD0)})
_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})
"""Markers without a length (ITU T.81, B.1.1.3)."""
_MOST_MARKERS = 4096


def size(head: bytes) -> tuple[int, int] | None:
    """(width, height) in pixels; None when this is no PNG or JPEG, or its head is cut short."""
    if head.startswith(_PNG):
        if len(head) < 24 or head[12:16] != b"IHDR":
            return None
        return _sized(int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big"))
    return _jpeg(head) if head.startswith(_JPEG) else None


def _jpeg(head: bytes) -> tuple[int, int] | None:
    at = 2
    for turn in count():
        while at < len(head) and head[at] == 0xFF:
            at += 1
        if turn > _MOST_MARKERS or at >= len(head) or at < 3 or head[at - 1] != 0xFF:
            return None
        marker, at = head[at], at + 1
        if marker in _ALONE:
            continue
        length = int.from_bytes(head[at : at + 2], "big")
        if marker in _FRAMES:
            if at + 7 > len(head):
                return None
            high = int.from_bytes(head[at + 3 : at + 5], "big")
            return _sized(int.from_bytes(head[at + 5 : at + 7], "big"), high)
        if length < 2:
            return None
        at += length
    return None


def _sized(width: int, height: int) -> tuple[int, int] | None:
    return (width, height) if width > 0 and height > 0 else None
