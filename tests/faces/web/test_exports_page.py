"""The page of what each export holds: every source, how to ask, reached from the imports."""

from __future__ import annotations

import html

from entregent.app.coverage import exports
from entregent.sources import BUILTIN
from tests.faces.web.served import Served


def test_every_source_stands_on_the_page_reached_from_the_imports(fresh: Served) -> None:
    body = html.unescape(fresh.client.get("/exports?of=facebook").text)
    for one in exports("en", on_page=True):
        for words in (one["title"], one["ask"], one["holds"], one["lacks"], one["real_words"]):
            assert words in body, one["name"]
    assert '<details id="facebook" open>' in body
    assert body.count("<details id=") == len(BUILTIN)
    assert '/exports"' in fresh.client.get("/imports").text
