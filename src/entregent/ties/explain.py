"""Why a tie is as strong as it is: parts in points that add up to the number that is shown.

Each medium gets its share of what the same exchange would be worth if both sides did as much; what
a one-sided exchange loses is a part of its own, and so is what the owner said. Rounded parts add up
to the rounded number.
"""

from __future__ import annotations

from collections.abc import Sequence

from entregent.i18n import Lang, say, silence_words
from entregent.measure.spread import largest_remainder
from entregent.model.ties import Feature, Tie
from entregent.ties.strength import of_balanced, shown

ONE_SIDED = "one-sided"
TOLD = "told"


def explain(tie: Tie) -> tuple[Feature, ...]:
    """The parts of what is shown, in points, in the order they are told.

    They add up to `shown(tie)`; without `TOLD` they add up to `tie.strength`.
    """
    total = tie.s_in + tie.s_out
    full = of_balanced(total)
    parts = [
        Feature(part.name, full * part.value / total, "points") for part in tie.features
    ]
    if tie.strength < full:
        parts.append(Feature(ONE_SIDED, tie.strength - full, "points"))
    if told := shown(tie) - tie.strength:
        parts.append(Feature(TOLD, told, "points"))
    return tuple(parts)


def in_points(parts: Sequence[Feature]) -> tuple[tuple[str, int], ...]:
    """The parts as whole points that add up to the whole number shown; empty ones are left out."""
    total = round(sum(part.value for part in parts))
    points = largest_remainder([part.value for part in parts], total)
    return tuple(
        (part.name, count) for part, count in zip(parts, points, strict=True) if count
    )


def in_words(lang: Lang, tie: Tie) -> str:
    """The number, what it adds up from, and since when nothing passed, as sentences."""
    words = [_sum_words(lang, tie)]
    if tie.silence is not None:
        words.append(
            say(lang, "ties.since", silence=silence_words(lang, tie.silence)) if tie.silence
            else say(lang, "ties.today")
        )
    if tie.rhythm:
        words.append(say(lang, "ties.rhythm", n=round(tie.rhythm)))
    return " ".join(words)


def _sum_words(lang: Lang, tie: Tie) -> str:
    points = in_points(explain(tie))
    if not points:
        return say(lang, "ties.sum-nothing" if tie.silence is None else "ties.sum-faded")
    parts = [say(lang, f"ties.part-{_key(name, count)}", n=abs(count)) for name, count in points]
    total = sum(count for _, count in points)
    return say(lang, "ties.sum", total=total, parts=", ".join(parts))


def _key(name: str, points: int) -> str:
    if name != TOLD:
        return name
    return "closer" if points > 0 else "farther"
