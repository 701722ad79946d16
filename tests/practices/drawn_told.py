"""Profiles, publications, hours, gains and marks, drawn at random."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from entregent.model.records import Content, Moment, OwnerFact, OwnerPosition, Position, TimeSpent
from entregent.model.when import EPOCH
from entregent.testing.ego import TUESDAY, Part, stated, told

_WHO = st.sampled_from(("awa", "karin", "lise", "luc", "nadia", "omar", "paul", "samuel"))
_NETWORK = st.sampled_from(("linkedin", "xing", "mail"))
_TEXTS = st.sampled_from((
    "", "Paie pour les PME", "Consultante passionnée", "x" * 300, "Promo : achetez maintenant",
    "Qui connaît la convention Syntec ? " * 3, "Voici ce que j’ai appris en formant.",
))


def _moment(days: int) -> Moment:
    return Moment(at=int((TUESDAY - timedelta(days=days) - EPOCH).total_seconds()))


@st.composite
def _records(draw: st.DrawFn) -> Part:
    at, network, text = _moment(draw(st.integers(0, 220))), draw(_NETWORK), draw(_TEXTS)
    words = len(text.split())
    match draw(st.sampled_from(("fact", "post", "time", "content"))):
        case "fact":
            field = draw(st.sampled_from(("headline", "summary", "skill", "place", "registered")))
            return stated(OwnerFact(network=network, field=field, value=text or "-"))
        case "post":
            position = Position(title=text[:40] or "-", words=text, start=at)
            return stated(OwnerPosition(network=network, kind="work", position=position))
        case "time":
            seconds = draw(st.integers(1, 40 * 3600))
            return stated(TimeSpent(network=network, start=at, seconds=seconds))
        case _:
            kind = draw(st.sampled_from(("post", "comment", "reaction", "repost", "article")))
            record = Content(network=network, kind=kind, at=at, words=words,
                             urn=draw(st.sampled_from(("", "u:1"))),
                             detail=draw(st.sampled_from(("", "https://a.example"))))
            return stated(record, words=text)


@st.composite
def _told(draw: st.DrawFn) -> Part:
    at = TUESDAY - timedelta(hours=draw(st.integers(0, 150 * 24)))
    topic = draw(st.sampled_from((
        "gain", "gain", "hours", "money", "pleasure", "qualified", "answered", "profile",
        "profile-photo", "profile-words", "profile-audit",
    )))
    network = draw(_NETWORK)
    values = {
        "gain": {"amount": draw(st.sampled_from((0, 20, 900.5))), "on": at.date().isoformat(),
                 "pipe": draw(st.booleans()), "given": 5},
        "hours": {"network": network, "minutes": draw(st.integers(0, 3000))},
        "money": draw(st.sampled_from(({"cost": 35}, {"expected": 50}, {"fees": {network: 60}}))),
        "pleasure": {"network": network, "yes": draw(st.booleans())},
        "qualified": {"answer": draw(st.sampled_from(("keep", "later"))), "purpose": "clients"},
        "answered": {},
        "profile": {"network": network, "headline": draw(_TEXTS), "titles": ["Formatrice"]},
        "profile-photo": {"network": "", "state": draw(st.sampled_from(("none", "choice")))},
        "profile-words": {"words": ["paie", "Syntec"]},
        "profile-audit": {"network": network, "share": 0.4},
    }
    people = draw(st.lists(_WHO, max_size=2, unique=True))
    named = people if topic in {"gain", "qualified", "answered"} else []
    return told(topic, at, *named, value=values[topic])


def telling() -> st.SearchStrategy[list[Part]]:
    """Up to a dozen of them, none twice."""
    records = st.lists(_records(), max_size=8, unique_by=lambda one: one.key)
    tellings = st.lists(_told(), max_size=6, unique_by=lambda one: one.id)
    return st.tuples(records, tellings).map(lambda both: [*both[0], *both[1]])
