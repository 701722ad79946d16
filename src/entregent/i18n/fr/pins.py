"""Les épingles, sur une page."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "Qui compte pour vous",
    "lede": "Quoi que disent les mesures. Cette liste n’a ni ordre ni rang, et reste ici.",
    "none": "Personne n’est épinglé.",
    "who": "Un nom",
    "who-hint": "Quelqu’un qui compte et que les fichiers montrent mal.",
    "add": "Épingler",
    "remove": "Retirer l’épingle",
    "nobody": "Personne à ajouter cette année",
    "why": "À quoi sert une épingle",
    "why-text": "Une personne épinglée reste parmi vos cent cinquante, même sans échange, et n’en chasse personne.",
}
