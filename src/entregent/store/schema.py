"""The tables, as texts that stand beside this module, and what they are versions of."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path

FILE_NAME = "entregent.sqlite"
"""The one file, in the home folder."""

APPLICATION_ID = 0x454E5452
"""The four letters "ENTR", as SQLite writes them at byte 68 of the file."""

SCHEMA_VERSION = 1
"""`user_version`: said, decided, journal. Grows with a script in `migrations/`."""

DERIVED_CODE = 1
"""Grows when code that fills derived tables changes what stands in them."""

DERIVED_TABLES = (
    "mention", "block", "named", "interaction", "connection", "invitation", "owner_fact",
    "fts_words", "hidden", "twin", "seen_in", "person", "detail", "joined", "shared", "doubt",
    "rollup", "ask", "shingle", "sent",
)


DERIVED_INDEXES = {
    "mention_person": "mention (person)",
    "mention_key": "mention (key)",
    "block_mention": "block (mention)",
    "named_mention": "named (mention, role, record, alone)",
    "interaction_thread": "interaction (thread, wall) WHERE thread IS NOT NULL",
    "interaction_refusing": "interaction (record) WHERE refuses",
    "interaction_shared": "interaction (wall) WHERE shared",
    "interaction_notice": "interaction (record) WHERE notice",
    "interaction_asking": "interaction (wall) WHERE asks",
    "seen_in_export": "seen_in (export)",
    "ask_thread": "ask (thread)",
    "ask_mention": "ask (mention)",
    "record_few": "record (kind, key) WHERE kind NOT IN"
                  " ('interaction', 'card', 'connection', 'invitation')",
}
"""Indexes beside primary keys, made after a first import or a rebuild: cheaper than row by row."""

RECORD_TABLES = (
    "named", "interaction", "connection", "invitation", "owner_fact", "hidden", "twin", "ask",
    "shingle", "sent",
)
"""Derived tables with a column `record`: their rows go with it."""


@cache
def text_of(name: str) -> str:
    """The text of a script beside this module."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def schema_sql() -> str:
    """The tables of what was said and decided."""
    return text_of("schema.sql")


def derived_sql() -> str:
    """The tables of what follows from it."""
    return text_of("derived.sql")


def migration_sql(number: int) -> str:
    """The script that leads from schema `number - 1` to schema `number`."""
    return (
        Path(__file__).parent.joinpath("migrations", f"{number:04d}.sql").read_text("utf-8")
    )


@cache
def derived_version() -> str:
    """What the derived tables of this version of the program are made by."""
    body = blake2b(derived_sql().encode(), digest_size=16)
    body.update(repr(sorted(DERIVED_INDEXES.items())).encode())
    body.update(DERIVED_CODE.to_bytes(4, "big"))
    return body.hexdigest()


def make_indexes() -> str:
    """The script that makes the derived indexes which are not there."""
    return "".join(
        f"CREATE INDEX IF NOT EXISTS {name} ON {what};\n"
        for name, what in DERIVED_INDEXES.items()
    )


def drop_indexes() -> str:
    """The script that drops them."""
    return "".join(f"DROP INDEX IF EXISTS {name};\n" for name in DERIVED_INDEXES)
