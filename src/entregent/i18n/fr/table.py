"""Les phrases sur les tableaux de contacts."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Tout tableau de contacts enregistré en CSV, avec une ligne de titres\u00a0: nom, courriel, téléphone, entreprise.",
    "because": "Les titres de ses colonnes sont ceux d’un tableau de contacts.",
    "no-titles": "La ligne de titres n’y est plus\u00a0: rien de ce tableau n’a été lu.",
    "nobody": "Cette ligne ne nomme personne et ne contient pas d’adresse\u00a0: elle est laissée, les autres sont gardées.",
    "no-handle": "Aucune adresse ni aucun numéro n’a pu être lu ici\u00a0: {value}. Le reste de la ligne est gardé.",
}
