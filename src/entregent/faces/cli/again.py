"""How far making everything derived again is: a moving line in a terminal, else nothing."""

from __future__ import annotations

import sys

from entregent.app.rebuilt import percent
from entregent.app.workspace import Workspace
from entregent.i18n import say


class Again:
    """Progress on the error stream, in the language of the call or of the owner's setting."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._width = 0

    def tell(self, done: int, total: int) -> None:
        """Show it: records done, of how many. The line goes when all are read and stored."""
        if not sys.stderr.isatty():
            return
        lang = self._workspace.told_lang or self._workspace.lang
        text = say(lang, "upkeep.again-line", n=percent(done, total))
        if self._width and done >= total:
            text = ""
        sys.stderr.write("\r" + text.ljust(self._width) + ("" if text else "\r"))
        sys.stderr.flush()
        self._width = len(text)
