"""Somebody planted in every source is forgotten: no trace, no way back in, nobody else changed."""

# ruff: noqa: F401, F811  (fixtures are imported, and asked for by name)

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

from entregent.ingest import derive
from entregent.store import open_store
from tests.ingest.derived import derived
from tests.privacy.homes import (
    HER,
    after,
    files,
    forgotten,
    held,
    lived_in,
    owner,
    read_all,
)
from tests.privacy.planted import AWA, OWN_WORDS, WORK, Planted, hits
from tests.system.conftest import Terminal

# ------------------------------------------------------------------ nothing is left


def test_not_one_byte_is_left_in_any_file(after: Terminal) -> None:
    assert hits(after.home) == []
    assert sorted(path.name for path in after.home.iterdir()) == [
        "certificates", "entregent.sqlite", "forget.key", "forgotten", "web",
    ]
    (held,) = (after.home / "web").iterdir()  # one hand erases at a time
    assert (held.name, held.read_bytes()) == ("forget-alive", b"")


def test_nothing_finds_her_any_more(after: Terminal) -> None:
    for words in (("person", HER), ("person", "Hélène Vasseur"), ("person", "vasseur")):
        assert after(*words).code == 2
    for word in ("Vasseur", "Helene", "parapluie", "tournesols", "archipel"):
        assert after("search", word, "--json").json == []
    shown = "".join(
        after(*words).out
        for words in (("people",), ("today",), ("debts",), ("history",), ("dump",), ("sheet",),
                      ("dump", "--provenance"))
    ).casefold()
    assert not [word for word in ("vasseur", "hélène", "0171", "archipel") if word in shown]


def test_the_word_has_left_the_search_index(after: Terminal) -> None:
    with sqlite3.connect(after.home / "entregent.sqlite") as database:
        database.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, fts_words, row)")
        terms = {term for (term,) in database.execute("SELECT term FROM temp.terms")}
    assert not {"vasseur", "helene", "tournesols", "parapluie"} & terms
    assert "atelier" in terms


def test_what_others_said_stays_without_her(after: Terminal) -> None:
    lines = [json.loads(line) for line in after("dump").out.splitlines()]
    texts = [line.get("words", "") for line in lines]
    assert "As-tu vu ███ ? Son mobile : ███\nSinon ███." in texts
    assert "Peux-tu écrire à ███ ? Son adresse : ███, ou ███ ou le ███." in texts
    records = [line["record"] for line in lines if "record" in line]
    subjects = {record.get("subject") for record in records}
    assert {"À propos d'███", "Atelier avec ███ et Awa", "Trio"} <= subjects
    assert not {"Déjeuner ███", "Parapluie", "Sondage"} & subjects
    (note,) = [record["note"] for record in records if "amie" in record.get("note", "")]
    assert note == "amie d'███ (███)"
    (three,) = [record for record in records if record.get("subject") == "Trio"]
    others = [who.get("name", who.get("local", "")[:7]) for who in three["others"]]
    assert others == ["Léa", "erased:"]


def test_her_words_in_a_group_go_and_her_place_stays(after: Terminal) -> None:
    lines = [json.loads(line) for line in after("dump").out.splitlines()]
    hers = [
        line for line in lines
        if line.get("record", {}).get("author", {}).get("local", "").startswith("erased:")
    ]
    kinds = sorted(line["record"]["kind"] for line in hers)
    assert kinds == ["meeting", "message", "message"]
    assert [line["words"] for line in hers] == ["", "", ""]
    tokens = {line["record"]["author"]["local"] for line in hers}
    assert len(tokens) == 3, "no token leads from one record to another"


def test_search_says_that_an_erased_person_took_part(after: Terminal) -> None:
    (hit,) = after("search", "Atelier", "avec", "--json").json
    assert hit["names"] == ["Awa Petit", "erased person"]
    (hit,) = Terminal(after.home, "fr")("search", "Atelier", "avec", "--json").json
    assert hit["names"] == ["Awa Petit", "personne effacée"]


def test_the_sheet_and_the_commands_no_longer_name_her(after: Terminal) -> None:
    form = after("sheet", "--text").out + after("sheet").out
    assert "Awa Petit" in form
    commands = [entry["command"] for entry in after("history", "--json").json]
    assert commands[0] == "forget"
    assert "met ███" in commands
    assert "merge ███" in commands
    assert sum(command.startswith("import ") for command in commands) == 1
    decided = [
        json.loads(line) for line in after("dump").out.splitlines() if '"decided"' in line
    ]
    assert {line["decided"]: line["value"].get("reason") for line in decided} == {
        "sheet": None, "act": "███ s'en occupe",
    }


# ------------------------------------------------------------------ she stays out


def test_importing_everything_again_changes_nothing(after: Terminal, files: Planted) -> None:
    before, people = after("dump").out, after("people", "--json").out
    again = read_all(after, files)
    assert sum(file["new"] for file in again.json["files"]) == 0
    assert held(again) > 0
    assert (after("dump").out, after("people", "--json").out) == (before, people)
    assert hits(after.home) == []


def test_the_same_records_in_other_bytes_change_nothing(
    after: Terminal, files: Planted, tmp_path: Path
) -> None:
    """Every file read again, since its bytes are new: each record is held back or already known."""
    before = after("dump").out
    folder = tmp_path / "again"
    shutil.copytree(files.folder, folder)
    for path in folder.iterdir():
        if path.suffix in {".vcf", ".ics", ".csv", ".txt", ".mbox"}:
            with path.open("ab") as stream:
                stream.write(b"\r\n" if path.suffix in {".vcf", ".ics"} else b"\n")
    again = read_all(after, Planted(folder))
    news = {Path(f["path"]).suffix: f["new"] for f in again.json["files"] if f["new"]}
    assert news == {}
    assert after("dump").out == before
    assert held(again) > 15
    assert hits(after.home) == []


def test_a_home_made_anew_comes_out_the_same(
    after: Terminal, files: Planted, tmp_path: Path
) -> None:
    """The database lost, the tombstones kept, everything imported: what was said is equal."""
    fresh = Terminal(tmp_path / "fresh")
    fresh.home.mkdir()
    for name in ("forgotten", "forget.key"):
        shutil.copy(after.home / name, fresh.home / name)
    assert read_all(fresh, files).code == 3
    assert said(fresh) == [line for line in said(after) if "entregent journal" not in line]
    assert hits(fresh.home) == []


def said(owner: Terminal) -> list[str]:
    """The records that stand in the planted files."""
    lines = owner("dump", "--provenance").out.splitlines()
    taken = []
    for line in lines:
        body = json.loads(line)
        if "record" in body and any(one["export"] != "journal.txt" or one["place"] != "line 2"
                                    for one in body["said_by"]):
            body.pop("said_by")
            taken.append(json.dumps(body, ensure_ascii=False, sort_keys=True))
    return taken


def test_an_undone_import_comes_back_without_her(after: Terminal, files: Planted) -> None:
    before = after("dump").out
    entry = next(
        one["entry"] for one in after("history", "--json").json if one["command"] == "import ███"
    )
    assert after("undo", str(entry)).code == 0
    assert after("dump").out != before
    assert read_all(after, files).code == 3
    assert after("dump").out == before
    assert hits(after.home) == []


def test_new_records_about_her_are_held_back(after: Terminal, tmp_path: Path) -> None:
    box = tmp_path / "new.mbox"
    box.write_text(
        f"From {WORK} Mon Jun  1 10:00:00 2026\nFrom: H. V. <{WORK.upper()}>\n"
        "To: lea@marchand-conseil.example\nSubject: me revoici\nMessage-ID: <n1@x.example>\n"
        "Date: Mon, 01 Jun 2026 10:00:00 +0200\n\nbonjour\n\n"
        f"From {AWA} Mon Jun  1 11:00:00 2026\nFrom: Awa <{AWA}>\n"
        "To: lea@marchand-conseil.example, l.n.vasseur+liste@googlemail.com\nSubject: deux\n"
        "Message-ID: <n2@x.example>\nDate: Mon, 01 Jun 2026 11:00:00 +0200\n\n"
        f"son adresse est {WORK}\n\n", encoding="utf-8",
    )
    told = after("import", str(box), "--json")
    assert (told.json["files"][0]["new"], held(told)) == (1, 1)
    assert "1 record held back" in after("import", str(box)).out
    assert "son adresse est ███" in after("dump").out
    assert after("search", "revoici", "--json").json == []
    assert hits(after.home) == []


def test_a_note_by_her_address_is_refused(after: Terminal, tmp_path: Path) -> None:
    line = tmp_path / "journal.txt"
    line.write_text(f"# entregent journal\n2026-06-01 note H. V. <{WORK}>: revue\n", "utf-8")
    told = after("import", str(line), "--json")
    assert (told.code, held(told), told.json["entry"]) == (0, 1, None)


def test_the_tombstones_are_noise_without_their_key(after: Terminal, files: Planted) -> None:
    (after.home / "forget.key").unlink()
    told = after("doctor", "--json").json
    assert [one["ok"] for one in told if one["name"] == "forgotten"] == [False]
    back = read_all(Terminal(after.home), Planted(files.folder))
    assert back.code in {0, 3}
    assert after("forget", "awa@petit-atelier.example", "--yes").code == 5
    assert after("people").code == 0


# ------------------------------------------------------------------ others are as they were


def test_others_keep_their_numbers(owner: Terminal) -> None:
    """Ties of everybody else, also of those who share a thread and a meeting with her."""
    names = ("strength", "life", "circle", "stage", "last_exchange", "real_exchange",
             "messages_in", "messages_out", "meetings", "id")

    def numbers() -> dict[str, Any]:
        return {
            one["name"]: {name: one[name] for name in names}
            for one in owner("people", "--json").json
            if "vasseur" not in one["name"].casefold()
        }

    before, waiting = numbers(), owner("debts", "--json").json
    assert owner("forget", HER, "--yes").code == 0
    assert numbers() == before
    assert owner("debts", "--json").json == [one for one in waiting if "Vasseur" not in one["name"]]


def test_what_is_derived_equals_a_rebuild(after: Terminal) -> None:
    with open_store(after.home) as store:
        kept = derived(store)
        derive.rebuild(store)
        assert derived(store) == kept
    assert hits(after.home) == []


def test_a_namesake_is_untouched(owner: Terminal, files: Planted, tmp_path: Path) -> None:
    """Another of the same name, other identifiers: stays, imports, keeps the name in texts."""
    other = tmp_path / "other.vcf"
    other.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hélène Vasseur\r\nN:Vasseur;Hélène;;;\r\n"
        "EMAIL:helene@autre.example\r\nEND:VCARD\r\n", encoding="utf-8",
    )
    assert owner("import", str(other)).code == 0
    page = owner("person", "helene@autre.example", "--json").json
    assert owner("forget", HER, "--yes").code == 0
    assert owner("person", "helene@autre.example", "--json").json == page
    assert owner("import", str(other), "--json").json["files"][0]["new"] == 0
    assert "Hélène Vasseur" in owner("dump").out
    assert WORK not in owner("dump").out
    box = tmp_path / "other.mbox"
    box.write_text(
        "From helene@autre.example Mon Jun  1 10:00:00 2026\nFrom: Hélène Vasseur "
        "<helene@autre.example>\nTo: lea@marchand-conseil.example\nSubject: moi\n"
        "Message-ID: <o1@x.example>\nDate: Mon, 01 Jun 2026 10:00:00 +0200\n\nbonjour\n\n",
        encoding="utf-8",
    )
    told = owner("import", str(box), "--json")
    assert (told.json["files"][0]["new"], held(told)) == (1, 0)


def test_a_bare_name_goes_along_when_told(owner: Terminal, tmp_path: Path) -> None:
    journal = tmp_path / "j.txt"
    journal.write_text("# entregent journal\n2026-05-01 met Helene VASSEUR: encore\n", "utf-8")
    assert owner("import", str(journal)).code == 0
    bare = [one["id"] for one in owner("people", "Vasseur", "--json").json if not one["handles"]]
    assert owner("forget", HER, "--yes", *(f"--also={one}" for one in bare)).code == 0
    assert hits(owner.home) == []
    assert owner("people", "vasseur", "--json").json == []


def test_two_people_forgotten_one_after_the_other(after: Terminal, files: Planted) -> None:
    """Marks of both hold, in the order they were made."""
    assert after("forget", AWA, "--yes").code in {0, 3}
    before = after("dump").out
    assert "petit-atelier" not in before
    folder = after.home.with_name("again")
    shutil.copytree(files.folder, folder)
    for path in folder.iterdir():
        if path.suffix in {".mbox", ".txt", ".csv"}:
            path.write_bytes(path.read_bytes() + b"\n")
    again = read_all(after, Planted(folder))
    assert sum(file["new"] for file in again.json["files"]) == 0
    assert after("dump").out == before
    assert hits(after.home) == []


def test_own_words_are_gone(after: Terminal) -> None:
    data = b"".join(path.read_bytes() for path in after.home.rglob("*") if path.is_file())
    assert [word for word in OWN_WORDS if word.encode() in data] == []
