"""What was given and received, what people look for and offer, who knows whom."""

from __future__ import annotations

from entregent.app.giving import drop_wishes, gifts, tell_know, tell_wish, weigh, wishes
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.note import written
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError

TOPICS = ("seeks", "offers")
VERBS = ("gave", "received")
_SHOWN = 200


def show(call: Call) -> Answer:
    """The acts of half a year, then what is wanted and offered."""
    found = gifts(call.workspace)
    told = wishes(call.workspace)
    return page(render(
        call, "gifts.html",
        given=[one for one in found["acts"] if one["given"]][:_SHOWN],
        received=[one for one in found["acts"] if not one["given"]][:_SHOWN],
        gifts=found,
        wanted=[(topic, [one for one in told if one["topic"] == topic]) for topic in TOPICS],
        who=call.asked("who")[:200],
    ))


def add(call: Call) -> Answer:
    """Write a gift in the journal."""
    if call.text("verb") not in VERBS:
        raise NotFound
    said, entry = written(call, call.text("who").replace(":", " "))
    return go("gifts", said=said, entry=entry)


def correct_weight(call: Call) -> Answer:
    """Give an act another weight; 0 when it was no gift."""
    text = call.text("weight", "0").replace(",", ".")
    try:
        weight = float(text)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 10:
        raise EntregentError("usage.bad-value", exit_code=2,
                             params={"what": "--weigh", "value": text[:20]})
    weigh(call.workspace, call.path["act"], weight)
    return go("gifts", said="corrected", entry=newest_entry(call.workspace))


def wish(call: Call) -> Answer:
    """Note what somebody looks for or offers; or that it is no longer so."""
    topic = call.text("topic")
    if topic not in TOPICS:
        raise NotFound
    if call.text("gone") == "yes":
        drop_wishes(call.workspace, topic, call.text("who")[:200])
    else:
        tell_wish(call.workspace, topic, call.text("who")[:200], call.text("what"))
    return go("gifts", said="noted", entry=newest_entry(call.workspace))


def know(call: Call) -> Answer:
    """Say that two people know each other."""
    tell_know(call.workspace, [call.text("one")[:200], call.text("other")[:200]])
    return go("gifts", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("gifts", "GET", "/gifts", show),
    Route("gift-add", "POST", "/gifts", add),
    Route("gift-weigh", "POST", "/gifts/{act}/weight", correct_weight),
    Route("wish", "POST", "/wishes", wish),
    Route("know", "POST", "/knows", know),
)
