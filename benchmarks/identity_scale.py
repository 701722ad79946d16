"""Time and memory of who is who on generated records, and how they grow.

    python benchmarks/identity_scale.py [3000 10000 30000 100000]

Each size runs in a process of its own. People have one to four records each, made as people write
themselves: initials, logins, accents lost, a married name, a slip, an address of another house.
Names are made of syllables beside the common ones, so that nobody real is in it.
"""

from __future__ import annotations

import math
import random
import resource
import subprocess
import sys
import time

from entregent.app.identity_weights import shipped
from entregent.people.decide import decide, weigh
from entregent.people.record import Record
from entregent.text.names_common import FAMILY, GIVEN

SIZES = (3_000, 10_000, 30_000, 100_000)
SYLLABLES = (
    "ba bel bru car cor dan der dou el fal fri gor gui han hel il jor kel kri lan lou mor mun nel "
    "nau or pel pri quin ros rau sel sti tor tre ul van vey wil zan"
).split()


def generated(count: int, seed: int = 1) -> tuple[list[Record], dict[str, int]]:
    """Records in a random order, and the person of each."""
    luck = random.Random(seed)
    given, family = sorted(GIVEN), sorted(FAMILY)
    records: list[Record] = []
    truth: dict[str, int] = {}
    person = 0
    while len(records) < count:
        person += 1
        first = luck.choice(given)
        last = luck.choice(family) if luck.random() < 0.3 else (
            "".join(luck.choices(SYLLABLES, k=luck.choice((2, 3, 3, 4))))
        )
        for _ in range(min(luck.choice((1, 1, 2, 2, 3, 4)), count - len(records))):
            number = f"r{len(records)}"
            truth[number] = person
            records.append(_written(number, first, last, luck))
    luck.shuffle(records)
    return records, truth


def _written(number: str, first: str, last: str, luck: random.Random) -> Record:
    name = luck.choice((
        f"{first.title()} {last.title()}", f"{last.upper()} {first.title()}",
        f"{first[0].upper()}. {last.title()}", f"{first[0]}{last}",
        f"{first.title()} {last.title()}-{luck.choice(SYLLABLES).title()}is",
        f"{first.title()} {last[:-1].title()}",
    ))
    local = luck.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{luck.randrange(99)}",
                         first))
    host = luck.choice(("gmail.com", "orange.fr", f"house{luck.randrange(3000)}.example"))
    return Record(number, names=(name,), emails=(f"{local}@{host}",))


def measure(count: int) -> None:
    """One size: seconds of processor, pairs, memory, and how right it was."""
    records, truth = generated(count)
    before = time.process_time()
    links = weigh(records, shipped())
    weighed = time.process_time()
    found = decide(links)
    done = time.process_time()
    tell = [count, weighed - before, done - weighed, links.compared,
            resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]
    for groups in (found.clusters, found.guessed):
        pairs = [(group[0], other) for group in groups for other in group[1:]]
        right = sum(truth[one] == truth[other] for one, other in pairs)
        tell += [right / max(1, len(pairs))]
    print(*(f"{value:.3f}" if isinstance(value, float) else value for value in tell))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(int(sys.argv[2]))
    else:
        print("records | s compare | s decide | pairs | MiB | links right: alone, guessed")
        seconds = {}
        for size in map(int, sys.argv[1:]) if sys.argv[1:] else SIZES:
            told = subprocess.run(
                [sys.executable, __file__, "--one", str(size)], check=True, capture_output=True,
                text=True,
            ).stdout.strip()
            print(told, flush=True)
            seconds[size] = sum(map(float, told.split()[1:3]))
        least, most = min(seconds), max(seconds)
        if least < most:
            growth = math.log(seconds[most] / seconds[least]) / math.log(most / least)
            print(f"growth exponent {growth:.3f}")
