"""Sentences about tables of contacts."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Any table of contacts saved as CSV, with a row of titles: name, e-mail, telephone, company.",
    "because": "The titles of its columns are those of a table of contacts.",
    "no-titles": "The row of titles is not there any more: nothing of this table was read.",
    "nobody": "This row names nobody and holds no address: it is left out, the others are kept.",
    "no-handle": "No address or number could be read here: {value}. The rest of the row is kept.",
}
