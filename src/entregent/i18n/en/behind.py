"""English sentences of pages that show how things stood before the last change."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "note": "Your data has just changed. This page still shows how things stood before; it is being brought up to date.",
    "soon": "This is being worked out for the first time, beside the pages. Yours comes back by itself.",
    "none": "Nothing more for now: the rest of the day is being worked out.",
    "ready": "This is up to date now.",
    "see": "See the page again",
}
