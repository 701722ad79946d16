"""The review of one's thirty: ten people, one key each."""

from __future__ import annotations

from entregent.app.review import ANSWERS, answer, review
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """The next ten."""
    said = call.asked("answered")
    return page(render(
        call, "review.html", review=review(call.workspace),
        keys=(("keep", "1"), ("later", "2"), ("rest", "3")),
        answered=said if said in ANSWERS else "", who=call.asked("name")[:200],
        entry=call.asked("undo") if call.asked("undo").isdigit() else "",
    ))


def write(call: Call) -> Answer:
    """Keep the answer about one person."""
    word = next((word for word in ANSWERS if word == call.text("answer")), None)
    if word is None or call.workspace.store.person(call.path["person"]) is None:
        raise NotFound
    found = answer(call.workspace, call.path["person"], word)
    return go("review", answered=word, name=found.name, undo=newest_entry(call.workspace))


ROUTES = (
    Route("review", "GET", "/review", show),
    Route("review-write", "POST", "/review/{person}", write),
)
