"""Pins, on a page."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "Who matters to you",
    "lede": "Whatever the measures say. This list has neither order nor rank, and stays here.",
    "none": "Nobody is pinned.",
    "who": "A name",
    "who-hint": "Somebody who matters and whom files show badly.",
    "add": "Pin",
    "remove": "Take the pin out",
    "nobody": "Nobody to add this year",
    "why": "What a pin is for",
    "why-text": "Whoever is pinned stays among your hundred and fifty, even without an exchange, and displaces nobody.",
}
