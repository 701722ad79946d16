"""What one import started by a page keeps in the home: its files, its progress, its report.

- `imports/<id>/job.json`: what was handed over, in which language and on which day;
- `files/`: the files themselves, until they are imported or dropped;
- `whole`: everything announced has arrived;
- `alive`: held while its process lives;
- `progress.json`: how far it is;
- `asks.json`: how many questions it waits with;
- `report.json`: what became of it, or `error.json`: why it ended early.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Self, TypeVar

import msgspec

from entregent.app.importing import ImportShape
from entregent.app.incoming import Offered, places
from entregent.app.private import is_held, private_folder, write_private
from entregent.i18n import Lang

if TYPE_CHECKING:
    from entregent.app.importing import FileShape

FOLDER = "imports"
"""The folder of all jobs, inside the home."""
_ID = re.compile(r"[0-9a-f]{16}")
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Told:
    """What an import was told when it was begun; `today` None is the machine's day.

    `words` None keeps text as the owner's setting says. `prefer` are the sources that win where two
    are equally sure; `asks`: what is in doubt is asked about first.
    """

    offered: tuple[Offered, ...]
    began: datetime
    lang: Lang
    today: date | None = None
    as_source: str = ""
    words: bool | None = None
    prefer: tuple[str, ...] = ()
    asks: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """How far an import is: as `Progress`, without a path of this machine."""

    phase: str
    path: str = ""
    done: int = 0
    total: int = 0
    records: int = 0
    remaining: float | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why an import ended early: a key of the catalogues and its fields."""

    code: str
    params: dict[str, str]


@dataclass(frozen=True, slots=True)
class JobFolder:
    """The folder of one job."""

    path: Path

    @classmethod
    def new(cls, home: Path, told: Told) -> Self:
        """Make the folder of a new job. Its id grows with the hour."""
        name = f"{int(told.began.timestamp() * 1000):012x}"[-12:] + token_hex(2)
        folder = cls(private_folder(private_folder(home / FOLDER) / name))
        private_folder(folder.files)
        folder.keep("job.json", told)
        return folder

    @classmethod
    def of(cls, home: Path, name: str) -> Self | None:
        """The folder of a job by its id, None when there is none."""
        folder = home / FOLDER / name
        return cls(folder) if _ID.fullmatch(name) and folder.is_dir() else None

    @classmethod
    def every(cls, home: Path) -> list[Self]:
        """The folders of all jobs, the oldest first."""
        try:
            found = [one for one in (home / FOLDER).iterdir() if _ID.fullmatch(one.name)]
        except FileNotFoundError:
            return []
        return [cls(one) for one in sorted(found)]

    @property
    def name(self) -> str:
        """The id of the job."""
        return self.path.name

    @property
    def files(self) -> Path:
        """The folder of what was handed over."""
        return self.path / "files"

    @property
    def alive(self) -> Path:
        """The file its process holds."""
        return self.path / "alive"

    @property
    def whole(self) -> Path:
        """The file that says that everything has arrived."""
        return self.path / "whole"

    def is_alive(self) -> bool:
        """Whether its process lives."""
        return is_held(self.alive)

    def keep(self, name: str, value: object) -> None:
        """Keep one value of the job as JSON."""
        write_private(self.path / name, msgspec.json.encode(value))

    def kept(self, name: str, kind: type[Kept]) -> Kept | None:
        """One value of the job, None when there is none or it cannot be read."""
        try:
            return msgspec.json.decode((self.path / name).read_bytes(), type=kind)
        except (OSError, msgspec.MsgspecError):
            return None

    def told(self) -> Told | None:
        """What the job was told."""
        return self.kept("job.json", Told)

    def progress(self) -> Step | None:
        """How far it is."""
        return self.kept("progress.json", Step)

    def report(self) -> ImportShape | None:
        """What became of it."""
        return self.kept("report.json", ImportShape)

    def trouble(self) -> Trouble | None:
        """Why it ended early."""
        return self.kept("error.json", Trouble)

    def asks(self) -> int:
        """How many questions it waits with."""
        return self.kept("asks.json", int) or 0

    def finish(self, report: ImportShape) -> None:
        """Keep the report, its paths told as they were handed over; let go of the files."""
        files = [self._shown(one) for one in report["files"]]
        self.keep("report.json", {**report, "files": files})
        shutil.rmtree(self.files, ignore_errors=True)

    def again(self) -> None:
        """Forget why it ended: it begins again."""
        for name in ("error.json", "progress.json", "asks.json"):
            (self.path / name).unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove everything of the job."""
        shutil.rmtree(self.path, ignore_errors=True)

    # -------------------------------------------------------------- the files

    def targets(self, told: Told) -> list[Path]:
        """Where each file of the job goes."""
        return [self.files.joinpath(*place.parts) for place in places(told.offered)]

    def paths(self, told: Told) -> list[Path]:
        """What is imported: each loose file, each folder."""
        tops = dict.fromkeys(place.parts[:2] for place in places(told.offered))
        return [self.files.joinpath(*top) for top in tops]

    def short(self, path: str) -> str:
        """A path below the job's files as it was handed over; any other as it is."""
        try:
            return "/".join(Path(path).relative_to(self.files.absolute()).parts[1:])
        except ValueError:
            return path

    def _shown(self, file: FileShape) -> FileShape:
        return {**file, "path": self.short(file["path"])}
