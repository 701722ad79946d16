"""The titles of Outlook's columns by language, and what they hold."""

from __future__ import annotations

import re

from entregent.files.contact_rows import Field, Layout
from entregent.sources.outlook.languages import LANGUAGES

_BY_FIELD: dict[Field, tuple[str, ...]] = {
    "given": ("first name", "prénom", "vorname", "nombre", "nome", "voornaam"),
    "middle": ("middle name", "deuxième prénom", "weitere vornamen", "segundo nombre",
               "secondo nome", "middelste naam", "segundo nome"),
    "family": ("last name", "nom", "nachname", "apellidos", "apellido", "cognome", "achternaam",
               "sobrenome", "apelido"),
    "suffix": ("suffix", "suffixe", "sufijo", "suffisso", "achtervoegsel", "sufixo"),
    "organisation": ("company", "société", "firma", "compañía", "organización", "società",
                     "bedrijf", "empresa"),
    "title": ("job title", "titre 2", "position", "puesto", "cargo", "posizione", "functie",
              "fonction", "title 2"),
    "note": ("notes", "notizen", "notas", "note", "notities", "anotações"),
    "category": ("categories", "catégories", "kategorien", "categorías", "categorie",
                 "categorieën", "categorias"),
    "birthday": ("birthday", "anniversaire", "geburtstag", "cumpleaños", "compleanno",
                 "verjaardag"),
    "place": ("business city", "home city", "ville (bureau)", "ville (domicile)",
              "ort geschäftlich", "ort privat", "ciudad del trabajo", "città (uff.)", "città (ab.)",
              "plaats (werk)", "cidade comercial"),
    "url": ("web page", "page web", "webseite", "página web", "pagina web", "webpagina",
            "página da web"),
}
_PATTERNS: tuple[tuple[re.Pattern[str], Field], ...] = (
    (re.compile(r"e-?mail(?: \d)? address|adresse de messagerie(?: \d)?|e-?mail-adresse"
                r"|e-?mail \d:? ?-?adresse|direcci[oó]n (?:del? )?correo electr[oó]nico(?: \d)?"
                r"|indirizzo (?:di )?posta elettronica(?: \d)?|e-?mailadres(?: \d)?"
                r"|endereço de (?:e-?mail|correio electrónico)(?: \d)?"), "email"),
    (re.compile(r"(?:mobile|business|home|company main|other|primary|car) phone(?: \d)?"
                r"|t[eé]l\.? (?:mobile|voiture)|téléphone(?: \d)? \((?:bureau|domicile|autre)\)"
                r"|téléphone (?:bureau|domicile|principal|société)(?: \d)?"
                r"|mobiltelefon(?: \d)?|telefon (?:geschäftlich|privat|firma)(?: \d)?"
                r"|teléfono (?:móvil|del trabajo|particular)(?: \d)?|cellulare"
                r"|(?:ufficio|abitazione)(?: \d)?|mobiele telefoon"
                r"|telefoon (?:op werk|thuis)(?: \d)?"
                r"|telefone (?:celular|comercial|residencial)(?: \d)?"), "phone"),
)
_TYPES = ("e-mail type", "type de messagerie", "e-mail-typ", "tipo de correo electrónico",
          "tipo posta elettronica", "e-mailtype", "tipo de email")
_DISPLAYED = ("e-mail display name", "nom complet de l'adresse de messagerie",
              "angezeigter name der e-mail-adresse", "e-mail: angezeigter name",
              "nombre de pantalla de correo electrónico")
_GIVEN_AND_FAMILY = tuple(zip(_BY_FIELD["given"], (
    "last name", "nom", "nachname", "apellidos", "cognome", "achternaam",
), strict=True))

LAYOUT = Layout(
    network="contacts",
    titles={title: field for words in LANGUAGES.values() for title, field in words.titles()}
    | {title: field for field, titles in _BY_FIELD.items() for title in titles},
    patterns=_PATTERNS,
    proof=(
        frozenset({"first name", "last name", "middle name", "e-mail address", "web page"}),
        frozenset({"first name", "last name", "e-mail address", "business phone"}),
        *(
            frozenset({given, family, mark})
            for given, family in (*_GIVEN_AND_FAMILY, ("nome", "sobrenome"))
            for mark in (*_TYPES, *_DISPLAYED)
        ),
        *(words.proof() for words in LANGUAGES.values()),
    ),
)
"""`Titre` (and `Title`) stands twice in some languages: courtesy first, then the post."""
