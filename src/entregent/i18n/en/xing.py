"""Sentences about XING."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "XING gives no list of contacts any more. From a profile: More > download vCard, one person at a time. For everything, ask for your data under article 15 of the GDPR (datenschutz@xing.com).",
    "because": "Its columns are those of the XING table of contacts before 2014.",
}
