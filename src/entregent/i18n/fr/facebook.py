"""Phrases sur les archives de Facebook."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Sur Facebook : Paramètres > Espace Comptes > Vos informations et autorisations > Télécharger vos informations. Choisissez le format JSON (pas HTML) et toute la période. Pour les discussions chiffrées de bout en bout, demandez une seconde fois : Messenger > Confidentialité > Discussions chiffrées de bout en bout > Stockage des messages > Télécharger les données du stockage sécurisé.",
    "because": "Les fichiers commencent par les clés d’une archive de Facebook.",
    "because-html": "Ce sont les pages d’une archive de Facebook en HTML.",
    "html": (
        "Cette page vient de l’archive en HTML, faite pour être regardée et non pour être lue par un programme\u00a0: rien n’en a été gardé. Demandez à Facebook le même téléchargement au format JSON (Télécharger vos informations > Format > JSON, toute la période).",
        "Cette archive est en HTML ({n} pages), faite pour être regardée et non pour être lue par un programme\u00a0: rien n’en a été gardé. Demandez à Facebook le même téléchargement au format JSON (Télécharger vos informations > Format > JSON, toute la période).",
    ),
    "html-page": "Une page de l’archive en HTML, laissée de côté.",
    "no-author": "Ligne {line} : ce message n’a pas d’auteur. On le laisse de côté, les autres sont gardés.",
    "no-name": "Ligne {line} : cette entrée ne nomme personne. On la laisse de côté, les autres sont gardées.",
    "no-list": "Ligne {line} : une liste était attendue ici et il y a autre chose. On la laisse de côté.",
    "no-content": "Ligne {line} : cette publication n’a ni date ni mots. On la laisse de côté.",
    "no-date": "Ligne {line} : aucun calendrier ne connaît la date de cette entrée. La personne est gardée sans date.",
    "no-owner": "Ligne {line} : cette demande ne dit pas qui vous êtes. On la laisse de côté ; importez à côté la partie de l’archive qui contient votre profil.",
    "notices": (
        "{n} avis du réseau a été laissé de côté (arrivées, appels manqués).",
        "{n} avis du réseau ont été laissés de côté (arrivées, appels manqués).",
    ),
    "encrypted-missing": "Le message le plus récent est du {day} : vos discussions chiffrées de bout en bout ne sont pas dans cette archive. Demandez-les à part (Messenger > Confidentialité > Discussions chiffrées de bout en bout > Stockage des messages) et importez aussi ce fichier.",
}
