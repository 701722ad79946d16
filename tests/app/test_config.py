"""Where things are and how the owner lives, from what is told, then the machine, then defaults."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from entregent.app.config import (
    check_setting,
    default_home,
    default_lang,
    region_of,
    settings_from,
    zone_named,
)
from entregent.model.errors import EntregentError
from entregent.model.when import WorkingHours
from tests.ingest.toy import options


def test_home_is_what_the_environment_says_first() -> None:
    """ENTREGENT_HOME, then the place of user data."""
    assert default_home({"ENTREGENT_HOME": "/x/y"}) == Path("/x/y")
    assert default_home({"XDG_DATA_HOME": "/data"}).parts[-1].lower() == "entregent"


@pytest.mark.parametrize(("environ", "lang"), [
    ({"LANG": "fr_CA.UTF-8"}, "fr"), ({"LC_ALL": "en_GB", "LANG": "fr_FR"}, "en"),
    ({"LANG": "de_DE"}, "en"), ({}, "en"),
])
def test_language(environ: dict[str, str], lang: str) -> None:
    """French when the environment is French, English otherwise."""
    assert default_lang(environ) == lang


def test_settings_have_stated_defaults() -> None:
    """A quarter of an hour a day, nine to six from Monday to Friday, words kept."""
    settings = settings_from({}, {"TZ": "Europe/Paris"})
    assert (settings.zone, settings.minutes, settings.words) == ("Europe/Paris", 15, True)
    assert settings.hours == WorkingHours()


def test_told_settings_win() -> None:
    """What the owner decided comes before the machine."""
    told = {"zone": "America/Montreal", "opens": "08:30", "days": "0123", "minutes": "30"}
    settings = settings_from(told, {"TZ": "Europe/Paris"})
    assert settings.zone == "America/Montreal"
    assert settings.hours == WorkingHours(frozenset({0, 1, 2, 3}), time(8, 30), time(18))
    assert settings.minutes == 30


@pytest.mark.parametrize(("zone", "region"), [
    ("Europe/Paris", "FR"), ("Europe/Brussels", "BE"), ("America/Montreal", "FR"),
    ("Africa/Dakar", "SN"), ("UTC", "FR"),
])
def test_region_of_a_zone(zone: str, region: str) -> None:
    """By the IANA table; "FR" for zones that name no country."""
    assert region_of(zone) == region


@pytest.mark.parametrize(("name", "value"), [
    ("lang", "de"), ("zone", "Europe/Nowhere"), ("region", "France"), ("minutes", "0"),
    ("minutes", "many"), ("opens", "19:00"), ("days", "789"), ("words", "maybe"), ("colour", "red"),
    ("pause", "tomorrow"), ("pause", ""),
])
def test_settings_that_do_not_fit_are_refused(name: str, value: str) -> None:
    """Each with exit code 2 and the word that does not fit."""
    with pytest.raises(EntregentError) as refused:
        check_setting(name, value)
    assert refused.value.exit_code == 2
    assert value in refused.value.params.values()


def test_hours_are_checked_against_each_other() -> None:
    """A day never closes before it opens, whichever of the two is changed."""
    assert check_setting("opens", "19:00", {"closes": "21:00"}) == "19:00"
    for name, value, told in (("closes", "09:30", {"opens": "10:00"}), ("opens", "18:00", {})):
        with pytest.raises(EntregentError):
            check_setting(name, value, told)


def test_hours_that_no_longer_fit_leave_the_usual_ones() -> None:
    """Undoing one of two changes must not shut the owner out."""
    hours = settings_from({"opens": "19:00", "days": "5"}, {}).hours
    assert hours == WorkingHours(frozenset({5}))


def test_a_pause_ends_on_its_day() -> None:
    hours = settings_from({"pause": "2026-12-08"}, {}).hours
    assert [hours.is_working(date(2026, 12, day)) for day in (4, 7, 8)] == [False, False, True]
    assert settings_from({"pause": "no"}, {}).hours == WorkingHours()


def test_a_zone_nobody_knows_is_told() -> None:
    """Not a traceback of the zone module."""
    with pytest.raises(EntregentError):
        zone_named("../../etc/passwd")


def test_previews_are_off_until_the_owner_says_yes() -> None:
    assert not settings_from({}, {}).previews
    assert settings_from({"previews": check_setting("previews", "yes")}, {}).previews
    with pytest.raises(EntregentError):
        check_setting("previews", "perhaps")


def test_the_same_bytes_are_read_again_once_previews_are_on() -> None:
    plain = options()
    tried = replace(plain, reading=replace(plain.reading, previews=True))
    assert plain.settings_digest("mail") != tried.settings_digest("mail")
