"""One home served: its routes, its sessions, its imports; from a request to an answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match
from starlette.routing import Route as Address

from entregent.app.clock import now_utc
from entregent.app.day import is_renewed
from entregent.app.incoming import MOST_BYTES
from entregent.app.jobs import Jobs
from entregent.app.memory import Memory
from entregent.app.private import private_folder
from entregent.app.renewing import Renewer
from entregent.app.workspace import Workspace
from entregent.faces.web import trouble
from entregent.faces.web.assets import assets, edition
from entregent.faces.web.call import Answer, Call, NotFound, Route
from entregent.faces.web.guard import Receive, Refused, Rule, Scope, Send
from entregent.faces.web.incidents import Incidents
from entregent.faces.web.routes import address as address_of
from entregent.faces.web.routes import routes
from entregent.faces.web.session import Sessions
from entregent.faces.web.uploads import take
from entregent.i18n import Lang
from entregent.model.errors import EntregentError

FOLDER = "web"
"""What the server itself keeps, inside the home."""
DEEPEST = 32
"""Levels of a JSON body."""
_AT_ONCE = 8
"""Requests answered at the same time; others wait their turn."""
_FOREVER = "private, max-age=31536000, immutable"
_READ = frozenset({"GET", "HEAD"})
_POST = frozenset({"POST"})

Endpoint = Callable[[Request], Awaitable[Response]]


class Site:
    """What is behind the guard: a home, as it is on a day (None: the machine's), and its pages."""

    def __init__(
        self, home: Path, today: date | None, cookie: str, pages: Sequence[Route] | None = None
    ) -> None:
        """`cookie` is the name of the cookie; `pages` are all routes, unless others are told."""
        self.home = home
        self.today = today
        self.cookie = cookie
        self.folder = private_folder(home / FOLDER)
        self.sessions = Sessions(self.folder, now_utc)
        self.memory = Memory(Renewer(home, today))
        self.jobs = Jobs(home, ended=self.warm)
        self.incidents = Incidents(self.folder / "incidents.log")
        self._threads = ThreadPoolExecutor(_AT_ONCE, "page")
        self._addresses: list[tuple[Address, Rule]] = []
        self._add("/session", self._enter, Rule(_POST, open=True))
        self._add("/session/end", self._leave, Rule(_POST))
        self._add("/static/{edition}/{name:path}", _asset, Rule(_READ, open=True))
        taking = Rule(_POST, "application/octet-stream", limit=MOST_BYTES, steady=True)
        self._add("/imports/{job}/files/{number}", self._take, taking)
        for route in routes() if pages is None else pages:
            rule = Rule(_READ if route.method == "GET" else _POST, limit=route.limit)
            self._add(route.path, self._endpoint(route), rule)

    # -------------------------------------------------------------- what the guard asks

    def rule(self, path: str, method: str) -> Rule | None:
        """The rule of an address: that of this method if it has it, else its methods."""
        methods: frozenset[str] = frozenset()
        for address, rule in self._addresses:
            match = _match(address, path, method)
            if match is Match.FULL:
                return rule
            if match is Match.PARTIAL:
                methods |= rule.methods
        return Rule(methods) if methods else None

    def admits(self, cookie: str) -> bool:
        """Whether this cookie value belongs to a living session."""
        return self.sessions.knows(cookie)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what the guard let pass."""
        for address, _ in self._addresses:
            match, found = address.matches(scope)
            if match is Match.FULL:
                scope.update(found)
                await address.handle(scope, receive, send)
                return

    async def door(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer those who have no session: the same for every address."""
        await _response(trouble.door(preferred(Request(scope))))(scope, receive, send)

    async def missing(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer those who have a session and ask for what is not there."""
        await _response(trouble.missing(preferred(Request(scope)), "page"))(scope, receive, send)

    def close(self) -> None:
        """Let the answers under way end, stop the imports, keep the sessions for next time."""
        self._threads.shutdown(cancel_futures=True)
        self.memory.renewer.close()
        self.jobs.close()
        self.sessions.close()

    def warm(self) -> None:
        """Have the day of a large store worked out before anybody asks; without waiting for it."""
        try:
            with Workspace(self.home, told_today=self.today, writable=False) as workspace:
                if self.memory.is_large(workspace.store) and not is_renewed(workspace):
                    self.memory.renewer.begin()
        except EntregentError:
            return  # the first page says what is the matter

    # -------------------------------------------------------------- sessions

    async def _enter(self, request: Request) -> Response:
        """A launch token for a cookie."""
        body = await json_object(request)
        if self.sessions.tires:
            await asyncio.sleep(1)
        value = self.sessions.redeem(str(body.get("token", "")))
        if value is None:
            return Response(status_code=403)
        cookie = f"{self.cookie}={value}; HttpOnly; SameSite=Strict; Path=/"
        return Response(status_code=303, headers={"Location": "/", "Set-Cookie": cookie})

    async def _leave(self, request: Request) -> Response:
        """End every session."""
        await json_object(request)
        self.sessions.end_all()
        gone = f"{self.cookie}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0"
        return Response(status_code=303, headers={"Location": "/", "Set-Cookie": gone})

    # -------------------------------------------------------------- pages

    def _add(self, path: str, endpoint: Endpoint, rule: Rule) -> None:
        address = Address(path, endpoint, methods=sorted(rule.methods - {"HEAD"}))
        self._addresses.append((address, rule))

    def _endpoint(self, route: Route) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            body = await json_object(request) if route.method == "POST" else {}
            answers: list[Answer] = []
            await self._run(lambda: answers.append(self._answer(route, request, body)))
            return _response(answers[0])

        return endpoint

    async def _take(self, request: Request) -> Response:
        """Take in a file of an import."""
        lang = preferred(request)
        try:
            return _response(await take(request, self.jobs, self._run))
        except EntregentError as error:
            return _response(trouble.told(lang, "data", error))

    def _run(self, work: Callable[[], object]) -> Awaitable[object]:
        """Do something that waits for the disk, in a thread."""
        return asyncio.get_running_loop().run_in_executor(self._threads, work)

    def _answer(self, route: Route, request: Request, body: dict[str, object]) -> Answer:
        """Run a handler in a workspace of its own. Never raises."""
        lang = preferred(request)
        writes = route.method == "POST"
        try:
            with Workspace(self.home, lang, self.today, writable=writes) as workspace:
                workspace.memory = self.memory  # told before the store is opened
                lang = chosen(request) or workspace.told_lang or lang
                workspace.lang = lang
                call = Call(
                    route.name, workspace, self.jobs, lang, path=request.path_params,
                    query=dict(request.query_params), body=body,
                )
                return route.handler(call)
        except NotFound:
            return trouble.missing(lang, route.sort)
        except EntregentError as error:
            return trouble.told(lang, route.sort, error)
        except Exception as error:  # noqa: BLE001 - a bug becomes a page without content and a line in the log
            number = self.incidents.note(now_utc(), route.name, error)
            return trouble.bug(lang, route.sort, number)


# ------------------------------------------------------------------ requests


async def json_object(request: Request) -> dict[str, object]:
    """The JSON object of a body. Raises `Refused` 400 for anything else, or too deep a one."""
    raw = await request.body()
    if _depth(raw) > DEEPEST:
        raise Refused(400)
    try:
        value = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Refused(400) from None
    if not isinstance(value, dict):
        raise Refused(400)
    return value


def _depth(raw: bytes) -> int:
    """At most how deep brackets nest; those inside texts count too, which errs on the safe side."""
    deep = deepest = 0
    for byte in raw:
        if byte in b"[{":
            deep += 1
            deepest = max(deepest, deep)
        elif byte in b"]}":
            deep -= 1
    return deepest


def chosen(request: Request) -> Lang | None:
    """The language `?lang=` asks for."""
    asked = request.query_params.get("lang")
    return "fr" if asked == "fr" else "en" if asked == "en" else None


def preferred(request: Request) -> Lang:
    """The language of ours that the browser would rather read (RFC 9110, 12.5.4)."""
    best: tuple[float, Lang] = (0.0, "en")
    for part in request.headers.get("accept-language", "").split(",")[:20]:
        tag, _, weight = part.strip().lower().partition(";")
        lang: Lang | None = "fr" if tag[:2] == "fr" else "en" if tag[:2] == "en" else None
        worth = _weight(weight)
        if lang is not None and worth > best[0]:
            best = (worth, lang)
    return best[1]


def _weight(text: str) -> float:
    """The q-value of a preference: 1 when none is written, 0 when it is not a number."""
    name, _, value = text.strip().partition("=")
    if not name:
        return 1.0
    try:
        return min(1.0, max(0.0, float(value))) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


# ------------------------------------------------------------------ answers


def _match(address: Address, path: str, method: str) -> Match:
    scope = {"type": "http", "path": path, "method": method, "root_path": ""}
    return address.matches(scope)[0]


def _response(answer: Answer) -> Response:
    headers = dict(answer.headers)
    if answer.to is not None:
        name, params = answer.to
        headers["Location"] = address_of(name, **params)
    return Response(answer.body, answer.status, headers=headers, media_type=answer.media)


async def _asset(request: Request) -> Response:
    """A file of `static/`: for ever under the present digest, not at all under another."""
    found = assets().get(request.path_params["name"])
    if found is None or request.path_params["edition"] != edition():
        return Response(status_code=404)
    return Response(found.body, media_type=found.media, headers={"Cache-Control": _FOREVER})
