"""The catalogue read: one TOML file a network, shipped with the program like its sentences.

Every fact stands in both languages with where it comes from, how sure it is and the day it was
checked. Figures for purposes and minutes a week are judgements of our own ("D").
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

Purpose = Literal["partners", "clients", "recruit", "peers", "market", "job", "learn"]
Status = Literal["alive", "limping", "closed"]
Mode = Literal[
    "profile", "job", "group", "qa", "content", "event", "marketplace", "matching", "referral",
    "club", "chat",
]
About = Literal["who", "exchange", "cost", "limits", "export", "risk", "state"]
Confidence = Literal["S", "K", "D"]
"""S: read on the page that is named; K: known, not read again; D: a judgement of our own."""
FRESH = timedelta(days=365)
"""A fact older than twelve months is to be checked again (method 6, T-NW-6)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said of a network, in both languages: its source, and the day it was checked."""

    about: About
    says: Mapping[str, str]
    source: str
    confidence: Confidence
    checked: date


@dataclass(frozen=True, slots=True)
class Network:
    """One line of the catalogue.

    `countries` (ISO 3166) and `languages` (ISO 639) are empty when there is no limit. `trades` are
    words of those who are there; `wide` networks hold every trade. `minimum` is minutes a week
    below which little comes of it, `fee` euros a year. `exchange`: 0 none, 0.5 weak, 1 where there
    are groups, questions or events. `records` are the names under which imports of it arrive,
    `senders` the domains its notices are mailed from.
    """

    id: str
    name: str
    url: str
    modes: tuple[Mode, ...]
    tie: Literal["friendship", "interest"]
    object: Literal["self", "content"]
    purposes: Mapping[Purpose, int]
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    wide: bool
    trades: tuple[str, ...]
    status: Status
    minimum: int
    fee: int
    exchange: float
    real_life: bool
    records: tuple[str, ...]
    senders: tuple[str, ...]
    facts: tuple[Fact, ...]

    def fact(self, about: About) -> Fact | None:
        """The first fact on one subject."""
        return next((one for one in self.facts if one.about == about), None)

    @property
    def checked(self) -> date:
        """The oldest day on which a fact of this network was checked."""
        return min(one.checked for one in self.facts)

    def stale(self, today: date) -> bool:
        """Whether something here was checked more than twelve months ago."""
        return today - self.checked > FRESH


@cache
def catalogue() -> tuple[Network, ...]:
    """Every network, in the order of their ids."""
    # `importlib.resources` would load zipfile, which the plan of a day can do without.
    folder = Path(__file__).with_name("catalogue")
    found = [network_of(entry.read_text(encoding="utf-8")) for entry in folder.glob("*.toml")]
    return tuple(sorted(found, key=lambda one: one.id))


def network_of(text: str) -> Network:
    """The network a TOML text describes. Raises `ValueError` for anything the record lacks."""
    body = tomllib.loads(text)
    try:
        facts = tuple(_fact(one) for one in body.pop("facts"))
        purposes = body.pop("purposes")
        lists = {name: tuple(value) for name, value in body.items() if isinstance(value, list)}
        made = Network(**{**body, **lists}, purposes=purposes, facts=facts)
    except (KeyError, TypeError) as error:
        message = f"not a network: {error}"
        raise ValueError(message) from error
    _check(made)
    return made


def _fact(body: dict[str, Any]) -> Fact:
    says = {"fr": body["fr"], "en": body["en"]}
    return Fact(body["about"], says, body["source"], body["confidence"], body["checked"])


def _check(network: Network) -> None:
    """Every word comes from its list and every figure from its range; `ValueError` names it."""
    wrong: list[str] = [mode for mode in network.modes if mode not in get_args(Mode)]
    wrong += [key for key in network.purposes if key not in get_args(Purpose)]
    wrong += [key for key in get_args(Purpose) if network.purposes.get(key) not in range(4)]
    wrong += [one.about for one in network.facts if one.about not in get_args(About)]
    wrong += [one.confidence for one in network.facts if one.confidence not in get_args(Confidence)]
    wrong += [] if network.status in get_args(Status) else [str(network.status)]
    wrong += [] if network.fact("state") else ["no state"]
    wrong += [] if network.exchange in {0, 0.5, 1} and network.minimum > 0 else ["figures"]
    if wrong:
        message = f"{network.id}: {', '.join(wrong)}"
        raise ValueError(message)


def known_as(name: str) -> Network | None:
    """The network somebody means by a name: as written on a sheet or in a record, or None."""
    wanted = _plain(name)
    if not wanted:
        return None
    for one in catalogue():
        names = {_plain(part) for part in one.name.replace("(", ",").rstrip(")").split(",")}
        if wanted in names | {_plain(one.name), one.id} | set(one.records):
            return one
    return None


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())
