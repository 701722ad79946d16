"""Le protocole des mises en relation."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unreadable": "{file} ne peut pas être lu ou écrit ({why}).",
    "bad": "{file}, ligne {line}\u00a0: ce n’est pas la forme attendue. Rien n’a été écrit.",
    "bad.do": "Le dossier contient task.json (cuts, horizon_days) et, par coupe, cut0.csv "
              "(ts,sender,recipient) et cand0.csv (owner,candidate).",
    "scored": ("{n} paire estimée.", "{n} paires estimées."),
}
