"""Somebody invented: how each source knows them, and what they talk about."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal
from urllib.parse import quote

from entregent.world.dice import digits

Lang = Literal["fr", "en"]
Client = Literal["gmail", "outlook", "apple", "thunderbird", "german"]
CardForm = Literal["", "apple", "old", "new"]


_WHOLE = str.maketrans(
    {
        "ß": "ss",
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ł": "l",
        "Ł": "L",
    }
)


def plain(text: str) -> str:
    """Lower-case ASCII letters and digits, words joined by `-`."""
    flat = unicodedata.normalize("NFKD", text.translate(_WHOLE))
    letters = (c for c in flat if not unicodedata.combining(c))
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in letters)
    return "-".join(kept.lower().split())


@dataclass(frozen=True, slots=True)
class Persona:
    """One person of the cast. `given` and `family` are the true name; the rest is what files show.

    `shown` is (first, last) as LinkedIn shows them; `mail_name` the display name of their mails;
    `card` how the owner's address book writes them, "" when it does not. `tu` says how they and the
    owner speak in French. `since` is the day of the LinkedIn link, None when there is none.
    """

    id: str
    given: str
    family: str
    title: str = ""
    firm: str = ""
    city: str = "Bordeaux"
    lang: Lang = "fr"
    tu: bool = False
    feminine: bool = False
    """Only for grammar in their own words ("je suis ravie"); no file states it."""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    since: date | None = None
    shown: tuple[str, str] | None = None
    mail_name: str = ""
    client: Client = "gmail"
    card: CardForm = ""
    card_name: tuple[str, str] | None = None
    birthday: str = ""
    note: str = ""
    relation: tuple[str, str] | None = None
    former: tuple[str, str] = ("", "")
    """(firm, title) of before, shown by older signatures until `moved`."""
    moved: date | None = None
    closed: bool = False
    """The LinkedIn account was closed: messages show `LinkedIn Member`."""
    email_shown: bool = False
    """They let their connections download their address."""
    linked: bool = False
    """The card holds the address of their profile, as telephones that know the network add it."""
    keep_accents: bool = False
    """Their slug holds accents, percent-encoded in the export."""
    trade: str = ""
    topics: tuple[str, ...] = field(default=())

    @property
    def full(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}".strip()

    @property
    def first_last(self) -> tuple[str, str]:
        """The two name columns of the network."""
        return self.shown or (self.given, self.family)

    @property
    def network_name(self) -> str:
        """The name as messages.csv shows it."""
        return "LinkedIn Member" if self.closed else " ".join(self.first_last).strip()

    @property
    def on_network(self) -> bool:
        """Whether they have, or had, an account there."""
        return self.since is not None or self.closed

    @property
    def slug(self) -> str:
        """The last part of their profile address: plainly invented, with `demo` and some digits."""
        tail = "demo" + digits("slug", self.id, length=4)
        if self.keep_accents:
            joined = "-".join(f"{self.given} {self.family}".lower().split())
            return unicodedata.normalize("NFC", f"{joined}-{tail}")
        return f"{plain(self.full) or 'member'}-{tail}"

    @property
    def url(self) -> str:
        """The profile address as exports write it; empty for closed accounts and strangers."""
        if self.closed or not self.on_network:
            return ""
        return f"https://www.linkedin.com/in/{quote(self.slug)}"

    @property
    def profile_key(self) -> str:
        """The normalised profile handle: `linkedin.com/in/slug`."""
        return f"linkedin.com/in/{self.slug}" if self.url else ""

    @property
    def email(self) -> str:
        """Their usual address."""
        return self.emails[0] if self.emails else ""

    @property
    def display(self) -> str:
        """Their name in the From header of their mails."""
        return self.mail_name or self.full


@dataclass(frozen=True, slots=True)
class Line:
    """One message: when (local wall clock), by whom ("me" is the owner), to whom, and its words."""

    at: datetime
    author: str
    to: tuple[str, ...]
    text: str
    attachments: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """An exchange on one channel, in the order of time."""

    id: str
    channel: Literal["linkedin", "mail"]
    lines: tuple[Line, ...]
    title: str = ""
    lang: Lang = "fr"
    folder: str = "INBOX"
