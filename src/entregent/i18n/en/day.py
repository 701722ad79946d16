"""The day on the command line."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "minutes": "minutes for today, instead of the usual ones",
    "why": "show evidence and ways to correct",
    "act": "id of the act, as `today` shows it",
    "until": "the day it comes back",
    "reason": "why, for yourself",
    "more": ("and {n} more", "and {n} more"),
    "answers": "Done? `entregent done {act}` · another day: `later {act}` · not this: `no {act}` · why: `today --why`",
    "short-minutes": ("{n}\u00a0min", "{n}\u00a0min"),
    "evidence": "{code} rests on {keys}",
    "searched": "Searched: {what}",
    "done": "Noted as done: {says}",
    "later": "Put off: {says}",
    "no": "It will not be proposed again: {says}",
    "nobody-waits": "Nobody is waiting for an answer of yours, as far as your files show.",
    "overdue": ("{n} working hour, past the usual", "{n} working hours, past the usual"),
    "in-time": ("{n} working hour, in time", "{n} working hours, in time"),
}
