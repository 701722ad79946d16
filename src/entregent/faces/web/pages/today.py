"""The day: its acts, the owner's answers to them, and the way back from anything."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, TypedDict

from entregent.app.changes import history, undo
from entregent.app.day import answer_act, today
from entregent.app.workspace import Workspace
from entregent.faces.web.back import back
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.render import render
from entregent.faces.web.routes import address
from entregent.i18n import say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.shapes import ActShape

_STATES = frozenset({"done", "snoozed", "refused"})
_SHEET = frozenset({"PAP-1", "PAP-2", "PAP-3", "PAP-4", "PAP-6"})
_SENTENCES = {
    "PAP": "paper", "HAB": "appearance", "IMP": "involvement", "COL": "collection", "MIX": "mix",
    "ROE": "engagement", "ATT": "attitude", "TAC": "sending", "CUL": "culture", "HUM": "humanity",
    "ICO": "collective",
}
_PENS = {
    "reply": "follow_up", "thank": "thank_you", "keep_promise": "follow_up",
    "give": "first_message", "write": "first_message", "ask": "request",
    "introduce": "introduction", "invite": "invitation",
}
"""Acts that are written, and the kind of message each is."""
WORKING = frozenset({"receiving", "waiting", "working"})


class Door(TypedDict):
    """Where an act begins: the address, and the key of its word."""

    to: str
    key: str


def show(call: Call) -> Answer:
    """The plan of the day."""
    workspace = call.workspace
    plan = today(workspace)
    waiting = [left for left in plan["left_out"] if left["open"]]
    return page(render(
        call, "today.html",
        plan=plan,
        doors={act["id"]: _door(act) for act in plan["actions"]},
        pens={act["id"]: _pen(act) for act in plan["actions"]},
        later=_later(workspace.today),
        waiting=waiting,
        sentence=_sentence(call, plan["actions"]),
        working=any(job["state"] in WORKING for job in call.jobs.all(call.lang)),
    ))


def answer(call: Call) -> Answer:
    """Note what the owner answers to an act."""
    state = call.text("state")
    if state not in _STATES:
        raise EntregentError("usage.bad-value", exit_code=2, params={"what": "state", "value": "?"})
    answer_act(call.workspace, call.path["act"], state, day_of(call.text("until")),
               call.text("reason")[:500])
    return go("today", said=state, entry=newest_entry(call.workspace))


def take_back(call: Call) -> Answer:
    """Undo one entry of the journal, or the newest that stands."""
    entry = call.text("entry")
    undo(call.workspace, int(entry) if entry.isdigit() and len(entry) < 10 else None)
    return back(call, "undone")


def newest_entry(workspace: Workspace) -> str:
    """The number of the newest entry of the journal, as addresses carry it."""
    return next((str(one["entry"]) for one in history(workspace, 1)), "")


ROUTES = (
    Route("today", "GET", "/today", show),
    Route("act", "POST", "/acts/{act}", answer),
    Route("undo", "POST", "/undo", take_back),
)


def _door(act: ActShape) -> Door | None:
    codes = {because["code"] for because in act["because"]}
    if codes & _SHEET:
        return {"to": address("sheet"), "key": "sheet"}
    if "PAP-7" in codes:
        return {"to": address("archive"), "key": "archive"}
    if "PAP-8" in codes:
        return {"to": address("note"), "key": "note"}
    if "COL-7" in codes:
        return {"to": address("review"), "key": "review"}
    if not act["people"]:
        drafts = any(code.startswith("TAC") for code in codes)
        return {"to": address("write"), "key": "write"} if drafts else None
    return {"to": address("person", person=act["people"][0]),
            "key": "reply" if act["verb"] == "reply" else "person"}


def _pen(act: ActShape) -> str:
    """Where the message of an act is written, "" for an act that is none."""
    kind = _PENS.get(act["verb"])
    if kind is None or not act["people"]:
        return ""
    people = act["people"][:2] if kind == "introduction" else act["people"][:1]
    return address("write", to=";".join(people), kind=kind)


def _later(day: date) -> list[tuple[str, str]]:
    """Tomorrow, the next Monday, in a month: (key of the word, ISO day)."""
    tomorrow = day + timedelta(days=1)
    monday = day + timedelta(days=7 - day.weekday())
    month = day + timedelta(days=30)
    found = [("tomorrow", tomorrow), ("monday", monday), ("month", month)]
    return [(key, one.isoformat()) for key, one in found if key != "monday" or one != tomorrow]


def _sentence(call: Call, actions: list[ActShape]) -> str:
    """The article's sentence of the practice that the first act comes from."""
    code = actions[0]["because"][0]["code"][:3] if actions else "PAP"
    domain = _SENTENCES.get(code, "paper")
    return say(call.lang, f"{domain}.sentence")


def day_of(text: str) -> date | None:
    """The day of an ISO text, None for none. Raises `EntregentError` (exit code 2) for others."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise EntregentError("usage.not-a-day", exit_code=2, params={"what": text[:40]}) from None
