"""Les phrases sur les tableaux de contacts."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Tout tableau de contacts enregistré en CSV ou XLSX, avec une ligne de titres\u00a0: nom, courriel, téléphone, entreprise.",
    "because": "Les titres de ses colonnes sont ceux d’un tableau de contacts.",
    "unsure": "{file} est peut-être un tableau de contacts\u202f; à vous de dire comment le lire. Importez-le de nouveau dans un terminal ou sur la page, ou tapez\u00a0: `entregent import FICHIER {example}` (ce que vous dites est retenu pour les tableaux de mêmes titres).",
    "accounts": "{file}\u00a0: des sommes ou des commandes, pas un carnet d’adresses\u202f; laissé de côté. Si c’en est un tout de même\u00a0: `entregent import FICHIER {example}`.",
    "untitled": "{file}\u00a0: la première ligne contient une personne, pas des titres. Mettez au-dessus une ligne qui dit ce que contient chaque colonne (nom, courriel, téléphone), puis importez-le de nouveau.",
    "left": "{file}\u00a0: laissé de côté, comme vous l’avez dit des tableaux de mêmes titres. `entregent history` montre où, `entregent undo` le reprend.",
    "columns-left": 'Colonnes qui ne sont pas lues\u00a0: {what}. Pour en lire une\u00a0: `--map "TITRE=champ"`\u202f; `entregent help import` nomme les champs.',
    "no-titles": "La ligne de titres n’y est plus\u00a0: rien de ce tableau n’a été lu.",
    "nobody": "Cette ligne ne nomme personne et ne contient pas d’adresse\u00a0: elle est laissée, les autres sont gardées.",
    "no-handle": "Aucune adresse ni aucun numéro n’a pu être lu ici\u00a0: {value}. Le reste de la ligne est gardé.",
}
