"""Sentences about the owner's journal."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Write a text file that begins with “# entregent journal”, then one line a fact: 2026-11-24 met Claire Fontaine: coffee, talked about the fair. Verbs: note, met, called, gave, received, promised, promised by.",
    "because": "The first line says that it is a journal.",
    "because-lines": "Several of its first lines are entries of a journal.",
    "none": "No entry in this journal yet.",
    "no-date": "Line {line} does not begin with a day (year-month-day): it is left out. Write it like: 2026-11-24 met Claire Fontaine: coffee.",
    "date": "No calendar has the day or hour of line {line}: {value}. The line is left out; correct it and import again.",
    "verb": "Line {line} has no known verb after its day ({value}): it is left out. Use note, met, called, gave, received, promised or promised by.",
    "nobody": "Line {line} names nobody: it is left out. Write the person after the verb, then a colon.",
    "handle": "Line {line} holds an address that cannot be read ({value}): it is left out. Correct the address or take it out.",
    "bracket": "Line {line} opens a bracket that is never closed ({value}): it is left out.",
    "future": "This entry lies in the future ({day}): it is kept as a plan. Correct the day if it was meant otherwise.",
    "foreign": "This line is not in UTF-8: it was read as Windows text. Look at its accents.",
    "words": "who, a colon, what: `Awa Diarra: coffee, the fair`",
    "on": "the day it happened (today)",
    "by": "the day it is promised for",
    "minutes": "how long it lasted",
    "noted": "Noted: {what}",
    "known": "This was noted already: {what}",
    "new-person": "Somebody new: with an address or a page, files can join later: `entregent note NAME <address>: ...`.",
    "crowd": "Line {line} names more than {value} people: it is left out. Write several lines.",
}
