"""What she does away from the screen: lunches, workshops, nights at the glassworks, and a choir."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from entregent.world.calendar_files import Gathering
from entregent.world.dice import Dice
from entregent.world.persona import Persona

FIRST_YEAR, LAST_DAY = 2021, date(2026, 11, 20)

# date, minutes, kind, people, what, where. Kinds: m meeting, r meal, v video, o all the day out.
STORY = """
2021-02-23 16:00|60|m|samuel|Thé au laboratoire|Laboratoire de l'Estey, Talence
2021-03-16 16:00|90|m|samuel|Atelier autoclave|Laboratoire de l'Estey, Talence
2021-06-26 12:30|150|r|therese,henri|Déjeuner, tarte aux abricots|Arcachon
2021-07-16 12:00|90|r|sophie,bruno,yann|Pot de départ|Bassens
2021-09-13 09:00|960|m|samuel|Séminaire de rentrée, Hossegor|Hossegor
2021-09-30 16:30|90|m|aicha|Sortie des apprentis|CFA des Deux Rives, Lormont
2021-10-19 10:00|45|m|vincent|Café banque|Banque de la Garonne, Bordeaux
2021-12-10 14:00|150|m|samuel|Atelier « qu'est-ce qu'on arrête »|Laboratoire de l'Estey, Talence
2021-12-02 17:00|60|v|tom|String and chalk|
2022-03-14 09:00|420|m|tom|Bilingual workshop, day one|Manchester
2022-03-22 18:00|75|m|samuel|Marche sur les quais|Bordeaux, quai des Marques
2022-05-19 12:00|120|v|fatou|Les dix questions|
2022-06-09 14:00|180|m|gauthier|Rencontre annuelle « Transmettre »|Bordeaux
2022-06-27 08:30|420|m|capucine,aicha|Chefs d'équipe, première journée|Lormont
2022-10-20 08:00|120|m|peio|Visite d'atelier|Coopérative Adour Métal, Bayonne
2022-11-01 07:00|60|m|karim|Briefing du matin|Chantier rue du Four, Cenon
2022-12-02 09:30|360|m|marta|Journée d'écoute|San Sebastián
2022-12-13 18:30|45|v|jb|Appel Quimper : Malo|
2023-02-10 10:00|90|m|ines|Réunion aux bonnets|Vignes de l'Estuaire
2023-02-17 12:30|75|r|maria|Déjeuner avec Maria Ivanova|Strasbourg
2022-06-09 16:00|120|m|tom|Bilingual workshop, farewell match|Bordeaux
2023-06-15 09:00|960|m|dominique,claude,fanny|Séminaire sous le tilleul|La Maison de Saint-Macaire
2023-10-10 09:00|420|m|jurgen|Fitters, day one|Stuttgart
2023-12-12 02:30|150|m|pierre-pessac|Nuit de la verrerie 1|Verrerie de l'Alouette, Pessac
2024-01-31 02:30|150|m|pierre-pessac|Nuit de la verrerie 4|Verrerie de l'Alouette, Pessac
2024-03-12 10:00|240|m|nadia,luc|Forum des associations|Nantes
2024-03-16 09:30|480|m|siobhan,priya|The Workshop Weekend|Dublin
2024-05-15 10:00|360|m|anne-sophie,pierre-lille|Premier jour au pire site|Lin & Flandre, Cambrai
2024-05-16 12:00|120|v|fatou|Les dix questions, troisième édition|
2024-05-17 14:00|150|m|nadia|Apprendre à se taire|Ateliers partagés, Nantes
2024-06-04 05:00|180|m|nicolas-rh|Prise de poste|Océalis, Mérignac
2024-11-07 09:00|60|m|lise,omar|Deux chaises|Funiculaires du Rhône, Lyon
2024-11-14 09:00|420|m|anne-sophie,pierre-lille|Cambrai, deuxième jour|Lin & Flandre, Cambrai
2024-11-18 10:00|60|v|agnieszka|Page 12|
2025-02-05 17:00|120|v|siobhan,priya|The Workshop Weekend, online|
2025-05-06 09:00|180|m|chen|A morning in the corridor|Huangpu Instruments, Paris
2025-06-12 09:00|960|m|claude,dominique,damien,fanny|Séminaire de juin|La Maison de Saint-Macaire
2025-09-09 09:00|240|m|celestine,awa,celine|Atelier « retours »|Le Haillan
2025-10-14 12:30|90|r|elodie|Déjeuner, le rebord de fenêtre|Strasbourg, Krutenau
2025-11-20 12:30|75|r|linh|Déjeuner avec Linh|Paris, canal Saint-Martin
2026-01-15 10:00|90|m|berenice|Au marché|Marché des Capucins, Bordeaux
2026-02-03 09:00|180|m|capucine,aicha|Cent premiers jours|CFA des Deux Rives, Lormont
2026-02-11 17:00|40|v|hugo|Quatre questions|
2026-03-14 09:30|180|m|bruno|Assemblée de la Petite Vitesse|Bordeaux
2026-04-03 12:30|90|r|berenice|Déjeuner de parution|Le Poissonnier, Bordeaux
2026-06-18 12:30|120|r|nadia|Déjeuner avec Nadia|Nantes, rue Kervégan
2026-06-23 08:00|420|m|capucine,pierre-pessac|Chefs d'équipe, deuxième journée|La verrerie, Pessac
2026-06-25 17:00|45|v|priya|The button exercise|
2026-09-08 08:00|420|m|capucine,pierre-pessac|Chefs d'équipe, troisième journée|La verrerie, Pessac
2026-09-15 11:00|40|v|siobhan|Chairs and March|
2026-09-17 09:00|420|m|omar,lise|Atelier à deux voix|Lyon, quai Perrache
2026-09-24 09:00|480|m|dominique,claude,joao|Journée sous le tilleul|La Maison de Saint-Macaire
2026-09-30 14:00|45|v|chen|Second cohort|
2026-10-01 15:00|45|v|anne-sophie|Un an après|
2026-10-14 15:00|90|m|rose-may|Marche au bord de l'eau|Bordeaux, les quais
2026-10-20 17:00|30|v|agnieszka|Nine pages|
2026-10-30 12:30|75|r|luc|Déjeuner Luc|Chez Ginette, Bordeaux
2026-11-23 16:30|60|m|maialen|Thé avec Maialen Duhart|Gare Saint-Jean, Bordeaux
"""

_MEALS = (
    ("emilie", "Déjeuner Émilie", "La Table du fond, Bordeaux", 31, "2021-02-04", "2026-11-19"),
    ("luc", "Déjeuner Luc", "Chez Ginette, Bordeaux", 96, "2021-03-12", "2026-08-28"),
    (
        "damien",
        "Petit déjeuner du réseau",
        "Café Sémaphore, Bordeaux",
        63,
        "2021-11-02",
        "2026-11-03",
    ),
    ("paul", "Passer chez Paul", "Le Petit Tirage, Libourne", 190, "2021-10-15", "2026-11-13"),
    ("celestine", "Café avec Marie-Jo", "Le Haillan", 140, "2022-01-18", "2026-09-22"),
    ("karim", "Café chantier", "Cenon", 210, "2023-03-09", "2026-05-26"),
    ("aicha", "Point CFA", "Lormont", 120, "2022-02-01", "2026-10-06"),
    ("vincent", "Café banque", "Libourne", 300, "2022-05-03", "2026-04-21"),
    ("celine", "Déjeuner Blaye", "Blaye", 200, "2021-09-21", "2026-06-30"),
    ("therese", "Arcachon", "Arcachon", 180, "2022-01-15", "2026-08-29"),
    ("nicolas-rh", "Point entrepôt", "Océalis, Mérignac", 130, "2024-09-10", "2026-07-07"),
    ("ines", "Café Inès", "Bordeaux", 230, "2023-06-06", "2026-09-25"),
    (
        "fanny",
        "Maquettes avec Fanny",
        "Trait pour trait, Bordeaux",
        170,
        "2022-03-08",
        "2026-09-29",
    ),
)


ODD = (
    Gathering(
        datetime(2026, 3, 12, 9, 0),
        480,
        "Journée nationale de l'accueil",
        ("damien", "abdelhak"),
        "Palais des congrès, Bordeaux",
        organiser="damien",
        crowd=46,
    ),
    Gathering(
        datetime(2025, 11, 6, 18, 30),
        120,
        "Afterwork des indépendants",
        ("fanny", "vincent"),
        "Bordeaux",
        organiser="vincent",
        mine="DECLINED",
    ),
    Gathering(
        datetime(2026, 5, 28, 14, 0),
        60,
        "Point marché public",
        ("gauthier", "damien"),
        "Chambre des arts du fleuve",
        organiser="gauthier",
        status="CANCELLED",
    ),
    Gathering(
        datetime(2026, 10, 8, 10, 0),
        90,
        "Comité de relecture",
        ("linh", "fanny", "mehdi"),
        "Salle du haut",
        declined=("linh",),
        room="Salle du haut (8 places)",
    ),
    Gathering(
        datetime(2026, 11, 24, 14, 0),
        90,
        "Relecture du parcours Toulouse",
        ("fanny",),
        "Salle du haut",
        room="Salle du haut (8 places)",
    ),
    Gathering(
        datetime(2026, 12, 1, 8, 30),
        75,
        "Petit déjeuner du réseau",
        ("damien",),
        "Café Sémaphore, Bordeaux",
    ),
    Gathering(
        datetime(2026, 12, 4, 9, 0),
        420,
        "Journée « retours de congé »",
        ("omar",),
        "Lyon, quai Perrache",
    ),
    Gathering(datetime(2027, 2, 9, 8, 0), 960, "Formation Adour Métal", ("peio",), "Bayonne"),
    Gathering(datetime(2026, 8, 3, 0, 0), 0, "Congés", whole_days=19),
    Gathering(datetime(2026, 12, 24, 0, 0), 0, "Noël à Arcachon", whole_days=3),
    Gathering(datetime(2026, 10, 12, 17, 0), 45, "Dentiste", private=True),
    Gathering(
        datetime(2026, 11, 17, 20, 0),
        120,
        "Chorale",
        ("celestine",),
        "Saint-Augustin, Bordeaux",
    ),
    Gathering(
        datetime(2026, 6, 9, 8, 0),
        420,
        "Chefs d'équipe, première journée",
        ("capucine", "pierre-pessac"),
        "Verrerie de l'Alouette, Pessac",
        declined=("pierre-pessac",),
    ),
)
"""What else a calendar holds: a crowd, refusals, whole days, private hours, rooms."""


def all_gatherings(cast: Mapping[str, Persona], seed: int) -> list[Gathering]:
    """The whole calendar, past and to come."""
    dice = Dice("gatherings", seed)
    found = [_told(line) for line in STORY.strip().splitlines()]
    for key, what, where, rhythm, first, last in _MEALS:
        found += _regular((key, what, where), rhythm, (first, last), dice)
    found += _mondays()
    found += ODD
    found += _courses(cast, dice)
    return found + list(_alone(dice))


def _told(line: str) -> Gathering:
    when, minutes, kind, people, what, where = line.split("|")
    return Gathering(
        datetime.fromisoformat(when),
        int(minutes),
        what,
        tuple(people.split(",")),
        where or "Visio",
        video=kind == "v",
    )


def _regular(
    what: tuple[str, str, str], rhythm: int, span: tuple[str, str], dice: Dice
) -> Iterator[Gathering]:
    """Meetings that come back at about a rhythm, never in August, the last on its day."""
    key, summary, where = what
    day, last = date.fromisoformat(span[0]), date.fromisoformat(span[1])
    meal = "jeuner" in summary
    while day < last - timedelta(days=rhythm // 2):
        if day.month != 8:
            yield Gathering(
                datetime(day.year, day.month, day.day, 12 if meal else 9, 30),
                75 if meal else 60,
                summary,
                (key,),
                where,
            )
        day += timedelta(days=rhythm + dice.between(-rhythm // 6, rhythm // 6))
        day += timedelta(days=(3 - day.weekday()) % 7 if meal else 0)
    at = datetime(last.year, last.month, last.day, 12 if meal else 9, 30)
    yield Gathering(at, 75 if meal else 60, summary, (key,), where)


def _mondays() -> list[Gathering]:
    """The ten minutes with Mehdi every Monday since September 2024: one moved, some left out."""
    first = datetime(2024, 9, 9, 9, 0)
    weeks = [first + timedelta(days=7 * number) for number in range(130)]
    skipped = tuple(day for day in weeks if day.month == 8 or (day.month == 12 and day.day > 22))
    series = Gathering(
        first,
        10,
        "Point Mehdi, dix minutes",
        ("mehdi",),
        "Visio",
        video=True,
        rule="FREQ=WEEKLY;BYDAY=MO;UNTIL=20261228T225959Z",
        skipped=tuple(day for day in skipped if day < datetime(2026, 12, 28)),
        uid="pointmehdi" + "0" * 16,
    )
    moved = replace(
        series,
        at=datetime(2026, 6, 16, 11, 0),
        rule="",
        skipped=(),
        moved=datetime(2026, 6, 15, 9, 0),
        summary="Point Mehdi, dix minutes (déplacé)",
    )
    return [series, moved]


def _courses(cast: Mapping[str, Persona], dice: Dice) -> Iterator[Gathering]:
    """Training days with eight to twelve people of the crowd, as their clients invited them."""
    members = [
        person for person in cast.values() if person.id[0] in "pm" and person.id[1:].isdigit()
    ]
    trained = [person.id for person in members if person.email and person.lang == "fr"]
    hosts: Sequence[tuple[str, str]] = (
        ("aicha", "Lormont"),
        ("nicolas-rh", "Mérignac"),
        ("celine", "Blaye"),
        ("peio", "Bayonne"),
        ("damien", "Bordeaux"),
    )
    for year, (host, where) in zip(range(2022, 2027), hosts, strict=True):
        day = datetime(year, dice.between(2, 6), dice.between(2, 26), 9, 0)
        guests = tuple(dice.some(trained, dice.between(13, 16)))
        yield Gathering(
            day,
            420,
            f"Journée de formation, {where}",
            (host, *guests),
            where,
            organiser=host,
            room=f"Salle {dice.between(1, 9)} ({where})",
        )


def _alone(dice: Dice) -> Iterator[Gathering]:
    """Hours with nobody: writing, trains, accounts."""
    for year in range(FIRST_YEAR, 2027):
        for _ in range(14):
            day = date(year, dice.between(1, 12), dice.between(1, 28))
            if day < LAST_DAY:
                what = dice.pick(("Écrire", "Train", "Comptes", "Préparer la journée", "Relire"))
                yield Gathering(
                    datetime(day.year, day.month, day.day, dice.between(9, 16)), 120, what
                )
