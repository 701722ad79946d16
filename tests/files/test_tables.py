"""Tables: every row is kept, rejected with its line, or blank; nothing is swallowed in silence."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Collection
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.tables import Header, Row, Table, column, header_of, read_table
from entregent.i18n import LANGUAGES, say
from entregent.model.records import Noticed, Rejected

Item = Row | Rejected | Noticed


def read(
    data: bytes | str, wanted: Collection[str] = (), limits: Limits = DEFAULT_LIMITS
) -> list[Item]:
    raw = data.encode() if isinstance(data, str) else data
    items = list(read_table(io.BytesIO(raw), "t.csv", wanted, limits))
    for item in items:
        if not isinstance(item, Row):
            for lang in LANGUAGES:
                assert say(lang, item.reason.code, **item.reason.params)
    return items


def rows(items: list[Item]) -> list[tuple[int, list[str]]]:
    return [(i.number, list(i.cells.values())) for i in items if isinstance(i, Row)]


def remarks(items: list[Item]) -> list[tuple[str, str]]:
    return [(i.reason.code, i.place) for i in items if not isinstance(i, Row)]


# ------------------------------------------------------------------ clean tables


def test_cells_stand_under_folded_names() -> None:
    assert read('﻿First  Name , "LAST Name",É\nA,B,C\n') == [
        Row(2, {"first name": "A", "last name": "B", "é": "C"})
    ]
    assert column(" 'Connected   On' ") == "connected on"


@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=12),
            min_size=3,
            max_size=3,
        ),
        max_size=12,
    ),
    st.sampled_from(",;\t|"),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    st.sampled_from(["\n", "\r\n"]),
)
@example([["", "", ""], ["\n", '"', ","]], ",", csv.QUOTE_MINIMAL, "\n")
def test_what_the_standard_library_writes_is_read(
    table: list[list[str]], delimiter: str, quoting: int, ending: str
) -> None:
    if quoting == csv.QUOTE_MINIMAL and ending == "\n":  # the writer leaves a lone return bare
        table = [[cell.replace("\r", " ") for cell in row] for row in table]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=ending)
    writer.writerow(["alpha", "beta", "gamma"])
    writer.writerows(table)
    items = read(out.getvalue(), {"alpha", "beta", "gamma"})
    kept = [row for row in table if row[0] not in ("", " ") or any(cell.strip() for cell in row)]
    kept = [row for row in kept if [column(cell) for cell in row] != ["alpha", "beta", "gamma"]]
    assert [cells for _, cells in rows(items)] == kept
    assert remarks(items) == []


def test_row_numbers_are_lines_of_an_editor() -> None:
    text = 'Notes:\n"a note,\nof two lines"\n\na,b\n1,"x\ny"\n\n2,z\r\n3,"p\rq"\n4,w'
    assert rows(read(text, {"a", "b"})) == [
        (6, ["1", "x\ny"]),
        (9, ["2", "z"]),
        (10, ["3", "p\rq"]),
        (12, ["4", "w"]),
    ]


@pytest.mark.parametrize("ending", ["\r", "\n", "\r\n"])
def test_every_line_end(ending: str) -> None:
    text = ending.join(["a,b", "1,2", "3,4"])
    assert rows(read(text)) == [(2, ["1", "2"]), (3, ["3", "4"])]


def test_the_header_is_looked_for_among_the_first_rows() -> None:
    preamble = "".join(f"line {i}, of words; and | more\t\n" for i in range(19))
    assert rows(read(preamble + "a,b\n1,2\n", {"a", "b"})) == [(21, ["1", "2"])]
    assert read(preamble + "once more\na,b\n1,2\n", {"a", "b"}) == [
        Rejected(
            path="t.csv",
            place="line 1",
            raw="",
            reason=read("x\n", {"a"})[0].reason,
        )
    ]


def test_no_header_no_row() -> None:
    assert remarks(read("No conversations found\n", {"from", "to"})) == [
        ("csv.no-header", "line 1")
    ]
    assert read("", {"a"}) == []
    assert read("\n \n", {"a"}) == []
    assert read("a,b\n", {"a"}) == []


def test_without_wanted_names_the_header_is_the_first_of_the_usual_rows() -> None:
    assert rows(read("Report of 2026\n\nname;mail\nA;a@x.example\nB;b@x.example\n")) == [
        (4, ["A", "a@x.example"]),
        (5, ["B", "b@x.example"]),
    ]
    assert rows(read("only\none\n")) == [(2, ["one"])]


def test_header_of_reads_the_first_bytes() -> None:
    head = "Notes:;;\n\nFirst Name;URL;Connected On\nA;;x".encode("utf-16")
    assert header_of(head, {"first name", "connected on"}) == Header(
        ("first name", "url", "connected on"), 3, 4, ";", "First Name"
    )
    assert header_of(head, {"first name", "nothing"}) is None
    assert header_of(b"", {"a"}) is None
    assert header_of(b"a," * 100_000, {"a"}) is None


def test_doubled_and_missing_names_keep_their_values() -> None:
    [row] = read("Name,Name,,name,\n1,2,3,4,\n", {"name"})
    assert isinstance(row, Row)
    assert row.cells == {"name": "1", "name 2": "2", "column 3": "3", "name 3": "4", "column 5": ""}


def test_a_repeated_header_is_skipped_and_said() -> None:
    """Two exports put one behind the other, the second with its byte order mark."""
    items = read("A,B\n1,2\na,b\n3,4\n\ufeffA,B\nA,5\n")
    assert rows(items) == [(2, ["1", "2"]), (4, ["3", "4"]), (6, ["A", "5"])]
    assert [(i.reason.code, i.reason.params) for i in items if isinstance(i, Noticed)] == [
        ("csv.header-again", {"n": "2", "lines": "3, 5"}),
    ]


def test_ragged_and_blank_rows() -> None:
    items = read("a,b,c\n1\n\n1,2,3,4,5\n,,\n1,2,3,,\n ,\t,\n5,6\n", {"a", "b", "c"})
    assert [item for item in items if isinstance(item, Row)] == [
        Row(2, {"a": "1", "b": "", "c": ""}),
        Row(4, {"a": "1", "b": "2", "c": "3", "column 4": "4", "column 5": "5"}),
        Row(6, {"a": "1", "b": "2", "c": "3"}),
        Row(8, {"a": "5", "b": "6", "c": ""}),
    ]
    assert [(i.reason.code, i.reason.params) for i in items if isinstance(i, Noticed)] == [
        ("csv.long-row", {"n": "1", "lines": "4"}),
        ("csv.short-row", {"n": "2", "lines": "2, 8"}),
    ]


def test_mixed_encodings_and_nul_are_said_with_their_lines() -> None:
    data = "a,b\nGérante,1\n".encode() + b"Zo\xe9,2\n" + b"N\0ul,3\0\n"
    items = read(data)
    assert [cells for _, cells in rows(items)] == [["Gérante", "1"], ["Zoé", "2"], ["Nul", "3"]]
    assert remarks(items) == [("csv.foreign-encoding", "line 3"), ("csv.nul", "line 4")]


def test_utf16_of_both_kinds_with_and_without_a_mark() -> None:
    text = "Prénom\tNom\r\nÉloïse\td’Arcy €\r\n"
    for data in (
        text.encode("utf-16"),
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        "\ufeff".encode("utf-16-be") + text.encode("utf-16-be"),
    ):
        assert read(data) == [Row(2, {"prénom": "Éloïse", "nom": "d’Arcy €"})]


# ------------------------------------------------------------------ quotes

HEAD = "first,last,url,mail,company,position,day\n"
WANTED = {"first", "last", "day"}


def person(n: int, last: str = "") -> str:
    return f'P{n},{last or f"N{n}"},,p{n}@x.example,C,"Head, sales",05 Mar 2020\n'


def test_a_quote_never_closed_costs_its_own_line_only() -> None:
    plain = "".join(f"P{n},N{n},,p{n}@x.example,C,P,05 Mar 2020\n" for n in range(50))
    items = read(HEAD + person(1) + 'Guy,"Ouvert,,g@x.example,C,P,05 Mar 2020\n' + plain, WANTED)
    assert len(rows(items)) == 51
    assert rows(items)[1:] == [
        (n + 4, [f"P{n}", f"N{n}", "", f"p{n}@x.example", "C", "P", "05 Mar 2020"])
        for n in range(50)
    ]
    [rejected] = [item for item in items if isinstance(item, Rejected)]
    assert (rejected.place, rejected.reason.code) == ("line 3", "csv.unclosed-quote")
    assert rejected.raw == 'Guy,"Ouvert,,g@x.example,C,P,05 Mar 2020\n'


def test_a_quote_closed_by_the_opening_of_a_later_one_swallows_nothing() -> None:
    """The field would run to a later quoted cell and give a row of the right width."""
    later = "".join(person(n) for n in range(5))
    items = read(HEAD + 'Guy,"Ouvert,,g@x.example,C,P,05 Mar 2020\n' + later, WANTED)
    assert [cells[0] for _, cells in rows(items)] == ["P0", "P1", "P2", "P3", "P4"]
    assert remarks(items) == [("csv.bad-quotes", "line 2")]


def test_several_poisoned_lines_far_apart() -> None:
    body = "".join(
        f'X{n},"open,,,,,\n' if n % 700 == 5 else f"P{n},N{n},,,,,d\n" for n in range(5000)
    )
    items = read(HEAD + body, WANTED)
    bad = [n + 2 for n in range(5000) if n % 700 == 5]
    assert [item.place for item in items if isinstance(item, Rejected)] == [
        f"line {line}" for line in bad
    ]
    assert len(rows(items)) == 5000 - len(bad)


def test_an_open_quote_with_no_row_to_go_on_with() -> None:
    items = read('a,b,c\n1,2,3\n1,"never\nclosed\nat all\n', {"a"})
    assert rows(items) == [(2, ["1", "2", "3"])]
    assert remarks(items) == [("csv.unclosed-quote", "lines 3-5")]


def test_a_long_text_in_quotes_is_kept() -> None:
    text = "".join(f"line {n}, with words\n" for n in range(900))
    items = read(f'a,b\n1,"{text}"\n2,x\n')
    assert rows(items) == [(2, ["1", text]), (903, ["2", "x"])]


def test_a_text_longer_than_the_quote_limits_is_given_up() -> None:
    text = "".join(f"line {n} of a text without end\n" for n in range(9000))
    items = read(f'a,b,c\n1,"{text}",z\n2,x,y\n', {"a"})
    assert rows(items)[-1] == (9003, ["2", "x", "y"])
    rejected = [item for item in items if isinstance(item, Rejected)]
    assert rejected[0].reason.code == "csv.unclosed-quote"
    assert rejected[0].place.startswith("lines 2-")
    assert rejected[0].raw == '1,"line 0 of a text without end\n'


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r'"He said \"yes\", and left"', 'He said "yes", and left'),
        (r'"\"quoted\" at the start"', '"quoted" at the start'),
        (r'"at the end \"quoted\""', 'at the end "quoted"'),
        (r'"only at the end 5\""', 'only at the end 5"'),
        ('"two lines \\"yes\\",\nand \\"no\\""', 'two lines "yes",\nand "no"'),
        (r'"a path C:\temp and \"x\""', r'a path C:\temp and "x"'),
    ],
)
def test_quotes_escaped_by_a_backslash(written: str, meant: str) -> None:
    items = read(f"Date,Link,Message\nd1,l1,{written}\nd2,l2,next\n", {"message"})
    assert [cells for _, cells in rows(items)] == [["d1", "l1", meant], ["d2", "l2", "next"]]
    assert remarks(items) == []


def test_a_backslash_before_a_closing_quote_is_a_backslash() -> None:
    assert rows(read('a,b\n1,"C:\\"\n2,"x\\"\n')) == [(2, ["1", "C:\\"]), (3, ["2", "x\\"])]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"said "hi" to me"', 'said "hi" to me'),
        ('"said "hi", truly"', None),
        ('"5" pipe, 3" pipe"', '5" pipe, 3" pipe'),
        ('"a "b" c\nand "d" e"', 'a "b" c\nand "d" e'),
    ],
)
def test_quotes_left_alone_in_a_quoted_field(written: str, meant: str | None) -> None:
    items = read(f"a,b,c\n1,{written},z\n2,y,z\n", {"a"})
    kept = [cells for _, cells in rows(items)]
    assert kept[-1] == ["2", "y", "z"]
    if meant is None:
        assert remarks(items) == [("csv.bad-quotes", "line 2")]
    else:
        assert kept == [["1", meant, "z"], ["2", "y", "z"]]
        assert remarks(items) == [("csv.loose-quotes", "line 2")]


def test_a_quote_inside_a_plain_field_is_a_character() -> None:
    assert rows(read('a,b\n5" pipe,x\n')) == [(2, ['5" pipe', "x"])]


def test_ragged_rows_of_one_width_are_usual() -> None:
    """A header with one name too many must not make every repair give up many rows."""
    body = "".join(f"P{n},N{n}\n" if n != 20 else 'X,"open\n' for n in range(60))
    items = read("first,last,more,\n" + body, {"first"})
    assert len(rows(items)) == 59
    assert [item.place for item in items if isinstance(item, Rejected)] == ["line 22"]


# ------------------------------------------------------------------ bounds


def test_a_field_of_ten_megabytes_is_cut_and_said() -> None:
    items = read(f'a,b\n1,x\nbig,"{"y" * 10_000_000}"\n2,z\n')
    assert [(line, cells[0], len(cells[1])) for line, cells in rows(items)] == [
        (2, "1", 1),
        (3, "big", 1_048_576),
        (4, "2", 1),
    ]
    assert remarks(items) == [("csv.field-cut", "line 3")]


def test_too_many_columns_and_too_long_lines() -> None:
    items = read("a,b\n" + "x," * 2000 + "\n1,2\n")
    assert rows(items) == [(3, ["1", "2"])]
    assert remarks(items) == [("csv.too-many-columns", "line 2")]
    long = Limits(line=600_000)
    items = read("a,b\n" + "x" * 2_000_000 + "\n1,2\n", limits=long)
    assert rows(items) == [(3, ["1", "2"])]
    assert remarks(items) == [("csv.long-line", "line 2")]


def test_picked_gives_columns_by_place() -> None:
    table = Table(io.BytesIO(b"a,b,c\n1,2,3\n4\n"), "t.csv", {"a"})
    assert list(table.picked("c", "nothing", "a")) == [(2, ("3", "", "1")), (3, ("", "", "4"))]
    table = Table(io.BytesIO(b"a,b\n1,2\n"), "t.csv", {"a"})
    assert list(table.picked("b")) == [(2, ("2",))]
    assert list(Table(io.BytesIO(b"x\n"), "t.csv", {"a"}).picked("a")) == []


POISONS = {
    "clean": '{n},name {n},"a, b",text of the row\n',
    "open quotes": '{n},"name {n},x,text of the row\n',
    "stray quotes": '{n},"na"me" {n},x,text of the row\n',
    "opens, closes": '{n},"""name {n},x,text of the row\n',
    "backslashes": '{n},"na\\"me\\" {n}",x,text of the row\n',
    "ragged": "{n},name {n}\n",
    "nul": "{n},na\0me {n},x,text of the row\n",
    "foreign": "{n},n\udce9me {n},x,text of the row\n",
    "quote runs": "{n}," + '"' * 61 + ",x,text of the row\n",
    "lone close": '{n},name",x,text of the row\n",y\n',
}


@pytest.mark.parametrize("kind", POISONS)
def test_no_poison_makes_reading_slow(kind: str) -> None:
    """Per byte never under a fifth of the clean rate (with room for a busy machine)."""

    def seconds(template: str) -> float:
        data = b"a,b,c,d\n" + "".join(template.format(n=n) for n in range(20_000)).encode(
            "utf-8", "surrogateescape"
        )
        best = 9.0
        for _ in range(2):
            start = time.perf_counter()
            for _ in read_table(io.BytesIO(data), "t.csv", {"a", "b", "c", "d"}):
                pass
            best = min(best, (time.perf_counter() - start) / len(data))
        return best

    assert seconds(POISONS[kind]) < 20 * seconds(POISONS["clean"])


@given(
    st.lists(
        st.text(st.sampled_from('a1,;"\\ \n\r\té€\0|'), max_size=30).map(lambda t: t + "\n"),
        max_size=30,
    ),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
def test_never_raises_and_every_line_is_accounted_for(parts: list[str], encoding: str) -> None:
    text = "a,b,c\n" + "".join(parts)
    items = read(text.encode(encoding, "replace"), {"a", "b", "c"})
    accounted: set[int] = set()
    last = 1
    for item in items:
        if isinstance(item, Row):
            assert item.number > last
            last = item.number
            accounted.add(item.number)
        elif isinstance(item, Rejected) and item.place.startswith("lines "):
            first, _, end = item.place.removeprefix("lines ").partition("-")
            accounted.update(range(int(first), int(end) + 1))
            last = int(end)
        elif isinstance(item, Rejected):
            accounted.add(int(item.place.removeprefix("line ")))
            last = max(accounted)
    # A line that starts no record is blank, says the header again, or belongs to the one before.
    lines = list(io.StringIO(text.replace("\0", ""), newline=""))
    assert max(accounted, default=1) <= len(lines)


@given(st.binary(max_size=300))
def test_noise_never_raises(noise: bytes) -> None:
    read(noise)
    read(b"a,b\n" + noise, {"a"})


@given(st.data())
def test_poison_never_costs_its_neighbours(data: st.DataObject) -> None:
    """Rows well before and after a poisoned line are all there."""
    count = data.draw(st.integers(1, 30))
    good = [f"P{n},N{n},,p{n}@x.example,C,P,d\n" for n in range(2 * count)]
    poison = data.draw(
        st.sampled_from(
            [
                'X,"open,,,,,\n',
                'X,"op"en",,,,,\n',
                '"X\n',
                'X,\\"open,,,,,\n',
                '",",",\n',
                'X,"a""b,,,,,\n',
                "X\n",
                "X,,,,,,,,,,\n",
                '"""\n',
                'X,""",,,,,\n',
            ]
        )
    )
    items = read(HEAD + "".join(good[:count]) + poison + "".join(good[count:]), WANTED)
    names = [cells[0] for _, cells in rows(items)]
    assert [name for name in names if name.startswith("P")] == [f"P{n}" for n in range(2 * count)]


def test_the_hostile_tables(shared: Path) -> None:
    seen = {}
    for place in sorted((shared / "hostile" / "files" / "csv").glob("*/Connections.csv")):
        with place.open("rb") as stream:
            items = list(
                read_table(stream, place.name, {"first name", "last name", "connected on"})
            )
        seen[place.parent.name] = (len(rows(items)), remarks(items))
    assert seen == {
        "dates": (13, []),
        "dup_header": (2, []),
        "formula_cells": (5, []),
        "header_only": (0, []),
        "mixed_encodings": (4, [("csv.foreign-encoding", "line 6")]),
        "nul_bytes": (3, [("csv.nul", "line 6")]),
        "quote_never_closed": (52, [("csv.unclosed-quote", "line 6")]),
        "ragged": (4, [("csv.long-row", "line 7"), ("csv.short-row", "line 6")]),
        "semicolons": (2, []),
        "utf16le_bom": (2, []),
    }
