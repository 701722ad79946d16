"""Text that is not UTF-8, line by line: code page 1252, or Mac OS Roman where letters show it.

Both give nearly every byte a sign, so only what the signs would spell can tell: what spells "René"
in the one spells "RenŽ" in the other. A line without such a sign is read as the lines before it.
Spreadsheets write Mac OS Roman when asked for "CSV (Macintosh)".
"""

from __future__ import annotations

import re

_MACINTOSH = re.compile(
    # Bytes that code page 1252 leaves undefined: Å, ç, è, ê, ù.
    rb"[\x81\x8d\x8f\x90\x9d]"
    # A capital with a caron, a ligature or a diaeresis inside a word: ä, å, é, ü.
    rb"|[a-z][\x8a\x8c\x8e\x9f]|[A-Z][\x8a\x8c\x8e\x9f][a-z]"
    # Signs between two letters: á, à, â, ã, ë, î, ï, ò, ô, õ.
    rb"|[A-Za-z][\x87\x88\x89\x8b\x91\x94\x95\x98\x99\x9b][a-z]"
    # A florin sign before a small letter: É.
    rb"|(?<![A-Za-z])\x83[a-z]"
)
_WINDOWS = re.compile(
    # Small letters with accents behind letters; there Mac OS Roman has capitals and signs.
    rb"[a-z][\xe0-\xf6\xf8-\xff]|[A-Z][\xe0-\xf6\xf8-\xff][a-z]"
)


class Foreign:
    """Decodes lines that are not UTF-8, in their order in one file."""

    def __init__(self) -> None:
        self.macintosh = False
        """Whether the last line that showed it was Mac OS Roman."""

    def decode(self, line: bytes) -> str:
        """One line as text. Total: what code page 1252 leaves undefined becomes U+FFFD."""
        mac, windows = _MACINTOSH.search(line), _WINDOWS.search(line)
        if bool(mac) != bool(windows):
            self.macintosh = bool(mac)
        return line.decode("mac-roman" if self.macintosh else "cp1252", "replace")
