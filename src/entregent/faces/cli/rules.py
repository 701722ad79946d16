"""The rules of tact in the terminal: their list, and the page of one."""

from __future__ import annotations

from dataclasses import asdict

from entregent.app.rule_pages import RulePage, Shown, rule_list, rule_page
from entregent.faces.cli.output import Output


def show_rules(output: Output, code: str = "") -> None:
    """The list of the rules, or the page of one. Raises `EntregentError` for an unknown code."""
    pages = [rule_page(output.lang, code)] if code else rule_list(output.lang)
    if output.as_json:
        shapes = [asdict(page) for page in pages]
        output.json(shapes[0] if code else shapes)
    elif code:
        _show_page(output, pages[0])
    else:
        _show_list(output, pages)


def _show_list(output: Output, pages: list[RulePage]) -> None:
    output.line(output.say("rules.title"), "bold")
    output.para(output.say("rules.intro"), style="dim")
    output.line()
    output.table(
        ((page.code, page.facts[1][1], dict(page.sections).get("looks", page.name))
         for page in pages),
        indent=2,
    )
    output.line()
    output.para(output.say("rules.how-many", n=len(pages)))
    output.para(output.say("rules.more"), style="dim")


def _show_page(output: Output, page: RulePage) -> None:
    output.line(f"{page.code} {page.name}", "bold")
    output.table(page.facts, indent=2)
    if not page.written:
        output.para(output.say("rules.unwritten"), style="dim")
    sections = dict(page.sections)
    for part in ("looks", "why", "instead"):
        _section(output, part, sections.get(part, ""))
    _example(output, "example", page.example)
    _example(output, "twin", page.twin)
    _section(output, "except", sections.get("except", ""))
    output.line()
    output.line(output.say("rules.head-mute"), "italic")
    output.table(page.mute, indent=2)


def _section(output: Output, part: str, text: str) -> None:
    if text:
        output.line()
        output.line(output.say(f"rules.head-{part}"), "italic")
        output.para(text, indent=2)


def _example(output: Output, part: str, shown: Shown | None) -> None:
    if shown is None:
        return
    output.line()
    output.line(output.say(f"rules.head-{part}"), "italic")
    output.para(shown.situation, indent=2, style="dim")
    output.para(shown.text, indent=4)
    for start, end in shown.marks:
        output.para(f"→ {shown.text[start:end].strip()}", indent=4, style="accent")
    output.para(shown.verdict, indent=2)
