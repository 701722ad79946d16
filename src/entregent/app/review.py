"""The review of one's thirty: whom to look at, and the owner's answer to each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from entregent.app.changes import record, tell
from entregent.app.find import Found, one_person
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, say

if TYPE_CHECKING:
    from entregent.model.decisions import Decision
    from entregent.model.ports import Study

Answer = Literal["keep", "later", "rest"]
_AHEAD = 4
"""Times as many people as are shown that stand ready to be shown next."""
ANSWERS: tuple[Answer, ...] = ("keep", "later", "rest")


class CandidateShape(TypedDict):
    """Somebody to look at: what is known, and what nobody knows yet. No number stands here.

    `signs` are the same as whole sentences.
    """

    id: str
    name: str
    post: str
    has: list[str]
    lacks: list[str]
    signs: list[str]
    last: str | None


class ReviewShape(TypedDict):
    """Ten at most, how many wait in all, how many of the thirty are chosen."""

    people: list[CandidateShape]
    waiting: int
    chosen: int
    left: int
    purpose: str


def review(workspace: Workspace) -> ReviewShape:
    """The next ten to look at, the likeliest first; nobody who was answered for meanwhile."""
    from entregent.practices.collection.qualify import BATCH, PLACES

    found = prepared(workspace, "review", make_review)
    value: ReviewShape = found.value
    answered, kept = _answered(workspace, found.since(workspace))
    people = [one for one in value["people"] if one["id"] not in answered]
    waiting = value["waiting"] - (len(value["people"]) - len(people))
    chosen = value["chosen"] + kept
    return {
        **value, "people": people[:BATCH], "waiting": waiting, "chosen": chosen,
        "left": max(0, PLACES - chosen),
    }


def _answered(workspace: Workspace, since: Sequence[Decision]) -> tuple[set[str], int]:
    """Whom these decisions are about, and how many of them were chosen."""
    people: set[str] = set()
    chosen: set[str] = set()
    for one in since:
        whom = {who for who in map(workspace.store.resolve, one.anchors) if who is not None}
        people |= whom
        word = json.loads(one.value).get("answer") if one.kind == "told" else None
        chosen = chosen | whom if word == "keep" else chosen - whom
    return people, len(chosen)


def make_review(workspace: Workspace, view: Study) -> ReviewShape:
    """The next ten to look at, and as many again for those who are answered for meanwhile."""
    from entregent.practices.collection.passed import passed
    from entregent.practices.collection.qualify import (
        BATCH,
        PLACES,
        candidates,
        main_purpose,
        to_review,
    )

    lang = workspace.lang
    ties = view.ties()
    found = candidates(view, ties, passed(view))
    waiting = to_review(view, found)
    chosen = sum(one.qualified for one in found)
    shown: list[CandidateShape] = []
    for one in waiting[: BATCH * _AHEAD]:
        person = view.person(one.person)
        last = ties[one.person].last
        lacks = one.missing
        has = [name for name in ("q1", "q2", "q3", "q4", "q5") if name not in lacks]
        post = next((p for p in person.posts if p.title or p.organisation), None)
        shown.append({
            "id": one.person, "name": person.name,
            "post": ", ".join(filter(None, (post.title, post.organisation))) if post else "",
            "has": [say(lang, f"review.{name}") for name in has],
            "lacks": [say(lang, f"review.{name}") for name in lacks],
            "signs": _signs(lang, has, lacks),
            "last": last.isoformat() if last else None,
        })
    return {
        "people": shown, "waiting": len(waiting), "chosen": chosen,
        "left": max(0, PLACES - chosen), "purpose": main_purpose(view),
    }


def _signs(lang: Lang, has: Sequence[str], lacks: Sequence[str]) -> list[str]:
    """What is seen of the five signs, and what is not, as sentences."""
    seen = ", ".join(say(lang, f"review.say-{name}") for name in has)
    unseen = ", ".join(say(lang, f"review.say-{name}") for name in lacks)
    there = say(lang, "review.seen", what=seen) if lacks else say(lang, "review.all-there")
    return [
        *([there] if has else []),
        *([say(lang, "review.unseen", what=unseen)] if lacks else []),
    ]


def answer(workspace: Workspace, who: str, word: Answer) -> Found:
    """Keep the owner's answer about somebody; `undo` takes it back.

    "rest" is the owner's word about the person (nothing is proposed any more); the two others are
    told for the main purpose of the sheet. Raises `EntregentError` when nobody is meant.
    """
    from entregent.practices.collection.qualify import main_purpose

    found = one_person(workspace, who)
    command = f"review {found.name} {word}"
    if word == "rest":
        record(workspace, command, "prefer", (found.key,), json.dumps({"rest": "yes"}))
        return found
    purpose = main_purpose(workspace.study())  # of the sheet alone: nothing is measured
    workspace.store.release()
    tell(workspace, command, "qualified", {"answer": word, "purpose": purpose}, (found.key,))
    return found
