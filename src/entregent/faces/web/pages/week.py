"""The week as a page to print, and its days as a calendar file."""

from __future__ import annotations

from entregent.app.week import week
from entregent.app.week_file import file_name, week_file
from entregent.faces.web.call import Answer, Call, Route, attachment, page
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """The week."""
    return page(render(call, "week.html", week=week(call.workspace)))


def file(call: Call) -> Answer:
    """Its days, to keep in a calendar."""
    found = week(call.workspace)
    return attachment(file_name(call.lang, found), week_file(call.workspace, found))


ROUTES = (
    Route("week", "GET", "/week", show),
    Route("week-file", "GET", "/week/file", file, "data"),
)
