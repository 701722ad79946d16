"""What is answered when something is not right: a sentence, a way out, nothing of anybody's."""

from __future__ import annotations

from html import escape

from entregent.faces.web.assets import asset_url
from entregent.faces.web.call import Answer, Kind, data, page
from entregent.i18n import Lang, knows, say
from entregent.model.errors import EntregentError
from entregent.text.safe import inert

AGAIN = frozenset({"upkeep.again", "behind.soon"})
"""What passes by itself: such a page is asked for again every few seconds."""
_SOON = '<meta http-equiv="refresh" content="2">'


def bare(lang: Lang, title: str, text: str, script: str = "", *, soon: bool = False) -> str:
    """A document without the frame of the application; `soon` asks for it again by itself."""
    head = f'<script type="module" src="{asset_url(script)}"></script>' if script else ""
    styles = "".join(
        f'<link rel="stylesheet" href="{asset_url(name)}">' for name in ("tokens.css", "app.css")
    )
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f'<title>{escape(title)} · Entregent</title>'
        f'<link rel="icon" href="{asset_url("icon.svg")}" type="image/svg+xml">{styles}{head}'
        f'{_SOON if soon else ""}'
        '</head><body class="solo"><header class="bar"><a class="brand" href="/">'
        '<i aria-hidden="true">&amp;</i> Entregent</a></header><main>'
        f'<div class="head"><h1>{escape(title)}</h1><p class="lede">{escape(inert(text))}</p></div>'
        f'<a class="btn" href="/">{escape(say(lang, "serve.home"))}</a></main></body></html>'
    )


def told(lang: Lang, kind: Kind, error: EntregentError) -> Answer:
    """An error that teaches, with what to do. The environment's are 503, the owner's 422."""
    status = 503 if error.exit_code == 5 else 422
    text = say(lang, error.code, **error.params)
    act = say(lang, f"{error.code}.do", **error.params) if knows(f"{error.code}.do") else ""
    if kind == "data":
        return data({"error": text, "do": act}, status)
    soon = error.code in AGAIN
    title = say(lang, "upkeep.again-title" if soon else "serve.told")
    return page(bare(lang, title, f"{text} {act}".strip(), soon=soon), status)


def missing(lang: Lang, kind: Kind) -> Answer:
    """There is nothing here."""
    text = say(lang, "serve.missing")
    if kind == "data":
        return data({"error": text}, 404)
    return page(bare(lang, say(lang, "serve.missing-title"), text), 404)


def bug(lang: Lang, kind: Kind, incident: str) -> Answer:
    """A bug of ours: its number, which stands in the local log too."""
    text = say(lang, "serve.bug", what=incident)
    if kind == "data":
        return data({"error": text, "incident": incident}, 500)
    return page(bare(lang, say(lang, "serve.bug-title"), text), 500)


def door(lang: Lang) -> Answer:
    """For those who have no session yet: how to come in. The same answer for every address."""
    text = say(lang, "serve.door")
    return page(bare(lang, say(lang, "serve.door-title"), text, "door.js"), 401)
