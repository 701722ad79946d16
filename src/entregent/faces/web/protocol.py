"""HTTP/1.1 on a socket: uvicorn's h11 protocol, whose patience ends, with our headers on 400s."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from entregent.faces.web.guard import HEADERS, NO_STORE, READ_SECONDS

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414 - `server` marks its own
else:  # typing has it from Python 3.12 on; it does nothing at run time
    _Function = TypeVar("_Function")

    def override(function: _Function) -> _Function:
        """Mark a method that replaces one of its base class."""
        return function


MOST_CONNECTIONS = 64
MOST_HEAD = 40 * 1024
"""Bytes of a request line and headers that h11 gathers before it gives up."""


class Connection(H11Protocol):
    """One connection.

    A request's head must be whole within `READ_SECONDS` of its first byte, an answer must be taken
    within the same. A connection on which nothing is said is closed without a word: browsers open
    some in advance, and would show an answer that nobody asked for. At most `MOST_CONNECTIONS` are
    open: a further one takes the place of the one that has waited longest with nothing asked, or is
    told 503.
    """

    _waits: asyncio.TimerHandle | None = None
    _reads: asyncio.TimerHandle | None = None
    _heard = False

    @override
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the connection, when there is room."""
        crowded = len(self.connections) >= MOST_CONNECTIONS and not self._make_room()
        super().connection_made(transport)
        if crowded:
            self._refuse(503)
        else:
            self._await_head()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the timers."""
        self._stop_timers()
        super().connection_lost(exc)

    @override
    def data_received(self, data: bytes) -> None:
        """Take in what came; the first byte of a request begins its time."""
        if not self._heard and not self.asked:
            self._heard = True
            self._stop_waiting()
            self._await_head()
        super().data_received(data)

    @override
    def handle_events(self) -> None:
        """Handle what came; a whole head ends the waiting for it."""
        super().handle_events()
        if self.asked:
            self._heard = False
            self._stop_waiting()

    @override
    def on_response_complete(self) -> None:
        """After an answer, wait for the next head."""
        super().on_response_complete()
        if not self.transport.is_closing() and not self.asked:
            self._await_head()

    @override
    def pause_writing(self) -> None:
        """Nobody takes the answer: not for ever."""
        super().pause_writing()
        self._reads = self.loop.call_later(READ_SECONDS, self.transport.abort)

    @override
    def resume_writing(self) -> None:
        """The answer is being taken."""
        if self._reads is not None:
            self._reads.cancel()
            self._reads = None
        super().resume_writing()

    @override
    def send_400_response(self, msg: str) -> None:
        """What could not be understood: 400 with the headers of every answer, nothing told."""
        del msg
        self._refuse(400)

    @property
    def asked(self) -> bool:
        """Whether a request is being answered."""
        cycle: RequestResponseCycle | None = self.cycle  # None until the first request
        return cycle is not None and not cycle.response_complete

    @property
    def until(self) -> float:
        """When the waiting for a head ends, on the loop's clock; 0 when nothing is waited for."""
        return self._waits.when() if self._waits is not None else 0.0

    def _await_head(self) -> None:
        if self._waits is None:
            self._waits = self.loop.call_later(READ_SECONDS, self._too_slow)

    def _too_slow(self) -> None:
        self._waits = None
        if self.asked or self.transport.is_closing():
            return
        if self._heard:
            self._refuse(408)
        else:
            self.transport.close()

    def _refuse(self, status: int) -> None:
        self._stop_timers()
        if self.conn.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            headers = [*HEADERS, NO_STORE, (b"content-length", b"0"), (b"connection", b"close")]
            answer = h11.Response(status_code=status, headers=headers)
            self.transport.write(self.conn.send(answer) or b"")
            self.transport.write(self.conn.send(h11.EndOfMessage()) or b"")
        self.transport.close()

    def _stop_waiting(self) -> None:
        if self._waits is not None:
            self._waits.cancel()
            self._waits = None

    def _stop_timers(self) -> None:
        self._stop_waiting()
        if self._reads is not None:
            self._reads.cancel()
            self._reads = None

    def _make_room(self) -> bool:
        """Close the connection that has waited longest without a request; whether there was one."""
        idle = [one for one in self.connections if isinstance(one, Connection) and not one.asked]
        if not idle:
            return False
        oldest = min(idle, key=lambda one: one.until)
        self.connections.discard(oldest)
        oldest.transport.abort()
        return True
