"""What is said of a JSON document handed to lint, in English."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "not-json": "What was handed over is not JSON ({why}).",
    "not-json.do": "A JSON object in UTF-8 is wanted; docs/lint-json.md shows one.",
    "not-object": "A JSON object is wanted, with at least the field text.",
    "too-big": "The document is larger than {n} bytes.",
    "missing": "The field {what} is missing.",
    "unknown-field": "No field is called {what}.",
    "unknown-field.do": "docs/lint-json.md lists the fields.",
    "bad-field": "The field {what} does not hold what it may.",
    "bad-field.do": "docs/lint-json.md says what each field may hold.",
    "help-lines": "one JSON document a line, one answer a line, until the input ends",
}
