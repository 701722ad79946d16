"""What each export holds, what it lacks, and how to ask the network for it."""

from __future__ import annotations

from entregent.app.coverage import exports
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """Every source, folded; a link with `of` opens one."""
    found = exports(call.workspace.lang, on_page=True)
    return page(render(call, "exports.html", exports=found, open_one=call.asked("of")))


ROUTES = (Route("exports", "GET", "/exports", show),)
