"""The owner's own journal: one line a meeting, a call, a gift, a promise or a note.

Commands write lines with `journal_line`; this same source reads them, and those written by hand.
"""

from entregent.model.ports import Source
from entregent.sources.journal.entries import JournalEntry, journal_line
from entregent.sources.journal.lines import read_line
from entregent.sources.journal.source import HEADER, Journal

__all__ = ["HEADER", "SOURCE", "JournalEntry", "journal_line", "read_line"]

SOURCE: Source = Journal()
