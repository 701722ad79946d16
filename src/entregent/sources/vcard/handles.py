"""The handles of a card: addresses, numbers, profile pages, chat names, the card's own UID."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.files.content_lines import ContentLine, unescaped
from entregent.model.records import Handle, HandleKind
from entregent.sources.vcard.cards import RawCard
from entregent.text.folding import one_line
from entregent.text.mail import address_key
from entregent.text.phones import e164
from entregent.text.urls import profile

ORDER: tuple[HandleKind, ...] = ("email", "phone", "profile", "chat", "uid")

_NOT_A_VOICE = frozenset({"FAX", "PAGER", "BBS", "MODEM", "X-FAX"})
_CHAT_PROPERTIES = {
    "X-SKYPE": "skype", "X-SKYPE-USERNAME": "skype", "X-JABBER": "xmpp", "X-AIM": "aim",
    "X-ICQ": "icq", "X-MSN": "msn", "X-YAHOO": "yahoo", "X-GOOGLE-TALK": "xmpp", "X-GTALK": "xmpp",
    "X-QQ": "qq", "X-GADUGADU": "gadugadu", "X-MS-IMADDRESS": "im", "X-TWITTER": "twitter",
    "X-MATRIX": "matrix", "X-SIGNAL": "signal", "X-TELEGRAM": "telegram",
}
"""Property names of address books before IMPP (RFC 4770), and the service each names."""
_SAME_SERVICE = {"jabber": "xmpp", "gtalk": "xmpp", "googletalk": "xmpp", "google talk": "xmpp"}
_SCHEME = re.compile(r"\A([A-Za-z][A-Za-z0-9.+-]{0,20}):(?!//)(.+)\Z", re.DOTALL)
_WEB = re.compile(r"\A(?:https?:)?//|\Awww\.", re.IGNORECASE)
_UID_SCHEME = re.compile(r"\Aurn:uuid:", re.IGNORECASE)


def handles_of(card: RawCard, region: str) -> tuple[Handle, ...]:
    """All handles, each once, in the order of the card; the UID comes last."""
    found: dict[tuple[str, str], Handle] = {}
    for line in card.lines:
        for handle in _handles(line, region, card):
            found.setdefault((handle.kind, handle.key), handle)
    uid = uid_of(card)
    if uid:
        found["uid", uid] = Handle(kind="uid", key=uid)
    return tuple(found.values())


def uid_of(card: RawCard) -> str:
    """The card's UID without its URN prefix, case folded; empty when it has none."""
    written = one_line(unescaped(card.first("UID")))
    return _UID_SCHEME.sub("", written).casefold()[:500]


def _handles(line: ContentLine, region: str, card: RawCard) -> Iterator[Handle]:
    value = line.value.strip()
    if not value or line.binary:
        return
    if line.name == "EMAIL":
        yield from _email(unescaped(value), line.number, card)
    elif line.name == "TEL":
        if not line.types & _NOT_A_VOICE:
            yield from _phone(unescaped(value), region, line.number, card)
    elif line.name in {"URL", "X-ABURL", "X-LINKEDIN", "X-XING", "X-VIADEO", "CONTACT-URI"}:
        yield from _page(unescaped(value))
    elif line.name in {"X-SOCIALPROFILE", "SOCIALPROFILE"}:
        yield from _social(line, unescaped(value))
    elif line.name == "IMPP":
        yield from _chat(_service(line), unescaped(value))
    elif line.name in _CHAT_PROPERTIES:
        yield from _chat(_CHAT_PROPERTIES[line.name], unescaped(value))


def _email(value: str, number: int, card: RawCard) -> Iterator[Handle]:
    text = value.strip().strip("<>")
    key = address_key(text)
    if key is None:
        card.notice(number, "vcard.email", value=one_line(value)[:80])
        return
    same = text.lower() in {key, f"mailto:{key}"}
    yield Handle(kind="email", key=key, written="" if same else one_line(value))


def _phone(value: str, region: str, number: int, card: RawCard) -> Iterator[Handle]:
    key = e164(value, region)
    if key is None:
        card.notice(number, "vcard.phone", value=one_line(value)[:80], region=region)
        return
    written = one_line(value)
    yield Handle(kind="phone", key=key, written="" if written == key else written)


def _page(value: str) -> Iterator[Handle]:
    page = profile(value)
    if page is not None:
        yield page
    elif value[:7].lower() == "mailto:" and (key := address_key(value)):
        yield Handle(kind="email", key=key)


def _service(line: ContentLine) -> str:
    named = line.param("SERVICE-TYPE") or line.param("X-SERVICE-TYPE")
    if not named and line.name != "IMPP":
        named = next(iter(sorted(line.types - {"PREF", "HOME", "WORK", "OTHER"})), "")
    return named.strip().lower()


def _social(line: ContentLine, value: str) -> Iterator[Handle]:
    """Apple's and RFC 9554's profiles: an address, or a bare name on a named service."""
    page = profile(value)
    if page is None and (service := _service(line)):
        user = line.param("X-USER") or line.param("USERNAME") or value
        user = user.rpartition(":")[2].strip().lstrip("@/")
        page = profile(f"https://{service}.com/{'in/' if service == 'linkedin' else ''}{user}")
        if page is None and not _WEB.match(value):
            yield from _chat(service, user)
            return
    if page is not None:
        yield page


def _chat(service: str, value: str) -> Iterator[Handle]:
    """A chat name, its service in front: a name alone may be somebody else elsewhere."""
    if _WEB.match(value):
        yield from _page(value)
        return
    scheme = _SCHEME.match(value)
    if scheme is not None:
        own = scheme[1].lower()
        service = service or own if own in {"x-apple", "im"} else own
        value = scheme[2]
    user = one_line(value).strip().lower()[:200]
    service = _SAME_SERVICE.get(service, service) or "im"
    if user:
        yield Handle(kind="chat", key=f"{service}:{user}", network=service)
