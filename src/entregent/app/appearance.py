"""One's own profile: read for what a stranger looks for, told by hand where no export exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from entregent.app.changes import tell
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.model.errors import EntregentError

_HEAD = 1 << 20
"""Bytes of a photo file that are looked at."""
_LONGEST = 20_000
_OLDEST = 100.0


class PartShape(TypedDict):
    """Points of one part; `out_of` is 0 when nothing is at stake."""

    name: str
    says: str
    points: float
    out_of: float


class ProfileShape(TypedDict):
    """One profile read. `share` is 0 to 1; `headline` to `skills` are the words that were read.

    `photo` is "unknown", "none", "choice" or "given".
    """

    network: str
    share: float
    points: float
    out_of: float
    parts: list[PartShape]
    missing: list[str]
    hollow: list[str]
    says: list[str]
    headline: str
    summary: str
    titles: list[str]
    skills: list[str]
    photo: str


def read(workspace: Workspace, *, keep: bool = False) -> list[ProfileShape]:
    """Every known profile, its points and what would help; `keep` notes the shares for later."""
    from entregent.practices.appearance.practice import PRACTICE, audits

    view = workspace.study()
    lang = workspace.lang
    report = PRACTICE.measure(view)
    found: list[ProfileShape] = [
        {
            "network": profile.network, "share": round(one.share, 4),
            "points": round(one.points, 2), "out_of": one.out_of,
            "parts": [
                {
                    "name": part.name, "says": say(lang, f"appearance.part-{part.name}"),
                    "points": round(part.points, 2), "out_of": part.out_of,
                }
                for part in one.parts
            ],
            "missing": list(one.missing), "hollow": list(one.hollow),
            "says": [
                say(lang, finding.says.key, **finding.says.params) for finding in report.findings
                if finding.window == profile.network
            ],
            "headline": profile.headline,
            "summary": profile.summary,
            "titles": [job.title for job in profile.jobs if job.current],
            "skills": list(profile.skills),
            "photo": profile.photo.state,
        }
        for profile, one in audits(view)
    ]
    workspace.store.release()
    if keep:
        for shape in found:
            value = {"network": shape["network"], "share": shape["share"]}
            tell(workspace, f"profile --keep {shape['network']}", "profile-audit", value)
    return found


def tell_profile(workspace: Workspace, network: str, fields: dict[str, object]) -> None:
    """Keep what the owner copied from a profile by hand (`headline`, `summary`, `titles` ...)."""
    if not network:
        raise EntregentError("usage.missing", exit_code=2, params={"what": "--network"})
    before = [
        one for one in workspace.view().told("profile") if one.value.get("network") == network
    ]
    workspace.store.release()
    value = {**(dict(before[-1].value) if before else {}), **fields, "network": network}
    tell(workspace, f"profile {network}", "profile", value)


def words_of(workspace: Workspace) -> list[str]:
    """The words the owner wants to be found by."""
    from entregent.practices.appearance.profiles import targets

    found = list(targets(workspace.study()))
    workspace.store.release()
    return found


def tell_words(workspace: Workspace, words: Sequence[str]) -> None:
    """Keep the words the owner wants to be found by."""
    tell(workspace, "profile --words", "profile-words", {"words": list(words)})


def tell_no_photo(workspace: Workspace, network: str = "", *, chosen: bool) -> None:
    """No photo: by choice, which silences the subject for ever, or for now."""
    value = {"network": network, "state": "choice" if chosen else "none"}
    tell(workspace, "profile --no-photo" if chosen else "profile --bare", "profile-photo", value)


@dataclass(frozen=True, slots=True)
class PhotoForm:
    """A photo file and the owner's word about it; `network` "" stands for all profiles."""

    path: Path
    network: str = ""
    sharp: bool = False
    face: bool = False
    years: float | None = None


def tell_photo(workspace: Workspace, form: PhotoForm) -> tuple[int, int]:
    """Read the size of a photo on this machine and keep it with the owner's word on the rest.

    Raises `EntregentError`: exit code 2 when there is no such file, 4 when it is no PNG or JPEG.
    """
    path = form.path
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        raise EntregentError("usage.no-file", exit_code=2, params={"what": str(path)}) from error
    return tell_photo_read(workspace, head, form)


def tell_photo_read(workspace: Workspace, head: bytes, form: PhotoForm) -> tuple[int, int]:
    """The same for the first bytes of a photo: a megabyte at most is looked at, none is kept.

    The path of the form is but a name here.
    """
    from entregent.practices.appearance.picture import size

    years = form.years
    if years is not None and not 0 <= years <= _OLDEST:
        raise EntregentError("usage.bad-value", exit_code=2,
                             params={"what": "--years", "value": str(years)})
    found = size(head[:_HEAD])
    if found is None:
        raise EntregentError("usage.no-photo", exit_code=4, params={"what": form.path.name})
    width, height = found
    value: dict[str, object] = {
        "network": form.network, "state": "given", "width": width, "height": height,
        "sharp": form.sharp, "face": form.face,
    }
    if years is not None:
        value["years"] = years
    tell(workspace, "profile --photo", "profile-photo", value)
    return width, height


def text_of(path: Path) -> str:
    """The beginning of a text file, as the owner's own words. Raises when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(_LONGEST).decode("utf-8", "replace").strip()
    except OSError as error:
        raise EntregentError("usage.no-file", exit_code=2, params={"what": str(path)}) from error
