"""The invented consultant of Bordeaux: one call writes all the files of her professional life."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from entregent.model.purpose import Objective, Purpose, Sheet, Target
from entregent.world.calendar_files import Gathering, write_calendar
from entregent.world.card_files import write_cards
from entregent.world.cast_far import FAR
from entregent.world.cast_near import NEAR, OWNER
from entregent.world.linkedin_files import Archive, connections, invitations, messages, write_zip
from entregent.world.mail_files import thread_mails, write_mbox
from entregent.world.persona import Persona, Thread
from entregent.world.script import read
from entregent.world.stories_now import NOW
from entregent.world.truth import Known, Truth, Waiting, World

SEED = 2026
TODAY = date(2026, 11, 24)
MORNING = datetime(2026, 11, 24, 9, 30)
EXPORTED = datetime(2026, 11, 23, 19, 4, 12)

SHEET = Sheet(
    purposes=(
        Purpose("partners", 1, "d'autres indépendants avec qui répondre à deux"),
        Purpose("clients", 2, "des entreprises de 50 à 300 salariés"),
    ),
    objectives=(
        Objective("missions de formation signées", 3, date(2027, 6, 30), "contrats signés"),
        Objective("partenaires avec qui une réponse commune est partie", 2, date(2027, 3, 31)),
    ),
    targets=(
        Target("responsables formation", "Nouvelle-Aquitaine", 12),
        Target("consultants en organisation", "Lyon, Nantes, Toulouse", 6),
    ),
    offers=(
        "une trame d'entretien de retour après un long congé",
        "une relecture de programme de formation",
        "des présentations entre artisans et entreprises",
    ),
    known=("Luc Tessier", "Nadia Belkacem", "Omar Haddad"),
    networks=("LinkedIn", "Réseau des formateurs de la Gironde"),
    dropped=("Viadeo", "XING"),
    minutes=90,
    gain="10 euros de l'heure",
    first_step="Répondre à qui attend, puis un déjeuner avec quelqu'un que je n'ai pas vu depuis mars",
    written=date(2026, 9, 1),
    review_on=date(2026, 12, 1),
)


def build(folder: Path, seed: int = SEED) -> World:
    """Write the files of the invented world into `folder` (made when absent) and say what is true in it.

    Equal seeds give equal bytes. Raises `OSError` when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    cast = {person.id: person for person in (*NEAR, *FAR)}
    threads = list(read(NOW, cast))
    files = _write(folder, cast, threads)
    truth = _truth(cast, threads)
    del seed
    return World(folder, files, TODAY, MORNING, OWNER.full, OWNER.emails, SHEET, truth)


def _write(folder: Path, cast: Mapping[str, Persona], threads: list[Thread]) -> tuple[Path, ...]:
    cards = folder / "Contacts.vcf"
    write_cards(cards, cast.values())
    calendar = folder / f"{OWNER.email}.ics"
    write_calendar(calendar, [
        Gathering(datetime(2026, 9, 17, 9, 0), 420, "Atelier à deux voix", ("omar",), "Lyon, quai Perrache"),
    ], OWNER, cast)
    mail = folder / "Tous les messages, y compris ceux du dossier Spam.mbox"
    write_mbox(mail, [
        one for thread in threads if thread.channel == "mail" for one in thread_mails(thread, OWNER, cast)
    ])
    network = folder / "Complete_LinkedInDataExport_11-23-2026.zip"
    archive = Archive(OWNER, cast, [thread for thread in threads if thread.channel == "linkedin"])
    write_zip(network, {
        "Connections.csv": connections(cast.values(), ()),
        "Invitations.csv": invitations(OWNER, ()),
        "messages.csv": messages(archive),
        "Profile.csv": (
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
            "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
            f"{OWNER.given},{OWNER.family},,,May 9,{OWNER.title},,Conseil,,"
            '"Bordeaux, Nouvelle-Aquitaine, France",,,\n'
        ),
    }, EXPORTED)
    return (cards, calendar, mail, network)


def _truth(cast: Mapping[str, Persona], threads: list[Thread]) -> Truth:
    people = {person.id: Known(person.id, person.full) for person in cast.values()}
    return Truth(
        people=people,
        waits=(
            Waiting("awa", "linkedin", datetime(2026, 11, 13, 11, 20), "", overdue=True, own_thread=True),
            Waiting("luc", "mail", datetime(2026, 11, 23, 16, 42), "Formation des assistants", overdue=False),
        ),
        thanks=("omar",), dormant=("samuel",), waking="samuel", virtual_only=("karin",), couples=(),
        homonyms=(), closed=(), hidden_rows=0,
        counts={"messages": sum(len(t.lines) for t in threads if t.channel == "linkedin")},
    )
