"""One message as this source reads it: who, when, about what, in which words, by which machine."""

from __future__ import annotations

import re
from dataclasses import dataclass

from entregent.model.ids import RecordKey, record_key
from entregent.sources.mail.headers import Fields, cut, fields_of, first, text_of, words_of
from entregent.sources.mail.mime import Content, content_of, main_type
from entregent.text.mail import MAX_ADDRESSES, address_key, clean_subject, split_addresses
from entregent.text.quoted import own_words

SUBJECT = 500
"""Characters of a subject that are kept."""
WORDS = 20_000
"""Characters of text that are kept."""

Pairs = tuple[tuple[str, str], ...]
"""(display name, address) as written."""

_ID = re.compile(r"<([^<>]{1,900})>")


@dataclass(frozen=True, slots=True)
class ParsedMessage:
    """What one message says. `author` is From, else Sender; empty when nobody signs.

    `text` is the first text of the body, `own` what its author wrote of it. `thread` is the root of
    References, else In-Reply-To, else the own Message-ID: natural, whatever was read before.
    `fields` are the header fields by lower-case name.
    """

    fields: Fields
    author: Pairs
    others: Pairs
    subject: str
    date: str
    message_id: str
    thread: str
    content: Content
    own: str
    kind: str

    @property
    def key(self) -> RecordKey:
        """By Message-ID; without one by date, author, subject and words."""
        if self.message_id:
            return record_key("mail", self.message_id)
        signed = " ".join(address_key(address) or name for name, address in self.author)
        return record_key("mail", self.date, signed, self.subject, self.content.text)

    @property
    def kept(self) -> str:
        """The words to store: the author's own, the whole text only when all of it is quoted."""
        return (self.own or self.content.text)[:WORDS]


def parse(raw: bytes) -> ParsedMessage | None:
    """Read one message (header and body, without its mbox envelope); None when it has no header.

    Total on any bytes, linear in their length.
    """
    header, body = cut(raw)
    fields = fields_of(header)
    if not fields:
        return None
    content_type = first(fields, "content-type")
    content = content_of(content_type, first(fields, "content-transfer-encoding"), body)
    message_id = _one_id(first(fields, "message-id"))
    return ParsedMessage(
        fields=fields,
        author=_pairs(fields, "from") or _pairs(fields, "sender"),
        others=_pairs(fields, "to") + _pairs(fields, "cc") + _pairs(fields, "bcc"),
        subject=clean_subject(words_of(fields, "subject"))[:SUBJECT].rstrip(),
        date=first(fields, "date"),
        message_id=message_id,
        thread=_thread(fields) or message_id,
        content=content,
        own=own_words(content.text),
        kind=main_type(content_type),
    )


def _pairs(fields: Fields, name: str) -> Pairs:
    pairs: list[tuple[str, str]] = []
    for value in fields.get(name, ()):
        pairs += split_addresses(text_of(value))
    return tuple(pairs[:MAX_ADDRESSES])


def _one_id(text: str) -> str:
    """A message id without its brackets; "" for nothing usable."""
    found = _ID.search(text)
    bare = found[1] if found else text.partition(" ")[0]
    return "".join(bare.split())[:900]


def _thread(fields: Fields) -> str:
    for name in ("references", "in-reply-to"):
        found = _ID.search(first(fields, name))
        if found is not None:
            return "".join(found[1].split())
    return ""
