"""The rules of tact as pages, and what is silent: given back where it is read."""

from __future__ import annotations

from entregent.app.changes import undo
from entregent.app.rule_pages import rule_list, rule_page
from entregent.app.tact_mutes import mutes
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError


def show(call: Call) -> Answer:
    """Every rule, and what is silent."""
    return page(render(
        call, "rules.html", here="habits", rules=rule_list(call.lang), silent=mutes(call.workspace)
    ))


def show_one(call: Call) -> Answer:
    """The page of one rule."""
    try:
        found = rule_page(call.lang, call.path["code"])
    except EntregentError as error:
        raise NotFound from error
    return page(render(call, "rule.html", here="habits", rule=found, parts=dict(found.sections)))


def give_back(call: Call) -> Answer:
    """Hear something again: the mute of this number is taken back."""
    entry = call.text("entry")
    known = {str(one["entry"]) for one in mutes(call.workspace)}
    if entry not in known:
        raise NotFound
    call.workspace.store.release()
    undo(call.workspace, int(entry))
    return go("rules", said="undone")


ROUTES = (
    Route("rules", "GET", "/rules", show),
    Route("rule", "GET", "/rules/{code}", show_one),
    Route("rules-give-back", "POST", "/rules", give_back),
)
