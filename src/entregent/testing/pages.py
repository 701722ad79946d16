"""Every page of the browser face, by the routes themselves: no list that a new page can miss."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from entregent.faces.web.routes import routes

_PARAM = re.compile(r"\{[a-z_]+\}")
_LINK = re.compile(r"href=\"(/[^\"#?]*)")


def plain_pages() -> dict[str, str]:
    """The pages with a fixed address: name of the route to address."""
    return {
        route.name: route.path for route in routes()
        if route.sort == "page" and not _PARAM.search(route.path)
    }


def pages_found(read: Callable[[str], str], start: Iterable[str] = ()) -> dict[str, str]:
    """One address for each page, pages with parameters by the first link that leads to one.

    `read` gives the document at an address. A page with parameters that no other page links to is
    not in the answer: nobody could come to it either.
    """
    found = plain_pages()
    wanted = {
        route.name: re.compile(_PARAM.sub("[^/]+", route.path))
        for route in routes() if route.sort == "page" and route.name not in found
    }
    to_read = [*found.values(), *start]
    seen: set[str] = set()
    while to_read and wanted.keys() - found.keys():
        address = to_read.pop(0)
        if address in seen:
            continue
        seen.add(address)
        for link in _LINK.findall(read(address)):
            for name, pattern in wanted.items():
                if name not in found and pattern.fullmatch(link):
                    found[name] = link
                    to_read.append(link)
    return found
