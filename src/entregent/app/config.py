"""Where things are and how the owner lives: home folder, language, time zone, region, hours.

Order for each: what was asked on this call, the owner's setting (a decision in the store), the
machine's environment, a stated default. Nothing here is read below the application.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, time, tzinfo
from functools import cache
from importlib.resources import files
from pathlib import Path

from entregent.i18n import Lang
from entregent.model.errors import EntregentError
from entregent.model.when import WorkingHours

NO_PAUSE = "no"
SETTINGS = (
    "lang", "zone", "region", "minutes", "opens", "closes", "days", "words", "pause", "previews",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the owner chose, or a stated default; `minutes` is the day's budget (method 9.7)."""

    zone: str
    region: str
    minutes: int = 15
    hours: WorkingHours = WorkingHours()
    words: bool = True
    previews: bool = False
    """Whether to read also what was never held against a real file."""


def default_home(environ: Mapping[str, str]) -> Path:
    """The folder of the owner's data: ENTREGENT_HOME, else this system's place for user data."""
    if told := environ.get("ENTREGENT_HOME"):
        return Path(told).expanduser()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Entregent"
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA", Path.home())) / "Entregent"
    base = environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "entregent"


def default_lang(environ: Mapping[str, str]) -> Lang:
    """French when the environment's language is French, English otherwise."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(name):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def machine_zone(environ: Mapping[str, str]) -> str:
    """The IANA name of the machine's time zone, "UTC" when it does not say."""
    told = environ.get("TZ", "").lstrip(":")
    if "/" in told and not told.startswith("/"):
        return told
    link = os.path.realpath("/etc/localtime")
    found = re.search(r"zoneinfo/(?:posix/|right/)?([A-Z][\w+-]*(?:/[\w+-]+)+)$", link)
    return found[1] if found else "UTC"


@cache
def zone_named(name: str) -> tzinfo:
    """The time zone of that name. Raises `EntregentError` when nobody knows it."""
    if name == "UTC":
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise EntregentError("usage.zone", exit_code=2, params={"what": name}) from error


def region_of(zone: str) -> str:
    """The ISO 3166 country of a time zone by the IANA table, "FR" when it names none."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        parts = line.split("\t")
        if len(parts) >= 3 and not line.startswith("#") and parts[2] == zone:
            return parts[0]
    return "FR"


def settings_from(told: Mapping[str, str], environ: Mapping[str, str]) -> Settings:
    """The settings in force. `told` maps names of `SETTINGS` to what the owner decided."""
    zone = told.get("zone") or machine_zone(environ)
    return Settings(
        zone=zone,
        region=told.get("region", ""),
        minutes=int(told.get("minutes", "15")),
        hours=_hours(told),
        words=told.get("words", "yes") == "yes",
        previews=told.get("previews", "no") == "yes",
    )


def _hours(told: Mapping[str, str]) -> WorkingHours:
    """The owner's hours. Of an opening and a closing that no longer fit (one was undone), neither.

    Raises `ValueError` for what is no hour or no day.
    """
    opens, closes = (
        time.fromisoformat(told.get(name, usual))
        for name, usual in (("opens", "09:00"), ("closes", "18:00"))
    )
    pause = told.get("pause", NO_PAUSE)
    hours = WorkingHours(
        days=frozenset(int(day) for day in told.get("days", "01234")),
        resumes=None if pause == NO_PAUSE else date.fromisoformat(pause),
    )
    return replace(hours, opens=opens, closes=closes) if opens < closes else hours


def check_setting(name: str, value: str, told: Mapping[str, str] | None = None) -> str:
    """The value as it is stored. Raises `EntregentError` (exit code 2) when it does not fit.

    `told` are the settings it would stand beside: a day cannot close before it opens.
    """
    shapes = {
        "lang": "fr|en", "region": "[A-Z]{2}", "words": "yes|no", "days": "[0-6]{1,7}",
        "previews": "yes|no",
    }
    beside = {**(told or {}), name: value}
    fits = name in SETTINGS and re.fullmatch(shapes.get(name, ".+"), value) is not None
    if fits and name == "zone":
        zone_named(value)
    try:
        found = settings_from(beside, {})
        fits = fits and 1 <= found.minutes <= 480
        if name in {"opens", "closes"}:
            fits = fits and getattr(found.hours, name) == time.fromisoformat(value)
    except ValueError:
        fits = False
    if not fits:
        params = {"what": name, "value": value, "names": ", ".join(SETTINGS)}
        raise EntregentError("usage.setting", exit_code=2, params=params)
    return value
