"""A hundred points for a profile, each with its reason; what cannot be known takes no part.

Photo 20, headline 15, summary 20, target words 15, experience 10, clarity 10, coherence with the
other profiles 10 (method P5). Limits are LinkedIn's (lists of 2020, checked against nothing newer).
The points grade a text and never a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from entregent.measure.spread import median
from entregent.practices.appearance.coherence import coherence
from entregent.practices.appearance.profiles import Photo, Profile
from entregent.practices.appearance.reading import ease, hollow, stems, times

HEADLINE, SUMMARY, TITLE, POSITION, SKILLS = 220, 2600, 100, 2000, 100
"""Characters LinkedIn takes; `SKILLS` is a number of skills."""
FIRST = 270
"""Characters of a summary that are shown before "more" is pressed."""
LEAST_SUMMARY = 300
STUFFED = 5
DENSITY = 0.03
"""Said so often and above this share of all words, a word reads as stuffing: half its credit."""
LEAST_PIXELS = 400
PHOTO_YEARS = 3
EASY = 50.0
PARTS = ("photo", "headline", "summary", "words", "experience", "clarity", "coherence")
_FOR_WHOM = re.compile(
    r"\b(?:pour|aux|aupres|aide|accompagne|forme|conseille|for|help|helping|serving|to help|"
    r"advise|teach|train)\b"
)
_CONTACT = re.compile(
    r"@|https?://|www\.|\b(?:contact|ecri\w+|appel\w+|joign\w+|message|call|write|reach|mail)\b"
)


@dataclass(frozen=True, slots=True)
class Part:
    """Points of one part, and how many it could have; `out_of` 0 when nothing can be known."""

    name: str
    points: float
    out_of: float


@dataclass(frozen=True, slots=True)
class OverLimit:
    """A field longer than the network takes (PRO-LEN in the method)."""

    field: str
    length: int
    limit: int


@dataclass(frozen=True, slots=True)
class Audit:
    """One profile read."""

    network: str
    parts: tuple[Part, ...]
    over: tuple[OverLimit, ...] = ()
    hollow: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    """Target words that stand nowhere."""

    @property
    def points(self) -> float:
        """All points."""
        return sum(part.points for part in self.parts)

    @property
    def out_of(self) -> float:
        """What could be reached, given what is known and chosen."""
        return sum(part.out_of for part in self.parts)

    @property
    def share(self) -> float:
        """Points as a share of what could be reached, 0 to 1."""
        return self.points / self.out_of if self.out_of else 0.0

    def part(self, name: str) -> Part:
        """One part by its name."""
        return next(part for part in self.parts if part.name == name)


def audit(
    profile: Profile, targets: Sequence[str], others: Iterable[Profile], today: date
) -> Audit:
    """Read one profile beside the owner's others."""
    words = (*hollow(profile.headline), *hollow(profile.summary))
    keywords, missing = _keywords(profile, targets)
    parts = (
        _photo(profile.photo, today),
        Part("headline", _headline(profile, targets), 15.0),
        Part("summary", _summary(profile, targets), 20.0),
        keywords,
        Part("experience", _experience(profile), 10.0),
        Part("clarity", _clarity(profile.summary, len(set(words))), 10.0),
        _coherence(profile, others),
    )
    over = tuple(_over(profile))
    return Audit(profile.network, parts, over, tuple(dict.fromkeys(words)), missing)


def _photo(photo: Photo, today: date) -> Part:
    """20 points; none at stake when it is the owner's choice, or while nobody said."""
    if photo.state in {"choice", "unknown"}:
        return Part("photo", 0.0, 0.0)
    if photo.state == "none":
        return Part("photo", 0.0, 20.0)
    points = 10.0
    if min(photo.width, photo.height) >= LEAST_PIXELS and photo.sharp and photo.face:
        points += 5
    if photo.years is not None:
        since = (today - photo.taken_on).days / 365.25 if photo.taken_on else 0.0
        points += 5 if photo.years + since <= PHOTO_YEARS else 0
    return Part("photo", points, 20.0)


def _headline(profile: Profile, targets: Sequence[str]) -> float:
    """Filled 5, within the limit 5, a target word 3, for whom 2."""
    text = profile.headline.strip()
    if not text:
        return 0.0
    points = 5.0 + (5 if len(text) <= HEADLINE else 0)
    read = stems(text)
    said = bool(_FOR_WHOM.search(" ".join(read)))
    if not targets:
        return points + (5 if said else 0)
    points += 3 if any(times(word, read) for word in targets) else 0
    return points + (2 if said else 0)


def _summary(profile: Profile, targets: Sequence[str]) -> float:
    """Length 10, the point within what is shown first 5, a way to reach the owner 5."""
    text = profile.summary.strip()
    if not text:
        return 0.0
    length = 10.0 * min(1.0, len(text) / LEAST_SUMMARY) if len(text) <= SUMMARY else 5.0
    first = stems(text[:FIRST])
    pointed = any(times(word, first) for word in targets) or bool(_FOR_WHOM.search(" ".join(first)))
    reached = profile.contact or bool(_CONTACT.search(" ".join(stems(text)) + text.casefold()))
    return length + (5 if pointed else 0) + (5 if reached else 0)


def _keywords(profile: Profile, targets: Sequence[str]) -> tuple[Part, tuple[str, ...]]:
    """Each target word in headline, summary or titles in full; half when only among skills."""
    if not targets:
        return Part("words", 0.0, 0.0), ()
    read = stems(f"{profile.headline} {profile.summary} {profile.titles}")
    skills = stems(" ".join(profile.skills))
    credit, missing = 0.0, []
    for word in targets:
        found = times(word, read)
        if found >= STUFFED and found > DENSITY * len(read):
            credit += 0.5
        elif found:
            credit += 1
        elif times(word, skills):
            credit += 0.5
        else:
            missing.append(word)
    return Part("words", 15.0 * credit / len(targets), 15.0), tuple(missing)


def _experience(profile: Profile) -> float:
    """The post held now, told in two lines: 10; named only: 5."""
    job = profile.current
    if job is None:
        return 0.0
    return 10.0 if job.lines >= 2 else 5.0


def _clarity(summary: str, hollow_words: int) -> float:
    """Full from an ease of 50; two points less a hollow word."""
    found = ease(summary)
    if found is None:
        return 0.0
    return max(0.0, 10.0 * min(1.0, max(0.0, found) / EASY) - 2 * hollow_words)


def _coherence(profile: Profile, others: Iterable[Profile]) -> Part:
    """How much this profile says what the others say; not at stake for a profile alone."""
    pairs = [
        one for other in others
        if other.network != profile.network and (one := coherence(profile, other)) is not None
    ]
    middle = median(pairs)
    return Part("coherence", 0.0, 0.0) if middle is None else Part("coherence", 10 * middle, 10.0)


def _over(profile: Profile) -> Iterable[OverLimit]:
    fields = [
        ("headline", len(profile.headline), HEADLINE), ("summary", len(profile.summary), SUMMARY),
        ("title", max((len(job.title) for job in profile.jobs), default=0), TITLE),
        ("position", max((job.length for job in profile.jobs), default=0), POSITION),
        ("skills", len(profile.skills), SKILLS),
    ]
    return [OverLimit(*one) for one in fields if profile.network == "linkedin" and one[1] > one[2]]
