"""Telephone numbers as keys (E.164), for the region the owner said, never for the machine's."""

from __future__ import annotations

import re

_LONGEST = 64
"""Characters; the longest real one seen, with an extension in words, had 41."""
_EXTENSION = re.compile(
    r"(?:;ext=|;|,|(?<![^\W\d_])(?:ext(?:ension)?|x|poste|p|durchwahl|dw)[.:]?)"
    r"\s*#?\s*\d{1,8}#?\s*\Z",
    re.IGNORECASE,
)
_SCHEME = re.compile(
    r"\A\s*(?:tel|sms|callto|fax|phone|whatsapp|wa)\s*:\s*(?:/{2})?", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W\d_]")
_PARAMETERS = re.compile(r";(?:phone-context|isub|postd|type|pref)=.*\Z", re.IGNORECASE | re.DOTALL)


def e164(written: str, region: str) -> str | None:
    """The number as `+` and digits, or None when it is no possible number of one subscriber.

    `region` is the ISO 3166 country of the one who wrote it without a prefix. Extensions are
    dropped: colleagues behind one switchboard share the number, and the people layer knows what a
    shared number proves. Short codes, hidden numbers (`-1`) and sender names give None.
    """
    text = written[: _LONGEST + 1]
    if len(text) > _LONGEST:
        return None
    text = _EXTENSION.sub("", _PARAMETERS.sub("", _SCHEME.sub("", text)))
    if _LETTERS.search(text) or not any(char.isdigit() for char in text):
        return None
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != _POSSIBLE:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_POSSIBLE = 0
"""`phonenumbers.ValidationResult.IS_POSSIBLE`: neither local only, nor too short or long."""
