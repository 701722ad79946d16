"""One's own profile: read as a stranger would, told by hand where no export says it."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error
from pathlib import Path

from entregent.app.appearance import (
    PhotoForm,
    read,
    tell_no_photo,
    tell_photo_read,
    tell_profile,
    tell_words,
    words_of,
)
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render
from entregent.model.errors import EntregentError

_LONG = 128 * 1024
_PHOTO = 2 * 1024 * 1024
_LONGEST = 20_000
_STATES = ("choice", "none")


def show(call: Call) -> Answer:
    """Every profile that is known, what would help, and its words to be told anew."""
    return page(render(
        call, "profile.html", profiles=read(call.workspace), words=words_of(call.workspace),
    ))


def keep(call: Call) -> Answer:
    """Keep the words of a profile as the owner copied them."""
    fields: dict[str, object] = {
        "headline": call.text("headline")[:_LONGEST], "summary": call.text("summary")[:_LONGEST],
        "titles": _lines(call.text("titles")), "skills": _lines(call.text("skills")),
    }
    tell_profile(call.workspace, call.text("network").casefold()[:60], fields)
    return _kept(call)


def keep_words(call: Call) -> Answer:
    """Keep the words to be found by."""
    tell_words(call.workspace, _lines(call.text("words")))
    return _kept(call)


def keep_reading(call: Call) -> Answer:
    """Keep today's points, to compare the next reading with."""
    read(call.workspace, keep=True)
    return _kept(call)


def no_photo(call: Call) -> Answer:
    """No photo, by choice or for now."""
    state = call.text("state")
    if state not in _STATES:
        raise NotFound
    tell_no_photo(call.workspace, call.text("network")[:60], chosen=state == "choice")
    return _kept(call)


def photo(call: Call) -> Answer:
    """Look at the size of a photo; the rest is the owner's word. Nothing of it is kept."""
    try:
        head = b64decode(call.text("photo"), validate=True)
        years = float(call.text("years").replace(",", ".")) if call.text("years") else None
    except (Error, ValueError):
        raise EntregentError("usage.no-photo", exit_code=4, params={"what": "?"}) from None
    name = Path(call.text("photo-name")).name[:200]
    tell_photo_read(call.workspace, head, PhotoForm(
        Path(name), call.text("network")[:60],
        call.text("sharp") == "yes", call.text("face") == "yes", years,
    ))
    return _kept(call)


def _lines(text: str) -> list[str]:
    """What was written one a line, or with commas."""
    parts = text[:_LONGEST].replace("\n", ",").split(",")
    return [part.strip() for part in parts if part.strip()][:100]


def _kept(call: Call) -> Answer:
    return go("profile", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("profile", "GET", "/profile", show),
    Route("profile-keep", "POST", "/profile", keep, limit=_LONG),
    Route("profile-words", "POST", "/profile/words", keep_words),
    Route("profile-reading", "POST", "/profile/readings", keep_reading),
    Route("profile-no-photo", "POST", "/profile/no-photo", no_photo),
    Route("profile-photo", "POST", "/profile/photo", photo, limit=_PHOTO),
)
