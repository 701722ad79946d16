"""Writes workbooks part by part: right ones, and ones that no spreadsheet program would write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"


def column(at: int) -> str:
    """The letters of a column from 0."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def sheet(*rows: Sequence[str | int | float], head: str = "") -> str:
    """A sheet of texts and numbers; an empty text is no cell."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = [_cell(f"{column(at)}{number}", value) for at, value in enumerate(row)]
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    return raw("".join(lines), head)


def raw(rows: str, head: str = "") -> str:
    """A sheet of these rows in XML."""
    return f'{head}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def _cell(place: str, value: str | float) -> str:
    if value == "":
        return ""
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def book(
    sheets: Mapping[str, str], *, texts: str = "", styles: str = "", properties: str = ""
) -> bytes:
    """A workbook of these sheets; `texts` and `styles` are what those parts hold inside."""
    kinds = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    parts = {f"xl/worksheets/sheet{n}.xml": xml for n, xml in enumerate(sheets.values(), 1)}
    if texts:
        kinds.append(("sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{texts}</sst>'
    if styles:
        kinds.append(("styles", "styles.xml"))
        parts["xl/styles.xml"] = f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>'
    named = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>'
        for n, name in enumerate(sheets, 1)
    )
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{properties}<sheets>{named}</sheets>'
        "</workbook>"
    )
    parts["xl/_rels/workbook.xml.rels"] = _relations(
        (f"{_OFFICE}/{kind}", target) for kind, target in kinds
    )
    parts["_rels/.rels"] = _relations([(f"{_OFFICE}/officeDocument", "xl/workbook.xml")])
    return package(parts)


def package(parts: Mapping[str, str]) -> bytes:
    """A package of office documents that holds these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, xml in parts.items():
            archive.writestr(name, xml)
    return out.getvalue()


def _relations(found: Iterable[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="r{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(found, 1)
    )
    return f'<Relationships xmlns="{_RELS}">{inside}</Relationships>'
