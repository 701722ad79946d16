"""Equal seeds, equal bytes: on this machine twice, and on every machine by a kept digest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from entregent.world.invented import build
from entregent.world.truth import World

KEPT = Path(__file__).with_name("digests.json")


def digests(world: World) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in world.files}


def test_the_same_seed_gives_the_same_bytes(world: World, tmp_path: Path) -> None:
    again = build(tmp_path / "again")
    assert digests(again) == digests(world)
    assert again.truth == world.truth


def test_the_bytes_are_those_of_every_machine(world: World) -> None:
    """When the words of the world change, the digests printed here are the new ones to keep."""
    found = digests(world)
    print(json.dumps(found, indent=1, ensure_ascii=False))
    assert json.loads(KEPT.read_text("utf-8")) == found


def test_another_seed_is_another_crowd_and_the_same_story(world: World, tmp_path: Path) -> None:
    other = build(tmp_path / "other", seed=7)
    assert not set(digests(other).values()) & set(digests(world).values())
    assert other.truth.waits == world.truth.waits
    assert other.truth.people["karin"] == world.truth.people["karin"]
    ours, theirs = (
        {one.name for key, one in made.truth.people.items() if key.startswith("p")}
        for made in (world, other)
    )
    assert len(ours & theirs) < len(ours) / 4


def test_a_folder_may_be_written_twice(tmp_path: Path) -> None:
    first = build(tmp_path)
    kept = digests(first)
    assert digests(build(tmp_path)) == kept
    assert sorted(tmp_path.iterdir()) == sorted(first.files)
