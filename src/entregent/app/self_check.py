"""Ten questions, one a practice, each quarter: needs no data, compared only with the last time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TypedDict

from entregent.app.questionnaire import Answered, answered, keep
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.model.errors import EntregentError

TOPIC = "self-check"
QUESTIONS = (
    "paper", "attitude", "tact", "culture", "appearance", "involvement", "collection", "mix",
    "engagement", "humanity",
)
"""The ten practices in the article's order; the conclusion is the tenth."""
EVERY = timedelta(days=90)


class QuestionShape(TypedDict):
    """One question; `answer` is "" or a digit; `compared` says it beside the time before."""

    key: str
    says: str
    answer: str
    answer_says: str
    compared: str


class SelfCheckShape(TypedDict):
    """The ten questions, the day of the last answers and the day from which the next make sense."""

    questions: list[QuestionShape]
    last: str
    next: str
    step: str


def shown(workspace: Workspace) -> SelfCheckShape:
    """The questions, with the last answers and what moved since the time before."""
    times = answered(workspace, TOPIC, QUESTIONS)
    last = times[-1] if times else None
    before = times[-2] if len(times) > 1 else None
    return {
        "questions": [_question(workspace, key, last, before) for key in QUESTIONS],
        "last": last.day.isoformat() if last else "",
        "next": (last.day + EVERY).isoformat() if last else "",
        "step": _step(workspace, last),
    }


def answer(workspace: Workspace, given: Mapping[str, str]) -> SelfCheckShape:
    """Keep answers by question, each "0" to "4", "" or "-". Raises `EntregentError` (2)."""
    keep(workspace, TOPIC, QUESTIONS, given, "selfcheck.bad")
    return shown(workspace)


def in_order(texts: Sequence[str]) -> dict[str, str]:
    """Ten answers in the order of the questions. Raises `EntregentError` (2) for another number."""
    if len(texts) != len(QUESTIONS):
        raise EntregentError("selfcheck.bad", exit_code=2,
                             params={"value": f"« {','.join(texts)[:40]} »"})
    return dict(zip(QUESTIONS, texts, strict=True))


def _question(
    workspace: Workspace, key: str, last: Answered | None, before: Answered | None
) -> QuestionShape:
    lang = workspace.lang
    now = last.answers.get(key) if last else None
    then = before.answers.get(key) if before else None
    compared = ""
    if before is not None and now is not None and then is not None:
        way = "same" if now == then else "up" if now > then else "down"
        what = say(lang, f"selfcheck.scale-{then}")
        compared = say(lang, f"selfcheck.{way}", day=before.day, what=what)
    return {
        "key": key,
        "says": say(lang, f"selfcheck.q-{key}"),
        "answer": "" if now is None else str(now),
        "answer_says": "" if now is None else say(lang, f"selfcheck.scale-{now}"),
        "compared": compared,
    }


def _step(workspace: Workspace, last: Answered | None) -> str:
    """A small step for the practice answered lowest, "" when all is well or nothing was said."""
    if last is None:
        return ""
    low = min(last.answers, key=lambda key: (last.answers[key], QUESTIONS.index(key)))
    if last.answers[low] > 2:
        return ""
    return say(workspace.lang, f"selfcheck.step-{low}")
