"""Sentences about reading mail."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Export your mail as mbox: with Google Takeout (tick Gmail only), in Mail on a Mac (Mailbox > Export Mailbox), or by taking Thunderbird’s folders. Single .eml messages and Maildir folders are fine too.",
    "recognised-boxes": "Messages follow their envelopes in it, as in a mailbox.",
    "recognised-messages": "Each file begins with the header of a mail message.",
    "maildir-tmp": "This message was never delivered (the tmp folder of a Maildir): it is left aside.",
    "no-header": "This passage has no mail header (no sender, no date): it is left aside, its neighbours are kept. Open the file at this place to see what it holds.",
    "no-people": "This message names neither a sender nor a recipient: it says nothing of a relation and is left aside.",
    "deleted": (
        "{n} message deleted in the mail program was not taken.",
        "{n} messages deleted in the mail program were not taken.",
    ),
    "drafts": (
        "{n} draft was not taken: it was never sent.",
        "{n} drafts were not taken: they were never sent.",
    ),
    "chats": (
        "{n} instant conversation kept among the mail was not taken.",
        "{n} instant conversations kept among the mail were not taken.",
    ),
    "spam": (
        "{n} message filed as spam was not taken.",
        "{n} messages filed as spam were not taken.",
    ),
    "trash": (
        "{n} message thrown into the bin was not taken.",
        "{n} messages thrown into the bin were not taken.",
    ),
    "internal": (
        "{n} message the mail program keeps for itself was not taken.",
        "{n} messages the mail program keeps for itself were not taken.",
    ),
    "date-received": (
        "{n} message has no possible date: the day it was received stands in for it.",
        "{n} messages have no possible date: the days they were received stand in for it.",
    ),
    "date-envelope": (
        "{n} message has no possible date: the one of its envelope in the mailbox stands in for it.",
        "{n} messages have no possible date: those of their envelopes in the mailbox stand in for it.",
    ),
    "date-unknown": (
        "{n} message has no possible date at all: it is kept without one and counts in no period.",
        "{n} messages have no possible date at all: they are kept without one and count in no period.",
    ),
    "cut": (
        "{n} message is larger than 32 MB: only its beginning was read.",
        "{n} messages are larger than 32 MB: only their beginnings were read.",
    ),
    "deep": (
        "{n} message holds too many nested parts: the deepest were not read.",
        "{n} messages hold too many nested parts: the deepest were not read.",
    ),
    "calendars": (
        "{n} message holds a calendar invitation: export your calendar too, and the meetings come from there.",
        "{n} messages hold calendar invitations: export your calendar too, and the meetings come from there.",
    ),
}
