"""Sentences about tables of contacts."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Any table of contacts saved as CSV or XLSX, with a row of titles: name, e-mail, telephone, company.",
    "because": "The titles of its columns are those of a table of contacts.",
    "unsure": "{file} may be a table of contacts; how to read it is for you to say. Import it again at a terminal or on the page, or type: `entregent import FILE {example}` (what you say is remembered for tables with the same titles).",
    "accounts": "{file}: sums or orders, not an address book; left aside. If it is one all the same: `entregent import FILE {example}`.",
    "untitled": "{file}: the first row holds a person, not titles. Put a row above it that says what each column holds (name, email, phone), then import it again.",
    "left": "{file}: left aside, as you said of tables with these titles. `entregent history` shows where you said so, `entregent undo` takes it back.",
    "columns-left": 'Columns that are not read: {what}. To read one: `--map "TITLE=field"`; `entregent help import` names the fields.',
    "no-titles": "The row of titles is not there any more: nothing of this table was read.",
    "nobody": "This row names nobody and holds no address: it is left out, the others are kept.",
    "no-handle": "No address or number could be read here: {value}. The rest of the row is kept.",
}
