"""The words of imports that pages start."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "files": "Between one and {what} files can be handed over at once.",
    "too-much": "That is more than {what} GB at once.",
    "no-room": "The disk has no room: {size} MB are needed, {free} MB are free.",
    "no-room.do": "Nothing was taken in. Make room, or import a part at a time.",
    "longer": "The file is longer than announced; nothing of it was kept.",
    "shorter": "The file ended early; nothing of it was kept. Hand it over again.",
    "disk": "The disk refused the file: {why}.",
    "not-expected": "No file is expected here.",
    "incomplete": "Some of the files have not arrived. Hand them over again.",
    "unknown": "This import is no longer here.",
    "not-stopped": "This import has not stopped.",
    "not-asking": "This import asks nothing (any more).",
    "working": "This import is at work: stop it first.",
    "bug": "The import met a bug, and it is ours ({what}). What it had confirmed is kept; it can go on or be dropped.",
}
