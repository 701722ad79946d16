"""Threads for ordinary days: recipes filled with what is particular to each person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache

from entregent.world.clock import ENGLISH_LONG, FRENCH_LONG, working
from entregent.world.dice import Dice
from entregent.world.persona import Lang, Line, Persona, Thread
from entregent.world.script import read
from entregent.world.trades import TRADES, Trade, trade_of
from entregent.world.words_en import RECIPES_EN
from entregent.world.words_fr import RECIPES_FR

EVENTS: Mapping[Lang, tuple[str, ...]] = {
    "fr": (
        "la journée des formateurs",
        "la rencontre de Mérignac",
        "l'atelier du Haillan",
        "la matinée des apprentis",
        "la conférence de Libourne",
        "la table ronde de Pessac",
        "la soirée des Chais",
        "l'assemblée du réseau",
        "la rencontre de Bayonne",
    ),
    "en": (
        "The Workshop Weekend",
        "the Dublin evening",
        "the Leeds round table",
        "the session in Stuttgart",
        "the online morning of May",
    ),
}
PLACES: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("Bordeaux", "Pessac", "Libourne", "Bègles", "Talence", "Mérignac", "Bayonne", "Langon"),
    "en": ("London", "Dublin", "Bordeaux", "Manchester", "Paris"),
}
DAYS: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
}
BOOKS: Mapping[Lang, tuple[str, ...]] = {
    "fr": (
        "Le Temps des chaises",
        "Petit traité des matins",
        "Ce que disent les couloirs",
        "L'Art d'arriver",
        "Les Mains occupées",
        "Treize façons de se taire",
    ),
    "en": ("The Patience of Boards", "Corridors", "A Short Book on Arriving", "Hands at Work"),
}
_RECIPES: Mapping[Lang, str] = {"fr": RECIPES_FR, "en": RECIPES_EN}
_ARTICLE = re.compile(r"^(?:les |la |le |l'|the |ma |mon |a )", re.IGNORECASE)
_SLOT = re.compile(r"\{([a-z_0-9]+)\}")
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_REGISTER = re.compile(r"\[([^\[\]|]*)\|([^\[\]]*)\]")
_AFTER_STOP = re.compile(r"(?<=[.!?] )[a-zéà](?=[a-zé' ])")
_MERGED = re.compile(r"\b(de|à)\s(les?)\s(?!dire|faire|voir)", re.IGNORECASE)
_SIGNS = {
    ("fr", True): ("{n}", "À bientôt,\n{n}", "Amitiés,\n{n}", "Belle journée,\n{n}", "{i}."),
    ("fr", False): (
        "Cordialement,\n{f}",
        "Bien à vous,\n{f}",
        "Bien cordialement,\n{f}",
        "Belle journée,\n{f}",
    ),
    ("en", True): ("Best,\n{n}", "Warmly,\n{n}", "{n}"),
    ("en", False): ("Kind regards,\n{f}", "Best regards,\n{f}", "Best wishes,\n{f}"),
}


@cache
def recipes(lang: Lang, channel: str, kind: str = "") -> tuple[str, ...]:
    """All recipes of one language that fit a channel (`li` or `mail`) and a kind of occasion.

    Kinds: "" fits any day, "jan" is the new year, "first" the days after a link was made, "change"
    a turn in somebody's life (a new post, retirement).
    """
    parts = re.split(r"^== ", _RECIPES[lang], flags=re.MULTILINE)[1:]
    fits = {f"{name}:{kind}" if kind else name for name in ("any", channel)}
    return tuple(part for part in parts if part.split(None, 1)[0] in fits)


class Talker:
    """Makes threads; the same person never gets the same recipe twice while there are others."""

    def __init__(self, cast: Mapping[str, Persona], seed: int) -> None:
        self._cast = cast
        self._seed = seed
        self._used: dict[str, set[int]] = {}

    def thread(self, person: Persona, channel: str, at: datetime, kind: str = "") -> Thread:
        """One thread with one person that begins at (about) `at`, on `li` or `mail`."""
        dice = Dice("talk", self._seed, person.id, channel, str(at))
        recipe = self._recipe(person, channel, kind, dice)
        head, _, body = recipe.partition("\n")
        title = head.partition("|")[2].strip() if channel == "mail" else ""
        fill = _Filling(person, channel, at, dice)
        start = f"{working(at):%Y-%m-%d %H:%M}"
        script = f"== {person.id} {channel} {start}" + (
            f" | {fill.words(title)}\n" if title else "\n"
        )
        for line in re.split(r"\n(?=[<>])", body.strip()):
            script += fill.words(line, mine=line.startswith(">")) + "\n"
        thread = next(read(script, self._cast))
        return signed(thread, person, dice) if channel == "mail" else thread

    def _recipe(self, person: Persona, channel: str, kind: str, dice: Dice) -> str:
        known = recipes(person.lang, channel, kind)
        used = self._used.setdefault(f"{person.id} {person.lang}", set())
        fresh = [number for number, text in enumerate(known) if hash_of(text) not in used]
        text = known[dice.pick(fresh)] if fresh else dice.pick(known)
        used.add(hash_of(text))
        return text


def hash_of(text: str) -> int:
    """A number that stands for a recipe, equal everywhere."""
    return sum(ord(letter) * (place + 7) for place, letter in enumerate(text[:200]))


def signed(thread: Thread, person: Persona, dice: Dice) -> Thread:
    """The thread with the first mail and most of the others signed, as their writers would."""
    lines = []
    for number, line in enumerate(thread.lines):
        if number and dice.chance(40):
            lines.append(line)
            continue
        given, family = (
            ("Solène", "Darrigade") if line.author == "me" else (person.given, person.family)
        )
        form = dice.pick(_SIGNS[thread.lang, person.tu or number > 2])
        sign = form.format(n=given, f=f"{given} {family}", i=given[0])
        lines.append(
            Line(line.at, line.author, line.to, f"{line.text}\n\n{sign}", line.attachments)
        )
    return Thread(thread.id, thread.channel, tuple(lines), thread.title, thread.lang)


class _Filling:
    """The particulars of one thread: chosen once, so that every mention agrees."""

    def __init__(self, person: Persona, channel: str, at: datetime, dice: Dice) -> None:
        lang = person.lang
        trade: Trade = trade_of(person.trade) if person.trade else dice.pick(TRADES)
        topics = dice.some(trade.about(lang), 2)
        paper = dice.pick(trade.documents(lang))
        day = dice.pick(DAYS[lang])
        months = FRENCH_LONG if lang == "fr" else ENGLISH_LONG
        self._person, self._channel, self._dice = person, channel, dice
        self._slots = {
            "topic": topics[0],
            "topic2": topics[-1],
            "topic_plain": _bare(topics[0]),
            "topic_short": f"« {_bare(topics[0])} »",
            "topic_cap": topics[0][0].upper() + topics[0][1:],
            "doc": paper,
            "doc_plain": paper if lang == "fr" else _bare(paper),
            "day": day,
            "day_plain": day,
            "event": dice.pick(EVENTS[lang]),
            "place": dice.pick(PLACES[lang]),
            "month": months[(at.month - 3) % 12],
            "book": dice.pick(BOOKS[lang]),
            "n": str(dice.between(6, 22)),
            "name": person.given,
            "firm": person.firm or "l'équipe",
            "firm_other": dice.pick(dice.pick(TRADES).firms),
        }

    def words(self, text: str, *, mine: bool = True) -> str:
        """One message with everything filled in."""
        person = self._person
        text = _REGISTER.sub(lambda found: found[1 if person.tu else 2], text)
        apart = "\n\n" if self._channel == "li" and self._dice.chance(35) else ""
        slots = {
            **self._slots,
            "hello": self._hello(mine=mine) + apart,
            "e": "e" if mine or person.feminine else "",
        }
        text = _SLOT.sub(lambda found: slots.get(found[1], found[0]), text)
        text = _MERGED.sub(_merge, text) if person.lang == "fr" else text
        while (found := _CHOICE.search(text)) is not None:
            chosen = self._dice.pick(found[1].split("|"))
            text = text[: found.start()] + " ".join(chosen.split()) + text[found.end() :]
        return _AFTER_STOP.sub(lambda found: found[0].upper(), _capital(text))

    def _hello(self, *, mine: bool) -> str:
        person = self._person
        given = person.given if mine else "Solène"
        if person.lang == "en":
            return f"{self._dice.pick(('Dear', 'Hello', 'Hi'))} {given},"
        if person.tu:
            return f"{self._dice.pick(('Salut', 'Bonjour', 'Hello', 'Coucou'))} {given},"
        return f"Bonjour {given},"


def _merge(found: re.Match[str]) -> str:
    """French contracts `de le`, `de les`, `à le`, `à les` before a noun."""
    long = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}
    return long[f"{found[1]} {found[2]}".lower()] + " "


def _bare(topic: str) -> str:
    return _ARTICLE.sub("", topic)


def _capital(text: str) -> str:
    """Capitals after a full stop and at the start of a message that greets nobody."""
    mark = re.match(r"[<>](?: \+\d+[mhd])?(?: \[[^\]]*\])? ?", text)
    start = mark.end() if mark else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def spread(dice: Dice, first: date, last: date, count: int, apart: int) -> Iterator[datetime]:
    """`count` instants between two days, in order, `apart` days from each other where it fits."""
    span = (last - first).days
    room = max(1, span - apart * max(0, count - 1))
    offsets = sorted(dice.below(room) for _ in range(count))
    for number, offset in enumerate(offsets):
        day = first + timedelta(days=min(span, offset + apart * number))
        yield working(datetime(day.year, day.month, day.day, dice.between(8, 18), dice.below(60)))
