"""The sheet: what one would rather write on paper first."""

from __future__ import annotations

from entregent.app.sheet_form import blank, boxes, write
from entregent.faces.web.call import Answer, Call, Route, attachment, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render

_LONG = 256 * 1024


def show(call: Call) -> Answer:
    """The sheet as boxes."""
    return page(render(call, "sheet.html", sheet=boxes(call.workspace)))


def keep(call: Call) -> Answer:
    """Keep what the boxes hold."""
    write(call.workspace, {name: str(value) for name, value in call.body.items()})
    return go("today", said="sheet", entry=newest_entry(call.workspace))


def paper(call: Call) -> Answer:
    """The blank page to print."""
    return attachment(*blank(call.workspace))


ROUTES = (
    Route("sheet", "GET", "/sheet", show),
    Route("sheet-page", "GET", "/sheet/page.pdf", paper, "data"),
    Route("sheet-write", "POST", "/sheet", keep, limit=_LONG),
)
