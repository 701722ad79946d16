"""Forgetting somebody for good: shown first, done in one go, kept out afterwards, never undone.

- `preview`: whom it would be, and how much.
- `forget`: does it, and gives the certificate.
- `certificates`: those that were kept.

What keeps them out afterwards stands in `app.forgotten`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from entregent.app.find import Found as Person
from entregent.app.find import one_person
from entregent.app.forgotten import (
    FOLDER,
    CertificateShape,
    alone,
    certificate_of,
    keep_certificate,
    load,
    lost,
    save,
    work_on,
)
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError
from entregent.privacy import book as books
from entregent.privacy.book import Book, Event

if TYPE_CHECKING:
    from entregent.app.erasure import Erasure, Known


class NamesakeShape(TypedDict):
    """Somebody else of the same name, who stays. `bare`: known by no identifier, only by the name.

    A bare one may well be the same person, written down without an address: `also` takes it along.
    """

    id: str
    name: str
    bare: bool


class PreviewShape(TypedDict):
    """Whom forgetting would be about, and how much would go.

    `identifiers` keep them out later; `shared` are addresses others use too, which stay. `returns`:
    nothing but a name is known, so that a later import may bring them back. `counts`: see
    `CertificateShape`. `sheet`: lines of the sheet that name them, or somebody called so.
    """

    id: str
    name: str
    names: list[str]
    identifiers: list[str]
    shared: list[str]
    returns: bool
    namesakes: list[NamesakeShape]
    sheet: list[str]
    counts: dict[str, int]


# ------------------------------------------------------------------ before


def preview(workspace: Workspace, words: str, also: Sequence[str] = ()) -> PreviewShape:
    """Whom forgetting would be about, and how much would go; nothing is changed.

    `also`: ids of others to be forgotten with them, as the same person. Raises `EntregentError`
    (exit code 2) when the words do not find just one, or find the owner.
    """
    person = _person(workspace, words)
    known, keys = _known(workspace, person, also)
    work = work_on(workspace.ground, Book(books.new_key()), Event(1, ""), known)
    namesakes = [
        one for one in workspace.store.candidates(person.name)
        if one.key not in keys and not one.is_ego
    ]
    return {
        "id": person.key,
        "name": person.name,
        "names": list(known.names),
        "identifiers": [f"{one.kind}:{one.key}" for one in known.own],
        "shared": [f"{one.kind}:{one.key}" for one in known.shared],
        "returns": not work.event.handles,
        "namesakes": [
            {"id": one.key, "name": one.name, "bare": not one.handles} for one in namesakes
        ],
        "sheet": _on_sheet(workspace, known),
        "counts": dict(work.found.counts),
    }


def _person(workspace: Workspace, words: str) -> Person:
    person = one_person(workspace, words)
    row = workspace.store.person(person.key)
    if row is not None and row.is_ego:
        raise EntregentError("forget.yourself", exit_code=2)
    return person


def _known(
    workspace: Workspace, person: Person, also: Sequence[str]
) -> tuple[Known, set[str]]:
    """Everything about somebody, and the ids it goes by."""
    from entregent.app.erasure import know
    from entregent.store.erase import namings
    from entregent.store.find import person_of

    store = workspace.store
    keys = {person.key, *(_person(workspace, words).key for words in also)}
    numbers = {person_of(store, key) for key in keys} - {None}
    theirs = {one.id for one in namings(store) if one.person in numbers}
    return know(store, theirs, workspace.region), keys


def _on_sheet(workspace: Workspace, known: Known) -> list[str]:
    """The names on the sheet that they, or a namesake, may be meant by."""
    sheet = workspace.view().sheet
    workspace.store.release()
    return [
        name for name in (*sheet.known, *sheet.introducers) if known.needles.find(name, near=True)
    ]


# ------------------------------------------------------------------ doing it


def forget(
    workspace: Workspace, words: str, confirmed_name: str, *, also: Sequence[str] = (),
    sheet: bool = False,
) -> CertificateShape:
    """Forget the one person these words find. It cannot be undone.

    `confirmed_name` is their name as `preview` shows it, typed by the owner. `also`: as in
    `preview`. `sheet`: names on the sheet mean this person even when somebody else is called so.
    Raises `EntregentError`, exit
    code 2: nobody or several found, the owner, another name confirmed, an import at work; 5: the
    disk, or another program in the way (what remains is finished at the next start).
    """
    from entregent.text.names import fold

    person = _person(workspace, words)
    if fold(confirmed_name) != fold(person.name) or confirmed_name.strip() == "":
        params = {"what": confirmed_name, "name": person.name}
        raise EntregentError("forget.other-name", exit_code=2, params=params)
    with alone(workspace.home) as mine:
        if not mine:
            raise EntregentError("forget.busy", exit_code=5, params={"folder": str(workspace.home)})
        return _forget(workspace, person, also=also, sheet=sheet)


def _forget(
    workspace: Workspace, person: Person, *, also: Sequence[str], sheet: bool
) -> CertificateShape:
    from entregent.store import erase
    from entregent.store.journal import FORGET, enter

    store = workspace.store
    _clear_jobs(workspace)
    _drop_named(workspace, person, also)
    erase.secure(store)
    with store.writing():
        book = _open_book(workspace)
        known, _ = _known(workspace, person, also)
        event = Event(erase.erasings(store) + 1, workspace.instant.isoformat())
        work = work_on(workspace.ground, book, event, known, sheet=sheet)
        book = replace(book, events=(*book.events, work.event))
        save(workspace.home, book)
        work.apply()
        entry = enter(store, workspace.instant, FORGET)
    return _end(workspace, book, work, entry)


def _open_book(workspace: Workspace) -> Book:
    """The book as it stands, with a key. Raises `EntregentError` (exit code 5) when one is lost."""
    from entregent.store.erase import erasings

    book = load(workspace.home)
    if book.is_lost or len(book.events) < erasings(workspace.store):
        raise lost(workspace.home)
    return book if book.key else Book(books.new_key())


def _end(workspace: Workspace, book: Book, work: Erasure, entry: int) -> CertificateShape:
    """The bytes, the look at every file, the certificate; then this erasing is finished."""
    from entregent.privacy.scan import look
    from entregent.store.held import reading

    _make_small(workspace, work)
    certificate = certificate_of(work.event, entry, look(workspace.home, work.needles, reading))
    keep_certificate(workspace.home, certificate)
    done = replace(work.event, done=True)
    save(workspace.home, replace(book, events=(*book.events[:-1], done)))
    return certificate


def _make_small(workspace: Workspace, work: Erasure) -> None:
    from entregent.store import erase

    if work.left_in_index:  # an index made by an older program: made anew
        from entregent.ingest.derive import rebuild

        rebuild(workspace.store)
    erase.compact(workspace.store)


def certificates(workspace: Workspace) -> list[CertificateShape]:
    """The certificates that were kept, oldest first."""
    folder = workspace.home / FOLDER
    return [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("erasing-*.json"))]


def _clear_jobs(workspace: Workspace) -> None:
    """Let go of copies of files and reports that pages keep of their imports.

    Raises `EntregentError` (exit code 2) while one of them is at work.
    """
    from entregent.app.importing import drop_import
    from entregent.app.job_files import JobFolder

    folders = JobFolder.every(workspace.home)
    if any(folder.is_alive() for folder in folders):
        raise EntregentError("forget.importing", exit_code=2)
    for folder in folders:
        told = folder.told()
        if told is not None:
            drop_import(workspace, folder.paths(told))
        folder.remove()


def _drop_named(workspace: Workspace, person: Person, also: Sequence[str]) -> None:
    """Let go of imports that were cut short and remember a file by their name."""
    from entregent.ingest.run import drop
    from entregent.store.erase import open_plans

    known, _ = _known(workspace, person, also)
    for batch, plan in open_plans(workspace.store):
        if known.needles.find(plan):
            drop(workspace.store, batch)
