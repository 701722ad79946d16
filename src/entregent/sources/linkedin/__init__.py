"""The archive of LinkedIn (2021 and later), whole or one table of it."""

from entregent.sources.linkedin.source import SOURCE

__all__ = ["SOURCE"]
