"""Le protocole des liens, sur des fichiers et sur son propre passé."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unreadable": "{file} ne peut pas être lu ou écrit ({why}).",
    "bad": "{file}, ligne {line}\u00a0: ce n’est pas la forme attendue. Rien n’a été écrit.",
    "bad.do": "Le dossier contient task.json (cuts, horizon_days) et, par coupe, cut0.csv "
              "(ts,sender,recipient) et pairs0.csv (owner,contact).",
    "scored": ("{n} lien estimé.", "{n} liens estimés."),
    "help-self": "rejouer son propre passé, sans fichier (ties)",
    "needs-path": "Il manque le dossier ou le fichier à mesurer, ou --out.",
    "needs-path.do": "Par exemple\u00a0: entregent bench ties DOSSIER --out PRED.csv, "
                     "ou entregent bench ties --self.",
}
