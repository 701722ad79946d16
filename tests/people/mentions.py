"""Mentions of invented people, written shortly, and random ones for laws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from entregent.model.identity import Mention, OwnerClue, Resolution, Verdict
from entregent.model.ids import RecordKey, digest_of
from entregent.model.records import Handle, HandleKind, Who
from entregent.people.resolve import resolve


def handle(text: str) -> Handle:
    """A handle from `kind:key`; a profile's network is the first word of its host."""
    kind, _, key = text.partition(":")
    kinds: dict[str, HandleKind] = {
        "email": "email", "phone": "phone", "profile": "profile", "chat": "chat", "uid": "uid"
    }
    network = key.partition(".")[0] if kind == "profile" else "slack" if kind == "chat" else ""
    return Handle(kind=kinds[kind], key=key, network=network)


def mention(
    name: str = "", *handles: str, scope: str = "mail", local: str = "", anchor: str = "",
    exports: str = "", card: bool = False, uses: int = 1, key: str = "",
) -> Mention:
    """A mention; its key follows from what it says unless one is given. `exports` are letters."""
    who = Who(name=name, handles=tuple(map(handle, handles)), local=local, anchor=anchor)
    key = key or digest_of(scope, name, local, anchor, exports, *handles)
    return Mention(
        id=0, who=who, key=RecordKey(key), scope=scope, exports=frozenset(exports),
        card=card, uses=uses,
    )


def numbered(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions with numbers, as a store gives them."""
    return [replace(one, id=number) for number, one in enumerate(mentions, 1)]


def people(
    mentions: Sequence[Mention], verdicts: Sequence[Verdict] = (), clues: Sequence[OwnerClue] = ()
) -> list[set[int]]:
    """The clusters as positions in the list given, from the one that holds the first mention on."""
    result = resolve(numbered(mentions), verdicts, clues)
    groups = [{number - 1 for number in cluster.mentions} for cluster in result.clusters]
    return sorted(groups, key=min)


def resolved(
    mentions: Sequence[Mention], verdicts: Sequence[Verdict] = (), clues: Sequence[OwnerClue] = ()
) -> Resolution:
    """The whole resolution of mentions numbered from 1."""
    return resolve(numbered(mentions), verdicts, clues)


def names(result: Resolution) -> list[str]:
    """Names of all people, sorted."""
    return sorted(cluster.name for cluster in result.clusters)


# ------------------------------------------------------------------ random worlds

NAMES = (
    "", "LinkedIn Member", "Anne Durand", "A. Durand", "DURAND Anne", "Anne", "Paul Durand",
    "Jeanne Dupont", "Jean Dupont", "Jean-Baptiste Colin", "JB Colin", "Мария Иванова",
    "Maria Ivanova", "Marie Dubois-Martin", "Marie Dubois", "anne@un.example", "Léa",
)
HANDLES = (
    "email:anne@un.example", "email:famille@deux.example", "email:paul.durand@deux.example",
    "email:contact@trois.example", "email:no-reply@trois.example", "phone:+33100000001",
    "phone:+33600000002", "profile:linkedin.com/in/anne-durand", "profile:linkedin.com/in/adurand",
    "profile:linkedin.com/in/ACoAAB0x1234567", "profile:xing.com/profile/Anne_Durand",
    "uid:card-1", "uid:card-2", "chat:U01",
)
SCOPES = ("mail", "linkedin", "vcard", "xing")



MENTIONS = st.lists(
    st.builds(
        lambda name, handles, rest: mention(name or ("" if handles else "Léa"), *handles, **rest),
        st.sampled_from(NAMES),
        st.lists(st.sampled_from(HANDLES), max_size=3, unique=True),
        st.fixed_dictionaries({
            "scope": st.sampled_from(SCOPES),
            "local": st.sampled_from(["", "", "linkedin:anne durand", "linkedin:member@t1"]),
            "exports": st.sampled_from(["", "a", "b", "ab"]),
            "card": st.booleans(),
            "uses": st.integers(1, 9),
        }),
    ),
    max_size=14,
    unique_by=lambda one: (
        one.scope, one.who.name, one.who.local, tuple(found.key for found in one.who.handles)
    ),
).map(numbered)


@st.composite
def verdicts(draw: st.DrawFn, mentions: Sequence[Mention]) -> list[Verdict]:
    """Up to six words of the owner about these mentions, or about some that are not there."""
    anchors = st.sampled_from([one.key for one in mentions] + [*HANDLES[:8], digest_of("gone")])
    return draw(st.lists(
        st.one_of(
            st.builds(
                Verdict, st.sampled_from(["same", "apart"]), st.tuples(anchors, anchors)
            ),
            st.builds(Verdict, st.sampled_from(["owner", "not_owner"]), st.tuples(anchors)),
        ),
        max_size=6,
    ))


CLUES = st.lists(
    st.one_of(
        st.builds(OwnerClue, st.sampled_from(SCOPES), st.sampled_from(NAMES)),
        st.builds(OwnerClue, st.sampled_from(SCOPES), st.just(""), st.sampled_from(HANDLES)),
    ),
    max_size=3,
)
