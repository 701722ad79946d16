"""Ten questions, one a practice: three minutes, no data, no grade."""

from __future__ import annotations

from entregent.app.self_check import QUESTIONS, answer, shown
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """The questions with the last answers."""
    return page(render(call, "self_check.html", check=shown(call.workspace), scale=range(5)))


def keep(call: Call) -> Answer:
    """Keep the answers of a form."""
    answer(call.workspace, {key: call.text(f"q-{key}")[:20] for key in QUESTIONS})
    return go("self-check", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("self-check", "GET", "/self-check", show),
    Route("self-check-keep", "POST", "/self-check", keep),
)
