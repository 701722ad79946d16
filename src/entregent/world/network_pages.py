"""The other members of the archive: her profile, what she published, what was pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from entregent.world.clock import bare, slashed, unix_date, us_padded
from entregent.world.dice import Dice
from entregent.world.linkedin_files import COACH, table
from entregent.world.network_static import STATIC
from entregent.world.persona import Persona
from entregent.world.words_noise import COMMENTS, GIVEN, RECEIVED, SHARES

MEMBER = "25270174"
_SKILLS = tuple(STATIC["Skills.csv"].splitlines()[1:])
_SEARCHED = ("ergonome Pau", "luthier", "imprimeur petit tirage", "responsable formation Toulouse")
ENDORSED = (
    "Endorsement Date",
    "Skill Name",
    "{} First Name",
    "{} Last Name",
    "{} Public Url",
    "Endorsement Status",
)
RECOMMENDED = (
    "First Name",
    "Last Name",
    "Company",
    "Job Title",
    "Text",
    "Creation Date",
    "Status",
)
NOTES = (
    "Connection First Name",
    "Connection Last Name",
    "Connection Profile URL",
    "Note",
    "Created On",
    "Edited On",
)
_NOTED = (
    ("nadia", "vue au forum, 12 mars 2024 ; marche le samedi", "2024-03-18 17:20:00 UTC", ""),
    (
        "karin",
        "la table ; ne pas lui parler d'écran",
        "2025-02-11 08:05:00 UTC",
        "2026-10-06 07:10:00 UTC",
    ),
    ("lise", "commencer par ce qu'on ne fera pas", "2024-10-16 08:44:00 UTC", ""),
    ("pierre-lille", "les sacs de sable, PAS la verrerie", "2026-02-05 09:10:00 UTC", ""),
    ("anne-sophie", "interdit : « bienveillance »", "2024-07-03 06:30:00 UTC", ""),
)


def pages(owner: Persona, cast: Mapping[str, Persona], seed: int) -> dict[str, str]:
    """Every member of the archive but connections, messages and invitations, by name."""
    dice = Dice("pages", seed)
    people = [one for one in cast.values() if one.url and one.id != owner.id]
    return {
        **STATIC,
        **_given(cast, people, dice),
        **_published(dice),
        **_aside(cast, people, dice),
    }


def _given(cast: Mapping[str, Persona], people: Sequence[Persona], dice: Dice) -> dict[str, str]:
    """Recommendations and endorsements, both ways."""
    written = {
        f"Recommendations_{way}.csv": table(
            RECOMMENDED,
            [
                (
                    *cast[key].first_last,
                    cast[key].firm,
                    cast[key].title,
                    text,
                    us_padded(datetime.fromisoformat(at)),
                    "VISIBLE",
                )
                for key, at, text in rows
            ],
        )
        for way, rows in (("Received", RECEIVED), ("Given", GIVEN))
    }
    for way, who, count in (("Received", "Endorser", 64), ("Given", "Endorsee", 31)):
        rows = [
            (
                slashed(_day(dice, 2019)),
                dice.pick(_SKILLS),
                *one.first_last,
                one.url.removeprefix("https://"),
                dice.pick(("ACCEPTED", "ACCEPTED", "ACCEPTED", "HIDDEN", "PENDING")),
            )
            for one in dice.some(people, count)
        ]
        header = (name.format(who) for name in ENDORSED)
        written[f"Endorsement_{way}_Info.csv"] = table(header, sorted(rows, reverse=True))
    return written


def _day(dice: Dice, first_year: int) -> datetime:
    first = datetime(first_year, 1, 4, 7, 0)
    minutes = (datetime(2026, 11, 22) - first) // timedelta(minutes=1)
    return first + timedelta(minutes=dice.below(minutes), seconds=dice.below(60))


def _link(dice: Dice, kind: str) -> str:
    colon = dice.pick((":", "%3A"))
    number = 6_900_000_000_000_000_000 + dice.below(500_000_000_000_000_000)
    return f"https://www.linkedin.com/feed/update/urn{colon}li{colon}{kind}{colon}{number}"


def _published(dice: Dice) -> dict[str, str]:
    """Shares, comments, reactions, votes, quoted as the network quotes them (formats.md 1.5)."""
    shares = ["Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"]
    moments = sorted((_day(dice, 2021) for _ in range(44)), reverse=True)
    for number, at in enumerate(moments):
        # Between the lines of a commentary stand quote, newline, quote once the CSV is read.
        text = SHARES[number % len(SHARES)][0].replace('"', '""""').replace("\n", '""\n""')
        shown = f'"{text}"' if set(text) & set(',"\n') else text
        seen = "PUBLIC" if number % 3 else "MEMBER_NETWORK"
        shares.append(f"{bare(at)},{_link(dice, 'share')},{shown},,,{seen}")
    comments = ["Date,Link,Message"]
    for at in sorted((_day(dice, 2021) for _ in range(96)), reverse=True):
        text = dice.pick(COMMENTS)[0]
        escaped = '"' + text.replace('"', '\\"') + '"' if set(text) & set(',"') else text
        comments.append(f"{bare(at)},{_link(dice, dice.pick(('activity', 'ugcPost')))},{escaped}")
    kinds = (
        "LIKE",
        "LIKE",
        "LIKE",
        "PRAISE",
        "EMPATHY",
        "INTEREST",
        "APPRECIATION",
        "ENTERTAINMENT",
    )
    reactions = [
        (bare(at), dice.pick(kinds), _link(dice, "activity"))
        for at in sorted((_day(dice, 2021) for _ in range(260)), reverse=True)
    ]
    return {
        f"Shares_{MEMBER}.csv": "\n".join(shares) + "\n",
        f"Comments_{MEMBER}.csv": "\n".join(comments) + "\n",
        f"Reactions_{MEMBER}.csv": table(("Date", "Type", "Link"), reactions),
        f"Votes_{MEMBER}.csv": table(
            ("Date", "Link", "OptionText"),
            [
                (
                    bare(datetime(2025, 3, 4, 12, 10)),
                    _link(dice, "activity"),
                    "Une table plus grande",
                ),
            ],
        ),
        f"InstantReposts_{MEMBER}.csv": table(
            ("Date", "Link"),
            [
                (bare(datetime(2025, 10, 7, 12, 0)), _link(dice, "share")),
            ],
        ),
    }


def _aside(cast: Mapping[str, Persona], people: Sequence[Persona], dice: Dice) -> dict[str, str]:
    """Notes, follows, searches, logins, coach chats."""
    noted = [
        (*cast[key].first_last, cast[key].url, text, made, edited)
        for key, text, made, edited in _NOTED
    ]
    follows = [(one.firm, unix_date(_day(dice, 2019))) for one in dice.some(people, 12)]
    followed = [
        (bare(_day(dice, 2022)), "Active", one.network_name) for one in dice.some(people, 6)
    ]
    searches = [(slashed(_day(dice, 2025)), dice.pick(_SEARCHED)) for _ in range(9)]
    logins = [(unix_date(_day(dice, 2026)), "192.0.2.17", "Firefox", "Web Login") for _ in range(6)]
    return {
        "Notes.csv": table(NOTES, noted),
        "Company Follows.csv": table(("Organization", "Followed On"), follows),
        f"Member_Follows_{MEMBER}.csv": table(("Date", "Status", "FullName"), followed),
        "SearchQueries.csv": table(("Time", "Search Query"), searches),
        "Logins.csv": table(("Login Date", "IP Address", "User Agent", "Login Type"), logins),
        "guide_messages.csv": table(COACH, []),
        "coach_messages.csv": table(COACH, []),
        "learning_role_play_messages.csv": table(COACH, []),
    }
