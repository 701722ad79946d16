"""Workbooks and other office documents: refused or left aside, with what to do instead."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from entregent.app.registry import sources
from entregent.ingest.recognise import recognise


def _document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")


@pytest.mark.parametrize("name", ["People.XLS", "people.ods", "letter.docx"])
@pytest.mark.parametrize("real", [True, False])
def test_an_office_document_is_told_apart_from_the_unknown(
    tmp_path: Path, name: str, real: bool
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    if real:
        _document(folder / name)
    else:
        (folder / name).write_bytes(b"\xd0\xcf\x11\xe0 an older workbook")
    for given in (folder, folder / name):
        with recognise([given], sources()[0]) as found:
            told = [(one.what, one.reason.code) for one in found.reports[0].remarks]
        assert told == [("rejected", "files.office")]


def test_beside_what_is_read_it_is_left_aside_with_the_same_words(tmp_path: Path) -> None:
    """A letter is no refusal where other files are read; a broken workbook is one."""
    _document(tmp_path / "letter.docx")
    (tmp_path / "people.xlsx").write_bytes(b"PK no archive at all")
    (tmp_path / "cards.vcf").write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Prat\nEND:VCARD\n", encoding="utf-8"
    )
    with recognise([tmp_path], sources()[0]) as found:
        told = sorted(
            (one.what, one.reason.code) for report in found.reports for one in report.remarks
        )
        assert [unit.source.info.name for unit in found.units] == ["vcard"]
    assert told == [("ignored", "files.office"), ("rejected", "zip.truncated")]
