"""Phrases sur Viadeo."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Viadeo n’existe plus. Ce que vous avez gardé se lit : le tableau ou les vCards de contacts exportés alors, et ses courriels dans votre boîte.",
    "because": "Ses colonnes sont celles d’un tableau de contacts de Viadeo.",
}
