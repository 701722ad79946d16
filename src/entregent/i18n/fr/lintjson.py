"""What is said of a JSON document handed to lint, in French."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "not-json": "Ce qui a été remis n’est pas du JSON ({why}).",
    "not-json.do": "Un objet JSON en UTF-8 est attendu\u202f; docs/lint-json.md en montre un.",
    "not-object": "Un objet JSON est attendu, avec au moins le champ text.",
    "too-big": "Le document dépasse {n} octets.",
    "missing": "Le champ {what} manque.",
    "unknown-field": "Aucun champ ne s’appelle {what}.",
    "unknown-field.do": "docs/lint-json.md énumère les champs.",
    "bad-field": "Le champ {what} ne contient pas ce qu’il peut.",
    "bad-field.do": "docs/lint-json.md dit ce que chaque champ peut contenir.",
    "help-lines": "un document JSON par ligne, une réponse par ligne, jusqu’à la fin de l’entrée",
}
