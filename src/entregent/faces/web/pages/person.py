"""One person: how we met, what comes next, the tie and why, what passed, where facts come from."""

from __future__ import annotations

from entregent.app.changes import merge, own, split
from entregent.app.find import candidates
from entregent.app.person_page import MEETINGS, STAGES, PageShape, person_page
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.note import VERBS
from entregent.faces.web.pages.people import strip_says
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import month_name, network_name, render
from entregent.i18n import knows, say

EVENTS, ALL_EVENTS = 40, 2000
_ID = frozenset("0123456789abcdef")


def show(call: Call) -> Answer:
    """The page of a person, by their id or any key that leads to them."""
    key = known(call)
    everything = call.asked("all") == "yes"
    events = ALL_EVENTS if everything else EVENTS
    it = person_page(call.workspace, key, events)
    return page(render(
        call, "person.html",
        it=it,
        events=events,
        all=everything,
        stages=STAGES,
        verbs=VERBS,
        moving=any(not month.quiet for month in it["months"]),
        grouped=_grouped(call, it),
        letters=[month_name(call.lang, month.first)[:1].upper() for month in it["months"]],
        says=strip_says(call.lang, it["person"], it["months"]),
        first_met=None if len(it["timeline"]) >= events else _first_met(it),
        meetings=MEETINGS,
        third=any(event["direction"] == "third" for event in it["timeline"]),
    ))


def same(call: Call) -> Answer:
    """The person of the page and another are one."""
    key = known(call)
    merge(call.workspace, key, call.text("other")[:200])
    kept = candidates(call.workspace, key)
    return go("person", person=kept[0].key if kept else key, said="merged",
              entry=newest_entry(call.workspace))


def apart(call: Call) -> Answer:
    """A part of the person of the page is somebody else."""
    key = known(call)
    split(call.workspace, key, call.text("part")[:500])
    return go("person", person=key, said="split", entry=newest_entry(call.workspace))


def me(call: Call) -> Answer:
    """The person of the page is the owner."""
    key = known(call)
    own(call.workspace, key)
    return go("person", person=key, said="owner", entry=newest_entry(call.workspace))


def known(call: Call) -> str:
    """The key an address names. Raises `NotFound` when it is none, or leads to nobody."""
    key = call.path["person"]
    if len(key) != 32 or not set(key) <= _ID or call.workspace.store.person(key) is None:
        raise NotFound
    return key


def _grouped(call: Call, it: PageShape) -> list[tuple[list[str], list[dict[str, str]]]]:
    """Facts that the same places state, together: (the places, the facts)."""
    found: list[tuple[list[str], list[dict[str, str]]]] = []
    for fact in it["facts"]:
        one = {"field": fact["field"], "shown": _fact(call, fact["field"], fact["value"])}
        if found and found[-1][0] == fact["sources"]:
            found[-1][1].append(one)
        else:
            found.append((fact["sources"], [one]))
    return found


def _fact(call: Call, field: str, value: str) -> str:
    """A fact as people read it: a link between two accounts is a network and how it stands."""
    network, _, state = value.partition(" ")
    key = f"webperson.link-{state.replace(' ', '-')}"
    if field != "link" or not knows(key):
        return value
    return say(call.lang, key, network=network_name(call.lang, network))


def _first_met(it: PageShape) -> object | None:
    """The first meeting that was noted or read; nothing when the page does not reach that far."""
    met = [one for one in it["timeline"] if one["kind"] in MEETINGS and one["at"]]
    return met[-1] if met else None


ROUTES = (
    Route("person", "GET", "/people/{person}", show),
    Route("merge", "POST", "/people/{person}/same", same),
    Route("split", "POST", "/people/{person}/apart", apart),
    Route("own", "POST", "/people/{person}/me", me),
)
