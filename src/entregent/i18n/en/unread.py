"""What is said of a draft in a language without a pack, in English."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "pt": "I do not read Portuguese yet.",
    "es": "I do not read Spanish yet.",
    "de": "I do not read German yet.",
    "it": "I do not read Italian yet.",
    "nl": "I do not read Dutch yet.",
    "other": "I do not read this language yet.",
    "unsure": "Too few words to tell the language.",
    "what-is-read": "Only what needs no words is looked at: length, links, fields left empty, copies, and where the relation stands.",
}
