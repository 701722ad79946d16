"""XING: the table of contacts it gave until 2014.

No such file was seen: columns, `;`, code page 1252 and days as 08.02.2010 are a guess from what was
written about it (2026-11). Single contacts come as vCard and are read there; the archive that the
law on data protection grants has no known content: its tables are read when their titles fit.
"""

from __future__ import annotations

import re

from entregent.files.contact_rows import Layout
from entregent.files.contact_source import ContactSource
from entregent.model.ports import Source, SourceInfo

LAYOUT = Layout(
    network="xing",
    titles={
        "vorname": "given", "nachname": "family", "titel": "other", "firma": "organisation",
        "unternehmen": "organisation", "position": "title", "profil-url": "url", "profil": "url",
        "xing-profil": "url", "kontakt seit": "since", "schlagwörter": "category",
        "tags": "category", "kategorien": "category", "notiz": "note", "notizen": "note",
        "geburtstag": "birthday", "first name": "given", "last name": "family",
        "company": "organisation", "profile url": "url", "xing profile": "url",
        "contact since": "since", "note": "note", "notes": "note", "birthday": "birthday",
    },
    patterns=(
        (re.compile(r"e-?mail(?:-adresse)?(?: (?:geschäftlich|privat|business|private))?"),
         "email"),
        (re.compile(r"(?:telefon|mobil|phone|mobile)"
                    r"(?: (?:geschäftlich|privat|business|private))?"), "phone"),
        (re.compile(r"(?:ort|city)(?: (?:geschäftlich|business))?"), "place"),
    ),
    proof=(
        frozenset({"vorname", "nachname", "profil-url", "kontakt seit"}),
        frozenset({"vorname", "nachname", "xing-profil"}),
        frozenset({"vorname", "nachname", "firma", "kontakt seit"}),
        frozenset({"first name", "last name", "xing profile"}),
        frozenset({"first name", "last name", "profile url", "contact since"}),
    ),
)

SOURCE: Source = ContactSource(
    SourceInfo(
        name="xing", title="XING", network="xing", yields=frozenset({"people", "connections"}),
        ask="xing.ask", stable=False,
    ),
    LAYOUT,
    linked=True,
)
