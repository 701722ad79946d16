"""The archive of the network, read back with `csv` and `zipfile` alone."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest

from entregent.world.truth import World
from tests.world.reading import dicts, instant, member, messages, rows

# Header lines as real archives of 2026 bear them, copied from the study of formats.
HEADERS = {
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "Invitations.csv": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    "Profile.csv": (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
        "Geo Location,Twitter Handles,Websites,Instant Messengers"
    ),
    "Profile Summary.csv": "Profile Summary",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities",
    "Skills.csv": "Name",
    "Languages.csv": "Name,Proficiency",
    "Endorsement_Received_Info.csv": (
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
        "Endorsement Status"
    ),
    "Endorsement_Given_Info.csv": (
        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,"
        "Endorsement Status"
    ),
    "Recommendations_Received.csv": (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
    ),
    "Recommendations_Given.csv": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
    "Shares_25270174.csv": "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
    "Comments_25270174.csv": "Date,Link,Message",
    "Reactions_25270174.csv": "Date,Type,Link",
    "Votes_25270174.csv": "Date,Link,OptionText",
    "InstantReposts_25270174.csv": "Date,Link",
    "Member_Follows_25270174.csv": "Date,Status,FullName",
    "Company Follows.csv": "Organization,Followed On",
    "Events.csv": "Event Name,Event Time,Status,External Url",
    "SearchQueries.csv": "Time,Search Query",
    "Learning.csv": (
        "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),"
        "Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),"
    ),
    "Registration.csv": "Registered At,Registration Ip,Subscription Types",
    "Rich_Media.csv": "Date/Time,Media Description,Media Link",
    "Notes.csv": (
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,"
        "Edited On"
    ),
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On",
    "PhoneNumbers.csv": "Extension,Number,Type",
    "guide_messages.csv": (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
        "SUBJECT,CONTENT,FOLDER"
    ),
    "LearningCoachMessages.csv": "No conversations found",
}
DATES = {
    (
        "Connections.csv",
        "Connected On",
    ): r"\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\d\d",
    ("Invitations.csv", "Sent At"): r"\d{1,2}/\d{1,2}/\d\d, \d{1,2}:\d\d [AP]M",
    ("messages.csv", "DATE"): r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC",
    ("Endorsement_Received_Info.csv", "Endorsement Date"): r"20\d\d/\d\d/\d\d \d\d:\d\d:\d\d UTC",
    ("Recommendations_Received.csv", "Creation Date"): r"\d\d/\d\d/\d\d, \d\d:\d\d [AP]M",
    ("Reactions_25270174.csv", "Date"): r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d",
    ("Positions.csv", "Started On"): r"(?:[A-Z][a-z]{2} )?\d{4}",
    (
        "Company Follows.csv",
        "Followed On",
    ): r"[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d UTC \d{4}",
    ("Events.csv", "Event Time"): r"(?:[A-Z][a-z]{2} \d\d, \d{4} \d\d:\d\d [AP]M(?: - )?){2}",
    ("Notes.csv", "Created On"): r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC",
}


@pytest.mark.parametrize(("name", "header"), HEADERS.items())
def test_headers_are_those_of_real_archives(files: dict[str, Path], name: str, header: str) -> None:
    text = member(files["network"], name)
    found = text.split("\n\n", 1)[1] if text.startswith("Notes:") else text
    assert found.partition("\n")[0] == header


def test_every_field_of_messages_is_quoted(files: dict[str, Path]) -> None:
    head = member(files["network"], "messages.csv").partition("\n")[0]
    assert head == (
        '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO",'
        '"RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS",'
        '"IS MESSAGE DRAFT","IS CONVERSATION DRAFT"'
    )
    assert any("\n" in row["CONTENT"] for row in messages(files["network"]))


def test_headers_agree_with_the_samples(files: dict[str, Path], shared: Path) -> None:
    """The sample archives hold the same header lines, messages.csv a prefix of ours."""
    seen = set()
    for sample in sorted((shared / "samples" / "linkedin").glob("Complete_*2026.zip")):
        with ZipFile(sample) as archive:
            names = set(archive.namelist())
        for name in names & HEADERS.keys():
            theirs, ours = (
                next(row for row in rows(member(path, name)) if len(row) > 1 or name[0] in "PSL")
                for path in (sample, files["network"])
            )
            if name == "Connections.csv":
                theirs, ours = (
                    next(row for row in rows(member(path, name)) if "Connected On" in row)
                    for path in (sample, files["network"])
                )
            assert theirs == ours, name
            seen.add(name)
        head = rows(member(sample, "messages.csv"))[0]
        assert head == list(messages(files["network"])[0])[: len(head)]
        preamble = member(sample, "Connections.csv").partition("First Name")[0]
        assert member(files["network"], "Connections.csv").startswith(preamble)
    assert len(seen) > 8


@pytest.mark.parametrize(("place", "pattern"), DATES.items())
def test_each_column_has_its_own_form_of_date(
    files: dict[str, Path], place: tuple[str, str], pattern: str
) -> None:
    name, column = place
    cells = [row[column] for row in dicts(member(files["network"], name))]
    assert cells
    assert not [cell for cell in cells if not re.fullmatch(pattern, cell)]


def test_counts_are_those_of_the_truth(world: World, files: dict[str, Path]) -> None:
    archive = files["network"]
    counts = world.truth.counts
    links = dicts(member(archive, "Connections.csv"))
    assert sum(bool(row["First Name"]) for row in links) == counts["connections"]
    assert sum(not row["First Name"] for row in links) == counts["hidden connections"]
    assert world.truth.hidden_rows == counts["hidden connections"]
    found = messages(archive)
    assert len(found) == counts["messages"]
    assert len({row["CONVERSATION ID"] for row in found}) == counts["conversations"]
    assert sum(row["FOLDER"] == "SPAM" for row in found) == counts["spam messages"]
    assert sum(row["IS MESSAGE DRAFT"] == "Yes" for row in found) == counts["drafts"]
    sponsored = [row for row in found if "spinmail-quill-editor" in row["CONTENT"]]
    assert len(sponsored) == counts["sponsored messages"]
    assert {row["SENDER PROFILE URL"] for row in sponsored} == {""}
    assert len(dicts(member(archive, "Invitations.csv"))) == counts["invitations"]


def test_the_sizes_are_those_of_a_life(world: World) -> None:
    counts = world.truth.counts
    assert 380 < counts["connections"] < 430
    assert 1500 < counts["messages"] < 2500
    assert counts["mails between people"] > 1200
    assert counts["mail threads between people"] > 400
    assert counts["events"] > 200


def test_conversations_and_their_messages_come_newest_first(files: dict[str, Path]) -> None:
    found = messages(files["network"])
    firsts = {}
    for row in found:
        firsts.setdefault(row["CONVERSATION ID"], []).append(instant(row["DATE"]))
    assert all(times == sorted(times, reverse=True) for times in firsts.values())
    newest = [times[0] for times in firsts.values()]
    assert newest == sorted(newest, reverse=True)
    blocks = [row["CONVERSATION ID"] for row in found]
    changes = sum(a != b for a, b in pairwise(blocks))
    assert changes == len(firsts) - 1


def test_everybody_who_writes_is_a_link_or_nobody(world: World, files: dict[str, Path]) -> None:
    links = {row["URL"] for row in dicts(member(files["network"], "Connections.csv"))} - {""}
    senders = Counter(
        row["FROM"]
        for row in messages(files["network"])
        if row["SENDER PROFILE URL"] not in links and row["FOLDER"] != "SPAM"
    )
    sponsors = {row["FROM"] for row in messages(files["network"]) if "spinmail" in row["CONTENT"]}
    assert set(senders) - sponsors == {world.owner, "LinkedIn Member"}


def test_closed_accounts_are_a_nobody_in_each_conversation(
    world: World, files: dict[str, Path]
) -> None:
    found = [row for row in messages(files["network"]) if row["FROM"] == "LinkedIn Member"]
    assert {row["SENDER PROFILE URL"] for row in found} == {""}
    names = {row["TO"] for row in messages(files["network"]) if "LinkedIn Member" in row["TO"]}
    assert names == {"LinkedIn Member"}
    assert "mathilde" in world.truth.closed
    assert "Arnoux" not in member(files["network"], "Connections.csv")
    assert world.truth.people["mathilde"].names["mail"] == {"Mathilde Arnoux"}


def test_links_have_no_line_end_after_the_last_row(files: dict[str, Path]) -> None:
    assert not member(files["network"], "Connections.csv").endswith("\n")


def test_commentaries_and_comments_are_quoted_as_the_network_does(files: dict[str, Path]) -> None:
    shares = dicts(member(files["network"], "Shares_25270174.csv"))
    several = [row["ShareCommentary"] for row in shares if "\n" in row["ShareCommentary"]]
    assert several
    assert all('"\n"' in text for text in several)
    assert any('""' in text for text in several)
    assert '\\"oui\\"' in member(files["network"], "Comments_25270174.csv")


def test_the_advertising_file_has_doubled_columns(files: dict[str, Path]) -> None:
    head = rows(member(files["network"], "Ad_Targeting.csv"))[0]
    assert max(Counter(head).values()) == 3


def test_most_of_her_invitations_went_without_a_word(files: dict[str, Path]) -> None:
    sent = [
        row
        for row in dicts(member(files["network"], "Invitations.csv"))
        if row["Direction"] == "OUTGOING"
    ]
    written = [row for row in sent if row["Message"]]
    assert written
    assert len(written) < len(sent) / 2
    assert max(len(row["Message"]) for row in written) <= 300
