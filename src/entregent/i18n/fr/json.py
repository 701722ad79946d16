"""Phrases sur les fichiers JSON."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "cut": "Ligne {line} : le fichier s’arrête au milieu (tronqué) ; ce qui précède est gardé. Téléchargez-le de nouveau, puis importez-le : ce qui est déjà là ne sera pas doublé.",
    "damaged": "Ligne {line} : à partir d’ici ce n’est plus du JSON ; ce qui précède est gardé. Téléchargez le fichier de nouveau.",
    "deep": "Ligne {line} : des valeurs sont imbriquées trop profondément, comme dans aucun export : rien n’est lu à partir d’ici.",
    "deep-whole": "{file} : des valeurs imbriquées bien trop profondément, comme dans aucun export : rien n’en a été lu.",
    "deep-whole.do": "Si vous connaissez ce fichier, demandez de nouveau l’export. Rien n’a été gardé ni changé.",
    "long": "Ligne {line} : une valeur est bien trop longue : rien n’est lu à partir d’ici, ce qui précède est gardé.",
    "bare": "Ligne {line} : ni objet ni liste ici : rien de ce fichier n’est lu.",
}
