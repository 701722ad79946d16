"""A Downloads folder as people have them: what is for the program lies among what is not."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.files.workbook_writing import book, package, sheet

OURS = ("Basic_LinkedInDataExport_03-01-2026.zip", "Contacts.vcf", "agenda.ics", "Sent.mbox",
        "chorale.xlsx", "voisins.csv")
"""Files that are read unasked."""
WAITING = "inscrits du colloque.csv"
"""A table of people in doubt."""


def _zip(members: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return out.getvalue()


CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Prat,https://www.linkedin.com/in/ana-prat-9,,Port Sud,Ingénieure,03 Mar 2024\n"
)
PROFILE = "First Name,Last Name,Headline\nNora,Vidal,Architecte\n"
MAIL = (
    "From nora@vidal.example Mon Mar 03 10:00:00 2025\nFrom: Nora <nora@vidal.example>\n"
    "To: Awa Diarra <awa@x.example>\nSubject: Chorale\nDate: Mon, 3 Mar 2025 10:00:00 +0100\n"
    "Message-ID: <1@vidal.example>\n\nTu viens jeudi ?\n"
)
AGENDA = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//\r\nBEGIN:VEVENT\r\nUID:1@x.example\r\n"
    "DTSTAMP:20250301T100000Z\r\nDTSTART:20250305T100000Z\r\nDTEND:20250305T110000Z\r\n"
    "SUMMARY:Café\r\nORGANIZER:mailto:nora@vidal.example\r\nATTENDEE:mailto:le@x.example\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lê N'Guyen\r\nEMAIL:le@x.example\r\nEND:VCARD\r\n"

FILES: Mapping[str, bytes] = {
    OURS[0]: _zip({"Connections.csv": CONNECTIONS, "Profile.csv": PROFILE}),
    OURS[1]: CARD.encode(),
    OURS[2]: AGENDA.encode(),
    OURS[3]: MAIL.encode(),
    OURS[4]: book({"Chorale": sheet(
        ["Nom", "Prénom", "Courriel", "Pupitre"], ["Sow", "Fatou", "fatou@x.example", "alto"],
    )}),
    OURS[5]: "Prénom;Nom;Téléphone\r\nÉlodie;Garric;06 39 98 00 17\r\n".encode("cp1252"),
    WAITING: (
        "Participant;Où écrire;Jour\nIsa Roux;isa@x.example;2\nTom Faye;tom@x.example;1\n"
    ).encode(),
    "releve_compte_03.csv": (
        "Date;Libellé;Débit;Crédit\n01/03/2026;VIREMENT FATOU SOW;50,00;\n"
        "02/03/2026;CB LIBRAIRIE;12,90;\n"
    ).encode("cp1252"),
    "factures 2025.csv": (
        "Facture,Client,Email,Téléphone,Montant TTC\nF-12,Marc Leroy,marc@client.example,"
        "0639980031,1200.00\nF-13,Julie Petit,julie@client.example,0639980032,90.00\n"
    ).encode(),
    "budget.xlsx": book({"2026": sheet(["Poste", "Montant"], ["Loyer", 800.5], ["Pain", 40])}),
    "compte rendu.docx": package({"word/document.xml": "<document/>"}),
    "billet.pdf": b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n<<>>\nendobj\n",
    "IMG_2041.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64),
    "logo.png": b"\x89PNG\r\n\x1a\n" + bytes(32),
    "photos vacances.zip": _zip({f"IMG_{n}.jpg": b"\xff\xd8\xff" + bytes(20) for n in range(9)}),
    "reponse.json": json.dumps({"items": [{"id": 1, "name": "x", "price": 3}]}).encode(),
    "installateur.exe": b"MZ" + bytes(200),
    "recette.txt": b"Pain : farine, eau, sel.\nLaisser lever, cuire une heure.\n",
    "page.html": b"<!DOCTYPE html><html><body>Bonjour</body></html>",
    "villes.csv": b"Ville,Population\nLyon,522250\nUlm,126949\n",
    "morceau.mp3": b"ID3\x03\x00" + bytes(40),
}
"""Twenty-one files: names and bytes."""


def write(folder: Path) -> Path:
    """The folder, filled."""
    folder.mkdir(parents=True)
    for name, body in FILES.items():
        (folder / name).write_bytes(body)
    return folder
