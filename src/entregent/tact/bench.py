"""Judged messages as drafts and relations, and the answer as `bench tact` writes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from entregent.tact.lint import lint
from entregent.tact.model import KINDS, Draft, Relation

WORDS = {"send": "send", "rework": "rework", "hold": "do not send"}


def draft_of(row: Mapping[str, Any]) -> tuple[Draft, Relation]:
    """One line of a judged set; labels, verdict, note and summary are never read.

    Raises `ValueError` when the line has no text or names no known kind.
    """
    text, kind = row.get("text"), row.get("stage")
    if not isinstance(text, str) or kind not in KINDS:
        wanted = "text, stage"
        raise ValueError(wanted)
    told = row.get("relation_context") or {}
    names = tuple(one.strip() for one in str(told.get("recipient") or "").split(";") if one.strip())
    relation = Relation(
        names, str(told.get("sender") or ""), int(told.get("exchanges_before") or 0),
        bool(told.get("met_in_person")), told.get("days_since_last_contact"),
        bool(told.get("recipient_asked_for_it")), int(told.get("unanswered_before") or 0),
        int(told.get("similar_sends_30d") or 0), str(told.get("usual_address") or ""),
    )
    language = row.get("lang")
    return Draft(text, kind, str(told.get("channel") or ""), str(language or "")), relation


def judged(row: Mapping[str, Any]) -> dict[str, Any]:
    """`{"id", "verdict", "families", "hits"}` for one line."""
    report = lint(*draft_of(row))
    return {
        "id": row.get("id"),
        "verdict": WORDS[report.verdict],
        "families": list(report.families()),
        "hits": [{"code": hit.code, "start": hit.start, "end": hit.end} for hit in report.hits],
    }


__all__ = ["WORDS", "draft_of", "judged"]
