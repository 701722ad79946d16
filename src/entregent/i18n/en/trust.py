"""A word kept with one person: facts of a year, for whoever keeps the book."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "Word kept",
    "head": "a word kept",
    "answered": (
        "{n} question received in a year: {answered} answered by you.",
        "{n} questions received in a year: {answered} answered by you.",
    ),
    "kept": (
        "{n} promise came due: {kept} kept, {on_time} by the day named.",
        "{n} promises came due: {kept} kept, {on_time} by the day named.",
    ),
    "how": "A count, not a mark, and for your eyes only. A question younger than a "
    "fortnight is not in it yet. What is said aloud is not seen here: "
    "note it, and it counts.",
    "by-hand": "Note an answer given aloud",
}
