"""The sheet as plain text to fill in with any editor, empty boxes included.

`reading.from_text` reads it back: what was written is found again, in either language.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from entregent.i18n import Lang, day_words, say
from entregent.model.purpose import PURPOSES, Objective, Sheet, Target
from entregent.text.folding import one_line

LISTS = ("known", "introducers", "offers", "support", "dropped")
OBJECTIVE = ("by", "have", "know", "count")
TARGET = ("trade", "place", "language", "many")
TEXTS = ("interest", "places", "main", "gain", "first")
DAYS = ("written", "review", "patience")
NUMBERS = ("minutes", "euros")
LABELS = ("name", *DAYS, *OBJECTIVE, *TARGET, *LISTS, *TEXTS, *NUMBERS)
"""What stands before a colon on the form, each a key `paper.label-...`."""
_LEAST_LINES = 3
"""Lines left to write on where the paper has three."""


def to_text(sheet: Sheet, lang: Lang) -> str:
    """The sheet as a form in one language, empty boxes included: what `from_text` reads."""
    parts = (
        [f"# {say(lang, 'paper.title')}", f"# {say(lang, 'paper.how-to-fill')}"],
        _head(sheet, lang),
        _why(sheet, lang),
        _results(sheet, lang),
        _who(sheet, lang),
        _list(lang, "offers", sheet.offers),
        _where(sheet, lang),
        _how_much(sheet, lang),
        [f"# {say(lang, 'paper.pledge')}"],
    )
    titles = ("", "", *(f"{n}. {say(lang, f'paper.section-{n}')}" for n in range(1, 7)), "")
    pages = zip(titles, parts, strict=True)
    blocks = ("\n".join(filter(None, (title, *part))) for title, part in pages)
    return "\n\n".join(blocks) + "\n"


def _head(sheet: Sheet, lang: Lang) -> list[str]:
    return [
        _line(lang, "written", sheet.written),
        _line(lang, "review", sheet.review_on),
    ]


def _why(sheet: Sheet, lang: Lang) -> list[str]:
    lines = [f"# {say(lang, 'paper.how-to-tick')}"]
    chosen = sorted(sheet.purposes, key=lambda purpose: purpose.rank)
    for purpose in chosen:
        name = say(lang, f"paper.purpose-{purpose.kind}")
        words = one_line(purpose.words)
        lines.append(f"[{purpose.rank}] " + (_said(lang, name, words) if words else name))
    taken = {purpose.kind for purpose in chosen}
    lines += [f"[ ] {say(lang, f'paper.purpose-{kind}')}" for kind in PURPOSES if kind not in taken]
    return lines


def _results(sheet: Sheet, lang: Lang) -> list[str]:
    lines: list[str] = []
    blank = [Objective("")] * (_LEAST_LINES - len(sheet.objectives))
    for objective in (*sheet.objectives, *blank):
        lines += [
            _line(lang, "by", objective.deadline),
            _line(lang, "have", objective.result),
            _line(lang, "know", objective.measure),
        ]
        if objective.number is not None:
            lines.append(_line(lang, "count", objective.number))
    return lines


def _who(sheet: Sheet, lang: Lang) -> list[str]:
    lines: list[str] = []
    for target in sheet.targets or (Target(""),):
        lines += [
            _line(lang, "trade", target.who),
            _line(lang, "place", target.where),
            _line(lang, "language", target.language),
            _line(lang, "many", target.number),
        ]
    lines += _list(lang, "known", sheet.known)
    lines += _list(lang, "introducers", sheet.introducers)
    return [*lines, _line(lang, "interest", sheet.interest)]


def _where(sheet: Sheet, lang: Lang) -> list[str]:
    return [
        _line(lang, "places", sheet.places),
        _line(lang, "main", next(iter(sheet.networks), "")),
        *_list(lang, "support", sheet.networks[1:], least=1),
        *_list(lang, "dropped", sheet.dropped, least=1),
    ]


def _how_much(sheet: Sheet, lang: Lang) -> list[str]:
    return [
        _line(lang, "minutes", sheet.minutes),
        _line(lang, "euros", sheet.euros),
        _line(lang, "gain", sheet.gain),
        _line(lang, "patience", sheet.patience),
        _line(lang, "first", sheet.first_step),
    ]


def _line(lang: Lang, label: str, value: str | float | date | None) -> str:
    if isinstance(value, date):
        text = day_words(lang, value)
    elif isinstance(value, int | float):
        text = f"{value:.2f}".removesuffix(".00")
    else:
        text = one_line(value or "")
    return _said(lang, say(lang, f"paper.label-{label}"), text).rstrip()


def _said(lang: Lang, label: str, value: str) -> str:
    return say(lang, "paper.line", label=label, value=value)


def _list(lang: Lang, label: str, items: Sequence[str], least: int = _LEAST_LINES) -> list[str]:
    kept = [text for item in items if (text := one_line(item))]
    blank = [""] * (least - len(kept))
    return [_line(lang, label, ""), *(f"- {item}".rstrip() for item in (*kept, *blank))]
