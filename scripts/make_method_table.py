"""Write docs/method-table.md and its French twin: `python scripts/make_method_table.py`.

Each sentence of the article, what is done about it, where, and the test that proves it. The words
are the catalogue `method`; places and tests stand in
docs/method-proofs.toml. `--check` writes nothing and says
whether both pages are up to date.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = {"en": ROOT / "docs" / "method-table.md", "fr": ROOT / "docs" / "method-table.fr.md"}

sys.path.insert(0, str(ROOT / "src"))

PROOFS: dict[str, dict[str, str]] = tomllib.loads(
    (ROOT / "docs" / "method-proofs.toml").read_text(encoding="utf-8")
)
"""For each sentence: its `place` below `src/entregent/`, and the `test` that proves it."""

_HEADS = {
    "en": ("# The method, sentence by sentence", """\
What the article of 20 February 2010 says, what the program does about it, where, and the test
that proves it. Sentences between “ ” are the article's own words, put into English; the others
say their idea. Written by `scripts/make_method_table.py`. In French:
[method-table.fr.md](method-table.fr.md).""",
           "| It says | Done | What the program does | Where | Proof |"),
    "fr": ("# La méthode, phrase par phrase", """\
Ce que dit l’article du 20 février 2010, ce que le programme en fait, où, et le test qui le
prouve. Les phrases entre guillemets sont celles de l’article, les autres en disent l’idée.
Écrit par `scripts/make_method_table.py`. En anglais, [method-table.md](method-table.md).""",
           "| L’article dit | État | Ce que fait le programme | Où | Preuve |"),
}


def page(lang: str) -> str:
    """The whole page in one language."""
    from entregent.app.method import method
    from entregent.i18n import LANGUAGES

    tongue = next(one for one in LANGUAGES if one == lang)
    title, about, head = _HEADS[lang]
    parts = [title, "", about, ""]
    for part in method(tongue):
        number = f"{part['number']}. " if part["number"] else ""
        parts += [f"## {number}{part['title']}", "", head, "|---|---|---|---|---|"]
        for one in part["sentences"]:
            proof = PROOFS[one["key"]]
            place, test = proof["place"], proof["test"]
            says = one["says"]
            if one["quoted"]:
                says = f"«\u00a0{says}\u00a0»" if lang == "fr" else f"“{says}”"
            path, _, name = test.partition("::")
            cells = (
                says, one["state_says"], one["does"], f"[`{place}`](../src/entregent/{place})",
                f"[`{name}`](../{path})",
            )
            parts.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        parts.append("")
    return "\n".join(parts)


def main() -> int:
    """Write, or check. Exit code 1 when `--check` finds a page out of date."""
    stale = [
        path.name for lang, path in PAGES.items()
        if not path.exists() or path.read_text(encoding="utf-8") != page(lang)
    ]
    if "--check" in sys.argv[1:]:
        print("out of date: " + ", ".join(stale) if stale else "up to date")
        return 1 if stale else 0
    for lang, path in PAGES.items():
        path.write_text(page(lang), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
