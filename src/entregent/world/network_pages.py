"""The other members of the archive: her profile, what she published, what was pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from entregent.world.clock import bare, slashed, unix_date, us_padded
from entregent.world.dice import Dice, digits
from entregent.world.linkedin_files import COACH, table
from entregent.world.persona import Persona
from entregent.world.words_noise import COMMENTS, GIVEN, RECEIVED, SHARES

MEMBER = "25270174"
HEADLINE = "Consultante passionnée | Organisation & formation | Bordeaux"
SUMMARY = """Bonjour,

j'aide les équipes à bien accueillir : un apprenti, une cheffe d'équipe, quelqu'un qui revient.
Dix ans de formation dans une entreprise de transport, indépendante depuis 2021.

J'aime les ateliers sans diapositives, les usines la nuit et les tables longues."""
PROFILE = (
    "First Name",
    "Last Name",
    "Maiden Name",
    "Address",
    "Birth Date",
    "Headline",
    "Summary",
    "Industry",
    "Zip Code",
    "Geo Location",
    "Twitter Handles",
    "Websites",
    "Instant Messengers",
)
POSITIONS = ("Company Name", "Title", "Description", "Location", "Started On", "Finished On")
EDUCATION = ("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities")
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
LEARNING = (
    "Content Title",
    "Content Description",
    "Content Type",
    "Content Last Watched Date (if viewed)",
    "Content Completed At (if completed)",
    "Content Saved",
    "Notes taken on videos (if taken)",
    "",
)
SKILLS = (
    "Animation de groupe",
    "Ingénierie de formation",
    "Accueil et intégration",
    "Co-animation",
    "Tutorat",
    "Conduite de réunion",
    "Facilitation",
    "Organisation du travail",
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
    me = {
        "Profile.csv": table(
            PROFILE,
            [
                (
                    owner.given,
                    owner.family,
                    "",
                    "",
                    "May 9",
                    HEADLINE,
                    SUMMARY,
                    "Formation professionnelle",
                    "",
                    "Bordeaux, Nouvelle-Aquitaine, France",
                    "",
                    "[COMPANY:https://darrigade-conseil.example]",
                    "",
                )
            ],
        ),
        "Profile Summary.csv": table(("Profile Summary",), [(SUMMARY,)]),
        "Positions.csv": table(
            POSITIONS,
            [
                (
                    "Darrigade Conseil",
                    "Consultante en organisation et formation",
                    "Accueil, prise de poste, retours de congé long.",
                    "Bordeaux",
                    "Sep 2021",
                    "",
                ),
                (
                    "Garonne Fret",
                    "Responsable formation",
                    "340 salariés, trois quais, une nuit.",
                    "Bassens",
                    "Jan 2011",
                    "Aug 2021",
                ),
                ("Garonne Fret", "Assistante formation", "", "Bassens", "2006", "Dec 2010"),
            ],
        ),
        "Education.csv": table(
            EDUCATION,
            [
                (
                    "Université de la Victoire",
                    "2003",
                    "2005",
                    "",
                    "Master, sociologie du travail",
                    "Chorale",
                ),
            ],
        ),
        "Skills.csv": table(("Name",), [(skill,) for skill in SKILLS]),
        "Languages.csv": table(
            ("Name", "Proficiency"),
            [
                ("Français", "Native or bilingual proficiency"),
                ("Anglais", "Full professional proficiency"),
                ("Espagnol", "Limited working proficiency"),
            ],
        ),
        "Email Addresses.csv": table(
            ("Email Address", "Confirmed", "Primary", "Updated On"),
            [
                (owner.emails[0], "Yes", "Yes", "9/20/21, 8:14 AM"),
                (owner.emails[1], "Yes", "No", "5/17/11, 6:02 PM"),
            ],
        ),
        "PhoneNumbers.csv": table(
            ("Extension", "Number", "Type"), [("+33", "6 39 98 01 01", "Mobile")]
        ),
        "Registration.csv": table(
            ("Registered At", "Registration Ip", "Subscription Types"),
            [
                ("5/17/11, 6:02 PM", "192.0.2.17", ""),
            ],
        ),
    }
    return {
        **me,
        **_given(cast, people, dice),
        **_published(dice),
        **_aside(cast, people, dice),
        **_private(dice),
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
                dice.pick(SKILLS),
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
    """Events, notes, follows, searches, courses, coach chats."""
    follows = [(one.firm, unix_date(_day(dice, 2019))) for one in dice.some(people, 12)]
    return {
        "Events.csv": table(
            ("Event Name", "Event Time", "Status", "External Url"),
            [
                (
                    "Journée nationale de l'accueil",
                    "Mar 12, 2026 09:00 AM - Mar 12, 2026 05:00 PM",
                    "ATTENDING",
                    "",
                ),
                (
                    "Afterwork des indépendants",
                    "Nov 06, 2025 06:30 PM - Nov 06, 2025 08:30 PM",
                    "RELINQUISHED",
                    "",
                ),
            ],
        ),
        "Notes.csv": table(
            NOTES,
            [
                (*cast[key].first_last, cast[key].url, text, made, edited)
                for key, text, made, edited in _NOTED
            ],
        ),
        "Company Follows.csv": table(("Organization", "Followed On"), follows),
        f"Member_Follows_{MEMBER}.csv": table(
            ("Date", "Status", "FullName"),
            [(bare(_day(dice, 2022)), "Active", one.network_name) for one in dice.some(people, 6)],
        ),
        "SearchQueries.csv": table(
            ("Time", "Search Query"),
            [
                (
                    slashed(_day(dice, 2025)),
                    dice.pick(
                        (
                            "ergonome Pau",
                            "luthier",
                            "imprimeur petit tirage",
                            "responsable formation Toulouse",
                        )
                    ),
                )
                for _ in range(9)
            ],
        ),
        "Learning.csv": table(
            LEARNING,
            [
                (
                    "Animer sans diapositives",
                    "<p>Bases</p>",
                    "Course",
                    "2026-01-14 12:16 UTC",
                    "N/A",
                    "false",
                    "N/A",
                    "",
                ),
            ],
        ),
        "Rich_Media.csv": table(
            ("Date/Time", "Media Description", "Media Link"),
            [
                (
                    "You uploaded a feed document on April 12, 2026 at 8:03 AM (GMT)",
                    "",
                    f"https://www.linkedin.com/dms/prv/document/{digits('media', 1)}",
                ),
            ],
        ),
        "LearningCoachMessages.csv": "No conversations found\n",
        "guide_messages.csv": table(COACH, []),
        "coach_messages.csv": table(COACH, []),
        "learning_role_play_messages.csv": table(COACH, []),
    }


def _private(dice: Dice) -> dict[str, str]:
    """What the archive holds that no relation is made of: to be left aside."""
    logins = [(unix_date(_day(dice, 2026)), "192.0.2.17", "Firefox", "Web Login") for _ in range(6)]
    return {
        "Ad_Targeting.csv": table(
            (
                "Member Age",
                "Company Names",
                "Company Names",
                "Company Names",
                "Job Titles",
                "Job Titles",
                "Job Titles",
                "Member Gender",
            ),
            [
                (
                    "35-54",
                    "Darrigade Conseil",
                    "Garonne Fret",
                    "",
                    "Consultante",
                    "Formatrice",
                    "",
                    "",
                )
            ],
        ),
        "Inferences_about_you.csv": table(
            ("Category", "Type of inference", "Description", "Inference"),
            [("Demographics", "Age", "Based on graduation", "35 to 54")],
        ),
        "Logins.csv": table(("Login Date", "IP Address", "User Agent", "Login Type"), logins),
        "Receipts_v2.csv": table(
            (
                "First Name",
                "Last Name",
                "Billing Country",
                "Postal Code",
                "Transaction Made At",
                "Payment Method Type",
                "Invoice Number",
                "Description",
                "Tax Amount",
                "Sub Total",
                "Total Amount",
                "Currency Code",
            ),
            [],
        ),
    }
