"""Taking back, on the command line."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "entry": "number of the command, as `history` shows it",
    "limit": "how many commands to show",
    "done": "Taken back, number {n}: {what}",
    "nothing": "Nothing was done here yet.",
    "taken-back": "(taken back) ",
}
