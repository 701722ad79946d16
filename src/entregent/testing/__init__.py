"""Kits for those who test or extend Entregent.

`keeps_the_contract(PRACTICE)` runs every law of a practice on small worlds; `ego` and its builders
(`entregent.testing.ego`) make worlds in three lines; `entregent.testing.contracts` holds the laws
of a source, `entregent.testing.practice_laws` each law of a practice by itself.
"""

from entregent.testing.kit import keeps_the_contract, without, worlds

__all__ = ["keeps_the_contract", "without", "worlds"]
