"""What a dropped file leaves in doubt: what each column of a table holds, who reads a file.

The page shows the first question of the newest import that asks (or of `?job=`). What is chosen and
not yet kept stands in its address: `c3=note` for the column at place 3, `dates=mdy`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from entregent.app.mapping import Answer as Word
from entregent.app.mapping import answer, questions, shown_as
from entregent.app.told_tables import FIELDS, label
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render

if TYPE_CHECKING:
    from entregent.app.jobs import JobShape
    from entregent.app.mapping import QuestionsShape, TableShape

_MOST = 60
"""Columns that can be chosen on the page."""
_ORDERS = {"mdy": True, "dmy": False}


def show(call: Call) -> Answer:
    """The question that waits, with what is chosen so far; or that none does."""
    job = _asking(call)
    found = _questions(call, job) if job is not None else None
    dispute = found["disputes"][0] if found and found["disputes"] else None
    table = found["tables"][0] if found and found["tables"] and not dispute else None
    if table is not None and job is not None:
        word = _word(table, call.query)
        if word.fields or word.month_first is not None:
            table = shown_as(call.workspace, call.jobs.handed(job["id"])[0], word)
    call.workspace.store.release()
    return page(render(
        call, "import_ask.html",
        job=job["id"] if job is not None else "",
        table=table, dispute=dispute,
        fields=[(one, label(call.lang, one)) for one in FIELDS],
        most=_MOST,
    ))


def act(call: Call) -> Answer:
    """Show the rows as chosen, keep the choice, leave the table aside, or ask no more."""
    job, do = call.text("job"), call.text("do")
    paths, choice = call.jobs.handed(job)
    if do == "later":
        call.jobs.answered(job, asks=False)
        return go("imports")
    if do == "reader":
        call.jobs.answered(job, prefer=call.text("name")[:100])
        return go("imports")
    found = questions(call.workspace, paths, choice.named, choice.prefer)
    table = next((one for one in found["tables"] if one["id"] == call.text("table")), None)
    if table is None or do not in {"show", "read", "aside"}:
        raise NotFound
    if do == "show":
        return go("import-ask", job=job, **_chosen(table, _body(call)))
    word = _word(table, _body(call))
    answer(call.workspace, paths, Word(word.table, word.fields, word.month_first, do == "aside"))
    if len(found["tables"]) > 1:
        return go("import-ask", job=job)
    call.jobs.answered(job)
    return go("imports", said="noted", entry=newest_entry(call.workspace))


ROUTES = (
    Route("import-ask", "GET", "/imports/ask", show),
    Route("import-answer", "POST", "/imports/ask", act),
)


def _asking(call: Call) -> JobShape | None:
    """The import that is spoken of: the one asked for, else the newest that asks."""
    jobs = [one for one in call.jobs.all(call.lang) if one["state"] == "asking"]
    wanted = call.asked("job")
    return next((one for one in jobs if not wanted or one["id"] == wanted), None)


def _questions(call: Call, job: JobShape) -> QuestionsShape:
    paths, choice = call.jobs.handed(job["id"])
    return questions(call.workspace, paths, choice.named, choice.prefer)


def _body(call: Call) -> dict[str, str]:
    """The texts of a form."""
    return {name: value for name, value in call.body.items() if isinstance(value, str)}


def _chosen(table: TableShape, said: Mapping[str, str]) -> dict[str, str]:
    """What a form says otherwise than proposed, as it stands in an address."""
    changed = {
        f"c{at}": said[f"c{at}"] for at, one in enumerate(table["columns"])
        if said.get(f"c{at}", one["field"]) != one["field"]
    }
    if said.get("dates") in _ORDERS and _ORDERS[said["dates"]] != table["month_first"]:
        changed["dates"] = said["dates"]
    return changed


def _word(table: TableShape, said: Mapping[str, str]) -> Word:
    """The owner's word on a table, of what a form or an address says."""
    changed = _chosen(table, said)
    fields = {
        one["title"]: changed[f"c{at}"] for at, one in enumerate(table["columns"])
        if f"c{at}" in changed
    }
    return Word(table["id"], fields, _ORDERS.get(changed.get("dates", "")))
