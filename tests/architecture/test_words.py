"""Nothing left open, nothing of a machine, in any file of the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, tracked

BINARY = {".pdf", ".png", ".ico", ".woff2", ".gz", ".zip"}


def _joined(*halves: str) -> str:
    """A word this file must be able to look for without holding it."""
    return "".join(halves)


OPEN = re.compile(r"\b(?:" + _joined("TO", "DO|FIX", "ME|XX", "X") + r")\b")
MACHINE = re.compile(
    "|".join(
        (
            _joined(r"(?<![\w.])/wo", r"rk/"),
            _joined(r"(?<![\w.])/ro", r"ot/"),
            _joined(r"(?<![\w.])/ho", r"me/\w"),
            _joined(r"(?<![\w.])/Us", r"ers/\w"),
            _joined(r"(?<![\w.])/t", r"mp/\w"),
            _joined(r"(?<![\w.])/o", r"pt/"),
            _joined(r"py", r"pi\.org"),
            _joined(r"python", r"hosted\.org"),
            _joined(r"npm", r"js\.(?:org|com)"),
            _joined(r"deb\.deb", r"ian\.org"),
            _joined(r"\.pye", r"nv"),
        )
    )
)
ORGANISATION = re.compile(
    r"(?i)\b(?:"
    + "|".join(
        (
            _joined("anth", "ropic"), _joined("chat", "gpt"), _joined("cla", "ude code"),
            _joined("sub-?ag", "ents?"), _joined("the othe", "r helpers?"),
            _joined("another he", "lper"), _joined("this ses", "sion's"), _joined("the br", "ief"),
            _joined("DEVELO", r"PERS\.md"), _joined("br", r"ief\.md"),
        )
    )
    + r")\b"
)
TEXTS = [path for path in tracked() if path.suffix not in BINARY]
MESSAGES = ".jsonl"
"""Invented messages of people: a form letter may well hold three X for a name nobody filled in."""


def _lines(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{path.relative_to(ROOT).as_posix()}:{number} {line.strip()[:120]}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize(
    ("pattern", "bait"),
    [
        (OPEN, _joined("# TO", "DO later")),
        (MACHINE, _joined("cd /wo", "rk/main")),
        (ORGANISATION, _joined("as the br", "ief says")),
    ],
    ids=["left open", "of a machine", "of who made it"],
)
def test_no_such_words_anywhere(pattern: re.Pattern[str], bait: str) -> None:
    assert pattern.search(bait), "the pattern must be able to find something"
    messages = [path for path in TEXTS if path.suffix == MESSAGES]
    looked = TEXTS if pattern is not OPEN else [one for one in TEXTS if one not in messages]
    assert _lines(pattern, looked) == []


def test_every_text_file_ends_with_one_newline() -> None:
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in TEXTS
        for body in [path.read_bytes()]
        if body and (not body.endswith(b"\n") or body.endswith(b"\n\n") or b"\r\n" in body)
    ]
    assert wrong == []
