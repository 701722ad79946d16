"""Mail nobody wrote to her: letters, notices, absences, bounces, a discussion list, spam."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from entregent.world.clock import french_day, rfc5322
from entregent.world.dice import Dice, digits
from entregent.world.mail_files import Mail
from entregent.world.mail_parts import as_html, encode_body, encoded_word, mailbox
from entregent.world.persona import Persona

_FIRST, _LAST = date(2021, 1, 11), date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Letter:
    """A newsletter: who sends it, how often, under what subjects and with what words."""

    name: str
    host: str
    title: str
    every: int
    first: date
    subjects: tuple[str, ...]
    words: str


LETTERS = (
    Letter(
        "semaine",
        "formateurs-gironde.example",
        "Réseau des formateurs de la Gironde",
        14,
        date(2021, 10, 12),
        (
            "Prochain petit déjeuner",
            "Une salle à partager",
            "On cherche un co-animateur",
            "Le compte rendu",
        ),
        "Bonjour à toutes et à tous,\n\nau programme : trois minutes de présentation, une "
        "question, des "
        "croissants. Qui apporte le café ?\n\nLe bureau du réseau",
    ),
    Letter(
        "lettre",
        "gazette-deux-mers.example",
        "La Gazette des deux mers",
        30,
        date(2023, 3, 3),
        ("Les marchés du mois", "Dossier : apprendre", "Portraits", "Ce que dit la rivière"),
        "À lire ce mois-ci : un luthier, une nuit à la verrerie, et la recette de l'alose.",
    ),
    Letter(
        "news",
        "workshop-weekend.example",
        "The Workshop Weekend",
        45,
        date(2023, 10, 2),
        (
            "Early tickets",
            "Who speaks in March",
            "A note from Siobhán's desk",
            "Exercises that worked",
        ),
        "Dear friends of the Weekend,\n\nseven sessions are confirmed. Will we see you in Dublin?",
    ),
    Letter(
        "offres",
        "meublance.example",
        "Meublance Pro",
        21,
        date(2022, 5, 9),
        ("-30 % sur les chaises", "Derniers jours !", "Votre bureau mérite mieux", "Nouveautés"),
        "Chaises empilables à partir de 39 euros. Envie d'en profiter ?",
    ),
    Letter(
        "veille",
        "droit-formation.example",
        "Veille droit de la formation",
        30,
        date(2021, 11, 15),
        ("Ce qui change", "Jurisprudence", "Échéances du trimestre", "Fiche pratique"),
        "Trois textes parus ce mois-ci, un arrêt commenté, et le calendrier des déclarations.",
    ),
)

_NOTICES = (
    (
        "invitations@linkedin.example",
        "{name} souhaite rejoindre votre réseau",
        "{name} vous a envoyé une invitation. Accepter ? Ignorer ?",
    ),
    (
        "messages-noreply@linkedin.example",
        "{name} vous a envoyé un message",
        "Vous avez 1 nouveau message de {name}. Que répondrez-vous ?",
    ),
    (
        "notifications-noreply@linkedin.example",
        "{name} a commenté votre post",
        "{name} : « Très juste, et la suite ? » Voir le commentaire.",
    ),
    (
        "notifications-noreply@linkedin.example",
        "12 personnes ont consulté votre profil",
        "Découvrez qui regarde votre profil cette semaine.",
    ),
    (
        "invitations@linkedin.example",
        "{name} a accepté votre invitation",
        "Vous êtes maintenant en relation avec {name}. Envie de dire bonjour ?",
    ),
)

_SERVICES = (
    (
        "facturation@hebergement-quai.example",
        "Votre facture est disponible",
        "Montant : 11,88 euros. Ne répondez pas à ce message.",
    ),
    (
        "noreply@banque-garonne.example",
        "Votre relevé de compte",
        "Votre relevé est dans votre espace client.",
    ),
    (
        "ne-pas-repondre@trains-occitans.example",
        "Votre billet",
        "Bordeaux Saint-Jean, voiture 14, place 62. Bon voyage !",
    ),
    (
        "no-reply@partage-fichiers.example",
        "Un fichier a été déposé",
        "Le dossier « Parcours » contient un nouveau fichier.",
    ),
)

_SPAM = (
    ("Re: votre facture impayee", "Veuillez regler sous 24 h. Avez-vous bien recu notre lien ?"),
    ("You have been selected", "Dear beneficiary, can you confirm your address?"),
    ("Colis en attente", "Votre colis attend des frais de 1,99. Cliquez pour payer ?"),
)


def machine_mails(
    owner: Persona, cast: Mapping[str, Persona], mails: Sequence[Mail], seed: int
) -> list[Mail]:
    """All automatic mail of six years; some of the human `mails` get an absence in answer."""
    dice = Dice("machines", seed)
    made = [mail for letter in LETTERS for mail in _letters(letter, owner)]
    people = [one for one in cast.values() if one.since is not None]
    made += _many(110, dice, lambda n, at: _notice(n, at, owner, dice.pick(people), dice))
    made += _many(60, dice, lambda n, at: _service(n, at, owner, dice))
    made += _many(24, dice, lambda n, at: _spam(n, at, owner, dice))
    made += _absences(owner, cast, mails, dice)
    made += _bounces(owner, dice)
    made += _discussions(owner, cast, dice)
    return made


def _many(count: int, dice: Dice, make: Callable[[int, datetime], Mail]) -> Iterator[Mail]:
    for number in range(count):
        day = _FIRST + timedelta(days=dice.below((_LAST - _FIRST).days))
        yield make(
            number,
            datetime(
                day.year, day.month, day.day, dice.between(5, 22), dice.below(60), dice.below(60)
            ),
        )


def _plain(
    name: tuple[str, int | str],
    at: datetime,
    labels: str,
    fields: Sequence[tuple[str, str]],
    text: str,
) -> Mail:
    """A mail with one text part; `fields` come between the identification and the MIME headers."""
    kind, number = name
    host = dict(fields)["From"].rpartition("@")[2].rstrip(">")
    head = (
        ("Date", rfc5322(at)),
        (
            "Message-ID",
            f"<{digits(kind, number, length=24)}@{host}>",
        ),
        *fields,
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="UTF-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    )
    return Mail(
        at,
        digits("machine", kind, number),
        labels,
        head,
        encode_body(text, "UTF-8", "quoted-printable"),
    )


def _letters(letter: Letter, owner: Persona) -> Iterator[Mail]:
    day, number = letter.first, 0
    while day < _LAST:
        at = datetime(day.year, day.month, day.day, 6, number * 7 % 60, number % 60)
        subject = f"{letter.subjects[number % len(letter.subjects)]} ({french_day(day)})"
        text = f"{letter.words}\n\nSe désabonner : https://{letter.host}/fin"
        boundary = digits("letter", letter.host, number, length=20)
        page = f"<html><body><p>{as_html(text)}</p><hr></body></html>".replace("\r\n", "\n")
        body = (
            f"--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: "
            f"quoted-printable\r\n\r\n{encode_body(text, 'UTF-8', 'quoted-printable')}\r\n"
            f"--{boundary}\r\nContent-Type: text/html; charset=utf-8\r\n"
            "Content-Transfer-Encoding: "
            f"base64\r\n\r\n{encode_body(page, 'UTF-8', 'base64')}\r\n--{boundary}--\r\n"
        )
        yield Mail(
            at,
            digits("letter thread", letter.host, number),
            "Messages reçus,Catégorie : Promotions,Non lus",
            (
                ("Delivered-To", owner.email),
                ("Return-Path", f"<bounce+{number}@{letter.host}>"),
                ("Date", rfc5322(at)),
                (
                    "Message-ID",
                    f"<{digits('letter id', letter.host, number, length=24)}@{letter.host}>",
                ),
                ("From", mailbox(letter.title, f"{letter.name}@{letter.host}")),
                ("To", mailbox(owner.full, owner.email)),
                ("Subject", encoded_word(subject)),
                ("List-Id", f"{encoded_word(letter.title)} <{letter.name}.{letter.host}>"),
                ("List-Unsubscribe", f"<https://{letter.host}/fin>, <mailto:fin@{letter.host}>"),
                ("Precedence", "bulk"),
                ("MIME-Version", "1.0"),
                ("Content-Type", f'multipart/alternative; boundary="{boundary}"'),
            ),
            body,
        )
        day += timedelta(days=letter.every)
        number += 1


def _notice(number: int, at: datetime, owner: Persona, person: Persona, dice: Dice) -> Mail:
    address, subject, text = dice.pick(_NOTICES)
    name = person.network_name
    return _plain(
        ("notice", number),
        at,
        "Messages reçus,Catégorie : Réseaux sociaux,Ouvert",
        (
            ("Delivered-To", owner.email),
            ("From", mailbox("LinkedIn", address)),
            ("To", mailbox(owner.full, owner.email)),
            ("Subject", encoded_word(subject.format(name=name))),
            ("List-Unsubscribe", "<https://linkedin.example/e/v2/fin>"),
            ("X-LinkedIn-Class", "NOTIFICATION"),
            ("Feedback-ID", f"notice:{number}"),
        ),
        text.format(name=name) + "\n\nVous recevez ces notifications de LinkedIn.",
    )


def _service(number: int, at: datetime, owner: Persona, dice: Dice) -> Mail:
    address, subject, text = dice.pick(_SERVICES)
    return _plain(
        ("service", number),
        at,
        "Messages reçus,Catégorie : Notifications,Ouvert",
        (
            ("Delivered-To", owner.email),
            ("From", address),
            ("To", owner.email),
            ("Subject", encoded_word(subject)),
            ("Auto-Submitted", "auto-generated"),
        ),
        text,
    )


def _spam(number: int, at: datetime, owner: Persona, dice: Dice) -> Mail:
    subject, text = dice.pick(_SPAM)
    host = f"promo{dice.below(4)}.example"
    return _plain(
        ("spam", number),
        at,
        "Spam,Non lus",
        (
            ("Delivered-To", owner.email),
            ("From", mailbox("Service client", f"contact@{host}")),
            ("To", owner.email),
            ("Subject", subject),
        ),
        text,
    )


def _absences(
    owner: Persona, cast: Mapping[str, Persona], mails: Sequence[Mail], dice: Dice
) -> Iterator[Mail]:
    """Automatic answers to sixteen of her mails: the question in them is not one."""
    by_address = {person.email: person for person in cast.values() if person.email}
    sent = [mail for mail in mails if mail.sender == owner.email and mail.receiver in by_address]
    for number, mail in enumerate(dice.some(sent, 16)):
        person = by_address[mail.receiver]
        back = french_day(mail.at.date() + timedelta(days=11))
        text = (
            f"Bonjour,\n\nje suis absent{'e' if person.feminine else ''} jusqu'au {back}. Une "
            "urgence ? Écrivez à "
            "mon équipe.\n\nCeci est une réponse automatique."
            if person.lang == "fr"
            else "Hello,\n\nI am out of the office until next week. Is it urgent? Write to my team."
        )
        subject = "Réponse automatique : " if person.lang == "fr" else "Automatic reply: "
        absence = _plain(
            ("absence", number),
            mail.at + timedelta(seconds=41),
            "Messages reçus,Ouvert",
            (
                ("Delivered-To", owner.email),
                ("From", mailbox(person.display, person.email)),
                ("To", mailbox(owner.full, owner.email)),
                ("Subject", encoded_word(subject + mail.subject)),
                ("In-Reply-To", mail.message_id),
                ("References", mail.message_id),
                ("Auto-Submitted", "auto-replied"),
                ("X-Auto-Response-Suppress", "All"),
                ("Precedence", "junk"),
            ),
            text,
        )
        yield replace(absence, seen=((person.id, person.display, person.email),))


def _bounces(owner: Persona, dice: Dice) -> Iterator[Mail]:
    """Six mails came back."""
    for number in range(6):
        day = date(2021 + number, dice.between(1, 10), dice.between(1, 28))
        at = datetime(day.year, day.month, day.day, 10, number, 9)
        boundary = digits("bounce", number, length=20)
        lost = f"ancien.contact{number}@disparu.example"
        body = (
            f"--{boundary}\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
            f"The message to {lost} could not be delivered. Do you want to try again?\r\n"
            f"--{boundary}\r\nContent-Type: message/delivery-status\r\n\r\n"
            f"Reporting-MTA: dns; mx.disparu.example\r\n\r\nFinal-Recipient: rfc822; {lost}\r\n"
            f"Action: failed\r\nStatus: 5.1.1\r\n\r\n--{boundary}--\r\n"
        )
        yield Mail(
            at,
            digits("bounce thread", number),
            "Messages reçus,Ouvert",
            (
                ("Delivered-To", owner.email),
                ("Return-Path", "<>"),
                ("Date", rfc5322(at)),
                ("Message-ID", f"<{digits('bounce id', number, length=24)}@mx.disparu.example>"),
                ("From", "Mail Delivery Subsystem <mailer-daemon@mx.disparu.example>"),
                ("To", owner.email),
                ("Subject", "Delivery Status Notification (Failure)"),
                ("Auto-Submitted", "auto-replied"),
                ("MIME-Version", "1.0"),
                (
                    "Content-Type",
                    f'multipart/report; report-type=delivery-status; boundary="{boundary}"',
                ),
            ),
            body,
        )


def _discussions(owner: Persona, cast: Mapping[str, Persona], dice: Dice) -> Iterator[Mail]:
    """The list of the trainers: people ask everybody, hence nobody waits for her."""
    questions = (
        "Quelqu'un a-t-il une salle à Bègles le 12 ?",
        "Qui connaît un bon jeu de cartes pour ouvrir ?",
        "Avez-vous déjà facturé une annulation ?",
        "Qui vient à la matinée des apprentis ?",
    )
    members = [one for one in cast.values() if one.email and one.trade == "facilitation"]
    for number in range(72):
        day = date(2021, 11, 8) + timedelta(days=25 * number + dice.below(9))
        person = dice.pick(members)
        at = datetime(
            day.year, day.month, day.day, dice.between(8, 18), dice.below(60), dice.below(60)
        )
        post = _plain(
            ("list", number),
            at,
            "Messages reçus,Catégorie : Forums",
            (
                ("Delivered-To", owner.email),
                ("Sender", "liste-bounces@formateurs-gironde.example"),
                ("From", mailbox(person.display, person.email)),
                ("To", "liste@formateurs-gironde.example"),
                (
                    "Subject",
                    encoded_word(
                        f"[liste] {dice.pick(('Question', 'Salle', 'Échange', 'Outil'))} "
                        f"{number + 1}"
                    ),
                ),
                (
                    "List-Id",
                    f"{encoded_word('Liste du réseau')} <liste.formateurs-gironde.example>",
                ),
                ("List-Post", "<mailto:liste@formateurs-gironde.example>"),
                ("Precedence", "list"),
            ),
            f"Bonjour à tous,\n\n{questions[number % len(questions)]}\n\n{person.given}",
        )
        yield replace(post, seen=((person.id, person.display, person.email),))
