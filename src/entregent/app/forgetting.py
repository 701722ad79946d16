"""Forgetting somebody for good: shown first, done in one go, kept out afterwards, never undone.

    preview(workspace, words)                   whom it would be, and how much
    forget(workspace, words, confirmed_name)    the certificate of it
    gate(workspace)                             what imports pass through afterwards
    finish(workspace)                           at every start: what was interrupted is finished first
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from entregent.app.find import Found as Person
from entregent.app.find import one_person
from entregent.model.errors import EntregentError
from entregent.privacy import book as books
from entregent.privacy.book import Book, Event

if TYPE_CHECKING:
    from entregent.app.erasure import Erasure, Known
    from entregent.app.workspace import Workspace
    from entregent.privacy.gate import Gate
    from entregent.privacy.scan import Looked

FOLDER = "certificates"
_ENVIRONMENT = 5


class NamesakeShape(TypedDict):
    """Somebody else of the same name: not touched."""

    id: str
    name: str


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


class CertificateShape(TypedDict):
    """What was done, without a name. `tombstones` are digests that only the key in the home opens.

    `counts`: "removed" records (and "removed-card" ...), "rewritten" ones, "words" (texts that went
    or were cut), "decisions", "texts-journal" and other texts. `found` is empty when nothing of them
    was found in any file; else files of the folder that still hold something. `looked`: "bytes" when
    every file was searched, "rewritten" when an interrupted erasing was finished later, by which
    time nobody knows what to search for. `returns` as in `PreviewShape`.
    """

    erasing: int
    at: str
    entry: int
    tombstones: list[str]
    counts: dict[str, int]
    looked: str
    files: int
    bytes: int
    patterns: int
    found: dict[str, int]
    returns: bool


# ------------------------------------------------------------------ before


def preview(workspace: Workspace, words: str) -> PreviewShape:
    """Whom forgetting would be about, and how much would go; nothing is changed.

    Raises `EntregentError` (exit code 2) when the words do not find just one, or find the owner.
    """
    person = _person(workspace, words)
    known = _known(workspace, person)
    work = _work(workspace, Book(books.new_key()), Event(1, ""), known)
    namesakes = [
        one for one in workspace.store.candidates(person.name)
        if one.key != person.key and not one.is_ego
    ]
    return {
        "id": person.key,
        "name": person.name,
        "names": list(known.names),
        "identifiers": [f"{one.kind}:{one.key}" for one in known.own],
        "shared": [f"{one.kind}:{one.key}" for one in known.shared],
        "returns": not work.event.handles,
        "namesakes": [{"id": one.key, "name": one.name} for one in namesakes],
        "sheet": _on_sheet(workspace, known),
        "counts": dict(work.found.counts),
    }


def _person(workspace: Workspace, words: str) -> Person:
    person = one_person(workspace, words)
    row = workspace.store.person(person.key)
    if row is not None and row.is_ego:
        raise EntregentError("forget.yourself", exit_code=2)
    return person


def _known(workspace: Workspace, person: Person) -> Known:
    from entregent.app.erasure import know
    from entregent.store.erase import namings
    from entregent.store.find import person_of

    number = person_of(workspace.store, person.key)
    return know(
        workspace, {one.id for one in namings(workspace.store) if one.person == number}
    )


def _work(
    workspace: Workspace, book: Book, event: Event, known: Known, *, namesake: bool = False
) -> Erasure:
    from entregent.app.erasure import Erasure

    work = Erasure(workspace, book, event, known, namesake=namesake)
    work.find()
    return work


def _on_sheet(workspace: Workspace, known: Known) -> list[str]:
    """The names on the sheet that they, or a namesake, may be meant by."""
    sheet = workspace.view().sheet
    workspace.store.release()
    return [
        name for name in (*sheet.known, *sheet.introducers) if known.needles.find(name, near=True)
    ]


# ------------------------------------------------------------------ doing it


def forget(
    workspace: Workspace, words: str, confirmed_name: str, *, namesake: bool = False
) -> CertificateShape:
    """Forget the one person these words find. It cannot be undone.

    `confirmed_name` is their name as `preview` shows it, typed by the owner. `namesake`: names on
    the sheet mean this person even when somebody else is called so. Raises `EntregentError`, exit
    code 2: nobody or several found, the owner, another name confirmed, an import at work; 5: the
    disk, or another program in the way (what remains is finished at the next start).
    """
    from entregent.store import erase
    from entregent.store.journal import FORGET, enter
    from entregent.text.names import fold

    store, home = workspace.store, workspace.home
    person = _person(workspace, words)
    if fold(confirmed_name) != fold(person.name) or confirmed_name.strip() == "":
        params = {"what": confirmed_name, "name": person.name}
        raise EntregentError("forget.other-name", exit_code=2, params=params)
    _clear_jobs(workspace)
    erase.secure(store)
    with store.writing():
        book = _open_book(workspace)
        known = _known(workspace, person)
        event = Event(erase.erasings(store) + 1, workspace.instant.isoformat())
        work = _work(workspace, book, event, known, namesake=namesake)
        book = replace(book, events=(*book.events, work.event))
        _save(home, book)
        work.apply()
        entry = enter(store, workspace.instant, FORGET)
    return _end(workspace, book, work, entry)


def _open_book(workspace: Workspace) -> Book:
    """The book as it stands, with a key. Raises `EntregentError` (exit code 5) when one is lost."""
    from entregent.store.erase import erasings

    book = _load(workspace.home)
    if book.is_lost or len(book.events) < erasings(workspace.store):
        raise EntregentError("forget.lost", exit_code=_ENVIRONMENT, params=_places(workspace.home))
    return book if book.key else Book(books.new_key())


def _end(workspace: Workspace, book: Book, work: Erasure, entry: int) -> CertificateShape:
    """The bytes, the look at every file, the certificate; then this erasing is finished."""
    from entregent.privacy.scan import look

    _make_small(workspace, work)
    certificate = _certificate(work.event, entry, look(workspace.home, work.needles))
    _keep_certificate(workspace.home, certificate)
    done = replace(work.event, done=True)
    _save(workspace.home, replace(book, events=(*book.events[:-1], done)))
    return certificate


def _make_small(workspace: Workspace, work: Erasure) -> None:
    from entregent.store import erase

    if work.left_in_index:  # an index made by an older program: made anew
        from entregent.ingest.derive import rebuild

        rebuild(workspace.store)
    erase.compact(workspace.store)


def _certificate(event: Event, entry: int, looked: Looked | None) -> CertificateShape:
    return {
        "erasing": event.number,
        "at": event.at,
        "entry": entry,
        "tombstones": sorted(mark.hex() for mark in event.handles),
        "counts": dict(sorted(event.counts.items())),
        "looked": "bytes" if looked else "rewritten",
        "files": looked.files if looked else 0,
        "bytes": looked.size if looked else 0,
        "patterns": looked.patterns if looked else 0,
        "found": dict(looked.found) if looked else {},
        "returns": not event.handles,
    }


def _keep_certificate(home: Path, certificate: CertificateShape) -> None:
    folder = home / FOLDER
    text = json.dumps(certificate, ensure_ascii=False, indent=1, sort_keys=True)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"erasing-{certificate['erasing']:04d}.json"
        books.write_private(target, f"{text}\n".encode())
    except OSError as error:
        raise _cannot_write(home, error) from error


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


# ------------------------------------------------------------------ afterwards


def gate(workspace: Workspace) -> Gate:
    """What keeps forgotten people out of the next import."""
    from entregent.privacy.gate import Gate, labels
    from entregent.store import erase

    store = workspace.store
    gone = erase.erasings(store)
    book = _load(workspace.home)
    if not (book.events or gone):
        return Gate(Book())
    proven_nothing = erase.shared(store)
    owner = {label for who in erase.owners(store) for label in labels(who)}
    return Gate(
        book, workspace.reading().region, owner - proven_nothing, max(gone, len(book.events))
    )


def is_lost(workspace: Workspace) -> bool:
    """Whether somebody was forgotten, and the files that keep them out are not (all) there."""
    from entregent.store.erase import erasings

    book = _load(workspace.home)
    return book.is_lost or len(book.events) < erasings(workspace.store)


def finish(workspace: Workspace) -> None:
    """Finish what was interrupted, and forget again whom a restored file brings back.

    Cheap when there is nothing to do. Raises `EntregentError` (exit code 5) when it cannot be done.
    """
    from entregent.store import erase
    from entregent.store.journal import FORGET

    store = workspace.store
    try:
        status = books.status(workspace.home)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EntregentError(
            "forget.damaged", exit_code=_ENVIRONMENT, params=_places(workspace.home)
        ) from error
    applied = erase.erasings(store)
    if not status.events or (applied >= status.events and status.done == status.events):
        return
    book = _load(workspace.home)
    if book.is_lost:
        return  # nobody can be recognised: `doctor` and every import say so
    erase.secure(store)
    finished = {event.number for event in book.events if event.done}
    for event in book.events[applied:]:
        book = _again(workspace, book, event)
    erase.compact(store)
    for event in book.events:
        if event.number not in finished:
            entry = erase.last_entry(store, FORGET)
            _keep_certificate(workspace.home, _certificate(event, entry, None))
    _save(workspace.home, replace(book, events=tuple(
        replace(event, done=True) for event in book.events
    )))


def _again(workspace: Workspace, book: Book, event: Event) -> Book:
    """One erasing, on a file that has not gone through it."""
    from entregent.app.erasure import know
    from entregent.app.recognising import mentioned
    from entregent.store.journal import FORGET, enter

    store = workspace.store
    with store.writing():
        known = know(workspace, mentioned(store, book, event))
        work = _work(workspace, book, event, known)
        again = replace(work.event, counts=event.counts, done=False)
        book = replace(book, events=tuple(
            again if one.number == event.number else one for one in book.events
        ))
        _save(workspace.home, book)
        work.apply()
        enter(store, workspace.instant, FORGET)
    return book


# ------------------------------------------------------------------ the two files


def _load(home: Path) -> Book:
    try:
        return books.load(home)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EntregentError(
            "forget.damaged", exit_code=_ENVIRONMENT, params=_places(home)
        ) from error


def _save(home: Path, book: Book) -> None:
    try:
        books.save(home, book)
    except OSError as error:
        raise _cannot_write(home, error) from error


def _cannot_write(home: Path, error: OSError) -> EntregentError:
    params = {"what": str(home), "why": error.strerror or ""}
    return EntregentError("usage.cannot-write", exit_code=_ENVIRONMENT, params=params)


def _places(home: Path) -> dict[str, str]:
    return {"folder": str(home), "book": books.BOOK_NAME, "key": books.KEY_NAME}

