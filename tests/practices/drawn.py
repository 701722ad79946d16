"""Gifts, promises, groups and what was told, drawn at random."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from entregent.model.records import Commitment, Gift, Recommendation, Who
from entregent.testing.ego import TUESDAY, Part, day_moment, requested, shared, stated, told

NAMES = ("awa", "karin", "lise", "luc", "nadia", "omar", "paul", "samuel")
_SUBJECTS = ("Présentation", "Une salle pour cent personnes", "Compta", "")
_who = st.sampled_from(NAMES)
_ago = st.integers(0, 220)


@st.composite
def _gifts(draw: st.DrawFn) -> Part:
    who, at = draw(_who), day_moment(TUESDAY.date() - timedelta(days=draw(_ago)))
    one = Who(name=who.title())
    kind = draw(st.sampled_from(("gift", "gift", "recommendation", "commitment")))
    if kind == "gift":
        way = draw(st.sampled_from(("given", "received", "received")))
        of = draw(st.sampled_from(("introduction", "document", "answer", "other")))
        return stated(Gift(who=one, direction=way, kind=of, at=at), who)
    if kind == "commitment":
        return stated(Commitment(who=one, what="la liste", due=at), who)
    sides = {"by": None, "to": one} if draw(st.booleans()) else {"by": one, "to": None}
    return stated(Recommendation(network="linkedin", at=at, **sides), who)


@st.composite
def _turns(draw: st.DrawFn) -> Part:
    at = TUESDAY - timedelta(hours=draw(st.integers(0, 80 * 24)))
    people = draw(st.lists(_who, min_size=3, max_size=6, unique=True))
    author = draw(st.sampled_from((None, *people)))
    return shared(
        people, at, author=author, own=author is None,
        thread=draw(st.sampled_from(("x", "x", "y"))),
        subject=draw(st.sampled_from(_SUBJECTS)),
        cues=draw(st.sampled_from(((), ("question",), ("thanks",)))),
    )


@st.composite
def _told(draw: st.DrawFn) -> Part:
    topic, value = draw(
        st.sampled_from((
            ("seeks", {"what": "un imprimeur"}), ("offers", {"what": "imprimeur à Pessac"}),
            ("know", {}), ("pin", {}), ("household", {}),
            ("attitude", {"answers": [1, 1, 1, 1, 1]}), ("attitude", {"calendar": "partial"}),
        ))
    )
    several = st.lists(_who, min_size=1, max_size=2, unique=True)
    people = () if topic == "attitude" else draw(several)
    at = TUESDAY - timedelta(days=draw(st.integers(0, 400)))
    return told(topic, at, *people, value=value)


@st.composite
def sharing(draw: st.DrawFn) -> list[Part]:
    """Some of each, at times many."""
    parts: list[Part] = draw(st.lists(_gifts(), max_size=6))
    parts += draw(st.lists(_told(), max_size=3))
    parts += draw(st.lists(_turns(), max_size=draw(st.sampled_from((0, 0, 40)))))
    for _ in range(draw(st.sampled_from((0, 0, 1, 25)))):
        at = TUESDAY - timedelta(days=draw(st.integers(5, 200)))
        answered = at + timedelta(days=2) if draw(st.booleans()) else None
        parts.append(requested(draw(_who), at, answered=answered))
    return _apart(parts)


def _apart(parts: list[Part]) -> list[Part]:
    """Each record once: two of the same key would be one."""
    found: dict[str, Part] = {}
    for part in parts:
        key = getattr(part, "record", None) or getattr(part, "key", None)
        key = getattr(getattr(part, "ask", None), "record", None) or key
        found.setdefault(key if isinstance(key, str) else f"{part!r}", part)
    return list(found.values())
