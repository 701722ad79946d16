"""What was done, as the settings tell it: in the reader's language, without options."""

from __future__ import annotations

import pytest

from entregent.faces.web.pages.settings import _says


@pytest.mark.parametrize(
    ("command", "french", "english"),
    [
        ("pin Awa Diarra", "Épinglé\u00a0: Awa Diarra", "Pinned: Awa Diarra"),
        ("pin Awa Diarra --off", "N’est plus sur la liste\u00a0: Awa Diarra",
         "No longer pinned: Awa Diarra"),
        ("pin --nobody", "Personne à épingler cette année", "Nobody to pin this year"),
        ("seeks Awa Diarra --gone", "Ne cherche plus\u00a0: Awa Diarra",
         "Looks for it no more: Awa Diarra"),
        ("return --hours linkedin=36", "Heures et frais\u00a0: LinkedIn\u00a0: 36",
         "Hours and fees: LinkedIn: 36"),
        ("sheet", "La feuille", "The sheet"),
        ("somebody's own word --so", "somebody's own word --so", "somebody's own word --so"),
    ],
)
def test_a_line_of_the_journal(command, french, english):
    assert (_says("fr", command), _says("en", command)) == (french, english)
