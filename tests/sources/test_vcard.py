"""Address books: one card, one record; a bad card costs itself only."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ids import record_key
from entregent.model.ports import Reading, Recognition, Source
from entregent.model.records import Card, Handle, Noticed, Position, Reason, Rejected, Said, Who
from entregent.sources.vcard import SOURCE
from entregent.sources.vcard.fields import birthday
from entregent.text.folding import fold
from tests.sources.card_reading import (
    TODAY,
    bag,
    in_words,
    read_all,
    reasons,
    said,
)


def card(*lines: str, name: str = "Claire Fontaine", version: str = "3.0") -> str:
    """A card with its name and these lines."""
    names = (f"FN:{name}",) if name else ()
    return "\r\n".join(
        ("BEGIN:VCARD", f"VERSION:{version}", *names, *lines, "END:VCARD", "")
    )


def one(*lines: str, **more: str) -> Card:
    """The record of one card."""
    (item,) = said(read_all(SOURCE, "a.vcf", card(*lines, **more)))
    assert isinstance(item.record, Card)
    return item.record


def email(key: str) -> Handle:
    return Handle(kind="email", key=key)


def test_it_is_a_source():
    assert isinstance(SOURCE, Source)
    assert (SOURCE.info.name, SOURCE.info.network, SOURCE.info.yields) == (
        "vcard", "contacts", frozenset({"people"}),
    )


APPLE = (
    "N:Fontaine;Claire;;Dr;",
    "ORG:Atelier Avant;Design",
    "TITLE:Gérante",
    "item1.EMAIL;type=INTERNET;type=pref:Claire@Atelier.example",
    "item1.X-ABLabel:_$!<Other>!$_",
    "EMAIL;type=HOME:claire@maison.example",
    "TEL;type=CELL:06 12 34 56 78",
    "TEL;type=WORK;type=FAX:01 23 45 67 89",
    "item2.URL:http\\://www.linkedin.com/in/claire-fontaine",
    "URL:https://atelier.example",
    "X-SOCIALPROFILE;type=twitter;x-user=clairef:http://twitter.com/clairef",
    "IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:claire.f",
    "item3.X-ABRELATEDNAMES:Paul Roux",
    "item3.X-ABLabel:_$!<Spouse>!$_",
    "item4.ADR;type=WORK:;;1 rue du Port;Brest;;29200;France",
    "NOTE:Aime la voile\\, et\\nle cidre",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04",
    "CATEGORIES:Salon,myContacts",
    "ANNIVERSARY:20010203",
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
    " SkZJRg==",
    "UID:ABC-1",
    "REV:2026-02-03T04:05:06Z",
)


def test_a_whole_card():
    items = read_all(SOURCE, "a.vcf", card(*APPLE))
    assert items == [
        Said(
            key=record_key("card", "contacts", "uid", "abc-1"),
            record=Card(
                who=Who(
                    name="Claire Fontaine",
                    handles=(
                        email("claire@atelier.example"),
                        email("claire@maison.example"),
                        Handle(kind="phone", key="+33612345678", written="06 12 34 56 78"),
                        Handle(kind="profile", key="linkedin.com/in/claire-fontaine",
                               network="linkedin"),
                        Handle(kind="profile", key="x.com/clairef", network="x"),
                        Handle(kind="chat", key="skype:claire.f", network="skype"),
                        Handle(kind="uid", key="abc-1"),
                    ),
                ),
                network="contacts",
                positions=(Position(organisation="Atelier Avant", title="Gérante"),),
                birthday="--03-04",
                categories=("Salon",),
                place="Brest, France",
                note="Aime la voile, et\nle cidre\nspouse: Paul Roux",
                photo=True,
            ),
            path="a.vcf",
            place="card 1, line 1",
        )
    ]


def test_the_same_card_in_three_versions_names_the_same_person():
    old = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;L=\r\n=C3=A9a;;;",
        "EMAIL;PREF;INTERNET:lea@b.example", "TEL;CELL;PREF:+33 6 12 34 56 78", "BDAY:19800412",
        name="", version="2.1",
    )
    middle = one(
        "N:Lefèvre;Léa;;;", "EMAIL;TYPE=internet,pref:lea@b.example",
        "TEL;TYPE=cell:+33 6 12 34 56 78", "BDAY:1980-04-12", name="Léa Lefèvre",
    )
    new = one(
        "N:Lefèvre;Léa;;;", "EMAIL;PREF=1:lea@b.example",
        "TEL;VALUE=uri;TYPE=cell:tel:+33-6-12-34-56-78", "BDAY;VALUE=date:19800412",
        name="Léa Lefèvre", version="4.0",
    )
    keys = [[(one.kind, one.key) for one in read.who.handles] for read in (old, middle, new)]
    assert {old.who.name, middle.who.name, new.who.name} == {"Léa Lefèvre"}
    assert keys == [[("email", "lea@b.example"), ("phone", "+33612345678")]] * 3
    assert {old.birthday, middle.birthday, new.birthday} == {"1980-04-12"}


def test_names():
    assert one("N:Fontaine;Claire;Anne,Lise;;", name="").who.name == "Claire Anne Lise Fontaine"
    assert one("NICKNAME:Clairette,Cl", "EMAIL:a@b.example", name="").who.name == "Clairette"
    assert one("EMAIL:a@b.example", name="").who == Who(handles=(email("a@b.example"),))
    assert one("EMAIL:a@b.example", name="LinkedIn Member").who.name == ""
    assert one("EMAIL:a@b.example", name="A@b.example").who.name == ""
    assert one(name="Nu\x00l \\n By\\, te").who.name == "Nul By, te"
    assert one("EMAIL:a@b.example", name="L" * 50_000).who.name == "L" * 50_000


def test_numbers_need_the_region_of_their_owner():
    lines = ("TEL:079 123 45 67", "TEL:3900", "TEL:x")
    swiss = read_all(SOURCE, "a.vcf", card(*lines), region="CH")
    assert said(swiss)[0].record.who.handles == (
        Handle(kind="phone", key="+41791234567", written="079 123 45 67"),
    )
    assert [item for item in swiss if isinstance(item, Noticed)] == [
        Noticed(
            path="a.vcf", place="card 1, line 5",
            reason=Reason(code="vcard.phone", params={"value": "3900, x", "region": "CH"}),
        )
    ]


def test_posts_stand_in_their_rank():
    assert one("ORG:A", "ORG:B;Sales", "TITLE:x", "TITLE:y").positions == (
        Position(organisation="A", title="x"), Position(organisation="B", title="y"),
    )
    assert one("ORG:A", "ROLE:Chief").positions == (Position(organisation="A", title="Chief"),)
    assert one("TITLE:Free").positions == (Position(title="Free"),)
    assert one("ORG:;").positions == ()


def test_profiles_and_chats_in_every_dress():
    handles = one(
        "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/a",
        "SOCIALPROFILE;SERVICE-TYPE=LinkedIn;USERNAME=b:",
        "SOCIALPROFILE;SERVICE-TYPE=LinkedIn;USERNAME=b:b",
        "X-SOCIALPROFILE;type=twitter:x-apple:c",
        "X-SOCIALPROFILE;type=mastodon;x-user=d:x-apple:d",
        "IMPP:xmpp:E@F.example", "X-JABBER:e@f.example", "X-SKYPE-USERNAME:G",
        "IMPP;X-SERVICE-TYPE=GTalk:xmpp:h", "URL:mailto:i@j.example",
        "URL;type=pref:www.xing.com/profile/First_Last2",
    ).who.handles
    assert [(one.kind, one.key) for one in handles] == [
        ("profile", "linkedin.com/in/a"), ("profile", "linkedin.com/in/b"),
        ("profile", "x.com/c"), ("chat", "mastodon:d"), ("chat", "xmpp:e@f.example"),
        ("chat", "skype:g"), ("chat", "xmpp:h"), ("email", "i@j.example"),
        ("profile", "xing.com/profile/First_Last2"),
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1980-04-12", "1980-04-12"), ("19800412", "1980-04-12"), ("--0412", "--04-12"),
        ("--04-12", "--04-12"), ("1604-02-29", "--02-29"), ("1985", "1985"), ("1985-04", "1985-04"),
        ("1953-10-15T23:10:00Z", "1953-10-15"), ("2019-02-10T00:00:33", "2019-02-10"),
        ("12 avril 1980", "1980-04-12"), ("0000-00-00", ""), ("9999-12-31", ""), ("--02-30", ""),
        ("1e12", ""), ("20240230", ""), ("10000-01-01", ""), ("2026-11-25", ""), ("1849-01-01", ""),
        ("---12", ""), ("circa 1800", ""), ("1985-13", ""),
    ],
)
def test_birthdays(written, read):
    assert birthday(written, TODAY) == read


def test_an_impossible_birthday_is_said_and_the_card_kept():
    items = read_all(SOURCE, "a.vcf", card("BDAY:20240230", "EMAIL:a@b.example"))
    assert [one.record.birthday for one in said(items)] == [""]
    assert reasons(items) == [("card 1, line 4", "vcard.birthday")]
    assert "20240230" in in_words(items)


@pytest.mark.parametrize(
    ("lines", "name", "code"),
    [
        (("KIND:group",), "Salon", "vcard.group"),
        (("X-ADDRESSBOOKSERVER-KIND:group",), "Salon", "vcard.group"),
        (("KIND:org",), "Atelier", "vcard.organisation"),
        (("KIND:location",), "Salle", "vcard.place"),
        (("X-ABShowAs:COMPANY", "ORG:Atelier", "TEL:0123456789"), "Atelier", "vcard.organisation"),
        (("ORG:Atelier;", "N:;;;;", "TEL:0123456789"), "Atelier", "vcard.organisation"),
        (("ORG:Atelier", "EMAIL:contact@atelier.example"), "", "vcard.organisation"),
    ],
)
def test_what_is_no_person_makes_no_card(lines, name, code):
    items = read_all(SOURCE, "a.vcf", card(*lines, name=name))
    assert reasons(items) == [("card 1, line 1", code)]
    assert said(items) == []


def test_a_person_who_works_under_their_own_name_is_a_person():
    assert one("ORG:Claire Fontaine", "N:Fontaine;Claire;;;").who.name == "Claire Fontaine"


def test_a_card_that_never_ends_costs_itself_only():
    text = card("EMAIL:a@b.example") + "BEGIN:VCARD\r\nFN:Lost\r\n" + card("EMAIL:c@d.example")
    items = read_all(SOURCE, "a.vcf", text)
    assert [one.place for one in said(items)] == ["card 1, line 1", "card 3, line 8"]
    assert [item for item in items if isinstance(item, Rejected)] == [
        Rejected(path="a.vcf", place="card 2, line 6",
                 reason=Reason(code="vcard.unclosed", params={"card": "2", "line": "6"}))
    ]
    assert reasons(read_all(SOURCE, "a.vcf", card() + "BEGIN:VCARD\r\nFN:Cut")) == [
        ("card 2, line 5", "vcard.unclosed")
    ]


def test_many_unclosed_cards_are_counted():
    items = read_all(SOURCE, "a.vcf", "BEGIN:VCARD\nFN:a\n" * 100)
    codes = [code for _, code in reasons(items)]
    assert codes == ["vcard.unclosed"] * 20 + ["vcard.unclosed-more"]
    assert "80" in in_words(items)


def test_an_agent_is_passed_over_and_said():
    agent = ("AGENT:", "BEGIN:VCARD", "FN:Somebody Else", "AGENT:", "BEGIN:VCARD", "FN:Third",
             "END:VCARD", "END:VCARD", "EMAIL:a@b.example")
    items = read_all(SOURCE, "a.vcf", card(*agent, version="2.1"))
    assert [one.record.who for one in said(items)] == [
        Who(name="Claire Fontaine", handles=(email("a@b.example"),))
    ]
    assert reasons(items) == [("card 1, line 5", "vcard.agent")]


def test_a_card_that_names_nobody_is_refused():
    items = read_all(SOURCE, "a.vcf", card("CATEGORIES:x", "UID:1", name="") + card())
    assert [(type(item).__name__, item.path) for item in items] == [
        ("Rejected", "a.vcf"), ("Said", "a.vcf")
    ]
    assert reasons(items) == [("card 1, line 1", "vcard.nobody")]


def test_a_card_of_20000_properties_is_cut():
    items = read_all(SOURCE, "a.vcf", card(*(f"NOTE:{at}" for at in range(20_000))))
    assert reasons(items) == [("card 1, line 10002", "vcard.too-many")]
    assert len(said(items)) == 1


def test_odd_lines_are_said():
    text = "junk\r\n" + card("no property", "NOTE;CHARSET=KLINGON-8:x", version="9.9")
    items = read_all(SOURCE, "a.vcf", text)
    assert reasons(items) == [
        ("line 1", "vcard.outside"), ("card 1, line 5", "vcard.bad-line"),
        ("card 1, line 6", "vcard.charset"), ("card 1, line 2", "vcard.version"),
    ]
    assert len(said(items)) == 1


def test_keys():
    """The UID, else the name with the first handle, else what tells homonyms apart."""
    same = card("UID:1", "EMAIL:a@b.example")
    (first,), (second,) = said(read_all(SOURCE, "a.vcf", same)), said(
        read_all(SOURCE, "b.vcf", card("UID:urn:uuid:1", "TEL:0612345678", name="Claire Roux"))
    )
    assert first.key == second.key == record_key("card", "contacts", "uid", "1")
    couple = said(read_all(SOURCE, "a.vcf", card("EMAIL:us@b.example") + card(
        "EMAIL:us@b.example", name="Paul Fontaine")))
    assert len({item.key for item in couple}) == 2
    homonyms = said(read_all(SOURCE, "a.vcf", card("ORG:A") + card("ORG:B") + card("ORG:A")))
    assert [item.key for item in homonyms] == [
        record_key("card", "contacts", fold("Claire Fontaine"), house, "", "")
        for house in ("a", "b", "a")
    ]


def test_one_uid_on_two_people_joins_nobody():
    items = read_all(
        SOURCE, "a.vcf", card("UID:1", "EMAIL:a@b.example")
        + card("UID:1", "EMAIL:c@d.example", name="Paul Roux"),
    )
    assert len({item.key for item in said(items)}) == 2
    assert [handle.kind for handle in said(items)[1].record.who.handles] == ["email"]
    assert [code for _, code in reasons(items)] == ["vcard.uid-twice"]


def test_notes_are_words():
    assert said(read_all(SOURCE, "a.vcf", card("NOTE:x"), words=False))[0].record.note == ""
    assert one("X-ABRELATEDNAMES;type=assistant:Zoé").note == "assistant: Zoé"
    assert one("RELATED;TYPE=friend;VALUE=text:Zoé", "RELATED;TYPE=friend:urn:uuid:1").note == (
        "friend: Zoé"
    )


# ------------------------------------------------------------------ recognition


def test_recognition_says_why_and_since_when():
    tree = SingleFile("contacts.dat", card("REV:20260102T030405Z", "REV:9999-12-31").encode())
    assert SOURCE.recognise(tree) == Recognition(
        confidence=95, because="vcard.because", paths=("contacts.dat",), as_of=date(2026, 1, 2)
    )
    assert SOURCE.recognise(SingleFile("a.vcf", b"")) == Recognition(
        confidence=60, because="vcard.because-name", paths=("a.vcf",)
    )
    late = SOURCE.recognise(SingleFile("a.vcf", b"x\r\n" + card().encode()))
    assert late is not None
    assert late.confidence == 60


@pytest.mark.parametrize(
    "data", [b"", b"a,b\n", b"BEGIN:VCALENDAR\n", b"PK\x03\x04", b"BEGIN:VCARD"[1:]]
)
def test_other_files_are_declined(data):
    assert SOURCE.recognise(SingleFile("a.txt", data)) is None


def test_a_folder_of_groups_says_each_card_once_a_file_under_one_key(tmp_path: Path):
    for group in ("Salon", "Voile"):
        (tmp_path / group).mkdir()
        (tmp_path / group / f"{group}.vcf").write_text(card("UID:1", "EMAIL:a@b.example"))
    (tmp_path / "notes.txt").write_text("x")
    with open_tree(tmp_path) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    assert claimed.paths == ("Salon/Salon.vcf", "Voile/Voile.vcf")
    assert len(items) == 2
    assert len(bag(items)) == 1


def test_in_a_large_tree_only_named_files_are_looked_into(tmp_path: Path):
    for at in range(60):
        (tmp_path / f"{at}").write_text(card("EMAIL:a@b.example"))
    (tmp_path / "z.VCF").write_text(card("EMAIL:a@b.example"))
    with open_tree(tmp_path) as tree:
        claimed = SOURCE.recognise(tree)
    assert claimed is not None
    assert claimed.paths == ("z.VCF",)


def test_an_empty_file_is_said_to_be():
    assert reasons(read_all(SOURCE, "a.vcf", "")) == [("", "vcard.none")]
