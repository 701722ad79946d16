"""Blocking keys as numbers: from a handle or a name to the ways of naming that hold it."""

from __future__ import annotations

import json
from zlib import crc32


def token_of(block: str) -> int:
    """32 bits that stand for a blocking key: two keys that share them only widen a part."""
    return crc32(block.encode("utf-8", "surrogatepass"))


def identifier_block(text: str) -> str:
    """The blocking key of an identifier as anchors write it (`kind:key`, `local:id`)."""
    return f"is {text}"


def identifiers_in(who: str) -> list[str]:
    """Identifiers in the JSON of a way of naming: `kind:key`, `chat:network/key`, `local:id`."""
    body = json.loads(who)
    found = []
    for one in body.get("handles", ()):
        network = one.get("network")
        inside = f"{network}/" if one["kind"] == "chat" and network else ""
        found.append(f"{one['kind']}:{inside}{one['key']}")
    if local := body.get("local"):
        found.append(f"local:{local}")
    return found
