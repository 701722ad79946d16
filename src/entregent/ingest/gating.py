"""What keeps forgotten people out of an import, as the import sees it: one gate for all it reads.

The gate itself is made by the application (`privacy.gate`); without one, everything passes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

import msgspec

from entregent.ingest.report import Remark
from entregent.model.errors import EntregentError
from entregent.model.records import Reason, Said
from entregent.store import Store

ERASINGS = "forgotten"
"""Name of the fact in the store: how many erasings its contents went through."""


class Gate(Protocol):
    """Lets statements and texts pass as far as they may be kept."""

    @property
    def events(self) -> int:
        """How many erasings this gate knows."""

    @property
    def mask(self) -> str:
        """What stands where a name was."""

    def said(self, said: Said) -> Said | None:
        """The statement as it may be kept, None when it is held back."""

    def text(self, text: str) -> str:
        """A text without forgotten identifiers."""

    def digest(self, digest: bytes) -> bytes:
        """What the store knows an export with this digest by."""

    def hides(self, digest: bytes) -> bool:
        """Whether the export known by this digest bears a forgotten name itself."""

    def silences(self, path: str, place: str) -> bool:
        """Whether what is said about this place of a file named somebody forgotten."""


class OpenGate:
    """Nobody was ever forgotten."""

    events = 0
    mask = ""

    def said(self, said: Said) -> Said | None:
        """The statement."""
        return said

    def text(self, text: str) -> str:
        """The text."""
        return text

    def digest(self, digest: bytes) -> bytes:
        """The digest."""
        return digest

    def hides(self, digest: bytes) -> bool:
        """No."""
        del digest
        return False

    def silences(self, path: str, place: str) -> bool:
        """No."""
        del path, place
        return False


OPEN = OpenGate()


class Held:
    """Stands in a step for a statement that was held back: counted, never written."""


HELD = Held()


class Guard:
    """The gate at the door of one export; `hidden` when its own name is not to be shown."""

    def __init__(self, gate: Gate, *, hidden: bool) -> None:
        self._gate = gate
        self._hidden = hidden
        self._paths: dict[str, str] = {}

    def said(self, said: Said) -> Said | Held:
        """The statement as it may be kept. One that cannot be written passes, refused later."""
        try:
            passed = self._gate.said(said)
        except (ValueError, TypeError, AttributeError, OverflowError, msgspec.MsgspecError):
            return said
        if passed is None:
            return HELD
        path = self.path(passed.path)
        return passed if path == passed.path else msgspec.structs.replace(passed, path=path)

    def remark(self, remark: Remark) -> Remark:
        """The remark as it may be kept: nothing of a row that is about somebody forgotten."""
        gate = self._gate
        written = (remark.raw, *remark.reason.params.values())
        silent = gate.silences(remark.path, remark.place)
        if silent or any(gate.text(one) != one for one in written):
            known = {remark.path: self.path(remark.path)}
            params = {
                name: known.get(value, value if value.isdigit() else gate.mask)
                for name, value in remark.reason.params.items()
            }
            remark = replace(remark, reason=Reason(code=remark.reason.code, params=params), raw="")
        elif self._hidden:
            params = {
                name: value.replace(remark.path, gate.mask) if remark.path else value
                for name, value in remark.reason.params.items()
            }
            remark = replace(remark, reason=Reason(code=remark.reason.code, params=params))
        return replace(remark, path=self.path(remark.path), place=gate.text(remark.place))

    def path(self, path: str) -> str:
        """A path as it may be shown."""
        if self._hidden and path:
            return self._gate.mask
        known = self._paths.get(path)
        if known is None:
            known = self._paths[path] = self._gate.text(path)
        return known


def check(store: Store, gate: Gate) -> None:
    """Inside a write transaction: the store went through just the erasings that the gate knows.

    Raises `EntregentError` `ingest.forgotten-meanwhile` when somebody was forgotten since the
    import began: what was read before that may still name them.
    """
    if int(store.meta(ERASINGS) or 0) != gate.events:
        raise EntregentError("ingest.forgotten-meanwhile", exit_code=5)
