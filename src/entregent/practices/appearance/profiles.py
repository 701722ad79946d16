"""The owner's own profiles: as exports say them, or as the owner copied them by hand.

`told("profile")` holds `network` and any of `headline`, `summary`, `titles`, `skills` (lists),
`place`; the latest of each network stands. `told("profile-photo")` holds `network` ("" for all) and
`state`: "given" (with `width`, `height`, `sharp`, `face`, `years` when known), "none", or "choice":
no photo, and that is the owner's choice. `told("profile-words")` holds `words`, those to be found
by; without it they are the trades of the targets on the sheet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from entregent.model.ids import RecordKey
from entregent.model.ports import Study
from entregent.model.records import OwnerFact, OwnerPosition
from entregent.practices.appearance.reading import telling

_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Photo:
    """What is known of a photo. `state`: "unknown", "none", "choice" or "given"."""

    state: str = "unknown"
    width: int = 0
    height: int = 0
    sharp: bool = False
    face: bool = False
    years: float | None = None
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A post of the profile; `lines` of its description."""

    title: str
    organisation: str = ""
    lines: int = 0
    length: int = 0
    current: bool = True


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile on one network, with the records it was read from."""

    network: str
    headline: str = ""
    summary: str = ""
    jobs: tuple[Job, ...] = ()
    skills: tuple[str, ...] = ()
    contact: bool = False
    """Whether the profile itself carries a website."""
    photo: Photo = field(default_factory=Photo)
    records: tuple[RecordKey, ...] = ()

    @property
    def titles(self) -> str:
        """Titles of the posts, one after the other."""
        return " ".join(job.title for job in self.jobs)

    @property
    def current(self) -> Job | None:
        """The post held now, the first one."""
        return next((job for job in self.jobs if job.current), None)


def profiles(view: Study) -> tuple[Profile, ...]:
    """Every profile that is known, by network."""
    found: dict[str, Profile] = {}
    shown = _only_profiles(view)
    for one in (*view.records("owner"), *view.records("owner_position")):
        record = one.record
        if not isinstance(record, OwnerFact | OwnerPosition) or record.network not in shown:
            continue
        before = found.get(record.network, Profile(record.network))
        records = (*before.records, one.key)
        found[record.network] = replace(_with(before, record), records=records)
    for told in view.told("profile"):
        network = str(told.value.get("network", "")) or "other"
        found[network] = _told(found.get(network, Profile(network)), told.value)
    return tuple(replace(found[name], photo=_photo(view, name)) for name in sorted(found))


def targets(view: Study) -> tuple[str, ...]:
    """The words the owner wants to be found by, each once."""
    told = view.told("profile-words")
    if told:
        words = [str(word) for word in told[-1].value.get("words", ())]
    else:
        words = [word for target in view.sheet.targets for word in telling(target.who)]
    return tuple(dict.fromkeys(words))[:_MOST_WORDS]


def _only_profiles(view: Study) -> frozenset[str]:
    """Networks whose records are a profile, and not the sender line of a mailbox."""
    speaking = {"headline", "summary", "industry", "skill", "registered"}
    said = {
        one.record.network for one in view.records("owner")
        if isinstance(one.record, OwnerFact) and one.record.field in speaking
    }
    return frozenset(said | {
        one.record.network for one in view.records("owner_position")
        if isinstance(one.record, OwnerPosition)
    })


def _with(before: Profile, record: OwnerFact | OwnerPosition) -> Profile:
    if isinstance(record, OwnerPosition):
        if record.kind != "work":
            return before
        post = record.position
        lines = [line for line in post.words.splitlines() if line.strip()]
        job = Job(
            post.title, post.organisation, max(len(lines), len(post.words) // 90), len(post.words),
            post.end is None,
        )
        jobs = (*before.jobs, job)
        return replace(before, jobs=tuple(sorted(jobs, key=lambda one: not one.current)))
    if record.field == "skill":
        return replace(before, skills=(*before.skills, record.value))
    if record.field == "website":
        return replace(before, contact=True)
    if record.field == "headline":
        return replace(before, headline=record.value)
    return replace(before, summary=record.value) if record.field == "summary" else before


def _told(before: Profile, value: Mapping[str, Any]) -> Profile:
    jobs = tuple(Job(str(title)) for title in value.get("titles", ()))
    skills = tuple(map(str, value.get("skills", ())))
    return replace(
        before,
        headline=str(value.get("headline", before.headline)),
        summary=str(value.get("summary", before.summary)),
        jobs=jobs or before.jobs,
        skills=skills or before.skills,
    )


def _photo(view: Study, network: str) -> Photo:
    photo = Photo()
    for one in view.told("profile-photo"):
        value = one.value
        if value.get("network", "") in {"", network}:
            years = value.get("years")
            photo = Photo(
                str(value.get("state", "given")), int(value.get("width", 0)),
                int(value.get("height", 0)), bool(value.get("sharp", False)),
                bool(value.get("face", False)), None if years is None else float(years),
                one.at.date(),
            )
    return photo
