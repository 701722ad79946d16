"""The canonical dump: whole lines, a stable order, inert on a terminal."""

from __future__ import annotations

import json

from entregent.ingest.change import decide
from entregent.model.ids import record_key
from entregent.store.journal import Draft
from entregent.store.write import version_of
from tests.ingest.toy import NOW, dumped, scratch, take


def test_the_lines_whole():
    with scratch() as store:
        take(store, "as-of 2026-01-01\nnote|1|Awa|email:awa@one.example|hé\x1b[2J\x00")
        decide(store, NOW, "mute", [Draft("mute", ("a" * 32,), '{"code": "COL-1"}', "enough")])
        body = (
            b'{"network":"toynet","type":"note",'
            b'"who":{"handles":[{"key":"awa@one.example","kind":"email"}],"name":"Awa"}}'
        )
        version = version_of(body, "hé\x1b[2J\x00").hex()
        assert dumped(store) == (
            f'{{"key":"{record_key("note", "1")}","kind":"note","record":{body.decode()},'
            f'"shown":true,"version":"{version}","words":"hé\\u001b[2J\\u0000"}}\n'
            f'{{"anchors":["{"a" * 32}"],"at":"2026-11-24T09:00:00+00:00","decided":"mute",'
            '"reason":"enough","value":{"code":"COL-1"}}\n'
        )


def test_records_by_key_then_version_and_provenance_on_demand():
    with scratch() as store:
        take(store, "as-of 2026-01-01\ncard|1|Awa|email:awa@one.example\ncard|2|Bo|")
        take(store, "as-of 2026-02-01\n\ncard|1|Awa P|email:awa@one.example\ncard|2|Bo|", "b.toy")
        lines = [json.loads(line) for line in dumped(store).splitlines()]
        assert [(line["key"], line["version"]) for line in lines] == sorted(
            (line["key"], line["version"]) for line in lines
        )
        told = [json.loads(line) for line in dumped(store, provenance=True).splitlines()]
        assert [{**line, "said_by": None} for line in told] == [
            {**line, "said_by": None} for line in lines
        ]
        (bo,) = (line for line in told if line["record"]["who"] == {"name": "Bo"})
        assert bo["said_by"] == [
            {"source": "toy", "as_of": day, "export": name, "path": name, "place": place}
            for day, name, place in (
                ("2026-01-01", "a.toy", "row 3"), ("2026-02-01", "b.toy", "row 4"),
            )
        ]


def test_the_number_of_lines_is_told():
    import io

    with scratch() as store:
        assert store.dump(io.StringIO()) == 0
        take(store, "card|1|Awa|\ncard|2|Bo|")
        assert store.dump(io.StringIO()) == 2
