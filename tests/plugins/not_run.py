"""Tests that could not run are named with their reason, and fail when everything is required.

A test says what it cannot do without: the fixture `shared`, or `@pytest.mark.needs("chromium")`.
Whatever is absent makes the test *not run*: never silently, and never when `ENTREGENT_REQUIRE=all`.
A skip by any other door counts the same.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest

REQUIRE = "ENTREGENT_REQUIRE"
NOT_RUN = "entregent-not-run"

PROGRAMS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "notmuch": ("notmuch",),
    "mu": ("mu",),
    "pdftotext": ("pdftotext",),
    "git": ("git",),
    "make": ("make",),
}
"""What a need is called, and the names its program goes by."""

MODULES = {
    "typst": "typst", "hatchling": "hatchling", "playwright": "playwright",
    "axe": "axe_playwright_python",
}
"""Needs that are Python modules."""


def find(tool: str) -> str | None:
    """Where a needed program or module is; None when it is absent. Raises for an unknown need."""
    if tool in MODULES:
        found = importlib.util.find_spec(MODULES[tool])
        return found.origin if found else None
    if tool not in PROGRAMS:
        message = f"nobody declared the need {tool!r}: add it to tests/plugins/not_run.py"
        raise pytest.UsageError(message)
    return next(filter(None, map(shutil.which, PROGRAMS[tool])), None)


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """Where a needed program is; a test that asks for an absent one is not run."""

    def ask(name: str) -> str:
        place = find(name)
        if place is None:
            pytest.skip(f"{name} is not installed")
        return place

    return ask


def _reason(longrepr: object) -> str:
    """Why a report was skipped, without the place of the line that said so."""
    text = str(longrepr[2]) if isinstance(longrepr, tuple) else str(longrepr)
    return text.removeprefix("Skipped: ").strip()


class NotRun:
    """Collects what was not run during one session and says so at its end."""

    def __init__(self, *, required: bool) -> None:
        self.required = required
        self.reasons: dict[str, str] = {}
        self.ran: set[str] = set()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        for mark in item.iter_markers("needs"):
            for tool in mark.args:
                if find(tool) is None:
                    pytest.skip(f"{tool} is not installed")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, Any, Any]:
        report = yield
        if report.skipped and not hasattr(report, "wasxfail"):
            self._judge(report)
        return report

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, Any, Any]:
        report = yield
        if report.skipped:
            self.reasons[report.nodeid] = self._judge(report)
        return report

    def _judge(self, report: pytest.TestReport | pytest.CollectReport) -> str:
        """Why something was skipped, written on its report: it may be made in another process."""
        reason = _reason(report.longrepr)
        if self.required:
            report.outcome = "failed"
            report.longrepr = f"not run, and everything is required: {reason}"
        if isinstance(report, pytest.TestReport):
            report.user_properties.append((NOT_RUN, reason))
        return reason

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count in the process that tells: with several workers, that is none of them."""
        reason = next((str(why) for name, why in report.user_properties if name == NOT_RUN), None)
        if reason is not None:
            self.reasons[report.nodeid] = reason
        elif report.when == "call":
            self.ran.add(report.nodeid)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.reasons:
            terminalreporter.section("not run")
            for name, reason in sorted(self.reasons.items()):
                terminalreporter.write_line(f"{name}: {reason}")

    def sentence(self) -> str:
        """The last line: how many ran, how many did not, and because of what."""
        ran = len(self.ran)
        if not self.reasons:
            return f"ran {ran}, not run 0"
        causes = Counter(self.reasons.values())
        because = "; ".join(f"{reason} ({n})" for reason, n in sorted(causes.items()))
        return f"ran {ran}, not run {len(self.reasons)} because {because}"

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        yield
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None and not session.config.option.collectonly:
            reporter.ensure_newline()
            reporter.write_line(self.sentence())


def pytest_configure(config: pytest.Config) -> None:
    required = os.environ.get(REQUIRE, "")
    if required not in {"", "all"}:
        message = f"{REQUIRE} is {required!r}: only 'all' has a meaning"
        raise pytest.UsageError(message)
    config.pluginmanager.register(NotRun(required=required == "all"), "entregent-not-run")
