"""What can be read in any language: addresses of pages. The pack of languages that have none."""

from __future__ import annotations

from entregent.tact.packs import Pack, Signal

NEUTRAL = Pack("", {
    "link": Signal(
        r"https?://\S+|\bwww\.\S+|\bcalendly\b"
        r"|\b[\w-]+\.(?:com|io|ly|co|net|org|example|app|fr|me|to|de|es|it|nl|pt|br|eu)/\S*",
        ("ver moinho.example/horas", "https://molino.example"), ("o moinho da aldeia.",),
    ),
})
