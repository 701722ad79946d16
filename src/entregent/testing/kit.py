"""All the laws of a practice in one call, on small worlds that come with it.

    from entregent.testing import keeps_the_contract

    def test_my_practice() -> None:
        keeps_the_contract(PRACTICE, [message("awa", "2026-11-02", "out")])

Worlds are lists of the parts of `entregent.testing.ego`. Whatever is broken raises `AssertionError`
with the name of the law and of the world.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta

from entregent.model.finding import Finding
from entregent.model.ids import PersonId, digest_of
from entregent.model.people import Person, Post
from entregent.model.ports import Practice, Stated, Study
from entregent.model.ties import Ask, DayRow, Direction, Invited, Link, Refusal, Shared
from entregent.testing import practice_laws as laws
from entregent.testing.ego import (
    TUESDAY,
    Part,
    ask,
    button,
    call,
    ego,
    invitation,
    link,
    mail,
    meal,
    meeting,
    message,
    newsletter,
    refusal,
    requested,
)
from entregent.testing.ego_parts import Requested, Said
from entregent.ties.study import study

World = Sequence[Part]
_TODAY = TUESDAY.date()
_BOTH: tuple[Direction, ...] = ("in", "out")
_KEYED = Ask | Link | Shared | Refusal | Invited


def worlds() -> Mapping[str, World]:
    """Small worlds by name: letters, gatherings, silence, noise, people who want peace."""
    return {
        "links": [link(f"contact {n}") for n in range(30)],
        "letters": [
            part for n in range(24)
            for part in (mail("awa", _ago(3 + 9 * n), "out"), mail("awa", _ago(2 + 9 * n), "in"),
                         message("luc", _ago(4 + 11 * n), "out", 2))
        ],
        "gatherings": [
            *(meeting("karin", _ago(20 * n)) for n in range(6)), meal("omar", _ago(9)),
            call("omar", _ago(40)), meeting("hall", _ago(5), people=200),
        ],
        "asleep": [
            message("samuel", _ago(1095 + 30 * n), way) for n in range(10) for way in _BOTH
        ],
        "noise": [newsletter("weekly", _ago(7 * n)) for n in range(20)]
        + [button("nadia", _ago(n)) for n in range(20)],
        "asks": [
            message("lise", _ago(6), "in"), ask("lise", f"{_ago(6)}T09:00"), link("lise"),
            requested("paul", f"{_ago(20)}T09:00"), message("paul", _ago(20), "out"),
            refusal("eve", f"{_ago(30)}T09:00"), message("eve", _ago(30), "in"),
            invitation("mia", _ago(8), note=True),
        ],
        "peace": [
            Person(PersonId("rest"), "Rest Roy", contact=True, preferences={"rest": "yes"}),
            Person(PersonId("gone"), "Gone Roy", contact=True, preferences={"mark": "deceased"}),
            Person(PersonId("kid"), "Kid Roy", contact=True, relation="child"),
            Person(PersonId("bo"), "Bo Roy", contact=True, posts=(Post("Alpha", "Paie", _TODAY),)),
            *(message(who, _ago(5 + 3 * n), way)
              for who in ("rest", "gone", "kid", "bo") for n in range(12) for way in _BOTH),
        ],
    }  # fmt: skip


def keeps_the_contract(practice: Practice, *more: World) -> None:
    """Every law on every world of `worlds()` and on those that are given.

    An empty home is met with silence; order, silence and removed evidence are tried too.
    """
    laws.silent_when_nothing_was_read(practice, study(ego()))
    named = {**worlds(), **{f"world {n}": parts for n, parts in enumerate(more, 1)}}
    for name, parts in named.items():
        try:
            _every_law(practice, list(parts))
        except AssertionError as broken:
            message_of = f"{practice.info.code} in “{name}”: {broken}"
            raise AssertionError(message_of) from broken


def _every_law(practice: Practice, parts: list[Part]) -> None:
    view = study(ego(*parts))
    laws.check(practice, view)
    laws.order_does_not_matter(practice, view, study(ego(*reversed(parts))))
    laws.evidence_is_what_it_rests_on(practice, view, _less(parts))
    laws.silence_is_kept(practice, view, lambda what: study(ego(*parts, muted=[what])))


def _less(parts: Sequence[Part]) -> Callable[[Finding], Study]:
    return lambda finding: study(ego(*without(parts, finding)))


def without(parts: Iterable[Part], finding: Finding) -> list[Part]:
    """The parts that do not stand for a record the finding cites; people and what was told stay."""
    cited = set(map(str, finding.evidence))
    return [part for part in parts if not _stands_for(part, cited)]


def _stands_for(part: Part, cited: set[str]) -> bool:
    if isinstance(part, _KEYED):
        return part.record in cited
    if isinstance(part, Requested):
        return part.ask.record in cited
    if isinstance(part, Stated | Said):
        return part.key in cited
    if isinstance(part, DayRow):
        natural = (part.person, part.day.isoformat(), part.network, part.kind, part.direction)
        return any(digest_of("row", *natural, str(at)) in cited for at in range(200))
    return False


def _ago(days: int) -> str:
    return (_TODAY - timedelta(days=days)).isoformat()
