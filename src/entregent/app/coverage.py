"""What each export holds and lacks, and how to ask for it: the page of the docs, in the program."""

from __future__ import annotations

from typing import TypedDict

from entregent.i18n import Lang, knows, say


class ExportShape(TypedDict):
    """One source: how to ask for its export, what it holds and lacks, what was read of it.

    `real` is "yes", "part", "made" or "no"; `checked` an ISO day.
    """

    name: str
    title: str
    ask: str
    holds: str
    lacks: str
    real: str
    real_words: str
    checked: str


def exports(lang: Lang, *, on_page: bool = False) -> list[ExportShape]:
    """Every source of the house, in the order of their list; `on_page` in words of the pages."""
    from entregent.app.registry import sources
    from entregent.sources.coverage import COVERAGE

    known, _ = sources()
    return [
        {
            "name": name,
            "title": known[name].info.title,
            "ask": say(lang, _asked(known[name].info.ask, on_page=on_page)),
            "holds": say(lang, f"coverage.holds-{name}"),
            "lacks": say(lang, f"coverage.lacks-{name}"),
            "real": about.real,
            "real_words": say(lang, f"coverage.real-{name}"),
            "checked": about.checked,
        }
        for name, about in COVERAGE.items()
    ]


def _asked(key: str, *, on_page: bool) -> str:
    return f"{key}-page" if on_page and knows(f"{key}-page") else key
