"""COL: real exchanges, not a collection of contacts.

The article, 20 February 2010: "Sur 500 contacts, j'ai de vrais échanges avec 16 %"; method P7.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from entregent.measure.intervals import wilson
from entregent.model.finding import Action, Finding, Measure, Param, Report, Searched, Sentence
from entregent.model.ids import PersonId
from entregent.model.people import Person, Post
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.model.ties import Tie
from entregent.model.when import Period
from entregent.practices import findings as shared
from entregent.practices.collection import thirty as more
from entregent.practices.collection.passed import passed
from entregent.ties.circles import RHYTHM
from entregent.ties.dormant import Dormant, dormant, is_dormant
from entregent.ties.strength import shown

WINDOW = 365
NOISE_DAYS = 90
STABLE = 20.0
"""Strength, moved by the owner's word, from which a tie with a real exchange is stable (P7)."""
CAPACITY = 150
CAPACITY_LOW, CAPACITY_HIGH = 100, 250
"""How many stable ties people hold: 150 on average, 100 to 250 (Dunbar; method 2.4)."""
ARTICLE_SHARE = 16
"""What the article found for its author, in percent: said beside one's own, never as a target."""
CLOSE: tuple[str, ...] = ("5", "15")
"""Circles whose silence is said; the others are left to themselves."""
LET_BE = 3.0
"""Above three times the rhythm nothing is said: another circle may be the truth (method 2.4)."""
CLOSE_ONES = 3
CITED = 20
"""People whose newest exchange is cited as evidence of a count."""

INFO = PracticeInfo(
    code="COL",
    number=7,
    name="collection",
    needs=frozenset({"people"}),
    rules=tuple(f"COL-{number}" for number in range(1, 10)),
    sentence="collection.sentence",
)


class Collection:
    """With how many of their contacts the owner really talks, how many ties hold, who sleeps."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Real exchanges, stable and dormant ties, noise; silent when no exchange was read."""
        if not shared.has_read(view, INFO, shared.EXCHANGES):
            return Report(INFO.code)
        seen = shared.seen_through(view, shared.EXCHANGES)
        ties = view.ties()
        parts = (_real(view, ties, seen), _stable(view, ties, seen), _asleep(view, ties, seen),
                 _noise(view, seen), ((), _quiet(view, ties, seen)))  # fmt: skip
        measures = [measure for some, _ in parts for measure in some]
        findings = [finding for _, some in parts for finding in some]
        known = passed(view)
        for measure, finding in (
            *more.thirty(view, ties, known, seen), *more.concentrated(view, known, seen)
        ):
            measures += [measure] if measure is not None else []
            findings += [finding] if finding is not None else []
        findings += more.noisy(view, known, seen)
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """A word to somebody asleep, news of somebody close, fewer lists."""
        for finding in report.findings:
            if (act := _ACTS.get(finding.code)) is not None:
                yield act(view, finding)
            elif (other := more.act_for(view, finding)) is not None:
                yield other


_Part = tuple[Sequence[Measure], Iterable[Finding]]


# ------------------------------------------------------------------ COL-1


def _real(view: Study, ties: Mapping[PersonId, Tie], seen: float) -> _Part:
    """The share of contacts with a real exchange within a year, and its interval."""
    contacts = sorted(person.id for person in view.alters() if person.contact)
    if not contacts:
        return (), ()
    real = [who for who in contacts if who in ties and ties[who].real]
    low, high = wilson(len(real), len(contacts))
    enough = len(contacts) >= shared.FEW
    value = len(real) / len(contacts) if enough else None
    measure = Measure("COL-1", value, "share", len(contacts), seen, low, high, WINDOW)
    finding = Finding(
        "COL-1",
        "info",
        _share_words(len(real), len(contacts), (low, high)),
        evidence=shared.evidence_of(view, real[:CITED]),
        searched=(_searched(view, "searched-exchanges", WINDOW, seen),),
        measure=measure,
        coverage=seen,
        correct=(Sentence("collection.correct-elsewhere"),),
    )
    return (measure,), (finding,)


def _share_words(real: int, contacts: int, interval: tuple[float, float]) -> Sentence:
    params: dict[str, Param] = {"n": real, "contacts": contacts}
    if contacts < shared.FEW:
        return Sentence("collection.too-few", params)
    share = 100 * real / contacts
    params["share"] = round(share) if share >= 10 else round(share, 1)
    params["low"], params["high"] = (round(100 * end) for end in interval)
    params["article"] = ARTICLE_SHARE
    return Sentence("collection.real", params)


# ------------------------------------------------------------------ COL-2


def _stable(view: Study, ties: Mapping[PersonId, Tie], seen: float) -> _Part:
    """Stable ties against what people usually hold; never a score to raise."""
    stable = sorted(who for who, tie in ties.items() if shown(tie) >= STABLE and tie.real)
    measure = Measure("COL-2", len(stable), "people", len(ties), seen, window_days=WINDOW)
    if not stable:
        return (measure,), ()
    over = len(stable) > CAPACITY
    params: dict[str, Param] = {
        "n": len(stable), "usual": CAPACITY, "low": CAPACITY_LOW, "high": CAPACITY_HIGH,
    }  # fmt: skip
    finding = Finding(
        "COL-2",
        "advice" if over else "info",
        Sentence("collection.over-capacity" if over else "collection.stable", params),
        evidence=shared.evidence_of(view, stable[:CITED]),
        searched=(_searched(view, "searched-exchanges", WINDOW, seen),),
        measure=measure,
        coverage=seen,
        correct=(Sentence("collection.correct-elsewhere"),),
    )
    return (measure,), (finding,)


# ------------------------------------------------------------------ COL-3


def _asleep(view: Study, ties: Mapping[PersonId, Tie], seen: float) -> _Part:
    """Dormant ties: how many, and at most three worth a word (`ties.dormant` chooses)."""
    asleep = [who for who, tie in sorted(ties.items()) if is_dormant(tie)]
    measure = Measure("COL-3", len(asleep), "people", len(ties), seen)
    unwanted = {
        who
        for who in asleep
        if shared.is_silenced(view, "COL-3", who) or not _may_be_woken(view.person(who))
    }
    serves = shared.serves_the_sheet(view.sheet)
    wanted = {who for who in asleep if serves(view.person(who))}
    shown_ones = dormant(view, unwanted, wanted)
    return (measure,), (_wake(view, one, ties[one.person], seen) for one in shown_ones)


def _may_be_woken(person: Person) -> bool:
    return shared.may_be_proposed(person) and shared.is_somebody(person)


def _wake(view: Study, one: Dormant, tie: Tie, seen: float) -> Finding:
    assert tie.last is not None  # a dormant tie was alive once
    person = view.person(one.person)
    years = one.silence >= 730
    params: dict[str, Param] = {
        "name": person.name,
        "n": one.silence // 365 if years else round(one.silence / 30.44),
    }
    moved = ""
    if one.novelty == 1 and (post := _newest(person.posts)) is not None:
        moved, params["organisation"] = "moved-", post.organisation
    return Finding(
        "COL-3",
        "advice",
        Sentence(f"collection.asleep-{moved}{'years' if years else 'months'}", params),
        evidence=shared.evidence_of(view, (one.person,), 3),
        searched=(Searched("collection.searched-silence", tie.last, view.today, seen),),
        people=(one.person,),
        coverage=seen,
        correct=(Sentence("collection.correct-asleep"), Sentence("collection.correct-rest")),
    )


def _newest(posts: Sequence[Post]) -> Post | None:
    """The post stated last that names a house; of one day, the first by name."""
    named = [(post.as_of, post) for post in posts if post.as_of and post.organisation]
    last = max((day for day, _ in named), default=None)
    newest = (post for day, post in named if day == last)
    return min(newest, key=lambda post: post.organisation, default=None)


def _wake_up(view: Study, finding: Finding) -> Action:
    who = finding.people[0]
    says = Sentence("collection.act-wake", {"name": view.person(who).name})
    since = finding.searched[0].start
    return Action(
        "write", says, (finding.id,), 5, shared.DORMANT, (who,), subject=f"asleep:{since}"
    )


# ------------------------------------------------------------------ COL-4


def _noise(view: Study, seen: float) -> _Part:
    """The share of what came in by no human hand, within three months."""
    start = view.today - timedelta(days=NOISE_DAYS)
    received = noise = 0
    for row in view.rollup(Period(start, view.today + timedelta(days=1))):
        if row.direction == "in":
            received += row.n
            noise += row.n if row.weight == 0 else 0
    if received < shared.FEW:
        return (), ()
    share, (low, high) = noise / received, wilson(noise, received)
    measure = Measure("COL-4", share, "share", received, seen, low, high, NOISE_DAYS)
    if share < 0.5:
        return (measure,), ()
    finding = Finding(
        "COL-4",
        "info",
        Sentence("collection.noise", {"n": round(10 * share)}),
        searched=(_searched(view, "searched-received", NOISE_DAYS, seen),),
        measure=measure,
        coverage=seen,
        correct=(Sentence("collection.correct-noise"),),
        window=f"{view.today:%Y}-Q{(view.today.month + 2) // 3}",
    )
    return (measure,), (finding,)


def _quieten(_view: Study, finding: Finding) -> Action:
    says, subject = Sentence("collection.act-noise"), f"noise:{finding.window}"
    return Action("decide", says, (finding.id,), 5, shared.POLISH, subject=subject)


# ------------------------------------------------------------------ COL-5


def _quiet(view: Study, ties: Mapping[PersonId, Tie], seen: float) -> Iterator[Finding]:
    """The closest ones who have been quieter than their circle and their own rhythm."""
    late: list[tuple[float, Tie]] = []
    for who, tie in ties.items():
        due = _overdue(tie)
        if not 1 < due <= LET_BE or shared.is_silenced(view, "COL-5", who):
            continue
        person = view.person(who)
        if shared.may_be_proposed(person) and not shared.is_household(person):
            late.append((due, tie))
    late.sort(key=lambda pair: (int(pair[1].circle), -pair[0], pair[1].alter))
    for _, tie in late[:CLOSE_ONES]:
        assert tie.last is not None  # only a tie with a last exchange can be overdue
        params: dict[str, Param] = {"name": view.person(tie.alter).name, "n": tie.silence or 0}
        yield Finding(
            "COL-5",
            "advice",
            Sentence(f"collection.quiet-{tie.circle}", params),
            evidence=shared.evidence_of(view, (tie.alter,), 3),
            searched=(Searched("collection.searched-silence", tie.last, view.today, seen),),
            people=(tie.alter,),
            coverage=seen,
            correct=(Sentence("collection.correct-quiet"), Sentence("collection.correct-rest")),
        )


def _overdue(tie: Tie) -> float:
    """Silence over the rhythm of the circle, or over the tie's own when it is slower; 0 outside."""
    if tie.circle not in CLOSE or tie.silence is None:
        return 0.0
    return tie.silence / max(RHYTHM[tie.circle], tie.rhythm or 0.0)


def _hear_from(view: Study, finding: Finding) -> Action:
    who = finding.people[0]
    spoken = bool({"voice", "video", "face"} & view.tie(who).modes)
    key = "collection.act-call" if spoken else "collection.act-write"
    since = finding.searched[0].start
    return Action(
        "call" if spoken else "write",
        Sentence(key, {"name": view.person(who).name}),
        (finding.id,),
        5,
        shared.CLOSE_ONE,
        (who,),
        subject=f"quiet:{since}",
    )


def _searched(view: Study, what: str, days: int, seen: float) -> Searched:
    return Searched(f"collection.{what}", view.today - timedelta(days=days), view.today, seen)


_ACTS: Mapping[str, Callable[[Study, Finding], Action]] = {
    "COL-3": _wake_up,
    "COL-4": _quieten,
    "COL-5": _hear_from,
}

PRACTICE: Practice = Collection()
