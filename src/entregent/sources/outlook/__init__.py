"""Outlook's contacts as CSV, in the languages Outlook speaks.

English and French seen on files made with published headers (2026-11); German, Dutch, Spanish
and Italian titles, and those of fifteen more (`languages`), from public lists of the program's own
titles, not seen on a file. A table in a code page other than UTF-8, UTF-16 and Windows-1252 (older
Outlook in Russian, Japanese...) is not told by its titles: it is left to the tables that ask.
"""

from __future__ import annotations

from entregent.files.contact_source import ContactSource
from entregent.model.ports import Source, SourceInfo
from entregent.sources.outlook.titles import LAYOUT

SOURCE: Source = ContactSource(
    SourceInfo(
        name="outlook", title="Outlook", network="contacts", yields=frozenset({"people"}),
        ask="outlook.ask", version="2",
    ),
    LAYOUT,
)
