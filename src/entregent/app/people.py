"""People: lists, one person whole, and words found again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from entregent.app.chance_table import chance_says
from entregent.app.find import Found, one_person
from entregent.app.places import place_words
from entregent.app.tie_table import NOTHING, TieShape, tie_table
from entregent.app.workspace import Workspace
from entregent.i18n import day_words, say

if TYPE_CHECKING:
    from entregent.app.shapes import HandleShape, PersonShape
    from entregent.model.ties import Tie
    from entregent.store.lists import TimelineRow, ToldRow
    from entregent.store.person_rows import PersonRow

EVERYBODY = 10_000_000


class FactShape(TypedDict):
    """Something sources say, and where each says it."""

    field: str
    value: str
    sources: list[str]


class EventShape(TypedDict):
    """One exchange. `direction` is in, out, joint or third; `at` the local wall clock or a day."""

    at: str | None
    network: str
    kind: str
    direction: str
    human: bool
    subject: str
    words: str
    key: str


class TiePartShape(TypedDict):
    """One part of a tie in points of a hundred; the parts add up to the number that is shown."""

    name: str
    says: str
    points: int


class PagesShape(TypedDict):
    """One person whole."""

    person: PersonShape
    tie_says: str
    tie_parts: list[TiePartShape]
    chance_says: list[str]
    facts: list[FactShape]
    timeline: list[EventShape]
    debts: list[str]
    also: list[str]


class HitShape(TypedDict):
    """One record that holds the words searched for."""

    key: str
    kind: str
    network: str
    at: str | None
    people: list[str]
    names: list[str]
    subject: str
    excerpt: str


def people(
    workspace: Workspace, query: str = "", limit: int = EVERYBODY
) -> tuple[list[PersonShape], int]:
    """Whom the words find, the last exchange first, and how many more there are.

    Lists are never in the order of strength (method 9.3).
    """
    rows = workspace.store.people_rows(query, limit)
    total = len(rows) if len(rows) < limit else workspace.store.people_found(query)
    ties = tie_table(workspace)
    return [_person(row, ties, workspace.today) for row in rows], total - len(rows)


def people_from(
    workspace: Workspace, query: str, after: int, limit: int
) -> tuple[list[PersonShape], int]:
    """One page of those whom the words find, after the first `after`; and how many there are."""
    rows, found = _page(workspace, query, after, limit)
    ties = tie_table(workspace)
    return [_person(row, ties, workspace.today) for row in rows], found


def person(workspace: Workspace, words: str, events: int = 30) -> PagesShape:
    """Everything about one person. Raises `EntregentError` when the words do not find just one."""
    found = one_person(workspace, words)
    row = workspace.store.person(found.key)
    assert row is not None  # a found key leads to a row
    tie = _tie(workspace, found)
    return {
        "person": _person(row, tie_table(workspace), workspace.today),
        "tie_says": _tie_says(workspace, tie),
        "tie_parts": _tie_parts(workspace, tie),
        "chance_says": chance_says(workspace, found.key),
        "facts": _facts(workspace, found.key),
        "timeline": _timeline(workspace, found.key, events),
        "debts": _debts(workspace, found.key),
        "also": _also(workspace, found),
    }


def search(workspace: Workspace, words: str, limit: int = 20) -> list[HitShape]:
    """Messages and notes that hold all the words, newest first.

    `names` may be more than `people`: an erased person who took part is nobody to go to.
    """
    erased = say(workspace.lang, "forget.erased-person")
    return [
        {
            "key": hit.key,
            "kind": hit.kind,
            "network": hit.network,
            "at": hit.at.isoformat(sep=" ", timespec="minutes") if hit.at else None,
            "people": [key for key, _ in hit.people],
            "names": [name for _, name in hit.people] + [erased] * hit.erased,
            "subject": hit.subject,
            "excerpt": hit.excerpt,
        }
        for hit in workspace.store.search(words, limit)
    ]


# ------------------------------------------------------------------ inside


def _page(
    workspace: Workspace, query: str, after: int, limit: int
) -> tuple[list[PersonRow], int]:
    """Rows of the list and how many there are: a server filters in what it holds in memory."""
    store = workspace.store
    if workspace.memory is not None:
        from entregent.store.directory import page

        numbers, found = page(workspace.memory.directory(store), query, after=after, limit=limit)
        return store.rows_of(numbers), found
    rows = store.people_rows(query, limit, after=after)
    return rows, len(rows) if len(rows) < limit and not after else store.people_found(query)


def _person(row: PersonRow, ties: Mapping[str, TieShape], today: date) -> PersonShape:
    tie = ties.get(row.key, NOTHING)
    return {
        "id": row.key,
        "name": row.name,
        "handles": [_handle(h.kind, h.key, h.network, h.shared) for h in row.handles],
        "post": ", ".join(filter(None, (row.title, row.organisation))),
        "strength": tie["strength"],
        "life": tie["life"],
        "circle": tie["circle"],
        "stage": tie["stage"],
        "last_exchange": tie["last"],
        "planned": row.last.isoformat() if row.last is not None and row.last > today else None,
        "real_exchange": tie["real"],
        "messages_in": tie["messages_in"],
        "messages_out": tie["messages_out"],
        "meetings": tie["meetings"],
        "records": row.records,
    }


def _handle(kind: str, key: str, network: str, shared: str) -> HandleShape:
    shape: HandleShape = {"kind": kind, "key": key}
    if network:
        shape["network"] = network
    if shared:
        shape["shared"] = shared
    return shape


def _facts(workspace: Workspace, key: str) -> list[FactShape]:
    """Facts with all their sources, in the order of their newest statement."""
    found: dict[tuple[str, str], list[str]] = {}
    for fact in workspace.store.facts(key):
        if not fact.shown:
            continue
        place = place_words(workspace.lang, fact.place)
        where = " ".join(filter(None, (fact.export, fact.path if fact.path != fact.export else "",
                                       place)))
        if fact.as_of:
            where += f" ({day_words(workspace.lang, fact.as_of)})"
        places = found.setdefault((fact.field, fact.value), [])
        if where not in places:
            places.append(where)
    return [
        {"field": field, "value": value, "sources": sources}
        for (field, value), sources in found.items()
    ]


def _timeline(workspace: Workspace, key: str, events: int) -> list[EventShape]:
    """What passed and what was noted, newest first; what has no date last."""
    store = workspace.store
    passed = [_event(row) for row in store.timeline(key, events)]
    passed += [_told(row) for row in store.told(key)]
    return sorted(passed, key=lambda event: event["at"] or "", reverse=True)[:events]


def _told(row: ToldRow) -> EventShape:
    return {
        "at": row.at.isoformat(sep=" ", timespec="minutes") if row.at else None,
        "network": "journal",
        "kind": row.kind,
        "direction": "in" if row.sort in {"received", "to owner"} else "out",
        "human": True,
        "subject": "",
        "words": row.words,
        "key": row.key,
    }


def _event(row: TimelineRow) -> EventShape:
    return {
        "at": row.at.isoformat(sep=" ", timespec="minutes") if row.at else None,
        "network": row.network,
        "kind": row.kind,
        "direction": row.direction,
        "human": row.human,
        "subject": row.subject,
        "words": row.words,
        "key": row.key,
    }


def _tie(workspace: Workspace, found: Found) -> Tie:
    from entregent.model.ids import PersonId
    from entregent.ties.build import tie_of
    from entregent.ties.history import NONE, Reader

    view = workspace.view()
    key = PersonId(found.key)
    rows = view.rollup_of(key)
    history = Reader(workspace.today).read(rows) if rows else NONE
    tie = tie_of(view.alone(key), history, workspace.today)
    workspace.store.release()
    return tie


def _tie_says(workspace: Workspace, tie: Tie) -> str:
    """The sentences that explain the strength, whose numbers add up to it."""
    from entregent.ties.explain import in_words

    return in_words(workspace.lang, tie)


def _tie_parts(workspace: Workspace, tie: Tie) -> list[TiePartShape]:
    """The same parts one by one."""
    from entregent.ties.explain import explain, in_points

    return [
        {"name": name, "says": say(workspace.lang, f"ties.row-{name}"), "points": points}
        for name, points in in_points(explain(tie))
    ]


def _debts(workspace: Workspace, key: str) -> list[str]:
    from entregent.app.day import debts

    lang = workspace.lang
    return [
        say(lang, "person.waits", day=date.fromisoformat(debt["asked"][:10]),
            what=debt["subject"] or debt["network"])
        for debt in debts(workspace) if debt["person"] == key
    ]


def _also(workspace: Workspace, found: Found) -> list[str]:
    """Other ways the person is named, and by which rule they were put together."""
    names: Iterable[str] = (part.name for part in workspace.store.parts(found.key))
    return sorted({name for name in names if name and name != found.name})
