"""Hours against gains: what each channel brought, and the owner's own word on both."""

from __future__ import annotations

from entregent.app.engagement import (
    KINDS,
    GainForm,
    account_of,
    gain,
    tell_hours,
    tell_money,
    tell_pleasure,
)
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.today import day_of, newest_entry
from entregent.faces.web.render import render

_MONEY = ("cost", "expected", "fees")
_TEXTS = ("amount", "who", "network", "first", "introduced", "decided", "given", "note")


def show(call: Call) -> Answer:
    """The account of two quarters."""
    found = account_of(call.workspace)
    rates = [one["high"] for one in found["returns"] if one["rate"] is not None]
    return page(render(
        call, "return.html", account=found, kinds=KINDS, top=max([*rates, found["expected"], 1.0]),
    ))


def add_gain(call: Call) -> Answer:
    """Keep a gain."""
    texts = {name: call.text(name)[:500] for name in _TEXTS}
    kind, on = call.text("kind", "other"), day_of(call.text("on"))
    pipe = call.text("pipe") == "yes"
    gain(call.workspace, GainForm(**texts, kind=kind, on=on, pipe=pipe))
    return _noted(call)


def add_hours(call: Call) -> Answer:
    """Keep the hours that were really spent."""
    pair = f"{call.text('network').replace('=', ' ')[:60]}={call.text('hours')[:20]}"
    tell_hours(call.workspace, pair, day_of(call.text("since")), day_of(call.text("until")))
    return _noted(call)


def money(call: Call) -> Answer:
    """Keep what an hour costs, what is expected of one, or yearly fees."""
    what, text = call.text("what"), call.text("amount")[:20]
    if what not in _MONEY:
        raise NotFound
    if what == "fees":
        text = f"{call.text('network').replace('=', ' ')[:60]}={text}"
    tell_money(call.workspace, what, text)
    return _noted(call)


def pleasure(call: Call) -> Answer:
    """Keep that a channel is used for pleasure."""
    tell_pleasure(call.workspace, call.text("network")[:60])
    return _noted(call)


def _noted(call: Call) -> Answer:
    return go("return", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("return", "GET", "/return", show),
    Route("gain-add", "POST", "/return/gains", add_gain),
    Route("hours-add", "POST", "/return/hours", add_hours),
    Route("money", "POST", "/return/money", money),
    Route("pleasure", "POST", "/return/pleasure", pleasure),
)
