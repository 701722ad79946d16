"""The day."""

from __future__ import annotations

from html import escape

from entregent.app.day import today
from entregent.faces.web.call import Answer, Call, Route, page


def show(call: Call) -> Answer:
    """The plan of the day."""
    day = today(call.workspace)
    acts = "".join(f"<li>{escape(act['says'])}</li>" for act in day["actions"])
    return page(
        f'<!doctype html><html lang="{call.lang}"><head><meta charset="utf-8">'
        f"<title>{escape(day['title'])}</title></head><body><main><h1>{escape(day['title'])}</h1>"
        f"<ol>{acts}</ol><p>{escape(day['closing'])}</p></main></body></html>"
    )


ROUTES = (Route("today", "GET", "/", show),)
