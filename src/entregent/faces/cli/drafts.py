"""Reading a draft from a file or the standard input, in bounds."""

from __future__ import annotations

import sys
from pathlib import Path

from entregent.app.linting import MAX_TEXT
from entregent.model.errors import EntregentError

_BYTES = 4 * MAX_TEXT


def read_draft(name: str, most: int = _BYTES) -> str:
    """The text of a file, or of the standard input for "-"; at most `most` bytes and one more.

    Raises `EntregentError`: `tact.not-text` (4), `tact.unreadable` (5).
    """
    try:
        if name == "-":
            raw = sys.stdin.buffer.read(most + 1)
        else:
            with Path(name).open("rb") as file:
                raw = file.read(most + 1)
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        params = {"file": Path(name).name}
        raise EntregentError("tact.not-text", params=params) from error
    except OSError as error:
        params = {"file": Path(name).name, "why": error.strerror or ""}
        raise EntregentError("tact.unreadable", exit_code=5, params=params) from error
