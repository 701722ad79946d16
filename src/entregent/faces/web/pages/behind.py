"""What a page that is not quite up to date asks each second: whether it is by now."""

from __future__ import annotations

from entregent.app.day import today
from entregent.app.renewal import is_current
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """The line that says so, or a way to see the page again; `of` names what the page shows."""
    workspace, of = call.workspace, call.asked("of")
    if not is_current(workspace, of):
        today(workspace)  # has the newer answers worked out, unless that is under way
        workspace.behind = True
    return page(render(call, "behind.html", asked=True))


ROUTES = (Route("behind", "GET", "/behind", show),)
