"""Sentences about notices of networks found in a mailbox."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "invitation": (
        "{n} avis de réseau annonçait une invitation : gardée.",
        "{n} avis de réseaux annonçaient des invitations : gardées.",
    ),
    "accepted": (
        "{n} avis de réseau annonçait une invitation acceptée : gardée.",
        "{n} avis de réseaux annonçaient des invitations acceptées : gardées.",
    ),
    "message": (
        "{n} avis de réseau annonçait un message : gardé.",
        "{n} avis de réseaux annonçaient des messages : gardés.",
    ),
    "comment": (
        "{n} avis de réseau annonçait un commentaire sous une de vos publications, ou qui s’adresse à vous : gardé.",
        "{n} avis de réseaux annonçaient des commentaires sous vos publications, ou qui s’adressent à vous : gardés.",
    ),
    "group-reply": (
        "{n} avis de réseau annonçait une réponse dans un groupe : gardée.",
        "{n} avis de réseaux annonçaient des réponses dans des groupes : gardées.",
    ),
    "view": (
        "{n} avis disait qu’on a regardé votre profil : compté, rien de plus. Regarder n’est pas appeler.",
        "{n} avis disaient qu’on a regardé votre profil : comptés, rien de plus. Regarder n’est pas appeler.",
    ),
    "reaction": (
        "{n} avis annonçait un bouton pressé (un « j’aime », des félicitations) : laissé de côté, personne n’a rien écrit.",
        "{n} avis annonçaient des boutons pressés (« j’aime », félicitations) : laissés de côté, personne n’a rien écrit.",
    ),
    "digest": (
        "{n} résumé de réseau (« 3 invitations vous attendent ») a été laissé de côté : son contenu a son propre avis, ou se trouve dans l’archive.",
        "{n} résumés de réseaux (« 3 invitations vous attendent ») ont été laissés de côté : leur contenu a ses propres avis, ou se trouve dans l’archive.",
    ),
    "suggestion": (
        "{n} suggestion de contact faite par un réseau a été laissée de côté : personne ne l’a faite.",
        "{n} suggestions de contacts faites par des réseaux ont été laissées de côté : personne ne les a faites.",
    ),
    "jobs": (
        "{n} alerte d’emploi d’un réseau a été laissée de côté.",
        "{n} alertes d’emploi de réseaux ont été laissées de côté.",
    ),
    "news": (
        "{n} lettre d’information d’un réseau a été laissée de côté.",
        "{n} lettres d’information de réseaux ont été laissées de côté.",
    ),
    "gathering": (
        "{n} avis sur une rencontre de groupe a été laissé de côté : votre agenda garde les vôtres.",
        "{n} avis sur des rencontres de groupes ont été laissés de côté : votre agenda garde les vôtres.",
    ),
    "account": (
        "{n} message d’un réseau sur votre compte a été laissé de côté.",
        "{n} messages de réseaux sur votre compte ont été laissés de côté.",
    ),
    "unread": (
        "{n} avis de réseau est formulé d’une façon que cette version ne connaît pas : rien n’en a été tiré.",
        "{n} avis de réseaux sont formulés d’une façon que cette version ne connaît pas : rien n’en a été tiré.",
    ),
    "unnamed": (
        "{n} avis de réseau ne nomme pas entièrement la personne : d’un prénom seul, on n’a fait personne.",
        "{n} avis de réseaux ne nomment pas entièrement la personne : d’un prénom seul, on n’a fait personne.",
    ),
    "forged": (
        "{n} message porte l’adresse d’un réseau, mais les contrôles de votre serveur ou sa signature ne le confirment pas : pas cru, laissé de côté.",
        "{n} messages portent l’adresse d’un réseau, mais les contrôles de votre serveur ou leurs signatures ne le confirment pas : pas crus, laissés de côté.",
    ),
    "preview": (
        "{n} avis de réseau est formulé d’une façon que nous connaissons sans en avoir vu de vrai : pas lu. Pour essayer, ouvrez les essais dans les réglages (`entregent settings previews yes`), puis importez de nouveau la boîte.",
        "{n} avis de réseaux sont formulés d’une façon que nous connaissons sans en avoir vu de vrais : pas lus. Pour essayer, ouvrez les essais dans les réglages (`entregent settings previews yes`), puis importez de nouveau la boîte.",
    ),
}
