"""Places in files, as a person reads them in a report."""

from __future__ import annotations

import pytest

from entregent.app.importing import say_place
from entregent.i18n import Lang


@pytest.mark.parametrize(("lang", "place", "said"), [
    ("fr", "row 12", "ligne 12"), ("en", "row 12", "row 12"), ("fr", "offset 9", "position 9"),
    ("fr", "file", ""), ("en", "file", ""), ("fr", "", ""), ("fr", "odd place", "odd place"),
])
def test_a_place_in_words_and_the_whole_file_as_none(lang: Lang, place: str, said: str) -> None:
    assert say_place(lang, place) == said
