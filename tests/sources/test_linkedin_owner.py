"""What an archive says of its owner, and whose it is when it does not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.model.records import Handle, Moment, OwnerFact, OwnerPosition, Position
from tests.sources.linkedin_archive import (
    CONNECTIONS,
    INVITATIONS,
    MESSAGES,
    MESSAGES_2021,
    OWNER,
    PROFILE,
    PROFILE_ROW,
    Result,
    message,
    read_file,
    read_path,
    table,
    url,
    write_zip,
)

KEY = "linkedin.com/in/lea-marchand"
HANDLE = Handle(kind="profile", key=KEY, network="linkedin")


def facts(result: Result) -> list[tuple[str, str]]:
    return [(record.field, record.value) for record in result.records(OwnerFact)]


def archive(tmp_path: Path, **files: str) -> Result:
    return read_path(
        write_zip(
            tmp_path,
            {
                "Profile.csv": table(PROFILE, [PROFILE_ROW]),
                **{f"{name.replace('_', ' ')}.csv": text for name, text in files.items()},
            },
        )
    )


def test_a_profile_becomes_facts(tmp_path: Path) -> None:
    row = {
        "First Name": "Léa",
        "Last Name": "Marchand",
        "Maiden Name": "Dubois",
        "Address": "1 rue Secrète",
        "Birth Date": "Mar 4, 1980",
        "Headline": "Conseil & co",
        "Summary": "Bonjour,\nje relie des gens.",
        "Industry": "Conseil",
        "Zip Code": "33000",
        "Geo Location": "Bordeaux, France",
        "Twitter Handles": "[lea]",
        "Websites": "[PERSONAL:https://lea.example,COMPANY:https://nord.example/a,b]",
        "Instant Messengers": "[skype:lea]",
    }
    result = read_path(write_zip(tmp_path, {"Profile.csv": table(PROFILE, [row])}))
    assert facts(result) == [
        ("name", "Léa Marchand"),
        ("maiden_name", "Dubois"),
        ("headline", "Conseil & co"),
        ("summary", "Bonjour,\nje relie des gens."),
        ("industry", "Conseil"),
        ("place", "Bordeaux, France"),
        ("birthday", "1980-03-04"),
        ("website", "https://lea.example"),
        ("website", "https://nord.example/a,b"),
    ]
    assert "Secrète" not in str(result.items)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Mar 4", "--03-04"),
        ("Feb 29", "--02-29"),
        ("Jan 1, 1980", "1980-01-01"),
        ("1815-12-10", None),
        ("Smarch 4", None),
        ("", None),
        ("Feb 30", None),
    ],
)
def test_birthdays(tmp_path: Path, written: str, kept: str | None) -> None:
    row = {**PROFILE_ROW, "Birth Date": written}
    result = read_path(write_zip(tmp_path, {"Profile.csv": table(PROFILE, [row])}))
    assert [value for name, value in facts(result) if name == "birthday"] == (
        [kept] if kept else []
    )


def test_addresses_and_numbers(tmp_path: Path) -> None:
    result = archive(
        tmp_path,
        Email_Addresses=table(
            "Email Address,Confirmed,Primary,Updated On",
            [
                ["Lea@Nord.example", "Yes", "Yes", "x"],
                ["slip@nord.example", "No", "No", ""],
                ["none", "Yes", "No", ""],
            ],
        ),
        PhoneNumbers=table(
            "Extension,Number,Type",
            [
                ["+44", "20 7946 0000", "Mobile"],
                ["", "06 12 34 56 78", ""],
                ["", "12", "Home"],
            ],
        ),
        Whatsapp_Phone_Numbers=table(
            "Number,Extension,Is_WhatsApp_Number",
            [
                ["20 7946 0000", "+44", "true"],
            ],
        ),
        Registration=table(
            "Registered At,Registration Ip,Subscription Types",
            [
                ["1/12/10, 9:14 AM", "203.0.113.4", ""],
            ],
        ),
    )
    told = [
        record
        for record in result.records(OwnerFact)
        if record.field in {"email", "phone", "registered"}
    ]
    phone = Handle(kind="phone", key="+442079460000", written="+44 20 7946 0000")
    assert told == [
        OwnerFact(
            network="linkedin",
            field="email",
            value="lea@nord.example",
            handle=Handle(kind="email", key="lea@nord.example", written="Lea@Nord.example"),
        ),
        OwnerFact(network="linkedin", field="phone", value="+442079460000", handle=phone),
        OwnerFact(
            network="linkedin",
            field="phone",
            value="+33612345678",
            handle=Handle(kind="phone", key="+33612345678", written="06 12 34 56 78"),
        ),
        OwnerFact(network="linkedin", field="phone", value="+442079460000", handle=phone),
        OwnerFact(network="linkedin", field="registered", value="2010-01-12"),
    ]
    assert sorted(result.rejected) == [
        ("Email Addresses.csv", "line 4", "linkedin.no-address"),
        ("PhoneNumbers.csv", "line 4", "linkedin.no-number"),
    ]
    assert result.noticed == [("Email Addresses.csv", "linkedin.unconfirmed", "3")]
    assert "203.0.113.4" not in str(result.items)


def test_lists_and_positions(tmp_path: Path) -> None:
    result = archive(
        tmp_path,
        Profile_Summary=table("Profile Summary", [["Bonjour,\nje relie."]]),
        Skills=table("Name", [["Animation"], ["Vente"]]),
        Languages=table("Name,Proficiency", [["French", "Native"], ["Basque", ""]]),
        Certifications=table(
            "Name,Url,Authority,Started On,Finished On,License Number",
            [
                ["Coaching", "https://c.example", "ICF", "Aug 2014", "", "12"],
            ],
        ),
        Positions=table(
            "Company Name,Title,Description,Location,Started On,Finished On",
            [
                ["Nord SAS", "Associée", "Conseil.\nEt plus.", "Bordeaux", "Jan 2020", ""],
                ["Sud", "", "", "", "1995", "Dec 2019"],
                ["", "", "x", "", "", ""],
            ],
        ),
        Education=table(
            "School Name,Start Date,End Date,Notes,Degree Name,Activities",
            [
                ["Université", "2001", "Sep 2005", "mention", "Master", "théâtre"],
            ],
        ),
        Volunteering=table(
            "Company Name,Role,Cause,Started On,Finished On,Description",
            [
                ["Croix", "Aide", "HEALTH", "Nov 2020", "", "le soir"],
            ],
        ),
    )
    assert [
        fact
        for fact in facts(result)
        if fact[0] in {"skill", "language", "certification", "summary"}
    ] == [
        ("summary", "Bonjour,\nje relie."),
        ("skill", "Animation"),
        ("skill", "Vente"),
        ("language", "French (Native)"),
        ("language", "Basque"),
        ("certification", "Coaching (ICF)"),
    ]

    def month(at: int) -> Moment:
        return Moment(at=at, precision="month", zone="floating")

    def year(at: int) -> Moment:
        return Moment(at=at, precision="year", zone="floating")

    assert result.records(OwnerPosition) == [
        OwnerPosition(
            network="linkedin",
            kind="work",
            position=Position(
                organisation="Nord SAS",
                title="Associée",
                start=month(1577836800),
                place="Bordeaux",
                words="Conseil.\nEt plus.",
            ),
        ),
        OwnerPosition(
            network="linkedin",
            kind="work",
            position=Position(
                organisation="Sud",
                start=year(788918400),
                end=month(1575158400),
            ),
        ),
        OwnerPosition(
            network="linkedin",
            kind="education",
            position=Position(
                organisation="Université",
                title="Master",
                start=year(978307200),
                end=month(1125532800),
                words="mention\nthéâtre",
            ),
        ),
        OwnerPosition(
            network="linkedin",
            kind="volunteer",
            position=Position(
                organisation="Croix",
                title="Aide",
                start=month(1604188800),
                words="HEALTH\nle soir",
            ),
        ),
    ]
    assert result.rejected == [("Positions.csv", "line 5", "linkedin.no-content")]


def test_what_one_has_one_of_keeps_its_key(tmp_path: Path) -> None:
    def keys(**change: str) -> dict[str, str]:
        row = {**PROFILE_ROW, **{k.replace("_", " "): v for k, v in change.items()}}
        result = read_path(write_zip(tmp_path, {"Profile.csv": table(PROFILE, [row])}))
        return {said.record.field: said.key for said in result.said}

    first, later = keys(Headline="Conseil"), keys(Headline="Coach", Last_Name="Martin")
    assert first["headline"] == later["headline"]
    assert first["name"] != later["name"]


# ------------------------------------------------------------------ whose archive


def page(result: Result) -> list[tuple[str, str, str]]:
    return [
        (said.path, said.place, said.record.value)
        for said in result.said
        if isinstance(said.record, OwnerFact) and said.record.field == "profile"
    ]


def test_invitations_say_whose_page_it_is(tmp_path: Path) -> None:
    result = archive(
        tmp_path,
        Invitations=table(
            INVITATIONS,
            [
                ["Ana", "Léa Marchand", "1/1/26, 1:00 PM", "", "INCOMING", url("ana"), OWNER],
                ["Léa Marchand", "Zoé", "1/2/26, 1:00 PM", "", "OUTGOING", OWNER, url("zoe")],
            ],
        ),
    )
    assert page(result) == [("Invitations.csv", "line 2", KEY)]
    [record] = [r for r in result.records(OwnerFact) if r.field == "profile"]
    assert record == OwnerFact(network="linkedin", field="profile", value=KEY, handle=HANDLE)


def test_invitations_that_disagree_say_nothing(tmp_path: Path) -> None:
    result = archive(
        tmp_path,
        Invitations=table(
            INVITATIONS,
            [
                [
                    "Léa Marchand",
                    "Ana",
                    "1/1/26, 1:00 PM",
                    "",
                    "OUTGOING",
                    url("lea-1"),
                    url("ana"),
                ],
                [
                    "Léa Marchand",
                    "Zoé",
                    "1/2/26, 1:00 PM",
                    "",
                    "OUTGOING",
                    url("lea-2"),
                    url("zoe"),
                ],
            ],
        ),
    )
    assert page(result) == []


def test_who_writes_under_the_profile_s_name(tmp_path: Path) -> None:
    result = archive(
        tmp_path,
        messages=table(
            MESSAGES_2021,
            [
                message(sender="Ana", page=url("ana"), to="Léa Marchand", text="x"),
                message(sender="Lea MARCHAND", page=OWNER, to="Ana", text="y"),
            ],
        ),
    )
    assert page(result) == [("messages.csv", "line 3", KEY)]


def test_who_receives_under_the_profile_s_name(tmp_path: Path) -> None:
    result = archive(
        tmp_path,
        messages=table(
            MESSAGES,
            [
                message(
                    sender="Ana",
                    page=url("ana"),
                    to="Zoé, Léa Marchand",
                    pages=f"{url('z')},{OWNER}",
                ),
            ],
        ),
    )
    assert page(result) == [("messages.csv", "line 2", KEY)]


def conversations(header: str, count: int, absent: int = 0) -> str:
    rows = []
    for n in range(count):
        away = n < absent
        other = {"sender": f"Contact {n}", "page": url(f"contact-{n}")}
        to = (
            {"to": "Zoé Petit", "pages": url("zoe")}
            if away
            else {"to": "Léa Marchand", "pages": OWNER}
        )
        row = message(**other, **to, thread=f"2-{n}", text="x")
        rows.append({k: v for k, v in row.items() if k in header.split(",")})
    return table(header, rows)


def test_messages_alone_show_who_is_in_nearly_all_conversations() -> None:
    result = read_file("messages.csv", conversations(MESSAGES, 10, absent=2))
    assert facts(result) == [("name", "Léa Marchand"), ("profile", KEY)]


@pytest.mark.parametrize(("count", "absent"), [(2, 0), (10, 3)])
def test_too_little_shows_nothing(count: int, absent: int) -> None:
    assert facts(read_file("messages.csv", conversations(MESSAGES, count, absent=absent))) == []


def test_two_who_are_everywhere_are_not_told_apart() -> None:
    rows = [
        message(sender="Ana", page=url("ana"), to="Léa Marchand", pages=OWNER, thread=f"2-{n}")
        for n in range(5)
    ]
    assert facts(read_file("messages.csv", table(MESSAGES, rows))) == []


def test_before_2023_the_name_shows_it() -> None:
    result = read_file("messages.csv", conversations(MESSAGES_2021, 10))
    assert facts(result) == [("name", "Léa Marchand")]


def test_connections_alone_say_nothing_of_the_owner() -> None:
    text = table(CONNECTIONS, [["Ana", "Kovač", url("ana"), "", "", "", "1 Jan 2020"]])
    assert facts(read_file("Connections.csv", text)) == []


def test_drafts_and_closed_accounts_are_no_owner() -> None:
    rows = [
        message(sender="LinkedIn Member", to="LinkedIn Member", thread=f"2-{n}", text="x")
        for n in range(5)
    ]
    assert facts(read_file("messages.csv", table(MESSAGES, rows))) == []
