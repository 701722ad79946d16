"""What is taken for an archive, what is left aside with a reason, and what is a stranger's file."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from entregent.files.tree import SingleFile, open_tree
from entregent.model.records import Connection, Content
from entregent.sources.linkedin import SOURCE
from entregent.sources.linkedin.kinds import BY_NAME, folded_name
from tests.sources.linkedin_archive import (
    CONNECTIONS,
    CONTACTS,
    INVITATIONS,
    MESSAGES,
    NAME,
    OWNER,
    PREAMBLE,
    PROFILE,
    PROFILE_ROW,
    message,
    read_path,
    table,
    url,
    write_folder,
    write_zip,
)

CONNECTED = table(
    CONNECTIONS, [["Ana", "Kovač", url("ana"), "", "", "", "12 Feb 2026"]], before=PREAMBLE
)
WROTE = table(
    MESSAGES, [message(sender="Ana Kovač", page=url("ana"), to="Léa Marchand", pages=OWNER)]
)
PROFILED = table(PROFILE, [PROFILE_ROW])


@pytest.mark.parametrize(
    ("path", "folded"),
    [
        ("Connections.csv", "connections"),
        ("x/y/MESSAGES.CSV", "messages"),
        ("Comments_25270174.csv", "comments"),
        ("Company Follows.csv", "company follows"),
        ("Company_Follows.csv", "company follows"),
        ("Member_Follows_1.csv", "member follows"),
        ("Connections (1).csv", "connections"),
        ("Shares_1 (2).csv", "shares"),
        ("Profile Summary.csv", "profile summary"),
        ("Shares_backup.csv", "shares backup"),
        ("Receipts_v2.csv", "receipts v2"),
        ("Profile.csv.txt", ""),
        ("Profile", ""),
        (".csv", ""),
    ],
)
def test_folded_names(path: str, folded: str) -> None:
    assert folded_name(path) == folded


def test_look_alike_names_are_other_files() -> None:
    assert BY_NAME[folded_name("Profile Summary.csv")].name == "summary"
    assert folded_name("Shares_backup.csv") not in BY_NAME


def test_an_archive_in_each_of_its_forms(tmp_path: Path) -> None:
    files = {"Profile.csv": PROFILED, "Connections.csv": CONNECTED, "messages.csv": WROTE}
    first = read_path(write_zip(tmp_path, files))
    again = read_path(write_zip(tmp_path, dict(reversed(files.items())), "again.zip"))
    inside = {f"Basic_LinkedInDataExport/{path}": text for path, text in files.items()}
    mac = {
        **inside,
        "__MACOSX/Basic_LinkedInDataExport/._Connections.csv": "x",
        "Basic_LinkedInDataExport/.DS_Store": "x",
    }
    topped = read_path(write_zip(tmp_path, mac, "mac.zip"))
    folder = read_path(write_folder(tmp_path / "folder", files))
    assert len(first.keys) == 6
    for other in (again, topped, folder):
        assert [said.record for said in other.said] == [said.record for said in first.said]
        assert other.keys == first.keys
        assert not other.ignored
    assert (first.claimed.confidence, first.claimed.because) == (98, "linkedin.because-archive")


@pytest.mark.parametrize(
    ("name", "text", "confidence"),
    [
        ("anything.csv", CONNECTED, 90),
        ("export.txt", WROTE, 90),
        ("x.csv", table(INVITATIONS), 90),
        ("Profile.csv", PROFILED, 90),
        (
            "Comments_3.csv",
            table("Date,Link,Message", [["", "https://www.linkedin.com/x", "m"]]),
            60,
        ),
        ("x.csv", table("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"), 90),
    ],
)
def test_one_table_given_alone(name: str, text: str, confidence: int) -> None:
    claimed = SOURCE.recognise(SingleFile(name, text.encode()))
    assert claimed is not None
    assert (claimed.confidence, claimed.paths, claimed.because) == (
        confidence,
        (name,),
        "linkedin.because-table",
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Connections.csv", b""),
        ("Connections.csv", b"From,To,Distance\nBordeaux,Pau,200\n"),
        ("messages.csv", b"date,sender,text\n2026-01-01,Ana,hello\n"),
        ("Comments.csv", b"Date,Link,Message\n2026-01-01,https://blog.example,hello\n"),
        ("Skills.csv", b"Name\nFlute\n"),
        ("Events.csv", b"Event Name,Event Time\nFete,noon\n"),
        ("Contacts.csv", CONTACTS.encode()),
        ("contacts.vcf", b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n"),
        ("mail.mbox", b"From a@x.example Tue Mar  5 10:11:12 2024\nFrom: a@x.example\n\nhi\n"),
        ("agenda.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
        ("bank.csv", b"Date;Label;Amount\n01/02/2026;Bakery;-3\n"),
        ("x.csv", b"a," * 100_000),
        (
            "google.csv",
            b"First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\nAna,K,a@x.example,\n",
        ),
        ("noise.bin", bytes(range(256)) * 300),
        ("x.json", b'[{"From": "a", "To": "b", "Sent At": "c", "Direction": "d"}]'),
    ],
)
def test_files_of_others_are_declined(name: str, data: bytes) -> None:
    assert SOURCE.recognise(SingleFile(name, data)) is None


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Connections.csv", "First Name,First Name,URL,Company,Position,Connected On"),
        ("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Position"),
        ("Connections.csv", "Last Name,Last Name,URL,Connected On"),
        ("messages.csv", "CONVERSATION ID,FROM,SENDER PROFILE URL,DATE,CONTENT"),
        ("Invitations.csv", "From,To,Sent At,Message,Message"),
    ],
)
def test_a_column_doubled_or_lost_is_read_beside_the_name(name: str, header: str) -> None:
    claimed = SOURCE.recognise(SingleFile(name, header.encode() + b"\n"))
    assert claimed is not None
    assert SOURCE.recognise(SingleFile("other.csv", header.encode() + b"\n")) is None


def test_a_mixed_folder_keeps_strangers_files_out(tmp_path: Path) -> None:
    write_folder(
        tmp_path,
        {
            "Connections.csv": CONNECTED,
            "messages.csv": WROTE,
            "Events.csv": "Event,When\nParty,noon\n",  # another program's
            "Skills.csv": table("Name", [["Animation"]]),
            "bank.csv": "Date;Label\n1;2\n",
            "contacts.vcf": "BEGIN:VCARD\nEND:VCARD\n",
            "photos/Notes.csv": "a,b\n",
            "Logins.csv": "x,y\n",
            "readme.html": "<html></html>",
        },
    )
    result = read_path(tmp_path)
    assert sorted(result.claimed.paths) == [
        "Connections.csv",
        "Logins.csv",
        "Skills.csv",
        "messages.csv",
    ]
    assert result.ignored == {"Logins.csv": "linkedin.private"}


def test_a_table_of_a_known_name_needs_an_archive_around_it(tmp_path: Path) -> None:
    write_folder(tmp_path, {"Skills.csv": "Name\nFlute\n", "Languages.csv": "Name,Proficiency\n"})
    with open_tree(tmp_path) as tree:
        assert SOURCE.recognise(tree) is None


def test_renamed_tables_are_known_by_their_columns_alone(tmp_path: Path) -> None:
    write_folder(tmp_path, {"mes contacts.csv": CONNECTED, "other.csv": "a,b\n1,2\n"})
    result = read_path(tmp_path)
    assert result.claimed.paths == ("mes contacts.csv",)
    assert len(result.records(Connection)) == 1


def test_a_renamed_table_beside_an_archive_is_known_too(tmp_path: Path) -> None:
    endorsed = table(
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status",
        [["2022/06/20 13:05:02 UTC", "Flute", "Inès", "Roux", "ACCEPTED"]],
    )
    write_folder(tmp_path, {
        "Endorsement Received Info.csv": endorsed, "mes contacts.csv": CONNECTED,
        "other.csv": "a,b\n1,2\n",
    })
    result = read_path(tmp_path)
    assert result.claimed.paths == ("Endorsement Received Info.csv", "mes contacts.csv")
    assert len(result.records(Connection)) == 1


def test_two_archives_in_one_folder_are_read_apart(tmp_path: Path) -> None:
    write_folder(
        tmp_path,
        {
            "2021/Connections.csv": table(
                CONNECTIONS, [["Jean", "Martin", "", "", "", "1 Jan 2016"]]
            ),
            "2026/Connections.csv": table(
                CONNECTIONS, [["Jean", "Martin", url("jm"), "", "", "", ""]]
            ),
        },
    )
    result = read_path(tmp_path)
    assert [bool(record.who.handles) for record in result.records(Connection)] == [False, True]


def test_everything_else_in_an_archive_is_left_aside_with_a_reason(tmp_path: Path) -> None:
    files = {
        "Connections.csv": CONNECTED,
        "Shares_backup.csv": "Date,ShareLink,ShareCommentary\n",
        "Ad_Targeting.csv": "Member Age,Company Names,Company Names\n",
        "Inferences_about_you.csv": "a,b\n",
        "Logins.csv": "a\n",
        "Security Challenges.csv": "a\n",
        "Receipts_v2.csv": "a\n",
        "SearchQueries.csv": "Time,Search Query\n",
        "Jobs/Job Applications.csv": "a\n",
        "Jobs/Saved Jobs.csv": "a\n",
        "Verifications/Verifications.csv": "a\n",
        "Services Marketplace/Providers.csv": "a\n",
        "Private_identity_asset.csv": "a\n",
        "Company Follows.csv": "Organization,Followed On\n",
        "Member_Follows_7.csv": "Date,Status,FullName\n",
        "Hashtag_Follows.csv": "a\n",
        "Saved_Items_7.csv": "savedItem,CreatedTime\n",
        "Learning.csv": "Content Title,\n",
        "Rich_Media.csv": "Date/Time,Media Description,Media Link\n",
        "Courses.csv": "Name,Number\n",
        "Projects.csv": "Title\n",
        "Articles/Articles/image.png": "x",
        "Whatever New.csv": "a,b\n1,2\n",
        "photo.jpg": "x",
        "Profile.csv": "First Name,Something Else\nLéa,x\n",
    }
    result = read_path(write_zip(tmp_path, files))
    reasons: dict[str, set[str]] = {}
    for path, code in result.ignored.items():
        reasons.setdefault(code.removeprefix("linkedin."), set()).add(path)
    assert reasons == {
        "private": {
            "Ad_Targeting.csv",
            "Inferences_about_you.csv",
            "Logins.csv",
            "Receipts_v2.csv",
            "Security Challenges.csv",
            "SearchQueries.csv",
            "Jobs/Job Applications.csv",
            "Jobs/Saved Jobs.csv",
            "Verifications/Verifications.csv",
            "Private_identity_asset.csv",
            "Services Marketplace/Providers.csv",
        },
        "unused": {
            "Company Follows.csv",
            "Member_Follows_7.csv",
            "Hashtag_Follows.csv",
            "Saved_Items_7.csv",
            "Learning.csv",
            "Rich_Media.csv",
            "Courses.csv",
            "Projects.csv",
            "Articles/Articles/image.png",
        },
        "unknown-file": {"Shares_backup.csv", "Whatever New.csv", "photo.jpg"},
        "other-columns": {"Profile.csv"},
    }
    assert set(result.claimed.paths) == set(files)
    assert result.records(Content) == []


# ------------------------------------------------------------------ the day it speaks for


@pytest.mark.parametrize(
    ("name", "day"),
    [
        (NAME, date(2026, 11, 20)),
        ("Basic_LinkedInDataExport_05-14-2021 (1).zip", date(2021, 5, 14)),
        ("Basic_LinkedInDataExport_05-14-2021.zip.zip", date(2021, 5, 14)),
        ("Linkedin-DataExport-01-02-2020.zip", date(2020, 1, 2)),
        ("Complete_LinkedInDataExport_13-45-2021.zip", date(2026, 2, 12)),
        ("my archive.zip", date(2026, 2, 12)),
    ],
)
def test_the_name_of_the_archive_says_its_day(tmp_path: Path, name: str, day: date) -> None:
    files = {"Connections.csv": CONNECTED, "messages.csv": WROTE}
    assert read_path(write_zip(tmp_path, files, name)).claimed.as_of == day


def test_the_name_of_its_folder_says_it_too(tmp_path: Path) -> None:
    write_folder(tmp_path, {"Basic_LinkedInDataExport_05-14-2021/Connections.csv": CONNECTED})
    assert read_path(tmp_path).claimed.as_of == date(2021, 5, 14)


def test_no_day_is_invented() -> None:
    claimed = SOURCE.recognise(
        SingleFile("Connections.csv", PREAMBLE.encode() + CONNECTIONS.encode())
    )
    assert claimed is not None
    assert claimed.as_of is None


# ------------------------------------------------------------------ damage inside


def test_a_member_that_cannot_be_read_is_named_and_the_others_kept(tmp_path: Path) -> None:
    place = write_zip(tmp_path, {"Connections.csv": CONNECTED, "messages.csv": WROTE * 3})
    body = bytearray(place.read_bytes())
    with zipfile.ZipFile(place) as archive:
        at = archive.getinfo("messages.csv").header_offset + 30 + len("messages.csv")
    body[at : at + 40] = b"\xff" * 40
    place.write_bytes(bytes(body))
    result = read_path(place)
    assert result.rejected == [("messages.csv", "file", "zip.bad-data")]
    assert len(result.records(Connection)) == 1


def test_an_article_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    place = write_zip(
        tmp_path, {"Connections.csv": CONNECTED, "Articles/Articles/a.html": "<p>x</p>"}
    )
    body = place.read_bytes()
    at = body.rfind(b"PK\x01\x02") + 16  # the checksum of the last member
    place.write_bytes(body[:at] + b"\0\0\0\0" + body[at + 4 :])
    assert read_path(place).rejected == [("Articles/Articles/a.html", "file", "zip.bad-crc")]


def test_an_archive_deep_in_a_folder_claims_nothing_above_it(tmp_path: Path) -> None:
    write_folder(
        tmp_path,
        {
            "readme.csv": "a,b\n",
            "x/Logins.csv": "a\n",
            "x/y/Connections.csv": CONNECTED,
            "x/y/Jobs/Saved Jobs.csv": "a\n",
            "x/y/z/other.csv": "a,b\n",
        },
    )
    assert sorted(read_path(tmp_path).claimed.paths) == [
        "x/y/Connections.csv",
        "x/y/Jobs/Saved Jobs.csv",
    ]


def test_recognising_reads_heads_only(tmp_path: Path) -> None:
    class Guarded(SingleFile):
        def open(self, path):
            raise AssertionError(path)

    assert SOURCE.recognise(Guarded("Connections.csv", CONNECTED.encode())) is not None


def test_the_source_in_one_card() -> None:
    from entregent.i18n import LANGUAGES, say

    assert SOURCE.info.name == "linkedin"
    for lang in LANGUAGES:
        assert "24" in say(lang, SOURCE.info.ask)
