"""Which networks serve the sheet, which do not and why, and the owner's own accounts."""

from __future__ import annotations

from entregent.app.networks import choice, reserve
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """The choice for the sheet, then everything that was left."""
    found = choice(call.workspace)
    return page(render(
        call, "networks.html", found=found,
        taken=[one for one in found["networks"] if one["choice"] != "left"],
        left=[one for one in found["networks"] if one["choice"] == "left"],
    ))


def mark(call: Call) -> Answer:
    """Mark an account as kept on purpose, or count it again."""
    reserve(call.workspace, call.text("network")[:100], kept=call.text("kept") == "yes")
    return go("networks", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("networks", "GET", "/networks", show),
    Route("networks-mark", "POST", "/networks", mark),
)
