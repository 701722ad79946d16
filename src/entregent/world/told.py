"""What she told the program herself, that no file holds: two contracts, hours, one fee."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing told: by which command, its topic, its value (see `model.decisions.Told`).

    `people` are anchors of a decision, whom it concerns: handles of the world
    ("email:a@b.example").
    """

    command: str
    topic: str
    value: Mapping[str, Any]
    people: tuple[str, ...] = ()


TOLD = (
    Telling(
        "gain 2400", "gain",
        {"amount": 2400, "kind": "client", "on": "2026-11-13",
         "note": "Formation des tuteurs, février"},
        ("email:peio.etchegaray@adour-metal.example",),
    ),
    Telling(
        "gain 1800", "gain",
        {"amount": 1800, "kind": "client", "on": "2026-10-08", "network": "linkedin",
         "note": "Deuxième groupe, janvier", "given": 600},
    ),
    Telling(
        "gain 6000", "gain",
        {"amount": 6000, "kind": "client", "on": "2026-11-13", "network": "linkedin",
         "pipe": True, "note": "Parcours de vingt chefs d'équipe : réponse en décembre"},
    ),
    Telling(
        "return --hours linkedin=36", "hours",
        {"network": "linkedin", "minutes": 2160, "since": "2026-06-01", "until": "2026-11-22"},
    ),
    Telling("return --cost 35", "money", {"fees": {"linkedin": 0}, "cost": 35}),
)  # fmt: skip
"""In the order she told them, on the world's own morning."""
