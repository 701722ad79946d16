"""The page of one practice."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "none": "No practice answers to “{what}”.",
    "none.do": "Ask for one of these, or its number: {names}.",
    "about-name": "its name, number, code or heading",
    "about-table": "the months as a table too",
    "says-now": "What it says now",
    "says-nothing": "Nothing to say at present, and that is fine.",
    "over-time": "Over time",
    "nothing-measured": "Nothing to measure yet: it will come with your files, or with what you tell.",
    "article": "In the article",
    "correct": "To set it right",
    "mute": "Not again: entregent mute {code} (for ever), with --once (this time), or with a name (about one person).",
    "muted": "Silent, as you asked: {what}. entregent undo gives it back.",
    "muted-page": "Silent, as you asked: {what}. The journal, under Settings, gives it back.",
    "number": "Practice {n}",
    "all": "All practices",
    "figures": "The figures",
    "axis": "Dots: what was measured. Bars: between what and what it lies.",
}
