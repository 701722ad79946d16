"""When a message was written: its Date, else the newest Received, else the mbox envelope.

A date before mail as we know it (1980), or more than a day after the day of reading, is nobody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from msgspec.structs import replace

from entregent.model.records import Moment
from entregent.sources.mail.headers import text_of
from entregent.sources.mail.message import ParsedMessage
from entregent.text.dates import asctime, rfc5322

Origin = Literal["date", "received", "envelope", ""]

EARLIEST = 315_532_800
"""1980-01-01: an older date is a clock that was never set."""
_EPOCH = date(1970, 1, 1)
_ENVELOPE_DATE = re.compile(
    r"([A-Za-z]{3},? +(?:[A-Za-z]{3} +\d{1,2}|\d{1,2} [A-Za-z]{3} +\d{2,4}) +\d{1,2}:\d{2}.*)\Z"
    r"|(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*)\Z"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment and where it was found; `origin` is "" when nothing was plausible."""

    at: Moment | None
    origin: Origin


def when(message: ParsedMessage, envelope: bytes, today: date) -> Dated:
    """The moment of a message; one not taken from Date keeps what Date said in `written`."""
    last = int((today + timedelta(days=2) - _EPOCH).total_seconds())
    own = rfc5322(message.date) if message.date else None
    if own is not None and EARLIEST <= own.at < last:
        return Dated(own, "date")
    passed = [
        moment
        for value in message.fields.get("received", ())[:50]
        if (moment := rfc5322(_after_semicolon(text_of(value)))) is not None
        and EARLIEST <= moment.at < last
    ]
    if passed:
        return Dated(_marked(max(passed, key=lambda moment: moment.at), message.date), "received")
    found = _ENVELOPE_DATE.search(envelope.decode("ascii", "replace"))
    if found is not None:
        moment = rfc5322(found[0]) or asctime(found[0])
        if moment is not None and EARLIEST <= moment.at < last:
            return Dated(_marked(moment, message.date), "envelope")
    return Dated(None, "")


def _after_semicolon(received: str) -> str:
    return received.rpartition(";")[2].strip()


def _marked(moment: Moment, written: str) -> Moment:
    return replace(moment, written=written[:100] or moment.written)
