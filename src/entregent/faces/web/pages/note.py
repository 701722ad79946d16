"""A line of the journal: who was met, called, thanked, promised; the first people from memory."""

from __future__ import annotations

from entregent.app.journal import Detail, note
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.today import day_of, newest_entry
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError

VERBS = ("met", "called", "note", "gave", "received", "promised")
LONGEST = 5000
"""Characters of a note written on a page."""


def show(call: Call) -> Answer:
    """The form."""
    return page(render(
        call, "note.html", verbs=VERBS, who=call.asked("who")[:200],
        people=call.workspace.store.counts().people,
    ))


def write(call: Call) -> Answer:
    """Write a line about somebody named in the form."""
    return _written(call, call.text("who").replace(":", " "), "note")


def write_about(call: Call) -> Answer:
    """Write a line about the person of the page."""
    who = call.path["person"]
    if call.workspace.store.person(who) is None:
        raise NotFound
    return _written(call, who, "person")


def _written(call: Call, who: str, back: str) -> Answer:
    verb = call.text("verb")
    if verb not in VERBS or not who:
        raise EntregentError("usage.empty", exit_code=2)
    words = " ".join(call.text("words")[:LONGEST].split())
    due = day_of(call.text("due")) if verb == "promised" else None
    detail = Detail(day_of(call.text("on")), due)
    noted = note(call.workspace, verb, [f"{who} : {words}"], detail)
    said = "known" if noted["known"] else "noted"
    entry = "" if noted["known"] else newest_entry(call.workspace)
    if back == "person":
        return go("person", person=who, said=said, entry=entry)
    return go("note", said=said, entry=entry)


ROUTES = (
    Route("note", "GET", "/note", show),
    Route("note-write", "POST", "/note", write),
    Route("person-note", "POST", "/people/{person}/note", write_about),
)
