"""What each literal of the packs of tact is worth on judged messages.

    python benchmarks/tact_ablation.py [FILE.jsonl ...] [--once FILE]

Without files, the judged sets of tests/tact are read (never the set kept for the end). A literal is
one alternative of one signal. For each: in how many messages it is found, in how many it alone
carries its signal, and, with it taken out, how many verdicts change for the better or the worse.
`--once` writes the literals that are found in one message only. Prints a summary, and the literals
whose absence would help.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from entregent.tact import reading
from entregent.tact.bench import WORDS, draft_of
from entregent.tact.folding import fold, without_quotes
from entregent.tact.lint import lint
from entregent.tact.model import Draft, Relation

SETS = Path(__file__).parents[1] / "tests" / "tact"
SHIPPED = ("judged", "judged_c")
WRAPPED = re.compile(r"\(\?<!\\w\)\(\?:(.*)\)\(\?!\\w\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Row:
    """One judged message, its folded text, and what is said of it with every literal in place."""

    draft: Draft
    relation: Relation
    folded: str
    wanted: str
    told: str


@dataclass(frozen=True, slots=True)
class Worth:
    """One literal: where it is found, where it alone carries, what changes without it."""

    place: str
    literal: str
    found: int
    alone: int
    lost: int
    won: int


def alternatives(regex: str) -> list[str]:
    """The top-level alternatives, classes and groups kept whole; wrapped ones are opened."""
    parts, depth, start, place = [], 0, 0, 0
    in_class = False
    while place < len(regex):
        sign = regex[place]
        if sign == "\\":
            place += 2
            continue
        if in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            parts.append(regex[start:place])
            start = place + 1
        place += 1
    return [*parts, regex[start:]]


def literals(regex: str) -> list[str]:
    """Every alternative of a signal, those that share word boundaries one by one."""
    told = []
    for part in alternatives(regex):
        inner = WRAPPED.fullmatch(part)
        opened = alternatives(inner[1]) if inner else [part]
        told += [rf"(?<!\w)(?:{one})(?!\w)" for one in opened] if inner else opened
    return told


def rows(paths: Sequence[Path], language: str) -> list[Row]:
    """The judged messages of one language."""
    told = []
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            if row.get("lang") != language:
                continue
            draft, relation = draft_of(row)
            folded = without_quotes(fold(draft.text))
            verdict = WORDS[lint(draft, relation).verdict]
            told.append(Row(draft, relation, folded, row["verdict"], verdict))
    return told


def without(language: str, name: str, rest: Sequence[str], touched: Sequence[Row]) -> list[str]:
    """The verdicts of some messages when a signal has only `rest`."""
    whole = reading._compiled  # noqa: SLF001
    regex = re.compile("|".join(rest) or r"(?!)", re.MULTILINE)

    def ablated(asked: str, signal: str) -> re.Pattern[str] | None:
        return regex if (asked, signal) == (language, name) else whole(asked, signal)

    reading._compiled = ablated  # type: ignore[assignment]  # noqa: SLF001
    try:
        return [WORDS[lint(row.draft, row.relation).verdict] for row in touched]
    finally:
        reading._compiled = whole  # noqa: SLF001


def worths(paths: Sequence[Path]) -> Iterator[Worth]:
    """Every literal of every signal."""
    for language, pack in reading.packs().items():
        messages = rows(paths, language)
        for name, signal in pack.signals.items():
            parts = literals(signal.regex)
            compiled = [re.compile(part, re.MULTILINE) for part in parts]
            hits = [
                {at for at, row in enumerate(messages) if one.search(row.folded)}
                for one in compiled
            ]
            for at, part in enumerate(parts):
                others: set[int] = set().union(*(hits[n] for n in range(len(parts)) if n != at))
                alone = [messages[n] for n in sorted(hits[at] - others)]
                rest = [one for n, one in enumerate(parts) if n != at]
                new = without(language, name, rest, alone) if alone else []
                pairs = list(zip(alone, new, strict=True))
                lost = sum(row.told == row.wanted != told for row, told in pairs)
                won = sum(row.told != row.wanted == told for row, told in pairs)
                yield Worth(
                    f"{language} {name}", part, len(hits[at]), len(alone), lost, won
                )


def main() -> int:
    """Print the summary; 0."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("files", nargs="*", type=Path)
    asked.add_argument("--once", type=Path)
    told = asked.parse_args()
    paths = told.files or [path for one in SHIPPED for path in sorted((SETS / one).glob("*.jsonl"))]
    all_of = list(worths(paths))
    never = sum(one.found == 0 for one in all_of)
    once = [one for one in all_of if one.found == 1]
    carries = [one for one in all_of if one.lost]
    harms = [one for one in all_of if one.won > one.lost]
    say = sys.stdout.write
    say(f"{len(all_of)} literals; found nowhere {never}, in one message {len(once)}, ")
    say(f"in several {len(all_of) - never - len(once)}\n")
    say(f"a verdict hangs on {len(carries)} of them alone; {len(harms)} do more harm than good\n")
    for one in sorted(harms, key=lambda worth: worth.lost - worth.won):
        say(f"  {one.place}: {one.literal[:90]}  (+{one.won} -{one.lost})\n")
    if told.once:
        lines = (f"{one.place}\t{one.lost}\t{one.literal}\n" for one in once)
        told.once.write_text("".join(lines), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
