"""A pause: nothing is proposed for some days."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "help": "a number of days, the day you come back (2026-12-08), or no",
    "none": "No pause: the days are as you set them. To take one: entregent pause 14.",
    "until": "Nothing is proposed until {day}. Nothing piles up against you; entregent debts shows who waits, if you wish. To come back sooner: entregent pause no.",
    "bad": "A pause is a number of days, or the day you come back, within a year; not “{what}”.",
    "bad.do": "For example: entregent pause 14, for at most {n} days.",
}
