"""WhatsApp: one text file a chat, as "Export chat" writes it on Android and on the iPhone."""

from __future__ import annotations

from entregent.sources.whatsapp.source import WhatsApp

SOURCE = WhatsApp()
