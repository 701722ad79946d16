"""One calendar file: its events brought together by UID, then said one occurrence at a time.

An override may stand before the event it overrides, and an event twice in one file (a later
SEQUENCE): so nothing is said before the end of the file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from entregent.files.content_lines import ContentLine
from entregent.files.limits import Limits
from entregent.model.ids import RecordKey, digest_of, record_key
from entregent.model.once import once
from entregent.model.ports import Reading
from entregent.model.records import Interaction, Noticed, Reason, Rejected, Said, Yield
from entregent.sources.calendar.components import Reader, Unclosed
from entregent.sources.calendar.events import Event, Written
from entregent.sources.calendar.kinds import kind_of
from entregent.sources.calendar.occurrences import Window, series_of
from entregent.sources.calendar.people import Company, company_of
from entregent.sources.calendar.recurrence import Budget
from entregent.sources.calendar.times import Point, duration_of, in_zone, point_of
from entregent.sources.calendar.zones import Zones
from entregent.text.folding import fold
from entregent.text.html import looks_html, to_words
from entregent.text.mail import address_key

NETWORK = "calendar"
_EVENTS_OF_WORK = 50
_EVENTS_OF_OCCURRENCES = 10
"""How many times the limits of one event a whole file may use."""
_WORDS_KEPT = 10_000
_ANSWERS = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"})


class Owners:
    """Whose calendars these are, as far as their names and their guests agree."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known
        self._named: dict[str, str] = {}

    def add(self, address: str, path: str) -> None:
        """A calendar called by this address, which takes part in most of its meetings."""
        self._named.setdefault(address, path)

    def found(self) -> list[tuple[str, str]]:
        """The one address all calendars agree on, or those already known: others may be shared."""
        own = [(address, path) for address, path in self._named.items() if address in self.known]
        return own or (list(self._named.items()) if len(self._named) == 1 else [])


class _Statement:
    """One event as stated once; equal ranks are decided by all it says, worked out on demand."""

    def __init__(self, event: Event) -> None:
        self.event = event
        self._rank = (event.sequence, event.stamp)

    def is_later(self, other: _Statement) -> bool:
        """Whether this is the later statement; of equals, the same one in any order."""
        if self._rank != other._rank:
            return self._rank > other._rank
        return self._whole > other._whole

    @once
    def _whole(self) -> str:
        return digest_of(repr(replace(self.event, line=0, notices=[])))


@dataclass(slots=True)
class _Group:
    """The events of one UID: the one that repeats, and the occurrences that were changed."""

    master: _Statement | None = None
    overrides: dict[str, _Statement] = field(default_factory=dict)


class FileReader:
    """Reads one file: `events` takes its lines, `finish` says what it holds."""

    def __init__(self, path: str, reading: Reading, limits: Limits) -> None:
        self._path = path
        self._reading = reading
        self._limits = limits
        self._parts = Reader(limits)
        self._groups: dict[str, _Group] = {}
        self._zones = Zones(self._parts.contents.zones, limits)
        self._counts: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()
        self._cut = False
        budget = Budget(limits.iterations * _EVENTS_OF_WORK, limits.iterations)
        end = datetime.combine(_year_after(reading.today) + timedelta(days=1), time())
        self._window = Window(end, limits, budget, limits.occurrences * _EVENTS_OF_OCCURRENCES)

    # -------------------------------------------------------------- taking

    def events(self, lines: Iterator[ContentLine]) -> Iterator[Yield]:
        """Take every event; say only which of them never end."""
        for item in self._parts.events(lines):
            if isinstance(item, Unclosed):
                self._cut = True
                yield self._unclosed(item)
            else:
                self._keep(item)

    def stop(self) -> None:
        """The file could not be read to its end, and that was said."""
        self._cut = True

    def _keep(self, event: Event) -> None:
        uid = event.uid or f"\0{len(self._groups)}"
        group = self._groups.setdefault(uid, _Group())
        stated = _Statement(event)
        if event.recurrence_id is None:
            if group.master is None or stated.is_later(group.master):
                group.master = stated
            return
        named = event.recurrence_id.value
        before = group.overrides.get(named)
        if before is None or stated.is_later(before):
            group.overrides[named] = stated

    def _unclosed(self, event: Unclosed) -> Rejected:
        if event.more:
            reason = Reason(code="calendar.unclosed-more", params={"n": str(event.more)})
            place = f"line {event.line} and after"
            return Rejected(path=self._path, place=place, reason=reason)
        params = {"line": str(event.line), "uid": event.uid[:120]}
        code = "calendar.unclosed" if event.uid else "calendar.unclosed-nameless"
        place = f"line {event.line}, UID {event.uid[:120]}" if event.uid else f"line {event.line}"
        return Rejected(path=self._path, place=place, reason=Reason(code=code, params=params))

    # -------------------------------------------------------------- saying

    def finish(self, owners: Owners) -> Iterator[Yield]:
        """All occurrences, then what is worth saying about the file as a whole."""
        contents = self._parts.contents
        method = contents.properties.get("METHOD", "").upper()
        if method in _ANSWERS:
            yield self._noticed("", "calendar.answer", method=method)
            return
        names = self._names()
        known = owners.known | names
        for uid, group in self._groups.items():
            yield from self._group(uid, group, known)
        for name in sorted(names):
            if self._seen[name] and self._seen[name] * 2 >= self._counts["with people"]:
                owners.add(name, self._path)
        yield from self._summary()

    def _names(self) -> frozenset[str]:
        """Addresses that the calendar goes by: Google calls the main one by its owner's."""
        properties = self._parts.contents.properties
        stem = self._path.rpartition("/")[2].rpartition(".")[0]
        written = [properties.get(name, "") for name in ("X-WR-CALNAME", "NAME", "X-WR-RELCALID")]
        keys = (address_key(text) for text in (*written, stem) if "@" in text)
        return frozenset(key for key in keys if key and not key.endswith(".calendar.google.com"))

    def _summary(self) -> Iterator[Yield]:
        contents = self._parts.contents
        if contents.begun and not contents.ended and not self._cut:
            place = f"line {contents.last_line}"
            reason = Reason(code="calendar.cut", params={"line": str(contents.last_line)})
            yield Rejected(path=self._path, place=place, reason=reason)
        if contents.too_deep:
            depth = str(self._limits.calendar_depth)
            yield self._noticed(f"line {contents.too_deep}", "calendar.too-deep", depth=depth)
        for tzid, line in self._zones.unknown.items():
            yield self._noticed(f"line {line}", "calendar.zone", zone=tzid[:120])
        for name in ("alone", "all-day", "cancelled", "far"):
            if self._counts[name]:
                yield self._noticed("", f"calendar.{name}", n=str(self._counts[name]))
        if contents.others:
            yield self._noticed("", "calendar.others", n=str(contents.others))
        elif not self._groups and not self._cut:
            yield self._noticed("", "calendar.none")

    def _noticed(self, place: str, code: str, **params: str) -> Noticed:
        return Noticed(path=self._path, place=place, reason=Reason(code=code, params=params))

    def _group(self, uid: str, group: _Group, known: frozenset[str]) -> Iterator[Yield]:
        overrides = {named: stated.event for named, stated in group.overrides.items()}
        master = None if group.master is None else group.master.event
        left = dict(overrides)
        if master is not None:
            yield from self._master(master, left, known)
        for event in left.values():
            yield from self._single(event, known, self._own_identity(event, master))
        for event in (*(() if master is None else (master,)), *overrides.values()):
            for line, reason in event.notices:
                place = f"line {line}, UID {uid[:120]}" if event.uid else f"line {line}"
                yield Noticed(path=self._path, place=place, reason=reason)

    def _master(
        self, event: Event, left: dict[str, Event], known: frozenset[str]
    ) -> Iterator[Yield]:
        """An event alone or a series; what was changed of it is taken out of `left`."""
        start = self._start(event)
        if isinstance(start, Rejected):
            yield start
            return
        company = self._company(event, start, known)
        if company is None:
            return
        series = series_of(event, start, self._zones, self._window)
        changed = {
            wall: named
            for named, override in left.items()
            if (wall := self._replaced(override, start)) is not None
        }
        words = self._words(event)
        for wall in series.walls:
            identity = "" if series.once else series.identity(wall)
            if wall in changed:
                yield from self._single(left.pop(changed[wall]), known, identity)
                continue
            point = Point(wall, start.zone)
            yield from self._said(event, company, point, (identity, words))
            words = ""  # a series says its description once, with its first occurrence

    def _single(self, event: Event, known: frozenset[str], identity: str) -> Iterator[Yield]:
        """One changed occurrence of a series."""
        if event.is_range:
            event.notice(event.line, "calendar.range")
        start = self._start(event)
        if isinstance(start, Rejected):
            yield start
            return
        company = self._company(event, start, known)
        if company is not None:
            yield from self._said(event, company, start, (identity, self._words(event)))

    def _start(self, event: Event) -> Point | Rejected:
        written = event.start
        if written is not None:
            key = (written.value, written.tzid, written.is_date)
            point = point_of(key, self._zones, event.line)
            if point is not None:
                return point
        code = "calendar.no-start" if written is None else "calendar.start"
        value = "" if written is None else written.value[:40]
        called = (event.uid or event.summary or "?")[:120]
        params = {"line": str(event.line), "value": value, "uid": called}
        return Rejected(
            path=self._path, place=event.place, reason=Reason(code=code, params=params),
            raw=f"{value} {event.summary}".strip()[:2000],
        )

    def _company(self, event: Event, start: Point, known: frozenset[str]) -> Company | None:
        """The people of the event; None (and counted) when it is no meeting with anybody."""
        if start.is_date:
            self._counts["all-day"] += 1
            return None
        company = company_of(event, known)
        if not company.everybody or (company.count <= len(company.keys & known)):
            self._counts["alone"] += 1
            return None
        self._counts["with people"] += 1
        self._seen.update(company.keys)
        return company

    def _replaced(self, override: Event, start: Point) -> datetime | None:
        """The local instant of the occurrence that an override stands for."""
        written = override.recurrence_id
        if written is None:
            return None
        key = (written.value, written.tzid, written.is_date)
        point = point_of(key, self._zones, override.line)
        if point is None:
            return None
        if point.is_date:
            return datetime.combine(point.day, start.wall.time())
        return in_zone(point, start.zone)

    def _own_identity(self, override: Event, master: Event | None) -> str:
        """What tells an override without its series from its sisters."""
        start = self._start(master if master is not None else override)
        wall = self._replaced(override, start) if isinstance(start, Point) else None
        if wall is not None:
            return wall.date().isoformat()
        return override.recurrence_id.value if override.recurrence_id is not None else ""

    def _said(
        self, event: Event, company: Company, start: Point, told: tuple[str, str]
    ) -> Iterator[Said]:
        identity, words = told
        if start.wall >= self._window.end:
            self._counts["far"] += 1
            return
        auto = self._why_not_human(event, company)
        self._window.left -= 1 + len(company.others) // 10
        yield Said(
            key=_key(event, company, identity),
            record=Interaction(
                at=start.moment(),
                kind=kind_of(event),
                network=NETWORK,
                author=company.author,
                others=company.others,
                subject=event.summary,
                human=not auto,
                auto=auto,
                people=company.count,
                seconds=self._seconds(event, start),
                where=event.location,
            ),
            path=self._path,
            place=event.place,
            words=words,
        )

    def _why_not_human(self, event: Event, company: Company) -> str:
        if event.status == "CANCELLED" or self._parts.contents.properties.get("METHOD") == "CANCEL":
            self._counts["cancelled"] += 1
            return "cancelled"
        if company.owner_declined:
            return "declined"
        return "crowd" if company.count > self._limits.attendees else ""

    def _seconds(self, event: Event, start: Point) -> int:
        """How long it lasts, 0 when unknown."""
        if event.duration:
            length = duration_of(event.duration)
        elif event.end is None or event.start is None:
            return 0
        else:
            length = self._between(event.start, event.end, event.line)
        if length is None or length < 0:
            event.notice(event.line, "calendar.end")
            return 0
        return length

    def _between(self, start: Written, end: Written, line: int) -> int | None:
        first = point_of((start.value, start.tzid, start.is_date), self._zones, line)
        last = point_of((end.value, end.tzid, end.is_date), self._zones, line)
        if first is None or last is None or first.is_date != last.is_date:
            return None
        return last.epoch - first.epoch

    def _words(self, event: Event) -> str:
        if not self._reading.words or not event.description:
            return ""
        text = event.description
        return (to_words(text) if looks_html(text) else text).strip()[:_WORDS_KEPT]


def _key(event: Event, company: Company, identity: str) -> RecordKey:
    """UID and, in a series, the day: the same in every export that holds the event."""
    if event.uid:
        return record_key("interaction", NETWORK, event.uid, identity)
    start = event.start.value if event.start is not None else ""
    people = [who.handles[0].key if who.handles else fold(who.name) for who in company.everybody]
    return record_key("interaction", NETWORK, "", start, fold(event.summary), *people, identity)


def _year_after(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28) if day.month == 2 else day.day)
