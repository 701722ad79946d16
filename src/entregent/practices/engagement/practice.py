"""ROE: what an hour brings, told without hurry and without a verdict before its time.

The article, 20 February 2010: "le retour sur engagement, c'est le rapport entre le temps passé et
le gain final"; method RE. Meetings and calls are counted beside, in the account, and not judged:
only what is done on a network is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from entregent.model.finding import Action, Finding, Measure, Param, Report, Searched, Sentence
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.practices import findings as shared
from entregent.practices.effort import IN_PERSON, PHONE, VIDEO
from entregent.practices.engagement.returns import WINDOW, Account, Return, account

_JUDGED = 3
"""Networks that are spoken of: those that took most hours."""
_WORTH_SAYING = 1.0
"""Hours under which a network that brought nothing is left unsaid."""
_ONE_GAIN = 0.8
"""Share from which one gain alone makes the figure, which is then said."""
_LUNCH = 2.0
"""Hours of a lunch with its way there."""
_NAMES = {"linkedin": "LinkedIn", "xing": "XING", "github": "GitHub", "mail": "mail"}

INFO = PracticeInfo(
    code="ROE",
    number=9,
    name="engagement",
    needs=frozenset(),
    rules=("ROE-1", "ROE-2", "ROE-3", "ROE-4"),
    sentence="engagement.sentence",
)


class Engagement:
    """Hours and gains by network; a change of use where two quarters stayed far below."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Rates with their intervals; silent when no hour was spent and no gain told."""
        found = account(view)
        some = [one for one in found.returns if one.network not in {IN_PERSON, PHONE, VIDEO}]
        spoken = [one for one in some if one.gain or one.hours >= _WORTH_SAYING][:_JUDGED]
        measures = [_measure(one) for one in some if one.hours]
        findings = [*_said(view, found, spoken), *_untold(view, found, spoken), *_pipe(view, found)]
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """A gain written down; one hour used otherwise, when the owner agrees."""
        for finding in report.findings:
            if finding.code == "ROE-2":
                network = finding.says.params["network"]
                says = Sentence("engagement.act-change", {"network": network})
                subject = f"change:{finding.window}"
                yield Action("decide", says, (finding.id,), 5, shared.POLISH, subject=subject)
            elif finding.code == "ROE-3":
                says = Sentence("engagement.act-gain")
                yield Action("decide", says, (finding.id,), 3, shared.POLISH, subject="gain")


def named(network: str) -> str:
    """The name of a network as people write it."""
    return _NAMES.get(network, network.title())


def _measure(one: Return) -> Measure:
    """The rate and how far the uncertain hours move it; no value before its time."""
    value = None if one.is_early else one.rate
    return Measure(
        "ROE-1", value, "per hour", one.days, 1.0, one.low, one.high, WINDOW, one.network
    )


# ------------------------------------------------------------------ ROE-1, ROE-2


def _said(view: Study, found: Account, spoken: Iterable[Return]) -> Iterator[Finding]:
    for one in spoken:
        if found.gains and (one.gain or not one.is_early):
            yield _rate(view, found, one)
        if found.gains and one.falls_short(found.expected):
            yield _change(view, found, one)


def _params(found: Account, one: Return) -> dict[str, Param]:
    return {
        "network": named(one.network), "hours": round(one.hours), "gain": round(one.gain),
        "rate": _round(one.rate), "expected": _round(found.expected),
        "low": _round(one.low), "high": _round(one.high),
    }  # fmt: skip


def _round(amount: float) -> float:
    return round(amount) if abs(amount) >= 10 else round(amount, 1)


def _rate(view: Study, found: Account, one: Return) -> Finding:
    """What an hour brought; before its time, only hours and gains side by side."""
    key = "rate"
    if one.is_early:
        key = "early"
    elif one.pleasure:
        key = "pleasure"
    elif one.gain and one.biggest >= _ONE_GAIN * one.gain:
        key = "one-gain"
    params = _params(found, one)
    if key in {"rate", "one-gain"} and params["low"] == params["high"]:
        key = f"{key}-sure"  # hours that were counted or told leave no doubt to speak of
    return Finding(
        "ROE-1",
        "info",
        Sentence(f"engagement.{key}", params),
        searched=(_searched(view, "hours"),),
        measure=_measure(one),
        correct=(Sentence("engagement.correct-hours"), Sentence("engagement.correct-gain")),
        window=one.network,
    )


def _change(view: Study, found: Account, one: Return) -> Finding:
    params = _params(found, one)
    params["n"] = max(1, int(one.hours / _LUNCH))
    return Finding(
        "ROE-2",
        "advice",
        Sentence("engagement.change", params),
        searched=(_searched(view, "hours"),),
        measure=_measure(one),
        correct=(Sentence("engagement.correct-pleasure"), Sentence("engagement.correct-hours")),
        window=one.network,
    )


# ------------------------------------------------------------------ ROE-3, ROE-4


def _untold(view: Study, found: Account, spoken: Iterable[Return]) -> Iterator[Finding]:
    """Many hours and no word yet of what they brought: one question, not a verdict."""
    longest = next((one for one in spoken if not one.is_early), None)
    if found.gains or longest is None:
        return
    params: dict[str, Param] = {
        "network": named(longest.network), "hours": round(longest.hours),
    }  # fmt: skip
    yield Finding(
        "ROE-3",
        "info",
        Sentence("engagement.untold", params),
        searched=(_searched(view, "gains"), _searched(view, "hours")),
        measure=Measure(
            "ROE-3", longest.hours, "h", longest.days, 1.0, longest.low_hours,
            longest.high_hours, WINDOW,
        ),
        correct=(Sentence("engagement.correct-none"), Sentence("engagement.correct-hours")),
    )


def _pipe(view: Study, found: Account) -> Iterator[Finding]:
    """What is not signed yet stands apart."""
    waiting = sum(one.pipe for one in found.gains)
    if waiting:
        yield Finding(
            "ROE-4",
            "info",
            Sentence("engagement.pipe", {"n": waiting, "amount": round(found.pipe)}),
            searched=(_searched(view, "gains"),),
            correct=(Sentence("engagement.correct-gain"),),
        )


def _searched(view: Study, what: str) -> Searched:
    start = view.today - timedelta(days=WINDOW - 1)
    return Searched(f"engagement.searched-{what}", start, view.today, 1.0)


PRACTICE: Practice = Engagement()
