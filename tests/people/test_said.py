"""The owner's word joins whole persons, even where exports and names speak against it."""

from __future__ import annotations

from itertools import permutations

from entregent.model.identity import Mention, Verdict
from entregent.model.ids import record_key
from entregent.model.records import Handle, Who
from entregent.people.resolve import resolve


def _mention(number: int, name: str, scope: str, *handles: tuple[str, str]) -> Mention:
    who = Who(name=name, handles=tuple(
        Handle(kind=kind, key=key, network="linkedin" if kind == "profile" else "")  # type: ignore[arg-type]
        for kind, key in handles
    ))
    exports = frozenset({"archive"}) if scope == "linkedin" else frozenset()
    return Mention(number, who, record_key("m", str(number)), scope, exports)


AWA = (
    _mention(1, "Awa Diarra", "mail", ("email", "awa@x.example")),
    _mention(2, "Awa Diarra", "contacts", ("email", "awa@x.example"), ("profile", "l/in/awa")),
    _mention(3, "Awa Diarra", "linkedin", ("profile", "l/in/awa")),
)
LUC = (
    _mention(4, "Luc Tessier", "mail", ("email", "luc@y.example")),
    _mention(5, "Luc Tessier", "contacts", ("email", "luc@y.example"), ("profile", "l/in/luc")),
    _mention(6, "Luc Tessier", "linkedin", ("profile", "l/in/luc")),
)


def test_two_whole_persons_become_one_by_any_of_their_records() -> None:
    """Two live profiles, two names, two addresses: nothing is left behind, whichever is named."""
    for a in AWA:
        for b in LUC:
            same = Verdict("same", (a.key, b.key))
            (cluster,) = resolve((*AWA, *LUC), (same,), ()).clusters
            assert sorted(cluster.mentions) == [1, 2, 3, 4, 5, 6]


def test_without_the_word_they_are_two() -> None:
    """And the word taken back leaves what was before it."""
    found = resolve((*AWA, *LUC), (), ()).clusters
    assert sorted(sorted(one.mentions) for one in found) == [[1, 2, 3], [4, 5, 6]]


def test_order_is_nothing() -> None:
    """Every order of the mentions gives the same person."""
    same = Verdict("same", (AWA[0].key, LUC[0].key))
    first = resolve((*AWA, *LUC), (same,), ()).clusters
    for some in permutations((*AWA, *LUC)):
        assert resolve(some, (same,), ()).clusters == first
