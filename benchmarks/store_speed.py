"""How fast the store is: an archive of a large network, then a life of a million exchanges.

    python benchmarks/store_speed.py [--people 30000] [--messages 60000] [--home DIR] [--keep]

Everybody is invented and drawn from a fixed seed. Prints seconds for the import by phase, a second
import of the same bytes, one more line, an undo, a rebuild, and cold reads (a new process each).
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from entregent.files.tree import SingleFile
from entregent.ingest import derive
from entregent.ingest.change import undo
from entregent.ingest.options import ImportOptions
from entregent.ingest.recognise import Recognised, Unit
from entregent.ingest.run import import_units
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import (
    Connection,
    Handle,
    Interaction,
    Moment,
    OwnerFact,
    Position,
    Said,
    Who,
    Yield,
)
from entregent.store import open_store

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
GIVEN = "Awa Bruno Chloé Driss Élise Farid Gaëlle Hugo Inès Jules Karim Léa Marc Nadia Omar".split()
FAMILY = "Petit Moreau Diallo Rossi Weber Nguyen Costa Silva Novak Haddad Lopez Meyer".split()
WORDS = (
    "bonjour merci projet réunion demain équipe déjeuner devis contrat offre client idée salon"
    " question réponse rendez-vous bientôt conseil poste candidat œuvre atelier budget planning"
).split()
OWNER = Who(
    name="Dana Ferrand",
    handles=(Handle(kind="profile", key="linkedin.com/in/dana-ferrand", network="linkedin"),),
)


@dataclass(frozen=True, slots=True)
class Big:
    """A source that needs no bytes: it draws what an archive of this size would say."""

    people: int
    messages: int
    first: int = 0

    @property
    def info(self) -> SourceInfo:
        return SourceInfo("big", "Big", "linkedin", frozenset({"people"}), "cli.what")

    def recognise(self, tree: FileTree) -> Recognition | None:
        return Recognition(100, "cli.what", tuple(entry.path for entry in tree.entries()))

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        del tree, claimed, reading
        handle = OWNER.handles[0]
        yield Said(
            key=record_key("owner", handle.key), path="Profile.csv", place="row 1",
            record=OwnerFact(
                network="linkedin", field="profile", value=handle.key, handle=handle
            ),
        )
        names = [self._name(number) for number in range(self.people)]
        for number, name in enumerate(names):
            yield self._connection(number, name)
        draw = random.Random(7)
        for number in range(self.first, self.first + self.messages):
            yield self._message(draw, names, number)

    def _name(self, number: int) -> str:
        return (
            f"{GIVEN[number % len(GIVEN)]} {FAMILY[number // 15 % len(FAMILY)]}"
            f" {_letters(number // 180)}"
        )

    def _who(self, number: int, name: str) -> Who:
        key = f"linkedin.com/in/person-{number}"
        return Who(name=name, handles=(Handle(kind="profile", key=key, network="linkedin"),))

    def _connection(self, number: int, name: str) -> Said:
        who = self._who(number, name)
        if number % 20 == 0:
            mail = Handle(kind="email", key=f"person.{number}@firm-{number % 900}.example")
            who = Who(name=name, handles=(*who.handles, mail))
        return Said(
            key=record_key("connection", who.handles[0].key), path="Connections.csv",
            place=f"row {number}",
            record=Connection(
                who=who, network="linkedin",
                since=Moment(at=1_300_000_000 + 86_400 * (number % 5000), precision="day"),
                positions=(
                    Position(organisation=f"Firm {number % 900}", title=WORDS[number % 20]),
                ),
            ),
        )

    def _message(self, draw: random.Random, names: list[str], number: int) -> Said:
        person = min(int(draw.paretovariate(0.7)) - 1 + draw.randrange(200), self.people - 1)
        them, mine = self._who(person, names[person]), draw.random() < 0.5
        words = " ".join(draw.choices(WORDS, k=14))
        at = 1_300_000_000 + number * (460_000_000 // max(1, self.first + self.messages))
        return Said(
            key=record_key("message", str(person), str(number)), path="messages.csv",
            place=f"row {number}", words=words,
            record=Interaction(
                at=Moment(at=at), kind="message", network="linkedin",
                author=OWNER if mine else them, others=(them if mine else OWNER,),
                thread=f"2-{person}-{number % 3}", words=14,
                cues=("question",) if draw.random() < 0.2 else (),
            ),
        )


def _letters(number: int) -> str:
    text = ""
    while True:
        number, digit = divmod(number, 26)
        text += "abcdefghijklmnopqrstuvwxyz"[digit]
        if not number:
            return text


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long something took."""
    start = time.perf_counter()
    yield
    print(f"{what:<44} {time.perf_counter() - start:8.2f} s", flush=True)


def options() -> ImportOptions:
    """Options of a command on a fixed day."""
    return ImportOptions(Reading(today=TODAY), NOW, time.perf_counter)


def found(source: Big, name: str = "big") -> Recognised:
    """The source with a file of its own."""
    tree = SingleFile(f"{name}.big", f"{name} {source}".encode())
    claimed = source.recognise(tree)
    assert claimed is not None  # it takes every tree
    return Recognised(units=[Unit(tree, source, claimed, tree.name)])


COLD = """
import sys, time
start = time.perf_counter()
from datetime import date, datetime
from pathlib import Path
from entregent.store import open_store
from entregent.model.when import WorkingHours
with open_store(Path(sys.argv[1]), create=False) as store:
    {what}
print(round(time.perf_counter() - start, 3))
"""
READS = {
    "people, 50 rows": "store.people_rows('mor')",
    "one person by name": "row = store.candidates('awa petit a')[0]; store.timeline(row.key);"
    " store.facts(row.key)",
    "search, hot word": "store.search('bonjour')",
    "search, two words": "store.search('œuvre atelier')",
    "view: people and links": "v = store.view(date(2026,11,24), datetime(2026,11,24,9),"
    " WorkingHours()); v.alters(); v.links()",
    "view: and the whole rollup": "v = store.view(date(2026,11,24), datetime(2026,11,24,9),"
    " WorkingHours()); v.alters(); v.rollup()",
    "view: and asks": "v = store.view(date(2026,11,24), datetime(2026,11,24,9),"
    " WorkingHours()); v.alters(); v.asks()",
}


def cold_reads(home: Path) -> None:
    """Each read in a process of its own, three times, the best printed."""
    for what, code in READS.items():
        script = COLD.format(what=code)
        best = min(_seconds(script, home) for _ in range(3))
        print(f"cold: {what:<38} {best:8.3f} s", flush=True)


def _seconds(script: str, home: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", script, str(home)], capture_output=True, check=True, text=True
    )
    return float(done.stdout)


def main() -> None:
    """Run the whole story."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--messages", type=int, default=60_000)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    home = given.home or Path(tempfile.mkdtemp(prefix="entregent-speed-"))
    big = Big(given.people, given.messages)
    with timed("drawing alone"):
        drawn = sum(1 for _ in big.read(SingleFile("x", b"x"), Recognition(1, "", ()), None))
    print(f"{drawn} records")
    with open_store(home) as store:
        with timed("import"):
            import_units(store, found(big), options())
        with timed("the same again"):
            import_units(store, found(big), options())
        with timed("one more message"):
            import_units(store, found(Big(1, 1, given.messages), "line"), options())
        with timed("undo of it"):
            undo(store, NOW)
        with timed("rebuild"):
            derive.rebuild(store)
        print(f"{store.path.stat().st_size / 1e6:.0f} MB")
        with timed("dump"), Path(home / "dump.jsonl").open("w", encoding="utf-8") as stream:
            store.dump(stream)
    cold_reads(home)
    if not given.keep:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
