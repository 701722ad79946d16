"""What a page that is not quite up to date asks each second: whether it is by now."""

from __future__ import annotations

from entregent.app.day import today
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """The line that says so, or a way to see the page again."""
    today(call.workspace)
    return page(render(call, "behind.html", asked=True))


ROUTES = (Route("behind", "GET", "/behind", show),)
