"""Sentences about Google Chat."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "On takeout.google.com choose Google Chat (and Mail, Contacts, Calendar while you are there), .zip or .tgz; give the parts as they come, untouched.",
    "because": "Its messages have the keys of Google Chat.",
    "no-author": "Message {number} names nobody who wrote it. It is left out, the others are kept.",
    "no-date": "The date of this message cannot be read: “{value}”. The message is kept without it.",
}
