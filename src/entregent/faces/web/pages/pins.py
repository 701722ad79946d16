"""Who matters, whatever the measures say; and the owner's word on one person."""

from __future__ import annotations

from entregent.app.marks import closeness, mark, pin, pin_nobody, pinned_people, prefer
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.person import known
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """Those who are pinned, and the question of the year."""
    return page(render(call, "pins.html", pins=pinned_people(call.workspace)))


def add(call: Call) -> Answer:
    """Pin somebody by name."""
    pin(call.workspace, call.text("who")[:200])
    return _to(call, "pins")


def remove(call: Call) -> Answer:
    """Take a pin out."""
    pin(call.workspace, call.text("who")[:200], off=True)
    return _to(call, "pins")


def nobody(call: Call) -> Answer:
    """Nobody to add this year."""
    pin_nobody(call.workspace)
    return _to(call, "pins")


def word(call: Call) -> Answer:
    """The owner's word on the person of the page: pin, mark, closeness, medium."""
    key, said = known(call), call.text("word")
    sort, _, value = said.partition(":")
    if sort == "pin":
        pin(call.workspace, key, off=value == "off")
    elif sort == "mark":
        mark(call.workspace, key, value)
    elif sort == "closeness":
        closeness(call.workspace, key, value)
    elif sort == "medium":
        prefer(call.workspace, key, value)
    else:
        raise NotFound
    return go("person", person=key, said="noted", entry=newest_entry(call.workspace))


def _to(call: Call, name: str) -> Answer:
    return go(name, said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("pins", "GET", "/pins", show),
    Route("pin-add", "POST", "/pins", add),
    Route("pin-remove", "POST", "/pins/gone", remove),
    Route("pin-nobody", "POST", "/pins/nobody", nobody),
    Route("person-word", "POST", "/people/{person}/word", word),
)
