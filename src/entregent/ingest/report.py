"""What an import did, file by file: read, new, known, refused, each with its place and reason."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from entregent.model.records import Reason

LISTED = 1000
"""Remarks of one sort listed for one file; the others are counted."""

What = Literal["rejected", "noticed", "ignored"]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something refused, noticed or left aside: in which file, where in it, why."""

    what: What
    path: str
    place: str
    reason: Reason
    raw: str = ""


@dataclass(slots=True)
class FileReport:
    """What became of one thing that was handed over, or of the part of it one source reads."""

    path: str
    source: str = ""
    read: Counter[str] = field(default_factory=Counter)
    new: int = 0
    known: int = 0
    whole: bool = False
    """Every byte of it had been imported before: nothing was read again."""
    held: int = 0
    """Records held back because they are about somebody forgotten; who, is not known any more."""
    remarks: list[Remark] = field(default_factory=list)
    unlisted: Counter[str] = field(default_factory=Counter)
    _listed: Counter[str] = field(default_factory=Counter, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Count what is listed from the start."""
        self._listed.update(one.what for one in self.remarks)

    def add(self, remark: Remark) -> bool:
        """Keep a remark; False when there are too many of its sort and it is only counted."""
        if self._listed[remark.what] >= LISTED:
            self.unlisted[remark.what] += 1
            return False
        self._listed[remark.what] += 1
        self.remarks.append(remark)
        return True

    @property
    def is_held_whole(self) -> bool:
        """Whether all it says was held back."""
        return bool(self.held) and not (self.new or self.known)

    def mask(self, mask: str) -> None:
        """Name neither it nor its parts."""
        self.path = mask
        self.remarks = [replace(one, path=mask) for one in self.remarks]

    def having(self, what: What) -> list[Remark]:
        """The listed remarks of one sort."""
        return [remark for remark in self.remarks if remark.what == what]

    def to_json(self) -> dict[str, Any]:
        """The shape the command line prints."""
        return {
            "path": self.path,
            "source": self.source,
            "read": dict(sorted(self.read.items())),
            "new": self.new,
            "known": self.known,
            "whole": self.whole,
            "held": self.held,
            "ignored": [
                {"name": one.path, "reason": _reason(one.reason)} for one in self.having("ignored")
            ],
            "rejected": [_placed(one) for one in self.having("rejected")],
            "noticed": [_placed(one) for one in self.having("noticed")],
            "unlisted": dict(sorted(self.unlisted.items())),
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What one import did. `people` and `interactions` count the whole store afterwards.

    `entry` is its number in the journal, None when nothing was there to keep.
    """

    files: Sequence[FileReport]
    people: int = 0
    interactions: int = 0
    entry: int | None = None
    unfinished: int = 0
    """Other imports that were cut short and wait to be resumed or dropped."""

    @property
    def new(self) -> int:
        """Records that were not there before."""
        return sum(file.new for file in self.files)

    @property
    def known(self) -> int:
        """Records that were there already."""
        return sum(file.known for file in self.files)

    @property
    def refused(self) -> int:
        """Records and files that could not be kept."""
        return sum(
            len(file.having("rejected")) + file.unlisted["rejected"] for file in self.files
        )

    @property
    def exit_code(self) -> int:
        """0: nothing refused. 3: something refused, something kept or known. 4: nothing kept."""
        if not self.refused:
            return 0
        return 3 if self.new or self.known or any(file.whole for file in self.files) else 4

    def to_json(self) -> dict[str, Any]:
        """The shape the command line prints with --json."""
        return {
            "files": [file.to_json() for file in self.files],
            "people": self.people,
            "interactions": self.interactions,
            "entry": self.entry,
            "unfinished": self.unfinished,
        }

    def encoded(self) -> str:
        """The report as it is kept in the store."""
        return json.dumps(self.to_json(), ensure_ascii=False, sort_keys=True)


def _reason(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code, "params": dict(sorted(reason.params.items()))}


def _placed(remark: Remark) -> dict[str, Any]:
    place = " ".join(filter(None, (remark.path, remark.place)))
    return {"place": place, "reason": _reason(remark.reason)}


def params_of(text: str) -> Mapping[str, str]:
    """The parameters of a stored reason."""
    return {str(name): str(value) for name, value in json.loads(text).items()}
