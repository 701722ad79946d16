"""What only the relation can tell: the same text again, another firm, another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from entregent.tact.folding import fold
from entregent.tact.model import Found
from entregent.tact.reading import READ, Seen
from entregent.tact.rule import Rule
from entregent.text.language import detect
from entregent.text.orgs import fold_org

_CAPITAL = r"(?-i:[^\W\d_a-zß-ÿ])[\w&'’-]*"
_NAMED = rf"({_CAPITAL}(?:[ \u00a0](?:& )?{_CAPITAL}){{0,3}})"
_AT = re.compile(
    r"\byou (?:work|joined|started|lead|run)\b[^.!?\n]{0,25}?\b(?:at|for|with)? ?" + _NAMED
    + r"|\byour (?:job|role|work|team|position|post|colleagues|company|time)\b[^.!?\n]{0,25}?"
    r"\bat (?:the )?" + _NAMED
    + r"|\b(?:vous travaillez|tu travailles|vous (?:avez rejoint|dirigez)"
    r"|tu (?:as rejoint|diriges))\b[^.!?\n]{0,25}?\b(?:chez |pour )?" + _NAMED
    + r"|\b(?:votre|ton|vos|tes) (?:poste|role|rôle|travail|equipe|équipe|mission|arrivee|arrivée"
    r"|collegues|collègues|fonctions)\b[^.!?\n]{0,25}?\bchez " + _NAMED,
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:when|then|used to|remember|former|past|back|were|ancien\w*|alors|quand|lorsque"
    r"|etiez|etais|avant|epoque|temps)\b"
)
AROUND = 40
SAID = 8
"""Words from which on a draft has a language of its own: "Perfect." has none."""


def same_again(seen: Seen) -> Iterator[Found]:
    """These very words went to this person before."""
    if seen.relation.repeated and not seen.relation.asked:
        end = min(60, len(seen.draft.text))
        yield Found(0, end, "block" if seen.relation.repeated > 1 else "major")


def wrong_firm(seen: Seen) -> Iterator[Found]:
    """A firm is said to be theirs that is not, or no longer."""
    present, former = seen.relation.works_at, seen.relation.worked_at
    if not present or seen.is_to_several():
        return
    for found in _AT.finditer(seen.draft.text[:READ]):
        place = next(group for group in range(1, len(found.groups()) + 1) if found[group])
        said = found[place]
        if any(_is_one(said, firm) for firm in present):
            continue
        start, end = found.span()
        past = _PAST.search(fold(seen.draft.text[max(0, start - AROUND) : end + AROUND]))
        if past and any(_is_one(said, firm) for firm in former):
            continue
        yield Found(*found.span(place), "major")
        return


def _is_one(said: str, firm: str) -> bool:
    """Whether two names may mean one firm: one holds the words of the other, or its initials."""
    one, other = fold_org(said).split(), fold_org(firm).split()
    if not one or not other:
        return True
    initials = "".join(word[0] for word in other)
    return set(one) <= set(other) or set(other) <= set(one) or one[0] in {other[0], initials}


def other_language(seen: Seen) -> Iterator[Found]:
    """They write in another language than this draft."""
    theirs, mine = seen.relation.writes, detect(seen.draft.text)
    if theirs and mine and theirs != mine and seen.words() >= SAID:
        yield Found(0, min(40, len(seen.draft.text)), "minor")


RULES: tuple[Rule, ...] = (
    Rule("SPM-8", "same-words-again", ("REPEAT", "BROADCAST"), same_again, preview=True),
    Rule("PER-5", "wrong-firm", ("MISMATCH",), wrong_firm, preview=True, severity="major"),
    Rule("PER-7", "unlike-language", ("MISMATCH",), other_language, preview=True,
         severity="minor"),
)
