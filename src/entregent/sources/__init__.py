"""Sources: each reads one kind of export and knows its format and nothing else.

`BUILTIN` names the sources of the house; a module is imported when its source is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping

BUILTIN: Mapping[str, str] = {
    "linkedin": "entregent.sources.linkedin:SOURCE",
    "mail": "entregent.sources.mail:SOURCE",
    "vcard": "entregent.sources.vcard:SOURCE",
    "calendar": "entregent.sources.calendar:SOURCE",
    "facebook": "entregent.sources.facebook:SOURCE",
    "whatsapp": "entregent.sources.whatsapp:SOURCE",
    "xing": "entregent.sources.xing:SOURCE",
    "viadeo": "entregent.sources.viadeo:SOURCE",
    "google_contacts": "entregent.sources.google_contacts:SOURCE",
    "outlook": "entregent.sources.outlook:SOURCE",
    "google_chat": "entregent.sources.google_chat:SOURCE",
    "monica": "entregent.sources.monica:SOURCE",
    "journal": "entregent.sources.journal:SOURCE",
    "table": "entregent.sources.table:SOURCE",
}
