"""The place where people write: a draft, remarks beside it, and what the data offers to speak of.

Nothing leaves this page but by the writer's own hand, and nothing of the draft is kept.
"""

from __future__ import annotations

from entregent.app.gaps import gaps
from entregent.app.tact_mutes import mute_draft
from entregent.app.writing import (
    MAX_DRAFT,
    channel_of,
    channels,
    kind_of,
    kinds,
    meant,
    read_draft,
)
from entregent.faces.web.call import Answer, Call, Route, data, page
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError

_LIMIT = 256 * 1024
_GAPS = 6
_MOST = 2
"""People whose gaps are shown: those of an introduction."""


def show(call: Call) -> Answer:
    """The draft's page: to whom, what for, an empty sheet, and what could be spoken of."""
    who = meant(call.workspace, call.asked("to"))
    each = [gaps(call.workspace, key) for key in who.keys[:_MOST]]
    offered = [
        (one["person"], one["name"], [gap for gap in one["gaps"] if gap["kind"] != "rest"]
         [: _GAPS // len(each)])
        for one in each
    ]
    rest = [gap for one in each for gap in one["gaps"] if gap["kind"] == "rest"]
    return page(render(
        call, "write.html",
        who=who,
        kinds=kinds(),
        kind=kind_of(call.asked("kind")),
        channels=channels(),
        channel=channel_of(call.asked("channel")),
        offered=offered,
        rest=rest,
        most=MAX_DRAFT,
        empty=read_draft(call.workspace, "", kind_of(call.asked("kind")),
                         channel=channel_of(call.asked("channel"))),
    ))


def read(call: Call) -> Answer:
    """Remarks on a draft, as JSON. Nothing of it is kept."""
    return data(read_draft(
        call.workspace, _text(call), kind_of(call.text("kind")), call.text("to")[:400],
        channel_of(call.text("channel")),
    ))


def keep_quiet(call: Call) -> Answer:
    """Do not say this remark again of this draft as it stands: a decision, which can be undone."""
    mute_draft(call.workspace, call.text("code")[:20], _text(call))
    return read(call)


def _text(call: Call) -> str:
    """The draft, its blanks kept. Raises `EntregentError` (exit code 2) for one too long."""
    value = call.body.get("text", "")
    text = value if isinstance(value, str) else ""
    if len(text) > MAX_DRAFT:
        raise EntregentError("tact.too-long", exit_code=2, params={"n": str(MAX_DRAFT)})
    return text


ROUTES = (
    Route("write", "GET", "/write", show),
    Route("write-read", "POST", "/write/read", read, "data", _LIMIT),
    Route("write-quiet", "POST", "/write/quiet", keep_quiet, "data", _LIMIT),
)
