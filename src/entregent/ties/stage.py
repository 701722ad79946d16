"""How far a relation has come (method 2.5), and the word that stands for its strength (9.3)."""

from __future__ import annotations

from datetime import date

from entregent.model.ties import Life, Stage
from entregent.ties.history import WINDOW, History
from entregent.ties.real import Real
from entregent.ties.strength import reciprocity

BOND_SPAN = 30
BOND_MEETINGS = 2
BOND_RECIPROCITY = 0.3
SUSTAINED_QUARTERS = 2

CLOSE = 60.0
"""From here on a tie is "close": the register of the method loosens at the same strength."""
STABLE = 20.0
"""From here on a tie counts as stable in the method's measures: "alive"."""
ASLEEP_DAYS = 365
ASLEEP_RHYTHMS = 6


def stage_of(
    history: History, real: Real, today: date, *,
    accepted: bool = False, requested: bool = False,
) -> Stage:
    """The stage of a relation. `real` tells when both sides took part.

    `accepted`: an invitation was, which makes an acquaintance and nothing more. `requested`: the
    other person asked for an offer; that opens business, for that subject, whatever the stage.
    Nothing here reads a request: whoever does says so.
    """
    if requested:
        return "business"
    if not _is_bonded(history, real):
        return "acquainted" if history.days or accepted else "unknown"
    ages = (today.toordinal() - day for day in real.recent)
    quarters = {age * 4 // WINDOW for age in ages if age < WINDOW}
    return "sustained" if len(quarters) >= SUSTAINED_QUARTERS else "bonded"


def _is_bonded(history: History, real: Real) -> bool:
    """Real exchange on three days over thirty or more, or two gatherings; both sides take part."""
    if reciprocity(history.s_in, history.s_out) < BOND_RECIPROCITY:
        return False
    if history.meetings + history.videos >= BOND_MEETINGS:
        return True
    return real.three and real.last - real.first >= BOND_SPAN


def rest_after(rhythm: float | None) -> float:
    """Days of silence after which a tie sleeps: a year, or six of its own rhythms if that is more.

    Friends who meet once a year are not asleep after thirteen months.
    """
    return max(ASLEEP_DAYS, ASLEEP_RHYTHMS * (rhythm or 0))


def life_of(shown: float, real: Real, rhythm: float | None, today: date) -> Life:
    """The word shown in place of the number.

    "latent": never a real exchange, however many messages one side sent. "asleep": the last real
    exchange is further than `rest_after`, whatever the strength (years of daily letters keep it
    high for long). Then "close" from 60, "alive" from 20, "lukewarm" below.
    """
    if not real.last:
        return "latent"
    if today.toordinal() - real.last > rest_after(rhythm):
        return "asleep"
    if shown >= CLOSE:
        return "close"
    return "alive" if shown >= STABLE else "lukewarm"
