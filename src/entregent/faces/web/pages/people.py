"""Everybody, filtered at once; and words found again in what was written."""

from __future__ import annotations

from entregent.app.day import debts
from entregent.app.months import Month, twelve_months
from entregent.app.people import people_from, search
from entregent.app.shapes import PersonShape
from entregent.faces.web.call import Answer, Call, Route, page
from entregent.faces.web.render import render
from entregent.i18n import Lang, say

AT_ONCE = 50
FURTHEST = 1_000_000
"""How far down a list an address may ask."""
_HITS, _SHORTEST = 12, 3
_PALETTE = 8
LONGEST = 200
"""Characters of a query."""


def show(call: Call) -> Answer:
    """One page of people, and the texts that hold the same words."""
    workspace, query = call.workspace, call.asked("q").strip()[:LONGEST]
    told = call.asked("after")
    after = min(int(told[:9]), FURTHEST) if told.isascii() and told.isdigit() else 0
    found, total = people_from(workspace, query, after, AT_ONCE)
    alive = [one["id"] for one in found if one["last_exchange"]]
    months = twelve_months(workspace, alive)
    moving = {one["id"]: any(not m.quiet for m in months.get(one["id"], ())) for one in found}
    return page(render(
        call, "people.html",
        q=query,
        people=found,
        found=total,
        everybody=workspace.store.counts().people,
        after=after,
        before=max(0, after - AT_ONCE) if after else None,
        months=months,
        moving=moving,
        says={
            one["id"]: strip_says(call.lang, one, months[one["id"]])
            for one in found if moving[one["id"]]
        },
        waits={debt["person"] for debt in debts(workspace)} if found else set(),
        hits=search(workspace, query, _HITS) if len(query) >= _SHORTEST and not after else [],
    ))


def find(call: Call) -> Answer:
    """What the palette shows for some words: a few people, a few texts."""
    query = call.asked("q").strip()[:LONGEST]
    found, _ = people_from(call.workspace, query, 0, _PALETTE) if query else ([], 0)
    hits = search(call.workspace, query, _PALETTE) if len(query) >= _SHORTEST else []
    return page(render(
        call, "find.html", q=query, people=found, hits=[hit for hit in hits if hit["people"]]
    ))


def strip_says(lang: Lang, one: PersonShape, months: tuple[Month, ...]) -> str:
    """Twelve months in words: for those who cannot see the strip."""
    return say(
        lang, "web.strip-says", name=one["name"], life=say(lang, f"person.life-{one['life']}"),
        n=sum(not month.quiet for month in months),
        received=sum(month.received for month in months),
        sent=sum(month.sent for month in months),
        together=sum(month.together for month in months),
    )


ROUTES = (
    Route("people", "GET", "/people", show),
    Route("find", "GET", "/find", find),
)
