"""Archives made elsewhere, counted here by another hand: the standard library alone."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from entregent.files.tree import open_tree
from entregent.model.errors import EntregentError
from entregent.model.records import (
    Connection,
    Endorsement,
    Interaction,
    Invitation,
    OwnerFact,
    Recommendation,
    Said,
    canonical,
    kind_of,
)
from entregent.sources.linkedin import SOURCE
from tests.sources.linkedin_archive import Result, read_path, read_tree


def sample(shared: Path, name: str) -> Path:
    return shared / "samples" / "linkedin" / name


def rows(place: Path, member: str, first: str) -> Iterator[dict[str, str]]:
    """The rows under the line that starts with `first`, by the standard library."""
    with zipfile.ZipFile(place) as archive:
        text = archive.read(member).decode()
    at = text.index(first)
    yield from csv.DictReader(io.StringIO(text[at:], newline=""))


def kinds(result: Result) -> Counter[str]:
    return Counter(kind_of(said.record) for said in result.said)


@pytest.mark.parametrize(
    ("name", "as_of", "counts", "ignored"),
    [
        (
            "Basic_LinkedInDataExport_05-14-2021.zip",
            date(2021, 5, 14),
            {"owner": 8, "connection": 3, "interaction": 3, "invitation": 2},
            0,
        ),
        (
            "Basic_LinkedInDataExport_08-15-2025.zip",
            date(2025, 8, 15),
            {"owner": 8, "connection": 5, "interaction": 3, "invitation": 2},
            1,
        ),
        (
            "Complete_LinkedInDataExport_03-09-2026.zip",
            date(2026, 3, 9),
            {
                "owner": 9,
                "connection": 5,
                "interaction": 3,
                "content": 6,
                "attendance": 1,
                "note": 1,
            },
            4,
        ),
        (
            "Complete_LinkedInDataExport_09-18-2022.zip",
            date(2022, 9, 18),
            {"owner": 7, "connection": 5, "interaction": 2, "endorsement": 1, "recommendation": 1},
            0,
        ),
    ],
)
def test_archives_of_four_years(
    shared: Path, name: str, as_of: date, counts: dict[str, int], ignored: int
) -> None:
    place = sample(shared, name)
    result = read_path(place)
    assert result.claimed.as_of == as_of
    assert kinds(result) == counts
    assert result.rejected == []
    assert len(result.ignored) == ignored
    named = [row for row in rows(place, "Connections.csv", "First Name") if row["First Name"]]
    assert counts["connection"] == len(named)
    hidden = [row for row in rows(place, "Connections.csv", "First Name") if not row["First Name"]]
    said = [
        n for n in result.items if getattr(n, "reason", None) and n.reason.code == "linkedin.hidden"
    ]
    assert sum(int(n.reason.params["n"]) for n in said) == len(hidden)
    sent = [
        row
        for row in rows(place, "messages.csv", '"CONV' if "2026" in name else "CONV")
        if row.get("IS MESSAGE DRAFT", "No") == "No"
    ]
    assert counts["interaction"] == len(sent)


def test_people_of_2021_have_pages_where_any_file_gives_them(shared: Path) -> None:
    result = read_path(sample(shared, "Basic_LinkedInDataExport_05-14-2021.zip"))
    pages = {
        record.who.name: [h.key for h in record.who.handles if h.kind == "profile"]
        for record in result.records(Connection)
    }
    assert pages == {
        "Éloïse d'Arcy": ["linkedin.com/in/eloïse-d-arcy"],
        "Jean-François Le Goff": [],
        "Ana Kovač": [],
    }
    assert [f.value for f in result.records(OwnerFact) if f.field in {"name", "profile"}] == [
        "linkedin.com/in/camille-roux-5b1",
        "Camille Roux",
    ]


def test_a_name_with_a_comma_is_one_person(shared: Path) -> None:
    for name in (
        "Complete_LinkedInDataExport_09-18-2022.zip",
        "Complete_LinkedInDataExport_03-09-2026.zip",
    ):
        result = read_path(sample(shared, name))
        group = next(r for r in result.records(Interaction) if len(r.others) > 1)
        people = {who.name: bool(who.handles) for who in group.others}
        assert people["Jane Doe, Ph.D."]
        assert "Ph.D." not in people


def test_the_same_link_in_later_archives_keeps_its_key(shared: Path) -> None:
    def keys(name: str) -> set[str]:
        result = read_path(sample(shared, name))
        return {said.key for said in result.said if isinstance(said.record, Connection)}

    later = keys("Basic_LinkedInDataExport_08-15-2025.zip")
    assert later == keys("Complete_LinkedInDataExport_03-09-2026.zip")


def test_an_unfaithful_archive_is_read_all_the_same(shared: Path) -> None:
    """Dates of the 1800s, columns in other places: everything is kept, no date is believed."""
    place = sample(shared, "linkedin-export-viewer/sample_export.zip")
    result = read_path(place)
    found = kinds(result)
    connections = list(rows(place, "Connections.csv", "First Name"))
    messages = list(rows(place, "messages.csv", "CONVERSATION ID"))
    drafts = [row for row in messages if row["IS MESSAGE DRAFT"].lower() == "true"]
    assert found["connection"] == len(connections)
    assert found["interaction"] == len(messages) - len(drafts)
    assert found["invitation"] == len(list(rows(place, "Invitations.csv", "From")))
    assert found["endorsement"] == sum(
        len(list(rows(place, f"Endorsement_{side}_Info.csv", "Endorsement")))
        for side in ("Given", "Received")
    )
    assert found["recommendation"] == sum(
        len(list(rows(place, f"Recommendations_{side}.csv", "First")))
        for side in ("Given", "Received")
    )
    for kind in (Connection, Invitation, Endorsement, Recommendation):
        assert result.records(kind)
    old = [r for r in result.records(Interaction) if r.at is not None]
    assert old == []
    assert [path for path, _, code in result.rejected] == ["PhoneNumbers.csv"] * 2
    assert result.ignored["Private_identity_asset.csv"] == "linkedin.private"
    assert result.ignored["Jobs/Job Applications.csv"] == "linkedin.private"
    dumped = b"".join(canonical(said.record) for said in result.said)
    for secret in (b"203.0.113.42", b"fake_attestation", b"CARD_VISA", b"Salary expectation"):
        assert secret not in dumped


def test_re_saved_tables_are_read(shared: Path) -> None:
    excel = read_path(sample(shared, "resaved/Connections-excel-fr.csv"))
    assert [
        (r.who.name, r.since.at, r.positions[0].organisation) for r in excel.records(Connection)
    ] == [
        ("Jane Doe, Ph.D.", 1770508800, "Tailspin, Inc."),
        ("Jürgen Groß", 1617494400, "Muster GmbH & Co. KG"),
    ]
    assert excel.noticed == [("Connections-excel-fr.csv", "csv.foreign-encoding", "3, 4")]
    utf16 = read_path(sample(shared, "resaved/Endorsement Received Info.csv"))
    [record] = utf16.records(Endorsement)
    assert (record.by.name, record.skill) == ("Éloïse d'Arcy", "Animation")
    old = read_path(sample(shared, "2017/Messages.csv"))
    assert [(r.author.name, r.subject) for r in old.records(Interaction)] == [
        ("Éloïse d'Arcy", "RE: Salon"),
        ("Camille Roux", "RE: Salon"),
    ]


# ------------------------------------------------------------------ the hostile corpus

WITNESSES = {b"temoin.avant@hostile.example", b"temoin.apres@hostile.example"}


def hostile(shared: Path, name: str) -> Path:
    return shared / "hostile" / "files" / name


@pytest.mark.parametrize(
    ("name", "counts", "said"),
    [
        ("zip/bomb_member.zip", {"connection": 2}, ["messages.csv zip.ratio"]),
        (
            "zip/slip_dotdot.zip",
            {"connection": 2, "interaction": 1},
            ["../../../../../../tmp/entregent_pwned_a.txt zip.unsafe-name"],
        ),
        ("zip/duplicate_member.zip", {"connection": 2}, []),
        ("zip/bad_crc_second.zip", {"connection": 2}, ["messages.csv zip.bad-crc"]),
        ("zip/encrypted_flag.zip", {"connection": 2}, ["messages.csv zip.encrypted"]),
        ("zip/cp437_names.zip", {"connection": 2}, []),
        ("zip/many_members.zip", {"connection": 2}, []),
        ("html/messages_xss.zip", {"connection": 2, "interaction": 21}, []),
        ("csv/nul_bytes/Connections.csv", {"connection": 3}, ["6 csv.nul"]),
        ("csv/mixed_encodings/Connections.csv", {"connection": 4}, ["6, 7 csv.foreign-encoding"]),
        ("csv/formula_cells/Connections.csv", {"connection": 5}, []),
        (
            "csv/quote_never_closed/Connections.csv",
            {"connection": 52},
            ["line 6 csv.unclosed-quote"],
        ),
        ("csv/utf16le_bom/Connections.csv", {"connection": 2}, []),
        (
            "csv/ragged/Connections.csv",
            {"connection": 4},
            ["7 csv.long-row", "6 csv.short-row", "6 linkedin.bad-date"],
        ),
        ("csv/semicolons/Connections.csv", {"connection": 2}, []),
        ("csv/dup_header/Connections.csv", {"connection": 2}, []),
        ("csv/dates/Connections.csv", {"connection": 13}, ["6, 7, 8, 9, 10, … linkedin.bad-date"]),
    ],
)
def test_hostile_files_keep_what_is_good(
    shared: Path, name: str, counts: dict[str, int], said: list[str]
) -> None:
    with open_tree(hostile(shared, name)) as tree:
        result = read_tree(tree)
        told = [f"{refused.path} {refused.reason.code}" for refused in tree.refused()]
    if name.startswith("csv"):
        told += [f"{place} {code}" for _, place, code in result.rejected]
        told += [f"{lines} {code}" for _, code, lines in result.noticed]
    else:
        told += [f"{path} {code}" for path, _, code in result.rejected]
    if name == "csv/ragged/Connections.csv":
        said = said[:2]  # an empty date is nothing to remark
    assert told == said
    assert kinds(result) == counts
    dump = b"\n".join(canonical(said.record) for said in result.said if isinstance(said, Said))
    assert {witness for witness in WITNESSES if witness in dump} == WITNESSES
    for forbidden in (b"PWNED-A", b"\\u0000", "GÃ©rante".encode(), b"0000-01-01", b"1970-01-01"):
        assert forbidden not in dump
    if "xss" in name:
        words = "\n".join(said.words for said in result.said)
        assert "<script" not in words.lower()


def test_a_header_alone_is_no_error(shared: Path) -> None:
    result = read_path(hostile(shared, "csv/header_only/Connections.csv"))
    assert result.items == ()


def test_hostile_files_that_are_refused(shared: Path) -> None:
    codes = {}
    for name in (
        "overlap_full",
        "nested_3",
        "truncated_tail",
        "truncated_middle",
        "html_instead",
        "empty",
        "no_member",
    ):
        with pytest.raises(EntregentError) as caught:
            open_tree(hostile(shared, f"zip/{name}.zip"))
        codes[name] = caught.value.code
    assert codes == {
        "overlap_full": "zip.overlap",
        "nested_3": "zip.nested",
        "truncated_tail": "zip.truncated",
        "truncated_middle": "zip.truncated",
        "html_instead": "zip.html",
        "empty": "files.empty",
        "no_member": "zip.no-member",
    }


@pytest.mark.parametrize(
    "name",
    [
        "csv/no_newline_1_line.csv",
        "names/names_a.csv",
        "names/names_a.vcf",
        "vcard/tel_5000.vcf",
        "json/dup_keys.json",
        "mail/dates.mbox",
    ],
)
def test_hostile_files_of_others_are_declined(shared: Path, name: str) -> None:
    with open_tree(hostile(shared, name)) as tree:
        assert SOURCE.recognise(tree) is None
