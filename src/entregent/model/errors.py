"""Errors that teach: file, place, reason, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Mapping


class EntregentError(Exception):
    """Something a person must be told.

    `code` is a full key of the catalogues ("zip.overlap"); the same key with `.do` after it, where
    it exists, says what to do next. `params` fill both. `exit_code`: 2 usage, 3 partly kept, 4
    nothing kept, 5 environment.
    """

    def __init__(
        self, code: str, *, exit_code: int = 4, params: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(code)
        self.code = code
        self.exit_code = exit_code
        self.params = dict(params or {})
