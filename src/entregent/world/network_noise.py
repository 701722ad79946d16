"""What the network adds to people: advertisements, pitches, closed accounts, drafts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime, timedelta

from entregent.world.clock import working
from entregent.world.dice import Dice
from entregent.world.linkedin_files import Invite, Odd
from entregent.world.persona import Line, Persona, Thread
from entregent.world.words_noise import CLOSED, NOTES_IN, NOTES_OUT, PITCHES, SPAM, SPONSORED

CLOSED_NOBODIES = len(CLOSED)


def odd_rows(seed: int, cast: Mapping[str, Persona]) -> list[Odd]:
    """Sponsored messages, spam, one closed account that asked something, and two drafts."""
    dice = Dice("odd", seed)
    rows = []
    for _ in range(38):
        title, sender, text = dice.pick(SPONSORED)
        rows.append(Odd(_some_day(dice, 2021), sender, "", text, title))
    for _ in range(14):
        key = f"{dice.pick(('rex', 'zora', 'kim', 'lux'))}-dorn-demo0bad"
        rows.append(
            Odd(
                _some_day(dice, 2021),
                key.split("-", maxsplit=1)[0].title() + " Dorn",
                f"https://www.linkedin.com/in/{key}",
                dice.pick(SPAM)[0],
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
    """The people behind the closed accounts: nothing is known of them."""
    return {
        f"closed-{number}": Persona(f"closed-{number}", "", "", closed=True)
        for number in range(CLOSED_NOBODIES)
    }


def closed_threads() -> Iterator[Thread]:
    """Conversations with `LinkedIn Member`."""
    for number, (start, *words) in enumerate(CLOSED):
        at = datetime.fromisoformat(start)
        lines = []
        for place, text in enumerate(words):
            pair = (f"closed-{number}", "me")
            author, to = pair[::-1] if place == 1 else pair
            lines.append(Line(at + timedelta(hours=3 * place), author, (to,), text))
        yield Thread(f"closed-{number}", "linkedin", tuple(lines))


def pitches(seed: int, people: Mapping[str, Persona], talked: Collection[str]) -> Iterator[Thread]:
    """Pitches of new links who never wrote otherwise, each answered by a no."""
    dice = Dice("pitches", seed)
    fresh = [
        one
        for one in people.values()
        if one.since is not None and one.since > date(2021, 1, 1) and one.id not in talked
    ]
    for person in dice.some(fresh, 34):
        text, answer = dice.pick(PITCHES)
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


def invitations(seed: int, people: Mapping[str, Persona]) -> list[Invite]:
    """The invitations of the last year: most of hers went without a word."""
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
        note = dice.pick(NOTES_OUT if outgoing else NOTES_IN)[0] if number % 4 == 1 else ""
        rows.append(Invite(at, outgoing, person, note.format(name=person.given)))
    rows += [
        Invite(
            datetime(2026, 11, 17 + number % 4, 9 + number, 14),
            number % 3 != 0,
            stranger,
            NOTES_OUT[0][0].format(name=stranger.given) if number == 1 else "",
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
