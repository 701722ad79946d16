"""Everything the samples hold is read, refused or counted as left aside: the accounts balance."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

FOLDERS = (
    "email", "facebook", "google-contacts", "ics", "mailing-list", "mbox", "outlook", "takeout",
    "vcard", "viadeo", "whatsapp", "xing",
)


@pytest.fixture(scope="module")
def book(root: Path) -> ModuleType:
    """The script that draws up the accounts."""
    place = root / "benchmarks" / "source_accounts.py"
    spec = importlib.util.spec_from_file_location("source_accounts", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_accounts_of_every_folder_balance(book: ModuleType, shared: Path) -> None:
    found = list(book.accounts([shared / "samples" / name for name in FOLDERS]))
    assert {one.folder for one in found} == set(FOLDERS)
    assert [one for one in found if not one.balances] == []
    assert sum(one.counted for one in found) > 2_000


def test_what_is_dropped_unbalances_them(book: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    chat = "12/03/2025, 09:14 - Ana Bréval: Oui\n13/03/2025, 09:14 - Léo: Non\n"
    (folder / "Discussion WhatsApp avec Ana Bréval.txt").write_text(chat, "utf-8")
    (folder / "a.mbox").write_bytes(
        b"From a@b.example Mon Mar 04 11:20:34 2024\nFrom: a@b.example\nTo: c@d.example\n\nx\n"
    )
    whole = {one.source: one for one in book.accounts([folder])}
    assert {name: (one.records, one.counted) for name, one in whole.items()} == {
        "whatsapp": (2, 2), "mail": (1, 1),
    }
    book.COUNT = {**book.COUNT, "whatsapp": lambda data: book.chats(data) + 1}
    assert [one.balances for one in book.accounts([folder])] == [True, False]
