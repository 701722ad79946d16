"""Practices one by one: what each says now, and its measures over time."""

from __future__ import annotations

from entregent.app.practice_page import cards, practice_page
from entregent.faces.web.call import Answer, Call, NotFound, Route, page
from entregent.faces.web.plot import plot
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError


def show(call: Call) -> Answer:
    """One practice; whatever else is asked for is not there."""
    try:
        found = practice_page(call.workspace, call.path["name"])
    except EntregentError as error:
        if error.code == "practice.none":
            raise NotFound from error
        raise
    drawings = [plot(line["points"], line["says"]) for line in found["series"]]
    return page(render(
        call, "practice.html", found=found, lines=list(zip(found["series"], drawings, strict=True)),
        cards=cards(call.workspace),
    ))


ROUTES = (Route("practice", "GET", "/practices/{name}", show),)
