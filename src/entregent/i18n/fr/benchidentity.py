"""Le protocole « qui est qui »."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unreadable": "{file} ne peut pas être lu ou écrit ({why}).",
    "no-table": "{file} n’est pas une table CSV en UTF-8 avec les colonnes {columns}. Rien n’a été écrit.",
    "no-table.do": "Donnez un fichier .csv ou .csv.gz dont la première ligne nomme ces colonnes.",
    "twice": "{file}, ligne {line}\u00a0: record_id {id} y est déjà. Rien n’a été écrit.",
    "twice.do": "Donnez à chaque fiche son propre record_id.",
    "bad-weights": "{file} n’est pas un fichier de poids. Rien n’a été écrit.",
    "bad-weights.do": "Prenez modèle sur identity_weights.toml, livré avec le programme.",
    "told": (
        "{n} fiche, {people} personnes, {pairs} paires comparées, {asked} questions posées. Poids {digest}.",
        "{n} fiches, {people} personnes, {pairs} paires comparées, {asked} questions posées. Poids {digest}.",
    ),
    "help-auto": "identity\u00a0: seulement ce que le programme réunit de lui-même",
    "help-questions": "identity\u00a0: combien de questions poser à --oracle",
    "help-oracle": "identity\u00a0: table record_id,cluster_id qui répond aux questions",
    "help-weights": "identity\u00a0: d’autres poids que ceux du programme",
}
