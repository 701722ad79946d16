"""The door to the invented world."""

from __future__ import annotations

from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.demo import demo_house
from entregent.faces.web.render import render


def show(call: Call) -> Answer:
    """Whether it is built."""
    state = demo_house(call.workspace.home).state
    return page(render(call, "demo.html", state=state, address=None))


def build(call: Call) -> Answer:
    """Build it."""
    demo_house(call.workspace.home).build(call.lang)
    return go("demo")


def enter(call: Call) -> Answer:
    """A fresh way in."""
    house = demo_house(call.workspace.home)
    return page(render(call, "demo.html", state=house.state, address=house.address()))


ROUTES = (
    Route("demo", "GET", "/demo", show),
    Route("demo-build", "POST", "/demo", build),
    Route("demo-enter", "POST", "/demo/enter", enter),
)
