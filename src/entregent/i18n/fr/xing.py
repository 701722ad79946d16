"""Phrases sur XING."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "XING ne donne plus de liste de contacts. Depuis un profil : Plus > télécharger la vCard, une personne à la fois. Pour tout, demandez vos données au titre de l’article 15 du RGPD (datenschutz@xing.com).",
    "because": "Ses colonnes sont celles du tableau de contacts de XING d’avant 2014.",
}
