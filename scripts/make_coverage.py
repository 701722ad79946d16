"""Write docs/coverage.md and docs/coverage.fr.md: `python scripts/make_coverage.py`.

`--check` writes nothing and says whether the pages are up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
PAGES = {"en": ROOT / "docs" / "coverage.md", "fr": ROOT / "docs" / "coverage.fr.md"}

sys.path.insert(0, str(ROOT / "src"))

if TYPE_CHECKING:
    from entregent.i18n import Lang


def page(lang: Lang) -> str:
    """The whole page in one language: a table of all sources, then a section each."""
    from entregent.app.registry import sources
    from entregent.i18n import say
    from entregent.sources.coverage import COVERAGE

    known, _ = sources()
    words = {
        name: say(lang, f"coverage.{name}")
        for name in ("column-source", "column-real", "column-checked")
    }
    parts = [
        f"# {say(lang, 'coverage.title')}", "", say(lang, "coverage.lede"), "",
        say(lang, "coverage.parts"), "",
        f"| {words['column-source']} | {words['column-real']} | {words['column-checked']} |",
        "|---|---|---|",
    ]
    for name, about in COVERAGE.items():
        real = say(lang, f"coverage.is-{about.real}")
        parts.append(f"| [{known[name].info.title}](#{name}) | {real} | {about.checked} |")
    for name, about in COVERAGE.items():
        info = known[name].info
        parts += ["", f'## <a id="{name}"></a>{info.title}', ""]
        for word, key in (
            ("ask", info.ask), ("holds", f"coverage.holds-{name}"),
            ("lacks", f"coverage.lacks-{name}"), ("real", f"coverage.real-{name}"),
        ):
            parts.append(f"- **{say(lang, f'coverage.{word}')}.** {say(lang, key)}")
        checked = say(lang, "coverage.checked", day=about.checked)
        detail = say(lang, "coverage.more", page=f"formats/{name}.md")
        parts.append(f"- {checked} {detail}")
    return "\n".join((*parts, ""))


def main() -> int:
    """Write, or check. Exit code 1 when `--check` finds a page out of date."""
    from entregent.i18n import LANGUAGES

    if "--check" in sys.argv[1:]:
        same = all(PAGES[lang].read_text(encoding="utf-8") == page(lang) for lang in LANGUAGES)
        print("up to date" if same else "out of date")
        return 0 if same else 1
    for lang in LANGUAGES:
        PAGES[lang].write_text(page(lang), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
