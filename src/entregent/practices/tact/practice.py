"""TAC: the first words one sends, and the few personal notes of a month.

The article, 20 February 2010: before any action, ask whether one would do it in everyday life; no
commercial aggression at first contact; to people one does not know, a small message of presentation
or motivation. Method P3. What is found is for its owner's eyes only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from entregent.measure.intervals import wilson
from entregent.model.finding import (
    Action,
    Finding,
    Measure,
    Param,
    Report,
    Searched,
    Sentence,
)
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.ties import Invited
from entregent.practices import findings as shared
from entregent.practices.tact.notes import A_MONTH, NETWORK, Budget, budget
from entregent.practices.tact.sending import WINDOW, FirstWords, first_words, index

LAST = 40
"""Newest invitations that are looked at, as in the article's own words: "your last 40"."""
MOSTLY = 0.5
QUARTER = 90
LEAST_BUSINESS = 2
"""First messages that sell from which it is said: one may be a slip."""
LEAST_REFUSALS = 3
CITED = 20
NAMED = 3

INFO = PracticeInfo(
    code="TAC",
    number=3,
    name="tact",
    needs=frozenset({"people"}),
    rules=tuple(f"TAC-{number}" for number in range(1, 8)),
    sentence="sending.sentence",
)


class Tact:
    """Invitations with a word, first messages, answers and refusals, notes left this month."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Silent when neither a message nor an invitation was read."""
        written = shared.has_read(view, INFO, shared.WRITTEN)
        if not all(map(view.has, INFO.needs)) or not (written or view.invitations()):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.WRITTEN)
        words = first_words(view) if written else ()
        parts = [
            *_invited(view), *_personal(view, words, seen), *_business(view, words, seen),
            *_stages(view, seen), *_answers(view, words, seen), *_notes(view), *_index(words, seen),
        ]
        measures = [measure for measure, _ in parts if measure is not None]
        findings = [finding for _, finding in parts if finding is not None]
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """One note, to one person; one draft read before it leaves."""
        for finding in report.findings:
            if finding.code == "TAC-6" and finding.people:
                who = finding.people[0]
                says = Sentence("sending.act-note", {"name": view.person(who).name})
                yield Action(
                    "invite", says, (finding.id,), 5, shared.SHARE, (who,), channel=NETWORK,
                    subject=f"note:{finding.window}",
                )
            elif finding.code in {"TAC-1", "TAC-2", "TAC-3"}:
                yield Action(
                    "write", Sentence("sending.act-read"), (finding.id,), 3, shared.POLISH,
                    subject=f"lint:{finding.code}:{finding.window}",
                )


_Parts = Iterator[tuple[Measure | None, Finding | None]]


# ------------------------------------------------------------------ TAC-1


def _invited(view: Study) -> _Parts:
    """Of the last invitations sent, how many carried a word."""
    sent = sorted(
        (one for one in view.invitations() if one.outgoing and one.sent is not None),
        key=_newest_first,
    )[:LAST]
    if not sent:
        return
    bare = [one for one in sent if not one.note]
    noted, n = len(sent) - len(bare), len(sent)
    low, high = wilson(noted, n)
    value = noted / n if n >= shared.FEW else None
    measure = Measure("TAC-1", value, "share", n, 1.0, low, high)
    yield measure, None
    if value is None or value >= MOSTLY:
        return
    # An archive that keeps no note at all may simply leave them out.
    key = "bare" if noted else "bare-all"
    days = [one.sent for one in sent if one.sent is not None]
    yield None, Finding(
        "TAC-1",
        "advice" if noted and high < MOSTLY else "info",
        Sentence(f"sending.{key}", {"n": len(bare), "sent": n}),
        evidence=tuple(one.record for one in bare),
        searched=(Searched("sending.searched-invitations", min(days), view.today, 1.0),),
        measure=measure,
        correct=(Sentence("sending.correct-spoken"), Sentence("sending.correct-export")),
        window=_quarter(view),
    )


def _newest_first(one: Invited) -> tuple[int, str]:
    assert one.sent is not None  # those without a day are left out before
    return -one.sent.toordinal(), one.record


# ------------------------------------------------------------------ TAC-2, TAC-3, TAC-7


def _personal(view: Study, words: Sequence[FirstWords], seen: float) -> _Parts:
    """First messages that hold something only this person could be told."""
    read = [one for one in words if one.personal is not None]
    if not read:
        return
    plain = [one for one in read if not one.personal]
    measure = _share("TAC-2", len(read) - len(plain), len(read), seen)
    yield measure, None
    if measure.value is not None and measure.high is not None and measure.high < MOSTLY:
        params: dict[str, Param] = {"n": len(plain), "read": len(read)}
        yield None, _about(view, "TAC-2", "plain", params, plain, measure)


def _business(view: Study, words: Sequence[FirstWords], seen: float) -> _Parts:
    """First messages that sell: what the article calls the common error."""
    read = [one for one in words if one.verdict is not None]
    if not read:
        return
    selling = [one for one in read if one.business]
    measure = _share("TAC-3", len(selling), len(read), seen)
    yield measure, None
    if len(selling) >= LEAST_BUSINESS:
        params: dict[str, Param] = {"n": len(selling), "read": len(read)}
        yield None, _about(view, "TAC-3", "selling", params, selling, measure)


def _index(words: Sequence[FirstWords], seen: float) -> _Parts:
    """The tact index of first words: a trend for its owner alone, never a finding."""
    value = index(words)
    read = sum(one.verdict is not None for one in words)
    if value is not None:
        shown = round(value, 4) if read >= shared.FEW else None
        yield Measure("TAC-7", shown, "index", read, seen, window_days=WINDOW), None


def _share(code: str, some: int, n: int, seen: float) -> Measure:
    low, high = wilson(some, n)
    value = some / n if n >= shared.FEW else None
    return Measure(code, value, "share", n, seen, low, high, WINDOW)


def _about(  # noqa: PLR0913, PLR0917 (the fields of a finding)
    view: Study, code: str, key: str, params: dict[str, Param], some: Sequence[FirstWords],
    measure: Measure,
) -> Finding:
    newest = tuple(one.record for one in reversed(some))
    return Finding(
        code,
        "advice",
        Sentence(f"sending.{key}", params),
        evidence=newest[:CITED] if len(newest) > CITED else newest,
        searched=(_searched(view, "searched-first", WINDOW, measure.coverage),),
        measure=measure,
        coverage=measure.coverage,
        correct=(Sentence("sending.correct-spoken"), Sentence("sending.correct-mute")),
        window=_quarter(view),
    )


# ------------------------------------------------------------------ TAC-4


def _stages(view: Study, seen: float) -> _Parts:
    """Of the people written to in three months, how many were more than acquainted."""
    since = view.today - timedelta(days=QUARTER - 1)
    ties = view.ties()
    written = {
        who for who, tie in ties.items()
        if tie.last is not None and tie.last >= since and tie.messages_out
    }  # fmt: skip
    if written:
        bonded = sum(ties[who].stage not in {"unknown", "acquainted"} for who in written)
        low, high = wilson(bonded, len(written))
        value = bonded / len(written) if len(written) >= shared.FEW else None
        yield Measure("TAC-4", value, "share", len(written), seen, low, high, QUARTER), None


# ------------------------------------------------------------------ TAC-5


def _answers(view: Study, words: Sequence[FirstWords], seen: float) -> _Parts:
    """First messages that were answered within a month; refusals that grow."""
    waited = [one for one in words if one.waited]
    if waited:
        yield _share("TAC-5", sum(one.answered for one in waited), len(waited), seen), None
    now, before = _refusals(view)
    if len(now) >= LEAST_REFUSALS and len(now) >= 2 * max(1, before):
        yield None, Finding(
            "TAC-5",
            "info",
            Sentence("sending.refused", {"n": len(now), "before": before}),
            evidence=tuple(now),
            searched=(_searched(view, "searched-refusals", 2 * QUARTER, seen),),
            coverage=seen,
            correct=(Sentence("sending.correct-refused"),),
            window=_quarter(view),
        )


def _refusals(view: Study) -> tuple[list[RecordKey], int]:
    """Records of those of three months, newest first, and how many there were before."""
    now: list[RecordKey] = []
    before = 0
    for one in reversed(view.refusals()):
        age = (view.today - one.at.date()).days
        if 0 <= age < QUARTER:
            now.append(one.record)
        elif QUARTER <= age < 2 * QUARTER:
            before += 1
    return now, before


# ------------------------------------------------------------------ TAC-6


def _notes(view: Study) -> _Parts:
    """The notes left this month, and for whom."""
    found = budget(view)
    if found is None:
        return
    used = len(found.used)
    measure = Measure("TAC-6", float(found.left), "notes", used, 1.0, window_days=view.today.day)
    yield measure, None
    if not found.left and found.used:
        yield None, _month(view, found, "notes-spent", {"n": used}, (), measure)
    elif found.deserve:
        first = found.deserve[:NAMED]
        names = ", ".join(view.person(who).name for who in first)
        params: dict[str, Param] = {"n": found.left, "month": A_MONTH, "names": names}
        yield None, _month(view, found, "notes-left", params, first, measure)


def _month(  # noqa: PLR0913, PLR0917 (the fields of a finding)
    view: Study, found: Budget, key: str, params: dict[str, Param], people: tuple[PersonId, ...],
    measure: Measure,
) -> Finding:
    start = view.today.replace(day=1)
    return Finding(
        "TAC-6",
        "info",
        Sentence(f"sending.{key}", params),
        evidence=found.used,
        searched=(Searched("sending.searched-invitations", start, view.today, 1.0),),
        people=tuple(people),
        measure=measure,
        correct=(Sentence("sending.correct-spoken"), Sentence("sending.correct-premium")),
        window=f"{view.today:%Y-%m}",
    )


def _searched(view: Study, what: str, days: int, seen: float) -> Searched:
    return Searched(f"sending.{what}", view.today - timedelta(days=days - 1), view.today, seen)


def _quarter(view: Study) -> str:
    return f"{view.today.year}-Q{(view.today.month + 2) // 3}"


PRACTICE: Practice = Tact()
