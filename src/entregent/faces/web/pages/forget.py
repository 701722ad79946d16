"""Forgetting somebody: what would go, the name typed, the certificate. There is no way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from entregent.app.forgetting import certificates, forget, preview
from entregent.faces.web.call import Answer, Call, NotFound, Route, go, page
from entregent.faces.web.pages.person import known
from entregent.faces.web.render import render
from entregent.i18n import Lang, say

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTED = ("removed", "rewritten", "words", "decisions")
_ALSO = "also-"


def show(call: Call) -> Answer:
    """Whom it would be about, and how much would go; nothing is changed."""
    seen = preview(call.workspace, known(call))
    return page(render(
        call, "forget.html",
        seen=seen,
        others=[name for name in seen["names"] if name != seen["name"]],
        lines=_lines(call.lang, seen["counts"]),
        keys=[_bare(one) for one in seen["identifiers"]],
        shared=[_bare(one) for one in seen["shared"]],
    ))


def do(call: Call) -> Answer:
    """Forget the person of the page, once their name was typed."""
    also = [name.removeprefix(_ALSO) for name in call.body if name.startswith(_ALSO)]
    made = forget(
        call.workspace, known(call), call.text("name")[:500], also=also,
        sheet=call.text("sheet") == "yes",
    )
    return go("certificate", number=str(made["erasing"]))


def certificate(call: Call) -> Answer:
    """What one forgetting did. It names nobody. Raises `NotFound` for a number never given."""
    number = call.path["number"]
    made = next(
        (one for one in certificates(call.workspace) if str(one["erasing"]) == number), None
    )
    if made is None:
        raise NotFound
    return page(render(
        call, "certificate.html", made=made, lines=_lines(call.lang, made["counts"]),
        megabytes=max(1, made["bytes"] // 1_000_000),
    ))


ROUTES = (
    Route("forget", "GET", "/people/{person}/forget", show),
    Route("forget-do", "POST", "/people/{person}/forget", do),
    Route("certificate", "GET", "/certificates/{number}", certificate),
)


def _lines(lang: Lang, counts: Mapping[str, int]) -> list[str]:
    """What goes, counted, in words."""
    lines = [say(lang, f"forget.{key}", n=counts[key]) for key in _COUNTED if counts.get(key)]
    texts = sum(n for key, n in counts.items() if key.startswith("texts-"))
    return [*lines, say(lang, "forget.texts", n=texts)] if texts else lines


def _bare(handle: str) -> str:
    """An identifier without the word for its kind."""
    return handle.partition(":")[2] or handle
