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
from entregent.text.packs import Pack

READ = 4_000
"""Characters looked at: what a message asks stands near its beginning."""
SHORT = 12
"""Words up to which a ritual question ("comment vas-tu ?") is what the message is about."""

TAIL = 200
"""Characters at the end of a question that tell whether it is ritual or rhetorical."""

ORDER: tuple[Cue, ...] = get_args(Cue)

_PLAIN = (
    ("áâãäåà", "a"), ("éèêë", "e"), ("ìíïî", "i"), ("ñ", "n"), ("òóõöô", "o"), ("úüùû", "u"),
    ("ýÿ", "y"), ("ç", "c"), ("œ", "oe"), ("æ", "ae"), ("’‘\u02bc\u00b4", "'"), ("“”«»„", '"'),
    ("–\u2010\u2011\u2012\u2014", "-"), ("…", "."), ("\uff1f\u061f", "?"), ("\u00a0\u202f", " "),
    ("\u200b\u200d\u2060\ufeff\u0300\u0301\u0302\u0308\u0327", ""),
)
_FOLDED = {ord(letter): plain for letters, plain in _PLAIN for letter in letters}
# Measured: a table of bytes costs a tenth of one of characters. What French and English write
# beyond Latin-1 goes one by one before.
_BEYOND = (("’", "'"), ("œ", "oe"), ("\u202f", " "), ("–", "-"), ("…", "."), ("“", '"'), ("”", '"'))
_LATIN = bytes(
    ord(plain) if len(plain := _FOLDED.get(code, "")) == 1 else code for code in range(256)
)
_BARE = {ord(sign): " " for sign in "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~\n"}
_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_QUOTED = re.compile(r"^ {0,3}>.*$", re.MULTILINE)
# A sentence and its closing signs; a sign inside a word ("12.50", "a.example") ends nothing.
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=[^\s.!?\"')*_,;:-])[^.!?\n]*)*[.!?\"')*_]*")
_BEFORE = r"[ -/:-@\[-^`{-~]"
_GREETING = (
    r"(?:|.*[,.!:;-] ?|(?:bonjour|salut|bonsoir|coucou|hello|hi|hey|dear|cher|chere)\b.{0,40}? )"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    cue: Cue
    beside: frozenset[str]
    regex: re.Pattern[str]
    unless: re.Pattern[str] | None

    def fires(self, sentence: str, words: frozenset[str]) -> bool:
        if self.beside and self.beside.isdisjoint(words):
            return False
        return self.regex.search(sentence) is not None and (
            self.unless is None or self.unless.search(sentence) is None
        )


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
            regex = re.compile(quick(pattern.regex))
            rule = _Rule(pattern.cue, pattern.beside, regex, unless)
            for word in pattern.words:
                by_word.setdefault(word, []).append(rule)
    return _Rules(
        {word: tuple(rules) for word, rules in by_word.items()},
        _ending(_GREETING, [pack.ritual for pack in chosen]),
        _ending(r"(?:.*[,;] ?)?", [pack.rhetorical for pack in chosen]),
    )


def _ending(before: str, endings: list[str]) -> re.Pattern[str]:
    return re.compile(f"{before}(?:{'|'.join(endings)})\\W*\\Z")


def cues(text: str, language: str = "") -> tuple[Cue, ...]:
    """What the author's own words do, in the order of `ORDER`; nothing for a text that only tells.

    Lines quoted with `>` and web addresses are not read, and only the first `READ` characters.
    `language` ("fr", "en") keeps to one pack; both are tried without it.
    """
    rules = _rules(language)
    folded = fold(text)
    bare = folded.translate(_BARE)
    known = rules.by_word.keys()
    found: set[Cue] = set()
    ritual = False
    for span in _SENTENCE.finditer(folded):
        start, end = span.span()
        words = bare[start:end].split()
        if known.isdisjoint(words):
            if "?" not in span[0]:
                continue
            sentence = f" {span[0].strip()} "
        else:
            sentence = f" {span[0].strip()} "
            _fire(rules, sentence, frozenset(words), found)
        if "?" in sentence and "question" not in found:
            asked = _asks(rules, sentence)
            ritual = ritual or asked == "ritual"
            if asked == "asks":
                found.add("question")
    if ritual and len(folded.split(None, SHORT + 1)) <= SHORT:
        found.add("question")
    return tuple(cue for cue in ORDER if cue in found) if found else ()


def _fire(rules: _Rules, sentence: str, words: frozenset[str], found: set[Cue]) -> None:
    """Add what the rules of one sentence's words find in it."""
    for word in rules.by_word.keys() & words:
        for rule in rules.by_word[word]:
            if rule.cue not in found and rule.fires(sentence, words):
                found.add(rule.cue)


def fold(text: str) -> str:
    """The text as patterns read it: lower case, no accents, straight quotes, lines joined.

    Paragraphs stay on lines of their own; quoted lines and web addresses are gone.
    """
    text = text[:READ].lower()
    if ">" in text:
        text = _QUOTED.sub("", text)
    if "://" in text or "www." in text:
        text = _LINK.sub(" ", text)
    if not text.isascii():
        text = _without_accents(text)
    if "\n" in text or "\t" in text or "\r" in text:
        blocks = _BREAK.split(text.replace("\r\n", "\n"))
        return "\n".join(map(_joined, blocks))
    return text


def _joined(block: str) -> str:
    """A paragraph on one line, runs of blanks as one."""
    line = block.replace("\n", " ").strip()
    if line.isascii() and line.isprintable() and "  " not in line:
        return line  # nearly always, and three times as fast
    return " ".join(block.split())


def _without_accents(text: str) -> str:
    for letter, plain in _BEYOND:
        text = text.replace(letter, plain)
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        return text.translate(_FOLDED)
    return raw.translate(_LATIN).decode("latin-1").replace("æ", "ae")


def quick(regex: str) -> str:
    r"""The same search several times faster, in a text with a blank before its first word.

    `\b` at the head of an alternative becomes the sign before the word, which tells the engine of
    `re` where to look; everything else stays.
    """
    out: list[str] = []
    depth, here, head = 0, 0, True
    while here < len(regex):
        sign = regex[here]
        if head and regex.startswith(r"\b", here):
            out.append(_BEFORE)
            here += 2
        elif sign == "[":
            end = regex.index("]", here + 2) + 1
            out.append(regex[here:end])
            here = end
        else:
            step = 2 if sign == "\\" else 1
            out.append(regex[here : here + step])
            depth += (sign == "(") - (sign == ")")
            here += step
        head = depth == 0 and sign == "|"
    return "".join(out)


def _asks(rules: _Rules, sentence: str) -> str:
    """"asks", "ritual" or "" for a sentence that holds a question mark."""
    body = sentence.rstrip("\"')*_?!. ")
    closing = sentence[len(body) :]
    body = body.lstrip()[-TAIL:]
    if "?" not in closing or not any(letter.isalpha() for letter in body):
        return ""
    if rules.rhetorical.match(body) or _reported(sentence):
        return ""
    return "ritual" if rules.ritual.match(body) else "asks"


def _reported(sentence: str) -> bool:
    """A question told between quotes that open inside the sentence: somebody else asked it.

    French puts a blank before the closing quote, which then stands in the next sentence.
    """
    said = sentence.strip().removesuffix('"')
    before, quote, _ = said.rpartition('"')
    return bool(quote) and said.count('"') % 2 == 1 and any(map(str.isalpha, before))
