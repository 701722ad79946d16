"""Where one comes back to after a press: the page it was made on, one of ours by its name."""

from __future__ import annotations

from functools import cache

from entregent.faces.web.call import Answer, Call, go
from entregent.faces.web.routes import routes

SEPARATOR = "/"
_NAMED = {"person": "person", "practice": "name"}
"""Pages about one thing, and the parameter of their address."""


def here(call: Call) -> str:
    """The page of a call as `back` understands it, "" for one that is no place to come back to."""
    if call.route in _plain():
        return call.route
    if call.route in _NAMED:
        return f"{call.route}{SEPARATOR}{call.path[_NAMED[call.route]]}"
    return ""


def back(call: Call, said: str, entry: str = "") -> Answer:
    """See the page that the body's `back` names, which says what was done; else the day.

    A page about somebody who is gone (the press was an undo) becomes the list of people.
    """
    name, _, which = call.text("back")[:200].partition(SEPARATOR)
    done = {"said": said} | ({"entry": entry} if entry else {})
    if which and name in _NAMED and name in _known():
        if name == "person" and call.workspace.store.person(which) is None:
            return go("people", **done)
        return go(name, **{_NAMED[name]: which}, **done)
    return go(name if name in _plain() else "today", **done)


@cache
def _plain() -> frozenset[str]:
    """Pages with a fixed address."""
    return frozenset(one.name for one in routes() if one.sort == "page" and "{" not in one.path)


@cache
def _known() -> frozenset[str]:
    return frozenset(one.name for one in routes())
