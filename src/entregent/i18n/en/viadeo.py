"""Sentences about Viadeo."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Viadeo is no more. What you kept can be read: the table or vCards of contacts you exported then, and its mails in your mailbox.",
    "because": "Its columns are those of a table of contacts of Viadeo.",
}
