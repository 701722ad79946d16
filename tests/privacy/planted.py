"""One person planted in every source, under six identifiers and three spellings, among others.

Hélène Vasseur stands alone in exchanges with the owner, among others in threads and meetings, in
the words of others, in rows that are refused, in the owner's journal and table. Everybody is
invented.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from tests.sources.linkedin_archive import (
    CONNECTIONS,
    ENDORSED,
    INVITATIONS,
    MESSAGES,
    NAME,
    NOTES,
    PREAMBLE,
    PROFILE,
    PROFILE_ROW,
    RECOMMENDED,
    message,
    table,
    url,
)

SPELLINGS = ("Hélène Vasseur", "VASSEUR Helene", "Helene Vasseur")
WORK, HOME = "helene@vasseur-etudes.example", "ln.vasseur@gmail.com"
MOBILE, DESK = "+33639980171", "+33199000172"
PAGE, XING = "linkedin.com/in/helene-vasseur-demo7c1", "xing.com/profile/Helene_Vasseur7"
IDENTIFIERS = (WORK, HOME, MOBILE, DESK, PAGE, XING)
OWNER = "lea@marchand-conseil.example"
AWA, BRUNO = "awa@petit-atelier.example", "bruno@moreau.example"
OWN_WORDS = ("parapluie vert", "tournesols séchés", "archipel")
"""Words that only she wrote."""

_ICS = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//invented//EN\r\n{events}END:VCALENDAR\r\n"


@dataclass(frozen=True)
class Planted:
    """The files, by what they are."""

    folder: Path

    @property
    def paths(self) -> list[Path]:
        return sorted(path for path in self.folder.iterdir())


def plant(folder: Path) -> Planted:
    """Write everything into a new folder."""
    folder.mkdir(parents=True)
    _archive(folder)
    (folder / "boite.mbox").write_bytes(_mailbox())
    (folder / "carnet.vcf").write_text(_cards(), "utf-8")
    (folder / "Helene Vasseur.vcf").write_text(_card("seule"), "utf-8")
    (folder / "agenda.ics").write_text(_calendar(), "utf-8")
    (folder / "journal.txt").write_text(_journal(), "utf-8")
    (folder / "salon.csv").write_text(_table(), "utf-8")
    return Planted(folder)


# ------------------------------------------------------------------ LinkedIn


def _archive(folder: Path) -> None:
    her, awa = f"https://www.{PAGE}", url("awa-petit-demo1")
    lea = url("lea-marchand")
    files = {
        "Profile.csv": table(PROFILE, [PROFILE_ROW]),
        "Email Addresses.csv": f"Email Address,Confirmed,Primary,Updated On\n{OWNER},Yes,Yes,\n",
        "Connections.csv": table(
            CONNECTIONS,
            [
                ["Hélène", "Vasseur", her, "", "Vasseur Études", "Gérante", "08 Feb 2026"],
                ["Awa", "Petit", awa, "", "Petit Atelier", "Formatrice", "09 Feb 2026"],
                ["Bruno", "Moreau", url("bruno-moreau-demo2"), "", "", "", "10 Feb 2026"],
            ],
            before=PREAMBLE,
        ),
        "messages.csv": table(
            MESSAGES,
            [
                message(thread="2-a=", sender="Hélène Vasseur", page=her, to="Léa Marchand",
                        pages=lea, at="2026-02-01 08:00:00 UTC",
                        text="Avez-vous vu mon parapluie vert ?"),
                message(thread="2-a=", sender="Léa Marchand", page=lea, to="Hélène Vasseur",
                        pages=her, at="2026-02-01 09:00:00 UTC", text="Non, désolée."),
                message(thread="2-b=", sender="Awa Petit", page=awa, at="2026-02-02 08:00:00 UTC",
                        to="Léa Marchand, Hélène Vasseur", pages=f"{lea},{her}",
                        text="Bonjour à toutes deux, on déjeune ?"),
                message(thread="2-b=", sender="Hélène Vasseur", page=her,
                        to="Léa Marchand, Awa Petit", pages=f"{lea},{awa}",
                        at="2026-02-02 09:00:00 UTC", text="Avec mes tournesols séchés !"),
                message(thread="2-c=", sender="Awa Petit", page=awa, to="Léa Marchand", pages=lea,
                        at="2026-02-03 08:00:00 UTC",
                        text="Peux-tu écrire à Helene  VASSEUR ? Son adresse : "
                             f"{WORK.upper()}, ou {her}/ ou le 06 39 98 01 71."),
                message(thread="2-c=", sender="Léa Marchand", page=lea, to="Awa Petit", pages=awa,
                        at="2026-02-03 09:00:00 UTC", text="Oui, promis."),
            ],
        ),
        "Invitations.csv": table(
            INVITATIONS,
            [["Hélène Vasseur", "Léa Marchand", "1/29/26, 2:37 PM", "Ravie !", "INCOMING", her,
              lea]],
        ),
        "Endorsement_Received_Info.csv": table(
            ENDORSED,
            [["2025/09/01 12:41:31 UTC", "Animation", "Hélène", "Vasseur", "", "ACCEPTED"]],
        ),
        "Recommendations_Received.csv": table(
            RECOMMENDED,
            [["Hélène", "Vasseur", "Vasseur Études", "Gérante",
              "Léa est un archipel de patience.", "09/03/25, 02:11 PM", "VISIBLE"]],
        ),
        "Connection_Notes.csv": table(
            NOTES,
            [["Hélène", "Vasseur", her, "Rencontrée au salon", "2025/01/01 10:00:00 UTC", ""]],
        ),
    }
    with ZipFile(folder / NAME, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)


# ------------------------------------------------------------------ mail


def _mailbox() -> bytes:
    coded = base64.b64encode(f"écris à {WORK} demain matin".encode()).decode()
    letters = [
        _letter(1, f"Helene Vasseur <{WORK}>", f"Léa <{OWNER}>", "Parapluie",
                "Mon parapluie vert est revenu. Pourriez-vous me rappeler ?"),
        _letter(2, f"Léa <{OWNER}>", f"{HOME}", "Re: Parapluie", "Merci !"),
        _letter(3, f"Awa <{AWA}>", f'Léa <{OWNER}>, "VASSEUR Helene" <{HOME}>', "Trio",
                "Bonjour vous deux, pouvez-vous lire ceci ?"),
        _letter(4, f'"VASSEUR Helene" <{HOME}>', f"Léa <{OWNER}>, Awa <{AWA}>", "Re: Trio",
                "Des tournesols séchés, rien de plus.", after=3),
        _letter(5, f"Bruno <{BRUNO}>", f"Léa <{OWNER}>", "À propos d'Hélène Vasseur",
                f"As-tu vu Hélène Vasseur ? Son mobile : +33 (0)6.39.98.01.71\nSinon {WORK}."),
        _letter(6, "Helene Vasseur via Doodle <noreply@doodle-invented.example>",
                f"Léa <{OWNER}>", "Sondage", "Helene Vasseur vous invite."),
        _letter(7, f"Bruno <{BRUNO}>", f"Léa <{OWNER}>", "Codé", f"Voici : {coded}"),
        _letter(8, f"Bruno <{BRUNO}>", f"Léa <{OWNER}>", "Sans rapport",
                "Pourrais-tu m'envoyer le plan ?"),
        _letter(9, f"Léa <{OWNER}>", f"Bruno <{BRUNO}>", "Re: Sans rapport", "Le voici.", after=8),
        f"From {WORK} Mon Mar 30 10:00:00 2026\nSubject: sans personne\n"
        f"X-Note: {WORK}\n\nHélène Vasseur\n\n".encode(),
    ]
    return b"".join(letters)


def _letter(
    number: int, sender: str, receiver: str, subject: str, text: str, *, after: int = 0
) -> bytes:
    address = sender.rpartition("<")[2].rstrip(">")
    fields = [
        f"From {address} Mon Mar {number:2d} 10:00:00 2026",
        f"From: {sender}", f"To: {receiver}", f"Subject: {subject}",
        f"Message-ID: <{number}.{address}>",
        f"Date: Mon, {number:02d} Mar 2026 10:00:00 +0100",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if after:
        known = {3: AWA, 8: BRUNO}[after]
        fields.append(f"In-Reply-To: <{after}.{known}>")
    return ("\n".join(fields) + f"\n\n{text}\n\n").encode()


# ------------------------------------------------------------------ cards, calendar, journal, table


def _card(uid: str) -> str:
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}-7c1-vasseur\r\nFN:VASSEUR Helene\r\n"
        f"N:Vasseur;Helene;;;\r\nEMAIL:{WORK}\r\nEMAIL:{HOME}\r\nTEL;TYPE=CELL:06 39 98 01 71\r\n"
        f"TEL;TYPE=WORK:{DESK}\r\nURL:https://www.{PAGE}\r\nURL:https://www.{XING}\r\n"
        "NOTE:aime les archipels\r\nEND:VCARD\r\n"
    )


def _cards() -> str:
    other = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:awa-1\r\nFN:Awa Petit\r\nN:Petit;Awa;;;\r\n"
        f"EMAIL:{AWA}\r\n"
        f"URL:{url('awa-petit-demo1')}\r\nNOTE:amie d'Hélène Vasseur ({MOBILE})\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:broken-1\r\nEND:VCARD\r\n"
    )
    return _card("carnet") + other


def _calendar() -> str:
    her, awa = f"ATTENDEE;CN=Hélène Vasseur:mailto:{WORK}", f"ATTENDEE;CN=Awa Petit:mailto:{AWA}"
    lea = f"ORGANIZER;CN=Léa:mailto:{OWNER}"
    events = [
        _event("1@agenda.example", "Déjeuner Hélène Vasseur", "20260310", lea, her),
        _event("2@agenda.example", "Atelier avec Hélène Vasseur et Awa", "20260311", lea, her, awa),
        _event(f"3.{WORK}", "Chez elle", "20260312", f"ORGANIZER:mailto:{WORK}", awa,
               f"ATTENDEE:mailto:{OWNER}"),
        _event("4@agenda.example", "Point Awa", "20260313", lea, awa),
    ]
    return _ICS.format(events="".join(events))


def _event(uid: str, title: str, day: str, *people: str) -> str:
    lines = [
        "BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", f"DTSTART:{day}T100000Z",
        f"DTEND:{day}T110000Z", f"DTSTAMP:{day}T090000Z", *people, "END:VEVENT",
    ]
    return "".join(f"{line}\r\n" for line in lines)


def _journal() -> str:
    return (
        "# entregent journal\n"
        "2026-04-01 met Hélène Vasseur: café, elle part en voyage\n"
        f"2026-04-02 note Helene Vasseur <{WORK}>: aime les archipels\n"
        "2026-04-03 met Awa Petit, Hélène Vasseur: déjeuner à trois\n"
        "2026-04-04 gave Awa Petit: l'adresse d'Hélène Vasseur\n"
        f"2026-04-05 frobnicated Hélène Vasseur <{WORK}>\n"
    )


def _table() -> str:
    return (
        "Name,Email,Phone,Company\n"
        f"Helene Vasseur,{WORK},06 39 98 01 71,Vasseur Études\n"
        f"Awa Petit,{AWA},,Petit Atelier\n"
        f"Hélène Vasseur,,{DESK},\n"
    )


# ------------------------------------------------------------------ looking for her


def needles() -> list[bytes]:
    """Everything that must be nowhere, written by hand: not what the program looks for."""
    texts = [
        *SPELLINGS, *IDENTIFIERS, "hélène vasseur", "HÉLÈNE VASSEUR", "helene vasseur",
        "06 39 98 01 71", "0639980171", "33639980171", "639980171", "06.39.98.01.71",
        "199000172", "helene-vasseur", "Helene_Vasseur7", "Vasseur Helene", "H%C3%A9l%C3%A8ne",
        "H\\u00e9l\\u00e8ne Vasseur", *OWN_WORDS[:2],
    ]
    found: set[bytes] = set()
    for text in texts:
        raw = text.encode()
        found |= {raw, text.encode("utf-16-le"), text.encode("utf-16-be")}
        for before in range(3):
            coded = base64.b64encode(b"\0" * before + raw)
            found.add(coded[4 if before else 0 : len(coded) - 4])
    found.add(b"H=C3=A9l=C3=A8ne Vasseur")
    return sorted(one for one in found if len(one) >= 8)


def hits(home: Path) -> list[tuple[str, bytes]]:
    """What still stands in any file of a folder: (file, bytes)."""
    return [
        (path.relative_to(home).as_posix(), needle)
        for path in sorted(home.rglob("*")) if path.is_file()
        for data in [path.read_bytes()]
        for needle in needles() if needle in data
    ]
