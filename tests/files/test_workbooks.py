"""Workbooks: what a sheet says, row by row; and what a hostile one costs."""

from __future__ import annotations

import csv
import io
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.tree import Tree, open_tree
from entregent.files.xlsx_rows import LINE_BREAK, day_of
from entregent.model.errors import EntregentError
from tests.files.workbook_writing import book, package, raw, sheet

_STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/>'
    '<numFmt numFmtId="166" formatCode="[Red]#,##0.00"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/><xf numFmtId="21"/></cellXfs>'
)


def _opened(tmp_path: Path, data: bytes, limits: Limits | None = None) -> Tree:
    path = tmp_path / "people.xlsx"
    path.write_bytes(data)
    return open_tree(path, limits) if limits is not None else open_tree(path)


def _text(tree: Tree, path: str = "A.csv") -> str:
    with tree.open(path) as stream:
        return stream.read().decode()


def test_each_sheet_is_a_table_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    """Empty sheets are left out; the line of a row is its number; a cell is one line."""
    data = book({
        "Contacts": sheet(["Nom", "Note"], ["Awa; Diarra", 'a "b"\nc'], [], ["Ana"]),
        "Vide": sheet(), "a/b": sheet(["x"]),
    })
    with _opened(tmp_path, data) as tree:
        assert [entry.path for entry in tree.entries()] == ["Contacts.csv", "a_b.csv"]
        text = _text(tree, "Contacts.csv")
        assert text == f'Nom,Note\nAwa; Diarra,"a ""b""{LINE_BREAK}c"\n\nAna\n'
        assert tree.head("Contacts.csv", 10) == b"Nom,Note\nA"
        assert list(tree.refused()) == []


def test_cells_of_every_kind(tmp_path: Path) -> None:
    """Shared and rich texts, days, truths, errors, formulas: as saved, nothing worked out."""
    texts = (
        "<si><t>Awa</t></si>"
        '<si><r><t>An</t></r><r><t xml:space="preserve">a </t></r><rPh><t>aaa</t></rPh></si>'
        "<si><t>a_x000D_b_x0041_</t></si>"
    )
    cells = [
        '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>2</v></c>',
        '<c t="s"><v>9</v></c>', "<c><v>3.3612345678E10</v></c>", '<c s="1"><v>45292</v></c>',
        '<c s="2"><v>45292.5</v></c>', '<c s="3"><v>45292</v></c>', '<c s="4"><v>12.5</v></c>',
        '<c s="5"><v>0.75</v></c>', '<c t="b"><v>1</v></c>', '<c t="e"><v>#N/A</v></c>',
        '<c t="str"><f>A1&amp;"x"</f><v>Awax</v></c>', "<c><f>1+1</f></c>",
        "<c><v>not a number</v></c>", '<c t="d"><v>2026-01-02</v></c>', '<c s="1"><v>-4</v></c>',
    ]
    data = book({"A": raw(f"<row>{''.join(cells)}</row>")}, texts=texts, styles=_STYLES)
    with _opened(tmp_path, data) as tree:
        (row,) = csv.reader(io.StringIO(_text(tree)))
    assert row == [
        "Awa", "Ana ", f"a{LINE_BREAK}bA", "", "33612345678", "2024-01-01",
        "2024-01-01 12:00:00", "45292", "12.5", "18:00:00", "TRUE", "", "Awax", "=1+1",
        "not a number", "2026-01-02", "-4",
    ]


def test_days_of_both_calendars(tmp_path: Path) -> None:
    """1904 moves every day; the leap day that never was moves those before it."""
    assert (day_of(1), day_of(59), day_of(61)) == ("1900-01-01", "1900-02-28", "1900-03-01")
    row = '<row><c s="1"><v>1</v></c></row>'
    data = book({"A": raw(row)}, styles=_STYLES, properties='<workbookPr date1904="1"/>')
    with _opened(tmp_path, data) as tree:
        assert _text(tree) == "1904-01-02\n"


@given(st.dates(date(1900, 3, 1), date(9999, 12, 31)))
def test_every_day_comes_back(day: date) -> None:
    """The serial of a day is the days since 30 December 1899."""
    assert day_of((day - date(1899, 12, 30)) / timedelta(days=1)) == day.isoformat()


_LETTERS = st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters="_")
_TEXT = st.text(_LETTERS, max_size=8)


@given(st.lists(st.lists(_TEXT, max_size=4), max_size=6))
def test_every_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    """What was written is what is read, empty cells at the end of a row left out."""
    wanted = [row[: max((n for n, cell in enumerate(row, 1) if cell), default=0)] for row in rows]
    while wanted and not wanted[-1]:
        del wanted[-1]
    path = tmp_path_factory.mktemp("book")
    data = book({"A": sheet(*rows), "B": sheet(["x"])})
    with _opened(path, data) as tree:
        paths = [entry.path for entry in tree.entries()]
        found = list(csv.reader(io.StringIO(_text(tree)))) if "A.csv" in paths else []
    assert found == wanted


@given(st.integers(0, 10**6), st.integers(0, 255))
def test_any_damage_is_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, at: int, value: int
) -> None:
    """A byte changed anywhere gives rows, a refusal or a clear error, never anything else."""
    data = bytearray(_SAMPLE)
    data[at % len(data)] = value
    path = tmp_path_factory.mktemp("damaged")
    with suppress(EntregentError, Refused), _opened(path, bytes(data)) as tree:
        for entry in tree.entries():
            with tree.open(entry.path) as stream:
                assert isinstance(stream.read(), bytes)


_SAMPLE = book({"A": sheet(["name", "email"], ["Awa", "awa@x.example"])}, texts="<si><t>a</t></si>")


def test_what_stands_before_a_break_is_kept(tmp_path: Path) -> None:
    """A sheet cut in its middle gives its first rows, then says where it breaks off."""
    data = book({"A": sheet(["name"], ["Awa"], ["Ana"])[:-60], "B": sheet(["x"])})
    with _opened(tmp_path, data) as tree:
        assert tree.head("A.csv") == b"name\nAwa\n"
        with tree.open("A.csv") as stream, pytest.raises(Refused) as refused:
            stream.read()
    assert refused.value.reason.code == "xlsx.damaged"


_LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


def test_entities_are_refused_unexpanded(tmp_path: Path) -> None:
    """In a sheet it costs the sheet, in the list of sheets the workbook."""
    data = book({"A": sheet(["&b;"], head=_LAUGHS), "B": sheet(["x"])})
    with _opened(tmp_path, data) as tree:
        assert [entry.path for entry in tree.entries()] == ["B.csv"]
        refused = [(one.path, one.reason.code) for one in tree.refused()]
        assert refused == [("A.csv", "xlsx.doctype")]
    with pytest.raises(EntregentError) as error:
        _opened(tmp_path, package({"xl/workbook.xml": f"{_LAUGHS}<workbook/>"}))
    assert error.value.code == "xlsx.doctype-whole"


@pytest.mark.parametrize(("parts", "code"), [
    ({"xl/workbook.xml": "<workbook/>"}, "xlsx.empty-whole"),
    ({"xl/workbook.xml": "<workbook"}, "xlsx.damaged-whole"),
    ({"word/document.xml": "<document/>"}, "files.office"),
])
def test_no_workbook_at_all(tmp_path: Path, parts: dict[str, str], code: str) -> None:
    """The reason is named."""
    with pytest.raises(EntregentError) as error:
        _opened(tmp_path, package(parts))
    assert error.value.code == code


def test_far_corners_cost_nothing(tmp_path: Path) -> None:
    """Two cells at both ends of a sheet are two rows of bounded width, and empty lines."""
    far = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )
    with _opened(tmp_path, book({"A": raw(far)})) as tree:
        text = _text(tree)
    assert text.count("\n") == 1_048_576
    assert len(text) < 1_060_000


def test_rows_that_lie_about_their_place_come_in_order(tmp_path: Path) -> None:
    """A row or a cell before the last one, or past the greatest, is the next one."""
    rows = (
        '<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c></row>'
        '<row r="2"><c r="ZZZ2"><v>3</v></c></row><row r="99999999999"><c><v>4</v></c></row>'
    )
    with _opened(tmp_path, book({"A": raw(rows)})) as tree:
        assert _text(tree) == "\n\n\n\n,1,2\n3\n4\n"


def test_limits_are_named(tmp_path: Path) -> None:
    """A sheet beyond the limit gives what stands before it; texts beyond it cost the workbook."""
    many = book({"A": sheet(*[["name"]] * 2000)})
    with (
        _opened(tmp_path, many, Limits(book_sheet=70_000)) as tree,
        tree.open("A.csv") as stream, pytest.raises(Refused) as refused,
    ):
        stream.read()
    assert refused.value.reason.code == "xlsx.too-large"
    with pytest.raises(EntregentError) as error:
        _opened(tmp_path, book({"A": sheet(["x"])}, texts="<si><t>aaaa</t></si>" * 9),
                Limits(book_texts=100))
    assert error.value.code == "xlsx.too-large-whole"
