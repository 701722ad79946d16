"""Invitations, praise, content, events, notes and uploaded contacts: whole records, stable keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from entregent.model.records import (
    Attendance,
    Card,
    Content,
    Endorsement,
    Handle,
    Invitation,
    Moment,
    Note,
    Position,
    Recommendation,
    Record,
    Said,
    Who,
)
from entregent.sources.linkedin.content import urn_of
from tests.sources.linkedin_archive import (
    CONNECTIONS,
    CONTACTS,
    ENDORSED,
    ENDORSED_OLD,
    INVITATIONS,
    INVITATIONS_OLD,
    NOTES,
    OWNER,
    READING,
    RECOMMENDED,
    Result,
    read_file,
    read_path,
    table,
    url,
    write_zip,
)

BASIS = {"Connections.csv": table(CONNECTIONS, [["Ana", "Kovač", url("ana"), "", "", "", ""]])}


def who(name: str, slug: str = "") -> Who:
    if not slug:
        from entregent.text.names import fold

        return Who(name=name, local=f"linkedin:{fold(name)}")
    handle = Handle(kind="profile", key=f"linkedin.com/in/{slug}", network="linkedin")
    return Who(name=name, handles=(handle,))


def archived(tmp_path: Path, name: str, text: str, **how: object) -> Result:
    """A file that is only known inside an archive."""
    reading = replace(READING, **how) if how else READING
    return read_path(write_zip(tmp_path, {**BASIS, name: text}), reading)


def of(result: Result, kind: type[Record]) -> list[Said]:
    return [said for said in result.said if isinstance(said.record, kind)]


# ------------------------------------------------------------------ invitations


def test_invitations_with_pages() -> None:
    rows = [
        [
            "Léa Marchand",
            "Jürgen Groß",
            "7/29/25, 6:15 PM",
            "Votre exposé m’a aidée.",
            "OUTGOING",
            OWNER,
            url("juergen-gross"),
        ],
        ["Ama Owusu", "Léa Marchand", "12/31/25, 11:05 AM", "", "INCOMING", url("ama"), OWNER],
    ]
    result = read_file("Invitations.csv", table(INVITATIONS, rows))
    lea = who("Léa Marchand", "lea-marchand")
    assert result.records(Invitation) == [
        Invitation(
            network="linkedin",
            sender=lea,
            receiver=who("Jürgen Groß", "juergen-gross"),
            sent=Moment(at=1753812900, precision="minute", zone="floating"),
            note="Votre exposé m’a aidée.",
            outgoing=True,
        ),
        Invitation(
            network="linkedin",
            sender=who("Ama Owusu", "ama"),
            receiver=lea,
            sent=Moment(at=1767179100, precision="minute", zone="floating"),
            outgoing=False,
        ),
    ]


def test_invitations_of_2021_have_the_keys_of_later_ones() -> None:
    row = ["Léa Marchand", "Ana Kovač", "3/12/21, 4:05 PM", "", "OUTGOING"]
    old = read_file("Invitations.csv", table(INVITATIONS_OLD, [row]))
    new = read_file("Invitations.csv", table(INVITATIONS, [[*row, OWNER, url("ana")]]))
    assert [said.key for said in of(old, Invitation)] == [said.key for said in of(new, Invitation)]


def test_an_invitation_of_a_closed_account_is_one_of_nobody() -> None:
    rows = [
        ["LinkedIn Member", "Léa Marchand", f"3/1{n}/21, 4:05 PM", "", "INCOMING"] for n in (2, 3)
    ]
    senders = [
        r.sender for r in read_file("i.csv", table(INVITATIONS_OLD, rows)).records(Invitation)
    ]
    assert [sender.name for sender in senders] == ["LinkedIn Member"] * 2
    assert len({sender.local for sender in senders}) == 2


def test_invitations_that_name_one_side_only() -> None:
    rows = [
        ["", "Léa Marchand", "3/12/21, 4:05 PM", "", "INCOMING"],
        ["Ana", "Léa", "99/99/99", "", "sideways"],
    ]
    result = read_file("Invitations.csv", table(INVITATIONS_OLD, rows))
    assert result.rejected == [("Invitations.csv", "line 2", "linkedin.no-person")]
    [record] = result.records(Invitation)
    assert (record.sent, record.outgoing) == (None, None)
    assert result.noticed == [("Invitations.csv", "linkedin.bad-date", "3")]


def test_a_note_leaves_a_trace_when_words_are_left_out() -> None:
    rows = [
        ["Ana", "Léa", "3/12/21, 4:05 PM", "<p>Bonjour</p>", "INCOMING"],
        ["Zoé", "Léa", "3/12/21, 4:05 PM", " ", "INCOMING"],
    ]
    text = table(INVITATIONS_OLD, rows)
    assert [r.note for r in read_file("i.csv", text).records(Invitation)] == ["Bonjour", ""]
    without = read_file("i.csv", text, replace(READING, words=False))
    assert [r.note for r in without.records(Invitation)] == ["…", ""]
    assert without.keys == read_file("i.csv", text).keys


# ------------------------------------------------------------------ praise


def test_endorsements_received_and_given() -> None:
    rows = [
        [
            "2021/09/01 12:41:31 UTC",
            "Animation",
            "Ana",
            "Kovač",
            "www.linkedin.com/in/ana",
            "ACCEPTED",
        ]
    ]
    at = Moment(at=1630500091)
    [record] = read_file("e.csv", table(ENDORSED, rows)).records(Endorsement)
    assert record == Endorsement(
        network="linkedin",
        by=who("Ana Kovač", "ana"),
        to=None,
        skill="Animation",
        at=at,
        status="accepted",
    )
    given = table(ENDORSED.replace("Endorser", "Endorsee"), rows)
    [record] = read_file("e.csv", given).records(Endorsement)
    assert (record.by, record.to) == (None, who("Ana Kovač", "ana"))


def test_endorsements_of_2021_have_the_keys_of_later_ones() -> None:
    old = ["2021/09/01 12:41:31 UTC", "Animation", "Ana", "Kovač", "ACCEPTED"]
    new = [*old[:4], "www.linkedin.com/in/ana", "HIDDEN"]
    first = read_file("e.csv", table(ENDORSED_OLD, [old]))
    assert first.keys == read_file("e.csv", table(ENDORSED, [new])).keys
    assert (
        first.keys != read_file("e.csv", table(ENDORSED_OLD, [[*old[:1], "Vente", *old[2:]]])).keys
    )


def test_endorsements_without_a_name_or_a_skill() -> None:
    rows = [
        ["2021/09/01 12:41:31 UTC", "Animation", "", "", ""],
        ["", "", "Ana", "Kovač", ""],
        ["05 Jun 1833", "X", "LinkedIn", "Member", ""],
    ]
    result = read_file("e.csv", table(ENDORSED_OLD, rows))
    assert result.rejected == [
        ("e.csv", "line 2", "linkedin.no-person"),
        ("e.csv", "line 3", "linkedin.no-skill"),
    ]
    [record] = result.records(Endorsement)
    assert record.by.local.startswith("linkedin:member@")
    assert result.noticed == [("e.csv", "linkedin.bad-date", "4")]


def test_recommendations_find_their_pages_by_name(tmp_path: Path) -> None:
    row = [
        "Ana",
        "Kovač",
        "Adria d.o.o.",
        "CTO",
        'Fiable, "vraiment".',
        "01/19/22, 12:10 AM",
        " VISIBLE",
    ]
    result = read_path(
        write_zip(
            tmp_path,
            {
                **BASIS,
                "Recommendations_Received.csv": table(RECOMMENDED, [row]),
                "Recommendations Given.csv": table(
                    RECOMMENDED, [[*row[:5], "03/29/26", "PENDING"]]
                ),
            },
        )
    )
    received, given = of(result, Recommendation)
    assert received.words == given.words == 'Fiable, "vraiment".'
    assert received.record == Recommendation(
        network="linkedin",
        by=who("Ana Kovač", "ana"),
        to=None,
        at=Moment(at=1642551000, precision="minute", zone="floating"),
        status="visible",
        position=Position(organisation="Adria d.o.o.", title="CTO"),
        words=2,
    )
    assert given.record == Recommendation(
        network="linkedin",
        by=None,
        to=who("Ana Kovač", "ana"),
        at=Moment(at=1774742400, precision="day", zone="floating"),
        status="pending",
        position=Position(organisation="Adria d.o.o.", title="CTO"),
        words=2,
    )


# ------------------------------------------------------------------ content


def test_posts_lose_the_quotes_of_their_lines(tmp_path: Path) -> None:
    link = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7448081445065035776"
    text = (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        f'2026-05-01 10:00:00,{link},"First line""\n'
        '""second with a """"quote""""",,,MEMBER_NETWORK\n'
        f"2026-04-01 12:00:00,{link}1,,https://nord.example/a,,PUBLIC\n"
    )
    first, second = of(archived(tmp_path, "Shares_25270174.csv", text), Content)
    assert first.words == 'First line\nsecond with a "quote"'
    assert first.record == Content(
        network="linkedin",
        kind="post",
        at=Moment(at=1777629600, zone="floating"),
        link=link,
        urn="urn:li:share:7448081445065035776",
        words=6,
        visibility="member_network",
    )
    assert (second.words, second.record.detail, second.record.words) == (
        "",
        "https://nord.example/a",
        0,
    )


def test_comments_lose_their_backslashes(tmp_path: Path) -> None:
    link = "https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7458194261025673216"
    text = (
        "Date,Link,Message\n"
        f'2026-05-08 09:00:00,{link},"He said \\"yes\\", and left"\n'
        f"2026-05-08 09:00:00,{link},Plain words\n"
    )
    first, second = of(archived(tmp_path, "Comments.csv", text), Content)
    assert (first.words, second.words) == ('He said "yes", and left', "Plain words")
    assert first.record == Content(
        network="linkedin",
        kind="comment",
        at=Moment(at=1778230800, zone="floating"),
        link=link,
        urn="urn:li:ugcPost:7458194261025673216",
        words=5,
    )
    assert first.key != second.key  # two comments in one second


@pytest.mark.parametrize(
    ("name", "column", "kind", "detail"),
    [
        ("Reactions_1.csv", "Type", "reaction", "PRAISE"),
        ("Likes.csv", "Type", "reaction", "LIKE"),
        ("Votes.csv", "OptionText", "vote", "Oui, mais"),
        ("InstantReposts_77.csv", "", "repost", ""),
    ],
)
def test_buttons(tmp_path: Path, name: str, column: str, kind: str, detail: str) -> None:
    link = "https://www.linkedin.com/feed/update/urn:li:activity:7401794121226567681"
    cells = {"Date": "2026-05-01 07:00:00", "Link": link}
    header = "Date,Link"
    if column:
        header, cells[column] = f"{header},{column}", detail
    [said] = of(archived(tmp_path, name, table(header, [cells])), Content)
    assert said.record == Content(
        network="linkedin",
        kind=kind,
        at=Moment(at=1777618800, zone="floating"),
        link=link,
        urn="urn:li:activity:7401794121226567681",
        detail=detail,
    )


def test_an_edited_post_keeps_its_key(tmp_path: Path) -> None:
    header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"
    row = [
        "2026-05-01 10:00:00",
        "https://www.linkedin.com/feed/update/urn:li:share:7",
        "x",
        "",
        "",
        "",
    ]
    one = read_file("Shares.csv", table(header, [row]))
    other = read_file("Shares.csv", table(header, [[*row[:2], "edited", *row[3:]]]))
    assert one.keys == other.keys
    unlinked = [[row[0], "", text, "", "", ""] for text in ("a", "b")]
    assert len(read_file("Shares.csv", table(header, unlinked)).keys) == 2


def test_content_of_nothing_is_rejected() -> None:
    header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"
    result = read_file("Shares.csv", table(header, [["", "", "", "", "", "PUBLIC"]]))
    assert result.rejected == [("Shares.csv", "line 2", "linkedin.no-content")]


@pytest.mark.parametrize(
    ("link", "urn"),
    [
        ("https://x/urn:li:activity:74", "urn:li:activity:74"),
        ("https://x/urn%3Ali%3Ashare%3A74?a=urn:li:activity:5", "urn:li:share:74"),
        ("https://www.linkedin.com/posts/x-activity-74-AaAa", ""),
        ("urn:li:ugcPost:" + "9" * 5000, "urn:li:ugcPost:" + "9" * 25),
        ("", ""),
    ],
)
def test_urns(link: str, urn: str) -> None:
    assert urn_of(link) == urn


def test_articles_are_content(tmp_path: Path) -> None:
    html = (
        "<html><head><title>R&eacute;seauter</title><style>x{}</style></head><body>"
        '<h1><a href="https://www.linkedin.com/pulse/reseauter-lea">Réseauter</a></h1>'
        '<p class="published">Published on 2024-03-05 10:11</p><p>Deux mots</p></body></html>'
    )
    result = archived(tmp_path, "Articles/Articles/réseauter.html", html)
    [said] = of(result, Content)
    assert said.path == "Articles/Articles/réseauter.html"
    assert said.words == "Réseauter\n\nPublished on 2024-03-05 10:11\n\nDeux mots"
    assert said.record == Content(
        network="linkedin",
        kind="article",
        link="https://www.linkedin.com/pulse/reseauter-lea",
        at=Moment(at=1709633460, precision="minute", zone="floating"),
        detail="Réseauter",
        words=7,
    )


def test_events_are_attended_on_their_days(tmp_path: Path) -> None:
    header = "Event Name,Event Time,Status,External Url"
    rows = [
        ["Salon", "Apr 08, 2026 07:00 AM - Apr 08, 2026 05:00 PM", "RELINQUISHED", ""],
        [
            "Later",
            "Apr 08, 2027 07:00 AM - Apr 08, 2027 05:00 PM",
            "ATTENDING",
            "https://e.example",
        ],
        ["Odd", "one day", "", ""],
        ["", "Apr 08, 2026 07:00 AM", "", ""],
        ["No time", "", "", ""],
    ]
    result = archived(tmp_path, "Events.csv", table(header, rows))
    salon, later, odd, no_time = (said.record for said in of(result, Attendance))
    assert salon == Attendance(
        network="linkedin",
        name="Salon",
        status="relinquished",
        start=Moment(at=1775631600, precision="minute", zone="floating"),
        end=Moment(at=1775667600, precision="minute", zone="floating"),
    )
    assert (later.link, later.start.at) == ("https://e.example", 1807167600)
    assert (odd.start, odd.end, no_time.start) == (None, None, None)
    assert result.rejected == [("Events.csv", "line 5", "linkedin.no-content")]
    assert result.noticed == [("Events.csv", "linkedin.bad-date", "4")]


# ------------------------------------------------------------------ notes and contacts


def test_the_owner_s_notes_about_a_connection() -> None:
    rows = [
        ["Ana", "Kovač", url("ana"), "vue au salon; aime la voile", "2025-07-30 18:20:00 UTC", ""],
        ["", "", "", "about nobody", "2025-07-30 18:20:00 UTC", ""],
    ]
    result = read_file("Notes.csv", table(NOTES, rows))
    [said] = result.said
    assert said.words == "vue au salon; aime la voile"
    assert said.record == Note(
        who=who("Ana Kovač", "ana"), at=Moment(at=1753899600), network="linkedin"
    )
    assert result.rejected == [("Notes.csv", "line 3", "linkedin.no-person")]
    edited = [[*rows[0][:3], "edited", rows[0][4], "2026-01-01 00:00:00 UTC"]]
    assert read_file("Notes.csv", table(NOTES, edited)).keys == {said.key}


def test_uploaded_contacts_are_strangers(tmp_path: Path) -> None:
    rows = [
        {
            "Source": "MOBILE",
            "FirstName": "Max",
            "LastName": "Roe",
            "Companies": "Nord",
            "Title": "DG",
            "Emails": "Max@Nord.example, m.roe@home.example",
            "PhoneNumbers": "06 12 34 56 78",
            "Location": "Pau",
            "Profiles": url("max-roe"),
        },
        {"FullName": "Solo Name"},
        {"Source": "EMAIL"},
    ]
    result = archived(tmp_path, "Contacts.csv", table(CONTACTS, rows))
    first, second = (said.record for said in of(result, Card))
    assert first == Card(
        who=Who(
            name="Max Roe",
            handles=(
                Handle(kind="email", key="max@nord.example", written="Max@Nord.example"),
                Handle(kind="email", key="m.roe@home.example"),
                Handle(kind="phone", key="+33612345678", written="06 12 34 56 78"),
                Handle(kind="profile", key="linkedin.com/in/max-roe", network="linkedin"),
            ),
        ),
        network="linkedin",
        positions=(Position(organisation="Nord", title="DG"),),
        place="Pau",
        known=False,
    )
    assert (second.who, second.known) == (who("Solo Name"), False)
    assert result.rejected == [("Contacts.csv", "line 4", "linkedin.no-person")]


def test_uploaded_contacts_of_2018(tmp_path: Path) -> None:
    header = (
        "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,"
        "Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles"
    )
    row = {
        "First Name": "Max",
        "Last Name": "Roe",
        "Email Address": "max@nord.example",
        "Phone Numbers": "0044 20 7946 0000",
    }
    [said] = of(archived(tmp_path, "Imported Contacts.csv", table(header, [row])), Card)
    assert said.record.who.handles == (
        Handle(kind="email", key="max@nord.example"),
        Handle(kind="phone", key="+442079460000", written="0044 20 7946 0000"),
    )
