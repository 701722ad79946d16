"""LinkedIn : comment demander l’archive, ce qui en est lu, ce qui est laissé."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Sur LinkedIn\u00a0: Préférences et confidentialité, Confidentialité des données, Obtenir une copie de vos données. Demandez l’archive complète\u00a0: elle arrive par courriel sous 24 heures, son lien vaut 72 heures. Importez le ZIP tel quel.",
    "because-archive": "Ses fichiers et leurs titres de colonnes sont ceux d’une archive LinkedIn.",
    "because-table": "Ses titres de colonnes sont ceux d’un fichier de LinkedIn.",
    "coach": "Conversations avec un assistant automatique de LinkedIn\u00a0: personne n’y parle, elles ne sont pas importées.",
    "private": "Données sensibles sans rapport avec vos relations (publicité, connexions, paiements, candidatures…)\u00a0: elles ne sont pas lues.",
    "unused": "Ce fichier ne dit rien de vos échanges\u00a0: il n’est pas lu.",
    "unknown-file": "Ce fichier de l’archive n’est pas connu\u00a0: il n’est pas lu.",
    "other-columns": "Ce fichier porte un nom connu, mais ses colonnes sont autres\u00a0: il n’est pas lu.",
    "hidden": (
        "Un membre a fermé ou caché son profil (ligne {lines})\u00a0: cette relation est comptée, sans nom.",
        "{n} membres ont fermé ou caché leur profil (lignes {lines})\u00a0: ces relations sont comptées, sans nom.",
    ),
    "nobody": (
        "Une ligne ne nomme qu’un compte fermé (ligne {lines})\u00a0: elle ne désigne personne.",
        "{n} lignes ne nomment qu’un compte fermé (lignes {lines})\u00a0: elles ne désignent personne.",
    ),
    "draft": (
        "Un brouillon jamais envoyé (ligne {lines}) n’est pas un échange\u00a0: il est laissé.",
        "{n} brouillons jamais envoyés (lignes {lines}) ne sont pas des échanges\u00a0: ils sont laissés.",
    ),
    "bad-date": (
        "Une date est impossible ou ambiguë (ligne {lines})\u00a0: la ligne est gardée, sa date reste inconnue.",
        "{n} dates sont impossibles ou ambiguës (lignes {lines})\u00a0: les lignes sont gardées, leur date reste inconnue.",
    ),
    "bad-email": (
        "Une adresse électronique n’en est pas une (ligne {lines})\u00a0: la ligne est gardée sans elle.",
        "{n} adresses électroniques n’en sont pas (lignes {lines})\u00a0: les lignes sont gardées sans elles.",
    ),
    "unconfirmed": (
        "Une adresse à vous n’a jamais été confirmée (ligne {lines})\u00a0: elle est laissée.",
        "{n} adresses à vous n’ont jamais été confirmées (lignes {lines})\u00a0: elles sont laissées.",
    ),
    "no-person": "Ligne {line}\u00a0: aucune personne n’y est nommée.",
    "no-person.do": "Rien n’est à faire\u00a0: la ligne reste dans votre fichier.",
    "no-skill": "Ligne {line}\u00a0: aucune compétence n’y est nommée.",
    "no-skill.do": "Rien n’est à faire\u00a0: la ligne reste dans votre fichier.",
    "no-content": "Ligne {line}\u00a0: elle ne contient rien à garder.",
    "no-content.do": "Rien n’est à faire\u00a0: la ligne reste dans votre fichier.",
    "no-address": "Ligne {line}\u00a0: ce n’est pas une adresse électronique.",
    "no-address.do": "Vérifiez cette adresse dans les réglages du site.",
    "no-number": "Ligne {line}\u00a0: ce n’est pas un numéro de téléphone possible.",
    "no-number.do": "Vérifiez ce numéro dans les réglages du site.",
}
