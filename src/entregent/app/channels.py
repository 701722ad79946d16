"""Networks and channels as people write them, and as the account of hours and gains names them."""

from __future__ import annotations

import re

from entregent.i18n import Lang, knows, number, say

_SPOKEN = ("in-person", "phone", "video")
_WRITTEN = {
    "mail": "mail, mails, email, emails, e-mail, e-mails, courriel, courriels",
    "in-person": "in person, in-person, face to face, meeting, meetings, en personne, vive voix,"
    " de vive voix, rencontre, rencontres, face à face",
    "phone": "phone, by phone, on the phone, telephone, call, calls, téléphone, au téléphone,"
    " par téléphone, appel, appels",
    "video": "video, on video, video call, video calls, visio, en visio, visioconférence",
}
_CODES = {word: code for code, words in _WRITTEN.items() for word in words.split(", ")}
_AMOUNT = re.compile(r"(?P<network>[^\s=]+(?: [^\s=]+)*)=(?P<amount>.+)\Z")
_PLAIN = re.compile(r"\d{1,12}(?:\.\d{1,4})?\Z", re.ASCII)


def channel_of(text: str) -> str:
    """The code of a network or channel that somebody wrote, in either language.

    >>> channel_of(" De vive voix "), channel_of("LinkedIn"), channel_of("")
    ('in-person', 'linkedin', '')
    """
    word = " ".join(text.split()).casefold()
    return _CODES.get(word, word)


def channel_name(lang: Lang, code: str) -> str:
    """The code in the reader's words."""
    if code in _SPOKEN:
        return say(lang, f"engagement.channel-{code}")
    key = f"web.seen-{code}"
    return say(lang, key) if knows(key) else code.capitalize()


def told_amounts(lang: Lang, text: str) -> str:
    """What was told of hours or sums, for a list of acts: "linkedin=36" as "LinkedIn: 36"."""
    found = _AMOUNT.fullmatch(text)
    amount = "".join((found["amount"] if found else text).split()).replace(",", ".")
    if not _PLAIN.match(amount):
        return text
    shown = number(lang, float(amount))
    if not found:
        return shown
    colon = "\u00a0:" if lang == "fr" else ":"
    return f"{channel_name(lang, channel_of(found['network']))}{colon} {shown}"
