"""Arithmetic that practices share, each piece with its source: no words, no people, no clock."""

from entregent.measure.fading import decay
from entregent.measure.intervals import Z95, shrunk, wilson
from entregent.measure.spread import effective_number, gini, largest_remainder, median

__all__ = [
    "Z95", "decay", "effective_number", "gini", "largest_remainder", "median", "shrunk", "wilson",
]
