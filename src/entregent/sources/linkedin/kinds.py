"""The files of an archive: their names over the years, and the columns that prove them.

Names drift (`Endorsement Received Info.csv`, `Endorsement_Received_Info.csv`; from 2025 on
`Comments_<member id>.csv`), so a file is known by its folded name *and* by its columns; one given
alone is known by its columns, as people rename what they download.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from entregent.files.tables import Header, chosen
from entregent.sources.linkedin.titles import as_written

KindName = Literal[
    "connections", "messages", "invitations", "profile", "summary", "positions", "education",
    "volunteering", "skills", "languages", "certifications", "emails", "phones", "registration",
    "endorsements received", "endorsements given", "recommendations received",
    "recommendations given", "shares", "comments", "reactions", "votes", "reposts", "events",
    "notes", "contacts",
]
Columns = frozenset[str]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file. Any of `columns` must be among its columns.

    `anchor`: it proves an archive. `alone`: its columns prove it whatever the file's name.
    `damaged` are columns that do beside the name: a spreadsheet may have lost or doubled one.
    """

    name: KindName
    files: frozenset[str]
    columns: tuple[Columns, ...]
    damaged: tuple[Columns, ...]
    anchor: bool = False
    alone: bool = False

    def wanted(self, headers: Iterable[Header], *, named: bool = False) -> Columns | None:
        """The first of `columns` that one of these headers holds; None when there is none.

        Connections also count under titles in other languages: these are given as written.
        """
        found = list(headers)
        accepted = self.columns + self.damaged if named else self.columns
        known = next((wanted for wanted in accepted if chosen(found, wanted)), None)
        if known is None and self.name == "connections":
            return as_written(found, self.columns[0])
        return known


def _kind(
    name: KindName,
    files: str,
    *columns: str,
    damaged: tuple[str, ...] = (),
    anchor: bool = False,
    alone: bool = False,
) -> Kind:
    wanted, accepted = (
        tuple(frozenset(part.split(", ")) for part in parts) for parts in (columns, damaged)
    )
    return Kind(name, frozenset(files.split(", ")), wanted, accepted, anchor, alone)


KINDS: tuple[Kind, ...] = (
    _kind("profile", "profile", "first name, last name, headline", anchor=True),
    _kind("summary", "profile summary", "profile summary"),
    _kind("emails", "email addresses", "email address, confirmed"),
    _kind("phones", "phonenumbers, phone numbers, whatsapp phone numbers", "number, extension"),
    _kind("registration", "registration", "registered at"),
    _kind("positions", "positions", "company name, title, started on"),
    _kind("education", "education", "school name, degree name"),
    _kind("volunteering", "volunteering", "company name, role"),
    _kind("skills", "skills", "name"),
    _kind("languages", "languages", "name, proficiency"),
    _kind("certifications", "certifications", "name, authority"),
    _kind(
        "connections", "connections", "first name, last name, connected on",
        damaged=(
            "first name, connected on", "last name, connected on", "url, connected on",
            "first name, last name, company", "first name, last name, url",
        ),
        anchor=True, alone=True,
    ),
    _kind(
        "messages", "messages", "conversation id, from, to, date",
        "from, to, date, subject, content, folder",
        damaged=("conversation id, from", "from, to, date"), anchor=True, alone=True,
    ),
    _kind(
        "invitations", "invitations", "from, to, sent at, direction",
        damaged=("from, to, sent at", "from, to, direction"), anchor=True, alone=True,
    ),
    _kind(
        "endorsements received", "endorsement received info, endorsements received",
        "endorsement date, skill name, endorser first name", anchor=True, alone=True,
    ),
    _kind(
        "endorsements given", "endorsement given info, endorsements given",
        "endorsement date, skill name, endorsee first name", anchor=True, alone=True,
    ),
    _kind(
        "recommendations received", "recommendations received",
        "first name, last name, text, creation date",
    ),
    _kind(
        "recommendations given", "recommendations given",
        "first name, last name, text, creation date",
    ),
    _kind("shares", "shares", "date, sharelink", alone=True),
    _kind("comments", "comments", "date, link, message"),
    _kind("reactions", "reactions, likes", "date, type, link"),
    _kind("votes", "votes", "date, link, optiontext"),
    _kind("reposts", "instantreposts, instant reposts", "date, link"),
    _kind("events", "events", "event name, event time"),
    _kind("notes", "notes", "connection profile url, note", alone=True),
    _kind(
        "contacts", "contacts, importedcontacts, imported contacts",
        "firstname, lastname, emails", "first name, last name, email address, profiles",
    ),
)
"""In the order they are read: the owner first, then people, then what passed between them."""

BY_NAME: dict[str, Kind] = {name: kind for kind in KINDS for name in kind.files}
BY_KIND: dict[KindName, Kind] = {kind.name: kind for kind in KINDS}

_COACH = """guide messages, coach messages, learning coach messages, learningcoachmessages,
    learning role play messages, learningroleplaymessages, learningcoachaimessages"""
_PRIVATE = """ad targeting, inferences about you, logins, security challenges, receipts,
    receipts v2, private identity asset, account status history, searchqueries, search queries,
    searchappearances, savedjobalerts, saved job alerts, job applicant saved answers, lan ads
    engagement, ads clicked, adsclicked, job applicant saved screening question responses,
    verifications, third party applications, trusted devices"""
_UNUSED = """company follows, member follows, hashtag follows, saved items, saved articles,
    learning, rich media, courses, honors, projects, publications, organizations, patents,
    testscores, test scores, causes you care about, groups, group posts, group comments,
    group likes, publishing followers, mentions, media"""
_FOLDERS = {
    "jobs": "linkedin.private",
    "verifications": "linkedin.private",
    "services marketplace": "linkedin.private",
    "articles": "linkedin.unused",
}


def _names(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(",")]


LEFT_ASIDE: dict[str, str] = {
    **dict.fromkeys(_names(_COACH), "linkedin.coach"),
    **dict.fromkeys(_names(_PRIVATE), "linkedin.private"),
    **dict.fromkeys(_names(_UNUSED), "linkedin.unused"),
}
"""Files of an archive that are not read, by folded name, and the sentence that says why."""

_LONGEST_NAME = 100
_NAME = re.compile(r"(.*?)(?:_\d+)?(?: ?\(\d+\))?\.csv", re.DOTALL)


def folded_name(path: str) -> str:
    """The name of a file as this page knows it: "Comments_25270174.csv" is "comments".

    Letter case and `_` for a blank do not matter, nor do a member id or the mark of a second
    download. Empty for a file that is no CSV.
    """
    name = path.rpartition("/")[2].casefold()
    found = _NAME.fullmatch(name) if len(name) <= _LONGEST_NAME else None
    return " ".join(found[1].replace("_", " ").split()) if found else ""


def why_left_aside(path: str, root: str) -> str:
    """The sentence key for a file below `root` that is not read."""
    folder, slash, _ = path[len(root) :].partition("/")
    if slash and folder.casefold() in _FOLDERS:
        return _FOLDERS[folder.casefold()]
    return LEFT_ASIDE.get(folded_name(path), "linkedin.unknown-file")
