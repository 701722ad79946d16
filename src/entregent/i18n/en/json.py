"""Sentences about files in JSON."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "cut": "Line {line}: the file ends in the middle (truncated): what stood before is kept. Download it again, then import it: what is already here will not be doubled.",
    "damaged": "Line {line}: this is no JSON any more from here on; what stood before is kept. Download the file again.",
    "deep": "Line {line}: values are nested too deep, as no export does: from here on nothing is read.",
    "deep-whole": "{file}: values nested far too deep, as no export does: nothing of it was read.",
    "deep-whole.do": "If you know where it comes from, ask for the export again. Nothing was kept or changed.",
    "long": "Line {line}: one value is far too long: from here on nothing is read; what stood before is kept.",
    "bare": "Line {line}: neither an object nor a list stands here: nothing of this file is read.",
}
