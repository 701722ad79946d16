"""What one chat is about, learned by a first pass: who writes, with whom, in which order of dates.

An export never names its owner. In a chat of two the file is called after the other one, so that
whoever else writes is the owner; "You" and "Moi" as authors are the owner too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from entregent.model.records import Handle, Who
from entregent.sources.whatsapp.entries import Entry, Stray
from entregent.sources.whatsapp.heads import Tally
from entregent.sources.whatsapp.notices import is_missed, notice_of
from entregent.text.folding import in_one_case
from entregent.text.phones import e164

NETWORK = "whatsapp"
SMALL = 12
"""Up to so many people, each message of a group is addressed to everybody in it."""
MOST_NAMES = 2048
CAP, CAP_WITH_MEDIA = 40_000, 10_000
"""Messages after which WhatsApp leaves out the oldest, without and with pictures."""

_SELF = frozenset({
    "you", "me", "moi", "vous", "toi", "du", "ich", "sie", "yo", "tú", "tu", "usted", "io", "eu",
    "você", "voce", "ik", "jij",
})
_TITLE = re.compile(
    r"^(?:whatsapp chat (?:with|mit|-)|chat whatsapp (?:avec|con|com)|discussion whatsapp avec"
    r"|whatsapp-chat (?:mit|met)|chat (?:de|di) whatsapp con|conversa do whatsapp com"
    r"|whatsapp chat met)\s+(?P<name>.+?)(?: \(\d+\))?(?:\.(?:txt|zip))*$",
    re.IGNORECASE,
)
_GROUP = re.compile("gro?up", re.IGNORECASE)
_PHONE = re.compile(r"^\+?[\d\s\u00a0().\u2011-]{6,25}$")


@dataclass(slots=True)
class Chat:
    """One chat after its first pass."""

    title: str
    """The other person or the group, as the file's or archive's name tells; "" when it does not."""
    tally: Tally = field(default_factory=Tally)
    authors: dict[str, int] = field(default_factory=dict)
    """Messages by author, in the order of appearance."""
    notices: int = 0
    group: bool = False
    messages: int = 0
    crowded: bool = False
    """More authors than are kept apart: the others have no say in who is addressed."""

    def learn(self, found: Iterable[Entry | Stray]) -> None:
        """Count one pass over the file."""
        for one in found:
            if isinstance(one, Stray):
                continue
            self.tally.add(one.head)
            if is_notice(one):
                self.notices += 1
                self.group = self.group or _GROUP.search(one.text) is not None
                continue
            self.messages += 1
            if one.author in self.authors or len(self.authors) < MOST_NAMES:
                self.authors[one.author] = self.authors.get(one.author, 0) + 1
            else:
                self.crowded = True

    @property
    def alters(self) -> list[str]:
        """Authors who are not certainly the owner, in order of appearance."""
        owner = self.owner
        return [one for one in self.authors if one != owner and not is_self(one)]

    @property
    def owner(self) -> str:
        """The owner's name in a chat of two whose title is the other one's; "" when unknown."""
        named = [one for one in self.authors if not is_self(one)]
        if self.group or len(named) != 2 or len(self.authors) != 2 or not self.title:
            return ""
        others = [one for one in named if in_one_case(one) != in_one_case(self.title)]
        return others[0] if len(others) == 1 else ""

    @property
    def knows_no_owner(self) -> bool:
        """Whether nothing in the chat says which of its authors is the owner."""
        return not self.owner and not self.is_pair and not any(map(is_self, self.authors))

    @property
    def is_pair(self) -> bool:
        """Whether the chat is between the owner and the one its title names."""
        if self.group or self.crowded:
            return False
        alters = self.alters
        if len(alters) != 1:
            return False
        return not self.title or in_one_case(alters[0]) == in_one_case(self.title)


def is_notice(entry: Entry) -> bool:
    """Whether nobody typed this: no author, or words of the application under somebody's name.

    Only the iPhone writes notices under a name, and marks them (U+200E); a person may well type
    that somebody left.
    """
    if not entry.author or is_missed(entry.text):
        return True
    if entry.head.style != "bracket" or not entry.text.startswith("\u200e"):
        return False
    notice = notice_of(entry.text)
    return notice is not None and notice.kind == "system"


def title_of(path: str, tree: str) -> str:
    """The name a chat's file bears, or its archive when the file is called `_chat.txt`."""
    *folders, base = path.split("/")
    for name in (base, *reversed(folders), tree):
        found = _TITLE.match(unicodedata.normalize("NFC", name).strip())
        if found is not None:
            return found["name"].strip()
    return ""


def is_self(name: str) -> bool:
    """Whether a name only says "you" or "me"."""
    return name.casefold() in _SELF



def who(name: str, region: str) -> Who:
    """Somebody as a chat names them: a telephone number is a handle, a name only a name."""
    if _PHONE.match(name) is not None:
        number = e164(name.replace("\u2011", "-"), region)
        if number is not None:
            written = name if name != number else ""
            return Who(handles=(Handle(kind="phone", key=number, written=written),))
    return Who(name=unicodedata.normalize("NFC", name), local=f"{NETWORK}:{in_one_case(name)}")
