"""How easily a text is read, and its words: folded stems, hollow words, target words.

EN: Flesch 1948, 206.835 - 1.015 ASL - 84.6 ASW. FR: Kandel & Moles 1958, 207 - 1.015 ASL - 73.6 ASW
(ASL words a sentence, ASW syllables a word). Syllables are counted as groups of vowels, a mute
final e left out: near enough for a mean over a page, not for one word.
"""

from __future__ import annotations

import re

from entregent.text.folding import fold
from entregent.text.language import detect
from entregent.text.trades import kin, telling_words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_END = re.compile(r"[.!?…]+(?:\s|\Z)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
READ = 20_000
"""Characters of a text that are read."""
HOLLOW = {fold(words): words for words in (
    "passionate", "dynamic", "results-driven", "results-oriented", "synergy", "synergies", "guru",
    "ninja", "rockstar", "visionary", "game changer", "thought leader", "self-starter",
    "team player", "go-getter", "out of the box", "proven track record", "world-class",
    "best of breed", "disruptive", "passionné", "passionnée", "dynamique", "expert reconnu",
    "experte reconnue", "force de proposition", "disruptif", "disruptive", "multi-casquettes",
    "couteau suisse", "gourou", "orienté résultats",
    "orientée résultats", "synergie", "passion du challenge", "goût du challenge", "innovant",
    "incontournable", "visionnaire", "excellent relationnel", "esprit d’équipe",
)}  # fmt: skip
"""Words anybody could write about anything (both languages; method P5, and their kin)."""


def ease(text: str, language: str = "") -> float | None:
    """Reading ease, 0 hard to 100 easy and beyond; None under twenty words: too few to tell."""
    text = text[:READ]
    words = _WORD.findall(text)
    if len(words) < 20:
        return None
    sentences = sum(1 for part in _END.split(text) if _WORD.search(part))
    syllables = sum(map(_syllables, words))
    length, weight = len(words) / max(1, sentences), syllables / len(words)
    if (language or detect(text)) == "fr":
        return 207 - 1.015 * length - 73.6 * weight
    return 206.835 - 1.015 * length - 84.6 * weight


def _syllables(word: str) -> int:
    folded = fold(word).replace(" ", "")
    found = len(_VOWELS.findall(folded))
    if found > 1 and re.search(r"[^aeiouy]e(?:s|nt)?\Z", folded):
        found -= 1
    return max(1, found)


def stems(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return fold(text[:READ]).split()


def hollow(text: str) -> list[str]:
    """The hollow words of a text, each once, as the list writes them, in the order of the text."""
    padded = f" {' '.join(stems(text))} "
    found = [words for words in HOLLOW if f" {words} " in padded]
    found.sort(key=lambda words: padded.index(f" {words} "))
    return [HOLLOW[words] for words in found]


def telling(words: str) -> list[str]:
    """The words somebody may be looked for by: ranks, articles and sizes are left out."""
    return list(telling_words(words.replace(",", " ").replace(";", " ").replace("/", " ")))


def times(word: str, read: list[str]) -> int:
    """How often a word, or a word of its family, stands among folded words."""
    parts = fold(word).split()
    if not parts:
        return 0
    return min(sum(kin(part, other) for other in read) for part in parts)
