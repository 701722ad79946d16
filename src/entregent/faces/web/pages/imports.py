"""Handing files over, what is being read, what became of it, and the way back."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from entregent.app.changes import history, own
from entregent.app.places import place_words
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.pages.today import WORKING, newest_entry
from entregent.faces.web.render import render
from entregent.i18n import Lang, say

if TYPE_CHECKING:
    from entregent.app.importing import FileShape, ImportShape

_JOURNAL = 200


def show(call: Call) -> Answer:
    """Every import that pages started, and where files are dropped."""
    workspace = call.workspace
    jobs = call.jobs.all(call.lang)
    reports = {job["id"]: job["report"] for job in jobs if job["report"] is not None}
    seen = sorted(workspace.view().sources().items())
    workspace.store.release()
    return page(render(
        call, "imports.html",
        jobs=jobs,
        busy=any(job["state"] in WORKING for job in jobs),
        reads={job: [_read(call.lang, file) for file in report["files"]]
               for job, report in reports.items()},
        remarks={job: _remarks(call.lang, report) for job, report in reports.items()},
        undone={one["entry"] for one in history(workspace, _JOURNAL) if one["undone"]},
        people=workspace.store.counts().people,
        seen=seen,
    ))


def mine(call: Call) -> Answer:
    """Which of the addresses in doubt is the owner's."""
    own(call.workspace, call.text("who")[:500])
    return go("imports", said="owner", entry=newest_entry(call.workspace))


ROUTES = (
    Route("imports", "GET", "/imports", show),
    Route("own-handle", "POST", "/me", mine),
)


def _read(lang: Lang, file: FileShape) -> str:
    """What a file held, counted: "812 connections, 31,870 exchanges"."""
    return ", ".join(
        say(lang, f"importing.kind-{kind}", n=n) for kind, n in file["read"].items() if n
    )


def _remarks(lang: Lang, report: ImportShape) -> dict[str, list[dict[str, str]]]:
    """What was refused, noticed and left aside, over all files."""
    files = report["files"]
    return {
        "rejected": [
            {"place": f"{file['path']} {place_words(lang, one['place'])}", "reason": one["reason"]}
            for file in files for one in file["rejected"]
        ],
        "noticed": [
            {"place": f"{file['path']} {place_words(lang, one['place'])}", "reason": one["reason"]}
            for file in files for one in file["noticed"]
        ],
        "ignored": [
            {"place": one["name"], "reason": one["reason"]}
            for one in chain.from_iterable(file["ignored"] for file in files)
        ],
    }
