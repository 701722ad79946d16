"""The owner's own attitude: five sentences, and what the calendar holds."""

from __future__ import annotations

from entregent.app.attitude import HIGHEST, QUESTIONS, answer_questions, attitude
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError


def show(call: Call) -> Answer:
    """The questionnaire as it was answered."""
    return page(render(
        call, "attitude.html", mirror=attitude(call.workspace), numbers=range(1, QUESTIONS + 1),
        marks=range(HIGHEST + 1),
    ))


def keep(call: Call) -> Answer:
    """Keep the five answers."""
    texts = [call.text(f"answer-{number}") for number in range(1, QUESTIONS + 1)]
    if not all(one.isdecimal() and one.isascii() for one in texts):
        raise EntregentError("attitude.bad-answers", exit_code=2)
    answer_questions(call.workspace, [int(one[:3]) for one in texts])
    return go("attitude", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("attitude", "GET", "/attitude", show),
    Route("attitude-keep", "POST", "/attitude", keep),
)
