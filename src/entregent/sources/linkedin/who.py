"""Who is meant: names and page addresses of one archive, put together over all its files.

Older archives give many names without an address (connections before mid-2023, recipients of
messages, recommendations). A name that stands beside one address only, anywhere in the archive, is
given that address; a name seen with two is a homonym and stays a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from entregent.model.records import Handle, Who
from entregent.text.folding import one_line
from entregent.text.mail import address_key
from entregent.text.names import fold, is_nobody
from entregent.text.urls import profile

NETWORK = "linkedin"
_CACHED = 1 << 16
_LONGEST_PAGE = 2048
_USUAL_PAGE = re.compile(r"https://www\.linkedin\.com/in/([a-z0-9-]{1,100})")
_MOST_NAMES = 500_000


_LONG = 1000
"""Characters beyond which nothing is remembered: caches and books stay small on any file."""
_Answer = TypeVar("_Answer")


def remembered(function: Callable[..., _Answer]) -> Callable[..., _Answer]:
    """A cache over functions of texts that does not hold long ones."""
    cached = lru_cache(_CACHED)(function)

    @wraps(function)
    def answer(*texts: str) -> _Answer:
        if sum(map(len, texts)) > _LONG:
            return function(*texts)
        return cached(*texts)

    return answer


def clean_name(text: str) -> str:
    """A name on one line, in NFC, without control characters; nothing else of it is changed."""
    if text.isprintable() and "  " not in text:  # nothing to take away
        return (text if text.isascii() else unicodedata.normalize("NFC", text)).strip()
    return one_line(unicodedata.normalize("NFC", text))


def full_name(first: str, last: str) -> str:
    """First and last name as the network shows them."""
    return clean_name(f"{first.strip()} {last.strip()}")


@remembered
def name_key(name: str) -> str:
    """What a name contributes to keys: folded, or as written when nothing of it folds (emoji)."""
    return fold(name) or name.casefold()


@remembered
def is_closed(name: str) -> bool:
    """Whether a name is the network's stand-in for a closed or hidden account, or none at all."""
    return is_nobody(name)


def email_handle(written: str) -> Handle | None:
    """The handle of an e-mail address, None when it is none."""
    text = clean_name(written)
    key = address_key(text)
    if key is None:
        return None
    return Handle(kind="email", key=key, written="" if text == key else text)


@remembered
def page(url: str) -> Handle | None:
    """The handle of a member's page on this network; other pages are not members."""
    usual = _USUAL_PAGE.fullmatch(url)
    if usual is not None:  # as nearly all are written; `profile` would say the same, slower
        return Handle(kind="profile", key=f"linkedin.com/in/{usual[1]}", network=NETWORK)
    if not url or len(url) > _LONGEST_PAGE:
        return None
    handle = profile(url if url.isprintable() else clean_name(url))
    return handle if handle is not None and handle.network == NETWORK else None


class People:
    """The names and addresses of one archive: `learn` from every file, then ask `who`."""

    def __init__(self) -> None:
        self._pages: dict[str, str] = {}
        """Folded name to the address it stands beside; "" once there are two."""
        self._names: dict[str, str] = {}
        """Page key to the least of the names seen beside it."""
        self._with_comma: set[str] = set()
        self.most_commas = 0
        """The most commas that one name was seen to hold."""
        self._rows: dict[str, str] = {}
        self.who = remembered(self._who)
        self.learn = remembered(self._learn)

    def _learn(self, name: str, url: str) -> None:
        """Take note that `name` stands beside `url` (which may be empty)."""
        name = clean_name(name[: _LONG + 1])
        if not name or len(name) > _LONG or is_closed(name) or len(self._pages) >= _MOST_NAMES:
            return
        if ", " in name:
            self._with_comma.add(name)
            self.most_commas = max(self.most_commas, name.count(", "))
        handle = page(url)
        if handle is None:
            return
        folded = name_key(name)
        known = self._pages.setdefault(folded, handle.key)
        if known != handle.key:
            self._pages[folded] = ""
        # The least of several names, so that the order of rows does not matter.
        self._names[handle.key] = min(name, self._names.get(handle.key, name))

    def learn_row(self, name: str, day: str) -> None:
        """Take note of a connection without a page: two days under one name are two people."""
        folded = name_key(clean_name(name)) if len(name) <= _LONG else ""
        if not folded or len(self._rows) >= _MOST_NAMES:
            return
        if self._rows.setdefault(folded, day[:_LONG]) != day[:_LONG]:
            self._pages[folded] = ""

    def knows_comma_name(self, name: str) -> bool:
        """Whether this name, which holds a comma, stands alone somewhere in the archive."""
        return name in self._with_comma

    def name_of(self, key: str) -> str:
        """A name seen beside this page, "" when there is none."""
        return self._names.get(key, "")

    def page_of(self, name: str) -> str:
        """The one page this name stands beside, "" when there is none or more than one."""
        return self._pages.get(name_key(name), "")

    def _who(self, name: str, url: str = "", email: str = "") -> Who | None:
        """Somebody as a row names them; None when it names nobody (a closed or hidden account)."""
        name = clean_name(name)
        handles: tuple[Handle, ...] = ()
        handle = page(url)
        if handle is not None:
            handles = (handle,)
        elif name and (key := self.page_of(name)) and not is_closed(name):
            handles = (Handle(kind="profile", key=key, network=NETWORK),)
        if email and (address := email_handle(email)) is not None:
            handles = (*handles, address)
        if handles:
            return Who(name="" if is_closed(name) else name, handles=handles)
        if not name or is_closed(name):
            return None
        return Who(name=name, local=f"{NETWORK}:{name_key(name)}")


@remembered
def nobody(name: str, thread: str) -> Who:
    """Somebody whose account is closed or hidden: another nobody in each thread."""
    return Who(name=clean_name(name), local=f"{NETWORK}:member@{thread}")


def key_part(name: str, url: str) -> str:
    """What identifies somebody in the key of a record: the page, else the name.

    Only what the row itself says counts, so that a file taken out of its archive gives equal keys.
    """
    handle = page(url)
    return handle.key if handle is not None else name_key(clean_name(name))
