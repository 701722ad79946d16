"""Words in messages, subjects and notes: accents or not, beginnings of words, newest first."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, islice
from unicodedata import combining, normalize

from entregent.store.clock import RECORD_BITS, instant, record_of, without_ligatures
from entregent.store.core import Opened
from entregent.store.database import marks, parts
from entregent.store.visible import shown_only

_WORD = re.compile(r"[^\W_]+")
_AROUND = 60
"""Characters shown on either side of the first word found."""
_MOST_WORDS = 50
_SHORT = 3
"""Letters from which on the beginning of a word is looked for beside other words."""
_MOST_TERMS = 300
"""Words a beginning may stand for before the index is asked for the beginning itself."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that holds the words: when (local wall clock), with whom, and a few words of it.

    `people` are (id, name) of everybody named but the owner; `erased` counts those forgotten.
    """

    key: str
    kind: str
    network: str
    at: datetime | None
    people: tuple[tuple[str, str], ...]
    subject: str
    excerpt: str
    erased: int = 0


def search(opened: Opened, words: str, limit: int = 20) -> list[Hit]:
    """Records whose texts hold all words, newest first.

    Beginnings of words count when whole words alone find fewer than `limit`; then a word is meant
    that begins with three letters or more (or with all there are, when no word has so many).
    """
    if not words_of(words) or limit < 1:
        return []
    whole = _found(opened, words, limit, match_of(words, whole=True))
    if len(whole) == limit:
        return whole
    return _found(opened, words, limit, _beginnings(opened, words))


def _beginnings(opened: Opened, words: str) -> str:
    """A query for texts with words that begin with these.

    Words of the index are named one by one: it then gives the newest at once, where the beginning
    of a word is looked up everywhere first (measured on a million exchanges: 10 ms, not 350).
    """
    asked = words_of(words)[:_MOST_WORDS]
    if max(map(len, asked)) < _SHORT:
        return match_of(words)
    _name_vocabulary(opened)
    return " AND ".join(_terms(opened, word) for word in asked)


def _terms(opened: Opened, word: str) -> str:
    """The part of a query for one word: as it is when short, else all that it begins."""
    if len(word) < _SHORT:
        return f'"{word}"'
    start = _plain(word)
    found = opened.db.rows(
        "SELECT term FROM temp.vocabulary WHERE term >= ? AND term < ? LIMIT ?",
        (start, start + "\U0010ffff", _MOST_TERMS + 1),
    )
    if not 0 < len(found) <= _MOST_TERMS:
        return f'"{word}"*'
    return "(" + " OR ".join(f'"{term}"' for (term,) in found) + ")"


def _plain(word: str) -> str:
    """A word as the index keeps it: small letters without marks."""
    spelled = normalize("NFD", word.lower())
    return "".join(letter for letter in spelled if not combining(letter))


def _name_vocabulary(opened: Opened) -> None:
    """Let this connection see the words of the index; nothing of it stands in the file."""
    db = opened.db
    if db.one("SELECT 1 FROM sqlite_temp_schema WHERE name = 'vocabulary'"):
        return
    db.run("PRAGMA query_only = OFF")
    db.run("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, fts_words, row)")
    if not opened.writable:
        db.run("PRAGMA query_only = ON")


def _found(opened: Opened, words: str, limit: int, query: str) -> list[Hit]:
    rows = opened.db.run(
        "SELECT rowid FROM fts_words WHERE fts_words MATCH ? ORDER BY rowid DESC", (query,)
    )
    shown = shown_only(opened, "r.id")
    terms = [fold_word(word) for word in words_of(words)]
    hits = (_hit(opened, record, shown, terms) for record in _in_order(opened, rows))
    return list(islice((hit for hit in hits if hit is not None), limit))


def _in_order(opened: Opened, rows: Iterable[tuple[int]]) -> Iterator[int]:
    """The records of search rows, those of one instant by their keys: numbers mean nothing."""
    for _, same in groupby(rows, key=lambda row: row[0] >> RECORD_BITS):
        records = [record_of(number) for (number,) in same]
        if len(records) > 1:
            keys: dict[int, str] = {}
            for some in parts(records):
                found = opened.db.rows(
                    "SELECT id, hex(key) || hex(version) FROM record"
                    f" WHERE id IN ({marks(some)})",
                    some,
                )
                keys.update(found)
            records.sort(key=lambda record: keys.get(record, ""))
        yield from records


def match_of(words: str, *, whole: bool = False) -> str:
    """A query for the index: each word quoted, or taken as the beginning of one; all are wanted."""
    end = "" if whole else "*"
    return " ".join(f'"{word}"{end}' for word in words_of(words)[:_MOST_WORDS])


def words_of(text: str) -> list[str]:
    """The words of a text as the index cuts them."""
    return _WORD.findall(without_ligatures(normalize("NFC", text)))


def fold_word(word: str) -> str:
    """A word as texts are compared for the excerpt."""
    from entregent.text.names import fold

    return fold(word)


def _hit(opened: Opened, number: int, shown: str, terms: list[str]) -> Hit | None:
    found = opened.db.rows(
        "SELECT r.key, r.kind, r.body, coalesce(w.text, ''), i.wall,"
        " coalesce(i.erased, 0) FROM record r"
        " LEFT JOIN words w ON w.record = r.id LEFT JOIN interaction i ON i.record = r.id"
        f" WHERE r.id = ? AND {shown}",
        (number,),
    )
    if not found:
        return None
    key, kind, body, text, wall, erased = found[0]
    fields = json.loads(body)
    people = opened.db.rows(
        "SELECT p.key, p.name FROM named n JOIN mention m ON m.id = n.mention"
        " JOIN person p ON p.id = m.person WHERE n.record = ? AND NOT p.ego"
        " GROUP BY p.id ORDER BY min(n.place)",
        (number,),
    )
    subject = str(fields.get("subject") or fields.get("what") or "")
    return Hit(
        key.hex(), kind, str(fields.get("network", "")), None if wall is None else instant(wall),
        tuple((person.hex(), name) for person, name in people), subject,
        excerpt(text or str(fields.get("note", "")) or subject, terms), erased,
    )


def excerpt(text: str, terms: list[str]) -> str:
    """The words around the first term found, on one line; the beginning when none is."""
    flat = " ".join(text.split())
    place = next(
        (
            word.start()
            for word in _WORD.finditer(flat)
            if any(fold_word(word[0]).startswith(term) for term in terms)
        ),
        0,
    )
    start = max(0, place - _AROUND)
    if start:
        start = flat.find(" ", start, place) + 1 or start
    end = place + _AROUND * 2
    cut = flat[start:end]
    return ("… " if start else "") + cut + (" …" if end < len(flat) else "")
