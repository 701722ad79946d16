"""What the words of a message do: ask, request, offer, thank, refuse, promise.

The patterns are data, one pack a language (`entregent.text.packs`), each with its own examples. A
message costs a few microseconds when none of the packs' words stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import get_args

from entregent.model.records import Cue
from entregent.text.packs import CuePattern, Pack

READ = 4_000
"""Characters looked at: what a message asks stands near its beginning."""
SHORT = 12
"""Words up to which a ritual question ("comment vas-tu ?") is what the message is about."""

ORDER: tuple[Cue, ...] = get_args(Cue)

_FOLDED = {
    ord(letter): plain
    for letters, plain in (
        ("àáâãäå", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"), ("òóôõö", "o"),
        ("ùúûü", "u"), ("ýÿ", "y"), ("œ", "oe"), ("æ", "ae"), ("’‘ʼ`´", "'"), ("\u00a0\u202f\t\r", " "),
        ("‐‑‒–—", "-"), ("…", "."), ("？؟", "?"), ("“”«»„", '"'), ("\u200b\u200d\u2060\ufeff", ""),
    )
    for letter in letters
}
_WORD = re.compile(r"\w+")
_BLANKS = re.compile(r" *\n *(?!\n)(?<!\n\n)| {2,}")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_QUOTED = re.compile(r"^ {0,3}>.*$", re.MULTILINE)
_SENTENCE_ENDS = ".!?\n"
_GREETING = r"(?:^|.*[,.!:;-] ?|(?:bonjour|salut|bonsoir|coucou|hello|hi|hey|dear|cher|chere)\b.{0,40}? )"


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: CuePattern
    regex: re.Pattern[str]
    unless: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class _Rules:
    """Compiled packs: patterns by each of their words, and the questions that do not ask."""

    by_word: Mapping[str, tuple[_Rule, ...]]
    ritual: re.Pattern[str]
    rhetorical: re.Pattern[str]


def packs() -> tuple[Pack, ...]:
    """The packs that are shipped, in the order of their languages."""
    from entregent.text.packs import en, fr

    return (en.PACK, fr.PACK)


@cache
def _rules(language: str) -> _Rules:
    chosen = [pack for pack in packs() if language in {"", pack.language}] or list(packs())
    by_word: dict[str, list[_Rule]] = {}
    for pack in chosen:
        for pattern in pack.patterns:
            unless = re.compile(pattern.unless) if pattern.unless else None
            rule = _Rule(pattern, re.compile(pattern.regex), unless)
            for word in pattern.words:
                by_word.setdefault(word, []).append(rule)
    return _Rules(
        {word: tuple(rules) for word, rules in by_word.items()},
        re.compile(_GREETING + f"(?:{'|'.join(pack.ritual for pack in chosen)})" + r"\W*\Z"),
        re.compile(r"(?:.*[,;] ?)?" + f"(?:{'|'.join(pack.rhetorical for pack in chosen)})" + r"\W*\Z"),
    )


def cues(text: str, language: str = "") -> tuple[Cue, ...]:
    """What the author's own words do, in the order of `ORDER`; nothing for a text that only tells.

    Lines quoted with `>` and web addresses are not read, and only the first `READ` characters.
    `language` ("fr", "en") keeps to one pack; both are tried without it.
    """
    rules = _rules(language)
    folded = fold(text)
    found: set[Cue] = set()
    tried: set[int] = set()
    for word in rules.by_word.keys() & _WORD.findall(folded):
        for rule in rules.by_word[word]:
            if rule.pattern.cue not in found and id(rule) not in tried:
                tried.add(id(rule))
                if _fires(rule, folded):
                    found.add(rule.pattern.cue)
    if "question" not in found and "?" in folded and _asks(rules, folded):
        found.add("question")
    return tuple(cue for cue in ORDER if cue in found) if found else ()


def fold(text: str) -> str:
    """The text as patterns read it: lower case, no accents, straight quotes, one blank for a line break.

    Blank lines stay as line breaks; quoted lines and web addresses are gone.
    """
    text = text[:READ]
    if ">" in text:
        text = _QUOTED.sub("", text)
    if "://" in text or "www." in text:
        text = _LINK.sub(" ", text)
    text = text.lower() if text.isascii() else text.lower().translate(_FOLDED)
    if "\n" in text:
        text = _paragraphs(text)
    return text


def _paragraphs(text: str) -> str:
    """Wrapped lines joined by blanks; one line break between paragraphs."""
    blocks = re.split(r"\n[ \t\r]*\n\s*", text.replace("\r\n", "\n"))
    return "\n".join(" ".join(block.split()) for block in blocks)


def _fires(rule: _Rule, text: str) -> bool:
    for found in rule.regex.finditer(text):
        if rule.unless is None or not rule.unless.search(_sentence(text, found.start(), found.end())):
            return True
    return False


def _sentence(text: str, start: int, end: int) -> str:
    begin = max(text.rfind(sign, 0, start + 1) for sign in _SENTENCE_ENDS)
    ends = [at for sign in _SENTENCE_ENDS if (at := text.find(sign, max(end - 1, 0))) >= 0]
    return text[begin + 1 : min(ends, default=len(text))]


def _asks(rules: _Rules, text: str) -> bool:
    """Whether a sentence that ends in `?` asks something."""
    ritual = False
    here = 0
    while (mark := text.find("?", here)) >= 0:
        here = mark + 1
        after = text[here : here + 1]
        if after and not after.isspace() and after not in "?!.)\"'*_,;:-":
            continue
        begin = max(text.rfind(sign, 0, mark) for sign in _SENTENCE_ENDS)
        sentence = text[begin + 1 : mark].strip()
        if not any(letter.isalpha() for letter in sentence) or rules.rhetorical.match(sentence):
            continue
        if after == '"' and _reported(sentence):
            continue
        if rules.ritual.match(sentence):
            ritual = True
            continue
        return True
    return ritual and len(text.split(None, SHORT + 1)) <= SHORT


def _reported(sentence: str) -> bool:
    """A question somebody else asked, told between quotes: the quote opens inside the sentence."""
    before, quote, _ = sentence.rpartition('"')
    return bool(quote) and any(letter.isalpha() for letter in before)
