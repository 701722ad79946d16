"""What is said of workbooks."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "doctype": "This sheet declares entities of its own, as a bomb does: it is not read.",
    "damaged": "The text of this sheet breaks off or is damaged at line {line} of its XML: what stands before is kept.",
    "too-large": "This sheet is larger than {limit} MB when opened: it is read up to there.",
    "too-many-rows": "This sheet has more than {limit} rows: the first ones are read.",
    "no-part": "This workbook lacks a part ({what}): nothing of it was read.",
    "doctype-whole": "{file}: this workbook declares entities of its own, as a bomb does: nothing of it was read.",
    "doctype-whole.do": "Ask whoever gave it for a CSV. Nothing was kept or changed.",
    "damaged-whole": "{file}: this workbook is damaged (line {line} of its XML): nothing of it was read.",
    "damaged-whole.do": "Open it in a spreadsheet program, save it again, then import it.",
    "too-large-whole": "{file}: the texts of this workbook are larger than {limit} MB: nothing of it was read.",
    "too-large-whole.do": "Save the sheet you need as CSV, then import that.",
    "no-part-whole": "{file}: this workbook lacks a part ({what}): nothing of it was read.",
    "no-part-whole.do": "Open it in a spreadsheet program, save it again, then import it.",
    "empty-whole": "{file}: every sheet of this workbook is empty.",
    "empty-whole.do": "Give the workbook that holds your contacts.",
}
