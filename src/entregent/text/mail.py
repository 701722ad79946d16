"""Mail as people write it: addresses (RFC 5322, 3.4), subjects, and whose words a body holds.

`own_words` stands in `entregent.text.quoted` and is offered here too.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from entregent.text.encoded import decode_words
from entregent.text.folding import one_line
from entregent.text.mail_data import BRANCHES, ROLES, SHARED_FIRST
from entregent.text.quoted import own_words

MAX_ADDRESSES = 1_000
"""Addresses read of one header; the others are not."""
MAX_LOCAL = 128
MAX_DOMAIN = 253

Holder = Literal["person", "role", "noreply", "unknown"]

__all__ = ["MAX_ADDRESSES", "Holder", "address_key", "clean_subject", "holder", "own_words",
           "split_addresses"]

_PLAIN = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,128}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\Z")
_UNFIT = re.compile(r"[\s()<>,;:\[\]\\\"@\x00-\x1f\x7f-\x9f]")
_LITERAL = re.compile(r"\[[0-9a-fA-F:.]{2,45}\]\Z|\[ipv6:[0-9a-f:.]{2,45}\]\Z")


def address_key(address: str) -> str | None:
    """The address as identity rests on it: lower case, the domain in IDNA (A-labels).

    None when it is no address: not exactly one `@` outside quotes, blanks, nothing on one side, a
    domain no name server could hold. Sub-addresses (`name+tag@`) are kept: only their host knows
    what they mean.
    """
    text = address.strip().lower().removeprefix("mailto:")
    if len(text) > MAX_LOCAL + MAX_DOMAIN + 1:
        return None
    if _PLAIN.match(text):
        domain = text[text.index("@") + 1 :]
        return text if len(domain) <= MAX_DOMAIN and _labels_fit(domain) else None
    return _odd_key(text)


def _odd_key(text: str) -> str | None:
    """The key of an address with quotes, letters beyond ASCII or a literal domain."""
    local, at, domain = text.rpartition("@")
    if not at or not local or len(local) > MAX_LOCAL:
        return None
    if local.startswith('"') and local.endswith('"') and len(local) > 2:
        bare = local[1:-1].replace('\\"', '"').replace("\\\\", "\\")
        local = bare if not _UNFIT.search(bare) else local
    elif _UNFIT.search(local):
        return None
    host = _domain_key(domain)
    return f"{unicodedata.normalize('NFC', local)}@{host}" if host else None


def _domain_key(domain: str) -> str | None:
    domain = domain.removesuffix(".")
    if _LITERAL.match(domain):
        return domain
    if not domain or _UNFIT.search(domain):
        return None
    if not domain.isascii():
        try:
            domain = unicodedata.normalize("NFC", domain).encode("idna").decode("ascii").lower()
        except UnicodeError:
            return None
    return domain if len(domain) <= MAX_DOMAIN and _labels_fit(domain) else None


def _labels_fit(domain: str) -> bool:
    return all(0 < len(label) <= 63 for label in domain.split("."))


# ------------------------------------------------------------------ address lists

_SIMPLE = re.compile(
    r'\s*(?:"([^"\\<>@]*)"|([^"(),:;<>@\[\]\\]*))\s*<([^\s"(),:;<>@\[\]\\]+@[^\s"(),:;<>@\[\]\\]+)>\s*\Z'
)
_BARE = re.compile(r'\s*([^\s"(),:;<>@\[\]\\]+@[^\s"(),:;<>@\[\]\\]+)\s*\Z')
_COMMAS = re.compile(r"[,;]")
_AT = "\ue000"
"""Stands for an `@` inside quotes, which makes no address."""
_DOMAIN = re.compile(r"[^\s\"(),:;<>@\[\]\\]+")
_SPECIAL = re.compile(r'["()<>,;:]')
_QUOTE_END = re.compile(r'["\\]')


def split_addresses(header: str) -> list[tuple[str, str]]:
    """The (display name, address) pairs of an address header as it stands in the file.

    Own scanner, one pass, no recursion: quoted strings, nested comments, groups, `;` between
    addresses, commas left out. Encoded words are read after cutting, so a display name never
    becomes an address, whatever it decodes to. A name without any address comes with the address
    "". At most `MAX_ADDRESSES` pairs.
    """
    found = _SIMPLE.match(header)
    if found is not None:
        return [(_display(found[1] if found[1] is not None else found[2]), found[3])]
    bare = _BARE.match(header)
    if bare is not None:
        return [("", bare[1])]
    scanner = _Scanner(header)
    scanner.run()
    return scanner.pairs


def _display(raw: str) -> str:
    """A display name ready to be read: encoded words decoded, outer quotes gone, one line."""
    name = one_line(decode_words(raw))
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name


def _bare(inside: str) -> str:
    """An address as it stands between angle brackets: no route, `mailto:` or stray bracket."""
    address = "".join(inside.rpartition("<")[2].split())
    if address.startswith("@") and ":" in address:
        address = address.partition(":")[2]
    return address[7:] if address[:7].lower() == "mailto:" else address


class _Scanner:
    """Cuts one header; `words` and `comment` are those of the mailbox being read."""

    def __init__(self, header: str) -> None:
        self.header = header
        self.pairs: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.comment = ""
        self.torn = False
        """Whether a bracket closed that never opened: such words hold no address to be trusted."""
        self.named = False
        """Whether the mailbox being read already gave an address in angle brackets."""

    def run(self) -> None:
        header, here = self.header, 0
        while here < len(header) and len(self.pairs) < MAX_ADDRESSES:
            special = _SPECIAL.search(header, here)
            if special is None:
                self.add(header[here:])
                break
            at = special.start()
            self.add(header[here:at])
            here = self.take(header[at], at + 1)
        self.flush()
        del self.pairs[MAX_ADDRESSES:]

    def take(self, sign: str, here: int) -> int:
        """Read on from a special character; return where plain text begins again."""
        if sign == '"':
            return self.quoted(here)
        if sign == "(":
            return self.skip_comment(here)
        if sign == "<":
            return self.angle(here)
        if sign in ",;":
            self.flush()
        elif sign == ")":
            self.torn = True
        elif sign == ":":
            self.group()
        return here

    def add(self, text: str) -> None:
        if text.strip():
            self.words.append(text)

    def quoted(self, here: int) -> int:
        out: list[str] = []
        while (found := _QUOTE_END.search(self.header, here)) is not None:
            out.append(self.header[here : found.start()])
            here = found.end()
            if found[0] == '"':
                break
            out.append(self.header[here : here + 1])
            here += 1
        else:
            # Never closed: the quote is a character of the name and goes.
            return here
        text = "".join(out)
        if self.header.startswith("@", here):
            return self.quoted_local(text, here)
        self.words.append(text.replace("@", _AT))
        return here

    def quoted_local(self, local: str, here: int) -> int:
        """An address whose part before the `@` stands in quotes."""
        domain = _DOMAIN.match(self.header, here + 1)
        if domain is None:
            return here
        self.pairs.append(("", f'"{local}"@{domain[0]}'))
        return domain.end()

    def skip_comment(self, here: int) -> int:
        depth, start = 1, here
        header = self.header
        while depth and here < len(header):
            sign = header[here]
            if sign == "\\":
                here += 1
            elif sign == "(":
                depth += 1
            elif sign == ")":
                depth -= 1
            here += 1
        if not self.comment:
            self.comment = header[start : here - 1 if depth == 0 else here]
        return here

    def angle(self, here: int) -> int:
        end = self.header.find(">", here)
        inside = self.header[here:] if end < 0 else self.header[here:end]
        after = len(self.header) if end < 0 else end + 1
        name = _display(" ".join(self.words).replace(_AT, "@"))
        self.words.clear()
        addresses = [address for part in _COMMAS.split(inside) if (address := _bare(part))]
        for address in addresses:
            self.pairs.append((name, address))
            name = ""
        if name:
            self.pairs.append((name, ""))
        self.comment = ""
        self.named = bool(addresses)
        return after

    def group(self) -> None:
        """What stood before a colon was the name of a group, or `mailto`."""
        self.words.clear()

    def flush(self) -> None:
        """End of a mailbox without angle brackets: addresses are the words that hold an `@`."""
        words = " ".join(self.words).split()
        comment, self.comment = self.comment, ""
        self.words.clear()
        addresses = [word.strip("'") for word in words if "@" in word and not self.torn]
        self.torn = False
        if addresses:
            name = " ".join(word for word in words if "@" not in word) or comment
            for address in addresses:
                self.pairs.append((_display(name.replace(_AT, "@")), address))
                name = ""
        elif words:
            self.pairs.append((_display(" ".join(words).replace(_AT, "@")), ""))
        elif comment and self.named and not self.pairs[-1][0]:
            self.pairs[-1] = (_display(comment), self.pairs[-1][1])
        self.named = False


# ------------------------------------------------------------------ who stands behind an address

_NOREPLY = re.compile(
    r"(?:do[._-]?)?no[nt]?[._-]?reply|ne[._-]?pas[._-]?repondre|(?:^|[._+-])(?:nepasrepondre|no_reply)"
    r"|mailer[._-]?daemon|(?:^|[._-])bounces?(?:$|[._+-])|^(?:postmaster|daemon|root|nobody|cron)$"
    r"|(?:^|[._-])(?:notifications?|notify|alerts?|automated?|robot|bot|mailing|unsubscribe)(?:$|[._+-])"
    r"|^(?:listserv|majordomo|mailman)$|-(?:request|owner|admin|errors|return)$|^owner-"
    r"|auto-?(?:reply|confirm|mail)|drive-shares|calendar-notification"
)
_SEPARATOR = re.compile(r"[._+-]")
_FULL_NAME = re.compile(r"[^\W\d_]{1,20}[._-][^\W\d_]{2,30}(?:[._-][^\W\d_]{2,30})?\d{0,4}\Z")


def holder(key: str) -> Holder:
    """Who answers at this address, by its local part alone.

    "role": a function or a household (`contact@`, `rh@`, `famille.dupont@`), which proves nothing
    about one person. "noreply": nobody (`ne-pas-repondre@`). "person": shaped like a full name.
    "unknown" otherwise.
    """
    local = key.rpartition("@")[0].strip('"')
    if _NOREPLY.search(local):
        return "noreply"
    bare = local.partition("+")[0]
    first = _SEPARATOR.split(bare, maxsplit=1)[0]
    if bare in ROLES or first in SHARED_FIRST:
        return "role"
    last = _SEPARATOR.split(bare)[-1]
    if first in ROLES and (last in ROLES or last in BRANCHES):
        return "role"
    if _FULL_NAME.match(bare):
        return "person"
    return "unknown"


# ------------------------------------------------------------------ subjects

# Reply and forward marks as mail programs of many languages write them, with counters and the
# French blank before the colon.
_PREFIX = re.compile(
    r"\s*(?:re|r[eé]f|r[eé]p|fw|fwd|fyi|tr|aw|antw|wg|wtr|rv|res|enc|sv|vs|vb|vl|odp|pd|ynt|ilt|i|r"
    r"|回复|答复|转发|回覆|轉寄)"
    r"(?:\s?[\[(]\d{1,4}[\])]|\*\d{1,4}|\^\d{1,4})?\s?[:\uff1a]",
    re.IGNORECASE,
)


def clean_subject(subject: str) -> str:
    """The subject on one line without its leading reply and forward marks (`Re:`, `TR :`)."""
    text = one_line(subject)
    here = 0
    while (found := _PREFIX.match(text, here)) is not None:
        here = found.end()
    return text[here:].strip()
