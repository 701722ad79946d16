"""The first page of an empty home, and the method as a page one can read."""

from __future__ import annotations

from entregent.app.archive import asked_on
from entregent.app.method import method, tally
from entregent.app.sheet_form import boxes
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.pages.today import show as show_today
from entregent.faces.web.render import render
from entregent.faces.web.routes import routes


def home(call: Call) -> Answer:
    """The day; paper, three doors and the method while nobody is known."""
    if call.workspace.store.counts().people:
        return show_today(call)
    sheet = boxes(call.workspace)
    return page(render(
        call, "home.html", here="method", reachable=_reachable(),
        parts=method(call.lang), tally=tally(),
        asked_on=asked_on(call.workspace),
        begun=sheet["begun"], filled=sheet["filled"], boxes=sheet["boxes"],
    ))


def show(call: Call) -> Answer:
    """The method."""
    return page(render(
        call, "method.html", reachable=_reachable(), parts=method(call.lang), tally=tally(),
    ))


def _reachable() -> frozenset[str]:
    """The names of pages that a sentence may lead to."""
    return frozenset(route.name for route in routes() if route.sort == "page")


def menu(call: Call) -> Answer:
    """The rail as a page, for narrow screens."""
    return page(render(call, "menu.html"))


def keys(call: Call) -> Answer:
    """The keys of the keyboard."""
    return page(render(call, "keys_page.html"))


ROUTES = (
    Route("home", "GET", "/", home),
    Route("method", "GET", "/method", show),
    Route("menu", "GET", "/menu", menu),
    Route("keys", "GET", "/keys", keys),
)
