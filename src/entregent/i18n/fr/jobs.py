"""The words of imports that pages start."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "files": "On peut remettre d’un à {what} fichiers à la fois.",
    "too-much": "C’est plus de {what} Go d’un coup.",
    "no-room": "Le disque est trop plein\u00a0: il faut {size} Mo, il en reste {free}.",
    "no-room.do": "Rien n’a été pris. Faites de la place, ou importez une partie à la fois.",
    "longer": "Le fichier est plus long qu’annoncé\u202f; rien n’en est gardé.",
    "shorter": "Le fichier s’est arrêté trop tôt\u202f; rien n’en est gardé. Remettez-le.",
    "disk": "Le disque a refusé le fichier\u00a0: {why}.",
    "not-expected": "Aucun fichier n’est attendu ici.",
    "incomplete": "Une partie des fichiers n’est pas arrivée. Remettez-les.",
    "unknown": "Cet import n’est plus ici.",
    "not-stopped": "Cet import n’est pas arrêté.",
    "not-asking": "Cette importation ne demande rien, ou plus rien.",
    "working": "Cet import est en cours\u00a0: arrêtez-le d’abord.",
    "bug": "L’import a rencontré un défaut, qui est de notre fait ({what}). Ce qu’il avait confirmé est gardé\u202f; il peut reprendre ou être abandonné.",
}
