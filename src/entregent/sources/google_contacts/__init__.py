"""Google Contacts as CSV: the column sets before and since 2024 (both seen, 2026-11)."""

from __future__ import annotations

import re

from entregent.files.contact_rows import Layout
from entregent.files.contact_source import ContactSource
from entregent.model.ports import Source, SourceInfo

LAYOUT = Layout(
    network="contacts",
    titles={
        "name": "name", "given name": "given", "additional name": "middle",
        "family name": "family", "first name": "given", "middle name": "middle",
        "last name": "family", "name prefix": "other", "name suffix": "suffix",
        "nickname": "nickname", "birthday": "birthday", "notes": "note", "location": "place",
        "labels": "category", "group membership": "category",
        "organization name": "organisation", "organization title": "title",
    },
    patterns=(
        (re.compile(r"e-mail \d+ - value"), "email"),
        (re.compile(r"phone \d+ - value"), "phone"),
        (re.compile(r"organization \d+ - name"), "organisation"),
        (re.compile(r"organization \d+ - title"), "title"),
        (re.compile(r"address \d+ - city"), "place"),
        (re.compile(r"website \d+ - value"), "url"),
    ),
    proof=(
        frozenset({"given name", "family name", "group membership"}),
        frozenset({"first name", "last name", "labels", "organization name"}),
        frozenset({"first name", "last name", "phonetic first name"}),
    ),
)
"""Several values of one label stand in one cell, parted by ` ::: `."""

SOURCE: Source = ContactSource(
    SourceInfo(
        name="google_contacts", title="Google Contacts", network="contacts",
        yields=frozenset({"people"}), ask="google_contacts.ask",
    ),
    LAYOUT,
)
