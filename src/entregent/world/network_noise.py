"""What the network adds to people: advertisements, pitches, closed accounts, drafts and invitations."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, timedelta

from entregent.world.clock import working
from entregent.world.dice import Dice
from entregent.world.linkedin_files import Invite, Odd
from entregent.world.persona import Line, Persona, Thread

_BREAK = '<p class="spinmail-quill-editor__spin-break">'
_SPONSORED = (
    (
        "Doublez votre visibilité",
        "Casey Morgan",
        f"{_BREAK}Bonjour %FIRSTNAME%,</p><p>Notre <strong>webinaire gratuit</strong> vous attend : réservez "
        "votre place &amp; recevez le guide.</p>",
    ),
    (
        "Un MBA en 12 mois",
        "École Horizon Alto",
        f"{_BREAK}Bonjour Solène,</p><p>Et si c'était le moment&nbsp;? <br>Candidatez avant vendredi.</p>",
    ),
    (
        "Grow your pipeline",
        "Rex Dorn",
        f"{_BREAK}Hi %FIRSTNAME%,</p><p>Would you like <strong>3x more meetings</strong>? Book a demo.</p>",
    ),
    (
        "Votre mutuelle de dirigeant",
        "Assurances Mascaret",
        f"{_BREAK}Bonjour,</p><p>Comparez en deux minutes. Pourquoi payer plus&nbsp;?</p>",
    ),
)
_SPAM = (
    "Bonjour, je suis investisseur, j'ai une somme importante à placer dans votre région. Pouvez-vous me "
    "répondre sur mon adresse privée ?",
    "Hello dear, your profile is interesting. Can we talk on another application?",
    "Guaranteed returns, 4 % per day. Do you want to see the proof?",
    "Opportunité exceptionnelle : travaillez deux heures par jour. Intéressée ?",
)
# Strangers' pitches, and the owner's no: nobody waits for anything after it.
_PITCHES = (
    (
        "Bonjour Solène, nous aidons les consultants à remplir leur agenda sans prospecter. Auriez-vous quinze "
        "minutes jeudi pour une démo ?",
        "Bonjour, merci, mon agenda se remplit par les gens qui se parlent entre eux. Bonne continuation.",
    ),
    (
        "Bonjour, j'ai remarqué que vous aviez consulté notre page. Quelle est votre plus grande difficulté en ce "
        "moment ?",
        "Bonjour, en ce moment, ce sont les messages automatiques. Sans rancune.",
    ),
    (
        "Hi Solène, we provide a platform that turns training into engagement. Who is in charge of the budget?",
        "Hello, thank you, I am not looking for a platform. All the best.",
    ),
    (
        "Bonjour, notre agence propose un audit gratuit de votre site, valeur 490 €. Je vous l'envoie ?",
        "Bonjour, non merci : mon site a une page et elle me suffit.",
    ),
    (
        "Bonjour Solène, ravi de notre échange ! Comme convenu, voici mon lien pour réserver un créneau.",
        "Bonjour, nous ne nous connaissons pas encore. Je préfère en rester là.",
    ),
)
# Members whose account is closed: each conversation is somebody else, and nobody can be answered.
_CLOSED = (
    (
        "2022-02-08 10:10",
        "Bonjour, avez-vous encore la fiche distribuée à Pessac ?",
        "Bonjour, la voici en pièce jointe. Bonne lecture.",
        "Merci, parfait.",
    ),
    (
        "2023-05-22 16:40",
        "Bonjour, quelques mots pour vous dire que votre journée m'a servi.",
        "Merci, c'est le genre de message qu'on garde.",
        "",
    ),
    ("2024-09-03 09:00", "Quick question about your team?", "", ""),
    (
        "2025-01-15 11:25",
        "Bonjour, je quitte le réseau, je vous souhaite une belle route.",
        "Belle route à vous aussi.",
        "",
    ),
)
CLOSED_NOBODIES = len(_CLOSED)


def odd_rows(seed: int, cast: Mapping[str, Persona]) -> list[Odd]:
    """Sponsored messages, spam, one closed account that asked something, and two drafts."""
    dice = Dice("odd", seed)
    rows = []
    for number in range(38):
        title, sender, text = dice.pick(_SPONSORED)
        rows.append(Odd(_some_day(dice, 2021), sender, "", text, title))
        del number
    for _ in range(14):
        key = f"{dice.pick(('rex', 'zora', 'kim', 'lux'))}-dorn-demo0bad"
        rows.append(
            Odd(
                _some_day(dice, 2021),
                key.split("-", maxsplit=1)[0].title() + " Dorn",
                f"https://www.linkedin.com/in/{key}",
                dice.pick(_SPAM),
                folder="SPAM",
            )
        )
    rows += [
        Odd(
            datetime(2026, 11, 18, 22, 41, 7),
            "",
            "",
            "Cher Samuel, je repense à Hossegor et",
            draft=True,
            to=cast["samuel"],
        ),
        Odd(
            datetime(2026, 10, 2, 13, 5, 31),
            "",
            "",
            "Dear Tom, the string is still",
            draft=True,
            to=cast["tom"],
        ),
    ]
    return rows


def _some_day(dice: Dice, first_year: int) -> datetime:
    day = date(first_year, 1, 4) + timedelta(
        days=dice.below((date(2026, 11, 22) - date(first_year, 1, 4)).days)
    )
    return datetime(
        day.year, day.month, day.day, dice.between(7, 22), dice.below(60), dice.below(60)
    )


def nobodies() -> dict[str, Persona]:
    """The people behind the closed accounts: nothing is known of them, not even that they differ."""
    return {
        f"closed-{number}": Persona(f"closed-{number}", "", "", closed=True)
        for number in range(CLOSED_NOBODIES)
    }


def closed_threads() -> Iterator[Thread]:
    """Conversations with `LinkedIn Member`."""
    for number, (start, *words) in enumerate(_CLOSED):
        at = datetime.strptime(start, "%Y-%m-%d %H:%M")
        lines = []
        for place, text in enumerate(words):
            if text:
                author, to = (
                    ("me", f"closed-{number}") if place == 1 else (f"closed-{number}", "me")
                )
                lines.append(Line(at + timedelta(hours=3 * place), author, (to,), text))
        yield Thread(f"closed-{number}", "linkedin", tuple(lines))


def pitches(seed: int, people: Mapping[str, Persona], talked: Collection[str]) -> Iterator[Thread]:
    """Pitches of new links who never wrote otherwise, each answered by a no."""
    dice = Dice("pitches", seed)
    fresh = [
        one for one in people.values() if one.since is not None and one.since > date(2021, 1, 1)
    ]
    for person in dice.some(fresh, 34):
        text, answer = dice.pick(_PITCHES)
        since = person.since or date(2021, 1, 1)
        at = working(
            datetime(since.year, since.month, since.day, 10, dice.below(60)) + timedelta(days=1)
        )
        if at > datetime(2026, 11, 12):
            continue
        yield Thread(
            f"pitch {person.id}",
            "linkedin",
            (
                Line(at, person.id, ("me",), text),
                Line(
                    working(at + timedelta(hours=dice.between(2, 30))), "me", (person.id,), answer
                ),
            ),
            folder="ARCHIVE" if dice.chance(50) else "INBOX",
        )


_NOTES = (
    (
        "Bonjour {name}, nous étions voisins à la journée de l'accueil, côté fenêtre. Votre question sur les "
        "intérimaires m'est restée. Restons en lien ?"
    ),
    (
        "Bonjour {name}, Damien Labadie m'a parlé de vos matinées d'arrivée. Je suis consultante à Bordeaux, sur "
        "les mêmes sujets."
    ),
    (
        "Bonjour {name}, j'ai lu votre texte sur les équipes de nuit : le passage sur la soupe de 4 h est très "
        "juste. Je travaille la nuit aussi, parfois."
    ),
    (
        "Bonjour {name}, merci pour votre accueil au Haillan. Je serais heureuse de garder le contact."
    ),
)
_THEIRS = (
    "Bonjour Madame, j'ai suivi votre atelier du 9 septembre, je me permets de vous ajouter.",
    "Bonjour, Inès Marchetti m'a conseillé de vous contacter pour un futur projet.",
    "Hello Solène, I heard you in Dublin. Very glad to connect.",
)


def invitations(seed: int, people: Mapping[str, Persona]) -> list[Invite]:
    """The invitations of the last year: most of hers went without a word, as the export keeps them."""
    dice = Dice("invitations", seed)
    recent = sorted(
        (one for one in people.values() if one.since is not None and one.since > date(2025, 11, 1)),
        key=lambda one: (one.since, one.id),
    )
    rows = []
    for number, person in enumerate(recent):
        since = person.since or date(2026, 1, 1)
        at = datetime(since.year, since.month, since.day, dice.between(8, 19), dice.below(60))
        at -= timedelta(days=dice.between(0, 9))
        outgoing = dice.chance(55)
        note = dice.pick(_NOTES if outgoing else _THEIRS) if number % 4 == 1 else ""
        rows.append(Invite(at, outgoing, person, note.format(name=person.given)))
    rows += [
        Invite(
            datetime(2026, 11, 17 + number % 4, 9 + number, 14),
            number % 3 != 0,
            stranger,
            _NOTES[0].format(name=stranger.given) if number == 1 else "",
        )
        for number, stranger in enumerate(STRANGERS)
    ]
    return rows


STRANGERS = tuple(
    Persona(f"s{number}", given, family, since=date(2026, 11, 20))
    for number, (given, family) in enumerate(
        (
            ("Ama", "Owusu-Kerr"),
            ("Tugdual", "Penfeld"),
            ("Rosalba", "Quintavalle"),
            ("Ilse", "Grunewald"),
            ("Fabien", "Escorbiac"),
            ("Shirin", "Daneshvari"),
            ("Josselin", "Hauteclaire"),
            ("Nour", "Abbassi"),
        )
    )
)
"""People invited or inviting, not linked yet: they stand in Invitations.csv only."""
