"""Pourquoi deux mentions sont une seule personne, ou non."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "joined-said": "Vous avez dit que c’est une seule personne.",
    "joined-owner": "C’est vous\u00a0: une archive, ou vous-même, l’avez dit.",
    "joined-anchor": "Votre note parle de cette personne.",
    "joined-uid": "C’est la même fiche d’un carnet d’adresses ({on}).",
    "joined-profile": "Les deux ont le même profil\u00a0: {on}.",
    "joined-email": "Les deux ont la même adresse\u00a0: {on}.",
    "joined-phone": "Les deux ont le même numéro\u00a0: {on}.",
    "joined-chat": "Les deux ont le même compte\u00a0: {on}.",
    "joined-same-name": "Le même nom à une adresse partagée\u00a0: {on}.",
    "joined-bare": "La même adresse partagée, sans nom\u00a0: {on}.",
    "joined-local": "L’archive emploie le même mot pour les deux\u00a0: {on}.",
    "joined-member-id": "Le seul numéro de membre et la seule adresse à ce nom\u00a0: {on}.",
    "joined-name": "La seule personne de ce nom sur {on}.",
    "held-apart": "Vous avez dit que ce sont deux personnes.",
    "held-export": "Deux profils dans un même export sont deux personnes, bien que les deux aient {on}.",
    "held-names": "Deux noms complets différents à {on}\u00a0: laissés à part tant que vous ne dites rien.",
    "proves-nothing-role": "{on} est l’adresse d’une fonction\u00a0: rien n’y désigne une personne.",
    "proves-nothing-noreply": "{on} est l’adresse d’une machine\u00a0: personne n’y répond.",
    "proves-nothing-shared": "{on} sert à plusieurs personnes\u00a0: rien n’y désigne l’une d’elles.",
}
