"""Places in a file."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "line": "line",
    "lines": "lines",
    "card": "card",
    "message": "message",
    "row": "row",
    "rows": "rows",
    "file": "file",
    "event": "event",
    "byte": "byte",
    "part": "part",
    "name": "name",
    "calendar": "calendar",
    "header": "header",
    "column": "column",
}
