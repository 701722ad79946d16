"""The chance of an exchange, and the direction of a tie."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "An exchange soon?",
    "few": "An exchange soon? Too few to tell.",
    "is": "An exchange both ways within {n} days: {share} likely, from what happened elsewhere in "
          "cases like it.",
    "for": "What speaks for it: {reasons}.",
    "against": "What speaks against it: {reasons}.",
    "apart": "This is not the strength of the tie, which tells closeness and plays no part here.",
    "volume-for": "many exchanges in all",
    "volume-against": "few exchanges in all",
    "recent-for": "exchanges of late",
    "recent-against": "few exchanges of late",
    "mutual-for": "a lately lively to and fro",
    "mutual-against": "little to and fro",
    "silence-for": "a short silence",
    "silence-against": "a long silence",
    "duration-for": "a relation that lasts",
    "duration-against": "a relation that is short so far",
    "rhythm-for": "a regular rhythm",
    "rhythm-against": "an irregular rhythm",
    "answers-for": "answers on both sides",
    "answers-against": "few answers on either side",
    "place-for": "a large share of all your exchanges",
    "place-against": "a small share of all your exchanges",
    "warming": "The tie is warming: of {year} days of exchange in a year, {n} in the last three months.",
    "steady": "The tie is steady: of {year} days of exchange in a year, {n} in the last three months.",
    "cooling": "The tie is cooling: of {year} days of exchange in a year, {n} in the last three months.",
}
