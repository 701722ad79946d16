"""What a page is asked and what it answers: `Call`, `Answer`, `Route`.

A page module (`faces/web/pages/<name>.py`) holds handlers and one tuple:

    def show(call: Call) -> Answer:
        answer = today(call.workspace)
        return page(render(call, "today.html", day=answer))

    ROUTES = (
        Route("today", "GET", "/", show),
        Route("act", "POST", "/acts/{act}", answer_act),
    )

`routes.py` collects the `ROUTES` of every module of `pages`. Handlers are plain functions, run in
a thread with a workspace of their own, which is closed when the answer is made. A GET gets a
workspace that reads, a POST one that writes: GET never writes.

A POST takes JSON only (an object). It ends with a document, with `data`, or with `go` to another
page. Raise `EntregentError` for what a person must be told (its sentence is answered 422, or 503
for exit code 5), `NotFound()` for what is not there (404). Anything else that is raised is a bug:
it becomes a page without content that bears an incident number.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from entregent.i18n import Lang

if TYPE_CHECKING:
    from entregent.app.jobs import Jobs
    from entregent.app.workspace import Workspace

Method = Literal["GET", "POST"]
Kind = Literal["page", "data", "act"]
HTML = "text/html; charset=utf-8"
JSON = "application/json"
SMALL = 64 * 1024
"""Bytes of a JSON body, unless a route says otherwise."""


class NotFound(Exception):
    """There is nothing here; nothing is said about what exists elsewhere."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request, already admitted by the guard.

    `path` holds the parameters of the route, `query` the last value of each name of the query,
    `body` the JSON object of a POST (empty for GET). `lang` is the language of the answer: what
    `?lang=` asks for, else the owner's setting, else what the browser prefers; `workspace.lang` is
    the same. `route` is the name of the route. `jobs` are the imports at work.
    """

    route: str
    workspace: Workspace
    jobs: Jobs
    lang: Lang
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, object] = field(default_factory=dict)

    def asked(self, name: str, default: str = "") -> str:
        """A text of the query."""
        return self.query.get(name, default)

    def text(self, name: str, default: str = "") -> str:
        """A text of the JSON body, trimmed; numbers are taken as they are written."""
        value = self.body.get(name, default)
        if isinstance(value, bool):
            return "yes" if value else "no"
        return str(value).strip() if isinstance(value, str | int | float) else default


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. `headers` come besides those the guard puts on every answer.

    `to` names the route to see instead, with its parameters (made by `go`).
    """

    body: bytes
    media: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    to: tuple[str, Mapping[str, str]] | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """One address. `name` is what `go` and `url` (in templates) call it.

    `kind`: "page" answers a document, "data" JSON or a file, "act" writes; by default a GET is a
    page and a POST an act. `limit` bounds the body in bytes. `path` has `{name}` parameters (one
    segment each).
    """

    name: str
    method: Method
    path: str
    handler: Callable[[Call], Answer]
    kind: Kind | Literal[""] = ""
    limit: int = SMALL

    @property
    def sort(self) -> Kind:
        """The kind, with the default of the method."""
        return self.kind or ("page" if self.method == "GET" else "act")


def page(html: str, status: int = 200) -> Answer:
    """A document."""
    return Answer(html.encode("utf-8", "replace"), HTML, status)


def data(value: object, status: int = 200) -> Answer:
    """JSON; lone surrogates of strangers are escaped."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return Answer(text.encode("utf-8", "backslashreplace"), JSON, status)


def attachment(name: str, body: bytes) -> Answer:
    """A file to keep, never shown by the browser itself (security: fixed type, RFC 5987 name)."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in name)
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return Answer(body, "application/octet-stream", 200, (("Content-Disposition", disposition),))


def go(name: str, /, **params: str) -> Answer:
    """See another page of ours (303): a route by its name, never an address from outside.

    `params` fill the path of the route; those it does not name become the query.
    """
    return Answer(b"", HTML, 303, to=(name, params))
