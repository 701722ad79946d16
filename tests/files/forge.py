"""Archives written byte by byte, with any field forged (PKWARE APPNOTE 4.3, POSIX ustar)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field


def deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


@dataclass
class Forged:
    """One member; whatever is None is written as it should be."""

    name: bytes
    data: bytes = b""
    method: int = 8
    flags: int = 0
    crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    packed: bytes | None = None
    offset: int | None = None
    mode: int = 0
    extra: bytes = b""
    local_name: bytes | None = None
    local_flags: int | None = None
    local_extra: bytes = b""
    body: bytes = field(init=False)

    def __post_init__(self) -> None:
        packed = deflate(self.data) if self.method == 8 else self.data
        self.body = packed if self.packed is None else self.packed

    def local(self) -> bytes:
        name = self.name if self.local_name is None else self.local_name
        flags = self.flags if self.local_flags is None else self.local_flags
        head = struct.pack(
            "<4s5H3L2H",
            b"PK\x03\x04",
            20,
            flags,
            self.method,
            0,
            0x21,
            self._crc(),
            len(self.body) & 0xFFFFFFFF,
            self._size() & 0xFFFFFFFF,
            len(name),
            len(self.local_extra),
        )
        return head + name + self.local_extra + self.body

    def central(self, offset: int) -> bytes:
        packed = len(self.body) if self.packed_size is None else self.packed_size
        place = offset if self.offset is None else self.offset
        head = struct.pack(
            "<4s6H3L5H2L",
            b"PK\x01\x02",
            0x0314,
            20,
            self.flags,
            self.method,
            0,
            0x21,
            self._crc(),
            packed & 0xFFFFFFFF,
            self._size() & 0xFFFFFFFF,
            len(self.name),
            len(self.extra),
            0,
            0,
            0,
            self.mode << 16,
            place & 0xFFFFFFFF,
        )
        return head + self.name + self.extra

    def _crc(self) -> int:
        return zlib.crc32(self.data) if self.crc is None else self.crc

    def _size(self) -> int:
        return len(self.data) if self.size is None else self.size


def end(count: int, size: int, offset: int, comment: bytes = b"") -> bytes:
    return (
        struct.pack(
            "<4s4H2LH",
            b"PK\x05\x06",
            0,
            0,
            count & 0xFFFF,
            count & 0xFFFF,
            size,
            offset,
            len(comment),
        )
        + comment
    )


def zip_of(
    members: Sequence[Forged],
    *,
    prefix: bytes = b"",
    suffix: bytes = b"",
    comment: bytes = b"",
    count: int | None = None,
    write_locals: bool = True,
) -> bytes:
    body = bytearray()
    central = bytearray()
    for member in members:
        central += member.central(len(body))
        if write_locals:
            body += member.local()
    number = len(members) if count is None else count
    return prefix + bytes(body + central) + end(number, len(central), len(body), comment) + suffix


def zip64_of(members: Sequence[Forged], extra: bytes = b"") -> bytes:
    """An archive whose end says its figures in the ZIP64 records only."""
    body = b"".join(member.local() for member in members)
    central = b""
    at = 0
    for member in members:
        central += member.central(at)
        at += len(member.local())
    end64 = struct.pack(
        "<4sQ2H2L4Q",
        b"PK\x06\x06",
        44 + len(extra),
        45,
        45,
        0,
        0,
        len(members),
        len(members),
        len(central),
        len(body),
    )
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, len(body) + len(central), 1)
    last = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return body + central + end64 + extra + locator + last


def tar_header(
    name: bytes,
    size: int,
    kind: bytes = b"0",
    *,
    prefix: bytes = b"",
    link: bytes = b"",
    size_field: bytes | None = None,
) -> bytes:
    block = bytearray(512)
    block[0 : len(name)] = name
    block[100:108] = b"0000644\0"
    block[124:136] = size_field if size_field is not None else b"%011o\0" % size
    block[136:148] = b"00000000000\0"
    block[148:156] = b" " * 8
    block[156:157] = kind
    block[157 : 157 + len(link)] = link
    block[257:265] = b"ustar\x0000"
    block[345 : 345 + len(prefix)] = prefix
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def tar_member(name: bytes, data: bytes, kind: bytes = b"0", **how: bytes) -> bytes:
    return tar_header(name, len(data), kind, **how) + padded(data)


def padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 512)


def pax(**values: str) -> bytes:
    """The body of a pax extended header."""
    body = b""
    for key, value in values.items():
        record = f" {key}={value}\n".encode()
        length = len(record)
        while length != len(str(length)) + len(record):
            length = len(str(length)) + len(record)
        body += str(length).encode() + record
    return body


TAR_END = b"\0" * 1024
