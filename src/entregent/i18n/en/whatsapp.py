"""Sentences about chats exported from WhatsApp."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "In WhatsApp open a chat, then More > Export chat (iPhone: the name at the top > Export chat), “without media”. Send the file to yourself; one file a chat. WhatsApp gives at most the last 40,000 messages.",
    "because": "Its lines begin with a date, an hour and a name, as WhatsApp writes them.",
    "none": "No message that somebody wrote in this chat.",
    "stray": "Line {line} stands before the first message and belongs to none: it is left out. If messages are missing, export the chat again.",
    "no-day": "Line {line}: no calendar has the date “{value}”. This message is left out, the others are kept. Export the chat again if the file was edited.",
    "alone": "Line {line}: written by you, and the chat does not say to whom. It is left out. Keep the name WhatsApp gave the file (“WhatsApp Chat with …”) and import it again.",
    "order-assumed": "Nothing in this chat proves whether its dates begin with the day or the month: your country decided. If that is wrong, undo this import, set the country in the settings and import again with another chat of the same telephone beside it.",
    "notices": (
        "{n} line of WhatsApp itself was left aside (who joined, missed calls, encryption).",
        "{n} lines of WhatsApp itself were left aside (who joined, missed calls, encryption).",
    ),
    "cap": "Exactly {n} messages: WhatsApp stops there, so older ones are missing. Without media it gives four times as many.",
    "no-owner": "The chat does not say which of its authors you are. Import a chat of two beside it under the name WhatsApp gave it, or say it with `entregent owner`.",
    "foreign": "This line is not in UTF-8: it was read as Windows text. Look at its accents.",
    "nul": "This line held NUL characters: they were taken out.",
    "long-line": "This line is far too long for a message: it was passed over.",
}
