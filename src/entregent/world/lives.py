"""How often and how long: the years of exchange of everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from entregent.world.dice import Dice
from entregent.world.persona import Persona, Thread
from entregent.world.talk import Talker, spread

FIRST = date(2020, 12, 7)
LAST = date(2026, 11, 6)
QUIET = date(2026, 9, 1)
"""From here on the crowd writes little: the foreground belongs to the people of the story."""
RECENT = date(2025, 2, 1)
"""From here on one thread a head: whoever matters more than that has a story."""
_NEVER, _ONCE, _SOMETIMES = 40, 74, 93


@dataclass(frozen=True, slots=True)
class Life:
    """Exchanges beside the stories: from when to when, how many threads on each channel."""

    first: str
    last: str
    network: int
    mail: int


LIVES: Mapping[str, Life] = {
    "luc": Life("2021-01", "2026-10", 5, 9),
    "emilie": Life("2021-02", "2026-10", 10, 7),
    "mehdi": Life("2021-03", "2026-10", 10, 7),
    "paul": Life("2021-12", "2026-09", 4, 5),
    "karim": Life("2023-03", "2026-06", 2, 5),
    "aicha": Life("2021-11", "2026-10", 5, 8),
    "pierre-pessac": Life("2024-03", "2026-09", 1, 6),
    "celestine": Life("2021-06", "2026-09", 6, 3),
    "gauthier": Life("2021-03", "2025-10", 1, 4),
    "joao": Life("2022-02", "2026-08", 4, 4),
    "berenice": Life("2026-04", "2026-08", 1, 1),
    "bruno": Life("2021-03", "2026-07", 3, 4),
    "dominique": Life("2023-06", "2026-08", 0, 5),
    "vincent": Life("2022-03", "2026-05", 2, 3),
    "ines": Life("2023-03", "2026-06", 4, 6),
    "celine": Life("2021-02", "2026-08", 4, 5),
    "damien": Life("2021-12", "2026-10", 8, 6),
    "fanny": Life("2022-04", "2026-09", 4, 5),
    "nicolas-rh": Life("2024-07", "2026-08", 2, 5),
    "capucine": Life("2022-09", "2026-09", 4, 1),
    "nadia": Life("2024-06", "2026-09", 4, 6),
    "omar": Life("2021-02", "2026-08", 6, 5),
    "lise": Life("2024-12", "2026-09", 2, 4),
    "fatou": Life("2022-06", "2026-05", 2, 4),
    "linh": Life("2023-07", "2026-07", 4, 2),
    "agnieszka": Life("2025-01", "2026-08", 1, 3),
    "jurgen": Life("2023-05", "2026-06", 0, 4),
    "siobhan": Life("2023-10", "2026-08", 2, 3),
    "chen": Life("2025-06", "2026-09", 2, 3),
    "marta": Life("2022-12", "2026-03", 3, 2),
    "peio": Life("2021-01", "2026-09", 3, 5),
    "jb": Life("2022-10", "2026-02", 2, 2),
    "maria": Life("2021-05", "2026-03", 2, 3),
    "elodie": Life("2021-01", "2026-06", 3, 3),
    "anne-sophie": Life("2024-08", "2026-08", 3, 8),
    "rose-may": Life("2022-03", "2026-09", 4, 1),
    "priya": Life("2024-03", "2026-08", 3, 3),
    "pierre-lille": Life("2024-10", "2026-05", 3, 1),
    "mathilde": Life("2021-01", "2022-12", 3, 3),
    "yann": Life("2021-02", "2022-02", 3, 2),
    "sophie": Life("2021-01", "2022-12", 1, 3),
    "tom": Life("2022-05", "2023-05", 1, 1),
    "samuel": Life("2021-03", "2022-03", 4, 5),
}


def ordinary(cast: Mapping[str, Persona], talker: Talker, seed: int) -> Iterator[Thread]:
    """The ordinary threads of the people of the story."""
    for key, life in LIVES.items():
        person = cast[key]
        dice = Dice("life", seed, key)
        first, last = _month(life.first), _month(life.last)
        for channel, count in (("li", life.network), ("mail", life.mail)):
            for at in spread(dice, first, last, count, 20):
                yield talker.thread(person, channel, at, "jan" if _new_year(at) else "")


def passing(people: Mapping[str, Persona], talker: Talker, seed: int) -> Iterator[Thread]:
    """The threads of the crowd: two in five never wrote, a few wrote for years."""
    for person in people.values():
        recent = False
        for thread in _history(person, talker, Dice("passing", seed, person.id)):
            day = thread.lines[0].at.date()
            if day < RECENT or (not recent and (day < QUIET or len(thread.lines) < 4)):
                yield thread
            recent = recent or day >= RECENT


def _history(person: Persona, talker: Talker, dice: Dice) -> Iterator[Thread]:
    """All threads somebody might have had, oldest first."""
    yield from _welcome(person, talker, dice)
    count = _threads(person, dice)
    first = max(FIRST, person.since or FIRST) + timedelta(days=20)
    span = (LAST - first).days
    if span < 30 or not count:
        return
    last = LAST - timedelta(days=min(span - 20, dice.skewed(1600)))
    for at in spread(dice, first, last, count, 160):
        yield talker.thread(person, _channel(person, dice), at, _kind(person, at, dice))


def _threads(person: Persona, dice: Dice) -> int:
    throw = dice.below(100)
    if not person.on_network:
        return dice.between(2, 6) if person.emails and not person.id.startswith("c") else 0
    if throw < _NEVER:
        return 0
    if throw < _ONCE:
        return 1
    return dice.between(2, 3) if throw < _SOMETIMES else dice.between(4, 8)


def _welcome(person: Persona, talker: Talker, dice: Dice) -> Iterator[Thread]:
    """A word after an invitation was accepted: one time in seven."""
    if person.since is not None and FIRST < person.since < QUIET and dice.chance(15):
        day = person.since + timedelta(days=1)
        yield talker.thread(
            person, "li", datetime(day.year, day.month, day.day, 9, dice.below(60)), "first"
        )


def _channel(person: Persona, dice: Dice) -> str:
    if not person.on_network:
        return "mail"
    return "mail" if person.emails and dice.chance(55) else "li"


def _kind(person: Persona, at: datetime, dice: Dice) -> str:
    if _new_year(at):
        return "jan"
    return "change" if person.on_network and not person.emails and dice.chance(12) else ""


def _new_year(at: datetime) -> bool:
    return at.month == 1 and at.day < 20


def _month(text: str) -> date:
    year, month = map(int, text.split("-"))
    return date(year, month, 3)
