"""What is true in the invented world: for tests, for the tour, and for nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from entregent.model.purpose import Sheet
from entregent.world.told import Telling

Source = str
"""linkedin, mail, vcard or calendar."""


@dataclass(frozen=True, slots=True)
class Known:
    """One real person behind the files: every name and handle under which each source shows them.

    Handles are `kind:key` with normalised keys (`email:a@b.example`, `phone:+33639980012`,
    `profile:linkedin.com/in/slug`).
    """

    id: str
    name: str
    names: Mapping[Source, frozenset[str]] = field(default_factory=dict)
    handles: Mapping[Source, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question, request or offer that still waits for the owner on the world's today."""

    person: str
    network: str
    since: datetime
    subject: str
    overdue: bool
    own_thread: bool = False


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything planted on purpose. People are named by their key in `people`.

    `waits` is complete: no other message of a person with a live account asks something that was
    not answered. `thanks`: somebody gave and was not thanked. `dormant`: ties once strong, silent
    for more than a year; `waking` is the one most worth a word. `virtual_only`: living ties without
    a voice or a face ever. `couples`: two people behind one mailbox. `homonyms`: different people
    of one name. `closed`: people whose LinkedIn account is gone (`LinkedIn Member`). `hidden_rows`:
    connections of which only a date is left. `counts`: how many things each file holds.
    """

    people: Mapping[str, Known]
    waits: tuple[Waiting, ...]
    thanks: tuple[str, ...]
    dormant: tuple[str, ...]
    waking: str
    virtual_only: tuple[str, ...]
    couples: tuple[tuple[str, str, str], ...]
    """(one, other, shared address)."""
    homonyms: tuple[tuple[str, str], ...]
    closed: tuple[str, ...]
    hidden_rows: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class World:
    """The files of the invented consultant, ready to be imported, and the day they are looked at.

    `today` is a Tuesday; `now` is that morning on the local wall clock. `files` are in a good order
    for an import, all inside `folder`.
    """

    folder: Path
    files: tuple[Path, ...]
    today: date
    now: datetime
    owner: str
    emails: tuple[str, ...]
    sheet: Sheet
    truth: Truth
    told: tuple[Telling, ...] = ()
    """What the owner told, to be kept as decisions."""
