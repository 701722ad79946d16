"""Bytes to text as mail declares it: charset labels (RFC 2046) and encoded words (RFC 2047).

Everything here is linear and total: an unknown label, a wrong label or broken base64 gives the best
reading there is, never an error.
"""

from __future__ import annotations

import binascii
import codecs
import re
from functools import lru_cache

# Python knows codecs that are no charsets ("hex", "idna") or cost quadratic time ("punycode"): a
# label from a stranger's message may only name one of these.
_FAMILIES = ("cp", "iso8859", "iso2022", "koi8", "mac", "euc", "utf", "gb", "big5", "shift")
_OTHERS = frozenset({"ascii", "hz", "johab", "ptcp154", "tis-620", "hp-roman8", "kz1048"})

# What the label says and what senders mean by it: the supersets the web agreed on (WHATWG
# Encoding).
_MEANT = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso2022_jp": "iso2022_jp_ext",
}
_LABELS = {
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "ansi": "cp1252",
    "x-ansi": "cp1252",
}

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?")


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """The Python codec a charset label stands for; None when nobody knows the label.

    An RFC 2231 language suffix (`utf-8*fr`), quotes and blanks are ignored.
    """
    name = label.partition("*")[0].strip().strip("\"'").lower()
    name = _LABELS.get(name, name)
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError):
        return None
    if not found.startswith(_FAMILIES) and found not in _OTHERS:
        return None
    return _MEANT.get(found, found)


def decode(raw: bytes, label: str = "", *, cut: bool = False) -> str:
    """Text by the declared charset, else UTF-8, else Windows-1252.

    Without a label UTF-8 is tried first. `cut` says that `raw` may end inside a letter, which is
    then left out. Windows-1252 leaves five bytes undefined: those come out as U+FFFD.
    """
    named = codec_of(label) if label else None
    for codec in (named, "utf-8"):
        if codec is None:
            continue
        try:
            return codecs.getincrementaldecoder(codec)("strict").decode(raw, final=not cut)
        except (UnicodeError, ValueError, OverflowError):
            continue
    return raw.decode("cp1252", "replace")


def decode_words(text: str) -> str:
    """A header value with its encoded words read (RFC 2047), each once.

    White space between two encoded words goes; neighbours in one charset are joined before
    decoding, because many senders cut them inside a letter. What is no encoded word stays as it is.
    """
    if "=?" not in text:
        return text
    out: list[str] = []
    pending = bytearray()
    label = ""
    here = 0
    while (found := _WORD.search(text, here)) is not None:
        end = text.find("?=", found.end())
        if end < 0:
            break
        between = text[here : found.start()]
        if pending and (between.strip() or found[1].lower() != label):
            out.append(decode(bytes(pending), label))
            pending.clear()
        if between.strip() or here == 0:
            out.append(between)
        label = found[1].lower()
        pending += _word_bytes(found[2], text[found.end() : end])
        here = end + 2
    if pending:
        out.append(decode(bytes(pending), label))
    out.append(text[here:])
    return "".join(out)


def _word_bytes(encoding: str, body: str) -> bytes:
    raw = body.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw.replace(b"_", b" "), header=False)
    return base64_bytes(raw)


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))


def base64_bytes(raw: bytes) -> bytes:
    """What the base64 letters of `raw` stand for, whatever else stands between or after them."""
    letters = raw.translate(None, _NOT_BASE64)
    spare = len(letters) % 4
    if spare == 1:
        letters = letters[:-1]
    elif spare:
        letters += b"=" * (4 - spare)
    return binascii.a2b_base64(letters)


def is_base64_lines(raw: bytes) -> bool:
    """Whether `raw` is lines of base64 and nothing else, ended by LF or CR LF."""
    return (
        not raw.translate(None, _BASE64 + b"=\r\n")
        and bool(raw.strip(b"\r\n"))
        and raw.count(b"\r") == raw.count(b"\r\n")
    )


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LOW_CONTROLS = bytes({*range(32), 127} - {9, 10, 13})
_HIGH_CONTROLS = re.compile(rb"\xc2[\x80-\x9f]")
_SURROGATES = re.compile(rb"\xed[\xa0-\xbf]")


def without_controls(text: str) -> str:
    """The text without control characters and lone surrogates; line ends and tabs stay.

    Nearly no text has any: looking for them in its UTF-8 costs a quarter of the pattern.
    """
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw.translate(None, _LOW_CONTROLS)) == len(raw):
        high = b"\xc2" in raw and _HIGH_CONTROLS.search(raw)
        if not high and not (b"\xed" in raw and _SURROGATES.search(raw)):
            return text
    return _CONTROL.sub("", text)
