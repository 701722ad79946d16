"""Asking how tables are read: what is asked, what is remembered, what is undone."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from entregent.app.changes import history, undo
from entregent.app.importing import Choice, read_files
from entregent.app.mapping import Answer, answer, map_columns, questions, shown_as
from entregent.app.told_tables import FIELDS, field_named, in_words, label
from entregent.app.workspace import Workspace
from entregent.faces.cli.asking import ask_all
from entregent.faces.cli.output import Output
from entregent.model.errors import EntregentError
from entregent.sources.google_contacts import SOURCE as GOOGLE
from entregent.sources.outlook import SOURCE as OUTLOOK
from tests.files.workbook_writing import book, sheet

FRIENDS = (
    "Qui;Adresse élec.;Mobile perso;Vu le;Divers\n"
    "Awa Diarra;awa@x.example;0639980012;03/04/2026;a\n"
    "Ana Prat;ana@x.example;;13/04/2026;b\n;;;;c\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new home, read in English on one day."""
    with Workspace(tmp_path / "home", "en", date(2026, 11, 24)) as found:
        yield found


def write(folder: Path, name: str, text: str | bytes) -> Path:
    """A file of this content."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def both_ways() -> str:
    """A table with all the titles that prove Google's contacts, and all that prove Outlook's."""
    titles = sorted(GOOGLE.layout.proof[0] | OUTLOOK.layout.proof[0])
    row = ["awa@x.example" if "mail" in title else "Awa" for title in titles]
    return f"{','.join(titles)}\n{','.join(row)}\n"


def names(workspace: Workspace) -> list[str]:
    """Everybody who is known."""
    return sorted(one.name for one in workspace.view().alters())


def test_a_table_in_doubt_waits_and_is_remembered_once_said(
    workspace: Workspace, tmp_path: Path
) -> None:
    """Refused with what to type; said once, it is read unasked, also under another name."""
    path = write(tmp_path, "amis.csv", FRIENDS)
    refused = read_files(workspace, [path])
    (told,) = refused["files"][0]["rejected"]
    assert (refused["exit_code"], told["code"]) == (4, "table.unsure")
    assert 'entregent import amis.csv --map "Qui=whole name" --map "Adresse élec.=e-mail"' in told[
        "reason"
    ]
    (table,) = questions(workspace, [path])["tables"]
    assert [(one["written"], one["field"]) for one in table["columns"]] == [
        ("Qui", "name"), ("Adresse élec.", "email"), ("Mobile perso", "phone"),
        ("Vu le", "last"), ("Divers", "ignore"),
    ]
    assert table["rows"][0] == {
        "place": "row 2", "trouble": "",
        "says": [
            ["whole name", "Awa Diarra"], ["e-mail", "awa@x.example"],
            ["telephone", "+33639980012"], ["last contact", "2026-04-03"],
        ],
    }
    assert [bool(row["trouble"]) for row in table["rows"]] == [False, False, True]
    answer(workspace, [path], Answer(table["id"], {"divers": "note"}))
    assert questions(workspace, [path])["tables"] == []
    again = write(tmp_path, "again.csv", FRIENDS)
    read = read_files(workspace, [again])
    assert (read["exit_code"], read["files"][0]["read"]) == (3, {"card": 2, "interaction": 2})
    assert names(workspace) == ["Ana Prat", "Awa Diarra"]


def test_another_word_reads_the_same_bytes_again_and_undo_asks_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    """What was said is part of what an export is known by."""
    path = write(tmp_path, "amis.csv", FRIENDS)
    assert map_columns(workspace, [path], ["Qui=name"]) == 1
    read_files(workspace, [path])
    assert read_files(workspace, [path])["files"][0]["whole"]
    map_columns(workspace, [path], ["Divers=tag"])
    told = read_files(workspace, [path])["files"][0]
    assert (told["whole"], told["read"]) == (False, {"card": 2, "interaction": 2})
    for one in history(workspace):
        undo(workspace, one["entry"])
    assert names(workspace) == []
    assert len(questions(workspace, [path])["tables"]) == 1


def test_a_table_left_aside_stays_aside_calmly(workspace: Workspace, tmp_path: Path) -> None:
    """Ignored, not refused, until it is undone or mapped."""
    path = write(tmp_path, "amis.csv", FRIENDS)
    write(tmp_path, "ok.csv", "name,email\nLê N'Guyen,le@x.example\n")
    (table,) = questions(workspace, [path])["tables"]
    answer(workspace, [path], Answer(table["id"], {}, leave=True))
    folder = tmp_path / "given"
    folder.mkdir()
    for one in (path, tmp_path / "ok.csv"):
        one.rename(folder / one.name)
    both = read_files(workspace, [folder])
    left = [(one["name"], one["code"]) for file in both["files"] for one in file["ignored"]]
    assert (both["exit_code"], left) == (0, [("amis.csv", "table.left")])
    path = folder / "amis.csv"
    map_columns(workspace, [path], ["Qui=name"])
    assert read_files(workspace, [path])["files"][0]["source"] == "table"


@pytest.mark.parametrize(("said", "code"), [
    (["Nope=name"], "table.no-column"), (["Qui=nonsense"], "table.no-field"),
    (["Qui"], "table.no-field"), (["=name"], "table.no-field"),
    (["Qui=ignore", "Adresse élec.=ignore", "Mobile perso=ignore"], "table.nobody-column"),
])
def test_what_cannot_be_said(
    workspace: Workspace, tmp_path: Path, said: list[str], code: str
) -> None:
    """A usage error that names what there is; nothing is remembered."""
    path = write(tmp_path, "amis.csv", FRIENDS)
    with pytest.raises(EntregentError) as error:
        map_columns(workspace, [path], said)
    assert (error.value.code, error.value.exit_code) == (code, 2)
    assert history(workspace) == []


def test_accounts_become_people_only_on_the_owners_word(
    workspace: Workspace, tmp_path: Path
) -> None:
    """A list of members with what they paid: refused alone, read when said."""
    path = write(tmp_path, "members.csv", "Name,Email,Amount\nAwa Diarra,a@x.example,12.00\n")
    alone = read_files(workspace, [path])
    assert [one["code"] for one in alone["files"][0]["rejected"]] == ["table.accounts"]
    assert questions(workspace, [path]) == {"tables": [], "disputes": []}
    map_columns(workspace, [path], ["Amount=ignore"])
    assert read_files(workspace, [path])["exit_code"] == 0
    assert names(workspace) == ["Awa Diarra"]


def test_sheets_of_a_workbook_are_tables_in_a_folder_too(
    workspace: Workspace, tmp_path: Path
) -> None:
    """The sheet of contacts is read, the one of accounts left, the one in doubt waits."""
    folder = tmp_path / "given"
    folder.mkdir()
    write(folder, "people.xlsx", book({
        "Contacts": sheet(["Nom", "Courriel"], ["Awa Diarra", "awa@x.example"]),
        "Doute": sheet(["Qui", "Ici"], ["Ana Prat", "ana@x.example"]),
        "Factures": sheet(["Client", "Montant"], ["Ana Prat", 12.5]),
    }))
    read = read_files(workspace, [folder])
    told = [
        (one["code"], path)
        for file in read["files"] for path, one in [
            *((one["place"], one) for one in file["rejected"]),
            *((one["name"], one) for one in file["ignored"]),
        ]
    ]
    assert told == [("table.unsure", "Doute.csv"), ("table.accounts", "Factures.csv")]
    assert (read["exit_code"], names(workspace)) == (3, ["Awa Diarra"])
    (table,) = questions(workspace, [folder])["tables"]
    assert table["file"] == "people.xlsx, Doute.csv"


def test_months_may_come_first(workspace: Workspace, tmp_path: Path) -> None:
    """Days that do not show their order are read as the owner says."""
    text = "Qui,Mail de Qui,Vu le\nAwa Diarra,awa@x.example,03/04/2026\n"
    path = write(tmp_path, "a.csv", text)
    (table,) = questions(workspace, [path])["tables"]
    assert (table["dated"], table["month_first"]) == (True, False)
    other = shown_as(workspace, [path], Answer(table["id"], {}, month_first=True))
    assert other["rows"][0]["says"][-1] == ["last contact", "2026-03-04"]


# ------------------------------------------------------------------ at the terminal


def _asked(workspace: Workspace, path: Path, *lines: str) -> tuple[str, tuple[str, ...]]:
    """What the terminal shows, and what was chosen, when these lines are typed."""
    out = io.StringIO()
    waiting = iter(lines)

    def ask(question: str) -> str:
        out.write(question)
        try:
            return next(waiting)
        except StopIteration:
            raise EOFError from None

    shown = Output(out=out, err=out, lang="en")
    chosen = ask_all(workspace, shown, [path], "", ask)
    return out.getvalue(), chosen


def test_the_terminal_changes_columns_and_remembers(workspace: Workspace, tmp_path: Path) -> None:
    """A number and a field; words that are not understood change nothing."""
    path = write(tmp_path, "amis.csv", FRIENDS)
    shown, _ = _asked(workspace, path, "9 phone", "5 étiquette", "dates mdy", "?", "")
    assert "“9 phone” is not clear to me" in shown
    assert "5   Divers: tag (as you say)" in shown
    assert "last contact 2026-03-04" in shown
    assert "Read so, today" in shown
    read_files(workspace, [path])
    assert names(workspace) == ["Ana Prat", "Awa Diarra"]


@pytest.mark.parametrize(("lines", "told"), [
    (["later"], "table.unsure"), ([], "table.unsure"), (["aside"], "table.left"),
    (["1 ignore", "2 ignore", "3 ignore", "", "later"], "table.unsure"),
])
def test_the_terminal_takes_no_for_an_answer(
    workspace: Workspace, tmp_path: Path, lines: list[str], told: str
) -> None:
    """Another day, the end of the input, aside, or columns that name nobody."""
    path = write(tmp_path, "amis.csv", FRIENDS)
    _asked(workspace, path, *lines)
    (file,) = read_files(workspace, [path])["files"]
    assert [one["code"] for one in file["rejected"]] == [told]


def test_two_sure_sources_are_asked_about_and_the_word_decides(
    workspace: Workspace, tmp_path: Path
) -> None:
    """Google's and Outlook's titles in one table: both named, the chosen one reads."""
    path = write(tmp_path, "both.csv", both_ways())
    (file,) = read_files(workspace, [path])["files"]
    assert [one["code"] for one in file["rejected"]] == ["ingest.disputed"]
    assert "--as google_contacts" in file["rejected"][0]["reason"]
    assert questions(workspace, [path])["disputes"] == [
        {"files": ["both.csv"], "names": ["google_contacts", "outlook"]}
    ]
    assert _asked(workspace, path, "")[1] == ()
    shown, chosen = _asked(workspace, path, "2")
    assert chosen == ("outlook",)
    assert "2  outlook" in shown
    read = read_files(workspace, [path], Choice("", chosen))
    assert [one["source"] for one in read["files"]] == ["outlook"]
    named = read_files(workspace, [path], "google_contacts")
    assert [one["source"] for one in named["files"]] == ["google_contacts"]


def test_fields_are_named_in_both_languages() -> None:
    """Every label and every short name leads to its field."""
    for field in FIELDS:
        assert {field_named(label("fr", field)), field_named(label("en", field).upper()),
                field_named(field)} == {field}
    assert (field_named("mail"), field_named("nom"), field_named("x y")) == ("email", "name", None)
    assert in_words("fr", '--map "a=b=name" --map "c=email"') == (
        '--map "a=b=nom complet" --map "c=courriel"'
    )
