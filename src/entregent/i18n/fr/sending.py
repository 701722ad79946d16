"""3, le tact : les premiers mots, et les quelques notes du mois."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "Dans la vie de tous les jours, est-ce que je me permettrais cela\u202f?",
    "searched-invitations": "les invitations envoyées",
    "searched-first": "les premiers messages à quelqu’un",
    "searched-refusals": "les réponses qui déclinent",
    "bare": ("Sur vos {sent} dernières invitations, {n} est partie sans un mot. Une ligne sur qui vous êtes et pourquoi change la suite\u00a0: une conversation plutôt qu’un nombre.", "Sur vos {sent} dernières invitations, {n} sont parties sans un mot. Une ligne sur qui vous êtes et pourquoi change la suite\u00a0: une conversation plutôt qu’un nombre."),
    "bare-all": ("Aucune de vos {sent} dernières invitations ne montre un mot. L’archive les omet peut-être\u202f; sinon, une ligne sur qui vous êtes et pourquoi change la suite.", "Aucune de vos {sent} dernières invitations ne montre un mot. L’archive les omet peut-être\u202f; sinon, une ligne sur qui vous êtes et pourquoi change la suite."),
    "plain": ("Sur {read} premiers messages en un an, {n} aurait pu partir à n’importe qui. Une chose vue, lue ou entendue de la personne suffit.", "Sur {read} premiers messages en un an, {n} auraient pu partir à n’importe qui. Une chose vue, lue ou entendue de la personne suffit."),
    "selling": ("Sur {read} premiers messages en un an, {n} parlait affaires. À un cocktail, le devis viendrait après les noms.", "Sur {read} premiers messages en un an, {n} parlaient affaires. À un cocktail, le devis viendrait après les noms."),
    "refused": ("{n} refus en trois mois, {before} les trois mois d’avant. Moins de messages, à des gens mieux connus, coûtent souvent moins.", "{n} refus en trois mois, {before} les trois mois d’avant. Moins de messages, à des gens mieux connus, coûtent souvent moins."),
    "notes-left": ("LinkedIn donne {month} notes personnelles par mois sans payer\u202f; il en reste {n}. La feuille la garderait pour\u00a0: {names}. Aux autres, écrire dès que l’invitation est acceptée.", "LinkedIn donne {month} notes personnelles par mois sans payer\u202f; il en reste {n}. La feuille les garderait pour\u00a0: {names}. Aux autres, écrire dès que l’invitation est acceptée."),
    "notes-spent": ("La note personnelle du mois est partie. D’ici au mois prochain, quelques mots dans les deux jours d’une acceptation font aussi bien.", "Les {n} notes personnelles du mois sont parties. D’ici au mois prochain, quelques mots dans les deux jours d’une acceptation font aussi bien."),
    "act-note": "Écrire à {name} une note de trois lignes\u00a0: d’où cela vient, qui vous êtes, pourquoi",
    "act-read": "Faire lire le prochain premier message avant son départ",
    "correct-spoken": "Le mot a été dit de vive voix\u202f? Rien n’oblige à l’écrire aussi.",
    "correct-export": "Une archive qui omet les notes ne prouve rien\u00a0: «\u00a0Plus jamais\u00a0» suffit.",
    "correct-mute": "C’était voulu\u202f? «\u00a0Plus jamais\u00a0» n’en parle plus, une fois ou pour toujours.",
    "correct-refused": "Un non est une réponse\u202f; on n’insiste pas.",
    "correct-premium": "Un compte payant a d’autres limites\u00a0: «\u00a0Plus jamais\u00a0» suffit.",
}
