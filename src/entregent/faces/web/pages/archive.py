"""Waiting for the archive: how to ask for it, and what to do meanwhile."""

from __future__ import annotations

from entregent.app.archive import ask, asked_on
from entregent.app.sheet_form import boxes
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """How to ask, or since when it is awaited."""
    sheet = boxes(call.workspace)
    return page(render(
        call, "archive.html", asked_on=asked_on(call.workspace), filled=sheet["filled"],
        boxes=sheet["boxes"], people=call.workspace.store.counts().people,
    ))


def asked(call: Call) -> Answer:
    """It was asked for just now."""
    if not ask(call.workspace):
        return go("archive")
    return go("archive", said="done", entry=newest_entry(call.workspace))


ROUTES = (
    Route("archive", "GET", "/archive", show),
    Route("archive-asked", "POST", "/archive", asked),
)
