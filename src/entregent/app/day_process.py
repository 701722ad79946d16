"""Working the answers of the day out, for a server: `python -m entregent.app.day_process HOME DAY`.

DAY is "" for the machine's. What it finds is kept in the home's file, whole, for the state of the
store that it looked at; when the store has moved meanwhile, it looks again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from entregent.app.private import hold
from entregent.app.rebuilt import teller
from entregent.app.renewal import renew_all, renew_past
from entregent.app.renewing import FOLDER, HELD, MOVED
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

_NICER = 5
_LOOKS = 3
"""How often it looks again before it leaves the rest to the next call."""


def main(words: Sequence[str]) -> int:
    """Work out the answers of the home `words[0]` on the day `words[1]`. Returns the exit code."""
    home, day = Path(words[0]), words[1]
    held = hold(home / FOLDER / HELD)
    if held is None:
        return 0
    with held:
        if sys.platform != "win32":
            os.nice(_NICER)  # pages are answered first
        try:
            return _run(home, date.fromisoformat(day) if day else None)
        except EntregentError as error:
            return error.exit_code


def _run(home: Path, today: date | None) -> int:
    for _ in range(_LOOKS):
        with Workspace(home, told_today=today) as workspace:
            workspace.tell = teller(home)
            if renew_all(workspace) and renew_past(workspace):
                return 0
    return MOVED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
