"""What is known of each source's export: when it was last checked, whether a real file was read.

The sentences are in the catalogues (`coverage.holds-...`, `lacks-...`, `real-...`), how to ask for
an export is the source's own `ask`. `scripts/make_coverage.py` makes the pages of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Real = Literal["yes", "part", "made", "no"]
"""A file of the real program was read; of a part of it; one made after real titles; none."""


@dataclass(frozen=True, slots=True)
class Known:
    """The day the facts about a source's export were last looked at (ISO), and what was read."""

    checked: str
    real: Real


COVERAGE: Mapping[str, Known] = {
    "linkedin": Known("2026-11-24", "made"),
    "mail": Known("2026-11-24", "yes"),
    "vcard": Known("2026-11-25", "yes"),
    "calendar": Known("2026-11-25", "yes"),
    "facebook": Known("2026-11-24", "part"),
    "whatsapp": Known("2026-11-25", "yes"),
    "xing": Known("2026-11-24", "no"),
    "viadeo": Known("2026-11-24", "no"),
    "google_contacts": Known("2026-11-24", "made"),
    "google_chat": Known("2026-11-25", "made"),
    "outlook": Known("2026-11-25", "made"),
    "monica": Known("2026-11-25", "no"),
    "journal": Known("2026-11-24", "yes"),
    "table": Known("2026-11-25", "yes"),
}
