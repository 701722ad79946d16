"""The ladder of media: text, voice, video, face. One step up is proposed, never two (method P8)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from entregent.model.finding import Verb

Medium = Literal["text", "voice", "video", "face"]
LADDER: tuple[Medium, ...] = ("text", "voice", "video", "face")
VERBS: dict[Medium, Verb] = {"text": "write", "voice": "call", "video": "call", "face": "meet"}
BRIDGES: tuple[tuple[Verb, str], ...] = tuple(
    (VERBS[medium], f"bridge:{medium}") for medium in LADDER[1:]
)
"""Verb and subject of every bridge act: an answer to one of them holds back the others."""


def next_step(ever: Collection[str], preferred: str = "") -> Medium | None:
    """The medium one step above the richest one used so far; None at the top.

    `preferred` is the owner's word about this person: nothing richer than it is proposed.
    """
    used = [step for step, medium in enumerate(LADDER) if medium in ever]
    step = max(used, default=-1) + 1
    highest = LADDER.index(preferred) if preferred in LADDER else len(LADDER) - 1
    return LADDER[step] if 0 < step <= highest else None
