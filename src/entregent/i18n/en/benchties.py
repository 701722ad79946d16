"""The protocol of ties, on files and on one's own past."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unreadable": "{file} cannot be read or written ({why}).",
    "bad": "{file}, line {line}: this is not the form that was expected. Nothing was written.",
    "bad.do": "The folder holds task.json (cuts, horizon_days) and, for each cut, cut0.csv "
              "(ts,sender,recipient) and pairs0.csv (owner,contact).",
    "scored": ("{n} tie scored.", "{n} ties scored."),
    "help-self": "replay one’s own past, without a file (ties)",
    "needs-path": "What is to be measured is missing, or --out.",
    "needs-path.do": "For instance: entregent bench ties FOLDER --out PRED.csv, "
                     "or entregent bench ties --self.",
}
