"""What is being read, and what became of it."""

from __future__ import annotations

from html import escape

from entregent.faces.web.call import Answer, Call, Route, page


def show(call: Call) -> Answer:
    """Every import that pages started."""
    lines = "".join(
        f"<li>{escape(', '.join(job['names']))} {job['state']}</li>"
        for job in call.jobs.all(call.lang)
    )
    return page(
        f'<!doctype html><html lang="{call.lang}"><head><meta charset="utf-8">'
        f"<title>Entregent</title></head><body><main><ul>{lines}</ul></main></body></html>"
    )


ROUTES = (Route("imports", "GET", "/imports", show),)
