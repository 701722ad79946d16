"""Phrases sur les discussions exportées de WhatsApp."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Dans WhatsApp, ouvrez une discussion, puis Plus > Exporter discussion (iPhone : le nom en haut > Exporter la discussion), « sans médias ». Envoyez-vous le fichier ; un fichier par discussion. WhatsApp donne au plus les 40 000 derniers messages.",
    "because": "Ses lignes commencent par une date, une heure et un nom, comme WhatsApp les écrit.",
    "none": "Aucun message écrit par quelqu’un dans cette discussion.",
    "stray": "La ligne {line} vient avant le premier message et n’appartient à aucun : on la laisse de côté. S’il manque des messages, exportez de nouveau la discussion.",
    "no-day": "Ligne {line} : aucun calendrier n’a la date « {value} ». Ce message est laissé de côté, les autres sont gardés. Exportez de nouveau la discussion si le fichier a été modifié.",
    "alone": "Ligne {line} : vous l’avez écrite, et la discussion ne dit pas à qui. On la laisse de côté. Gardez le nom que WhatsApp a donné au fichier (« Discussion WhatsApp avec … ») et importez-le de nouveau.",
    "order-assumed": "Rien dans cette discussion ne prouve si ses dates commencent par le jour ou par le mois : votre pays a décidé. Si c’est faux, annulez cet import, indiquez le pays dans les réglages et importez de nouveau avec une autre discussion du même téléphone.",
    "notices": (
        "{n} ligne de WhatsApp même a été laissée de côté (arrivées, appels manqués, chiffrement).",
        "{n} lignes de WhatsApp même ont été laissées de côté (arrivées, appels manqués, chiffrement).",
    ),
    "cap": "Exactement {n} messages : WhatsApp s’arrête là, les plus anciens manquent donc. Sans médias, il en donne quatre fois plus.",
    "no-owner": "La discussion ne dit pas lequel de ses auteurs vous êtes. Importez à côté une discussion à deux sous le nom que WhatsApp lui a donné, ou dites-le avec `entregent owner`.",
    "foreign": "Cette ligne n’est pas en UTF-8 : lue comme du texte Windows. Regardez ses accents.",
    "nul": "Cette ligne contenait des caractères NUL, maintenant retirés.",
    "long-line": "Cette ligne est bien trop longue pour un message : on ne l’a pas lue.",
}
