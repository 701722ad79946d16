"""The rules, one module a family of faults; the order is that of the catalogue."""

from __future__ import annotations

from functools import cache

from entregent.tact.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule that is shipped."""
    from entregent.tact.rules import asks, business, manners, people, pressure, relation, words

    return tuple(
        rule
        for module in (business, people, asks, pressure, relation, words, manners)
        for rule in module.RULES
    )
