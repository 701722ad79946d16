"""Setting right what is said, and asking not to hear it again: where it is read."""

from __future__ import annotations

from entregent.app.corrections import correct
from entregent.app.muting import mute, mute_finding
from entregent.faces.web.back import back
from entregent.faces.web.call import Answer, Call, Route
from entregent.faces.web.pages.today import newest_entry

_LONGEST = 500


def set_right(call: Call) -> Answer:
    """Do what a way of correction says."""
    values = {name: str(value)[:200] for name, value in call.body.items()}
    correct(call.workspace, call.text("do"), values)
    return back(call, "corrected", newest_entry(call.workspace))


def silence(call: Call) -> Answer:
    """Hear a finding no more: this one, about one person, or ever."""
    code, span, reason = call.text("code")[:20], call.text("span"), call.text("reason")[:_LONGEST]
    if span == "finding":
        mute_finding(call.workspace, code, call.text("finding")[:40], reason)
    else:
        mute(call.workspace, code, call.text("who")[:200] if span == "person" else "", reason)
    return back(call, "muted", newest_entry(call.workspace))


ROUTES = (
    Route("correct", "POST", "/corrections", set_right),
    Route("mute", "POST", "/mutes", silence),
)
