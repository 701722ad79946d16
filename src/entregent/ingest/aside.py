"""What a file that nobody reads is, by the ending of its name: for saying so in one calm line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

FileKind = Literal["picture", "sound", "film", "pdf", "office", "archive", "program", "data", ""]
"""What a file is; "" when its name does not tell."""

_ENDINGS: Mapping[FileKind, str] = {
    "picture": "jpg jpeg png gif heic heif webp svg tif tiff bmp avif raw cr2 nef psd",
    "sound": "mp3 m4a wav flac ogg opus aac wma",
    "film": "mp4 mov avi mkv webm m4v wmv 3gp",
    "pdf": "pdf",
    "office": "xlsx xlsm xls ods numbers docx doc odt rtf pages pptx ppt odp key",
    "archive": "zip tgz tar gz 7z rar bz2 xz zst",
    "program": "exe msi dmg pkg deb rpm apk appimage iso jar torrent",
    "data": "json xml yaml yml sqlite db html htm css js epub ttf otf woff woff2",
}
_KIND: Mapping[str, FileKind] = {
    ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()
}


def kind_of_file(path: str) -> FileKind:
    """What a file is by the ending of its name, "" when that says nothing."""
    name = path.rpartition("/")[2]
    _, dot, ending = name.rpartition(".")
    return _KIND.get(ending.casefold(), "") if dot else ""
