"""The protocol of who is who."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unreadable": "{file} cannot be read or written ({why}).",
    "no-table": "{file} is not a CSV table in UTF-8 with the columns {columns}. Nothing was written.",
    "no-table.do": "Give a .csv or .csv.gz file whose first line names these columns.",
    "twice": "{file}, line {line}: record_id {id} is there already. Nothing was written.",
    "twice.do": "Give each record a record_id of its own.",
    "bad-weights": "{file} is no file of weights. Nothing was written.",
    "bad-weights.do": "Take identity_weights.toml, which ships with the program, as a model.",
    "told": (
        "{n} record, {people} people, {pairs} pairs compared, {asked} questions asked. Weights {digest}.",
        "{n} records, {people} people, {pairs} pairs compared, {asked} questions asked. Weights {digest}.",
    ),
    "help-auto": "identity: only what the program puts together by itself",
    "help-questions": "identity: how many questions to put to --oracle",
    "help-oracle": "identity: a table record_id,cluster_id that answers the questions",
    "help-weights": "identity: other weights than those of the program",
}
