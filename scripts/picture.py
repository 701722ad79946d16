"""Draws the pictures of the README: the demo's day as a terminal shows it, in both languages.

    python scripts/picture.py

The text is what `entregent demo` prints, so the picture is made again when the day reads otherwise.
"""

from __future__ import annotations

import io
import re
import tempfile
from datetime import date
from html import escape
from pathlib import Path

from entregent.app.day import today
from entregent.app.demo import build
from entregent.app.workspace import Workspace
from entregent.faces.cli.commands.today import show_today
from entregent.faces.cli.output import Output
from entregent.i18n import LANGUAGES, Lang

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
COLUMNS = 78
WIDE, HIGH, EDGE = 8.4, 20, 24
STYLES = {
    "1": 'font-weight="700" fill="#1d201e"',
    "2": 'fill="#646964"',
    "3": 'font-style="italic" fill="#1d4865"',
}
PLAIN = 'fill="#4b504c"'
_CODED = re.compile(r"\x1b\[(\d+)m(.*?)\x1b\[0m|([^\x1b]+)")


def text_of(lang: Lang) -> list[str]:
    """The lines of the demo's day, with their styles."""
    with tempfile.TemporaryDirectory() as folder:
        demo = build(Path(folder) / "demo", lang)
        with Workspace(demo.home, lang, demo.today) as workspace:
            answer = today(workspace)
    stream = io.StringIO()
    show_today(Output(stream, stream, lang, COLUMNS, styled=True), answer, why=False)
    assert date.fromisoformat(answer["date"]) == demo.today
    return stream.getvalue().strip("\n").split("\n")


def svg_of(lines: list[str]) -> str:
    """A page of terminal text as SVG: real text, no script, no font fetched."""
    width = COLUMNS * WIDE + 2 * EDGE
    height = len(lines) * HIGH + 2 * EDGE
    rows = []
    for number, line in enumerate(lines):
        spans = "".join(
            f"<tspan {STYLES.get(code, PLAIN)}>{escape(styled or plain)}</tspan>"
            for code, styled, plain in _CODED.findall(line)
        )
        y = EDGE + HIGH * (number + 0.75)
        rows.append(f'<text x="{EDGE}" y="{y:g}" xml:space="preserve">{spans}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img" '
        'font-family="ui-monospace, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" '
        'font-size="14">\n'
        f'<rect width="100%" height="100%" rx="6" fill="#fbfaf7" stroke="#dcdad2"/>\n'
        + "\n".join(rows)
        + "\n</svg>\n"
    )


def main() -> None:
    """Write one picture a language."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for lang in LANGUAGES:
        (PICTURES / f"today.{lang}.svg").write_text(svg_of(text_of(lang)), encoding="utf-8")


if __name__ == "__main__":
    main()
