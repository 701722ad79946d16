"""Several processes that read the pieces of one export, in its order, within bounds.

    with Crew(source, reading, count) as crew:
        for said in source.join(crew.worked(source.pieces(tree, claimed, reading)), reading): ...

The result is that of one process, to the last byte: pieces are cut here, one after the other,
worked wherever a crewmate is free, and handed out in the order they were cut. What a crewmate
cannot do, or did not finish because it was killed, is done here; when none can be started, all is.

Each crewmate has two threads here, one that cuts and sends, one that receives: while the importing
thread writes to the store, crewmates go on. What waits is bounded: `WAITING` bytes of pieces under
way or answers not yet taken, though one batch is always let through.
"""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Condition, Lock, Thread
from types import GeneratorType, TracebackType
from typing import Any, BinaryIO, Self, cast

import msgspec

from entregent.ingest.crewmate import READY, Order
from entregent.ingest.frames import give, take
from entregent.model.ports import Reading, Source, Staged

BATCH = 1 << 18
"""Bytes of pieces sent at once; a longer piece goes alone."""
BATCH_PIECES = 128
WAITING = 24 << 20
UNANSWERED = 2
"""Batches one crewmate may have before it: it works on one, the other lies ready."""
_OWN = "entregent.sources."


def package_of(source: Source) -> str:
    """The package a crewmate finds this source in; "" when it cannot, or has no stages."""
    module = type(source).__module__
    if not module.startswith(_OWN) or not isinstance(source, Staged):
        return ""
    package = ".".join(module.split(".")[:3])
    own = getattr(sys.modules.get(package), "SOURCE", None)
    return package if type(own) is type(source) else ""


@dataclass(slots=True, eq=False)
class _Batch:
    """Some pieces in their order, and what comes of those that need work."""

    pieces: list[Any]
    size: int = 0
    answer: bytes = b""
    settled: bool = False
    error: BaseException | None = None

    @property
    def weight(self) -> int:
        """Bytes it takes here."""
        return self.size + len(self.answer)


@dataclass(slots=True, eq=False)
class _Mate:
    """One crewmate: its process, the batches it has not answered, whether it is there."""

    process: subprocess.Popen[bytes]
    before_it: deque[_Batch] = field(default_factory=deque)
    alive: bool = True

    @property
    def ears(self) -> BinaryIO:
        return cast("BinaryIO", self.process.stdin)

    @property
    def voice(self) -> BinaryIO:
        return cast("BinaryIO", self.process.stdout)


class Crew:
    """Some processes and the pieces that go through them. Use it once, for one export."""

    def __init__(
        self, source: Staged[Any, Any], reading: Reading, count: int, *, gentle: bool = False
    ) -> None:
        self._source = source
        self._reading = reading
        self._piece, read = source.shapes
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder: msgspec.msgpack.Decoder[list[Any]] = msgspec.msgpack.Decoder(
            list[read]  # type: ignore[valid-type]
        )
        order = Order(package_of(source), reading, gentle)
        self._order = self._encoder.encode(order)
        self._cutting = Lock()
        self._changed = Condition()
        self._pieces: Iterator[Any] = iter(())
        self._queue: deque[_Batch] = deque()
        self._weight = 0
        self._ended = self._stopping = False
        self._threads: list[Thread] = []
        self._mates = [_Mate(one) for _ in range(count) if (one := _started()) is not None]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def worked(self, pieces: Iterator[Any]) -> Iterator[Any]:
        """What comes of each piece, in their order; raises what cutting or working raises."""
        self._pieces = pieces
        for mate in self._mates:
            self._threads += [
                Thread(target=self._send, args=(mate,), daemon=True),
                Thread(target=self._receive, args=(mate,), daemon=True),
            ]
        for thread in self._threads:
            thread.start()
        while (batch := self._next()) is not None:
            yield from self._results(batch)
            if batch.error is not None:
                raise batch.error

    def close(self) -> None:
        """End all processes and threads; nothing of them is left."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for mate in self._mates:
            mate.process.kill()  # it holds nothing that could be lost
        for thread in self._threads:
            thread.join()
        for mate in self._mates:
            for pipe in (mate.ears, mate.voice):
                try:
                    pipe.close()
                except OSError:  # what had not been sent is no longer wanted
                    continue
            mate.process.wait()
        if isinstance(self._pieces, GeneratorType):
            self._pieces.close()  # and with it what it has open

    # -------------------------------------------------------------- in the importing thread

    def _next(self) -> _Batch | None:
        """The first batch in the queue once it is settled; cut here when nobody else does."""
        while True:
            with self._changed:
                self._changed.wait_for(self._can_go_on)
                if self._queue:
                    batch = self._queue.popleft()
                    self._weight -= batch.weight
                    self._changed.notify_all()
                    return batch
                if self._ended:
                    return None
            with self._cutting:
                alone = self._cut()
            if alone is not None:
                alone.settled = True  # nobody else is there

    def _can_go_on(self) -> bool:
        if self._queue:
            return self._queue[0].settled
        return self._ended or not any(mate.alive for mate in self._mates)

    def _results(self, batch: _Batch) -> Iterator[Any]:
        if not batch.answer:
            for one in batch.pieces:
                needs_work = isinstance(one, self._piece)
                yield self._source.work(one, self._reading) if needs_work else one
            return
        answers = iter(self._decoder.decode(batch.answer))
        for one in batch.pieces:
            yield next(answers) if one is None else one

    # -------------------------------------------------------------- cutting

    def _cut(self) -> _Batch | None:
        """The next batch, at the end of the queue; None at the end. The lock is held."""
        if self._ended:
            return None
        batch = _Batch([])
        try:
            for one in self._pieces:
                batch.pieces.append(one)
                batch.size += _size(one) if isinstance(one, self._piece) else 0
                if batch.size >= BATCH or len(batch.pieces) >= BATCH_PIECES:
                    break
            else:
                self._ended = True
        except BaseException as error:  # noqa: BLE001 - raised where it belongs in the order
            batch.error = error
            self._ended = True
        batch.settled = batch.error is not None or not batch.size
        with self._changed:
            self._queue.append(batch)
            self._weight += batch.weight
            self._changed.notify_all()
        return batch

    def _cut_for(self, mate: _Mate) -> _Batch | None:
        """A batch for one crewmate, once there is room; None when there is nothing more to do."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over(mate) or self._has_room(mate))
        with self._cutting:
            if self._is_over(mate):
                return None
            batch = self._cut()
            if batch is not None and not batch.settled:
                with self._changed:
                    batch.settled = not mate.alive  # lost meanwhile: done here
                    if mate.alive:
                        mate.before_it.append(batch)
                    self._changed.notify_all()
            return batch

    def _is_over(self, mate: _Mate) -> bool:
        return self._stopping or self._ended or not mate.alive

    def _has_room(self, mate: _Mate) -> bool:
        waiting = self._weight < WAITING or not self._queue
        return waiting and len(mate.before_it) < UNANSWERED

    # -------------------------------------------------------------- the two threads of a crewmate

    def _send(self, mate: _Mate) -> None:
        with suppress(Exception):  # whatever it is: the work is done here then, and tells it
            give(mate.ears, self._order)
            while (batch := self._cut_for(mate)) is not None:
                if not batch.settled:
                    self._send_one(mate, batch)
            return
        self._lose(mate)

    def _send_one(self, mate: _Mate, batch: _Batch) -> None:
        wanted = [one for one in batch.pieces if isinstance(one, self._piece)]
        try:
            body = self._encoder.encode(wanted)
        except (ValueError, TypeError, OverflowError):  # a path that is no UTF-8
            body = b""
        give(mate.ears, body)

    def _receive(self, mate: _Mate) -> None:
        with suppress(Exception):  # as above
            if take(mate.voice) == READY:
                while (answer := take(mate.voice)) is not None:
                    self._settle(mate, answer)
        self._lose(mate)

    def _settle(self, mate: _Mate, answer: bytes) -> None:
        """Keep an answer and let go of the pieces it is for; an empty one leaves them."""
        with self._changed:
            batch = mate.before_it.popleft()
            self._weight -= batch.weight
            if answer:
                piece = self._piece
                batch.pieces = [None if isinstance(one, piece) else one for one in batch.pieces]
                batch.size, batch.answer = 0, answer
            self._weight += batch.weight
            batch.settled = True
            self._changed.notify_all()

    def _lose(self, mate: _Mate) -> None:
        """A crewmate is gone: what it had before it is done in the importing process."""
        with self._changed:
            mate.alive = False
            for batch in mate.before_it:
                batch.settled = True
            mate.before_it.clear()
            self._changed.notify_all()


def _size(piece: Any) -> int:  # noqa: ANN401 - what a piece is, its source knows
    """About how many bytes a piece holds: at least one."""
    return 64 + sum(len(part) for part in msgspec.structs.astuple(piece) if isinstance(part, bytes))


def _started() -> subprocess.Popen[bytes] | None:
    """A crewmate; None where no process can be started."""
    if not sys.executable or getattr(sys, "frozen", False):  # the latter would start the program
        return None
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "entregent.ingest.crewmate"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
