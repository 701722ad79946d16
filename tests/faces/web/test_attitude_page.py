"""The five sentences as a page: answered, kept, shown again."""

from __future__ import annotations

from tests.faces.web.served import Served


def test_five_answers_are_kept_by_the_page(fresh: Served) -> None:
    empty = fresh.client.get("/attitude?lang=en")
    assert empty.status == 200
    assert b"no answers yet" in empty.body
    answers = {f"answer-{n}": str(n - 1) for n in range(1, 6)}
    kept = fresh.client.post("/attitude", answers)
    assert (kept.status, kept.headers["location"].partition("?")[0]) == (303, "/attitude")
    assert b"Your answers: 10 out of 20" in fresh.client.get("/attitude?lang=en").body


def test_odd_answers_are_refused_in_words(fresh: Served) -> None:
    for odd in ({}, {f"answer-{n}": "9" for n in range(1, 6)}, {"answer-1": "<b>"}):
        refused = fresh.client.post("/attitude?lang=en", odd)
        assert refused.status == 422
        assert b"Five numbers from 0 to 4" in refused.body
