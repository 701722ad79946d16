"""Messages of bytes over a pipe between two processes: four bytes of length, then the bytes."""

from __future__ import annotations

from typing import BinaryIO

_LENGTH = 4


def give(stream: BinaryIO, body: bytes) -> None:
    """Send one message. Raises `OSError` when nobody listens, `OverflowError` beyond 4 GiB."""
    stream.write(len(body).to_bytes(_LENGTH, "big"))
    stream.write(body)
    stream.flush()


def take(stream: BinaryIO) -> bytes | None:
    """The next message, whole; None at the end, also when the other side ended in the middle."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    size = int.from_bytes(head, "big")
    body = stream.read(size)
    return body if len(body) == size else None
