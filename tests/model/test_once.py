"""What is worked out once is kept on the object, and threads do not wait for each other."""

from __future__ import annotations

from threading import Thread

from entregent.app.workspace import Workspace
from entregent.model.once import once
from tests.architecture.source import ROOT

PATIENCE = 30


class Slow:
    """An object whose value lets another thread ask another object for its own first."""

    def __init__(self, other: Slow | None = None) -> None:
        self.other = other
        self.asked = 0

    @once
    def value(self) -> int:
        """How many objects were asked, this one first."""
        self.asked += 1
        if self.other is None:
            return 1
        found: list[int] = []
        thread = Thread(target=lambda: found.append(self.other.value), daemon=True)
        thread.start()
        thread.join(PATIENCE)
        return 1 + sum(found)


def test_it_is_worked_out_once_and_kept_on_the_object() -> None:
    one = Slow()
    assert (one.value, one.value, one.asked) == (1, 1, 1)
    assert vars(one)["value"] == 1
    assert Slow.value.__doc__ == "How many objects were asked, this one first."


def test_a_thread_with_an_object_of_its_own_does_not_wait() -> None:
    assert Slow(Slow()).value == 2


def test_nothing_of_the_house_uses_the_one_with_a_lock() -> None:
    """Up to Python 3.11 a workspace asked for its settings by one thread and for its store by
    another, each of its own, stood still for ever."""
    users = [
        path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "src").rglob("*.py"))
        if "cached_property" in path.read_text("utf-8")
    ]
    assert users == ["src/entregent/model/once.py"]
    assert isinstance(vars(Workspace)["settings"], once)
