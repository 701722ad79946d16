"""The rules as pages: each one, an unknown one, and what is silent given back."""

from __future__ import annotations

import re

from entregent.tact.rules import all_rules
from tests.faces.web.served import Served


def test_every_rule_has_its_page_in_both_languages(fresh: Served) -> None:
    listed = fresh.client.get("/rules?lang=fr").text
    codes = re.findall(r'href="/rules/([A-Z]{3}-\d+)"', listed)
    assert set(codes) == {rule.code for rule in all_rules()}
    for code in codes[::7]:
        for lang, word in (("fr", "Pourquoi"), ("en", "Why")):
            got = fresh.client.get(f"/rules/{code}?lang={lang}")
            assert (got.status, word in got.text) == (200, True)
    assert fresh.client.get("/rules/ZZZ-9").status == 404


def test_what_is_silenced_on_the_page_is_listed_and_given_back(fresh: Served) -> None:
    body = {"code": "COM-1", "span": "ever", "reason": "my <b>trade</b>", "back": "rules"}
    done = fresh.client.post("/mutes", body)
    assert (done.status, done.headers["location"].partition("?")[0]) == (303, "/rules")
    shown = fresh.client.get("/rules?lang=en").text
    assert "my &lt;b&gt;trade&lt;/b&gt;" in shown
    assert fresh.client.post("/rules", {"entry": "99"}).status == 404
    found = re.search(r'name="entry" value="(\d+)"', shown)
    assert found is not None
    assert fresh.client.post("/rules", {"entry": found[1]}).status == 303
    assert "Nothing is silent." in fresh.client.get("/rules?lang=en").text
