"""Phrases sur les archives de Monica."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Dans Monica 4\u00a0: Réglages > Exporter les données > Exporter en JSON. Sans cet export, des réponses enregistrées de l’API (/api/contacts?with=contactfields, /api/calls, /api/notes…) conviennent aussi, un fichier par réponse.",
    "because": "Ses clés sont celles d’un compte de Monica.",
    "no-name": "Ce contact n’a ni nom ni moyen d’être joint. On le laisse de côté, les autres sont gardés.",
    "left-activity": ("{n} activité sans personne de connu\u00a0: laissé de côté.", "{n} activités sans personne de connu\u00a0: laissé de côté."),
    "left-life_event": ("{n} événement de vie sans mots\u00a0: laissé de côté.", "{n} événements de vie sans mots\u00a0: laissé de côté."),
    "left-gift": ("{n} idée de cadeau\u00a0: laissé de côté.", "{n} idées de cadeaux\u00a0: laissé de côté."),
    "left-debt": ("{n} dette réglée\u00a0: laissé de côté.", "{n} dettes réglées\u00a0: laissé de côté."),
    "left-task": ("{n} tâche terminée ou sans titre\u00a0: laissé de côté.", "{n} tâches terminées ou sans titre\u00a0: laissé de côté."),
    "left-reminder": ("{n} rappel passé ou qui revient (un rythme, pas une promesse)\u00a0: laissé de côté.", "{n} rappels passés ou qui reviennent (des rythmes, pas des promesses)\u00a0: laissé de côté."),
    "left-pet": ("{n} animal de compagnie\u00a0: laissé de côté.", "{n} animaux de compagnie\u00a0: laissé de côté."),
    "left-photo": ("{n} photo\u00a0: laissé de côté.", "{n} photos\u00a0: laissé de côté."),
    "left-document": ("{n} document\u00a0: laissé de côté.", "{n} documents\u00a0: laissé de côté."),
    "left-journal_entry": ("{n} page de journal intime, où personne n’est nommé\u00a0: laissé de côté.", "{n} pages de journal intime, où personne n’est nommé\u00a0: laissé de côté."),
    "left-occupation": ("{n} métier\u00a0: laissé de côté.", "{n} métiers\u00a0: laissé de côté."),
    "left-dead": ("{n} personne disparue, pour que rien ne propose de lui écrire\u00a0: laissé de côté.", "{n} personnes disparues, pour que rien ne propose de leur écrire\u00a0: laissé de côté."),
    "left-partial": ("{n} fiche partielle (nommée dans la note du proche)\u00a0: laissé de côté.", "{n} fiches partielles (nommées dans la note du proche)\u00a0: laissé de côté."),
    "left-stranger": ("{n} élément d’un contact absent de ces fichiers ou laissé de côté\u00a0: laissé de côté.", "{n} éléments de contacts absents de ces fichiers ou laissés de côté\u00a0: laissé de côté."),
    "left-other": ("{n} élément d’une autre sorte\u00a0: laissé de côté.", "{n} éléments d’une autre sorte\u00a0: laissé de côté."),
}
