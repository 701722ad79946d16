"""Phrases sur la lecture des courriels."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Exportez votre courrier en mbox : avec Google Takeout (ne cochez que Gmail), dans Mail sur Mac (Boîte > Exporter), ou en prenant les dossiers de Thunderbird. Des messages .eml ou un dossier Maildir conviennent aussi.",
    "recognised-boxes": "Des messages y suivent leurs enveloppes, comme dans une boîte aux lettres.",
    "recognised-messages": "Chaque fichier commence par l’en-tête d’un courriel.",
    "maildir-tmp": "Ce message n’a jamais été livré (dossier tmp d’un Maildir) : laissé de côté.",
    "no-header": "Ce passage n’a pas d’en-tête de courriel (ni expéditeur, ni date) : laissé de côté, alors que les messages voisins sont gardés. Ouvrez le fichier à cet endroit pour en voir le contenu.",
    "no-people": "Ce message ne nomme ni expéditeur ni destinataire : rien n’y parle d’une relation, ce qui le laisse de côté.",
    "deleted": (
        "{n} message supprimé dans le logiciel de courrier n’a pas été repris.",
        "{n} messages supprimés dans le logiciel de courrier n’ont pas été repris.",
    ),
    "drafts": (
        "{n} brouillon n’a pas été repris : rien n’en est parti.",
        "{n} brouillons n’ont pas été repris : rien n’en est parti.",
    ),
    "chats": (
        "{n} conversation instantanée rangée parmi les courriels n’a pas été reprise.",
        "{n} conversations instantanées rangées parmi les courriels n’ont pas été reprises.",
    ),
    "spam": (
        "{n} message rangé parmi les indésirables n’a pas été repris.",
        "{n} messages rangés parmi les indésirables n’ont pas été repris.",
    ),
    "trash": (
        "{n} message jeté à la corbeille n’a pas été repris.",
        "{n} messages jetés à la corbeille n’ont pas été repris.",
    ),
    "internal": (
        "{n} message interne au logiciel de courrier n’a pas été repris.",
        "{n} messages internes au logiciel de courrier n’ont pas été repris.",
    ),
    "date-received": (
        "{n} message n’a pas de date possible : celle de sa réception l’a remplacée.",
        "{n} messages n’ont pas de date possible : celle de leur réception l’a remplacée.",
    ),
    "date-envelope": (
        "{n} message n’a pas de date possible : celle de son enveloppe dans la boîte l’a remplacée.",
        "{n} messages n’ont pas de date possible : celle de leur enveloppe dans la boîte l’a remplacée.",
    ),
    "date-unknown": (
        "{n} message n’a aucune date possible : gardé sans date, hors de toute période.",
        "{n} messages n’ont aucune date possible : gardés sans date, hors de toute période.",
    ),
    "cut": (
        "{n} message dépasse 32 Mo : seul son début a été lu.",
        "{n} messages dépassent 32 Mo : seul leur début a été lu.",
    ),
    "deep": (
        "{n} message contient trop de parties imbriquées : les plus profondes n’ont pas été lues.",
        "{n} messages contiennent trop de parties imbriquées : les plus profondes n’ont pas été lues.",
    ),
    "calendars": (
        "{n} message contient une invitation d’agenda : exportez aussi votre agenda pour en tirer les rencontres.",
        "{n} messages contiennent une invitation d’agenda : exportez aussi votre agenda pour en tirer les rencontres.",
    ),
}
