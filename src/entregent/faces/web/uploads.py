"""Handing files over, and following what becomes of them.

What a page does, in this order (everything but the files themselves is JSON):

1. `POST /imports` `{"files": [{"name": "a/b.csv", "size": 123}, ...], "source": "", "words": true}`
   answers `{"job": id}`. `source` and `words` may be left out; names of a dropped folder have `/`.
2. For each file, in any order: `POST /imports/<job>/files/<number>` (from 0) with the bytes as
   `application/octet-stream`; answers `{"kept": size}`.
3. `POST /imports/<job>/begin` answers the job.

`GET /imports/state` answers `{"jobs": [JobShape, ...]}`, the newest first. `stop`, `resume` and
`drop` are acts: they lead back to the page called "imports". An error is `{"error", "do"}`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from starlette.requests import ClientDisconnect, Request

from entregent.app.incoming import Offered, Receiver
from entregent.app.jobs import Jobs
from entregent.faces.web.call import Answer, Call, Route, data, go
from entregent.model.errors import EntregentError

_AT_ONCE = 1 << 20
"""Bytes that are written to the disk together."""
_LONG_LIST = 512 * 1024


def offer(call: Call) -> Answer:
    """Announce files; the job that will import them."""
    files = call.body.get("files")
    if not isinstance(files, list):
        raise EntregentError("usage.missing", exit_code=2, params={"what": "files"})
    offered = [_offered(one) for one in files]
    words = call.body.get("words")
    job = call.jobs.offer(
        call.workspace, offered, call.text("source"), words=words if words is False else None
    )
    return data({"job": job})


def begin(call: Call) -> Answer:
    """Everything has arrived."""
    call.jobs.begin(call.path["job"])
    return data(call.jobs.one(call.path["job"], call.lang))


def stop(call: Call) -> Answer:
    """Stop a job; it can go on."""
    call.jobs.stop(call.path["job"])
    return go("imports")


def resume(call: Call) -> Answer:
    """Go on with a job."""
    call.jobs.resume(call.path["job"])
    return go("imports")


def drop(call: Call) -> Answer:
    """Remove a job and its files."""
    call.jobs.drop(call.workspace, call.path["job"])
    return go("imports")


def states(call: Call) -> Answer:
    """How far everything is."""
    return data({"jobs": call.jobs.all(call.lang)})


ROUTES = (
    Route("import-offer", "POST", "/imports", offer, "data", _LONG_LIST),
    Route("import-begin", "POST", "/imports/{job}/begin", begin, "data"),
    Route("import-stop", "POST", "/imports/{job}/stop", stop),
    Route("import-resume", "POST", "/imports/{job}/resume", resume),
    Route("import-drop", "POST", "/imports/{job}/drop", drop),
    Route("imports-state", "GET", "/imports/state", states, "data"),
)


def _offered(value: object) -> Offered:
    """One announced file. Raises `EntregentError` (exit code 2) for any other shape."""
    if isinstance(value, dict):
        name, size = value.get("name"), value.get("size")
        if isinstance(name, str) and isinstance(size, int) and not isinstance(size, bool):
            return Offered(name.encode("utf-8", "replace").decode(), size)
    raise EntregentError("usage.bad-value", exit_code=2, params={"what": "files", "value": "?"})


# ------------------------------------------------------------------ the bytes


class Run(Protocol):
    """Runs something that waits for the disk in a thread."""

    def __call__(self, work: Callable[[], object], /) -> Awaitable[object]: ...


async def take(request: Request, jobs: Jobs, run: Run) -> Answer:
    """Take in one file as it comes. Raises `EntregentError`; a file cut short leaves nothing."""
    job, number = request.path_params["job"], request.path_params["number"]
    receiver: list[Receiver] = []
    if not (number.isascii() and number.isdigit() and len(number) <= 6):
        raise EntregentError("jobs.not-expected", exit_code=2)
    await run(lambda: receiver.append(jobs.receiver(job, int(number))))
    with receiver[0] as file:
        kept = 0
        try:
            gathered = bytearray()
            async for part in request.stream():
                gathered += part
                if len(gathered) >= _AT_ONCE:
                    kept += len(gathered)
                    await run(_write(file, bytes(gathered)))
                    gathered.clear()
        except ClientDisconnect:
            raise EntregentError("jobs.shorter", exit_code=2) from None
        await run(_write(file, bytes(gathered)))
        await run(file.end)
        return data({"kept": kept + len(gathered)})


def _write(file: Receiver, body: bytes) -> Callable[[], None]:
    return lambda: file.write(body)
