"""A process that reads pieces of an export for the one that imports, and knows nothing else.

    python -m entregent.ingest.crewmate        (started by `ingest.crew`, never by a person)

It takes an `Order`, says `READY`, then answers each list of pieces with what they say, in their
order; an empty answer says that it could not, and the importing process finds out why. It opens no
file and ends when its input does.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module
from typing import Any, BinaryIO

import msgspec

from entregent.ingest.collecting import few_collections
from entregent.ingest.frames import give, take
from entregent.model.ports import Reading, Staged

READY = b"entregent 1"
KINDNESS = 10
"""How far a crewmate steps back (`nice`) when a person waits for pages at the same time."""


class Order(msgspec.Struct, frozen=True):
    """What a crewmate is told first: the source's package, how to read, whether to step back."""

    package: str
    reading: Reading
    gentle: bool = False


def main(taking: BinaryIO, giving: BinaryIO) -> None:
    """Work until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the importing process
    told = take(taking)
    if told is None:
        return
    order = msgspec.msgpack.decode(told, type=Order)
    if order.gentle and hasattr(os, "nice"):
        os.nice(KINDNESS)
    source: Staged[Any, Any] = import_module(order.package).SOURCE
    piece, _ = source.shapes
    decoder: msgspec.msgpack.Decoder[list[Any]] = msgspec.msgpack.Decoder(
        list[piece]  # type: ignore[valid-type]
    )
    encoder = msgspec.msgpack.Encoder()
    give(giving, READY)
    with few_collections():
        while (body := take(taking)) is not None:
            give(giving, _answer(source, order.reading, decoder, encoder, body))


def _answer(
    source: Staged[Any, Any], reading: Reading, decoder: msgspec.msgpack.Decoder[list[Any]],
    encoder: msgspec.msgpack.Encoder, body: bytes,
) -> bytes:
    try:
        return encoder.encode([source.work(piece, reading) for piece in decoder.decode(body)])
    except Exception:  # noqa: BLE001 - the importing process does it again and tells what it is
        return b""


if __name__ == "__main__":
    pipe, sys.stdout = sys.stdout.buffer, sys.stderr  # nothing but answers goes into the pipe
    try:
        main(sys.stdin.buffer, pipe)
    except OSError:
        sys.exit(1)  # the importing process is gone
