"""The sheet: what one would rather write on paper first."""

from __future__ import annotations

from entregent.app.sheet_form import blank, boxes, write
from entregent.app.sheet_print import examples, filled
from entregent.faces.web.call import Answer, Call, Route, attachment, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render

_LONG = 256 * 1024


def show(call: Call) -> Answer:
    """The sheet as boxes."""
    return page(render(
        call, "sheet.html", sheet=boxes(call.workspace), examples=examples(call.lang),
    ))


def keep(call: Call) -> Answer:
    """Keep what the boxes hold."""
    write(call.workspace, {name: str(value) for name, value in call.body.items()})
    return go("today", said="sheet", entry=newest_entry(call.workspace))


def paper(call: Call) -> Answer:
    """The blank page to print."""
    return attachment(*blank(call.workspace))


def typeset(call: Call) -> Answer:
    """The filled sheet, typeset, to keep."""
    return attachment(f"sheet-filled-{call.lang}.pdf", filled(call.workspace))


ROUTES = (
    Route("sheet", "GET", "/sheet", show),
    Route("sheet-page", "GET", "/sheet/page.pdf", paper, "data"),
    Route("sheet-filled", "GET", "/sheet/filled.pdf", typeset, "data"),
    Route("sheet-write", "POST", "/sheet", keep, limit=_LONG),
)
