"""What somebody is known by while they are being forgotten: found in texts, looked for in bytes.

Nothing here is ever written down. Names count where they are distinctive: two whole words at
least, borne by nobody else who is known here; elsewhere a namesake might be meant.
"""

from __future__ import annotations

import base64
import contextlib
import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from quopri import encodestring
from unicodedata import normalize
from urllib.parse import quote

from entregent.model.records import Handle
from entregent.privacy.book import Span
from entregent.text.names import fold, parse

Name = tuple[str, ...]
"""The folded words of a name, in order."""

_WORD = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f])*")
_GAP = re.compile("[\\s.,'’_+\u00a0\u202f\u2010\u2011-]{1,3}")
"""What may stand between the words of one name, also in names of files and pages."""
_BLANKS = frozenset({" ", "\u00a0", "\u202f"})
_BETWEEN = "[\\s.\\-()/\u00a0\u202f\u2011]{0,3}"
_CODED = re.compile("[A-Za-z0-9+/=]+")
_SHORTEST_CODED = 8
_SHORTEST_NUMBER = 7
_SHORTEST_PLAIN = 5


@dataclass(frozen=True, slots=True)
class Needles:
    """Everything one person is looked for by.

    `names` are looked for everywhere, `near` in records they take part in. `plain` are identifiers
    as written; `protected` are other people's identifiers that happen to hold one of them.
    """

    plain: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    """Telephone numbers in E.164."""
    names: tuple[Name, ...] = ()
    near: tuple[Name, ...] = ()
    written: tuple[str, ...] = ()
    """Distinctive names as somebody wrote them, for the look at bytes."""
    protected: tuple[str, ...] = ()
    _plain: re.Pattern[str] | None = field(default=None, compare=False)
    _numbers: re.Pattern[str] | None = field(default=None, compare=False)
    _cores: tuple[str, ...] = field(default=(), compare=False)
    _hints: tuple[re.Pattern[str], ...] = field(default=(), compare=False)
    _coded: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        parts = [re.escape(one) for one in sorted(self.plain, key=len, reverse=True)]
        parts += [rf"{re.escape(one)}(?![\w%-])" for one in self.pages]
        put = object.__setattr__
        if parts:
            put(self, "_plain", re.compile("|".join(parts), re.IGNORECASE))
        if self.numbers:
            put(self, "_numbers", re.compile("|".join(map(_number_pattern, self.numbers))))
        put(self, "_cores", tuple(sorted({one.lower() for one in (*self.plain, *self.pages)})))
        hints = {_any_accent(max(name, key=len)) for name in self.names}
        hints |= {_BETWEEN.join(_national(number)) for number in self.numbers}
        longest = {max(one.lower().split(), key=len) for one in self.written}
        hints |= {re.escape(one) for one in longest if len(fold(one)) != len(one)}  # ligatures
        put(self, "_hints", tuple(map(re.compile, sorted(hints))))
        coded = {one.decode() for form in _cased(self) for one in _base64(form.encode())}
        put(self, "_coded", tuple(sorted(one for one in coded if len(one) >= _SHORTEST_CODED)))

    def maybe(self, text: str) -> bool:
        """A quick look: False when nothing of them can stand in the text."""
        low = text.lower()
        return (
            any(core in low for core in self._cores)
            or any(hint.search(low) for hint in self._hints)
            or any(coded in text for coded in self._coded)
        )

    def find(self, text: str, *, near: bool = False) -> list[Span]:
        """Where they stand in a text. `near`: it is of a record they take part in."""
        spans: list[Span] = []
        if self._plain is not None:
            spans += [
                found.span() for found in self._plain.finditer(text)
                if not self._is_protected(text, *found.span())
            ]
        if self._numbers is not None:
            spans += [found.span() for found in self._numbers.finditer(text)]
        spans += [
            _run_around(text, at) for coded in self._coded if (at := text.find(coded)) >= 0
        ]
        names = {*self.names, *self.near} if near else set(self.names)
        if names:
            spans += _windows(text, names)
        return sorted(spans)

    def _is_protected(self, text: str, start: int, end: int) -> bool:
        """Whether the span stands inside an identifier of somebody else."""
        found = text[start:end].lower()
        for other in self.protected:
            offset = other.find(found)
            while offset >= 0:
                left = start - offset
                if left >= 0 and text[left : left + len(other)].lower() == other:
                    return True
                offset = other.find(found, offset + 1)
        return False


def _run_around(text: str, at: int) -> Span:
    """The whole run of base64 that a place stands in."""
    end = _CODED.match(text, at)
    start = at
    while start and _CODED.match(text[start - 1]):
        start -= 1
    return start, end.end() if end else at


def _windows(text: str, names: Collection[Name]) -> Iterator[Span]:
    """Runs of words that fold to one of the names."""
    words = [(found.start(), found.end(), "".join(fold(found[0]).split()))
             for found in _WORD.finditer(text)]
    firsts: dict[str, list[Name]] = {}
    for name in names:
        firsts.setdefault(name[0], []).append(name)
    folded = [word for _, _, word in words]
    for at, word in enumerate(folded):
        for name in firsts.get(word, ()):
            end = at + len(name)
            if tuple(folded[at:end]) == name and _is_one_name(text, words, at, end):
                yield words[at][0], words[end - 1][1]


def _is_one_name(text: str, words: Sequence[tuple[int, int, str]], at: int, end: int) -> bool:
    """Whether some words stand together as one name does, not as two in a list.

    "Vasseur, Hélène" is one, unless other names go on: "Jean Vasseur, Hélène Petit" are two.
    """
    gaps = [text[words[here][1] : words[here + 1][0]] for here in range(at, end - 1)]
    if not all(_GAP.fullmatch(gap) for gap in gaps):
        return False
    if not any("," in gap for gap in gaps):
        return True
    before = at > 0 and _goes_on(text, words[at - 1], words[at])
    return not (before or (end < len(words) and _goes_on(text, words[end - 1], words[end])))


def _goes_on(text: str, one: tuple[int, int, str], following: tuple[int, int, str]) -> bool:
    """Whether two words are capitalised and nothing but a blank stands between them."""
    capitals = text[one[0]].isupper() and text[following[0]].isupper()
    return capitals and text[one[1] : following[0]] in _BLANKS


def _number_pattern(number: str) -> str:
    """A telephone number however it is written: with or without its country, cut by blanks."""
    import phonenumbers

    country = phonenumbers.parse(number, None).country_code
    abroad = rf"(?:\+|00)?{country}{_BETWEEN}(?:\(0\){_BETWEEN})?"
    return rf"(?<![\d+])(?:{abroad}|0{_BETWEEN})?{_BETWEEN.join(_national(number))}(?!\d)"


def _national(number: str) -> str:
    """The digits of a number without its country."""
    import phonenumbers

    return phonenumbers.national_significant_number(phonenumbers.parse(number, None))


def _any_accent(word: str) -> str:
    """A pattern for a folded word with any accents, composed or apart."""
    accented = _accented()
    letters = (
        f"[{re.escape(char)}{accented[char]}]" if char in accented else re.escape(char)
        for char in word
    )
    pattern = "".join(f"{letter}[\u0300-\u036f]{{0,2}}" for letter in letters)
    return pattern.removesuffix("[\u0300-\u036f]{0,2}")


@cache
def _accented() -> dict[str, str]:
    """The accented Latin letters that fold to each plain one; ligatures stand for both letters."""
    found: dict[str, str] = defaultdict(str)
    for code in range(0xC0, 0x250):
        for char in fold(chr(code)):
            if char.isascii():
                found[char] += chr(code)
    return found


# ------------------------------------------------------------------ making them


def needles_of(
    handles: Iterable[Handle], names: Iterable[str], others: Sequence[str], taken: Collection[str]
) -> Needles:
    """What to look for. `others`: folded names of other people; `taken`: their identifiers."""
    plain: set[str] = set()
    pages: set[str] = set()
    numbers: set[str] = set()
    for handle in handles:
        written = {handle.key, handle.written} - {""}
        if handle.kind == "profile":
            pages |= {handle.key, *(quote(one, safe="/:?=&%") for one in written)}
            plain |= {handle.written} - {"", handle.key}
        elif handle.kind == "phone":
            plain |= {handle.written} if _digits(handle.written) >= _SHORTEST_NUMBER else set()
            numbers |= {handle.key} if _digits(handle.key) >= _SHORTEST_NUMBER else set()
        else:
            plain |= {one for one in written if len(one) >= _SHORTEST_PLAIN}
    everywhere, near, shown = _names(names, others)
    low = {one.lower() for one in taken}
    sought = {one.lower() for one in plain | pages}
    protected = {one for one in low - sought if any(inside in one for inside in sought)}
    return Needles(
        tuple(sorted(plain)), tuple(sorted(pages)), tuple(sorted(numbers)),
        everywhere, near, shown, tuple(sorted(protected)),
    )


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)


def _names(
    names: Iterable[str], others: Sequence[str]
) -> tuple[tuple[Name, ...], tuple[Name, ...], tuple[str, ...]]:
    """Names for everywhere, names for their own records, and how distinctive ones are written."""
    padded = [f" {other} " for other in others]
    everywhere: set[Name] = set()
    near: set[Name] = set()
    shown: set[str] = set()
    for written in sorted(set(names)):
        for order in _orders(written):
            name = tuple(fold(order).split())
            if len(name) < 2:
                continue
            near.add(name)
            whole = sum(len(word) > 1 for word in name) >= 2
            if whole and not any(f" {' '.join(name)} " in other for other in padded):
                everywhere.add(name)
                shown |= {order, " ".join(order.split())}
    return tuple(sorted(everywhere)), tuple(sorted(near - everywhere)), tuple(sorted(shown))


def _orders(written: str) -> set[str]:
    """A name as written, and with the family name first and last."""
    taken = parse(written)
    found = {written}
    if taken.given and taken.family:
        found |= {f"{taken.given} {taken.family}", f"{taken.family} {taken.given}"}
    return found


# ------------------------------------------------------------------ bytes


@dataclass(frozen=True, slots=True)
class Pattern:
    """Bytes to look for. `lower`: in lower-cased bytes; `judged`: in the text around them."""

    data: bytes
    lower: bool = False
    judged: bool = False


def patterns_of(needles: Needles) -> list[Pattern]:
    """Everything to look for in a file: UTF-8 in its ways, UTF-16, base64, quoted-printable."""
    found: dict[tuple[bytes, bool], Pattern] = {}
    for text in sorted(_cased(needles)):
        for one in _patterns(text):
            if len(one.data) >= _SHORTEST_PLAIN:
                known = found.setdefault((one.data, one.lower), one)
                if one.judged and not known.judged:
                    found[one.data, one.lower] = one
    return [found[key] for key in sorted(found)]


def _patterns(text: str) -> Iterator[Pattern]:
    raw = text.encode("utf-8", "surrogatepass")
    yield Pattern(raw.lower(), lower=True, judged=True)
    escaped = {
        json.dumps(text)[1:-1].encode(), quote(text).encode(),
        encodestring(raw).replace(b"=\n", b"").strip(),
    }
    with contextlib.suppress(UnicodeEncodeError):
        escaped.add(text.encode("latin-1"))
    for one in {one.lower() for one in escaped} - {raw.lower()}:
        yield Pattern(one, lower=True)
    # What stands between the first and the last zero is the same in both orders of UTF-16.
    yield Pattern(text.encode("utf-16-le", "surrogatepass")[:-1])
    yield Pattern(text.encode("utf-16-be", "surrogatepass")[1:])
    for coded in _base64(raw):
        yield Pattern(coded)


def _cased(needles: Needles) -> set[str]:
    """Every text to look for: composed and apart, as written, in small letters, names in capitals.

    A text that holds another one is found with it.
    """
    others = {*needles.plain, *needles.pages, *_number_forms(needles.numbers)}
    texts = {*others, *needles.written}
    return {
        cased
        for text in texts
        if not any(one.lower() in text.lower() != one.lower() for one in others)
        for form in (text, normalize("NFC", text), normalize("NFD", text))
        for cased in (form, form.lower(), form.upper() if text in needles.written else form)
    }


def _number_forms(numbers: Iterable[str]) -> Iterator[str]:
    """Telephone numbers as people write them most."""
    for number in numbers:
        import phonenumbers

        taken = phonenumbers.parse(number, None)
        national = phonenumbers.format_number(taken, phonenumbers.PhoneNumberFormat.NATIONAL)
        yield number
        yield number.removeprefix("+")
        yield phonenumbers.format_number(taken, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        for sign in ("", ".", "-", " "):
            yield re.sub(r"[\s().\-]+", sign, national)


def _base64(raw: bytes) -> Iterator[bytes]:
    """The characters that stand for these bytes in base64, at each of three places."""
    for before in range(3):
        coded = base64.b64encode(b"\x00" * before + raw)
        first = -(-before * 8 // 6)
        sure = (before + len(raw)) * 8 // 6
        yield coded[first:sure]
