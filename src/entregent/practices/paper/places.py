"""Countries and languages that the words of a sheet name: those the catalogue of networks knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from entregent.text.folding import fold

_COUNTRIES: Mapping[str, str] = {
    "FR": "france paris lyon marseille bordeaux lille nantes toulouse strasbourg rennes gironde "
          "aquitaine bretagne normandie alsace provence occitanie",
    "DE": "germany allemagne deutschland berlin munich munchen hamburg hambourg cologne koln",
    "AT": "austria autriche osterreich vienna vienne wien",
    "CH": "switzerland suisse schweiz geneva geneve zurich lausanne",
    "BE": "belgium belgique bruxelles brussels liege anvers",
    "ES": "spain espagne espana madrid barcelona barcelone",
    "NL": "netherlands pays-bas amsterdam rotterdam",
    "GB": "uk england angleterre london londres scotland ecosse britain",
    "US": "usa us america etats-unis californie california york",
    "CA": "canada quebec montreal toronto",
}
_SPOKEN: Mapping[str, tuple[str, ...]] = {
    "FR": ("fr",), "DE": ("de",), "AT": ("de",), "CH": ("de", "fr", "it"), "BE": ("fr", "nl", "de"),
    "ES": ("es",), "NL": ("nl",), "GB": ("en",), "US": ("en",), "CA": ("en", "fr"),
}
_LANGUAGES: Mapping[str, str] = {
    "fr": "francais french fr", "en": "anglais english en", "de": "allemand german deutsch de",
    "es": "espagnol spanish espanol es", "nl": "neerlandais dutch nl", "it": "italien italian it",
}


def countries_in(words: str) -> set[str]:
    """ISO 3166 codes of the countries (or their best-known towns and regions) that words name."""
    return _named(_COUNTRIES, words)


def languages_in(words: str) -> set[str]:
    """ISO 639 codes of the languages that words name, in French or English."""
    return _named(_LANGUAGES, words)


def spoken_in(countries: Iterable[str]) -> set[str]:
    """The languages of business of these countries; empty where none is known."""
    return {language for country in countries for language in _SPOKEN.get(country, ())}


def _named(table: Mapping[str, str], words: str) -> set[str]:
    read = f" {fold(words)} "
    return {
        code for code, names in table.items()
        if any(f" {fold(name)} " in read for name in names.split())
    }
