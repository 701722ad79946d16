"""Les réglages sur la ligne de commande."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "name": "quel réglage",
    "value": "sa nouvelle valeur",
    "set": "{what} vaut maintenant {value}.",
    "about-lang": "langue\u00a0: fr ou en",
    "about-zone": "fuseau horaire, comme Europe/Paris",
    "about-region": "pays des numéros sans indicatif, comme FR",
    "about-minutes": "minutes de gestes par jour",
    "about-opens": "votre journée de travail commence à",
    "about-closes": "et finit à",
    "about-days": "jours de travail, lundi est 0",
    "about-pause": "rien n’est proposé avant ce jour (2026-12-08), ou\u00a0: no",
    "about-previews": "lire les avis formulés d’une façon jamais vue en vrai : yes ou no",
    "about-words": "garder les mots des messages\u00a0: yes ou no",
}
