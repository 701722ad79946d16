"""The calendar source: recognises iCalendar files, yields one `Interaction` an occurrence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date

from entregent.files.claims import claims
from entregent.files.content_lines import content_lines
from entregent.files.errors import Refused
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.sniff import head_text
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import Handle, OwnerFact, Rejected, Said, Yield
from entregent.sources.calendar.reader import NETWORK, FileReader, Owners
from entregent.text.dates import compact, to_datetime


class Calendar:
    """Reads iCalendar files, alone or many in a tree (one a calendar, as Google gives them)."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name="calendar", title="iCalendar", network=NETWORK,
            yields=frozenset({"calendar", "words"}), ask="calendar.ask",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By content; by name too when the file starts with something else."""
        seen = claims(
            tree, "icalendar", (".ics", ".ical", ".icalendar", ".vcs"),
            ("begin:vcalendar", "begin:vevent"),
        )
        if not seen:
            return None
        sure = any(claim.sure for claim in seen)
        days = [day for claim in seen if (day := newest_stamp(claim.head)) is not None]
        return Recognition(
            confidence=95 if sure else 60,
            because="calendar.because" if sure else "calendar.because-name",
            paths=tuple(claim.path for claim in seen),
            as_of=max(days, default=None),
        )

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """Every meeting of the claimed files, in the order of paths, then of the file."""
        owners = Owners(reading.owner)
        for path in claimed.paths:
            reader = FileReader(path, reading, self._limits)
            try:
                with tree.open(path) as stream:
                    yield from reader.events(content_lines(stream, self._limits))
            except Refused as refusal:
                reader.stop()
                yield Rejected(path=path, place="file", reason=refusal.reason)
            yield from reader.finish(owners)
        for address, path in owners.found():
            yield _owner_fact(address, path)


_STAMP = re.compile(r"^DTSTAMP(?:;[^:\r\n]{0,80})?:([0-9TZ]{8,16})", re.MULTILINE | re.IGNORECASE)


def newest_stamp(head: bytes) -> date | None:
    """The latest day among the DTSTAMP lines in the first bytes: when the file was made."""
    moments = [moment for text in _STAMP.findall(head_text(head)) if (moment := compact(text))]
    if not moments:
        return None
    return to_datetime(max(moments, key=lambda moment: moment.at), UTC).date()


def _owner_fact(address: str, path: str) -> Said:
    handle = Handle(kind="email", key=address)
    return Said(
        key=record_key("owner", NETWORK, "email", address),
        record=OwnerFact(network=NETWORK, field="email", value=address, handle=handle),
        path=path,
        place="calendar name",
    )
