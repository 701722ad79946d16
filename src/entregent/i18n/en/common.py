"""Shared words."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "noted": "Noted.",
    "days": ("{n} day", "{n} days"),
    "weeks": ("{n} week", "{n} weeks"),
    "months": ("{n} month", "{n} months"),
    "years": ("{n} year", "{n} years"),
    "searched-day": "{what}, as of {day}",
    "searched": "{what}, from {start} to {end}, {share} seen",
}
