"""Google Chat in a Takeout: `Google Chat/Groups/<DM or Space>/messages.json`."""

from __future__ import annotations

from entregent.sources.google_chat.source import GoogleChat

SOURCE = GoogleChat()
