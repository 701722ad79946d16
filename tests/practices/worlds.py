"""Worlds drawn at random for the laws: a few people, some months, every kind of exchange."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from entregent.model.finding import Finding
from entregent.model.ids import PersonId, digest_of
from entregent.model.people import Person, Post
from entregent.model.ports import Stated, Study
from entregent.model.purpose import Objective, Purpose, Sheet, Target
from entregent.model.records import Cue
from entregent.model.ties import Ask, DayRow, Invited, Link, Refusal, Shared
from entregent.testing.ego import (
    TUESDAY,
    Part,
    Requested,
    Said,
    ask,
    button,
    call,
    ego,
    link,
    mail,
    meal,
    meeting,
    message,
    newsletter,
    video,
)
from entregent.ties.study import study
from tests.practices.drawn import sharing
from tests.practices.drawn_first import first_words
from tests.practices.drawn_told import telling

NAMES = ("awa", "karin", "lise", "luc", "nadia", "omar", "paul", "samuel")
_ONE_SIDED = (message, mail)
_JOINT = (meeting, meal, video, call)


@dataclass(frozen=True, slots=True)
class World:
    """Parts of a world and how it is seen, so that it can be built again with something changed."""

    parts: tuple[Part, ...]
    sheet: Sheet = Sheet()
    now: datetime = TUESDAY
    muted: tuple[str, ...] = ()

    def study(self, order: Callable[[tuple[Part, ...]], tuple[Part, ...]] | None = None) -> Study:
        """The world measured, its parts in another order when one is given."""
        parts = order(self.parts) if order else self.parts
        return study(ego(*parts, now=self.now, sheet=self.sheet, muted=self.muted))

    def silencing(self, what: str) -> Study:
        """The same world in which one more thing is silenced."""
        return replace(self, muted=(*self.muted, what)).study()

    def without(self, finding: Finding) -> Study:
        """The same world without the records a finding cites: asks, and the days they lie on."""
        cited = set(finding.evidence)
        kept = tuple(part for part in self.parts if not _rests_on(part, cited))
        return replace(self, parts=kept).study()


def _rests_on(part: Part, cited: set[str]) -> bool:
    if isinstance(part, Ask | Link | Shared | Invited | Refusal):
        return part.record in cited
    if isinstance(part, Requested):
        return part.ask.record in cited
    if isinstance(part, Stated | Said):
        return part.key in cited
    if isinstance(part, DayRow):
        natural = (part.person, part.day.isoformat(), part.network, part.kind, part.direction)
        return any(digest_of("row", *natural, str(at)) in cited for at in range(200))
    return False


def _days(longest: int) -> st.SearchStrategy[date]:
    return st.integers(0, longest).map(lambda ago: TUESDAY.date() - timedelta(days=ago))


@st.composite
def _histories(draw: st.DrawFn) -> list[Part]:
    """What passed with one person: a rhythm, a start, who writes, whether they ever met."""
    who = draw(st.sampled_from(NAMES))
    kind = draw(st.sampled_from(_ONE_SIDED))
    gap, start = draw(st.integers(1, 90)), draw(st.integers(0, 1500))
    count = draw(st.integers(1, 30))
    sides = draw(st.sampled_from((("in",), ("out",), ("in", "out"), ("in", "out"))))
    parts: list[Part] = []
    for turn in range(count):
        day = TUESDAY.date() - timedelta(days=start + turn * gap)
        parts += [kind(who, day, side, draw(st.integers(1, 3))) for side in sides]
    parts += [
        draw(st.sampled_from(_JOINT))(who, day) for day in draw(st.lists(_days(500), max_size=3))
    ]
    return parts


def _noises() -> st.SearchStrategy[list[Part]]:
    one = st.builds(newsletter, st.sampled_from(NAMES), _days(120))
    other = st.builds(button, st.sampled_from(NAMES), _days(120))
    return st.lists(st.one_of(one, other), max_size=30)


@st.composite
def _asks(draw: st.DrawFn) -> Part:
    """A question, request or offer, answered or not, in an own thread or not."""
    at = TUESDAY - timedelta(hours=draw(st.integers(0, 150 * 24)))
    cues: tuple[Cue, ...] = draw(
        st.sampled_from(
            (("question",), ("request",), ("offer",), ("question", "request"), ("thanks",))
        )
    )
    late = draw(st.none() | st.integers(1, 200))
    return ask(
        draw(st.sampled_from(NAMES)), at, cues=cues,
        network=draw(st.sampled_from(("linkedin", "mail"))),
        thread=draw(st.sampled_from(("", "a", "b"))), own_thread=draw(st.booleans()),
        subject=draw(st.sampled_from(("", "Le guide", "x" * 200))),
        answered=None if late is None else at + timedelta(hours=late),
    )  # fmt: skip


@st.composite
def _people(draw: st.DrawFn) -> list[Part]:
    """Cards of some of them: posts of several days, preferences, relations."""
    found: list[Part] = []
    for who in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=5)):
        days = draw(st.lists(st.none() | _days(2000), max_size=2))
        posts = tuple(
            Post(draw(st.sampled_from(("", "Alpha SAS", "Beta"))), "Responsable paie", day)
            for day in days
        )
        preferences = draw(
            st.sampled_from(({}, {"rest": "yes"}, {"medium": "text"}, {"medium": "voice"}))
        )
        relation = draw(st.sampled_from(("", "", "spouse", "fille")))
        found.append(
            Person(
                PersonId(who),
                who.title(),
                posts=posts,
                contact=draw(st.booleans()),
                relation=relation,
                preferences=preferences,
            )
        )
    return found


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A sheet in any state between blank and whole."""
    ranks = draw(st.lists(st.integers(1, 3), max_size=3))
    return Sheet(
        purposes=tuple(Purpose("clients", rank) for rank in ranks),
        objectives=draw(st.sampled_from((
            (), (Objective("avoir plus de clients"),),
            (Objective("3 missions", 3, date(2027, 6, 30), "des bons"), Objective("être utile")),
        ))),
        targets=draw(st.sampled_from(((), (Target("responsables paie", "Bretagne", 20),)))),
        offers=tuple(draw(st.lists(st.sampled_from(("un guide", "une adresse")), max_size=2))),
        known=draw(st.sampled_from(((), ("Awa", "Luc")))),
        networks=draw(st.sampled_from(((), ("LinkedIn",)))),
        minutes=draw(st.sampled_from((None, 90))),
        gain=draw(st.sampled_from(("", "10 €"))),
        first_step=draw(st.sampled_from(("", "appeler Paul"))),
        review_on=draw(st.sampled_from((None, date(2026, 11, 1), date(2027, 2, 1)))),
    )  # fmt: skip


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """A whole world; at times a Sunday, or a late evening."""
    parts: list[Part] = [part for some in draw(st.lists(_histories(), max_size=8)) for part in some]
    parts += draw(_noises())
    parts += draw(st.lists(_asks(), max_size=8, unique_by=lambda one: one.record))
    parts += draw(_people())
    parts += draw(sharing())
    parts += draw(telling())
    parts += draw(first_words())
    parts += [link(f"contact {n}") for n in range(draw(st.sampled_from((0, 0, 30))))]
    now = TUESDAY + timedelta(hours=draw(st.sampled_from((0, 0, 5, 5 * 24, 10 * 24 + 11))))
    return World(tuple(parts), draw(sheets()), now)
