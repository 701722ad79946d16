"""How fast a draft is read with a life of sent messages behind it: cold, then warm.

    python benchmarks/lint_speed.py [--sent 100000] [--people 3000] [--home DIR] [--keep]

Everybody is invented and drawn from a fixed seed. Prints milliseconds (median, p95, worst) of one
reading of a draft: for a person looked at for the first time, and again while it is being written;
with copies of the draft among the sent messages, and without. `ratio` is the warm p95 with all
messages over that with a hundredth of them.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from entregent.app.linting import lint_draft
from entregent.app.workspace import Workspace
from entregent.files.tree import SingleFile
from entregent.ingest.options import ImportOptions
from entregent.ingest.recognise import Recognised, Unit
from entregent.ingest.run import import_units
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import Handle, Interaction, Moment, OwnerFact, Said, Who, Yield
from entregent.store import changes, open_store
from entregent.store.sent import refresh

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
GIVEN = "Awa Bruno Chloé Driss Élise Farid Gaëlle Hugo Inès Jules Karim Léa Marc Nadia Omar".split()
FAMILY = "Petit Moreau Diallo Rossi Weber Nguyen Costa Silva Novak Haddad Lopez Meyer".split()
SYLLABLES = "ba cor du fen gi lor mu nal pri so tar ve zon mel".split()
OWNER = Who(name="Dana Ferrand", handles=(Handle(kind="email", key="dana@one.example"),))
CAMPAIGN = (
    "Bonjour {}, nous ouvrons les portes de notre atelier de reliure au printemps et je serais"
    " heureux de vous montrer comment nous remontons les dos cassés et les coins perdus."
)
ROUNDS = 100


@dataclass(frozen=True, slots=True)
class Life:
    """A source that states one life of sent and received messages."""

    sent: int
    people: int

    @property
    def info(self) -> SourceInfo:
        """Its card."""
        return SourceInfo("life", "Life", "mail", frozenset({"people"}), "ingest.unknown")

    def recognise(self, tree: FileTree) -> Recognition | None:
        """Everything."""
        return Recognition(90, "ingest.unknown", tuple(one.path for one in tree.entries()))

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """The owner, then what passed: three messages out for one in, some copies among them."""
        del tree, reading
        draw = random.Random(7)
        path = claimed.paths[0]
        fact = OwnerFact(network="mail", field="email", value="dana@one.example",
                         handle=OWNER.handles[0])
        yield Said(key=record_key("owner", "dana"), record=fact, path=path, place="owner")
        vocabulary = ["".join(draw.choices(SYLLABLES, k=draw.randint(1, 3))) for _ in range(4000)]
        weights = [1 / (rank + 10) for rank in range(len(vocabulary))]
        for number in range(self.sent + self.sent // 3):
            who = person(number % self.people)
            outgoing = number < self.sent
            words = " ".join(draw.choices(vocabulary, weights, k=draw.randint(20, 140)))
            if outgoing and number % 500 == 0:
                words = CAMPAIGN.format(who.name.split()[0])
            at = Moment(at=int(NOW.timestamp()) - draw.randint(0, 6 * 365 * 86_400))
            record = Interaction(
                at=at, kind="message", network="mail", author=OWNER if outgoing else who,
                others=(who if outgoing else OWNER,), words=len(words.split()),
                thread=f"t{number % (self.people * 4)}",
            )
            yield Said(key=record_key("life", str(number)), record=record, path=path,
                       place=f"row {number}", words=words)


def person(number: int) -> Who:
    """One of the people."""
    name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number // 15 % len(FAMILY)]}{number}"
    return Who(name=name, handles=(Handle(kind="email", key=f"p{number}@two.example"),))


def fill(home: Path, sent: int, people: int) -> str:
    """Import the life, make the index of sent words once more; what both took."""
    begun = time.perf_counter()
    with open_store(home) as store:
        source, tree = Life(sent, people), SingleFile("life.txt", b"life")
        claimed = source.recognise(tree)
        assert claimed is not None
        unit = Unit(tree, source, claimed, "life")
        options = ImportOptions(Reading(TODAY), NOW, time.monotonic)
        import_units(store, Recognised(units=[unit]), options)
        seconds = time.perf_counter() - begun
        begun = time.process_time()
        with store.writing():
            changes.prepare(store)
            refresh(store, whole=True)
        index = time.process_time() - begun
        rows = int(store.db.one("SELECT count(*) FROM shingle"))
        store.tidy()
        size = store.path.stat().st_size / 1e6
    return (
        f"{sent} sent: imported in {seconds:.1f} s; the index of {rows} runs alone takes"
        f" {index:.2f} s of a core; the file has {size:.0f} MB\n"
    )


Times = list[tuple[float, float]]
"""Milliseconds on the wall and of a core, for each reading."""


def measure(home: Path, draft: str, people: int) -> tuple[Times, Times]:
    """First and later readings, each for another person."""
    cold: Times = []
    warm: Times = []
    with Workspace(home, "fr", TODAY, environ={}) as workspace:
        lint_draft(workspace, draft, "first_message", "email:p0@two.example")  # modules are loaded
        for number in range(0, people, max(1, people // ROUNDS)):
            to = f"email:p{number}@two.example"
            for kept in (cold, warm):
                wall, core = time.perf_counter(), time.process_time()
                lint_draft(workspace, draft.format("Awa"), "first_message", to)
                kept.append(((time.perf_counter() - wall) * 1000,
                             (time.process_time() - core) * 1000))
    return cold, warm


def told(name: str, times: Times) -> float:
    """Print one line; the p95 in milliseconds of a core."""
    line = f"{name:<36}"
    p95 = 0.0
    for what, column in (("wall", 0), ("core", 1)):
        ordered = sorted(one[column] for one in times)
        p95 = ordered[int(len(ordered) * 0.95)]
        line += f" {what}: median {ordered[len(ordered) // 2]:5.1f} p95 {p95:5.1f}"
    sys.stdout.write(f"{line} ms\n")
    return p95


def main() -> None:
    """Measure a large life and a hundredth of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sent", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=3_000)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    root = asked.home or Path(tempfile.mkdtemp(prefix="lint-"))
    own = "Salut {}, tu as retrouvé le plan du vieux four dont on parlait au marché mardi dernier ?"
    try:
        p95: dict[int, float] = {}
        for sent in (asked.sent // 100, asked.sent):
            home = root / str(sent)
            if not home.exists():
                sys.stdout.write(fill(home, sent, min(asked.people, sent)))
            for name, draft in (("own words", own), ("a campaign", CAMPAIGN)):
                cold, warm = measure(home, draft, min(asked.people, sent))
                told(f"{sent} sent, {name}, first time", cold)
                p95[sent] = max(p95.get(sent, 0.0), told(f"{sent} sent, {name}, again", warm))
        sys.stdout.write(f"ratio {p95[asked.sent] / p95[asked.sent // 100]:.2f}\n")
    finally:
        if not asked.keep:
            shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main()
