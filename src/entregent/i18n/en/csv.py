"""Tables: rows set aside, and remarks."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "unclosed-quote": (
        "Line {line}: a quote opens and never closes. This line is set aside, the rest is read.",
        "Line {line}: a quote opens and never closes. Lines {line} to {last} are set aside, the rest is read.",
    ),
    "unclosed-quote.do": "Open the file in a text editor, correct this line, then import it again: nothing will be doubled.",
    "bad-quotes": (
        "Line {line}: its quotes contradict each other. This line is set aside, the rest is read.",
        "Line {line}: its quotes contradict each other. Lines {line} to {last} are set aside, the rest is read.",
    ),
    "bad-quotes.do": "Open the file in a text editor, correct this line, then import it again: nothing will be doubled.",
    "too-many-columns": "Line {line}: more than {limit} columns, it is set aside.",
    "too-many-columns.do": "Open the file in a text editor and look at this line.",
    "no-header": "No row of titles is recognised among the first ones: this table is not read.",
    "no-header.do": "Import the file as the site gave it, unchanged.",
    "long-line": "Line {line}: more than {limit} MiB in one piece, it is set aside.",
    "long-line.do": "Open the file in a text editor and look at this line.",
    "header-again": (
        "One line says the titles again (line {lines}): it is skipped.",
        "{n} lines say the titles again (lines {lines}): they are skipped.",
    ),
    "field-cut": (
        "One cell is longer than a million characters (line {lines}): it is cut.",
        "{n} cells are longer than a million characters (lines {lines}): they are cut.",
    ),
    "short-row": (
        "One row has fewer columns than titles (line {lines}): the rest is taken as empty.",
        "{n} rows have fewer columns than titles (lines {lines}): the rest is taken as empty.",
    ),
    "long-row": (
        "One row has more columns than titles (line {lines}): what is over is left aside.",
        "{n} rows have more columns than titles (lines {lines}): what is over is left aside.",
    ),
    "foreign-encoding": (
        "One line is not UTF-8 (line {lines}): it is read as Windows text.",
        "{n} lines are not UTF-8 (lines {lines}): they are read as Windows text.",
    ),
    "macintosh": (
        "One line is not UTF-8 (line {lines}): it is read as text of an old Macintosh.",
        "{n} lines are not UTF-8 (lines {lines}): they are read as text of an old Macintosh.",
    ),
    "nul": (
        "One line holds a NUL character (line {lines}): it is taken out.",
        "{n} lines hold NUL characters (lines {lines}): they are taken out.",
    ),
    "loose-quotes": (
        "One row has quotes left alone (line {lines}): it is read as well as can be.",
        "{n} rows have quotes left alone (lines {lines}): they are read as well as can be.",
    ),
}
