"""Ce qui est dit des classeurs."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "doctype": "Cette feuille déclare ses propres entités, comme le fait une bombe\u00a0: rien n’en a été lu.",
    "damaged": "Le texte de cette feuille s’interrompt ou est abîmé à la ligne {line} de son XML\u00a0: ce qui précède est gardé.",
    "too-large": "Cette feuille dépasse {limit} Mo une fois ouverte\u00a0: la lecture s’arrête là.",
    "too-many-rows": "Cette feuille a plus de {limit} lignes\u00a0: les premières sont lues.",
    "no-part": "Il manque une partie de ce classeur ({what})\u00a0: rien n’en a été lu.",
    "doctype-whole": "{file}\u00a0: ce classeur déclare ses propres entités, comme le fait une bombe\u00a0: rien n’en a été lu.",
    "doctype-whole.do": "Demandez un CSV à qui vous l’a donné. Rien n’a été gardé ni changé.",
    "damaged-whole": "{file}\u00a0: ce classeur est abîmé (ligne {line} de son XML)\u00a0: rien n’en a été lu.",
    "damaged-whole.do": "Ouvrez-le dans un tableur, enregistrez-le de nouveau, puis importez-le.",
    "too-large-whole": "{file}\u00a0: les textes de ce classeur dépassent {limit} Mo\u00a0: rien n’en a été lu.",
    "too-large-whole.do": "Enregistrez en CSV la feuille dont vous avez besoin, puis importez-la.",
    "no-part-whole": "{file}\u00a0: il manque une partie de ce classeur ({what})\u00a0: rien n’en a été lu.",
    "no-part-whole.do": "Ouvrez-le dans un tableur, enregistrez-le de nouveau, puis importez-le.",
    "empty-whole": "{file}\u00a0: toutes les feuilles de ce classeur sont vides.",
    "empty-whole.do": "Donnez le classeur qui contient vos contacts.",
}
