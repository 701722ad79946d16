"""The journal: what a command writes its source reads; what a hand writes is read too."""

from __future__ import annotations

import time as clocks
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ids import record_key
from entregent.model.ports import Reading, Recognition, Source
from entregent.model.records import (
    Commitment,
    Gift,
    Handle,
    Interaction,
    Moment,
    Note,
    Reason,
    Rejected,
    Said,
    Who,
)
from entregent.sources.journal import HEADER, SOURCE, JournalEntry, journal_line, read_line
from entregent.sources.journal.entries import resolved
from entregent.sources.journal.lines import Unread
from entregent.sources.journal.source import said_by
from tests.sources.card_reading import TODAY, bag, dump, in_words, read_all, reasons, said

CLAIRE = Who(name="Claire Fontaine")
ON = date(2026, 11, 24)


def journal(*lines: str) -> str:
    return "\n".join((HEADER, *lines, ""))


def moment(day: date, clock: time | None = None) -> Moment:
    wall = datetime.combine(day, clock or time(), tzinfo=UTC)
    return Moment(at=int(wall.timestamp()), precision="minute" if clock else "day",
                  zone="floating")


def records(*lines: str) -> list[object]:
    return [one.record for one in said(read_all(SOURCE, "j.txt", journal(*lines)))]


def test_it_is_a_source():
    assert isinstance(SOURCE, Source)
    assert (SOURCE.info.name, SOURCE.info.network) == ("journal", "journal")


def met(kind="meeting", others=(CLAIRE,), clock=None, seconds=0):
    return Interaction(
        at=moment(ON, clock), kind=kind, network="journal", others=others,
        people=len(others) + 1, seconds=seconds,
    )


@pytest.mark.parametrize(
    ("line", "record"),
    [
        ("met Claire Fontaine: coffee, talked about the fair", met("meal")),
        ("vu Claire Fontaine : café, parlé du salon", met("meal")),
        ("met Claire Fontaine: at the fair", met()),
        ("met with Claire Fontaine", met()),
        ("vu avec Claire Fontaine", met()),
        ("lunch with Claire Fontaine", met("meal")),
        ("déjeuner avec Claire Fontaine : le port", met("meal")),
        ("visio avec Claire Fontaine", met("video")),
        ("met Claire Fontaine: on zoom", met("video")),
        ("called Claire Fontaine", met("call")),
        ("called Claire Fontaine 20 min: the fair", met("call", seconds=1200)),
        ("appelé Claire Fontaine (20 min) : le salon", met("call", seconds=1200)),
        ("appelé Claire Fontaine : 20 min sur le salon", met("call", seconds=1200)),
        ("note Claire Fontaine: likes sailing", Note(who=CLAIRE, at=moment(ON))),
        ("note sur Claire Fontaine : aime la voile", Note(who=CLAIRE, at=moment(ON))),
        ("gave Claire Fontaine: introduction to Paul",
         Gift(who=CLAIRE, direction="given", kind="introduction", at=moment(ON),
              what="introduction to Paul")),
        ("donné à Claire Fontaine : un article",
         Gift(who=CLAIRE, direction="given", kind="document", at=moment(ON), what="un article")),
        ("reçu de Claire Fontaine : un conseil",
         Gift(who=CLAIRE, direction="received", kind="answer", at=moment(ON), what="un conseil")),
        ("received (lead) from Claire Fontaine: a name",
         Gift(who=CLAIRE, direction="received", kind="lead", at=moment(ON), what="a name")),
        ("promised Claire Fontaine: the report, by 2026-12-01",
         Commitment(who=CLAIRE, what="the report", made=moment(ON),
                    due=moment(date(2026, 12, 1)))),
        ("promis à Claire Fontaine : le rapport, d’ici le 1 décembre 2026",
         Commitment(who=CLAIRE, what="le rapport", made=moment(ON),
                    due=moment(date(2026, 12, 1)))),
        ("promised Claire Fontaine: to call by phone",
         Commitment(who=CLAIRE, what="to call by phone", made=moment(ON))),
        ("promised by Claire Fontaine: her slides",
         Commitment(who=CLAIRE, what="her slides", by_owner=False, made=moment(ON))),
        ("promis par Claire Fontaine : son support",
         Commitment(who=CLAIRE, what="son support", by_owner=False, made=moment(ON))),
    ],
)
def test_lines_in_two_languages(line, record):
    assert records(f"2026-11-24 {line}") == [record]


def test_people_in_every_dress():
    line = (
        '2026-11-24 09:30 met with Paul Roux, "Okafor, Ben" <ben@B.example> and Zoé '
        "[https://www.linkedin.com/in/zo%C3%AB] {0123456789ABCDEF0123456789abcdef}, "
        "<06 12 34 56 78>, Léa & Tom et Max: workshop"
    )
    items = said(read_all(SOURCE, "j.txt", journal(line)))
    assert [one.record for one in items] == [
        met(clock=time(9, 30), others=(
            Who(name="Paul Roux"),
            Who(name="Okafor, Ben", handles=(Handle(kind="email", key="ben@b.example"),)),
            Who(name="Zoé", handles=(Handle(kind="profile", key="linkedin.com/in/zoë",
                                            network="linkedin"),),
                anchor="0123456789abcdef0123456789abcdef"),
            Who(handles=(Handle(kind="phone", key="+33612345678"),)),
            Who(name="Léa"), Who(name="Tom"), Who(name="Max"),
        ))
    ]
    assert items[0].words == "workshop"


def test_a_note_about_two_is_two_notes():
    items = said(read_all(SOURCE, "j.txt", journal("2026-11-24 note Claire, Paul: both sail")))
    assert [(one.record.who.name, one.words) for one in items] == [
        ("Claire", "both sail"), ("Paul", "both sail"),
    ]
    assert len({one.key for one in items}) == 2
    alone = said(read_all(SOURCE, "j.txt", journal("2026-11-24 note Paul: both sail")))
    assert alone[0].key == items[1].key


def test_indented_lines_go_on_and_comments_are_left_out():
    text = journal("# a comment", "", "2026-11-24 note Claire: first", "  second", "\tthird", "",
                   "2026-11-24 note Paul: x")
    items = said(read_all(SOURCE, "j.txt", text))
    assert [(one.place, one.words) for one in items] == [
        ("line 4", "first\nsecond\nthird"), ("line 8", "x"),
    ]


@pytest.mark.parametrize(
    ("line", "code", "shown"),
    [
        ("hello", "journal.no-date", "Line 2"),
        ("2026-02-31 met Claire", "journal.date", "2026-02-31"),
        ("2026-11-24 25:00 met Claire", "journal.date", "25:00"),
        ("2026-11-24 danced with Claire", "journal.verb", "danced with Claire"),
        ("2026-11-24", "journal.no-date", "Line 2"),
        ("2026-11-24 met : x", "journal.nobody", "Line 2"),
        ("2026-11-24 met Claire <nothing>: x", "journal.handle", "nothing"),
        ("2026-11-24 met Claire {12}: x", "journal.handle", "12"),
        ("2026-11-24 met Claire <a@b.example: x", "journal.bracket", "<a@b.example"),
        ("2026-11-24 met " + ", ".join(["a"] * 201), "journal.crowd", "200"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_by_number(line, code, shown):
    items = read_all(SOURCE, "j.txt", journal(line, "2026-11-24 met Claire"))
    assert reasons(items) == [("line 2", code)]
    assert len(said(items)) == 1
    assert shown in in_words(items)
    assert [one.raw for one in items if isinstance(one, Rejected)] == [line]


def test_what_lies_ahead_is_kept_and_said_except_promises():
    text = journal("2027-01-01 met Claire", "2027-01-01 promised Claire: x")
    items = read_all(SOURCE, "j.txt", text)
    assert len(said(items)) == 2
    assert reasons(items) == [("line 2", "journal.future")]


def test_words_stay_out_when_they_are_not_wanted():
    text = journal("2026-11-24 met Claire: secret", "2026-11-24 promised Claire: the report")
    items = said(read_all(SOURCE, "j.txt", text, words=False))
    assert [one.words for one in items] == ["", ""]
    assert "secret" not in dump(items)


# ------------------------------------------------------------------ writing


@pytest.mark.parametrize(
    ("entry", "english", "french"),
    [
        (JournalEntry(ON, "met", (CLAIRE,), "coffee"),
         "2026-11-24 met Claire Fontaine: coffee", "2026-11-24 vu Claire Fontaine: coffee"),
        (JournalEntry(ON, "met", (CLAIRE,), kind="meal", clock=time(12, 30)),
         "2026-11-24 12:30 met (meal) Claire Fontaine",
         "2026-11-24 12:30 vu (repas) Claire Fontaine"),
        (JournalEntry(ON, "called", (CLAIRE,), "the fair", minutes=20),
         "2026-11-24 called (20 min) Claire Fontaine: the fair",
         "2026-11-24 appelé (20 min) Claire Fontaine: the fair"),
        (JournalEntry(ON, "promised", (CLAIRE,), "the report", due=date(2026, 12, 1)),
         "2026-11-24 promised (by 2026-12-01) Claire Fontaine: the report",
         "2026-11-24 promis (avant le 2026-12-01) Claire Fontaine: the report"),
        (JournalEntry(ON, "was_promised", (Who(name="Par Ici"),), "a, by 2026-12-01"),
         '2026-11-24 promised by (by 2026-12-01) "Par Ici": a',
         '2026-11-24 promis par (avant le 2026-12-01) "Par Ici": a'),
        (JournalEntry(ON, "promised", (CLAIRE,), "a, by 2026-12-01", due=date(2026, 12, 2)),
         "2026-11-24 promised (by 2026-12-02) Claire Fontaine: a, by 2026-12-01",
         "2026-11-24 promis (avant le 2026-12-02) Claire Fontaine: a, by 2026-12-01"),
        (JournalEntry(ON, "called", (CLAIRE,), "20 min on the fair"),
         "2026-11-24 called Claire Fontaine: 20 min on the fair",
         "2026-11-24 appelé Claire Fontaine: 20 min on the fair"),
        (JournalEntry(ON, "note", (
            Who(name="Okafor, Ben", handles=(
                Handle(kind="email", key="ben@b.example"),
                Handle(kind="profile", key="linkedin.com/in/ben", network="linkedin"),
                Handle(kind="chat", key="skype:b en", network="skype")), anchor="0" * 32),
            Who(name="Claire and Co")), "a\nb"),
         '2026-11-24 note "Okafor, Ben" <ben@b.example> [linkedin.com/in/ben] '
         f'<chat:skype:skype:b%20en> {{{"0" * 32}}}, "Claire and Co": a ⏎ b',
         '2026-11-24 note "Okafor, Ben" <ben@b.example> [linkedin.com/in/ben] '
         f'<chat:skype:skype:b%20en> {{{"0" * 32}}}, "Claire and Co": a ⏎ b'),
    ],
)
def test_lines_that_commands_write(entry, english, french):
    assert journal_line(entry) == english
    assert journal_line(entry, "fr") == french
    assert read_line(english) == read_line(french) == resolved(entry)


def test_an_entry_names_somebody_and_lasts_a_day_at_most():
    with pytest.raises(ValueError, match="person"):
        JournalEntry(ON, "met", ())
    with pytest.raises(ValueError, match="day"):
        JournalEntry(ON, "called", (CLAIRE,), minutes=1441)


TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=60) | st.lists(
    st.sampled_from(["coffee", "20 min", "zoom", ", by 2026-12-01", "d'ici le 2026-12-01", ":", "⏎",
                     "\n", " ", "introduction", "#", "(", ")", "<a@b.example>", "a", "#meal"]),
    max_size=8,
).map(" ".join)
PERSON_NAMES = TEXTS | st.sampled_from(
    ["Claire", "with", "de Villiers", "By Hand", "Jean and Paul", 'A "B" C', "A\\B", "A: b",
     "20 min", "'", "A, B", "(x)", "and", "Zoé\u00a0L", "par", "À la", "promised by"]
)
HANDLES = st.sampled_from([
    Handle(kind="email", key="a@b.example"), Handle(kind="email", key="a b@b.example"),
    Handle(kind="email", key="mailto:x"), Handle(kind="phone", key="+33612345678"),
    Handle(kind="phone", key="+1"), Handle(kind="phone", key="0612"),
    Handle(kind="profile", key="linkedin.com/in/zoë", network="linkedin"),
    Handle(kind="profile", key="medium.com/@a", network="medium"),
    Handle(kind="profile", key="x.example/<a>", network="odd"),
    Handle(kind="chat", key="im:a:b%>]}\u2003", network="im"), Handle(kind="uid", key="é 1"),
])
WHOS = st.builds(
    lambda name, handles, anchor: Who(name=name, handles=tuple(handles), anchor=anchor, local="l"),
    PERSON_NAMES, st.lists(HANDLES, max_size=3), st.sampled_from(["", "0123456789abcdef" * 2, "x"]),
)
ENTRIES = st.builds(
    JournalEntry,
    on=st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    verb=st.sampled_from(
        ["note", "met", "called", "gave", "received", "promised", "was_promised"]),
    people=st.lists(WHOS, min_size=1, max_size=4).map(tuple),
    text=TEXTS,
    clock=st.none() | st.times(),
    kind=st.sampled_from(["", "meal", "video", "meeting", "introduction", "lead", "other", "odd"]),
    minutes=st.integers(0, 1440),
    due=st.none() | st.dates(date(1900, 1, 1), date(2200, 12, 31)),
)


@given(ENTRIES, st.sampled_from(["en", "fr", "de"]))
def test_what_is_written_is_read_back(entry, language):
    line = journal_line(entry, language)
    assert len(line.splitlines()) == 1
    read = read_line(line, "FR")
    assert read == resolved(entry)
    assert journal_line(read, language) == line


@given(ENTRIES)
def test_a_written_line_says_what_the_entry_says(entry):
    items = said(read_all(SOURCE, "j.txt", journal(journal_line(entry))))
    assert items == list(said_by(entry, "j.txt", "line 2"))


@given(ENTRIES)
def test_keys_do_not_depend_on_the_language(entry):
    keys = [
        [one.key for one in said(read_all(SOURCE, "j.txt", journal(journal_line(entry, language))))]
        for language in ("en", "fr")
    ]
    assert keys[0] == keys[1]


LINES = st.lists(
    st.sampled_from(["2026-11-24", " ", "met", "note", "promised", "by", ":", ",", '"', "\\", "<",
                     ">", "[", "]", "{", "}", "(", ")", "and", "Claire", "20 min", "a@b.example",
                     "09:30", ";", "⏎", "with", "0123456789abcdef0123456789abcdef"]),
    max_size=20,
).map("".join) | st.text()


@given(LINES, st.sampled_from(["FR", "", "US"]))
def test_any_line_is_an_entry_or_says_why(line, region):
    read = read_line(line, region)
    if isinstance(read, Unread):
        assert read.code.startswith("journal.")
    else:
        assert read_line(journal_line(read), region) == resolved(read)


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data):
    tree = SingleFile("j.txt", HEADER.encode() + b"\n" + data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    in_words(SOURCE.read(tree, claimed, Reading(today=TODAY)))


@given(st.lists(ENTRIES, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_lines_and_their_ends_do_not_matter(entries, random):
    lines = [journal_line(entry) for entry in entries]
    shuffled = random.sample(lines, len(lines))
    first = bag(read_all(SOURCE, "j.txt", journal(*lines)))
    assert first == bag(read_all(SOURCE, "j.txt", journal(*shuffled)))
    assert first == bag(read_all(SOURCE, "j.txt", journal(*lines).replace("\n", "\r\n")))
    assert first == bag(read_all(SOURCE, "j.txt", "\ufeff" + journal(*lines)))


def test_long_lines_cost_little():
    start = clocks.perf_counter()
    for junk in ("," * 1_000_000, "<" * 1_000_000, '"' * 1_000_000, "and " * 250_000,
                 "(" * 1_000_000, "a" * 10_000_000, "<a@b.example>" * 70_000):
        read_line(f"2026-11-24 met {junk}")
        read_line(f"2026-11-24 note Claire: {junk}")
    assert clocks.perf_counter() - start < 30


# ------------------------------------------------------------------ recognition


def test_recognition():
    by_header = SOURCE.recognise(SingleFile("j.dat", f"\ufeff{HEADER} 2026\n".encode()))
    assert by_header == Recognition(
        confidence=99, because="journal.because", paths=("j.dat",), as_of=None
    )
    lines = b"2026-11-24 met Claire\n2026-11-23 note Paul: x\n\n2026-11-25 vu Zo\xe9\n"
    assert SOURCE.recognise(SingleFile("j.txt", lines)) == Recognition(
        confidence=90, because="journal.because-lines", paths=("j.txt",), as_of=None
    )


@pytest.mark.parametrize(
    "data",
    [b"", b"2026-11-24 met Claire\n2026-11-24 note Paul\n", b"2026-11-24,met,Claire\n" * 9,
     b"BEGIN:VCARD\n", b"[2026-11-24, 12:23] Jane: met Claire\n" * 5,
     b"From: a@b.example\nDate: x\n\n2026-11-24 met Claire\n",
     b"24/11/2026 12:23 - Claire: vu\n" * 5, b"PK\x03\x04"],
)
def test_other_files_are_declined(data):
    assert SOURCE.recognise(SingleFile("j.txt", data)) is None


def test_a_folder_of_journals(tmp_path: Path):
    (tmp_path / "a.md").write_text(journal("2026-11-24 met Claire"))
    (tmp_path / "b.csv").write_text("a,b\n")
    with open_tree(tmp_path) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    assert claimed.paths == ("a.md",)
    assert [one.place for one in said(items)] == ["line 2"]


def test_an_empty_journal_says_so_and_foreign_letters_too():
    assert reasons(read_all(SOURCE, "j.txt", HEADER)) == [("", "journal.none")]
    data = journal("2026-11-24 vu Zoé").encode("cp1252")
    items = read_all(SOURCE, "j.txt", data)
    assert said(items)[0].record.others == (Who(name="Zoé"),)
    assert reasons(items) == [("line 2", "journal.foreign")]


def test_keys():
    line = "2026-11-24 met Claire Fontaine: coffee"
    (item,) = said(read_all(SOURCE, "j.txt", journal(line)))
    assert item == Said(
        key=record_key("interaction", "journal", line), record=met("meal"), path="j.txt",
        place="line 2", words="coffee",
    )
    assert Reason(code="journal.none") == Reason(code="journal.none", params={})
