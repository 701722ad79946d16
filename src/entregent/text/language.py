"""Which of the two languages a text is written in, by counting small words."""

from __future__ import annotations

import re

READ = 2_000
"""How many characters are looked at."""

# Words of one language only: "on", "me", "or", "a", "an", "car", "sale" ... mean something in both
# and are left out.
FRENCH = frozenset({
    "ai", "alors", "au", "aussi", "aux", "avec", "avez", "avons", "bien", "bonjour", "bonne",
    "bonsoir", "ce", "cela", "ces", "cet", "cette", "chez", "cordialement", "dans", "depuis",
    "des", "donc", "du", "elle", "elles", "en", "est", "et", "faire", "fait", "ici", "il",
    "ils", "je", "la", "le", "les", "leur", "lui", "ma", "mais", "merci", "mes", "mon", "ne",
    "nos", "notre", "nous", "ou", "où", "par", "parce", "pas", "peut", "peux", "plus",
    "pourquoi", "pouvez", "quand", "que", "quel", "quelle", "qui", "quoi", "sa", "salut",
    "sans", "ses", "si", "son", "sont", "suis", "sur", "ta", "tes", "toi", "ton", "tous",
    "tout", "toute", "très", "tu", "un", "une", "va", "vers", "veux", "voici", "voilà", "vos",
    "votre", "voulez", "vous", "y", "à", "ça", "été", "être",
})
ENGLISH = frozenset({
    "about", "after", "all", "also", "am", "and", "any", "are", "as", "at", "be", "because",
    "been", "but", "by", "can", "could", "did", "does", "done", "for", "from", "get", "good",
    "had", "has", "have", "he", "hello", "her", "here", "hi", "his", "how", "i", "if", "in",
    "into", "is", "it", "its", "just", "know", "like", "my", "need", "no", "not", "of", "our",
    "out", "over", "please", "regards", "she", "should", "so", "some", "thank", "thanks",
    "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to",
    "us", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with",
    "would", "yes", "you", "your",
})

_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str:
    """"fr", "en", or "" when the small words do not decide (too few, or as many on both sides)."""
    words = _WORD.findall(text[:READ].casefold())
    french = sum(word in FRENCH for word in words)
    english = sum(word in ENGLISH for word in words)
    if french > english * 1.25:
        return "fr"
    if english > french * 1.25:
        return "en"
    return ""
