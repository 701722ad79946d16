"""The protocol of introductions."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unreadable": "{file} cannot be read or written ({why}).",
    "bad": "{file}, line {line}: this is not the form that was expected. Nothing was written.",
    "bad.do": "The folder holds task.json (cuts, horizon_days) and, for each cut, cut0.csv "
              "(ts,sender,recipient) and cand0.csv (owner,candidate).",
    "scored": ("{n} pair scored.", "{n} pairs scored."),
}
