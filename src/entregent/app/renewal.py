"""Everything that pages of a server show of the ties, worked out again beside it.

The day and all prepared pages are kept together: no page is newer than another that leads to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from entregent.app.attitude import make_life
from entregent.app.chance_table import chance_answer
from entregent.app.circles import make_circles
from entregent.app.day import answers_of_day, is_renewed
from entregent.app.engagement import make_account
from entregent.app.giving import make_acts
from entregent.app.habits import habits_name, make_habits
from entregent.app.kept import as_text
from entregent.app.measuring import measured
from entregent.app.networks import make_choice
from entregent.app.own_practices import practices_of
from entregent.app.practice_page import findings_of, practice_key
from entregent.app.prepared import Made, prepared_key, stamped
from entregent.app.review import make_review
from entregent.app.week import make_week
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, Lang

if TYPE_CHECKING:
    from entregent.model.ports import Practice, Study

PAGES: Mapping[str, Made] = MappingProxyType({
    "attitude": make_life, "circles": make_circles, "gifts": make_acts,
    "networks": make_choice, "return": make_account, "review": make_review,
})
"""Answers by the name they are prepared under; those of the practices come besides."""
SLOWER: Mapping[str, Made] = MappingProxyType({"habits": make_habits, "week": make_week})
"""Those that look at the past too: they come after the day, which waits for nobody."""


def renew_all(workspace: Workspace) -> bool:
    """Work out the day and every prepared page, in every language; whether the store stood still.

    What looks at the past too is left to `renew_past`.
    """
    generation = workspace.store.generation
    with measured(workspace) as study:
        answers = dict(_pages(workspace, study, _makers(workspace)))
        answers |= answers_of_day(workspace, study)
    workspace.store.release()
    return workspace.store.keep_all(answers, generation, older=True)  # series of before still hold


def renew_past(workspace: Workspace) -> bool:
    """Work out what looks at the past: the week, then practices over time; as `renew_all`."""
    generation = workspace.store.generation
    with measured(workspace) as study:
        answers = dict(_pages(workspace, study, SLOWER)) | chance_answer(workspace, study)
    workspace.store.release()
    return workspace.store.keep_all(answers, generation, older=True) and _series(workspace)


def _series(workspace: Workspace) -> bool:
    from entregent.app.over_time import as_kept, days_shown, measured_on, series_key

    generation, days = workspace.store.generation, days_shown(workspace)
    practices = tuple(practices_of(workspace).practices.values())
    found = measured_on(workspace, practices, days)
    workspace.store.release()
    return workspace.store.keep_all({
        series_key(workspace, practice, days): as_kept(series)
        for practice, series in zip(practices, found, strict=True)
    }, generation)


def _makers(workspace: Workspace) -> dict[str, Made]:
    return dict(PAGES) | {
        practice_key(name): partial(_findings, practice)
        for name, practice in practices_of(workspace).practices.items()
    }


def _pages(
    workspace: Workspace, study: Study, makers: Mapping[str, Made]
) -> Iterator[tuple[str, str]]:
    told = workspace.lang
    try:
        for lang in LANGUAGES:
            workspace.lang = lang
            for name, made in makers.items():
                value = stamped(workspace, made(workspace, study))
                yield prepared_key(workspace, _named(name), lang), as_text(value)
    finally:
        workspace.lang = told


def _named(of: str) -> str:
    return habits_name() if of == "habits" else of


def _findings(practice: Practice, workspace: Workspace, study: Study) -> object:
    lang: Lang = workspace.lang
    return findings_of(lang, study, practice)


def is_current(workspace: Workspace, of: str) -> bool:
    """Whether what a page shows is kept for the store as it stands.

    `of` is the name of the page's route, or `practice_key` of the practice it shows; every other
    page shows what belongs to the day.
    """
    shown = {practice_key(name): one for name, one in practices_of(workspace).practices.items()}
    if of in shown:
        from entregent.app.over_time import days_shown, series_key

        key = series_key(workspace, shown[of], days_shown(workspace))
    elif of in PAGES or of in SLOWER:
        key = prepared_key(workspace, _named(of), workspace.lang)
    else:
        return is_renewed(workspace)
    return workspace.store.cached(key) is not None
