"""The four hundred others: met once, kept in a list; and how files misname them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from entregent.world.dice import Dice
from entregent.world.names import Born, born
from entregent.world.persona import CardForm, Client, Lang, Persona, plain
from entregent.world.trades import CITY_WHEEL, TRADES

MEMBERS = 362
MAIL_ONLY = 36
CARD_ONLY = 34
_MAILBOXES = ("boitalettres.example", "courrielle.example", "postale.example")
_CLIENTS: tuple[Client, ...] = (
    "gmail",
    "gmail",
    "outlook",
    "outlook",
    "outlook",
    "apple",
    "thunderbird",
)
_CARDS: tuple[CardForm, ...] = ("apple", "apple", "apple", "old", "new")
_SPARKS = ("🌱", "✨", "📚", "🎯", "🌍", "🚲", "🍇")
_DEGREES = ("PhD", "MBA", "PMP", "CPF", "Dr.", "CSM")
_TRADESPEOPLE = (
    ("Plomberie Sarrazy", "Fuite sous l'évier, 2024"),
    ("Garage des Remparts", "Kangoo"),
    ("Cabinet dentaire du Pin", ""),
    ("Crèche des Tilleuls", "Standard"),
    ("Serrurerie Ozanne", "Jour et nuit"),
    ("École de musique", "Cours du mercredi"),
    ("Syndic Beaurivage", "Dossier 4"),
    ("Taxi Médoc", "Réserver la veille"),
    ("Vétérinaire de la Barrière", ""),
    ("Menuiserie Darrieu", "Porte du bureau"),
)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everybody without a story. `homonyms` are pairs of keys that bear one name."""

    people: Mapping[str, Persona]
    homonyms: tuple[tuple[str, str], ...]


def crowd(seed: int, taken: frozenset[str]) -> Crowd:
    """The crowd of a seed.

    Nobody bears a name of `taken` (folded by `plain`), and no name stands twice except the homonyms
    planted on purpose.
    """
    dice = Dice("crowd", seed)
    names = set(taken)
    people: dict[str, Persona] = {}
    for number in range(MEMBERS):
        one = _member(f"p{number:03d}", _fresh(dice, names), dice)
        people[one.id] = one
    for number in range(MAIL_ONLY):
        one = _correspondent(f"m{number:03d}", _fresh(dice, names), dice)
        people[one.id] = one
    for number in range(CARD_ONLY):
        one = _acquaintance(f"c{number:03d}", _fresh(dice, names), dice, number)
        people[one.id] = one
    return Crowd(people, _plant_homonyms(people))


def _fresh(dice: Dice, names: set[str]) -> Born:
    while True:
        name = born(dice)
        key = plain(f"{name.given} {name.family}")
        if key not in names:
            names.add(key)
            return name


def _plant_homonyms(people: dict[str, Persona]) -> tuple[tuple[str, str], ...]:
    """Two Julie Moreaus on the network, and two Thomas Lamberts of whom one only writes mails."""
    pairs = (("p040", "p207", "Julie", "Moreau"), ("p119", "m011", "Thomas", "Lambert"))
    for first, second, given, family in pairs:
        for key in (first, second):
            old = people[key]
            feminine = given == "Julie"
            emails = tuple(
                f"{plain(given)}.{plain(family)}{key[-2:]}@{mail.partition('@')[2]}"
                for mail in old.emails
            )
            people[key] = replace(
                old,
                given=given,
                family=family,
                feminine=feminine,
                shown=None,
                mail_name="",
                card_name=None,
                emails=emails,
                lang="fr",
                keep_accents=False,
            )
    return tuple((first, second) for first, second, _, _ in pairs)


def _work(dice: Dice, name: Born) -> tuple[str, str, str]:
    """Trade, title and firm of somebody."""
    trade = dice.pick(TRADES)
    title = dice.pick(trade.titles)[name.feminine]
    return trade.code, title, dice.pick(trade.firms)


def _address(dice: Dice, name: Born, firm: str) -> str:
    given, family = plain(name.given), plain(name.family)
    if firm == "Indépendant" or dice.chance(25):
        box = dice.pick(_MAILBOXES)
        return (
            f"{dice.pick((f'{given}.{family}', f'{given[0]}{family}', f'{family}.{given}'))}@{box}"
        )
    host = plain(firm) + ".example"
    return f"{dice.pick((f'{given}.{family}', f'{given[0]}.{family}', f'{given}'))}@{host}"


def mobile(dice: Dice) -> str:
    """A mobile number of the French range for fiction, +33 6 39 98."""
    return f"+3363998{dice.between(300, 9999):04d}"


def _shown(dice: Dice, name: Born) -> tuple[str, str] | None:
    """How they write themselves on the network: most of them plainly."""
    throw = dice.below(100)
    given, family = name.given, name.family
    forms = (
        (6, (given, family.upper())),
        (10, (f"{given} {dice.pick(_SPARKS)}", family)),
        (14, (given, f"{family}, {dice.pick(_DEGREES)}")),
        (17, (given, f"{family[0]}.")),
        (20, (plain(given).replace("-", " ").title(), plain(family).replace("-", " ").title())),
        (23, (given.lower(), family.lower())),
        (29, (given, f"{family}-{dice.pick(('Petit', 'Roussel', 'Aubry', 'Lopez', 'Vidal'))}")),
    )
    return next((form for limit, form in forms if throw < limit), None)


def _mail_name(dice: Dice, name: Born, firm: str) -> str:
    given, family = name.given, name.family
    throw = dice.below(100)
    forms = (
        (12, f"{family.upper()} {given}"),
        (20, f"{given[0]}. {family}"),
        (27, f"{family}, {given}"),
        (33, given),
        (38, f"{given} {family} ({firm})"),
        (43, f"{plain(given)}.{plain(family)}"),
    )
    return next((form for limit, form in forms if throw < limit), "")


def _lang(dice: Dice, name: Born) -> Lang:
    return "en" if name.origin.english and dice.chance(85) else "fr"


def _member(key: str, name: Born, dice: Dice) -> Persona:
    trade, title, firm = _work(dice, name)
    writes = dice.chance(46)
    carded = dice.chance(19)
    since = date(2012, 1, 9) + timedelta(days=5420 - min(dice.below(5420), dice.below(5420)))
    return Persona(
        key,
        name.given,
        name.family,
        title,
        firm,
        dice.pick(CITY_WHEEL),
        _lang(dice, name),
        tu=dice.chance(35),
        feminine=name.feminine,
        emails=(_address(dice, name, firm),) if writes or carded else (),
        phones=(mobile(dice),) if carded else (),
        since=since,
        shown=_shown(dice, name),
        mail_name=_mail_name(dice, name, firm),
        client=dice.pick(_CLIENTS),
        card=dice.pick(_CARDS) if carded else "",
        card_name=(name.given, "") if carded and dice.chance(15) else None,
        email_shown=writes and dice.chance(24),
        linked=carded and dice.chance(55),
        keep_accents=dice.chance(12),
        trade=trade,
    )


def _correspondent(key: str, name: Born, dice: Dice) -> Persona:
    trade, title, firm = _work(dice, name)
    carded = dice.chance(50)
    return Persona(
        key,
        name.given,
        name.family,
        title,
        firm,
        dice.pick(CITY_WHEEL),
        _lang(dice, name),
        tu=dice.chance(25),
        feminine=name.feminine,
        emails=(_address(dice, name, firm),),
        phones=(mobile(dice),) if carded else (),
        mail_name=_mail_name(dice, name, firm),
        client=dice.pick(_CLIENTS),
        card=dice.pick(_CARDS) if carded else "",
        trade=trade,
    )


def _acquaintance(key: str, name: Born, dice: Dice, number: int) -> Persona:
    """Family, neighbours and trades: in the address book, in nothing else."""
    firm, note = _TRADESPEOPLE[number] if number < len(_TRADESPEOPLE) else ("", "")
    birthday = f"--{dice.between(1, 12):02d}-{dice.between(1, 28):02d}" if dice.chance(40) else ""
    return Persona(
        key,
        name.given,
        name.family,
        "",
        firm,
        phones=(mobile(dice),),
        feminine=name.feminine,
        emails=(f"{plain(name.given)}.{plain(name.family)}@{dice.pick(_MAILBOXES)}",)
        if dice.chance(30)
        else (),
        card=dice.pick(_CARDS),
        birthday=birthday,
        note=note,
        trade="shops",
    )
