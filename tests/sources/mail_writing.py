"""Invented messages, and what the source makes of them: shared by the tests of mail."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ports import Reading
from entregent.model.records import (
    Handle,
    Interaction,
    Noticed,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.mail import SOURCE

TODAY = date(2026, 11, 24)
READING = Reading(today=TODAY)
ENVELOPE = b"From ann@b.example Tue Mar  5 10:11:12 2024\n"


def mail(*fields: str, text: str = "Bonjour.", **named: str) -> bytes:
    """A message; fields given by name replace the usual ones, `_` stands for `-`."""
    usual = {
        "From": "Ann Lee <ann@b.example>",
        "To": "Moi <moi@exemple.example>",
        "Subject": "Déjeuner",
        "Date": "Tue, 05 Mar 2024 10:11:12 +0100",
        "Message-ID": "<1@b.example>",
    }
    usual |= {name.replace("_", "-"): value for name, value in named.items()}
    lines = [f"{name}: {value}" for name, value in usual.items() if value]
    return "\n".join([*lines, *fields, "", text]).encode() + b"\n"


def mbox(*messages: bytes, envelope: bytes = ENVELOPE) -> bytes:
    return b"\n".join(envelope + message for message in messages)


def read(name: str, data: bytes, reading: Reading = READING) -> list[Yield]:
    tree = SingleFile(name, data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    return list(SOURCE.read(tree, claimed, reading))


def read_folder(folder: Path, files: Mapping[str, bytes]) -> list[Yield]:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    with open_tree(folder) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        return list(SOURCE.read(tree, claimed, READING))


def one(message: bytes) -> Interaction:
    (item,) = (item for item in read("a.eml", message) if isinstance(item, Said))
    assert isinstance(item.record, Interaction)
    return item.record


def reasons(items: list[Yield]) -> list[tuple[str, str, str]]:
    return [
        (item.path, item.place, item.reason.code + str(item.reason.params.get("n", "")))
        for item in items
        if isinstance(item, Noticed | Rejected)
    ]


def person(name: str, address: str) -> Who:
    return Who(name=name, handles=(Handle(kind="email", key=address),))


ANN = person("Ann Lee", "ann@b.example")
MOI = person("Moi", "moi@exemple.example")
