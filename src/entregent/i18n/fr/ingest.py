"""Ce qu’un import dit des fichiers."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "disputed": "{file}\u00a0: deux lecteurs en sont également sûrs ({names}). Le fichier a été laissé de côté.",
    "disputed.do": "Dites lequel avec --as.",
    "unknown": "{file}\u00a0: rien ici ne lit ce fichier\u202f; il a été laissé de côté.",
    "unrecognised": "{file}\u00a0: ce n’est pas un export que je connais. Rien n’en a été gardé.",
    "unrecognised.do": "Donnez l’archive telle que le réseau la remet, sans la déballer ni la renommer\u202f; `entregent help import` dit ce qui peut être lu.",
    "no-such-source": "Aucun lecteur ne s’appelle «\u00a0{what}\u00a0».",
    "no-such-source.do": "Il y a\u00a0: {names}.",
    "taken-over": "Le même import a été lancé une seconde fois ailleurs et s’y poursuit. Ce que celui-ci avait lu est gardé.",
    "forgotten-meanwhile": "Quelqu’un a été oublié pendant la lecture de cet import. Il s’est arrêté, pour que cet oubli tienne\u202f; ce qui était lu est gardé.",
    "forgotten-meanwhile.do": "Relancez le même import\u00a0: il reprend où il en était.",
    "no-such-import": "Aucun import inachevé ne porte le numéro {batch}.",
    "no-such-import.do": "Relancez l’import avec ses fichiers.",
    "broken": "Le lecteur «\u00a0{source}\u00a0» s’est arrêté sur quelque chose d’inattendu ({why}). Tout ce qui précède est gardé.",
    "broken.do": "C’est un défaut de notre côté\u00a0: dites-nous ces mots, jamais le fichier.",
    "unsound": "Un texte contient ici des moitiés de caractères que rien ne peut écrire\u202f; cet enregistrement a été laissé de côté.",
}
