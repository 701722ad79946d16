"""Viadeo: the table of contacts people kept from before its end in 2016.

No file was seen: columns, `;`, code page 1252 and days as 18/02/2010 are a guess (2026-11). vCards
of Viadeo are read as vCards.
"""

from __future__ import annotations

import re

from entregent.files.contact_rows import Layout
from entregent.files.contact_source import ContactSource
from entregent.model.ports import Source, SourceInfo

LAYOUT = Layout(
    network="viadeo",
    titles={
        "civilité": "other", "prénom": "given", "nom": "family", "société": "organisation",
        "entreprise": "organisation", "fonction": "title", "poste": "title", "ville": "place",
        "pays": "place", "profil": "url", "profil viadeo": "url", "url du profil": "url",
        "contact depuis": "since", "en contact depuis": "since",
        "date de mise en relation": "since",
        "groupes": "category", "tags": "category", "notes": "note", "note": "note",
        "date de naissance": "birthday",
    },
    patterns=(
        (re.compile(r"(?:adresse )?(?:e-?mail|courriel)(?: (?:pro|perso|\d))?"), "email"),
        (re.compile(r"(?:téléphone|tél\.?|portable|mobile)(?: (?:pro|perso|fixe|mobile|\d))?"),
         "phone"),
    ),
    proof=(
        frozenset({"prénom", "nom", "profil", "contact depuis"}),
        frozenset({"prénom", "nom", "profil viadeo"}),
        frozenset({"prénom", "nom", "en contact depuis"}),
        frozenset({"prénom", "nom", "date de mise en relation"}),
        frozenset({"civilité", "prénom", "nom", "profil"}),
    ),
)

SOURCE: Source = ContactSource(
    SourceInfo(
        name="viadeo", title="Viadeo", network="viadeo",
        yields=frozenset({"people", "connections"}), ask="viadeo.ask", stable=False,
    ),
    LAYOUT,
    linked=True,
)
