"""How much of anything is read: each limit is named in its own message when it is met.

Byte counts are of the decompressed content unless said otherwise. Figures follow the measured
habits of exports: no known export comes near one of them.
"""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB
GIB = 1024 * MIB


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits of the readers. `DEFAULT_LIMITS` is what the program uses."""

    # Archives and folders.
    members: int = 200_000
    directory: int = 64 * MIB
    """Bytes of a ZIP's central directory, of all names of a folder or tar together."""
    name: int = 1024
    """Bytes of one member's name."""
    member_ratio: int = 200
    """Greatest growth of one member once it exceeds `ratio_from` bytes."""
    ratio_from: int = 10 * MIB
    total: int = 50 * GIB
    folder_depth: int = 64
    tar_header: int = MIB
    """Bytes of one PAX or GNU extension header."""

    # Text and tables.
    line: int = 32 * MIB
    field: int = MIB
    """Characters of a field that are kept."""
    columns: int = 1000
    quote_size: int = MIB
    """Characters after which a quote that found no close is taken as never closed."""
    quote_lines: int = 1000
    header_rows: int = 20

    # vCard.
    card_depth: int = 4
    card_properties: int = 10_000
    photo: int = 5 * MIB

    # iCalendar.
    calendar_depth: int = 8
    occurrences: int = 10_000
    iterations: int = 100_000
    attendees: int = 30
    """More people than this are a crowd: no pair of them is a tie."""

    # Mail.
    mail_header: int = 64 * KIB
    mail_headers: int = 2_000
    mime_depth: int = 50
    mime_parts: int = 1_000
    addresses: int = 1_000
    list_addresses: int = 30
    body: int = MIB

    # Workbooks.
    book_part: int = 16 * MIB
    """Bytes of each part around the sheets (list of sheets, styles)."""
    book_sheet: int = 512 * MIB
    book_texts: int = 128 * MIB
    """Characters of all shared texts together."""
    book_sheets: int = 200

    # JSON.
    json_depth: int = 200
    json_digits: int = 400
    json_string: int = MIB


DEFAULT_LIMITS = Limits()
