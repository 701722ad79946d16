"""Build the two blank sheets from their source and their words: `python scripts/make_sheets.py`.

The same source and words give the same bytes: no clock, no fonts of the machine (Libertinus Serif
comes with typst). What the pages were built from is recorded beside them, so that a test tells when
they must be built again. `--check` builds nothing and says whether the pages are up to date.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHEETS = ROOT / "src" / "entregent" / "practices" / "paper" / "sheets"
SOURCE = SHEETS / "sheet.typ"
RECORD = SHEETS / "built-from.json"
LANGUAGES = ("fr", "en")
PRINTED = ("title", "section-", "purpose-", "page-")
"""Beginnings of the keys of the domain `paper` that stand on the page."""

sys.path.insert(0, str(ROOT / "src"))


def words(lang: str) -> str:
    """The words of the page in one language, as JSON."""
    from entregent.i18n import catalogue

    printed = {
        key: text for key, text in catalogue(lang, "paper").items() if key.startswith(PRINTED)
    }
    return json.dumps(printed, ensure_ascii=False, sort_keys=True)


def examples(lang: str) -> str:
    """The worked examples of the back, as JSON: what `entregent sheet --template` shows."""
    from entregent.app.sheet_print import examples as worked

    told = worked("fr" if lang == "fr" else "en")
    shown = [{"name": one["name"], "lines": one["lines"]} for one in told]
    return json.dumps(shown, ensure_ascii=False, sort_keys=True)


def built_from(lang: str) -> str:
    """A digest of all that makes the page of one language."""
    parts = (SOURCE.read_bytes(), words(lang).encode(), examples(lang).encode())
    return sha256(b"\0".join(parts)).hexdigest()


def page(lang: str) -> bytes:
    """The page as PDF. Raises `typst.TypstError` when the source has a fault."""
    import typst

    pdf = typst.compile(
        SOURCE,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"lang": lang, "words": words(lang), "examples": examples(lang)},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    assert isinstance(pdf, bytes)
    return pdf


def main() -> int:
    """Build, or check. Exit code 1 when `--check` finds a page that is out of date."""
    if "--check" in sys.argv[1:]:
        recorded = json.loads(RECORD.read_text(encoding="utf-8"))
        stale = [lang for lang in LANGUAGES if recorded.get(lang) != built_from(lang)]
        print("up to date" if not stale else f"out of date: {', '.join(stale)}")
        return 1 if stale else 0
    for lang in LANGUAGES:
        pdf = page(lang)
        (SHEETS / f"sheet-{lang}.pdf").write_bytes(pdf)
        print(f"sheet-{lang}.pdf: {len(pdf):,} bytes")
    record = {lang: built_from(lang) for lang in LANGUAGES}
    RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
