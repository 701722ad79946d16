"""Why two mentions are one person, or not: the chain of reasons between them, as sentences."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence

from entregent.model.finding import Sentence
from entregent.model.identity import Joined

_SUREST = (
    "said", "owner", "anchor", "uid", "profile", "email", "phone", "chat", "same-name", "bare",
    "local", "member-id", "name",
)
"""Rules, the surest first: what is shown when several join the same two mentions."""


def because(reason: Joined) -> Sentence:
    """Why a union was made, as a sentence."""
    return Sentence(f"people.joined-{reason.rule}", {"on": _shown(reason.on)})


def against(reason: Joined) -> Sentence:
    """Why a union was not made, as a sentence."""
    return Sentence(f"people.held-{reason.rule}", {"on": _shown(reason.on)})


def not_proof(handle: str, why: str) -> Sentence:
    """Why an address joins nobody ("role", "noreply", "shared"), as a sentence."""
    return Sentence(f"people.proves-nothing-{why}", {"on": _shown(handle)})


def chain(joined: Iterable[Joined], a: int, b: int) -> tuple[Joined, ...]:
    """The shortest chain of unions from mention `a` to mention `b`; empty when there is none.

    Of two reasons for one step the surest is shown, and surer first steps are tried first.
    """
    steps: dict[int, dict[int, Joined]] = defaultdict(dict)
    for reason in sorted(joined, key=lambda reason: _SUREST.index(reason.rule)):
        steps[reason.a].setdefault(reason.b, reason)
        steps[reason.b].setdefault(reason.a, reason)
    came: dict[int, int] = {a: a}
    waiting = deque([a])
    while waiting and b not in came:
        here = waiting.popleft()
        for there in steps[here]:
            if there not in came:
                came[there] = here
                waiting.append(there)
    if b not in came:
        return ()
    return tuple(reversed(_walked_back(steps, came, b)))


def _walked_back(
    steps: dict[int, dict[int, Joined]], came: dict[int, int], b: int
) -> Sequence[Joined]:
    path: list[Joined] = []
    while came[b] != b:
        path.append(steps[came[b]][b])
        b = came[b]
    return path


def _shown(on: str) -> str:
    """What a reason rests on as a person reads it: an address without the word for its kind."""
    kind, colon, key = on.partition(":")
    return key if colon and kind in {"email", "phone", "profile", "chat", "uid"} else on
