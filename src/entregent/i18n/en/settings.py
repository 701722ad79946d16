"""Settings on the command line."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "name": "which setting",
    "value": "its new value",
    "set": "{what} is now {value}.",
    "about-lang": "language: fr or en",
    "about-zone": "time zone, as Europe/Paris",
    "about-region": "country of phone numbers without prefix, as FR",
    "about-minutes": "minutes of acts a day",
    "about-opens": "your working day opens at",
    "about-closes": "and closes at",
    "about-days": "working days, Monday is 0",
    "about-pause": "nothing is proposed before this day (2026-12-08), or: no",
    "about-previews": "read notices worded in ways never seen in a real one: yes or no",
    "about-words": "keep the words of messages: yes or no",
}
