"""Facebook and Messenger: the JSON archive, and the separate one of end-to-end encrypted chats."""

from __future__ import annotations

from entregent.sources.facebook.source import Facebook

SOURCE = Facebook()
