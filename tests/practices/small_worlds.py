"""Small worlds with a name, one for what a practice says and the invented world keeps silent on.

Each is a store built from records and from what its owner told; `SPEAKS` says which codes of
findings each of them must make.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from entregent.model.purpose import Objective, Purpose, Sheet, Target
from entregent.model.records import (
    Commitment,
    Content,
    Cue,
    Gift,
    Interaction,
    Invitation,
    OwnerFact,
    OwnerPosition,
    Position,
    Record,
    TimeSpent,
)
from entregent.store import Store
from tests.ingest.toy import scratch
from tests.practices.stored import (
    ME,
    NOW,
    Worded,
    at,
    card,
    gathered,
    linked,
    ready,
    seen,
    somebody,
    stored,
    tell,
    who,
    wrote,
)

TODAY = NOW.date()
AWA = "Awa Petit"
_ASKS: tuple[Cue, ...] = ("question",)


def ago(days: int, hour: int = 12) -> str:
    return f"{TODAY - timedelta(days=days)}T{hour:02}:00"


def _letters(name: str, *days: int) -> list[Worded]:
    return [
        wrote(name, ago(day, 9 + mine), mine=bool(mine)) for day in days for mine in (0, 1)
    ]


# ------------------------------------------------------------------ paper


def blank_home() -> Store:
    """Nothing was read, nothing was written."""
    store = scratch()
    ready(store)
    return store


def begun_sheet() -> Store:
    """A sheet of spring: two first purposes, a vague objective, a network that is gone."""
    return stored(sheet=Sheet(
        purposes=(Purpose("clients", 1), Purpose("peers", 1)),
        objectives=(Objective("avoir plus de clients"),), offers=("un guide",),
        networks=("Viadeo",), written=date(2026, 3, 2), review_on=date(2026, 6, 1),
    ))  # fmt: skip


def scattered() -> Store:
    """Five networks at an hour each, two of them alive, two stories told."""
    names = ("linkedin", "xing", "malt", "meetup", "github")
    hours = [TimeSpent(network=n, start=at(ago(20)), seconds=3600) for n in names]
    pitch = "Je forme les équipes de paie des petites entreprises en Gironde"
    other = "Des portraits pour la presse et les familles du Nord"
    return stored(
        *hours,
        *(OwnerFact(network=n, field="headline", value=pitch) for n in names[:1]),
        *(OwnerFact(network=n, field="headline", value=other) for n in names[1:2]),
        *(OwnerFact(network=n, field="registered", value="2012-01-01") for n in names),
    )


def away_from_the_sheet() -> Store:
    """A month of letters to people of whom the sheet does not speak."""
    some = [wrote(f"P{n} Petit", ago(n), mine=True) for n in range(1, 26)]
    sheet = Sheet(purposes=(Purpose("clients", 1),), targets=(Target("artisans"),), known=("P1",))
    return stored(*some, sheet=sheet)


# ------------------------------------------------------------------ attitude


def indoors() -> Store:
    """Letters every week and nobody met for months; one promise is due."""
    names = [f"{name} Petit" for name in ("Awa", "Bea", "Cyr", "Dan", "Eve", "Fay", "Gus")]
    promised = Commitment(
        who=somebody(AWA), what="envoyer le guide", made=at(ago(20)), due=at(ago(3))
    )
    return stored(
        *(one for name in names for one in _letters(name, 3, 9, 15, 21)),
        gathered(AWA, when=ago(120)), promised,
    )


def shy() -> Store:
    """The same, and its owner says that meeting people costs."""
    store = indoors()
    tell(store, "attitude", {"answers": [1, 1, 1, 1, 1]})
    return store


def trusted() -> Store:
    """Three questions of one person, all answered, and one promise kept in time."""
    talk = [
        wrote(AWA, ago(30 + 9 * n, 9 + mine), "Quand ?" if not mine else "Lundi.", mine=bool(mine),
              thread=f"t{n}", cues=() if mine else _ASKS)
        for n in range(3) for mine in (0, 1)
    ]  # fmt: skip
    promised = Commitment(who=somebody(AWA), what="le guide", made=at(ago(9)), due=at(ago(-2)))
    due = Commitment(who=somebody(AWA), what="l'adresse", made=at(ago(9)), due=at(ago(0)))
    store = stored(*talk, promised, due)
    for key in [one.key for one in seen(store).records("commitment")]:
        tell(store, "kept", {"record": key})
    return store


# ------------------------------------------------------------------ tact


def _invited(name: str, days: int, note: str = "") -> Record:
    return Invitation(network="linkedin", sender=ME, receiver=somebody(name), sent=at(ago(days)),
                      note=note, outgoing=True)  # fmt: skip


def hasty() -> Store:
    """Invitations without a word, first messages that sell and could go to anybody, refusals."""
    offer = "Bonjour, nous proposons une offre de formation, puis-je vous envoyer un devis ?"
    first = [wrote(f"P{n} Petit", ago(40 + n), offer, mine=True) for n in range(20)]
    no = [wrote(f"P{n} Petit", ago(20 + n), "Non merci.", cues=("refusal",)) for n in range(3)]
    return stored(
        *first, *no, *(_invited(f"Q{n} Roy", 40 + n) for n in range(24)),
        _invited("Z Roy", 64, "Un"),
    )


def note_left() -> Store:
    """Two notes of the month are gone, and the sheet is about somebody who is no contact."""
    sheet = Sheet(purposes=(Purpose("clients", 1),), targets=(Target("potiers"),))
    return stored(
        linked(AWA), card("Max Roy", title="Potier"), *(_invited(f"Q{n} Roy", n, "Bonjour")
                                                         for n in (2, 3)), sheet=sheet,
    )  # fmt: skip


# ------------------------------------------------------------------ culture


def taker() -> Store:
    """Eighteen times received, four times given; the same person asked again and again."""
    gifts = [
        Gift(who=somebody(AWA), direction="received" if n < 18 else "given", kind="answer",
             at=at(ago(5 + n)))
        for n in range(22)
    ]  # fmt: skip
    asked = [
        wrote("Bea Petit", ago(5 + 9 * n), "Un mot.", mine=True, thread=f"t{n}",
              cues=("request",))
        for n in range(3)
    ]  # fmt: skip
    return stored(wrote(AWA, ago(3)), *gifts, *asked)


def needs_and_offers() -> Store:
    """Somebody seeks what another offers, and asks what the sheet holds."""
    close = [gathered(name, when=ago(5 + 9 * n + more)) for more, name in enumerate((AWA, "Bo Roy"))
             for n in range(4)]  # fmt: skip
    asked = wrote(AWA, ago(2), "Auriez-vous une trame pour un entretien de retour ?", cues=_ASKS)
    sheet = Sheet(offers=("une trame d'entretien de retour de congé",))
    store = stored(*close, asked, sheet=sheet)
    tell(store, "seeks", {"what": "un imprimeur de livrets"}, (who(AWA, store),))
    tell(store, "offers", {"what": "imprimeur, petites séries"}, (who("Bo Roy", store),))
    return store


def door() -> Store:
    """Somebody the sheet is about, hardly known, of the house of somebody close."""
    close = [gathered(AWA, when=ago(5 + 20 * n)) for n in range(4)]
    cards = [card("Max Roy", title="Responsable paie", organisation="Nordvent"),
             card(AWA, title="Juriste", organisation="Nordvent")]  # fmt: skip
    sheet = Sheet(purposes=(Purpose("clients", 1),), targets=(Target("responsables paie"),))
    return stored(*close, *cards, linked("Max Roy"), sheet=sheet)


# ------------------------------------------------------------------ appearance


def two_faces() -> Store:
    """A long headline without the words one is looked for by; another story elsewhere."""
    facts: list[Record] = [
        OwnerFact(network="linkedin", field="headline", value="Consultant passionné " * 12),
        OwnerFact(network="linkedin", field="summary", value="Je forme. " * 40),
        OwnerFact(network="linkedin", field="skill", value="Excel"),
        OwnerPosition(network="linkedin", kind="work",
                      position=Position(title="Formateur", organisation="Alpha", start=at(ago(900)),
                                        words="Je forme.")),
    ]  # fmt: skip
    store = stored(*facts)
    tell(store, "profile-words", {"words": ["paie", "Syntec"]})
    tell(store, "profile", {"network": "xing", "headline": "Pâtissier",
                            "titles": ["Pâtissier chocolatier"], "skills": ["sucre"]})  # fmt: skip
    return store


# ------------------------------------------------------------------ involvement


def hollow() -> Store:
    """Nine relays without a word."""
    return stored(*(
        Content(network="linkedin", kind="post", at=at(f"2026-11-2{n % 4}T1{n}:00"),
                link=f"https://one.example/{n}", detail="https://two.example/a")
        for n in range(9)
    ))  # fmt: skip


def own_group() -> Store:
    """Threads one opened: three questions answered late, one not at all; old ones let go."""
    opened = [wrote(f"P{n} Petit", f"2026-11-1{n}T08:00", mine=True, thread=f"t{n}")
              for n in range(4)]  # fmt: skip
    asked = [wrote(f"P{n} Petit", f"2026-11-1{n}T10:00", "Comment ?", cues=_ASKS, thread=f"t{n}")
             for n in range(4)]  # fmt: skip
    answers = [wrote(f"P{n} Petit", "2026-11-18T10:00", mine=True, thread=f"t{n}")
               for n in range(1, 4)]  # fmt: skip
    old = [wrote(f"Q{n} Roy", ago(80 + n), "Quand ?", cues=_ASKS, thread=f"o{n}")
           for n in range(3)]  # fmt: skip
    return stored(*opened, *asked, *answers, *old)


def slower() -> Store:
    """Sixty questions answered within the hour in summer, sixty within five in autumn."""
    records: list[Worded] = []
    for start, hours in ((datetime(2026, 6, 1, 9), 1), (datetime(2026, 9, 1, 9), 5)):
        for n in range(60):
            when = start + timedelta(days=n)
            name, thread = f"P{n} Petit", f"{start:%m}{n}"
            records += [
                wrote(name, when.isoformat(), "Quand ?", cues=_ASKS, thread=thread),
                wrote(name, (when + timedelta(hours=hours)).isoformat(), mine=True, thread=thread),
            ]
    return stored(*records)


def monologue() -> Store:
    """A thousand words one way, thirty the other."""
    mine = [wrote(AWA, f"2026-11-0{n}T09:00", "mot " * 200, mine=True) for n in range(1, 6)]
    return stored(*mine, *(wrote(AWA, f"2026-11-0{n}T11:00", "mot " * 10) for n in range(1, 4)))


# ------------------------------------------------------------------ collection


def crowded() -> Store:
    """Lists that pass for people, five who hold nearly everything, one of the thirty chosen."""
    lists = [
        Interaction(at=at(ago(n)), kind="message", network="mail", author=somebody("Lettre Hebdo"),
                    others=(ME,), human=False, auto="list")
        for n in range(1, 80)
    ]  # fmt: skip
    few = [wrote(f"P{n} Petit", ago(9 + 7 * day + n), mine=day % 2 == 0)
           for n in range(5) for day in range(20)]  # fmt: skip
    many = [wrote(f"Q{n} Roy", ago(100 + n)) for n in range(20)]
    store = stored(*lists, *few, *many, card("P1 Petit", title="Paie"))
    tell(store, "qualified", {"answer": "keep", "purpose": ""}, (who("P1 Petit", store),))
    return store


# ------------------------------------------------------------------ mix, engagement


def traveller() -> Store:
    """A journey to where somebody lives, somebody met yesterday, a voice after letters."""
    return stored(
        *_letters("Lise Roy", 20, 40), card("Lise Roy", place="Lyon, France"),
        gathered("Omar Roy", when="2026-12-04T09:00", where="12 quai Perrache, 69002 Lyon"),
        gathered("Max Roy", when=ago(1)),
        *_letters("Voi Ceh", 50, 70), gathered("Voi Ceh", when=ago(6), kind="call"),
    )


def earner() -> Store:
    """A contract on one network, months for nothing on another, one gain still open."""
    hours = [
        TimeSpent(network=network, start=at(ago(day)), seconds=3600 * 5)
        for network in ("linkedin", "xing") for day in range(5, 180, 20)
    ]
    store = stored(*hours)
    on = (TODAY - timedelta(days=20)).isoformat()
    tell(store, "gain", {"amount": 900, "network": "linkedin", "on": on})
    tell(store, "gain", {"amount": 5000, "network": "linkedin", "on": on, "pipe": True})
    return store


def silent_earner() -> Store:
    """Months on one network and no word of what they brought."""
    return stored(*(
        TimeSpent(network="linkedin", start=at(ago(day)), seconds=3600 * 5)
        for day in range(5, 180, 20)
    ))


# ------------------------------------------------------------------ the bonus


_FIVE = (AWA, "Bea Petit", "Cyr Petit", "Dan Petit", "Eve Petit")


def _turn(n: int, by: str, subject: str, cues: tuple[Cue, ...] = ()) -> Interaction:
    when = (datetime(2026, 11, 2, 9) + timedelta(minutes=30 * n)).isoformat(timespec="minutes")
    return Interaction(
        at=at(when), kind="message", network="mail", author=somebody(by), thread="g",
        others=(ME, *(somebody(one) for one in _FIVE if one != by)), subject=subject, cues=cues,
    )


def group_of_five() -> Store:
    """Three write nearly all of it; questions stay alone, and somebody once answered the like."""
    turns = [_turn(n, _FIVE[n % 3], "Une salle") for n in range(21)]
    return stored(
        _turn(30, AWA, "Une salle", ("question",)), _turn(31, "Cyr Petit", "Une salle"),
        _turn(32, AWA, "Une salle", ("thanks",)), *turns,
        _turn(40, "Dan Petit", "Une salle", ("question",)),
        _turn(41, "Dan Petit", "Un tableau", ("question",)),
    )


SPEAKS: Mapping[Callable[[], Store], str] = {
    blank_home: "PAP-1 PAP-5 PAP-7 PAP-8",
    begun_sheet: "PAP-2 PAP-3 PAP-4 PAP-6 PAP-13 PAP-14",
    scattered: "PAP-9 PAP-10 PAP-11",
    away_from_the_sheet: "PAP-12",
    indoors: "ATT-1 ATT-3",
    shy: "ATT-2",
    trusted: "ATT-5",
    hasty: "TAC-1 TAC-2 TAC-3 TAC-5",
    note_left: "TAC-6",
    taker: "CUL-1 CUL-2 CUL-5",
    needs_and_offers: "CUL-3 CUL-4",
    door: "CUL-6",
    two_faces: "HAB-1 HAB-2 HAB-3 HAB-4 HAB-5 HAB-6 HAB-7",
    hollow: "IMP-4",
    own_group: "IMP-1 IMP-3 IMP-5",
    slower: "IMP-2 IMP-6",
    monologue: "IMP-7",
    crowded: "COL-4 COL-5 COL-6 COL-8 COL-9",
    traveller: "MIX-3 MIX-4 MIX-6",
    earner: "ROE-1 ROE-2 ROE-4",
    silent_earner: "ROE-3",
    group_of_five: "ICO-1 ICO-2",
}
"""Codes of the findings that each world must make."""
