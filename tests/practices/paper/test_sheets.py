"""The two printed sheets: one A4 page each, readable by a machine, built from what stands here."""

from __future__ import annotations

import importlib.util
import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from entregent.app.sheet_print import examples
from entregent.i18n import LANGUAGES, Lang, catalogue, say
from entregent.practices.paper.worksheet import sheet_path

A4 = (210 / 25.4 * 72, 297 / 25.4 * 72)


@pytest.fixture(scope="module")
def make_sheets(root: Path) -> ModuleType:
    """The script that builds the pages."""
    path = root / "scripts" / "make_sheets.py"
    spec = importlib.util.spec_from_file_location("make_sheets", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _printed(lang: Lang) -> Iterator[str]:
    """Every sentence that must stand on the page, without its kinds of spaces."""
    for key in catalogue(lang, "paper"):
        if key.startswith(("title", "section-", "purpose-", "page-")) and key != "purpose-other":
            yield _plain(say(lang, f"paper.{key}"))


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_is_one_a4_and_its_back_another(lang: Lang) -> None:
    pdf = sheet_path(lang).read_bytes()
    assert pdf.startswith(b"%PDF-1.7")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 2
    boxes = re.findall(rb"/MediaBox\s*\[([\d. ]+)\]", pdf)
    assert len(boxes) == 2
    for box in boxes:
        left, low, right, high = map(float, box.split())
        assert (left, low) == (0, 0)
        assert (right, high) == pytest.approx(A4, abs=0.1)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_back_holds_the_five_worked_examples(lang: Lang) -> None:
    text = _plain(_text_of(sheet_path(lang).read_bytes()))
    worked = examples(lang)
    assert [one["kind"] for one in worked] == ["partners", "clients", "recruit", "peers", "market"]
    said = [part for one in worked for line in one["lines"] for part in line]
    assert len(said) == 60
    assert [part for part in said if _plain(part) not in text] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_box_can_be_selected_and_read_aloud(lang: Lang) -> None:
    text = _plain(_text_of(sheet_path(lang).read_bytes()))
    assert [said for said in _printed(lang) if said not in text] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_black_on_white_with_its_own_letters(lang: Lang) -> None:
    pdf = sheet_path(lang).read_bytes()
    fonts = set(re.findall(rb"/BaseFont/[A-Z]{6}\+([A-Za-z]+)-", pdf))
    assert fonts == {b"LibertinusSerif"}
    assert len(re.findall(rb"/FontFile3", pdf)) == 3
    colours = {
        line for stream in _streams(pdf) for line in re.findall(rb"([\d. ]+) scn?\b", stream)
    }
    assert {colour.split()[-1] for colour in colours} == {b"0"}
    assert re.search(rb"/(?:Image|Shading|Pattern)\b", pdf) is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reader_of_screens_finds_its_way(lang: Lang) -> None:
    pdf = sheet_path(lang).read_bytes()
    assert b"/MarkInfo" in pdf
    assert f"/Lang({lang})".encode() in pdf.replace(b" ", b"")


def test_nothing_of_the_machine_or_the_hour_is_in_the_page(root: Path) -> None:
    for lang in LANGUAGES:
        pdf = sheet_path(lang).read_bytes()
        assert re.search(rb"CreationDate|ModDate", pdf) is None
        assert str(root).encode() not in pdf


def test_the_pages_were_built_from_what_stands_here(make_sheets: ModuleType) -> None:
    recorded = json.loads(make_sheets.RECORD.read_text(encoding="utf-8"))
    assert recorded == {lang: make_sheets.built_from(lang) for lang in LANGUAGES}, (
        "the sheets are older than their source or words: run scripts/make_sheets.py"
    )


@pytest.mark.needs("typst")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_building_again_gives_the_same_bytes(make_sheets: ModuleType, lang: Lang) -> None:
    assert make_sheets.page(lang) == sheet_path(lang).read_bytes()


# ------------------------------------------------------------------ reading a page of ours


def _streams(pdf: bytes) -> Iterator[bytes]:
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue


def _text_of(pdf: bytes) -> str:
    """The words of the page in the order they were set, by the fonts' own tables to Unicode."""
    objects = {
        int(number): body
        for number, body in re.findall(rb"\n(\d+) 0 obj\n(.*?)\nendobj", pdf, re.DOTALL)
    }
    fonts = dict(re.findall(rb"/(f\d+) (\d+) 0 R", re.search(rb"/Font<<(.*?)>>", pdf)[1]))  # type: ignore[index]
    letters = {}
    for name, number in fonts.items():
        table = int(re.search(rb"/ToUnicode (\d+)", objects[int(number)])[1])  # type: ignore[index]
        letters[name] = _table(next(_streams(objects[table] + b"\nendstream")))
    words = []
    for stream in _streams(pdf):
        for name, shown in re.findall(rb"/(f\d+) [\d.]+ Tf(.*?)ET", stream, re.DOTALL):
            codes = b"".join(map(_bytes_of, _literals(shown)))
            pairs = zip(codes[::2], codes[1::2], strict=True)
            words.append("".join(letters[name][high << 8 | low] for high, low in pairs))
    return "".join(words)


def _table(cmap: bytes) -> dict[int, str]:
    """Glyph number to text."""
    return {
        int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for glyph, text in re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", cmap)
    }


_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def _literals(shown: bytes) -> Iterator[bytes]:
    """What stands between brackets; brackets inside stand in pairs or behind a backslash."""
    depth = start = 0
    for found in re.finditer(rb"\\.|[()]", shown, re.DOTALL):
        if found[0] == b"(":
            start, depth = (found.end() if depth == 0 else start), depth + 1
        elif found[0] == b")":
            depth -= 1
            if depth == 0:
                yield shown[start : found.start()]


def _bytes_of(literal: bytes) -> bytes:
    """A literal string of PDF (ISO 32000, 7.3.4.2)."""

    def plain(found: re.Match[bytes]) -> bytes:
        mark = found[1]
        return bytes([int(mark, 8)]) if mark[:1].isdigit() else _ESCAPES.get(mark, mark)

    return re.sub(rb"\\([0-7]{3}|.)", plain, literal, flags=re.DOTALL)
