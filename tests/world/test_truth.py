"""What the truth says, found again in the files by readers that know nothing of the generator."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from email.utils import getaddresses
from pathlib import Path

import pytest

from entregent.model.when import WorkingHours
from entregent.world.truth import World
from tests.world.reading import (
    blocks,
    day_of,
    instant,
    is_human,
    mails,
    messages,
    own_words,
    unfolded,
    values,
)

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
HALF_LIFE = 180
"""Days (method 2.2)."""


def test_today_is_a_tuesday_morning(world: World) -> None:
    assert f"{world.today:%A}" == "Tuesday"
    assert world.now.date() == world.today
    assert WorkingHours().is_working(world.today)
    assert "11-23-2026" in world.files[-1].name


class Seen:
    """Days of exchange with each person of the truth, by direction, from the files alone."""

    def __init__(self, world: World, files: dict[str, Path]) -> None:
        self.who = {
            handle: key
            for key, one in world.truth.people.items()
            for handles in one.handles.values()
            for handle in handles
        }
        self.texts: dict[str, dict[tuple[datetime, str], int]] = defaultdict(
            lambda: defaultdict(int)
        )
        self.met: dict[str, list[tuple[datetime, float]]] = defaultdict(list)
        self._network(files["network"])
        self._mail(files["mail"], set(world.emails))
        self._calendar(files["calendar"], set(world.emails))

    def _network(self, path: Path) -> None:
        for row in messages(path):
            if row["FOLDER"] == "SPAM" or row["IS MESSAGE DRAFT"] == "Yes" or "," in row["TO"]:
                continue
            mine = row["FROM"] == "Solène Darrigade"
            url = row["RECIPIENT PROFILE URLS" if mine else "SENDER PROFILE URL"]
            self._text(f"profile:{_key(url)}", instant(row["DATE"]), "out" if mine else "in")

    def _mail(self, path: Path, owner: set[str]) -> None:
        for mail in filter(is_human, mails(path)):
            sender = getaddresses([mail["From"]])[0][1]
            mine = sender in owner
            others = [address for _, address in getaddresses([mail["To"]])] if mine else [sender]
            for address in others:
                self._text(f"email:{address}", day_of(mail), "out" if mine else "in")

    def _text(self, handle: str, at: datetime, way: str) -> None:
        if handle in self.who:
            day = datetime(at.year, at.month, at.day, tzinfo=UTC)
            self.texts[self.who[handle]][day, way] += 1

    def _calendar(self, path: Path, owner: set[str]) -> None:
        for event in blocks(unfolded(path), "VEVENT"):
            guests = {value.removeprefix("mailto:") for value in values(event, "ATTENDEE")}
            guests = {guest for guest in guests if "resource." not in guest} - owner
            start = values(event, "DTSTART")[0]
            at = datetime.strptime(start[:8], "%Y%m%d").replace(tzinfo=UTC)
            text = "\n".join(event)
            if not guests or len(guests) > 29 or "CANCELLED" in text or at > NOW:
                continue
            n = len(guests) + 1
            weight = 5 / (math.sqrt(n - 1) if n <= 12 else n - 1)
            for guest in guests:
                key = self.who.get(f"email:{guest}")
                if key and "DECLINED;CN" not in text:
                    self.met[key].append((at, weight))

    def strength(self, key: str, now: datetime = NOW) -> float:
        """Method 2.2, written a second time."""
        sums = {"in": 0.0, "out": 0.0}
        for (day, way), count in self.texts[key].items():
            if day <= now:
                sums[way] += (1 + math.log(count)) * _faded(now - day)
        for day, weight in self.met[key]:
            if day <= now:
                for way in sums:
                    sums[way] += weight / 2 * _faded(now - day)
        total = sum(sums.values())
        if not total:
            return 0.0
        even = 2 * min(sums.values()) / total
        return 100 * (1 - math.exp(-total * (0.5 + 0.5 * even) / 10))

    def last(self, key: str) -> datetime | None:
        days = [day for day, _ in self.texts[key]] + [day for day, _ in self.met[key]]
        return max((day for day in days if day <= NOW), default=None)

    def peak(self, key: str) -> float:
        days = sorted({day for day, _ in self.texts[key]} | {day for day, _ in self.met[key]})
        return max((self.strength(key, day) for day in days), default=0.0)


def _key(url: str) -> str:
    from urllib.parse import unquote

    return unquote(url.removeprefix("https://www."))


def _faded(age: timedelta) -> float:
    return 2 ** (-age.days / HALF_LIFE)


@pytest.fixture(scope="module")
def seen(world: World, files: dict[str, Path]) -> Seen:
    return Seen(world, files)


def test_only_two_people_wait(world: World, files: dict[str, Path]) -> None:
    """The last word of every conversation, read back: whose questions stand unanswered."""
    open_asks = set()
    last_row = {}
    for row in reversed(messages(files["network"])):
        if row["IS MESSAGE DRAFT"] == "No" and "spinmail" not in row["CONTENT"]:
            last_row[row["CONVERSATION ID"]] = row
    for row in last_row.values():
        if row["FROM"] != world.owner and row["FOLDER"] != "SPAM" and "?" in row["CONTENT"]:
            open_asks.add((row["FROM"], "linkedin"))
    last_mail = {mail["X-GM-THRID"]: mail for mail in filter(is_human, mails(files["mail"]))}
    for mail in last_mail.values():
        if world.emails[0] not in mail["From"] and "?" in own_words(mail):
            open_asks.add((mail["From"].split(" <")[0], "mail"))
    assert open_asks == {
        ("Awa Diarra", "linkedin"),
        ("LinkedIn Member", "linkedin"),
        ("Luc Tessier", "mail"),
    }
    assert [(one.person, one.network) for one in world.truth.waits] == [
        ("awa", "linkedin"),
        ("luc", "mail"),
    ]


def test_one_is_overdue_by_working_hours_and_one_is_not(world: World) -> None:
    late, early = world.truth.waits
    hours = WorkingHours()
    assert late.overdue
    assert late.own_thread
    assert hours.elapsed(late.since, world.now) > timedelta(hours=48)
    assert not early.overdue
    assert timedelta() < hours.elapsed(early.since, world.now) < timedelta(hours=9)


def test_a_gift_was_given_and_not_thanked(world: World, files: dict[str, Path]) -> None:
    assert world.truth.thanks == ("omar",)
    with_omar = [
        row
        for row in messages(files["network"])
        if "Omar Haddad" in (row["FROM"], row["TO"]) and "," not in row["TO"]
    ]
    newest = max(with_omar, key=lambda row: row["DATE"])
    assert newest["FROM"] == "Omar Haddad"
    assert newest["DATE"].startswith("2026-11-17")
    assert "publiée" in newest["CONTENT"]
    sent = [
        mail
        for mail in mails(files["mail"])
        if "omar@" in (mail["To"] or "") and day_of(mail) > instant(newest["DATE"])
    ]
    assert sent == []


def test_the_tie_most_worth_a_word_is_the_strongest_that_sleeps(world: World, seen: Seen) -> None:
    sleeping = {
        key: seen.peak(key)
        for key in world.truth.people
        if (last := seen.last(key)) and (NOW - last).days > 365 and seen.peak(key) >= 40
    }
    assert set(world.truth.dormant) <= set(sleeping)
    assert max(sleeping, key=sleeping.__getitem__) == world.truth.waking == "samuel"
    assert sleeping["samuel"] > 90


def test_one_living_tie_never_had_a_voice(world: World, seen: Seen) -> None:
    silent = {key for key in world.truth.people if not seen.met[key] and seen.strength(key) >= 30}
    assert silent == set(world.truth.virtual_only) == {"karin"}
    days = {day for day, _ in seen.texts["karin"] if (NOW - day).days <= 60}
    assert len(days) >= 4


def test_real_exchanges_are_as_rare_as_the_article_says(world: World, seen: Seen) -> None:
    contacts = [
        key
        for key, one in world.truth.people.items()
        if "vcard" in one.names
        or any(h.startswith("profile:") for h in one.handles.get("linkedin", ()))
    ]
    real = 0
    for key in contacts:
        year = {way for (day, way) in seen.texts[key] if (NOW - day).days <= 365}
        met = any(0 <= (NOW - day).days <= 365 for day, _ in seen.met[key])
        real += met or year == {"in", "out"}
    assert 0.13 < real / len(contacts) < 0.22


def test_homonyms_are_two_people_of_one_name(world: World) -> None:
    people = world.truth.people
    for one, other in world.truth.homonyms:
        assert people[one].name == people[other].name
        first, second = (
            {handle for found in people[key].handles.values() for handle in found}
            for key in (one, other)
        )
        assert first
        assert not first & second


def test_couples_share_a_mailbox(world: World) -> None:
    for one, other, address in world.truth.couples:
        for key in (one, other):
            known = world.truth.people[key].handles
            assert any(f"email:{address}" in found for found in known.values()), key


def test_otherwise_no_two_people_share_a_handle(world: World) -> None:
    shared = {address for _, _, address in world.truth.couples}
    owners: dict[str, set[str]] = defaultdict(set)
    for key, one in world.truth.people.items():
        for found in one.handles.values():
            for handle in found:
                owners[handle].add(key)
    doubled = {handle for handle, keys in owners.items() if len(keys) > 1}
    assert doubled <= {f"email:{address}" for address in shared} | {
        "phone:+33199000171",
        "phone:+33639980216",
        "email:bonjour@maison-saint-macaire.example",
    }


def test_profiles_on_cards_join_the_sources_of_most_of_the_story(world: World) -> None:
    """Whose sources share a handle, and who is left to be asked about."""
    apart = set()
    for key, one in world.truth.people.items():
        told = [
            set(one.handles[source]) for source in ("linkedin", "mail") if source in one.handles
        ]
        card = set(one.handles.get("vcard", ()))
        if len(told) == 2 and not told[0] & told[1] and not (told[0] & card and told[1] & card):
            apart.add(key)
    story = {key for key in apart if not re.fullmatch(r"[pm]\d{3}", key)}
    assert story == {"abdelhak", "chen", "hugo", "jb", "maria", "marta", "mathilde", "pierre-lille"}
    assert len(apart - story) > 40


def test_names_differ_between_sources_for_many(world: World) -> None:
    several = [
        one
        for one in world.truth.people.values()
        if len({name for found in one.names.values() for name in found}) > 1
    ]
    assert len(several) > 80


def test_everybody_stands_somewhere(world: World) -> None:
    assert len(world.truth.people) > 450
    assert all(one.handles for one in world.truth.people.values())
    assert "me" in world.truth.people


def test_the_sheet_knows_people_of_the_world(world: World) -> None:
    names = {one.name for one in world.truth.people.values()}
    assert set(world.sheet.known) <= names
    assert world.sheet.written
    assert world.sheet.written < world.today
    assert all(re.search(r"\w", offer) for offer in world.sheet.offers)
