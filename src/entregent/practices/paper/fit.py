"""Which network serves the sheet: a score line by line, one main, at most one support. Pure.

    fit = 100 x alive x budget x (0.35 purpose + 0.25 presence + 0.20 ties + 0.10 language
          + 0.10 exchange)

Method 6; the weights are a judgement of our own. Closed networks are never proposed, networks whose
fee is above the sheet's money come to nothing, and every line says why it was taken or left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from entregent.model.finding import Sentence
from entregent.model.ids import PersonId
from entregent.model.ports import Study
from entregent.model.purpose import PurposeKind, Sheet
from entregent.networks.load import Network, Purpose, Status
from entregent.practices.paper.places import countries_in, languages_in, spoken_in
from entregent.practices.paper.serving import serving
from entregent.practices.paper.worksheet import in_order
from entregent.text.folding import fold

Choice = Literal["main", "support", "left"]
ENOUGH_TIES = 20
SECOND = 0.7
"""A support is at least so much of the main one."""
_RANK_WEIGHTS = (1.0, 0.5, 0.25)
_ALIVE: Mapping[Status, float] = {"alive": 1.0, "limping": 0.5, "closed": 0.0}
_HERE, _PERHAPS, _HARDLY = 1.0, 0.6, 0.2
"""Presence of those one looks for when nothing shows it: their trade, any trade, another one."""
_SHOWN = 3
"""From so many people who serve the sheet on, presence is counted instead of supposed."""
_AS: Mapping[PurposeKind, tuple[Purpose, ...]] = {
    "partners": ("partners",), "clients": ("clients",), "recruit": ("recruit",),
    "peers": ("peers",), "market": ("market",), "job": ("job",), "learn": ("learn",),
    "known": ("partners", "peers"), "help": ("peers", "learn"),
}
"""What a purpose of the sheet reads in the catalogue: the best of these columns."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of the owner beside the sheet. `ties`: people with a real exchange, by network.

    `shares` holds, for networks that were read, the share of those who serve the sheet found there.
    `words` say the owner's own trade, `country` is where the owner lives (ISO 3166, or "").
    """

    today: date
    country: str = ""
    words: str = ""
    ties: Mapping[str, int] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fitted:
    """One network held against the sheet: 0 to 100, the parts (0 to 1 each), and the reason."""

    network: Network
    score: float
    parts: Mapping[str, float]
    choice: Choice
    reason: Sentence
    recheck: bool


def standing(view: Study, networks: Iterable[Network], country: str) -> Standing:
    """What the imported world says about the owner's ties on each network."""
    from entregent.practices.paper.accounts import owner_words

    present = _present(view)
    serves = set(serving(view.sheet, view.alters()))
    real = {who for who, tie in view.ties().items() if tie.real}
    ties: dict[str, int] = {}
    shares: dict[str, float] = {}
    for one in networks:
        there: set[PersonId] = set().union(*(present.get(name, set()) for name in one.records))
        ties[one.id] = len(there & real)
        if there and len(serves) >= _SHOWN:
            shares[one.id] = len(there & serves) / len(serves)
    return Standing(view.today, country, owner_words(view), ties, shares)


def _present(view: Study) -> dict[str, set[PersonId]]:
    present: dict[str, set[PersonId]] = {}
    for link in view.links():
        present.setdefault(link.network, set()).add(link.person)
    for row in view.rollup():
        if row.weight > 0:
            present.setdefault(row.network, set()).add(row.person)
    return present


def fit(sheet: Sheet, networks: Iterable[Network], own: Standing) -> tuple[Fitted, ...]:
    """Every network held against the sheet: the chosen first, then by score; nothing left out.

    Without a purpose on the sheet nothing is chosen.
    """
    asks = _Asks(sheet, own)
    scored = [(asks.parts(one), one) for one in networks]
    ranked = sorted(
        ((_score(parts), parts, one) for parts, one in scored),
        key=lambda line: (-line[0], line[2].id),
    )
    main = next((line for line in ranked if line[0] > 0 and line[1]["purpose"] > 0), None)
    support = next((line for line in ranked if main and _supports(line, main, sheet)), None)
    found = []
    for line in ranked:
        choice: Choice = "main" if line is main else "support" if line is support else "left"
        reason = asks.reason(line[1], line[2], choice, main[2] if main else None)
        found.append(
            Fitted(line[2], line[0], line[1], choice, reason, line[2].stale(own.today))
        )
    order: Sequence[Choice] = ("main", "support", "left")
    return tuple(sorted(found, key=lambda one: order.index(one.choice)))


_Line = tuple[float, dict[str, float], Network]


def _supports(line: _Line, main: _Line, sheet: Sheet) -> bool:
    """Near the main one in fit, of another use, and the minutes leave it half of what it asks."""
    score, parts, network = line
    return (
        line is not main
        and parts["purpose"] > 0
        and score >= SECOND * main[0]
        and not set(network.modes) & set(main[2].modes)
        and _room(network, main[2], sheet.minutes)
    )


def _room(network: Network, main: Network, minutes: int | None) -> bool:
    return not minutes or main.minimum + network.minimum / 2 <= minutes


def _score(parts: Mapping[str, float]) -> float:
    inner = (
        0.35 * parts["purpose"] + 0.25 * parts["presence"] + 0.20 * parts["ties"]
        + 0.10 * parts["language"] + 0.10 * parts["exchange"]
    )
    return 100 * parts["alive"] * parts["budget"] * inner


class _Asks:
    """What a sheet asks of a network."""

    def __init__(self, sheet: Sheet, own: Standing) -> None:
        self._sheet = sheet
        self._own = own
        where = " ".join((*(target.where for target in sheet.targets), sheet.places))
        self._countries = countries_in(where) or ({own.country} if own.country else set())
        told = languages_in(" ".join(target.language for target in sheet.targets))
        self._told_language = bool(told)
        self._languages = told or spoken_in(self._countries)
        words = (*(target.who for target in sheet.targets), own.words, *sheet.offers)
        self._words = {_singular(word) for word in fold(" ".join(words)).split()}

    def parts(self, network: Network) -> dict[str, float]:
        """Each part of the score, 0 to 1."""
        return {
            "purpose": self._purpose(network),
            "presence": self._presence(network),
            "ties": min(1.0, self._own.ties.get(network.id, 0) / ENOUGH_TIES),
            "language": self._language(network),
            "exchange": network.exchange,
            "alive": _ALIVE[network.status],
            "budget": self._budget(network),
        }

    def _purpose(self, network: Network) -> float:
        pairs = [
            (weight, max(network.purposes[column] for column in _AS[purpose.kind]))
            for weight, purpose in zip(_RANK_WEIGHTS, in_order(self._sheet), strict=False)
            if purpose.kind in _AS
        ]
        total = sum(weight for weight, _ in pairs)
        return sum(weight * value for weight, value in pairs) / (3 * total) if total else 0.0

    def _presence(self, network: Network) -> float:
        if (share := self._own.shares.get(network.id)) is not None:
            return share
        if self._abroad(network):
            return _HARDLY
        if any(self._holds(trade) for trade in network.trades):
            return _HERE
        return _PERHAPS if network.wide else _HARDLY

    def _abroad(self, network: Network) -> bool:
        return bool(
            network.countries and self._countries and not self._countries & set(network.countries)
        )

    def _holds(self, trade: str) -> bool:
        return self._words.issuperset(map(_singular, fold(trade).split()))

    def _language(self, network: Network) -> float:
        """1 spoken there, 0 another one was told, half when the language is only supposed."""
        if not network.languages or not self._languages or self._languages & set(network.languages):
            return 1.0
        return 0.0 if self._told_language else 0.5

    def _budget(self, network: Network) -> float:
        if self._too_dear(network):
            return 0.0
        minutes = self._sheet.minutes
        return min(1.0, minutes / network.minimum) if minutes else 1.0

    def _too_dear(self, network: Network) -> bool:
        return self._sheet.euros is not None and network.fee > self._sheet.euros

    def reason(
        self, parts: Mapping[str, float], network: Network, choice: Choice, main: Network | None
    ) -> Sentence:
        """Why it was taken or left, in one sentence."""
        name = {"name": network.name}
        if choice != "left":
            n = self._own.ties.get(network.id, 0)
            if n:
                return Sentence(f"networks.{choice}-ties", {**name, "n": n})
            kind = "here" if parts["presence"] >= _HERE else "plain"
            return Sentence(f"networks.{choice}-{kind}", name)
        return Sentence(*self._left(parts, network, main))

    def _left(
        self, parts: Mapping[str, float], network: Network, main: Network | None
    ) -> tuple[str, Mapping[str, str | int]]:
        name = network.name
        minutes = self._sheet.minutes or 0
        cases: tuple[tuple[bool, str, Mapping[str, str | int]], ...] = (
            (network.status == "closed", "closed", {}),
            (not self._sheet.purposes, "no-purpose", {}),
            (parts["purpose"] == 0, "purpose", {}),
            (self._too_dear(network), "fee",
             {"fee": network.fee, "euros": round(self._sheet.euros or 0)}),
            (parts["language"] == 0, "language", {}),
            (self._abroad(network), "country", {}),
            (0 < minutes < network.minimum, "minutes",
             {"minimum": network.minimum, "minutes": minutes}),
            (network.status == "limping", "limping", {}),
            (main is not None and bool(set(network.modes) & set(main.modes)), "same-use",
             {"main": main.name if main else ""}),
            (main is not None and not _room(network, main, minutes), "no-room",
             {"main": main.name if main else "", "minutes": minutes}),
            (parts["presence"] <= _HARDLY, "elsewhere", {}),
        )
        for holds, key, params in cases:
            if holds:
                return f"networks.left-{key}", {"name": name, **params}
        return "networks.left-weaker", {"name": name}


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word
