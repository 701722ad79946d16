"""Monica 4.x, the personal relationship manager: its JSON export, and answers of its API saved."""

from __future__ import annotations

from entregent.sources.monica.source import Monica

SOURCE = Monica()
