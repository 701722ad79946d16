"""Asking how a file is read: tables whose columns are in doubt, files that two sources claim.

found = questions(workspace, paths)      what must be said before these paths are imported
answer(workspace, paths, Answer(...))    the owner's word on one table, remembered
map_columns(workspace, paths, ["Mail=email"])      the same without a terminal
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from entregent.app.told_tables import (
    FIELDS,
    IGNORE,
    field_named,
    known_sources,
    label,
    remember,
    table_source,
    words_of_fields,
)
from entregent.app.workspace import Workspace
from entregent.files.contact_guess import Mapped
from entregent.files.contact_rows import SUFFIXES
from entregent.files.tables import column
from entregent.i18n import Lang, say
from entregent.model.errors import EntregentError
from entregent.model.ids import short_id
from entregent.text.folding import fold

if TYPE_CHECKING:
    from entregent.files.contact_guess import Guess, Proposal
    from entregent.files.contact_rows import Field
    from entregent.model.ports import FileTree
    from entregent.model.records import Card, Yield

PREVIEW = 5
"""Rows that are shown as they would be read."""


class ColumnShape(TypedDict):
    """One column: `field` is what it may hold ("ignore" when nothing), `because` why, in words."""

    title: str
    written: str
    field: str
    because: str
    samples: list[str]


class RowShape(TypedDict):
    """One row as it would be read: what it says of somebody, or why it says nothing."""

    place: str
    says: list[list[str]]
    trouble: str


class TableShape(TypedDict):
    """One table that waits. `id` stands for its titles, `orders` tells whether days need a word."""

    id: str
    file: str
    columns: list[ColumnShape]
    rows: list[RowShape]
    month_first: bool
    dated: bool


class DisputeShape(TypedDict):
    """Files that several sources claim with equal right."""

    files: list[str]
    names: list[str]


class QuestionsShape(TypedDict):
    """All that must be said before an import: nothing when both are empty."""

    tables: list[TableShape]
    disputes: list[DisputeShape]


@dataclass(frozen=True, slots=True)
class Answer:
    """The owner's word on the table `table`: fields by folded title, or that it is left aside."""

    table: str
    fields: Mapping[str, str]
    month_first: bool | None = None
    leave: bool = False


def questions(
    workspace: Workspace, paths: Sequence[Path], as_source: str = "", prefer: Sequence[str] = ()
) -> QuestionsShape:
    """What the owner must say before these paths are imported; tables with equal titles once."""
    from entregent.ingest.recognise import recognise

    source = table_source(workspace)
    tables: dict[str, TableShape] = {}
    known = known_sources(workspace)
    with recognise(paths, known, as_source=as_source, prefer=prefer) as found:
        for one in found.asked:
            proposal = source.proposal(one.tree, one.path)
            if proposal is not None and id_of(proposal) not in tables:
                place = _Place(one.tree, one.path, proposal, _shown(one.shown, one.path))
                tables[id_of(proposal)] = _table(workspace, place, proposal.mapped)
        disputes: list[DisputeShape] = [
            {"files": files, "names": list(names)} for names, files in found.disputed.items()
        ]
    return {"tables": list(tables.values()), "disputes": disputes}


def count(
    workspace: Workspace, paths: Sequence[Path], as_source: str = "", prefer: Sequence[str] = ()
) -> int:
    """How many questions must be answered before these paths are imported."""
    found = questions(workspace, paths, as_source, prefer)
    return len(found["tables"]) + len(found["disputes"])


def shown_as(workspace: Workspace, paths: Sequence[Path], said: Answer) -> TableShape:
    """One table as it would be read with this answer. Raises when it is not among the paths."""
    with _place(workspace, paths, said.table) as place:
        return _table(workspace, place, _mapped(place.proposal, said))


def answer(workspace: Workspace, paths: Sequence[Path], said: Answer) -> None:
    """Remember how one table is read.

    Raises `EntregentError` (exit code 2) for a table that is not there, a field that is none, or
    columns that would name nobody.
    """
    with _place(workspace, paths, said.table) as place:
        remember(workspace, place.proposal, _mapped(place.proposal, said))


def map_columns(workspace: Workspace, paths: Sequence[Path], said: Sequence[str]) -> int:
    """Remember `TITLE=field` for each table that has all these titles; how many there are.

    Other columns are read as proposed. Raises `EntregentError` (exit code 2) when no table has
    these titles, or a field is none.
    """
    wanted = dict(_pair(workspace.lang, one) for one in said)
    found: dict[str, Proposal] = {}
    titles: list[str] = []
    for place in _places(workspace, paths):
        names = {_title(one): one.title for one in place.proposal.columns}
        titles = titles or [one.written for one in place.proposal.columns]
        if wanted.keys() <= names.keys():
            found[id_of(place.proposal)] = place.proposal
    if not found:
        params = {"what": ", ".join(wanted), "names": ", ".join(titles) or "-"}
        raise EntregentError("table.no-column", exit_code=2, params=params)
    for proposal in found.values():
        fields = {
            one.title: wanted.get(_title(one), one.field or IGNORE) for one in proposal.columns
        }
        remember(workspace, proposal, _mapped(proposal, Answer("", fields)))
    return len(found)


def id_of(proposal: Proposal) -> str:
    """What stands for the titles of a table in addresses and forms."""
    return short_id("\n".join(proposal.key))


# ------------------------------------------------------------------ finding tables


@dataclass(frozen=True, slots=True)
class _Place:
    """One table in a tree that is open."""

    tree: FileTree
    path: str
    proposal: Proposal
    shown: str


def _places(workspace: Workspace, paths: Sequence[Path]) -> Iterator[_Place]:
    """Every table in these paths, whoever would read it; each tree is open while it is given."""
    from entregent.files.tree import open_tree
    from entregent.ingest.recognise import places_in

    source = table_source(workspace)
    for path in paths:
        for shown, where in places_in(path):
            try:
                tree = open_tree(where)
            except EntregentError:
                continue  # the import says what is wrong with it
            with tree:
                for entry in tree.entries():
                    if entry.path.lower().endswith(SUFFIXES):
                        proposal = source.proposal(tree, entry.path)
                        if proposal is not None:
                            yield _Place(tree, entry.path, proposal, _shown(shown, entry.path))


@contextmanager
def _place(workspace: Workspace, paths: Sequence[Path], table: str) -> Iterator[_Place]:
    with closing(_places(workspace, paths)) as places:  # type: ignore[type-var]
        for place in places:
            if id_of(place.proposal) == table:
                yield place
                return
    raise EntregentError("table.gone", exit_code=2)


def _shown(shown: str, path: str) -> str:
    """A file as people know it: the workbook or archive before what lies inside."""
    base = Path(shown).name
    return path if base == path or not Path(base).suffix else f"{base}, {path}"


def _title(one: Guess) -> str:
    return fold(one.written) or one.title


def _pair(lang: Lang, text: str) -> tuple[str, str]:
    title, equals, word = text.rpartition("=")
    field = field_named(word)
    if not equals or not title.strip() or field is None:
        params = {"what": text[:200], "names": words_of_fields(lang)}
        raise EntregentError("table.no-field", exit_code=2, params=params)
    return fold(title) or column(title), field


# ------------------------------------------------------------------ showing


def _mapped(proposal: Proposal, said: Answer) -> Mapped:
    fields: dict[str, Field] = {}
    for one in proposal.columns:
        word = said.fields.get(one.title, one.field or IGNORE)
        if word not in {*FIELDS, "other"} and word != one.field:
            params = {"what": word[:200], "names": ", ".join(FIELDS)}
            raise EntregentError("table.no-field", exit_code=2, params=params)
        fields[one.title] = cast("Field", "other" if word == IGNORE else word)
    return Mapped(fields, said.month_first, said.leave)


def _table(workspace: Workspace, place: _Place, mapped: Mapped) -> TableShape:
    lang = workspace.lang
    source, reading = table_source(workspace), workspace.reading()
    columns = source.columns(place.proposal, mapped, reading)
    with closing(source.read_as(place.tree, place.path, columns, reading)) as items:  # type: ignore[type-var]
        rows = list(islice(_rows(lang, items), PREVIEW))
    dated = {"birthday", "met_on", "last"} & set(mapped.fields.values())
    return {
        "id": id_of(place.proposal),
        "file": place.shown,
        "columns": [
            _column(lang, one, mapped.fields.get(one.title))
            for one in place.proposal.columns
        ],
        "rows": rows,
        "month_first": columns.month_first,
        "dated": bool(dated),
    }


def _column(lang: Lang, one: Guess, held: Field | None) -> ColumnShape:
    """A column as it would be read, and what that rests on."""
    field = IGNORE if held in {None, "other"} else str(held)
    by = (one.by or "nothing") if (one.field or "other") == (held or "other") else "said"
    return {
        "title": one.title,
        "written": one.written,
        "field": field,
        "because": say(lang, f"table.by-{by}"),
        "samples": list(one.samples),
    }


def _rows(lang: Lang, items: Iterator[Yield]) -> Iterator[RowShape]:
    """What the rows say; the last contact stands with the row it came from."""
    from entregent.app.importing import say_place
    from entregent.model.records import Card, Interaction, Rejected, Said

    held: RowShape | None = None
    for item in items:
        if isinstance(item, Said) and isinstance(item.record, Interaction) and held is not None:
            held["says"].append([label(lang, "last"), _day(item.record.at)])
            continue
        if held is not None:
            yield held
            held = None
        if isinstance(item, Said) and isinstance(item.record, Card):
            held = {"place": say_place(lang, item.place), "says": _says(lang, item.record),
                    "trouble": ""}
        elif isinstance(item, Rejected):
            held = {"place": say_place(lang, item.place), "says": [],
                    "trouble": say(lang, item.reason.code, **item.reason.params)}
    if held is not None:
        yield held


def _says(lang: Lang, card: Card) -> list[list[str]]:
    """What a row says of somebody: label and value."""
    post = card.positions[0] if card.positions else None
    said = [
        ("name", card.who.name),
        *((_kind(one.kind), one.key) for one in card.who.handles),
        ("organisation", post.organisation if post else ""),
        ("title", post.title if post else ""),
        ("place", card.place), ("birthday", card.birthday),
        ("category", ", ".join(card.categories)), ("note", card.note), ("met", card.met),
        ("met_on", _day(card.met_on)),
    ]
    return [[label(lang, field), value] for field, value in said if value]


def _kind(kind: str) -> str:
    return kind if kind in {"email", "phone"} else "url"


def _day(when: object) -> str:
    """A day in ISO 8601, "" for none."""
    from datetime import date

    from entregent.model.records import Moment

    if not isinstance(when, Moment):
        return ""
    return date.fromordinal(when.at // 86_400 + date(1970, 1, 1).toordinal()).isoformat()
