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
    said, entry = written(call, call.text("who").replace(":", " "))
    return go("note", said=said, entry=entry)


def write_about(call: Call) -> Answer:
    """Write a line about the person of the page."""
    who = call.path["person"]
    if call.workspace.store.person(who) is None:
        raise NotFound
    said, entry = written(call, who)
    return go("person", person=who, said=said, entry=entry)


def written(call: Call, who: str) -> tuple[str, str]:
    """Write what a form says about somebody: what was done, and its entry of the journal."""
    verb = call.text("verb")
    if verb not in VERBS or not who:
        raise EntregentError("usage.empty", exit_code=2)
    words = " ".join(call.text("words")[:LONGEST].split())
    due = day_of(call.text("due")) if verb == "promised" else None
    noted = note(call.workspace, verb, [f"{who} : {words}"], Detail(day_of(call.text("on")), due))
    return ("known", "") if noted["known"] else ("noted", newest_entry(call.workspace))


ROUTES = (
    Route("note", "GET", "/note", show),
    Route("note-write", "POST", "/note", write),
    Route("person-note", "POST", "/people/{person}/note", write_about),
)
