"""What a source makes of one file held in memory: shared by the tests of cards and calendars."""

from __future__ import annotations

import json
import re
import resource
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from entregent import i18n
from entregent.files.tree import SingleFile, open_tree
from entregent.model.ports import Reading, Source
from entregent.model.records import Said, Yield, canonical

TODAY = date(2026, 11, 24)


def read_all(source: Source, name: str, data: str | bytes, **reading: Any) -> list[Yield]:
    """Everything a source yields for one file."""
    tree = SingleFile(name, data.encode() if isinstance(data, str) else data)
    claimed = source.recognise(tree)
    assert claimed is not None, name
    return list(source.read(tree, claimed, Reading(**{"today": TODAY, **reading})))


def read_path(source: Source, path: Path) -> list[Yield] | None:
    """Everything a source yields for a file on disk; None when it declines."""
    with open_tree(path) as tree:
        claimed = source.recognise(tree)
        return None if claimed is None else list(source.read(tree, claimed, Reading(today=TODAY)))


def said(items: Iterable[Yield]) -> list[Said]:
    """The statements among what was yielded."""
    return [one for one in items if isinstance(one, Said)]


def reasons(items: Iterable[Yield]) -> list[tuple[str, str]]:
    """(place, code) of all that is no statement, in order."""
    return [(getattr(one, "place", ""), one.reason.code)
            for one in items if not isinstance(one, Said)]


def in_words(items: Iterable[Yield]) -> str:
    """Every message about what was yielded, in both languages."""
    lines: list[str] = []
    for one in items:
        if not isinstance(one, Said):
            params: Mapping[str, str] = one.reason.params
            place = getattr(one, "place", "")
            lines += [f"{one.path} {place} {i18n.say(lang, one.reason.code, **params)}"
                      for lang in i18n.LANGUAGES]
    return "\n".join(lines)


def dump(items: Iterable[Yield]) -> str:
    """All that would be stored, as text."""
    return "\n".join(f"{one.key} {canonical(one.record).decode()} {one.words}"
                     for one in said(items))


def bag(items: Iterable[Yield]) -> Counter[tuple[str, bytes]]:
    """Keys and records, how often each was said, in no order."""
    return Counter((one.key, canonical(one.record)) for one in said(items))


def hostile(shared: Path, folder: str) -> list[dict[str, Any]]:
    """The attacks of one folder of the hostile corpus, as its manifest describes them."""
    manifest = json.loads((shared / "hostile" / "manifest.json").read_text("utf-8"))
    return [one for one in manifest if one["file"].startswith(folder)]


def judge(source: Source, shared: Path, attack: Mapping[str, Any]) -> list[str]:
    """What went wrong when a source read an attack: empty when it stood."""
    before, start = peak(), time.process_time()
    items = read_path(source, shared / "hostile" / "files" / attack["file"])
    seconds = time.process_time() - start
    assert items is not None
    text, kept = in_words(items), dump(items)
    refused = any(type(one).__name__ == "Rejected" for one in items)
    faults = [f"lost {one}" for one in attack["witnesses"] if one not in kept]
    faults += [f"leaked {one}" for one in attack["forbidden"] if one in kept or one in text]
    if attack["expect"] == "partial" and not refused:
        faults.append("nothing was refused")
    if refused:
            faults += [
            f"place {one}" for one in attack["place"] if not re.search(one, text, re.IGNORECASE)
        ]
    if seconds > attack["seconds"]:
        faults.append(f"{seconds:.1f} s")
    grown = peak() - before
    if grown > attack["mb"]:
        faults.append(f"{grown:.0f} MB more")
    return faults


def peak() -> float:
    """The greatest resident memory of this process so far, in megabytes: it never falls, so only
    what it grew by while an attack was read says something about that attack (tests that ran
    before had brought it to 1,294 MB on 2026-11-24)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
