"""Every command: its group, and the module that answers it (loaded when it is called)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Group = Literal["day", "people", "journal", "data", "start"]
GROUPS: tuple[Group, ...] = ("start", "day", "people", "journal", "data")


@dataclass(frozen=True, slots=True)
class Command:
    """One command; `module` is its file in `faces/cli/commands`."""

    name: str
    group: Group
    module: str


def _commands(group: Group, **modules: str) -> list[Command]:
    return [
        Command(name.replace("_", "-"), group, module)
        for module, names in modules.items()
        for name in names.split()
    ]


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        *_commands("start", sheet="sheet", networks="networks", self_check="self-check",
                   importing="import", exports="exports", serve="serve", demo="demo"),
        *_commands("day", lint="lint", attitude="attitude kept", today="today", week="week",
                   pause="pause", answers="done later no", debts="debts", practices="practices",
                   practice="practice", mute="mute", gain="gain", profile="profile",
                   answered="answered", review="review", returns="return", habits="habits"),
        *_commands("people", people="people", person="person", search="search",
                   identity="merge split owner", forget="forget",
                   marks="pin mark prefer", giving="gifts seeks offers know", gaps="gaps",
                   path="path", circles="circles"),
        *_commands("journal", journal="note met called gave received promised"),
        *_commands("data", undo="undo history", rebuild="rebuild", dump="dump",
                   settings="settings", doctor="doctor", bench="bench"),
    )
}
