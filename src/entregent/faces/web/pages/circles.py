"""The circles, and who knows whom; and ways to one person."""

from __future__ import annotations

from entregent.app.circles import NAMES, CirclePersonShape, circles, tested
from entregent.app.months import Month, twelve_months
from entregent.app.path import path
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.pages.person import known
from entregent.faces.web.render import render
from entregent.faces.web.rings import Dot, rings
from entregent.i18n import say

_KINDS = ("rhythm", "quiet", "waits")


def show(call: Call) -> Answer:
    """One circle as a table beside the rings, the first unless another is asked for."""
    workspace = call.workspace
    if not workspace.store.counts().people:
        return page(render(call, "circles_empty.html"))
    it = circles(workspace)
    asked = call.asked("circle")
    chosen = next(one for one in it["circles"]
                  if one["name"] == (asked if asked in NAMES else NAMES[0]))
    months = twelve_months(workspace, [one["id"] for one in chosen["people"]])
    counts = [len(one["people"]) for one in it["circles"]]
    says = say(call.lang, "circles.rings-says", **dict(zip("abcd", counts, strict=True)))
    return page(render(
        call, "circles.html",
        it=it,
        chosen=chosen,
        months=months,
        moving={who: any(not month.quiet for month in some) for who, some in months.items()},
        says={one["id"]: _strip_says(call, one, months[one["id"]]) for one in chosen["people"]},
        figure=rings([[Dot(one["short"], one["state"]) for one in circle["people"]]
                      for circle in it["circles"]], says),
        kinds=_KINDS,
        test=tested(workspace),
    ))


def _strip_says(call: Call, one: CirclePersonShape, months: tuple[Month, ...]) -> str:
    return say(
        call.lang, "web.strip-says", name=one["name"],
        life=say(call.lang, f"person.life-{one['life']}"),
        n=sum(not month.quiet for month in months),
        received=sum(month.received for month in months),
        sent=sum(month.sent for month in months),
        together=sum(month.together for month in months),
    )


def ways(call: Call) -> Answer:
    """Who could introduce one to the person of the address."""
    key = known(call)
    return page(render(call, "path.html", it=path(call.workspace, key), who=key))


ROUTES = (
    Route("circles", "GET", "/circles", show),
    Route("path", "GET", "/people/{person}/path", ways),
)
