"""The named levels on which two records are compared, field by field.

Each function looks at one field of two records and gives a level, the most telling one that any two
of their values reach, with what it rests on; None when one of them says nothing there. Which
levels speak for one person, and how loudly, is learned (`weights`); only the names stand here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from entregent.people.reading import Mail, PersonName, Read, letters, sounds_of
from entregent.people.slips import is_slip
from entregent.text.names import agree
from entregent.text.names_common import FAMILY, GIVEN
from entregent.text.nicknames import may_be_short_for

_FEMININE = (
    ("", "e"), ("", "a"), ("", "ne"), ("", "le"), ("", "te"), ("", "ette"), ("", "ine"),
    ("", "ina"), ("e", "a"), ("o", "a"), ("os", "a"), ("us", "a"), ("ien", "ienne"),
    ("ian", "iane"), ("ian", "ine"), ("c", "que"), ("in", "ine"), ("y", "ia"), ("el", "elle"),
    ("an", "ana"), ("i", "a"), ("s", "a"), ("sky", "skaya"), ("ski", "ska"), ("is", "ou"),
    ("r", "ra"), ("", "ie"), ("f", "ve"), ("as", "a"), ("ii", "aya"), ("e", "ie"),
)
_LONG = 6
_LONG_LOGIN = 8
_SHORTEST_PART = 4
_NEAR = 0.84
_SHORT_FORM = 3
_WHOLE = 2
_SHORT_FAMILY = 3


class Found(NamedTuple):
    """A level reached, and the two values it rests on."""

    level: str
    mine: str
    theirs: str


NAMES_FROM_SUREST = (
    "equal-rare", "equal-known", "equal-common", "fuller-rare", "fuller-known", "fuller-common",
    "run", "alphabet", "equal-short", "same-word-long", "same-word", "same-given",
    "nickname", "nickname-common",
    "slip", "near-sound", "initials", "near", "near-word", "part-family", "part-rare",
    "part-first", "part-given", "family-initial", "gendered", "family", "given", "parts-nothing",
    "words-differ", "different",
)
_RANK = {level: place for place, level in enumerate(NAMES_FROM_SUREST)}


def of_names(a: Read, b: Read) -> Found | None:
    """The surest level of two records' names."""
    found = [
        Found(name_level(one, other), one.written, other.written)
        for one in a.names for other in b.names
    ]
    return min(found, key=lambda one: (_RANK[one.level], one.mine, one.theirs)) if found else None


@lru_cache(maxsize=262144)
def name_level(a: PersonName, b: PersonName) -> str:
    """How two names stand to each other. Symmetric."""
    if a.is_full and b.is_full:
        return _full_level(a, b)
    if a.is_full or b.is_full:
        return _part_level(*((a, b) if b.is_full else (b, a)))
    if a.run == b.run:
        return _word_level(a.run)
    if min(len(a.run), len(b.run)) >= _LONG_LOGIN and is_near(a.run, b.run):
        return "near-word"
    return "words-differ"


def _word_level(word: str) -> str:
    if word in GIVEN or word in FAMILY:
        return "same-given"
    return "same-word-long" if len(word) >= _LONG else "same-word"


def _part_level(part: PersonName, full: PersonName) -> str:
    """One word against a full name."""
    word = part.run
    if word in (full.run, "".join(full.family + full.given)):
        return "run"
    if word in full.words:
        if word in GIVEN or word == full.words[0]:
            return "part-given" if word in GIVEN else "part-first"
        return "part-family" if word in FAMILY or word in full.family else "part-rare"
    return "parts-nothing"


def _full_level(a: PersonName, b: PersonName) -> str:  # noqa: PLR0911 (a ladder of levels)
    if a.ordered == b.ordered or a.run == b.run:
        is_whole = sum(len(word) > 1 for word in a.words) >= _WHOLE
        return f"equal-{commonness(a) if is_whole else 'short'}"
    agreed = agree(a.written, b.written)
    if agreed != "different":
        return _agreed_level(a, b, agreed)
    if are_gendered(a, b):
        return "gendered"
    mine, theirs = set(a.words) - set(b.words), set(b.words) - set(a.words)
    if len(mine) == 1 == len(theirs) and _is_short(*mine, *theirs):
        shared = set(a.words) & set(b.words)
        return "nickname-common" if shared <= FAMILY else "nickname"
    if sorted(sounds_of(a)) == sorted(sounds_of(b)):
        return "near-sound"
    if is_slip(_Written(a), _Written(b)):
        return "slip"
    if is_near(a.run, b.run) or is_near(a.ordered, b.ordered):
        return "near"
    return _parted_level(a, b)


def _agreed_level(a: PersonName, b: PersonName, agreed: str) -> str:
    if a.written.isascii() != b.written.isascii() and set(a.words).isdisjoint(b.words):
        return "alphabet"
    shared = {word for word in {*a.words} & {*b.words} if len(word) > 1}
    if len(shared) < 2 and _has_initials(a, b):
        return "initials"
    if agreed == "equal":
        return f"equal-{commonness(a)}"
    return f"fuller-{commonness(min(a, b, key=_words_of))}"


def _words_of(name: PersonName) -> tuple[int, tuple[str, ...]]:
    return len(name.words), name.words


def _has_initials(a: PersonName, b: PersonName) -> bool:
    """Whether J or JB stands for more: a short word that the other name does not hold."""
    return any(len(word) <= _SHORT_FAMILY for word in set(a.words) ^ set(b.words))


def _parted_level(a: PersonName, b: PersonName) -> str:
    if set(a.family) & set(b.family) or set(a.family) & set(b.given):
        same_initial = {word[0] for word in a.given} & {word[0] for word in b.given}
        return "family-initial" if same_initial else "family"
    return "given" if set(a.words) & set(b.words) else "different"


def commonness(name: PersonName) -> str:
    """How many people may bear a name, by lists shipped with the program: never by the data."""
    family = {word for word in name.words if word in FAMILY}
    given = {word for word in name.words if word in GIVEN}
    if family and given and len(family | given) > 1:
        return "common"
    if family:
        return "known"
    short = all(len(word) <= _SHORT_FAMILY for word in name.words if word not in given)
    return "known" if given and short else "rare"


def are_gendered(a: PersonName, b: PersonName) -> bool:
    """Whether one word differs as forms for men and women do: Alexandre, Alexandra; Jean, Jeanne.

    Nobody's gender is guessed: two such forms are two names, that is all. Symmetric.
    """
    mine, theirs = set(a.words) - set(b.words), set(b.words) - set(a.words)
    if len(mine) != 1 or len(theirs) != 1 or not set(a.words) & set(b.words):
        return False
    one, other = *mine, *theirs
    return _is_feminine(one, other) or _is_feminine(other, one)


def _is_feminine(one: str, other: str) -> bool:
    return min(len(one), len(other)) > 2 and any(
        one.endswith(short) and other == one[: len(one) - len(short)] + long
        for short, long in _FEMININE
    )


def _is_short(one: str, other: str) -> bool:
    if may_be_short_for(one, other):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORT_FORM and long.startswith(short) and short != long


class _Written(NamedTuple):
    name: PersonName

    @property
    def folded(self) -> str:
        return " ".join(self.name.words)

    @property
    def written(self) -> str:
        return self.name.written


# ------------------------------------------------------------------ logins

LOGINS_FROM_SUREST = (
    "same-figures", "same-long", "same-mid", "same-name", "same-given", "same-short",
    "inside-figures", "other-figures", "near", "inside-long", "inside", "other",
)

_LOGIN_RANK = {level: place for place, level in enumerate(LOGINS_FROM_SUREST)}


def of_logins(a: Read, b: Read) -> Found | None:
    """What people are called by machines: local parts, accounts, names of one word."""
    pairs = [
        *product(a.logins, b.logins), *product(a.words, b.logins), *product(a.logins, b.words)
    ]
    names = [name for name in (*a.names, *b.names) if name.is_full]
    firsts = {name.words[0] for name in names}
    others = {word for name in names for word in name.words[1:]}
    found = [
        Found(_login_level(mine, theirs, firsts, others), mine, theirs) for mine, theirs in pairs
    ]
    return min(found, key=_by_login) if found else None


def _login_level(mine: str, theirs: str, firsts: set[str], others: set[str]) -> str:
    """A login that is but a word of the name of one of the two says as little as that word."""
    level = login_level(mine, theirs)
    if not level.startswith("same") or level == "same-figures":
        return level
    if letters(mine) in firsts:
        return "same-given"
    return "same-name" if letters(mine) in others else level


def _by_login(found: Found) -> tuple[int, str, str]:
    return (_LOGIN_RANK[found.level], found.mine, found.theirs)


@lru_cache(maxsize=262144)
def login_level(mine: str, theirs: str) -> str:
    """How two logins stand to each other. Symmetric."""
    if mine == theirs:
        return "same-figures" if not mine.isalpha() and len(mine) > 4 else _same_level(mine)
    figures = not (mine.isalpha() or theirs.isalpha())
    short, long = sorted((mine, theirs), key=len)
    if figures and len(short) > 4 and short in long:
        return "inside-figures"
    mine, theirs = letters(mine), letters(theirs)
    if mine == theirs:
        return "other-figures" if figures else _same_level(mine)
    short, long = sorted((mine, theirs), key=len)
    if len(short) >= _LONG_LOGIN and is_near(short, long):
        return "near"
    if len(short) > 4 and short not in GIVEN and short in long:
        return "inside-long" if len(short) >= _LONG_LOGIN else "inside"
    return "other"


def _same_level(login: str) -> str:
    """What one login in common says by itself: little when it is a name or short."""
    login = letters(login)
    if login in GIVEN:
        return "same-given"
    if login in FAMILY or login[1:] in FAMILY:
        return "same-name"
    return "same-long" if len(login) > 7 else "same-mid" if len(login) > 4 else "same-short"


FITS_FROM_SUREST = (
    "full", "initial-rare", "initial-common", "family-rare", "family-common", "initials",
    "given-rare", "part", "given", "none",
)
_FIT_RANK = {level: place for place, level in enumerate(FITS_FROM_SUREST)}


def of_fit(a: Read, b: Read) -> Found | None:
    """Whether a login of one could be made of the full name of the other (jdupont, dupont.j)."""
    best: Found | None = None
    for one, other in ((a, b), (b, a)):
        for name in other.names:
            if not name.is_full:
                continue
            for login in (*one.logins, *one.words):
                found = Found(fit_level(login, name), login, name.written)
                if best is None or _FIT_RANK[found.level] < _FIT_RANK[best.level]:
                    best = found
    return best


@lru_cache(maxsize=262144)
def fit_level(login: str, name: PersonName) -> str:  # noqa: PLR0911 (a ladder of levels)
    """What of a full name a login is made of."""
    login = letters(login)
    first, last = name.words[0], name.words[-1]
    if login in {name.run, first + last, last + first, "".join(reversed(name.words))}:
        return "full"
    if len(login) > 3 and login in made_logins(name):
        return "initial-common" if last in FAMILY or len(last) < _SHORTEST_PART else "initial-rare"
    if login in name.words:
        if login in GIVEN:
            return "given"
        if login == last:
            return "family-common" if login in FAMILY else "family-rare"
        return "given-rare"
    if login == "".join(word[0] for word in name.words):
        return "initials"
    long = [word for word in name.words if len(word) >= _SHORTEST_PART]
    if any(word in login for word in long if word not in GIVEN):
        return "part"
    return "given" if any(word in login for word in long) else "none"


@lru_cache(maxsize=65536)
def made_logins(name: PersonName) -> frozenset[str]:
    """Logins that people make of a full name with one whole word in it."""
    first, last = name.words[0], name.words[-1]
    initials = "".join(word[0] for word in name.words[:-1])
    return frozenset({
        first[0] + last, last + first[0], first + last[0], last[0] + first, initials + last,
        last + initials, first[:2] + last, last + first[:2], first[:3] + last[:3],
        first[0] + "".join(name.words[1:]), first[0] + last[:7], first + "".join(
            word[0] for word in name.words[1:]),
    })


# ------------------------------------------------------------------ addresses and the rest


def of_mails(a: Read, b: Read) -> Found | None:
    """Whether they share a mailbox, or a house of their own."""
    if not a.mails or not b.mails:
        return None
    mine = [mail for mail in a.mails if not mail.held]
    theirs = [mail for mail in b.mails if not mail.held]
    if not mine or not theirs:
        shared = {mail.key for mail in a.mails} & {mail.key for mail in b.mails}
        return None if shared else Found("other", a.mails[0].key, b.mails[0].key)
    keys = {mail.key for mail in theirs}
    for mail in mine:
        if mail.key in keys:
            return Found("same", mail.key, mail.key)
    return _of_hosts(a, b, mine, theirs)


def _of_hosts(a: Read, b: Read, mine: Sequence[Mail], theirs: Sequence[Mail]) -> Found:
    hosts = {mail.host for mail in theirs if mail.host}
    for mail in mine:
        if mail.host in hosts:
            return Found("own-host" if _is_own(mail.host, a, b) else "host", mail.host, mail.host)
    for mail, reader in (*((one, b) for one in mine), *((one, a) for one in theirs)):
        label = mail.host.partition(".")[0].replace("-", "")
        if len(label) >= _SHORTEST_PART and _is_called(label, reader):
            return Found("own-host", mail.host, label)
    return Found("other", mine[0].key, theirs[0].key)


def _is_own(host: str, a: Read, b: Read) -> bool:
    label = host.partition(".")[0].replace("-", "")
    return len(label) >= _SHORTEST_PART and (_is_called(label, a) or _is_called(label, b))


def _is_called(label: str, reader: Read) -> bool:
    """Whether a domain bears the name or the login of somebody (borel.example, sirocco.example)."""
    return label in reader.logins or label in reader.words or any(
        label in name.words or label == name.run for name in reader.names
    )


def is_near(one: str, other: str) -> bool:
    """Whether two strings are alike but for a letter or two (ratio of edits to length)."""
    longest = max(len(one), len(other))
    if abs(len(one) - len(other)) > 2 or longest < _LONG:
        return False
    return edits(one, other, 2) <= (1 if longest < 11 else 2)


def edits(one: str, other: str, most: int) -> int:
    """Letters added, left out, changed or swapped with their neighbour; `most` + 1 for more.

    [Damerau 1964; optimal string alignment]
    """
    if one == other:
        return 0
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for to, theirs in enumerate(other, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != theirs))
            if at > 1 < to and letter == other[to - 2] and one[at - 2] == theirs:
                cost = min(cost, earlier[to - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
