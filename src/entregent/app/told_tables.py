"""What the owner said of tables of contacts: what each column holds, remembered by their titles.

It is kept as a decision (topic "table"), so it can be undone; the last word on a table counts. A
table is known by its folded titles, in any order, wherever the file comes from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast, get_args

from entregent.app.changes import tell
from entregent.app.workspace import Workspace
from entregent.files.contact_guess import Mapped, key_of
from entregent.files.contact_rows import Field
from entregent.files.contact_titles import field_of
from entregent.i18n import Lang, say
from entregent.model.errors import EntregentError
from entregent.text.folding import fold

if TYPE_CHECKING:
    from entregent.files.contact_guess import Key, Proposal
    from entregent.model.ports import Source
    from entregent.sources.table import Table

TOPIC = "table"
IGNORE = "ignore"
FIELDS: tuple[str, ...] = (
    "name", "given", "family", "email", "phone", "organisation", "title", "url", "place",
    "birthday", "category", "note", "met", "met_on", "last", IGNORE,
)
"""What a column may be said to hold, in the order of the choices."""
_ALL = frozenset(get_args(Field))
_OPTION = re.compile(r'=([a-z_]+)"(?= |$)')
_WHO = frozenset({"name", "given", "family", "email", "phone"})
_KEPT = 200
"""Characters of a command in the journal."""


def label(lang: Lang, field: str) -> str:
    """What a column holds, in words; "" and "ignore" are columns that are not read."""
    return say(lang, f"table.field-{(field or IGNORE).replace('_', '-')}")


def field_named(word: str) -> str | None:
    """The field a word stands for: its name here, or its label in either language."""
    wanted = fold(word)
    for field in FIELDS:
        known = {fold(field.replace("_", " ")), fold(label("fr", field)), fold(label("en", field))}
        if wanted in known:
            return field
    return "name" if wanted == "nom" else field_of(word)


def words_of_fields(lang: Lang) -> str:
    """Every word a column may be said to hold, as this language says it."""
    return ", ".join(label(lang, field) for field in FIELDS)


def in_words(lang: Lang, example: str) -> str:
    """Options such as `--map "Mail=email"`, the fields in the words of this language."""
    return _OPTION.sub(lambda found: f'={label(lang, found[1])}"', example)


def told(workspace: Workspace) -> Mapping[Key, Mapped]:
    """How each table is read that the owner spoke of."""
    found: dict[Key, Mapped] = {}
    for one in workspace.view().told(TOPIC):
        fields = {
            str(title): cast("Field", field)
            for title, field in dict(one.value.get("fields", {})).items() if field in _ALL
        }
        order = one.value.get("month_first")
        key = key_of(map(str, one.value.get("titles", ())))
        found.pop(key, None)  # the last word also counts for other tables with the same titles
        found[key] = Mapped(
            fields, order if isinstance(order, bool) else None, bool(one.value.get("leave"))
        )
    return found


def table_source(workspace: Workspace) -> Table:
    """The source of tables, told what the owner said."""
    from entregent.sources.table import SOURCE, Table

    assert isinstance(SOURCE, Table)
    return SOURCE.knowing(told(workspace))


def known_sources(workspace: Workspace) -> dict[str, Source]:
    """Every usable source, the one of tables told what the owner said."""
    from entregent.app.registry import sources

    known, _ = sources()
    return {**known, "table": table_source(workspace)}


def remember(workspace: Workspace, proposal: Proposal, mapped: Mapped) -> None:
    """Keep how a table is read. Raises `EntregentError` (exit code 2) when it would name nobody."""
    if not mapped.leave and not _WHO & set(mapped.fields.values()):
        raise EntregentError("table.nobody-column", exit_code=2)
    shown = ", ".join(
        f"{one.written}={mapped.fields[one.title]}" for one in proposal.columns
        if mapped.fields.get(one.title, "other") != "other"
    )
    fields = {
        one.title: mapped.fields.get(one.title, "other") for one in proposal.columns
    }
    value: dict[str, object] = {
        "titles": list(proposal.key),
        "fields": {} if mapped.leave else fields,
        "month_first": mapped.month_first,
        "leave": mapped.leave,
    }
    tell(workspace, f"table {'=' if mapped.leave else shown}"[:_KEPT], TOPIC, value)
