"""The invented consultant of Bordeaux: one call writes all the files of her professional life."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from entregent.world.calendar_files import Gathering, write_calendar
from entregent.world.card_files import company_card, write_cards
from entregent.world.cast_far import FAR, NADIA
from entregent.world.cast_near import NEAR, OWNER
from entregent.world.crowd import Crowd, crowd
from entregent.world.dice import Dice
from entregent.world.gatherings import all_gatherings
from entregent.world.linkedin_files import (
    Archive,
    Invite,
    Odd,
    connections,
    invitations,
    messages,
    write_zip,
)
from entregent.world.lives import ordinary, passing
from entregent.world.machine_mails import machine_mails
from entregent.world.mail_files import Mail, thread_mails, write_mbox
from entregent.world.network_noise import (
    STRANGERS,
    closed_threads,
    nobodies,
    odd_rows,
    pitches,
)
from entregent.world.network_noise import (
    invitations as invited,
)
from entregent.world.network_pages import pages
from entregent.world.persona import Persona, Thread, plain
from entregent.world.script import read
from entregent.world.sheet import SHEET
from entregent.world.stories_close import CLOSE
from entregent.world.stories_far import FAR_AWAY
from entregent.world.stories_now import NOW
from entregent.world.stories_past import PAST
from entregent.world.stories_towns import TOWNS
from entregent.world.stories_work import WORK
from entregent.world.talk import Talker
from entregent.world.told import TOLD
from entregent.world.truth import Truth, World
from entregent.world.witness import Witness, waiting

SEED = 2026
TODAY = date(2026, 11, 24)
MORNING = datetime(2026, 11, 24, 9, 30)
EXPORTED = datetime(2026, 11, 23, 19, 4, 12)
STORIES = (NOW, CLOSE, WORK, FAR_AWAY, TOWNS, PAST)
CARDS = "Contacts.vcf"
MAIL = "Tous les messages, y compris ceux du dossier Spam -002.mbox"
NETWORK = "Complete_LinkedInDataExport_11-23-2026.zip"

# Three cards, one person: the telephone kept what each year had added.
_AGAIN = (
    replace(NADIA, id="nadia/2", card_name=("Nadia", "Ateliers"), emails=(), note="", card="old"),
    replace(
        NADIA,
        id="nadia/3",
        card_name=("Nadia", "Belkacem-Roy"),
        phones=(),
        note="",
        emails=("nadia.belkacem@boitalettres.example",),
        card="new",
    ),
)
_COMPANY_CARDS = (
    company_card("La Table du fond", "TEL;type=WORK;type=VOICE:01 99 00 04 11"),
    company_card("Hébergement du Quai", "EMAIL;type=INTERNET:assistance@hebergement-quai.example"),
)


@dataclass(frozen=True, slots=True)
class _Made:
    """Everything invented, before it is written."""

    cast: Mapping[str, Persona]
    others: Crowd
    threads: tuple[Thread, ...]
    mails: tuple[Mail, ...]
    machines: tuple[Mail, ...]
    odd: tuple[Odd, ...]
    invites: tuple[Invite, ...]
    gatherings: tuple[Gathering, ...]
    hidden: tuple[date, ...]

    def on(self, channel: str) -> list[Thread]:
        """The threads of one channel."""
        return [thread for thread in self.threads if thread.channel == channel]


def build(folder: Path, seed: int = SEED) -> World:
    """Write the files of the invented world into `folder` and say what is true in it.

    The folder is made when absent. Equal seeds give equal bytes, on every machine and version of
    Python. Raises `OSError` when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = _invent(seed)
    cards, events = folder / CARDS, folder / f"{OWNER.email}.ics"
    mail, network = folder / MAIL, folder / NETWORK
    carded = [one for one in (OWNER, *made.cast.values(), *_AGAIN) if one.card]
    written = pages(OWNER, made.cast, seed)
    write_cards(cards, carded, _COMPANY_CARDS)
    write_calendar(events, made.gatherings, OWNER, made.cast)
    write_mbox(mail, (*made.mails, *made.machines))
    archive = Archive(OWNER, made.cast, made.on("linkedin"), made.odd)
    write_zip(
        network,
        {
            "Connections.csv": connections(made.cast.values(), made.hidden),
            "Invitations.csv": invitations(OWNER, made.invites),
            "messages.csv": messages(archive),
            **written,
        },
        EXPORTED,
    )
    counts = _counts(made, len(carded) + len(_COMPANY_CARDS))
    return World(
        folder,
        (cards, events, mail, network),
        TODAY,
        MORNING,
        OWNER.full,
        OWNER.emails,
        SHEET,
        _truth(made, carded, counts),
        TOLD,
    )


def _invent(seed: int) -> _Made:
    main = {person.id: person for person in (*NEAR, *FAR)}
    names = frozenset(plain(one.full) for one in (OWNER, *main.values()))
    others = crowd(seed, names)
    cast = {**main, **others.people, **nobodies()}
    talker = Talker(cast, seed)
    threads = [thread for story in STORIES for thread in read(story, cast)]
    threads += ordinary(main, talker, seed)
    threads += passing(others.people, talker, seed)
    threads += pitches(seed, others.people, {line.author for one in threads for line in one.lines})
    threads += closed_threads()
    mails = [
        mail
        for thread in threads
        if thread.channel == "mail"
        for mail in thread_mails(thread, OWNER, cast)
    ]
    dice = Dice("hidden rows", seed)
    hidden = tuple(
        date(dice.between(2013, 2025), dice.between(1, 12), dice.between(1, 28)) for _ in range(9)
    )
    return _Made(
        cast,
        others,
        tuple(threads),
        tuple(mails),
        tuple(machine_mails(OWNER, cast, mails, seed)),
        tuple(odd_rows(seed, cast)),
        tuple(invited(seed, others.people)),
        tuple(all_gatherings(cast, seed)),
        hidden,
    )


def _counts(made: _Made, cards: int) -> dict[str, int]:
    talks, letters = made.on("linkedin"), made.on("mail")
    folders = [odd.folder for odd in made.odd]
    return {
        "connections": sum(one.since is not None and not one.closed for one in made.cast.values()),
        "hidden connections": len(made.hidden),
        "conversations": len(talks) + len(made.odd),
        "messages": sum(len(thread.lines) for thread in talks) + len(made.odd),
        "messages between people": sum(len(thread.lines) for thread in talks),
        "spam messages": folders.count("SPAM"),
        "drafts": sum(odd.draft for odd in made.odd),
        "sponsored messages": sum(not odd.url and not odd.draft for odd in made.odd),
        "invitations": len(made.invites),
        "mails": len(made.mails) + len(made.machines),
        "mails between people": len(made.mails),
        "mail threads between people": len(letters),
        "cards": cards,
        "events": len(made.gatherings),
    }


def _truth(made: _Made, carded: list[Persona], counts: Mapping[str, int]) -> Truth:
    cast = {**made.cast, OWNER.id: OWNER, **{one.id: one for one in STRANGERS}}
    witness = Witness(cast)
    witness.network(made.on("linkedin"), made.invites)
    witness.mail((*made.mails, *made.machines))
    witness.calendar(made.gatherings)
    witness.cards(carded)
    return Truth(
        people=witness.known(),
        waits=waiting(made.threads, MORNING),
        thanks=("omar",),
        dormant=("samuel", "tom", "yann"),
        waking="samuel",
        virtual_only=("karin",),
        couples=(
            ("therese", "henri", "famille.bouvier@boitalettres.example"),
            ("dominique", "claude", "pelissier.dc@boitalettres.example"),
        ),
        homonyms=(
            ("pierre-pessac", "pierre-lille"),
            ("nicolas-chaudiere", "nicolas-rh"),
            *made.others.homonyms,
        ),
        closed=("mathilde", *nobodies()),
        hidden_rows=len(made.hidden),
        counts=counts,
    )
