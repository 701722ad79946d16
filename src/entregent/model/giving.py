"""An introduction from idea to news: two consents, and a no that stays with who said it.

    idea -> asked-first -> first-yes -> asked-second -> second-yes -> introduced -> news
    asked-first -> ended      asked-second -> ended

Any no ends it silently for the other side (method P4): `told_to` says what each may hear.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

IntroState = Literal[
    "idea", "asked-first", "first-yes", "asked-second", "second-yes", "introduced", "news", "ended"
]
NEXT: Mapping[IntroState, tuple[IntroState, ...]] = {
    "idea": ("asked-first", "ended"),
    "asked-first": ("first-yes", "ended"),
    "first-yes": ("asked-second", "ended"),
    "asked-second": ("second-yes", "ended"),
    "second-yes": ("introduced", "ended"),
    "introduced": ("news",),
    "news": (),
    "ended": (),
}
NEWS_DAYS = 21
"""Days after an introduction from which news of it may be asked for."""
_FIRST_KNOWS = frozenset({"asked-first", "first-yes", "asked-second", "second-yes"})
_SECOND_KNOWS = frozenset({"asked-second", "second-yes"})


def may_follow(state: IntroState, after: IntroState) -> bool:
    """Whether an introduction may go from one state to another.

    >>> may_follow("idea", "introduced"), may_follow("second-yes", "introduced")
    (False, True)
    """
    return after in NEXT[state]


def told_to(side: Literal["first", "second"], state: IntroState) -> bool:
    """Whether this side may be spoken to about the other one in this state.

    When it ended, nobody is told anything: neither that there was a no, nor whose.
    """
    if state in {"introduced", "news"}:
        return True
    return state in (_FIRST_KNOWS if side == "first" else _SECOND_KNOWS)
