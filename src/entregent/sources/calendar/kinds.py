"""What kind of gathering an event is, by the words of its title and place (method, practice 8)."""

from __future__ import annotations

import re

from entregent.model.records import InteractionKind
from entregent.sources.calendar.events import Event
from entregent.text.folding import fold

_MEAL = frozenset({
    "dejeuner", "dej", "lunch", "diner", "dinner", "souper", "brunch", "breakfast", "cafe",
    "coffee", "repas", "restaurant", "resto", "bistrot", "bistro", "brasserie", "aperitif", "apero",
    "afterwork", "mittagessen", "abendessen", "kaffee", "almuerzo", "cena", "pranzo", "caffe",
})
_SERVICES = frozenset({
    "visio", "visioconference", "visioconf", "zoom", "webex", "whereby", "skype", "jitsi",
    "facetime", "gotomeeting", "videocall", "videoconference", "videoconf", "livestorm",
    "bigbluebutton", "distanciel", "hangouts", "hangout", "videokonferenz", "videoanruf",
})
_SERVICE_PHRASES = (
    "google meet", "video call", "appel video", "microsoft teams", "teams meeting",
    "reunion teams", "sur teams", "via teams", "on teams", "en teams",
)
_REMOTE = frozenset({"virtuel", "virtuelle", "virtual", "remote", "online"})
_CALL = frozenset({
    "telephone", "telephonique", "tel", "call", "calls", "appel", "appeler", "phone", "anruf",
    "telefonat", "telefon", "llamada", "telefonata", "confcall", "callback", "rappeler",
})
_CALL_PHRASES = ("coup de fil",)
_LINK = re.compile(
    r"zoom\.us/|zoomgov\.com/|meet\.google\.com/|teams\.microsoft\.com/|teams\.live\.com/"
    r"|whereby\.com/|webex\.com/|meet\.jit\.si/|join\.skype\.com/|meet\.lync\.com/|gotomeet"
    r"|bluejeans\.com/|facetime\.apple\.com/|livestorm\.co/",
    re.IGNORECASE,
)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_MAP = re.compile(
    r"//(?:maps?\.|[^/\s]*/maps|goo\.gl/maps|[^/\s]*openstreetmap|[^/\s]*waze)", re.IGNORECASE
)
_NUMBER = re.compile(r"\A\W*(?:tel:)?\+?[\d .()/-]{9,20}\W*\Z", re.IGNORECASE)
_LOOKED_AT = 20_000
"""Characters of a description in which a link is looked for."""


def kind_of(event: Event) -> InteractionKind:
    """"meal", "video", "call" or "meeting".

    A place that is a link (but to a map) or a service is a video call. A meal in the title wins
    over the conference link that calendars add by themselves, unless the title says remote.
    """
    title, place = _padded(event.summary), _padded(event.location)
    where = event.location[:_LOOKED_AT]
    is_web = (_WEB.search(where) or _LINK.search(where)) and not _MAP.search(where)
    if is_web or _is_service(place, " teams "):
        return "video"
    remote = _is_service(title) or _has(title, _REMOTE) or " en ligne " in title
    if (_has(title, _MEAL) and not remote) or _has(place, _MEAL):
        return "meal"
    if _is_service(title) and " zoom sur " not in title:
        return "video"
    if _is_call(title) or _is_call(place) or "tel:" in event.summary.lower():
        return "call"
    if _NUMBER.match(where):
        return "call"
    linked = event.link or _LINK.search(event.description[:_LOOKED_AT]) is not None
    return "video" if linked and not place.strip() else "meeting"


def _padded(text: str) -> str:
    return f" {fold(text)} "


def _has(padded: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(padded.split())


def _is_service(padded: str, more: str = " microsoft teams ") -> bool:
    return (
        _has(padded, _SERVICES)
        or more in padded
        or any(f" {phrase} " in padded for phrase in _SERVICE_PHRASES)
    )


def _is_call(padded: str) -> bool:
    return _has(padded, _CALL) or any(f" {phrase} " in padded for phrase in _CALL_PHRASES)
