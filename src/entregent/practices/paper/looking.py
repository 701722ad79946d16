"""What paper sees in the data: too many accounts, profiles that differ, scattered hours, drift.

Method P1. Each stands on what was read and keeps silent where nothing was; a network that is closed
is named when it stands on the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from entregent.measure.intervals import wilson
from entregent.measure.spread import effective_number
from entregent.model.finding import Finding, Measure, Param, Searched, Sentence, Severity
from entregent.model.ports import Study
from entregent.model.when import Period
from entregent.practices import findings as shared

if TYPE_CHECKING:
    from entregent.practices.paper.accounts import Account

WINDOW = timedelta(days=90)
MONTH = timedelta(days=30)
SCATTERED = 2.5
"""Effective number of networks above which hours are scattered (method P1)."""
LEAST_HOURS = 1.0
"""Under an hour in ninety days there is nothing to scatter."""
ON_PURPOSE = 0.6
"""Share of the people written to who serve the sheet; above 0.9 no room is left for surprise."""
QUARTERLY = timedelta(days=90)
SELF_CHECK = "self-check"
_SHOWN = 5

Looked = tuple[list[Measure], list[Finding]]


def look(view: Study) -> Looked:
    """Measures and findings of all that stands on data, in the order of their codes."""
    measures: list[Measure] = []
    findings: list[Finding] = []
    for part in (_open_accounts, _coherence, _dispersion, _drift):
        measure, finding = part(view)
        measures += [measure] if measure else []
        findings += [finding] if finding else []
    findings += _closed(view)
    findings += _self_check(view)
    return measures, findings


_Part = tuple[Measure | None, Finding | None]


def _open_accounts(view: Study) -> _Part:
    """PAP-9: more than three accounts open, or two and more asleep."""
    if not view.sources():
        return None, None
    from entregent.networks.load import catalogue
    from entregent.practices.paper.accounts import accounts, too_many

    found = accounts(view, catalogue())
    opened = [one for one in found if not one.reserved]
    measure = Measure("PAP-9", float(len(opened)), "accounts", len(opened), 1.0)
    idle = too_many(found)
    if not idle:
        return measure if opened else None, None
    params: dict[str, Param] = {
        "n": len(opened), "alive": len(opened) - len(idle), "names": _names(idle),
        "first": idle[0].name,
    }
    key = "accounts-none-alive" if len(idle) == len(opened) else "accounts-many"
    return measure, _finding(view, "PAP-9", Sentence(f"paper.{key}", params), measure)


def _names(found: tuple[Account, ...]) -> str:
    names = [one.name for one in found]
    return ", ".join(names[:_SHOWN]) + ("…" if len(names) > _SHOWN else "")


def _coherence(view: Study) -> _Part:
    """PAP-10: K under one half over the profiles that can be compared."""
    if not view.records("owner") and not view.records("owner_position"):
        return None, None
    from entregent.practices.paper.coherence import COHERENT, coherence, profiles

    found = profiles(view)
    value = coherence(found)
    if value is None:
        return None, None
    measure = Measure("PAP-10", value, "share", len(found), 1.0)
    if value >= COHERENT:
        return measure, None
    networks = ", ".join(one.network for one in found[:_SHOWN])
    says = Sentence("paper.coherence", {"networks": networks})
    return measure, _finding(view, "PAP-10", says, measure)


def _dispersion(view: Study) -> _Part:
    """PAP-11: H, the effective number of networks by hours, above two and a half."""
    if not view.sources():
        return None, None
    from entregent.practices.effort import hours_by_network

    within = Period(view.today - WINDOW, view.today + timedelta(days=1))
    hours = {name: spent for name, spent in hours_by_network(view, within).items() if spent > 0}
    if sum(hours.values()) < LEAST_HOURS:
        return None, None
    value = effective_number(hours.values())
    measure = Measure(
        "PAP-11", value, "networks", len(hours), 1.0, window_days=WINDOW.days
    )
    if value <= SCATTERED:
        return measure, None
    least = min(hours, key=lambda name: (hours[name], name))
    spent = round(sum(hours.values()))
    params: dict[str, Param] = {"n": len(hours), "hours": spent, "least": least}
    return measure, _finding(view, "PAP-11", Sentence("paper.dispersion", params), measure)


def _drift(view: Study) -> _Part:
    """PAP-12: of the people written to this month, the share whom the sheet is about."""
    sheet = view.sheet
    if not sheet.purposes or not (sheet.targets or sheet.known):
        return None, None
    from entregent.practices.paper.serving import serving

    within = Period(view.today - MONTH, view.today + timedelta(days=1))
    reached = {
        row.person for row in view.rollup(within)
        if row.weight > 0 and row.direction in {"out", "joint"}
    }
    if not reached:
        return None, None
    people = [one for one in map(view.person, sorted(reached)) if not shared.is_household(one)]
    served, n = len(serving(sheet, people)), len(people)
    if n < shared.FEW:
        return Measure("PAP-12", None, "share", n, 1.0, window_days=MONTH.days), None
    low, high = wilson(served, n)
    measure = Measure("PAP-12", served / n, "share", n, 1.0, low, high, MONTH.days)
    if high >= ON_PURPOSE:
        return measure, None
    says = Sentence("paper.drift", {"n": served, "people": n})
    return measure, _finding(view, "PAP-12", says, measure, view.today.strftime("%Y-%m"))


def _closed(view: Study) -> Iterator[Finding]:
    """PAP-13: a network of the sheet that is no longer a choice."""
    if not view.sheet.networks:
        return
    from entregent.networks.load import known_as

    seen: set[str] = set()
    for written in view.sheet.networks:
        network = known_as(written)
        if network is not None and network.status == "closed" and network.id not in seen:
            seen.add(network.id)
            says = Sentence("paper.network-closed", {"name": network.name})
            yield _finding(view, "PAP-13", says, None, network.id)


def _self_check(view: Study) -> Iterator[Finding]:
    """PAP-14: ninety days after the sheet or the last answers, ten questions are offered again."""
    days = [one.at.date() for one in view.told(SELF_CHECK)]
    days += [view.sheet.written] if view.sheet.written else []
    if days and view.today - max(days) >= QUARTERLY:
        yield _finding(view, "PAP-14", Sentence("paper.self-check"), None, _quarter(view))


_FRAMES: dict[str, tuple[Severity, str, str]] = {
    "PAP-9": ("advice", "correct-accounts", "searched-accounts"),
    "PAP-10": ("info", "correct-coherence", "searched-profiles"),
    "PAP-11": ("advice", "correct-dispersion", "searched-hours"),
    "PAP-12": ("info", "correct-drift", "searched-exchanges"),
    "PAP-13": ("advice", "correct-closed", "searched-sheet"),
    "PAP-14": ("info", "correct-self-check", "searched-answers"),
}


def _finding(
    view: Study, code: str, says: Sentence, measure: Measure | None, window: str = ""
) -> Finding:
    severity, correct, what = _FRAMES[code]
    days = measure.window_days if measure and measure.window_days else WINDOW.days
    start = view.today - timedelta(days=days)
    return Finding(
        code, severity, says,
        searched=(Searched(f"paper.{what}", start, view.today, 1.0),),
        measure=measure,
        correct=(Sentence(f"paper.{correct}"),),
        window=window or _quarter(view),
    )


def _quarter(view: Study) -> str:
    return f"{view.today.year}-Q{(view.today.month + 2) // 3}"
