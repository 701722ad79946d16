"""The files of `static/`, kept in memory; their address bears one digest of them all.

One digest for the whole folder lets a style sheet name its fonts by relative addresses.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable

MEDIA = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
    ".md": "text/plain; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file: its bytes and its content type."""

    body: bytes
    media: str


@cache
def assets() -> dict[str, Asset]:
    """Every file of `static/` of a known type, by its path with `/`."""
    found: dict[str, Asset] = {}
    _gather(files("entregent.faces.web").joinpath("static"), "", found)
    return dict(sorted(found.items()))


@cache
def edition() -> str:
    """The digest of all files: it changes when any of them does."""
    whole = blake2b(digest_size=8)
    for name, asset in assets().items():
        whole.update(name.encode() + b"\0" + asset.body + b"\0")
    return whole.hexdigest()


def asset_url(name: str) -> str:
    """The address of a file of `static/`. Raises `KeyError` when there is none of this name."""
    if name not in assets():
        raise KeyError(name)
    return f"/static/{edition()}/{name}"


def _gather(folder: Traversable, before: str, found: dict[str, Asset]) -> None:
    for one in folder.iterdir():
        name = f"{before}{one.name}"
        if one.is_dir():
            _gather(one, f"{name}/", found)
        elif (media := MEDIA.get(name[name.rfind("."):])) is not None:
            found[name] = Asset(one.read_bytes(), media)
