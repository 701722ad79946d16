"""Phrases sur les agendas."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Exportez votre agenda au format iCalendar (.ics) : dans Google Agenda, Paramètres > Importer et exporter > Exporter ; dans Outlook, Fichier > Enregistrer le calendrier ; sur Mac, Calendrier > Fichier > Exporter.",
    "because": "Le fichier commence par un agenda.",
    "because-name": "Le fichier porte un nom d’agenda.",
    "none": "Aucun événement dans ce fichier. Si vous en attendiez, exportez de nouveau l’agenda et vérifiez ses dates.",
    "unclosed": "L’événement {uid}, qui commence à la ligne {line}, ne se termine jamais (il manque END:VEVENT) : il est laissé de côté, les événements voisins sont gardés. Si le fichier a été coupé, exportez de nouveau l’agenda.",
    "unclosed-nameless": "L’événement qui commence à la ligne {line} ne se termine jamais (il manque END:VEVENT) : il est laissé de côté, les événements voisins sont gardés. Si le fichier a été coupé, exportez de nouveau l’agenda.",
    "unclosed-more": (
        "{n} autre événement ne se termine jamais ; il est laissé de côté comme les précédents.",
        "{n} autres événements ne se terminent jamais ; ils sont laissés de côté comme les précédents.",
    ),
    "cut": "L’agenda s’arrête à la ligne {line} sans sa dernière ligne (END:VCALENDAR) : il est peut-être tronqué. Ce qui précède est gardé ; exportez de nouveau l’agenda pour avoir le reste.",
    "answer": "Ce fichier est une réponse à une invitation ({method}), pas un agenda : rien n’en a été pris.",
    "no-start": "L’événement {uid}, à la ligne {line}, n’a pas de début : il est laissé de côté. Donnez-lui un jour dans votre agenda, puis exportez de nouveau.",
    "start": "Aucun calendrier ne connaît le début de l’événement {uid}, à la ligne {line} : {value}. L’événement est laissé de côté ; corrigez sa date dans votre agenda.",
    "end": "L’événement finit avant de commencer, ou sa fin est illisible : il est gardé sans durée.",
    "date": "Une date ajoutée à une série ou retirée d’une série est illisible et a été passée : {value}",
    "rule": "La règle de cette série ne peut pas être suivie ({rule}) : seul son premier rendez-vous est gardé.",
    "too-often": "La règle de cette série se répète dans la journée ({rule}) : seul son premier rendez-vous est gardé.",
    "too-many": "Cette série a plus de rendez-vous qu’il n’en est gardé : les {limit} derniers le sont.",
    "too-many-dates": "Cette série retire ou ajoute plus de {limit} dates : les suivantes ont été passées.",
    "range": "Un changement prévu pour ce rendez-vous et tous les suivants n’a été appliqué qu’à celui-ci.",
    "zone": "Rien ne définit le fuseau horaire {zone} : les heures de ses événements sont gardées telles quelles, sans fuseau.",
    "bad-line": "Une ligne de cet événement n’est pas une propriété et a été passée : {text}",
    "foreign": "La propriété {name} n’est pas en UTF-8 correct : elle a été lue comme un texte Windows. Regardez ses accents.",
    "alone": (
        "{n} événement sans personne d’autre a été laissé de côté : ce n’est pas un échange.",
        "{n} événements sans personne d’autre ont été laissés de côté : ce ne sont pas des échanges.",
    ),
    "all-day": (
        "{n} événement de journée entière (fête, anniversaire, congé) a été laissé de côté : ce n’est pas une rencontre.",
        "{n} événements de journée entière (fêtes, anniversaires, congés) ont été laissés de côté : ce ne sont pas des rencontres.",
    ),
    "cancelled": (
        "{n} rendez-vous annulé est gardé comme annulé et ne compte pour rien.",
        "{n} rendez-vous annulés sont gardés comme annulés et ne comptent pour rien.",
    ),
    "far": (
        "{n} rendez-vous à plus d’un an a été laissé de côté.",
        "{n} rendez-vous à plus d’un an ont été laissés de côté.",
    ),
    "others": (
        "{n} tâche, journal ou plage occupée a été laissé de côté : ce n’est pas une rencontre.",
        "{n} tâches, journaux ou plages occupées ont été laissés de côté : ce ne sont pas des rencontres.",
    ),
    "too-deep": "Des parties sont imbriquées sur plus de {depth} niveaux : les plus profondes ont été passées, les événements sont gardés.",
}
