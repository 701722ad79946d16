"""Two records side by side: one named level for each field that both speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from entregent.people import levels, others
from entregent.people.reading import Read

_EXPECTED = frozenset({"name", "login", "mail"})
"""Fields whose silence weighs too: of a pair without addresses less is known."""
_SURE_NAMES = ("equal", "run", "fuller")


class Compared(NamedTuple):
    """A field, its level and the two values it rests on."""

    field: str
    level: str
    mine: str
    theirs: str

    @property
    def name(self) -> str:
        """The level with its field: "name.initials"."""
        return f"{self.field}.{self.level}"


_Looked = Callable[[Read, Read], levels.Found | None]


def compare(a: Read, b: Read) -> list[Compared]:
    """The levels of two records; symmetric but for the side of the values."""
    found: list[Compared] = []
    for field, look in _FIELDS:
        level = look(a, b)
        if level is not None:
            found.append(Compared(field, *level))
        elif field in _EXPECTED:
            found.append(Compared(field, "unknown", "", ""))
    return list(_without_echoes(found)) + _together(found)


def _without_echoes(found: list[Compared]) -> Iterator[Compared]:
    """A login made of the other's name says nothing more when the names are equal already."""
    names = next((one.level for one in found if one.field == "name"), "")
    for one in found:
        if one.field == "fit" and names.startswith(_SURE_NAMES):
            continue
        yield one


def _together(found: list[Compared]) -> list[Compared]:
    """What names and logins say together, which is not the sum of what each says."""
    by = {one.field: one.level for one in found}
    name = _NAME_GROUP.get(by.get("name", ""), "none")
    login = by.get("login", "none")
    fit = by.get("fit", "none")
    if name == "equal":
        return []
    best = (
        "login" if login in _TELLING else f"fit-{fit}" if fit in _TELLING_FITS
        else "weak" if login.startswith(("same", "near", "inside")) or fit != "none" else "nothing"
    )
    mail = _MAIL_GROUP.get(by.get("mail", ""), "apart")
    told = [Compared("together", f"{name}-{best}-{mail}", "", "")]
    if name == "none" and mail == "apart" and not {"phone", "page", "born"} & by.keys() and (
        best == "nothing"
    ):
        told.append(Compared("nothing", "in-common", "", ""))
    return told


_TELLING = frozenset({"same-figures", "same-long", "same-mid"})
_TELLING_FITS = frozenset({"full", "initial-rare", "initial-common", "family-rare"})
_MAIL_GROUP = {"same": "mail", "host": "host", "own-host": "host"}
_NAME_GROUP = {
    level: group
    for group, levels_of_group in {
        "equal": "equal-rare equal-known equal-common fuller-rare fuller-known fuller-common run "
                 "alphabet equal-short",
        "alike": "nickname nickname-common slip near-sound initials near",
        "word": "same-word-long same-word same-given near-word",
        "part": "part-family part-rare part-first part-given",
        "login": "parts-nothing words-differ",
        "other": "family-initial gendered family given different",
    }.items()
    for level in levels_of_group.split()
}
"""Levels of names in groups, for what names and logins say together."""


_FIELDS: tuple[tuple[str, _Looked], ...] = (
    ("name", levels.of_names), ("login", levels.of_logins), ("fit", levels.of_fit),
    ("mail", levels.of_mails), ("phone", others.of_phones), ("page", others.of_pages),
    ("house", others.of_houses), ("born", others.of_births), ("threads", others.of_threads),
)
