"""One's own messages looked back at: which habits went with fewer answers."""

from __future__ import annotations

from entregent.app.habit_words import in_words
from entregent.app.habits import look_back
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """What the numbers can tell, and what they cannot."""
    return page(render(call, "habits.html", seen=in_words(call.lang, look_back(call.workspace))))


ROUTES = (Route("habits", "GET", "/habits", show),)
