"""The tables, as texts that stand beside this module, and what they are versions of."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path

APPLICATION_ID = 0x454E5452
"""The four letters "ENTR", as SQLite writes them at byte 68 of the file."""

SCHEMA_VERSION = 1
"""`user_version`: said, decided, journal. Grows with a script in `migrations/`."""

DERIVED_CODE = 1
"""Grows when code that fills derived tables changes what stands in them."""

DERIVED_TABLES = (
    "mention", "handle", "block", "named", "interaction", "connection", "invitation",
    "owner_fact", "fts_words", "hidden",
    "seen_in", "person", "joined", "shared", "doubt", "rollup", "ask",
)


RECORD_TABLES = (
    "named", "interaction", "connection", "invitation", "owner_fact", "hidden", "ask",
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
    body.update(DERIVED_CODE.to_bytes(4, "big"))
    return body.hexdigest()
