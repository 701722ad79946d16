"""What a column holds by its title, in French, English, German and Spanish.

Titles are compared folded: no letter case, accents, signs or number at the end ("E-mail 2" is
"e mail"). Words of money say that a table is about sales or accounts, whoever it names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from entregent.files.contact_rows import Field
from entregent.text.folding import fold

_TITLES: Mapping[Field, str] = {
    "name": "name, full name, display name, contact, contact name, person, nom complet,"
            " nom et prenom, prenom et nom, nom prenom, prenom nom, nom du contact, identite,"
            " nombre completo, nombre y apellidos, contacto, vollstandiger name, vor und nachname,"
            " kontakt, ansprechpartner",
    "given": "first name, given name, firstname, forename, prenom, vorname, nombre, nombre de pila",
    "middle": "middle name, deuxieme prenom, zweiter vorname, segundo nombre",
    "family": "last name, family name, lastname, surname, nom, nom de famille, nachname,"
              " familienname, zuname, apellido, apellidos",
    "nickname": "nickname, surnom, spitzname, apodo",
    "email": "email, e mail, mail, email address, e mail address, emails, courriel, courriels,"
             " adresse e mail, adresse email, adresse mail, adresse de messagerie,"
             " adresse courriel, adresse electronique, mel, e mail adresse, mailadresse,"
             " e mail adressen, correo, correo electronico, direccion de correo, work email,"
             " personal email, email pro, email perso, mail pro, mail perso, email professionnel,"
             " email personnel",
    "phone": "phone, phone number, telephone, telephone number, mobile, mobile phone,"
             " mobile number, cell, cell phone, telephone mobile, telephone portable, tel,"
             " tel portable, tel mobile, tel fixe, telephone fixe, portable, numero,"
             " numero de telephone, n de telephone, gsm, telefon, telefonnummer, handy,"
             " handynummer, mobil, mobilnummer, rufnummer, telefono, movil, telefono movil,"
             " celular",
    "organisation": "company, company name, organisation, organization, employer, societe,"
                    " entreprise, nom de l entreprise, organisme, employeur, raison sociale,"
                    " firma, unternehmen, arbeitgeber, empresa, compania, organizacion, structure",
    "title": "title, job title, position, role, occupation, poste, fonction, titre, metier,"
             " profession, intitule du poste, titel, funktion, beruf, stelle, cargo, puesto,"
             " funcion, profesion",
    "url": "url, website, web, linkedin, linkedin url, profile, profile url, profil,"
           " profil linkedin, lien linkedin, site, site web, site internet, xing, viadeo,"
           " webseite, webpage, pagina web, sitio web, perfil",
    "place": "city, town, ville, location, lieu, ort, stadt, wohnort, ciudad, lugar, place,"
             " localite",
    "note": "note, notes, comment, comments, commentaire, commentaires, remarque, remarques,"
            " notiz, notizen, bemerkung, bemerkungen, anmerkung, nota, notas, comentarios,"
            " observaciones, observations",
    "category": "tags, tag, labels, label, group, groups, groupe, groupes, categorie, category,"
                " categories, etiquette, etiquettes, libelle de groupe, gruppe, gruppen,"
                " kategorie, kategorien, schlagworter, grupo, grupos, etiquetas, categoria,"
                " categorias",
    "birthday": "birthday, birth date, birthdate, date of birth, dob, anniversaire,"
                " date de naissance, naissance, geburtstag, geburtsdatum, cumpleanos,"
                " fecha de nacimiento",
    "met_on": "met on, date met, first met, first contact, met, rencontre le, date de rencontre,"
              " premiere rencontre, premier contact, kennengelernt am, erster kontakt,"
              " conocido el, primer contacto",
    "met": "how we met, where we met, met at, met through, introduced by, rencontre a,"
           " rencontre chez, lieu de rencontre, rencontre par, presente par, presentee par,"
           " kennengelernt bei, kennengelernt durch, como nos conocimos",
    "last": "last contact, last contacted, last contact date, last seen, last interaction,"
            " last spoke, last talked, dernier contact, date du dernier contact,"
            " derniere interaction, dernier echange, vu le, letzter kontakt, zuletzt gesprochen,"
            " ultimo contacto",
}  # fmt: skip
_FIELD: Mapping[str, Field] = {
    title.strip(): field for field, titles in _TITLES.items() for title in titles.split(",")
}
_MONEY_WORDS = frozenset(
    "amount price total subtotal balance debit credit iban bic invoice invoices vat tax qty"
    " quantity order orders currency transaction transactions payment paid refund fee cost"
    " montant prix solde facture factures tva ht ttc quantite commande commandes devise paiement"
    " reglement echeance virement depense recette cout"
    " betrag preis summe saldo soll haben rechnung rechnungen mwst ust menge bestellung wahrung"
    " zahlung buchung buchungstag verwendungszweck kosten"
    " importe precio factura facturas iva cantidad pedido moneda pago cargo abono coste"
    " beneficiaire".split()
)
_SECRET_WORDS = frozenset(
    "password passwords passwort kennwort contrasena pin token secret otp cvv".split()
)
_NO_MONEY = frozenset({"cargo"})
"""In Spanish a debit and a post: alone it is a post."""
_ASIDE = re.compile(r"[(\[{].*?[)\]}]")
_NUMBERED = re.compile(r"\s+\d{1,2}$")


def plain(title: str) -> str:
    """A title for comparing: folded, without what stands in brackets and a number at the end."""
    return _NUMBERED.sub("", fold(_ASIDE.sub(" ", title)) or fold(title))


def field_of(title: str) -> Field | None:
    """What a column holds by its title; None for a title that is not known."""
    return _FIELD.get(plain(title))


def is_money(title: str) -> bool:
    """Whether a title speaks of sums, orders or accounts."""
    words = plain(title).split()
    return any(word in _MONEY_WORDS - _NO_MONEY for word in words) or "€" in title or "$" in title


def is_secret(title: str) -> bool:
    """Whether a title speaks of passwords: such a table is nobody's address book."""
    folded = plain(title)
    return "mot de passe" in folded or any(word in _SECRET_WORDS for word in folded.split())


WORDS: Mapping[str, Field] = _FIELD
"""Every title that is known, folded, and what its column holds."""
