"""From a notice to what it tells: an invitation, a link, a message or a comment, or only a count.

The address a notice comes from is nobody's. Who did something is the person it names, by name and,
where the mail gives it in words, by the address of their page. Links are never followed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

from entregent.model.ports import Reading
from entregent.model.records import (
    Connection,
    Handle,
    Interaction,
    Invitation,
    Moment,
    Record,
    Who,
)
from entregent.sources.mail.headers import cut
from entregent.sources.mail.message import ParsedMessage
from entregent.sources.mail.notices.machines import may_be_machine, network_of
from entregent.sources.mail.notices.proof import Signs, is_proven, signs_of
from entregent.sources.mail.notices.wordings import EVENTS, READ, Book, Notice, book, read_notice
from entregent.text.cues import cues
from entregent.text.folding import one_line
from entregent.text.mail import address_key
from entregent.text.names import fold, is_nobody
from entregent.text.urls import profile

LONGEST_NAME = 80
KEPT_APART = "…"
"""Stands for a note whose words are not kept: that there was one still counts."""

_VIA = re.compile(
    r"\s*(?:\(?\b(?:via|sur|on|über|auf)\s+(?:linkedin|xing|viadeo|facebook|meetup)\b\)?"
    r"|\((?:linkedin|xing|viadeo|facebook|meetup)\b[^()]{0,40}\))\s*\Z",
    re.IGNORECASE,
)
_BIDI = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SEVERAL = re.compile(r"\b(?:and|et|und)\s|\d|[&,;@<>]|https?:", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\s\w\.?\Z")
_NETWORKS = re.compile(r"\b(?:linkedin|xing|viadeo|facebook|meetup)\b", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"]{4,2000}")
_PAGE_LABEL = re.compile(
    r"^[ \t]*(?:view profile|voir (?:le|son) profil|profil an(?:sehen|zeigen))[^\n:]{0,80}:\s*"
    r"(https?://[^\s<>\"]{4,2000})",
    re.IGNORECASE | re.MULTILINE,
)
_URN = re.compile(r"urn:li:(?:activity|share|ugcPost|groupPost|article):\d{1,25}")
_TALK = re.compile(r"linkedin\.com/(?:comm/)?messaging/thread/([\w=-]{6,120})")


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a notice: the code it is counted under, and what it tells when it is an event.

    `words` is the text to keep beside it.
    """

    code: str
    record: Record | None = None
    words: str = ""


def hear(
    message: ParsedMessage, raw: bytes, at: Moment | None, reading: Reading
) -> Heard | None:
    """What a message tells as a notice; None when no network's machine signed it.

    `raw` are its bytes. With `reading.previews` also wordings that nobody here has seen for real.
    """
    if len(message.author) != 1 or not may_be_machine(message.author[0][1]):
        return None
    key = address_key(message.author[0][1])
    network = network_of(key) if key else ""
    if not key or not network:
        return None
    known, signs = book(network), signs_of(cut(raw)[0])
    if is_proven(signs, known.domains):
        return _told(message, _read(message, key, known, signs), at, reading)
    return Heard("notices.forged")


def _read(message: ParsedMessage, key: str, known: Book, signs: Signs) -> Notice | None:
    shown = message.author[0][0]
    local = key.rpartition("@")[0].partition("+")[0]
    body = message.content.text
    return read_notice(known, (shown, local), message.subject, body, _template(signs, known))


def _told(
    message: ParsedMessage, notice: Notice | None, at: Moment | None, reading: Reading
) -> Heard:
    if notice is None:
        return Heard("notices.unread")
    if notice.wording.kind not in EVENTS:
        return Heard(f"notices.{notice.wording.kind}")
    if notice.wording.is_preview and not reading.previews:
        return Heard("notices.preview")
    return _event(message, notice, at, words=reading.words)


def _template(signs: Signs, known: Book) -> str:
    """What the network itself calls this notice, in its own header field."""
    values = signs.get(known.template, ()) if known.template else ()
    return values[0].partition(";")[0].strip() if values else ""


def _event(message: ParsedMessage, notice: Notice, at: Moment | None, *, words: bool) -> Heard:
    network = notice.network
    who = somebody(notice.name, message.content.text, network)
    kind = notice.wording.kind
    if who is None:
        return Heard("notices.unnamed")
    if kind == "accepted":
        return Heard("notices.accepted", Connection(who=who, network=network, since=at))
    if kind == "invitation":
        receiver = mailed_to(message)
        if not receiver:
            return Heard("notices.unnamed")
        note = notice.text if words or not notice.text else KEPT_APART
        invited = Invitation(
            network=network, sender=who, sent=at, note=note, outgoing=False,
            receiver=Who(handles=(Handle(kind="email", key=receiver),)),
        )
        return Heard("notices.invitation", invited)
    text = notice.text
    record = Interaction(
        at=at,
        kind="message" if kind == "message" else "comment",
        network=network,
        author=who,
        thread=_thread(kind, message.content.text),
        subject=message.subject if kind == "message" and notice.wording.name_in == "from" else "",
        words=len(text.split()),
        cues=cues(text) if text else (),
        incoming=True,
        own_thread=notice.wording.own,
        notice=True,
    )
    return Heard(f"notices.{kind}", record, text if words else "")


def somebody(written: str, body: str, network: str) -> Who | None:
    """The person a notice names; None when it does not say fully who it is.

    A given name alone, or a family name cut to its first letter, could be anybody's: only the
    address of a page makes somebody of it.
    """
    name = clean_name(written)
    if not name or len(name) > LONGEST_NAME or _SEVERAL.search(f"{name} "):
        return None
    if is_nobody(name) or _NETWORKS.search(name):
        return None
    page = _page(body, network)
    if page is not None:
        return Who(name=name, handles=(page,))
    if " " not in name or _ABBREVIATED.search(name):
        return None
    return Who(name=name, local=f"{network}:{fold(name) or name.casefold()}")


def clean_name(written: str) -> str:
    """A name on one line, without "via LinkedIn" and without marks that turn its direction."""
    text = one_line(unicodedata.normalize("NFC", _BIDI.sub("", written[:500])))
    return _VIA.sub("", text).strip("\"'“”«» \u00a0\u202f")


def _page(body: str, network: str) -> Handle | None:
    """The page of the person meant, where the text names it as such: other links are left alone."""
    found = _PAGE_LABEL.search(body[:READ])
    handle = profile(found[1]) if found else None
    if handle is None or handle.network != network:
        return None
    return Handle(kind="profile", key=handle.key, network=network)  # the link holds a token


def mailed_to(message: ParsedMessage) -> str:
    """The address key a notice was mailed to, which is the owner's; "" when none is told."""
    keys = (address_key(written) for _, written in message.others)
    return next((key for key in keys if key and not network_of(key)), "")


def _thread(kind: str, body: str) -> str:
    """The natural id of the conversation or of the post, where a link in the text holds it."""
    for link in _URL.findall(body[:READ]):
        found = _TALK.search(link) if kind == "message" else _URN.search(unquote(link))
        if found is not None:
            return found[1] if kind == "message" else found[0]
    return ""
