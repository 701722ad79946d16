"""Laws of the LinkedIn source: same keys however the files come, nothing lost, nothing raised."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.files.errors import Refused
from entregent.files.tables import Row
from entregent.files.tree import SingleFile, open_tree
from entregent.model.errors import EntregentError
from entregent.model.ports import Reading
from entregent.model.records import (
    Connection,
    Interaction,
    Noticed,
    Rejected,
    Said,
    canonical,
    decode,
)
from entregent.sources.linkedin import SOURCE, source
from entregent.sources.linkedin.context import Context
from entregent.sources.linkedin.kinds import KINDS, KindName
from entregent.sources.linkedin.source import _READERS
from entregent.sources.linkedin.who import People
from entregent.testing import contracts
from tests.sources.linkedin_archive import (
    CONNECTIONS,
    CONTACTS,
    ENDORSED,
    INVITATIONS,
    MESSAGES,
    NAME,
    NOTES,
    OWNER,
    PREAMBLE,
    PROFILE,
    PROFILE_ROW,
    READING,
    RECOMMENDED,
    message,
    read_file,
    read_path,
    read_tree,
    table,
    url,
    write_zip,
)

PEOPLE = [
    ("Éloïse", "d'Arcy", "eloise"),
    ("Jean-François", "Le Goff", "jf"),
    ("Jane", "Doe, Ph.D.", "jane"),
    ("Jürgen", "Groß", "jg"),
    ("Zoë", "Brandt", "zo%C3%AB"),
]
WHOLE: dict[str, str] = {
    "Profile.csv": table(PROFILE, [PROFILE_ROW]),
    "Connections.csv": table(
        CONNECTIONS,
        [
            [first, last, url(slug), "", "Nord", "CTO", f"0{n + 1} Feb 2026"]
            for n, (first, last, slug) in enumerate(PEOPLE)
        ]
        + [["", "", "", "", "", "", "1 Mar 2025"]],
        before=PREAMBLE,
    ),
    "messages.csv": table(
        MESSAGES,
        [
            message(
                sender=f"{first} {last}",
                page=url(slug),
                to="Léa Marchand",
                pages=OWNER,
                thread=f"2-{slug}",
                text=f"Bonjour,\n« {first} » attend ?",
                at=f"2026-02-0{n + 1} 08:00:00 UTC",
            )
            for n, (first, last, slug) in enumerate(PEOPLE)
        ]
        + [
            message(
                sender="Léa Marchand",
                page=OWNER,
                to="Jane Doe, Ph.D., Zoë Brandt",
                pages=f"{url('jane')},{url('zoë')}",
                text="Oui",
            )
        ],
        quoted=True,
    ),
    "Invitations.csv": table(
        INVITATIONS,
        [
            [
                "Léa Marchand",
                "Jürgen Groß",
                "7/29/25, 6:15 PM",
                "Bonjour",
                "OUTGOING",
                OWNER,
                url("jg"),
            ],
        ],
    ),
    "Endorsement_Received_Info.csv": table(
        ENDORSED,
        [
            [
                "2021/09/01 12:41:31 UTC",
                "Vente",
                "Zoë",
                "Brandt",
                "www.linkedin.com/in/zo%C3%AB",
                "ACCEPTED",
            ],
        ],
    ),
    "Recommendations_Given.csv": table(
        RECOMMENDED,
        [
            ["Jane", "Doe, Ph.D.", "Nord", "CTO", "Fiable", "03/29/26", "VISIBLE"],
        ],
    ),
    "Notes.csv": table(
        NOTES, [["Zoë", "Brandt", url("zo%C3%AB"), "vélo", "2025-07-30 18:20:00 UTC", ""]]
    ),
    "Contacts.csv": table(CONTACTS, [{"FullName": "Max Roe", "Emails": "max@nord.example"}]),
    "Comments_7.csv": 'Date,Link,Message\n2026-05-08 09:00:00,https://l.example,"dit \\"oui\\""\n',
    "guide_messages.csv": "CONVERSATION ID,FROM,TO,DATE\n",
}
RAW = {path: text.encode() for path, text in WHOLE.items()}


def bodies(items: list[Said]) -> dict[str, bytes]:
    return {said.key: canonical(said.record) for said in items}


# ------------------------------------------------------------------ same keys, however they come


def test_the_published_laws_hold() -> None:
    outcome = contracts.check_source(SOURCE, RAW, READING)
    assert len(outcome.said) == 21
    for path in ("Connections.csv", "messages.csv", "Invitations.csv", "Notes.csv"):
        contracts.check_source(SOURCE, {path: RAW[path]}, READING)


def shuffled(text: str, seed: int, before: str = "") -> str:
    head, *rows = csv.reader(io.StringIO(text.removeprefix(before), newline=""))
    random.Random(seed).shuffle(rows)
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([head, *rows])
    return before + out.getvalue()


@pytest.mark.parametrize("seed", range(5))
def test_rows_in_another_order_say_the_same(tmp_path: Path, seed: int) -> None:
    mixed = {
        path: shuffled(text, seed, PREAMBLE if path == "Connections.csv" else "")
        for path, text in WHOLE.items()
        if not path.startswith("Comments")
    }
    mixed["Comments_7.csv"] = WHOLE["Comments_7.csv"]
    first, other = (
        read_path(write_zip(tmp_path, WHOLE)),
        read_path(write_zip(tmp_path, mixed, "x.zip")),
    )
    assert bodies(other.said) == bodies(first.said)


def resaved(text: str, delimiter: str, ending: str) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=ending)
    writer.writerows(csv.reader(io.StringIO(text, newline="")))
    return out.getvalue()


@pytest.mark.parametrize(
    ("encoding", "delimiter", "ending"),
    [
        ("utf-8-sig", ",", "\r\n"),
        ("utf-16", "\t", "\r\n"),
        ("utf-16-be", ";", "\n"),
        ("cp1252", ";", "\r\n"),
        ("utf-8", "|", "\n"),
    ],
)
@pytest.mark.parametrize(
    "path", ["Connections.csv", "messages.csv", "Invitations.csv", "Notes.csv"]
)
def test_re_encoded_tables_say_the_same(
    path: str, encoding: str, delimiter: str, ending: str
) -> None:
    plain = read_file(path, WHOLE[path])
    again = read_file(path, resaved(WHOLE[path], delimiter, ending).encode(encoding))
    assert bodies(again.said) == bodies(plain.said)


def test_basic_and_complete_archives_of_one_account_agree(tmp_path: Path) -> None:
    basic = {
        path: WHOLE[path]
        for path in ("Profile.csv", "Connections.csv", "messages.csv", "Invitations.csv")
    }
    small = read_path(write_zip(tmp_path, basic, "Basic_LinkedInDataExport_11-20-2026.zip"))
    large = read_path(write_zip(tmp_path, WHOLE))
    assert small.keys < large.keys
    whole = bodies(large.said)
    assert {key: whole[key] for key in small.keys} == bodies(small.said)


def test_one_table_taken_out_gives_the_keys_of_the_archive(tmp_path: Path) -> None:
    whole = read_path(write_zip(tmp_path, WHOLE))
    for path, kind in (("Connections.csv", Connection), ("messages.csv", Interaction)):
        alone = {s.key for s in read_file(path, WHOLE[path]).said if isinstance(s.record, kind)}
        assert alone == {s.key for s in whole.said if isinstance(s.record, kind)}


def test_the_day_of_reading_changes_no_key(tmp_path: Path) -> None:
    place = write_zip(tmp_path, WHOLE)
    now = read_path(place)
    then = read_path(place, Reading(today=date(2020, 1, 1), region="US", zone="UTC", language="en"))
    assert then.keys == now.keys


def test_names_are_learnt_in_portions_as_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = write_zip(tmp_path, WHOLE)
    at_once = read_path(place)
    monkeypatch.setattr(source, "_AT_ONCE", 2)
    assert bodies(read_path(place).said) == bodies(at_once.said)


def test_without_words_no_text_is_kept(tmp_path: Path) -> None:
    result = read_path(write_zip(tmp_path, WHOLE), replace(READING, words=False))
    assert {said.words for said in result.said} == {""}
    assert result.keys == read_path(write_zip(tmp_path, WHOLE)).keys
    assert "attend" not in str(result.items)


# ------------------------------------------------------------------ nothing lost, nothing raised

CELL = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "",
            " ",
            "Ana Kovač",
            "LinkedIn Member",
            "Jane Doe, Ph.D., Max Roe",
            url("ana"),
            OWNER,
            f"{url('a')},{url('b')}",
            "www.linkedin.com/in/x",
            "https://www.linkedin.com/company/x",
            "2026-02-01 08:00:00 UTC",
            "2026-02-30 08:00:00 UTC",
            "1/29/26, 2:37 PM",
            "08 Feb 2026",
            "31 Dec 9999",
            "Jan 2020",
            "2021/09/01 12:41:31 UTC",
            "Yes",
            "OUTGOING",
            "SPAM",
            '<p class="spinmail-quill-editor">%FIRSTNAME%</p>',
            "&#99999999999;",
            "a@b.example",
            "+33 6 12 34 56 78",
            "[PERSONAL:https://x.example]",
            "Apr 08, 2026 07:00 AM - x",
            'a"\n"b',
            '\\"x\\"',
            "\ud800",
            "\x00\x1b\u202e",
            "9" * 400,
            "é" * 300,
        ]
    ),
)


def columns_of(name: KindName) -> list[str]:
    """Every column that the reader of a kind looks at, found by looking."""
    asked: dict[str, None] = {}

    class Curious(dict[str, str]):
        def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
            asked[key] = None
            return default

    read = _READERS[name](Context("x.csv", READING, People()))
    list(read(Row(2, Curious())))
    more = {"messages": ["content", "date", "folder"], "contacts": [], "emails": ["confirmed"]}
    return [*asked, *more.get(name, [])]


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
def test_every_row_reader_takes_any_row(name: KindName) -> None:
    columns = columns_of(name)
    assert columns

    @given(st.lists(st.dictionaries(st.sampled_from(columns), CELL), min_size=1, max_size=4))
    @settings(max_examples=60)
    def check(rows: list[dict[str, str]]) -> None:
        context = Context("x.csv", READING, People())
        read: Callable = _READERS[name](context)
        for number, cells in enumerate(rows, 2):
            outcome = list(read(Row(number, cells)))
            for item in outcome:
                assert isinstance(item, Said | Rejected)
                assert item.place == f"line {number}"
                if isinstance(item, Said):
                    assert len(item.key) == 32
                    assert decode(canonical(item.record)) == item.record
        assert all(isinstance(item, Noticed) for item in context.tally.noticed("x.csv"))

    check()


@pytest.mark.parametrize(
    ("name", "header", "kind", "left"),
    [
        ("Connections.csv", CONNECTIONS, Connection, ("linkedin.hidden", "linkedin.nobody")),
        ("messages.csv", MESSAGES, Interaction, ("linkedin.draft",)),
    ],
)
@given(data=st.data())
def test_rows_are_kept_rejected_or_counted(
    name: str, header: str, kind: type, left: tuple[str, ...], data: st.DataObject
) -> None:
    width = len(header.split(","))
    rows = data.draw(st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=6))
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(
        [header.split(","), *rows]
    )
    text = out.getvalue().encode("utf-8", "replace").replace(b"\0", b"")
    claimed = SOURCE.recognise(SingleFile(name, text))
    if claimed is None:
        return
    result = read_file(name, text)
    kept = sum(isinstance(said.record, kind) for said in result.said)
    counted = sum(
        int(item.reason.params["n"])
        for item in result.items
        if isinstance(item, Noticed) and item.reason.code in left
    )
    stripped = [[cell.replace("\0", "") for cell in row] for row in rows]
    full = [row for row in stripped if row[0] not in ("", " ") or any(c.strip() for c in row)]
    again = sum(
        int(item.reason.params["n"])
        for item in result.items
        if isinstance(item, Noticed) and item.reason.code == "csv.header-again"
    )
    assert kept + len(result.rejected) + counted + again == len(full)


@pytest.mark.parametrize("path", ["Connections.csv", "messages.csv", "Invitations.csv"])
def test_cut_and_flipped_tables_raise_nothing(path: str) -> None:
    contracts.check_damage(SOURCE, path, RAW[path], READING, steps=60)


@given(data=st.data())
@settings(max_examples=60)
def test_cut_and_flipped_archives_raise_nothing(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damage")
    good = write_zip(folder, WHOLE).read_bytes()
    bad = bytearray(good)
    for _ in range(data.draw(st.integers(0, 6))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.integers(0, 255))
    place = folder / f"bad-{NAME}"
    place.write_bytes(bytes(bad[: data.draw(st.integers(0, len(bad)))]))
    try:
        with open_tree(place) as tree:
            if SOURCE.recognise(tree) is not None:
                read_tree(tree)
    except (EntregentError, Refused):
        pass


@given(st.binary(max_size=300), st.sampled_from(sorted(WHOLE)))
def test_noise_behind_a_header_raises_nothing(noise: bytes, path: str) -> None:
    head = (
        RAW[path].split(b"\n")[0] + b"\n"
        if path != "Connections.csv"
        else (PREAMBLE + CONNECTIONS + "\n").encode()
    )
    tree = SingleFile(path, head + noise)
    if SOURCE.recognise(tree) is not None:
        read_tree(tree)


def test_a_long_archive_is_read_in_small_memory(tmp_path: Path) -> None:
    import tracemalloc

    rows = [
        message(
            sender=f"Contact {n % 500}",
            page=url(f"c-{n % 500}"),
            to="Léa Marchand",
            pages=OWNER,
            thread=f"2-{n % 900}",
            text=f"mot {n} " * 30,
            at=f"2026-02-01 08:{n % 60:02d}:00 UTC",
        )
        for n in range(6_000)
    ]
    place = write_zip(
        tmp_path, {"Profile.csv": WHOLE["Profile.csv"], "messages.csv": table(MESSAGES, rows)}
    )
    del rows
    with open_tree(place) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        tracemalloc.start()
        count = sum(1 for _ in SOURCE.read(tree, claimed, READING))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert count == 6_000 + 4
    assert peak < 8_000_000


def test_long_cells_are_not_remembered(tmp_path: Path) -> None:
    """Many different names, addresses and dates of a quarter of a megabyte each."""
    import tracemalloc

    rows = [
        message(
            sender=f"{n} " + "é" * 80_000,
            page=f"https://www.linkedin.com/in/{n}" + "x" * 80_000,
            to=f"{n}, " * 20_000,
            at=f"{n} " + "9" * 80_000,
        )
        for n in range(30)
    ]
    place = tmp_path / "messages.csv"
    place.write_text(table(MESSAGES, rows), encoding="utf-8")
    del rows
    with open_tree(place) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        tracemalloc.start()
        count = sum(isinstance(item, Said) for item in SOURCE.read(tree, claimed, READING))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert count == 30
    assert peak < 30_000_000
