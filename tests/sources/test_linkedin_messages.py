"""messages.csv of every era: who wrote to whom, what is no exchange, and keys that stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from entregent.model.records import Handle, Interaction, Moment, Said, Who
from entregent.sources.linkedin.recipients import recipients, split_addresses, split_names
from entregent.sources.linkedin.who import People
from tests.sources.linkedin_archive import (
    CONNECTIONS,
    MESSAGES,
    MESSAGES_2021,
    MESSAGES_2023,
    OWNER,
    READING,
    message,
    read_file,
    read_path,
    table,
    url,
    write_zip,
)

LEA = Who(
    name="Léa Marchand",
    handles=(Handle(kind="profile", key="linkedin.com/in/lea-marchand", network="linkedin"),),
)


def who(name: str, slug: str) -> Who:
    handle = Handle(kind="profile", key=f"linkedin.com/in/{slug}", network="linkedin")
    return Who(name=name, handles=(handle,))


def named(name: str, folded: str) -> Who:
    return Who(name=name, local=f"linkedin:{folded}")


ZOE = who("Zoë Brandt", "zoë-brandt")
TO_LEA = {"to": "Léa Marchand", "pages": OWNER}
FROM_ZOE = {"sender": "Zoë Brandt", "page": url("zo%C3%AB-brandt")}


def read(rows: Sequence[dict[str, str]], header: str = MESSAGES, **how: bool) -> list[Said]:
    return read_file("messages.csv", table(header, rows, **how)).said


def test_a_message_of_today_is_kept_whole() -> None:
    text = "Bonjour Léa,\nmerci pour l’appel.\n\nPouvez-vous me présenter à Ana ?"
    [said] = read(
        [message(**FROM_ZOE, **TO_LEA, text=text, thread="2-xyz=", at="2026-02-01 08:00:00 UTC")],
        quoted=True,
    )
    assert (said.path, said.place, said.words) == ("messages.csv", "line 2", text)
    assert said.record == Interaction(
        at=Moment(at=1769932800),
        kind="message",
        network="linkedin",
        author=ZOE,
        others=(LEA,),
        thread="2-xyz=",
        words=11,
        cues=("question", "request", "thanks"),
    )


@pytest.mark.parametrize(
    "header",
    [
        MESSAGES_2021,
        MESSAGES_2023,
        MESSAGES,
        MESSAGES_2023 + ",ATTACHMENTS,IS CONVERSATION ARCHIVED",
    ],
)
@pytest.mark.parametrize("quoted", [False, True])
def test_every_header_gives_the_same_message(header: str, quoted: bool) -> None:
    row = message(**FROM_ZOE, **TO_LEA, text="Vendredi ?")
    # What older headers lack is not written.
    row = {name: value for name, value in row.items() if name in header.split(",")}
    [said] = read([row], header, quoted=quoted)
    [whole] = read([message(**FROM_ZOE, **TO_LEA, text="Vendredi ?")])
    assert said.key == whole.key
    assert isinstance(said.record, Interaction)
    assert said.record.author == ZOE
    expected = (
        (LEA,) if "RECIPIENT PROFILE URLS" in header else (named("Léa Marchand", "lea marchand"),)
    )
    assert said.record.others == expected


def test_messages_of_2017_are_read_by_their_names() -> None:
    header = "From,To,Date,Subject,Content,Direction,Folder"
    rows = [
        [
            "Éloïse d'Arcy",
            "Léa Marchand",
            "3/28/17, 1:25 PM",
            "RE: Salon",
            "Merci",
            "INCOMING",
            "INBOX",
        ]
    ]
    [said] = read_file("Messages.csv", table(header, rows)).said
    assert said.record == Interaction(
        at=Moment(at=1490707500, precision="minute", zone="floating"),
        kind="message",
        network="linkedin",
        author=named("Éloïse d'Arcy", "eloise d arcy"),
        others=(named("Léa Marchand", "lea marchand"),),
        subject="RE: Salon",
        words=1,
        cues=("thanks",),
    )


def test_columns_are_read_by_name_in_any_order() -> None:
    names = MESSAGES.split(",")
    row = message(**FROM_ZOE, **TO_LEA, text="x")
    mixed = ",".join([*reversed(names), "NEW COLUMN"])
    assert [s.record for s in read([row], mixed)] == [s.record for s in read([row])]


@pytest.mark.parametrize("column", ["draft", "conversation_draft"])
@pytest.mark.parametrize("yes", ["Yes", "yes", "true", "TRUE"])
def test_drafts_are_left_out_and_counted(column: str, yes: str) -> None:
    rows = [
        message(
            sender="Léa Marchand",
            page=OWNER,
            to="Zoë Brandt",
            pages=url("zoë-brandt"),
            text="brouillon",
            **{column: yes},
        ),
        message(**FROM_ZOE, **TO_LEA, text="envoyé", draft="No", conversation_draft="false"),
    ]
    result = read_file("messages.csv", table(MESSAGES, rows))
    assert [said.words for said in result.said if isinstance(said.record, Interaction)] == [
        "envoyé"
    ]
    assert result.noticed == [("messages.csv", "linkedin.draft", "2")]


def test_a_closed_account_is_another_nobody_in_each_conversation() -> None:
    rows = [
        message(sender=name, to="Léa Marchand", pages=OWNER, thread=thread, text=f"{thread}{name}")
        for thread in ("2-a", "2-b")
        for name in ("LinkedIn Member", "Utilisateur LinkedIn")
    ]
    authors = [said.record.author for said in read(rows)]
    assert authors == [
        Who(name="LinkedIn Member", local="linkedin:member@2-a"),
        Who(name="Utilisateur LinkedIn", local="linkedin:member@2-a"),
        Who(name="LinkedIn Member", local="linkedin:member@2-b"),
        Who(name="Utilisateur LinkedIn", local="linkedin:member@2-b"),
    ]
    [said] = read(
        [message(sender="Léa Marchand", page=OWNER, to="LinkedIn Member", thread="2-c", text="x")]
    )
    assert said.record.others == (Who(name="LinkedIn Member", local="linkedin:member@2-c"),)


def test_sponsored_mail_is_no_human_exchange() -> None:
    html = '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p>Free &amp; easy?</p>'
    [said] = read([message(sender="Casey Morgan", **TO_LEA, title="Grow", text=html)])
    assert said.record == Interaction(
        at=Moment(at=1769932800),
        kind="message",
        network="linkedin",
        author=named("Casey Morgan", "casey morgan"),
        others=(LEA,),
        thread="2-abc=",
        subject="Grow",
        human=False,
        auto="sponsored",
        words=5,
    )
    assert said.words == "Hi %FIRSTNAME%,\n\nFree & easy?"


def test_a_name_without_a_page_alone_is_not_sponsored() -> None:
    for text in ("Bonjour, 100%SURE% non", "Une question ?"):
        [said] = read([message(sender="Ana Kovač", **TO_LEA, text=text.replace("%SURE%", ""))])
        assert said.record.human
    [said] = read([message(**FROM_ZOE, **TO_LEA, text="votre %FIRSTNAME% n’est pas rempli")])
    assert said.record.human  # somebody with a page wrote it


def test_spam_is_kept_and_marked() -> None:
    [said] = read([message(**FROM_ZOE, **TO_LEA, text="Guaranteed? Call me", folder="SPAM")])
    assert (said.record.human, said.record.auto, said.record.cues) == (False, "spam", ())


@pytest.mark.parametrize("folder", ["INBOX", "ARCHIVE", "", "inbox", "OTHER"])
def test_other_folders_say_nothing(folder: str) -> None:
    [said] = read([message(**FROM_ZOE, **TO_LEA, text="x", folder=folder)])
    assert (said.record.human, said.record.auto, said.record.incoming) == (True, "", None)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<p>Bonjour,</p><p>un &lt;b&gt; et <b>deux</b></p>", "Bonjour,\n\nun <b> et deux"),
        ("Tom &amp; Ana &#233; &nbsp;ok", "Tom & Ana é \u00a0ok"),
        ("a < b & c > d", "a < b & c > d"),
        ("x\r\ny\vz\x00\x1b[0m", "x\ny\nz[0m"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("<script>alert(1)</script>hello <img src=x onerror=alert(2)>", "hello"),
        ("  blanks around \n", "blanks around"),
        ("E\u0301te\u0301", "Été"),
        ("", ""),
    ],
)
def test_content_becomes_words(content: str, words: str) -> None:
    [said] = read([message(**FROM_ZOE, **TO_LEA, text=content)])
    assert said.words == words
    assert said.record.words == len(words.split())


def test_words_can_be_left_out_and_cues_stay() -> None:
    text = table(MESSAGES, [message(**FROM_ZOE, **TO_LEA, text="Pouvez-vous m’aider ?")])
    [with_words] = read_file("messages.csv", text).said
    [without] = read_file("messages.csv", text, replace(READING, words=False)).said
    assert without.words == ""
    assert without.record == with_words.record
    assert without.key == with_words.key
    assert "question" in without.record.cues


def test_dates_without_seconds_or_zone_and_impossible_ones() -> None:
    rows = [
        message(**FROM_ZOE, **TO_LEA, text="a", at="2026-06-02 09:00 UTC"),
        message(**FROM_ZOE, **TO_LEA, text="b", at="2026-06-02 09:00:30"),
        message(**FROM_ZOE, **TO_LEA, text="c", at="2026-02-30 09:00:00 UTC"),
        message(**FROM_ZOE, **TO_LEA, text="d", at="1970-01-01 00:00:00 UTC"),
        message(**FROM_ZOE, **TO_LEA, text="e", at="2026-11-27 00:00:00 UTC"),
        message(**FROM_ZOE, **TO_LEA, text="f", at=""),
        message(**FROM_ZOE, **TO_LEA, text="g", at="2026-06-02 09:00:00 UTC"),
    ]
    result = read_file("messages.csv", table(MESSAGES, rows))
    assert [record.at for record in result.records(Interaction)] == [
        Moment(at=1780390800, precision="minute"),
        Moment(at=1780390830, zone="floating"),
        None,
        None,
        None,
        None,
        Moment(at=1780390800),
    ]
    assert result.noticed == [("messages.csv", "linkedin.bad-date", "4, 5, 6")]


def test_nobody_at_all_is_rejected_with_its_line() -> None:
    rows = [message(text="x"), message(**FROM_ZOE, text="alone")]
    result = read_file("messages.csv", table(MESSAGES, rows))
    assert result.rejected == [("messages.csv", "line 2", "linkedin.no-person")]
    assert [record.others for record in result.records(Interaction)] == [()]


def test_the_author_is_not_a_recipient() -> None:
    [said] = read(
        [
            message(
                **FROM_ZOE,
                to="Zoë Brandt, Léa Marchand",
                pages=f"{url('zoë-brandt')},{OWNER}",
                text="x",
            )
        ]
    )
    assert said.record.others == (LEA,)


# ------------------------------------------------------------------ who received it


def knowing(*pairs: tuple[str, str]) -> People:
    people = People()
    for name, page in pairs:
        people.learn(name, page)
    return people


def names_of(to: str, urls: str, people: People) -> list[tuple[str, str]]:
    return [
        (one.name, one.handles[0].key.removeprefix("linkedin.com/in/") if one.handles else "")
        for one in recipients(to, urls, people).people
    ]


def test_addresses_are_split_by_their_shape() -> None:
    assert split_addresses("") == []
    assert split_addresses(" ") == []
    assert split_addresses(url("a")) == [url("a")]
    assert split_addresses(
        f"{url('a')},{url('b,c')}, www.linkedin.com/in/d,fr.linkedin.com/in/e"
    ) == [
        url("a"),
        url("b,c"),
        "www.linkedin.com/in/d",
        "fr.linkedin.com/in/e",
    ]


def test_names_known_elsewhere_are_kept_whole() -> None:
    people = knowing(("Jane Doe, Ph.D.", ""), ("A, B, C", ""))
    assert split_names("Léa Marchand, Jane Doe, Ph.D., Zoë, A, B, C", people) == [
        "Léa Marchand",
        "Jane Doe, Ph.D.",
        "Zoë",
        "A, B, C",
    ]


def test_titles_go_with_the_name_before_them() -> None:
    assert split_names("Jane Doe, Ph.D., Max Roe, MBA, PMP", People()) == [
        "Jane Doe, Ph.D.",
        "Max Roe, MBA, PMP",
    ]


def test_one_address_means_one_name() -> None:
    assert names_of("Doe, Jane, of Nowhere", url("jane"), People()) == [
        ("Doe, Jane, of Nowhere", "jane")
    ]


def test_as_many_names_as_addresses_go_by_place() -> None:
    assert names_of("A One, B Two", f"{url('a')},{url('b')}", People()) == [
        ("A One", "a"),
        ("B Two", "b"),
    ]


def test_when_counts_differ_what_is_known_decides() -> None:
    people = knowing(("Ana Kovač", url("ana")), ("Léa Marchand", OWNER))
    urls = f"{OWNER},{url('strange')},{url('ana')}"
    assert names_of("Léa Marchand, Kim, of Busan, Ana Kovač", urls, people) == [
        ("Léa Marchand", "lea-marchand"),
        ("", "strange"),
        ("Ana Kovač", "ana"),
    ]
    assert names_of(
        "Léa Marchand, LinkedIn Member, Ana Kovač", f"{OWNER},{url('ana')}", people
    ) == [
        ("Léa Marchand", "lea-marchand"),
        ("Ana Kovač", "ana"),
    ]
    got = recipients("Léa Marchand, LinkedIn Member, Ana Kovač", f"{OWNER},{url('ana')}", people)
    assert got.closed == ("LinkedIn Member",)
    assert names_of("Léa Marchand, Ana Kovač, Kim Lee", f"{url('ana')},{OWNER}", people) == [
        ("Ana Kovač", "ana"),
        ("Léa Marchand", "lea-marchand"),
    ]


def test_an_unknown_name_fills_the_one_place_left() -> None:
    """Order does not agree with what is known: knowledge wins over place."""
    people = knowing(("Ana Kovač", url("ana")), ("Léa Marchand", OWNER))
    urls = f"{OWNER},{url('kim')},{url('ana')}"
    expected = [("Léa Marchand", "lea-marchand"), ("Kim Lee", "kim"), ("Ana Kovač", "ana")]
    assert names_of("Ana Kovač, Léa Marchand, Kim Lee, LinkedIn Member", urls, people) == expected
    assert names_of("Ana Kovač, Léa Marchand, Kim Lee", urls, people) == expected


def test_a_page_with_two_names_shows_the_same_one_in_any_order() -> None:
    pairs = [("Zoë Brandt", url("zoe")), ("Zoë Brandt-Meyer", url("zoe"))]
    urls = f"{OWNER},{url('zoe')}"
    for order in (pairs, pairs[::-1]):
        assert names_of("Somebody, of Some Place, Else", urls, knowing(*order)) == [
            ("", "lea-marchand"),
            ("Zoë Brandt", "zoe"),
        ]


def test_people_named_twice_count_once() -> None:
    assert names_of("A One, A One", f"{url('a')},{url('a')}", People()) == [("A One", "a")]


def test_names_of_a_group_find_their_pages(tmp_path: Path) -> None:
    """2022: recipients without addresses, one of them with a comma in the name."""
    files = {
        "Connections.csv": table(
            CONNECTIONS,
            [
                ["Jane", "Doe, Ph.D.", url("jane"), "", "", "", "1 Jan 2020"],
                ["Zoë", "Brandt", url("zo%C3%AB-brandt"), "", "", "", "1 Jan 2020"],
            ],
        ),
        "messages.csv": table(
            MESSAGES_2021,
            [
                message(
                    sender="Léa Marchand",
                    page=OWNER,
                    to="Jane Doe, Ph.D., Zoë Brandt, Rosa Diaz",
                    title="Projet",
                    text="Vendredi ?",
                ),
            ],
        ),
    }
    [record] = read_path(write_zip(tmp_path, files)).records(Interaction)
    assert record.others == (
        who("Jane Doe, Ph.D.", "jane"),
        ZOE,
        named("Rosa Diaz", "rosa diaz"),
    )
    assert record.subject == "Projet"


# ------------------------------------------------------------------ keys


def key(row: dict[str, str], header: str = MESSAGES, **how: str) -> str:
    [said] = read_file("messages.csv", table(header, [row], **how)).said
    return said.key


BASE = {**FROM_ZOE, **TO_LEA, "text": "Bonjour,\nà vendredi  ?", "thread": "2-a"}


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Bonjour,\r\nà vendredi ?"},
        {"text": "Bonjour, à vendredi ? "},
        {"text": "Bonjour,\nà vendredi  ?".replace("à", "a\u0300")},
        {"to": "", "pages": ""},
        {"folder": "ARCHIVE", "attached": "https://www.linkedin.com/dms/x", "title": "T"},
        {"page": "https://de.linkedin.com/in/Zo%c3%ab-Brandt/"},
        {"sender": "Zoë Brandt-Meyer"},
    ],
)
def test_what_does_not_change_the_key(change: dict[str, str]) -> None:
    assert key(message(**BASE | change)) == key(message(**BASE))


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Bonjour"},
        {"thread": "2-b"},
        {"at": "2026-02-01 08:00:01 UTC"},
        {"page": url("other")},
        {"page": "", "sender": "LinkedIn Member"},
    ],
)
def test_what_changes_the_key(change: dict[str, str]) -> None:
    assert key(message(**BASE | change)) != key(message(**BASE))


def test_a_cell_cut_by_a_spreadsheet_keeps_its_key() -> None:
    long = "mot " * 20_000
    assert key(message(**BASE | {"text": long})) == key(message(**BASE | {"text": long[:32_767]}))


def test_coach_chats_are_left_out_with_a_reason(tmp_path: Path) -> None:
    coach = table(MESSAGES_2023, [message(sender="LinkedIn Coach", to="Léa Marchand", text="Hi!")])
    files = {
        "messages.csv": table(MESSAGES, [message(**BASE)]),
        **dict.fromkeys(
            (
                "guide_messages.csv",
                "coach_messages.csv",
                "learning_coach_messages.csv",
                "learning_role_play_messages.csv",
            ),
            coach,
        ),
        "LearningCoachMessages.csv": "No conversations found\n",
    }
    result = read_path(write_zip(tmp_path, files))
    assert len(result.records(Interaction)) == 1
    assert result.ignored == dict.fromkeys(
        (name for name in files if name != "messages.csv"), "linkedin.coach"
    )
