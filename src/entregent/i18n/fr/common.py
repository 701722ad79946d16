"""Mots partagés."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "noted": "C’est noté.",
    "days": ("{n} jour", "{n} jours"),
    "weeks": ("{n} semaine", "{n} semaines"),
    "months": ("{n} mois", "{n} mois"),
    "years": ("{n} an", "{n} ans"),
    "searched-day": "{what}, au {day}",
    "searched": "{what}, du {start} au {end}, vu à {share}",
}
