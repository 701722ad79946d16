"""First words: what the owner wrote to people with whom nothing had passed before.

Records do not say who the owner is: on the day of a first exchange on which only outgoing messages
are counted, whatever was said by hand that day is the owner's. Each is read as a stranger would.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Study
from entregent.model.ties import DayRow
from entregent.model.when import Period
from entregent.tact.lint import lint
from entregent.tact.model import Draft, Relation, Verdict
from entregent.tact.reading import packs, read
from entregent.text.languages import name_language

WINDOW = 365
NEWEST = 60
"""First messages that are read, the newest ones."""
ANSWER_DAYS = 30
_BUSINESS = frozenset({"PITCH", "PRICE"})


@dataclass(frozen=True, slots=True)
class FirstWords:
    """One first message of the owner's, as a stranger may have read it.

    `personal` and `verdict` are None where the words were not kept or are in no language that is
    read. `waited`: thirty days have passed, so that no answer means something.
    """

    person: PersonId
    record: RecordKey
    day: date
    answered: bool
    waited: bool
    personal: bool | None = None
    business: bool = False
    verdict: Verdict | None = None


@dataclass(slots=True)
class _Start:
    """The first days of an acquaintance, as rows tell them."""

    first: date
    sides: set[str]
    answer: date | None = None


def first_words(view: Study) -> tuple[FirstWords, ...]:
    """The newest first messages of a year, oldest first."""
    since = view.today - timedelta(days=WINDOW - 1)
    firsts = {
        who: tie.first for who, tie in view.ties().items()
        if tie.first is not None and tie.first >= since
    }  # fmt: skip
    if not firsts:
        return ()
    within = Period(since, view.today + timedelta(days=1))
    starts = _starts(view.rollup(within), firsts)
    opened = [who for who, one in starts.items() if one.sides == {"out"}]
    opened = sorted(opened, key=lambda who: (starts[who].first, who))[-NEWEST:]
    records = {who: key for who in opened if (key := _record(view, who, firsts[who]))}
    texts = view.words(list(records.values()))
    return tuple(
        _read(view, starts[who], who, key, texts.get(key, "")) for who, key in records.items()
    )


def _starts(
    rows: Iterable[DayRow], firsts: Mapping[PersonId, date]
) -> dict[PersonId, _Start]:
    found: dict[PersonId, _Start] = {}
    for row in rows:
        if row.weight <= 0 or row.person not in firsts or row.direction == "third":
            continue
        first = firsts[row.person]
        start = found.setdefault(row.person, _Start(first, set()))
        if row.day == first:
            start.sides.add(row.direction)
        elif row.direction in {"in", "joint"} and row.day > first:
            start.answer = min(start.answer or row.day, row.day)
    return found


def _record(view: Study, who: PersonId, day: date) -> RecordKey | None:
    """The first message of that day."""
    said = view.interactions(who, Period(day, day + timedelta(days=1)), 20)
    keys = [key for key, one in said if one.human and one.kind == "message"]
    return RecordKey(keys[-1]) if keys else None


def _read(
    view: Study, start: _Start, who: PersonId, key: RecordKey, text: str
) -> FirstWords:
    soon = start.answer is not None and start.answer <= start.first + timedelta(days=ANSWER_DAYS)
    waited = soon or view.today - start.first > timedelta(days=ANSWER_DAYS)
    language = name_language(text)
    if not text.strip() or language not in packs():
        return FirstWords(who, key, start.first, soon, waited)
    draft = Draft(text, "first_message", language=language)
    # Whether they had met, the owner knows better than the data: it is not held against them.
    relation = Relation(recipients=(view.person(who).name,), met=True, standing="stranger")
    report = lint(draft, relation)
    return FirstWords(
        who, key, start.first, soon, waited,
        personal=read(draft, relation, language).anchors() > 0,
        business=not _BUSINESS.isdisjoint(report.families()),
        verdict=report.verdict,
    )


def index(words: Sequence[FirstWords]) -> float | None:
    """1 - (held + 0.3 reworked) / read: for its owner's eyes only; None when none was read."""
    verdicts = [one.verdict for one in words if one.verdict is not None]
    if not verdicts:
        return None
    return 1 - (verdicts.count("hold") + 0.3 * verdicts.count("rework")) / len(verdicts)
