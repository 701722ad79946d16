"""HAB: what a stranger reads on one's own profile.

The article, 20 February 2010: "l'habillage": keywords, a clear presentation, the choice of a photo.
Method P5. A text is read, never a person; a photo is only ever told of by its owner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from entregent.model.finding import Action, Finding, Measure, Param, Report, Searched, Sentence
from entregent.model.ids import RecordKey
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.practices import findings as shared
from entregent.practices.appearance.audit import Audit, audit
from entregent.practices.appearance.profiles import Profile, profiles, targets

CITED = 20
_NAMES = {"linkedin": "LinkedIn", "xing": "XING", "github": "GitHub"}
_APART = 0.5
"""Share of the coherence points under which two profiles are said to tell two stories."""

INFO = PracticeInfo(
    code="HAB",
    number=5,
    name="appearance",
    needs=frozenset(),
    rules=("HAB-1", "HAB-2", "HAB-3", "HAB-4", "HAB-5", "HAB-6", "HAB-7"),
    sentence="appearance.sentence",
)


class Appearance:
    """Each known profile, read for what it lacks; silent when no profile is known."""

    @property
    def info(self) -> PracticeInfo:
        return INFO

    def measure(self, view: Study) -> Report:
        """Points by profile and the few things worth an act; silent when no profile is known."""
        measures: list[Measure] = []
        findings: list[Finding] = []
        wanted = targets(view)
        for profile, read in audits(view):
            share = round(read.share, 4)
            measures.append(Measure("HAB-1", share, "share", 1, 1.0, of=profile.network))
            for build in _BUILDERS:
                findings += build(view, profile, read, wanted)
        return shared.report(view, INFO, measures, findings)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        """One small correction at a time: whatever it is, two to ten minutes."""
        del view
        for finding in report.findings:
            if (found := _ACTS.get(finding.code)) is not None:
                key, minutes = found
                says = Sentence(f"appearance.{key}", finding.says.params)
                subject = f"profile:{finding.code}:{finding.window}"
                yield Action(
                    "polish", says, (finding.id,), minutes, shared.POLISH, subject=subject
                )


def audits(view: Study) -> tuple[tuple[Profile, Audit], ...]:
    """Every known profile with its reading."""
    known, wanted = profiles(view), targets(view)
    return tuple((one, audit(one, wanted, known, view.today)) for one in known)


def named(network: str) -> str:
    """The name of a network as people write it."""
    return _NAMES.get(network, network.title())


def _finding(  # noqa: PLR0913 (the fields of a finding)
    view: Study, profile: Profile, code: str, key: str, params: Mapping[str, Param],
    *, correct: str, info: bool = False,
) -> Finding:
    says = Sentence(f"appearance.{key}", {"network": named(profile.network), **params})
    evidence: tuple[RecordKey, ...] = profile.records[:CITED]
    first = min((one.at.date() for one in view.told("profile")), default=view.today)
    searched = Searched("appearance.searched", min(first, view.today), view.today, 1.0)
    return Finding(
        code, "info" if info else "advice", says,
        evidence=evidence,
        searched=(searched,),
        measure=None,
        correct=(Sentence(f"appearance.correct-{correct}"),),
        window=profile.network,
    )  # fmt: skip


_Found = Iterator[Finding]
_Builder = Callable[[Study, Profile, Audit, tuple[str, ...]], _Found]


def _whole(view: Study, profile: Profile, read: Audit, _: tuple[str, ...]) -> _Found:
    """All points, and the change since the last reading that was kept."""
    params: dict[str, Param] = {"share": round(100 * read.share)}
    before = [
        one for one in view.told("profile-audit") if one.value.get("network") == profile.network
    ]
    key = "whole"
    if before:
        key = "whole-since"
        params["before"] = round(100 * float(before[-1].value.get("share", 0)))
        params["day"] = before[-1].at.date()
    yield _finding(view, profile, "HAB-1", key, params, correct="read", info=True)


def _words(view: Study, profile: Profile, read: Audit, wanted: tuple[str, ...]) -> _Found:
    """Words one wants to be found by that stand nowhere."""
    if not read.missing:
        return
    shown = ", ".join(shared.cut(word, 30) for word in read.missing[:3])
    params: dict[str, Param] = {"words": shown, "n": len(read.missing), "all": len(wanted)}
    yield _finding(view, profile, "HAB-2", "words", params, correct="words")


def _long(view: Study, profile: Profile, read: Audit, _: tuple[str, ...]) -> _Found:
    """A field longer than the network takes."""
    if read.over:
        one = read.over[0]
        params: dict[str, Param] = {"length": one.length, "limit": one.limit}
        yield _finding(view, profile, "HAB-3", f"long-{one.field}", params, correct="read")


def _photo(view: Study, profile: Profile, _read: Audit, _: tuple[str, ...]) -> _Found:
    """No photo, or nobody said: asked once, never judged."""
    if profile.photo.state in {"none", "unknown"}:
        key = "photo-none" if profile.photo.state == "none" else "photo-unknown"
        info = profile.photo.state == "unknown"
        yield _finding(view, profile, "HAB-4", key, {}, correct="photo", info=info)


def _hollow(view: Study, profile: Profile, read: Audit, _: tuple[str, ...]) -> _Found:
    """Words anybody could write."""
    if read.hollow:
        params: dict[str, Param] = {"words": ", ".join(read.hollow[:3]), "n": len(read.hollow)}
        yield _finding(view, profile, "HAB-5", "hollow", params, correct="read")


def _thin(view: Study, profile: Profile, _read: Audit, _: tuple[str, ...]) -> _Found:
    """The first empty box a reader looks for: headline, summary, then the present post."""
    job = profile.current
    if not profile.headline:
        yield _finding(view, profile, "HAB-6", "no-headline", {}, correct="read")
    elif not profile.summary:
        yield _finding(view, profile, "HAB-6", "no-summary", {}, correct="read")
    elif job is None or job.lines < 2:
        yield _finding(view, profile, "HAB-6", "no-post", {}, correct="read", info=True)


def _apart(view: Study, profile: Profile, read: Audit, _: tuple[str, ...]) -> _Found:
    """A profile that tells another story than the others."""
    part = read.part("coherence")
    if part.out_of and part.points < _APART * part.out_of:
        yield _finding(view, profile, "HAB-7", "apart", {}, correct="apart", info=True)


_BUILDERS: tuple[_Builder, ...] = (_whole, _words, _long, _photo, _hollow, _thin, _apart)
_ACTS: Mapping[str, tuple[str, int]] = {
    "HAB-2": ("act-words", 5), "HAB-3": ("act-shorten", 5), "HAB-4": ("act-photo", 2),
    "HAB-5": ("act-hollow", 5), "HAB-6": ("act-fill", 10), "HAB-7": ("act-apart", 10),
}

PRACTICE: Practice = Appearance()
