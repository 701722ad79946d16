"""Outlook's contacts as CSV, in the languages Outlook speaks.

English and French seen on files (2026-11); German, Spanish, Italian, Dutch and Portuguese titles
are written after the program's own lists and not seen on a file.
"""

from __future__ import annotations

from entregent.files.contact_source import ContactSource
from entregent.model.ports import Source, SourceInfo
from entregent.sources.outlook.titles import LAYOUT

SOURCE: Source = ContactSource(
    SourceInfo(
        name="outlook", title="Outlook", network="contacts", yields=frozenset({"people"}),
        ask="outlook.ask",
    ),
    LAYOUT,
)
