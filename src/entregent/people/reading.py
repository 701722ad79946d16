"""A record read once for comparing: names in words, addresses in parts, logins bare of figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from entregent.people.record import Record
from entregent.people.sounds import sound
from entregent.text.folding import fold
from entregent.text.mail import address_key, holder
from entregent.text.names import is_nobody, parse
from entregent.text.names_common import GIVEN
from entregent.text.names_data import DROPPED_PARTICLES
from entregent.text.orgs import fold_org, is_public_domain, mail_domain
from entregent.text.romanise import romanise
from entregent.text.urls import profile

MOST = 12
"""Names, addresses and words of one record that are compared: bounded work whatever the record."""
_SHORTEST_LOGIN = 3
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
_SAME_HOST = {"googlemail.com": "gmail.com", "me.com": "icloud.com", "mac.com": "icloud.com"}
_MACHINES = re.compile(r"(?:^|\.)(?:local|localdomain|localhost|lan|home|internal|\(none\))$")
_NO_REPLY = re.compile(r"^(?:\d+\+)?([^+]+)$")
_SEPARATORS = re.compile(r"[._+\-\s]+")
_SECOND_LEVEL = frozenset("ac co com edu gov gouv net org or ne go asso".split())
_VIA = re.compile(
    r"\s+(?:via|on behalf of|de la part de|im auftrag von|par l.interm\w+ de)\s.*$", re.IGNORECASE
)
"""Lists and relays write a sender's name so, before an address that is not the sender's."""
_ESCAPES = re.compile(r",[A-Za-z][^(]{1,4}\([A-Z]")
_NOBODYS = frozenset(
    "devnull null none nobody unknown anonymous some user test name you example".split()
)
"""Local parts that programs and people write when they mean no mailbox."""
_TAGS = frozenset(
    "github git gitlab linux google me mail email home work dev code public private opensource oss "
    "lists list ml spam web post mails pro perso".split()
)
"""Local parts that people give themselves to sort their mail: nothing about whose they are."""
_NOT_LETTERS = re.compile(r"[\W\d_]+")


class PersonName(NamedTuple):
    """A name in folded words of Latin letters where they can be put so."""

    written: str
    words: tuple[str, ...]
    """As written, in order, without titles, slogans and emoji."""
    given: tuple[str, ...]
    family: tuple[str, ...]
    run: str
    """All words run together."""
    ordered: str
    """All words in the order of letters: equal for LAST First and First Last."""

    @property
    def is_full(self) -> bool:
        """Whether there are two words or more, which a given and a family name need."""
        return len(self.words) > 1


class Mail(NamedTuple):
    """An address in parts. `host` is "" where the domain says nothing about anybody."""

    key: str
    """Equal for two addresses of one mailbox: tags gone, dots gone where the host ignores them."""
    local: str
    """Letters and figures of the local part, or of the login that a forwarding address holds."""
    host: str
    held: str
    """"role", "noreply", "relay" for addresses that are nobody's own, "" otherwise."""


@dataclass(frozen=True, slots=True)
class Read:
    """A record ready to be compared with others."""

    id: str
    record: Record
    names: tuple[PersonName, ...]
    mails: tuple[Mail, ...]
    logins: tuple[str, ...]
    """Local parts, accounts and ends of profile addresses: letters and figures."""
    words: tuple[str, ...]
    """Names of one word, which may be logins too."""
    phones: frozenset[str]
    pages: frozenset[str]
    houses: frozenset[str]


def read(record: Record) -> Read:
    """The record in parts. Total: what cannot be read is left out."""
    names = tuple(dict.fromkeys(filter(None, map(person_name, record.names[:MOST]))))
    mails = tuple(dict.fromkeys(filter(None, map(_mail, record.emails[:MOST]))))
    if any(map(_VIA.search, record.names[:MOST])):
        mails = tuple(mail._replace(held="relay") for mail in mails)
    return Read(
        id=record.id,
        record=record,
        names=names,
        mails=mails,
        logins=tuple(dict.fromkeys(_logins(record, mails))),
        words=tuple(
            name.run for name in names if not name.is_full and len(name.run) >= _SHORTEST_LOGIN
        ),
        phones=frozenset(record.phones[:MOST]),
        pages=frozenset(map(_page, record.urls[:MOST])),
        houses=frozenset(_houses(record, mails)),
    )


@lru_cache(maxsize=65536)
def person_name(written: str) -> PersonName | None:
    """A name in words; None for stand-ins ("LinkedIn Member"), addresses and bare emoji."""
    if not written or is_nobody(written) or "@" in written:
        return None
    text = _VIA.sub("", unbroken(written))
    if len(text.split()) == 1 and text.isascii():
        word = _code(text)
        return PersonName(written, (word,), (word,), (), word, word) if word else None
    taken = parse(text)
    given, family = _words(taken.given), _words(taken.family)
    words = (given + family)[:MOST]
    if not words:
        return None
    return PersonName(
        written, words, given, family, "".join(words), " ".join(sorted(words))
    )


def unbroken(text: str) -> str:
    """The text with the marks of two common mistakes undone.

    They are UTF-8 read as Latin-1 (`Ã©`), and escapes of ISO 2022 that lost their first byte
    (`,Ai(B`), whose letter is left out.
    """
    if ",A" in text or ",a" in text:
        text = _ESCAPES.sub("", text)
    if "Ã" in text or "Å" in text or "Ä" in text:
        try:
            return text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return text
    return text


def _words(text: str) -> tuple[str, ...]:
    words = romanise(fold(text)).split()
    kept = tuple(word for word in words if word not in DROPPED_PARTICLES)
    return kept or tuple(words)


@lru_cache(maxsize=65536)
def _mail(written: str) -> Mail | None:
    key = address_key(written)
    if key is None:
        return _machine_mail(written)
    local, _, domain = key.rpartition("@")
    if "noreply" in domain:
        found = _NO_REPLY.match(local)
        return Mail(key, _code(found[1] if found else local), "", "")
    if not _code(local) or _code(local) in _NOBODYS:
        return Mail(key, "", "", "nobody")
    held = holder(key)
    bare = local.partition("+")[0] or local
    domain = _SAME_HOST.get(domain, domain)
    same = bare.replace(".", "") if domain in _DOTLESS else bare
    host = "" if is_public_domain(domain) or _MACHINES.search(domain) else site(domain)
    return Mail(
        f"{same}@{domain}", _code(bare), host, held if held in {"role", "noreply"} else ""
    )


def _machine_mail(written: str) -> Mail | None:
    """What version control and broken programs write: `ann`, `ann@host.(none)`, `ann AT un.fr`."""
    local, _, domain = written.strip().lower().partition("@")
    if not _code(local) or len(written) > 300:
        return None
    if _code(local.split()[0]) in _NOBODYS:
        return Mail(f"{local}@{domain}", "", "", "nobody")
    return Mail(f"{local}@{domain}", _code(local.split()[0]), "", "")


def site(domain: str) -> str:
    """The name that a domain was registered under, as far as its labels tell: `inria.fr`.

    Two labels, or three when the last but one is a kind (`ac.uk`, `co.jp`).
    """
    labels = domain.split(".")
    taken = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-taken:])


@lru_cache(maxsize=65536)
def letters(code: str) -> str:
    """The letters of a login, without figures; figures stay when little else is there."""
    found = _NOT_LETTERS.sub("", code)
    return found if len(found) >= _SHORTEST_LOGIN else code


def _code(text: str) -> str:
    """Letters and figures of a login, folded."""
    return romanise(fold(text)).replace(" ", "")


def _logins(
    record: Record, mails: tuple[Mail, ...]
) -> Iterator[str]:
    for mail in mails:
        if not mail.held and len(mail.local) >= _SHORTEST_LOGIN and mail.local not in _TAGS:
            yield mail.local
            if mail.host and mail.local in GIVEN:
                yield mail.local + mail.host.partition(".")[0].replace("-", "")
    for written in record.names[:MOST]:
        found = _mail(written) if "@" in written else None
        if found is not None and len(found.local) >= _SHORTEST_LOGIN:
            yield found.local
    for url in record.urls[:MOST]:
        if len(code := _code(_page(url).rpartition("/")[2])) >= _SHORTEST_LOGIN:
            yield code


@lru_cache(maxsize=65536)
def _page(url: str) -> str:
    known = profile(url)
    return known.key if known else url.strip().rstrip("/").lower().partition("://")[2] or url


def _houses(record: Record, mails: tuple[Mail, ...]) -> Iterator[str]:
    for post in record.posts[:MOST]:
        if folded := fold_org(post.organisation):
            yield folded.replace(" ", "")
    for mail in mails:
        if mail.host and not mail.held:
            yield mail.host.partition(".")[0].replace("-", "")


def sounds_of(name: PersonName) -> tuple[str, ...]:
    """The words of a name as they are heard."""
    return tuple(map(sound, name.words))


__all__ = [
    "MOST", "Mail", "PersonName", "Read", "letters", "mail_domain", "person_name", "read", "site",
    "sounds_of",
]
