"""Write the pages of the rules of tact and their golden files: `python scripts/make_rule_pages.py`.

`docs/tact/<language>/CODE.md` and `README.md` are made from the rules, their examples and the
catalogues; `tests/tact/golden/CODE.json` keeps what the linter says of each example, so that a
change of verdict is seen in review. `docs/lint-json.schema.json` is made of the types of
`entregent lint --json`. `--check` writes nothing and names what is out of date.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "tact"
GOLDEN = ROOT / "tests" / "tact" / "golden"
SCHEMA = ROOT / "docs" / "lint-json.schema.json"

sys.path.insert(0, str(ROOT / "src"))

from entregent.app.lint_json import schema  # noqa: E402
from entregent.app.rule_pages import (  # noqa: E402
    HEADINGS,
    RulePage,
    Shown,
    is_preview,
    judged,
    rule_list,
    rule_page,
)
from entregent.i18n import LANGUAGES, Lang, say  # noqa: E402
from entregent.tact.rules import all_rules  # noqa: E402

_OTHER: dict[Lang, tuple[Lang, str]] = {"fr": ("en", "In English"), "en": ("fr", "En français")}


def wanted() -> dict[Path, str]:
    """Every file there should be, and what it holds."""
    files: dict[Path, str] = {}
    for lang in LANGUAGES:
        files[PAGES / lang / "README.md"] = index(lang)
        for page in rule_list(lang):
            files[PAGES / lang / f"{page.code}.md"] = markdown(lang, page)
    for rule in all_rules():
        files[GOLDEN / f"{rule.code}.json"] = golden(rule.code)
    files[SCHEMA] = json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
    return files


def present() -> set[Path]:
    """Every file there is."""
    return {*PAGES.glob("*/*.md"), *GOLDEN.glob("*.json")}


def out_of_date() -> list[str]:
    """Names of the files that are missing, wrong, or belong to no rule any more."""
    files = wanted()
    stale = {path for path in present() if path not in files}
    stale |= {
        path for path, text in files.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    return sorted(path.relative_to(ROOT).as_posix() for path in stale)


def index(lang: Lang) -> str:
    """The list of the rules."""
    pages = rule_list(lang)
    other, name = _OTHER[lang]
    columns = ("label-code", "label-name", "head-looks", "label-severity")
    heads = [say(lang, f"rules.{column}") for column in columns]
    lines = [
        f"# {say(lang, 'rules.title')}", "", say(lang, "rules.intro"),
        say(lang, "rules.how-many", n=len(pages)), say(lang, "rules.more"),
        f"[{name}](../{other}/README.md)", "",
        f"| {' | '.join(heads)} |", "| --- | --- | --- | --- |",
    ]
    for page in pages:
        looks, severity = dict(page.sections).get("looks", ""), page.facts[1][1]
        mark = f" ({say(lang, 'rules.preview')})" if is_preview(page.code) else ""
        lines.append(
            f"| [{page.code}]({page.code}.md) | {page.name}{mark} | {looks} | {severity} |"
        )
    return "\n".join([*lines, "", f"<!-- {say(lang, 'rules.made')} -->", ""])


def markdown(lang: Lang, page: RulePage) -> str:
    """One page, under the fixed headings."""
    other, name = _OTHER[lang]
    lines = [f"# {page.code} {page.name}", ""]
    if is_preview(page.code):
        lines += [f"*{say(lang, 'rules.preview')}*", ""]
    if not page.written:
        lines += [say(lang, "rules.unwritten"), ""]
    lines += [f"- {label}: {value}" if lang == "en" else f"- {label}\u00a0: {value}"
              for label, value in page.facts]
    parts = {part: [text] for part, text in page.sections}
    parts |= {"example": list(_quoted(page.example)), "twin": list(_quoted(page.twin))}
    parts["mute"] = [f"- {label}: `{how}`" if lang == "en" else f"- {label}\u00a0: `{how}`"
                     for label, how in page.mute]
    for part in HEADINGS:
        if parts.get(part):
            lines += ["", f"## {say(lang, f'rules.head-{part}')}", "", *parts[part]]
    lines += ["", f"[{say(lang, 'rules.title')}](README.md) · [{name}](../{other}/{page.code}.md)",
              "", f"<!-- {say(lang, 'rules.made')} -->", ""]
    return "\n".join(lines)


def _quoted(shown: Shown | None) -> Iterator[str]:
    """The situation, the text with its marks in bold, the verdict."""
    if shown is None:
        return
    yield f"{shown.situation[:1].upper()}{shown.situation[1:]}."
    yield ""
    yield "> " + _bold(shown.text, shown.marks)
    yield ""
    yield shown.verdict


def _bold(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    out, at = "", 0
    for start, end in marks:
        out += _plain(text[at:start]) + "**" + _plain(text[start:end].strip()) + "**"
        out += " " if text[start:end].endswith(" ") else ""
        at = end
    return out + _plain(text[at:])


def _plain(text: str) -> str:
    """Markdown takes none of it for its own."""
    for sign in "\\[]<>*_`":
        text = text.replace(sign, "\\" + sign)
    return text


def golden(code: str) -> str:
    """What the linter says of the example and of its twin, in both languages."""
    value: dict[str, object] = {"code": code, "name": rule_page("en", code).name}
    for lang in LANGUAGES:
        for part in ("example", "twin"):
            found = judged(lang, code, innocent=part == "twin")
            if found is None:
                continue
            draft, relation, report = found
            value[f"{part}-{lang}"] = {
                "kind": draft.kind, "stage": relation.stands(), "text": draft.text,
                "verdict": report.verdict,
                "hits": [
                    [hit.code, hit.start, hit.end, hit.severity, hit.evidence]
                    for hit in report.hits
                ],
            }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write, or check. Exit code 1 when `--check` finds something out of date."""
    if "--check" in sys.argv[1:]:
        stale = out_of_date()
        print("up to date" if not stale else "out of date: " + ", ".join(stale))
        return 1 if stale else 0
    files = wanted()
    for path in present() - set(files):
        path.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(files)} files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
