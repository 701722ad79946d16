"""Resolving a part closed under blocking keys gives what resolving everybody gives there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.ingest.blocks import blocks
from entregent.model.identity import Mention, OwnerClue
from entregent.model.ids import RecordKey, digest_of
from entregent.model.records import Handle, Who
from entregent.people.resolve import resolve

NAMES = (
    "Awa Petit", "Petit, Awa", "A. Petit", "AWA PETIT", "Awa Petitt", "Awa", "Awa Petit-Roux",
    "Bruno Moreau", "B Moreau", "LinkedIn Member", "", "Chloé Diallo", "Chloe Diallo",
)
HANDLES = (
    ("email", "awa@one.example", ""), ("email", "awa@two.example", ""),
    ("email", "contact@one.example", ""), ("phone", "+33600000001", ""),
    ("profile", "linkedin.com/in/awa", "linkedin"), ("profile", "linkedin.com/in/awa2", "linkedin"),
    ("profile", "linkedin.com/in/ACoAAB1234567", "linkedin"), ("chat", "awa", "slack"),
    ("chat", "awa", "irc"), ("uid", "card-1", ""), ("profile", "xing.com/profile/awa", "xing"),
)
OWNER = OwnerClue("mail", "Dana Ferrand", "email:dana@one.example")
DANA = Mention(
    0, Who(name="Dana Ferrand", handles=(Handle(kind="email", key="dana@one.example"),)),
    RecordKey(digest_of("dana")), "mail", uses=50,
)


def _mentions() -> st.SearchStrategy[list[Mention]]:
    one = st.builds(
        lambda name, held, local, scope, exports, card, uses: (
            name, held, local, scope, exports, card, uses
        ),
        st.sampled_from(NAMES),
        st.lists(st.sampled_from(HANDLES), max_size=2, unique=True).map(tuple),
        st.sampled_from(("", "", "linkedin:awa", "linkedin:closed@1")),
        st.sampled_from(("linkedin", "mail", "slack", "")),
        st.frozensets(st.sampled_from("ab"), max_size=2),
        st.booleans(), st.integers(1, 9),
    )
    return st.lists(one, min_size=1, max_size=9, unique_by=lambda row: row[:4]).map(_built)


def _built(rows) -> list[Mention]:
    built = [DANA]
    for name, held, local, scope, exports, card, uses in rows:
        if not (name or held or local):
            continue
        who = Who(
            name=name, local=local,
            handles=tuple(Handle(kind=kind, key=key, network=net) for kind, key, net in held),
        )
        key = RecordKey(digest_of(name, local, scope, *(key for _, key, _ in held)))
        built.append(Mention(len(built), who, key, scope, exports, card, uses))
    return built


def _parts(mentions: list[Mention]) -> list[list[Mention]]:
    """Mentions by chains of shared blocking keys."""
    root = {one.id: one.id for one in mentions}

    def find(number: int) -> int:
        while root[number] != number:
            number = root[number]
        return number

    bearers: dict[str, int] = {}
    for one in mentions:
        for block in blocks(one):
            root[find(one.id)] = find(bearers.setdefault(block, one.id))
    found: dict[int, list[Mention]] = defaultdict(list)
    for one in mentions:
        found[find(one.id)].append(one)
    return list(found.values())


@given(_mentions())
@settings(max_examples=300)
def test_parts_resolved_alone_are_the_whole(mentions):
    whole = resolve(mentions, (), (OWNER,))
    clusters, joined, apart, shared = set(), set(), set(), {}
    for part in _parts(mentions):
        alone = resolve(part, (), (OWNER,))
        own = any(one.id == DANA.id for one in part)
        clusters |= {
            replace(one, mentions=tuple(sorted(one.mentions)), is_ego=own and one.is_ego)
            for one in alone.clusters
        }
        joined |= set(alone.joined)
        apart |= set(alone.held_apart)
        shared |= alone.shared
    assert clusters == {
        replace(one, mentions=tuple(sorted(one.mentions))) for one in whole.clusters
    }
    assert (joined, apart) == (set(whole.joined), set(whole.held_apart))
    assert shared == whole.shared


def test_strangers_share_no_key():
    awa = Mention(1, Who(name="Awa Petit", handles=(Handle(kind="email", key="a@x.example"),)),
                  RecordKey("0" * 32), "mail")
    who = Who(name="Bruno Moreau", local="linkedin:bruno")
    bruno = Mention(2, who, RecordKey("1" * 32), "mail")
    assert not set(blocks(awa)) & set(blocks(bruno))
