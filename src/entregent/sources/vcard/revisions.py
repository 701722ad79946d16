"""The newest REV of a file: the day an address book speaks for (RFC 6350 6.7.4)."""

from __future__ import annotations

import re
from datetime import date

from entregent.files.sniff import head_text
from entregent.text.dates import compact, stamp

_REV = re.compile(
    r"^(?:[A-Za-z0-9-]+\.)?REV(?:;[^:\r\n]{0,80})?:([^\r\n]{4,40})",
    re.MULTILINE | re.IGNORECASE,
)


def newest_revision(head: bytes) -> date | None:
    """The latest possible day among the REV lines in the first bytes of a file."""
    days: list[date] = []
    for written in _REV.findall(head_text(head)):
        moment = compact(written) or stamp(written)
        if moment is not None:
            days.append(date.fromordinal(date(1970, 1, 1).toordinal() + moment.at // 86_400))
    return max(days, default=None)
