"""Every address there is: the `ROUTES` of the modules of `pages`, and the way back."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from urllib.parse import quote, urlencode

from entregent.faces.web import uploads
from entregent.faces.web.call import Route

_PAGES = "entregent.faces.web.pages"
"""Found by name: pages ask for addresses, and would ask for themselves."""
_PARAM = re.compile(r"\{([a-z_]+)\}")


@cache
def routes() -> tuple[Route, ...]:
    """All routes, each fixed address before those with a parameter in its place.

    A name or an address twice is an error.
    """
    pages = import_module(_PAGES)
    found: list[Route] = list(uploads.ROUTES)
    for module in sorted(one.name for one in iter_modules(pages.__path__)):
        found += getattr(import_module(f"{_PAGES}.{module}"), "ROUTES", ())
    names = [route.name for route in found]
    addresses = [(route.method, _PARAM.sub("{}", route.path)) for route in found]
    if len(set(names)) < len(names) or len(set(addresses)) < len(addresses):
        message = "two routes share a name or an address"
        raise ValueError(message)
    return tuple(sorted(found, key=lambda route: _PARAM.sub("\x7f", route.path)))


@cache
def _by_name() -> dict[str, Route]:
    return {route.name: route for route in routes()}


def address(name: str, /, **params: str) -> str:
    """The address of a route. Raises `KeyError` for an unknown name or a missing parameter."""
    path = _by_name()[name].path
    wanted = set(_PARAM.findall(path))
    filled = _PARAM.sub(lambda one: quote(params[one[1]], safe=""), path)
    query = urlencode({key: value for key, value in params.items() if key not in wanted})
    return f"{filled}?{query}" if query else filled
