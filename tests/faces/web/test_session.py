"""Launch tokens and sessions: once, for a minute; twelve hours idle, seven days in all."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from entregent.faces.web.session import Sessions, digest, offer

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@dataclass(slots=True)
class Hour:
    """A clock that is set by hand."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def hour() -> Hour:
    return Hour()


@pytest.fixture
def sessions(tmp_path: Path, hour: Hour) -> Sessions:
    return Sessions(tmp_path, hour)


def test_a_launch_token_is_good_once(tmp_path: Path, sessions: Sessions) -> None:
    token = offer(tmp_path, NOON)
    cookie = sessions.redeem(token)
    assert cookie is not None
    assert sessions.knows(cookie)
    assert sessions.redeem(token) is None
    assert len({token, cookie, offer(tmp_path, NOON), offer(tmp_path, NOON)}) == 4


@pytest.mark.parametrize(("seconds", "good"), [(0, True), (59, True), (60, False), (3600, False)])
def test_a_launch_token_is_good_for_a_minute(
    tmp_path: Path, sessions: Sessions, hour: Hour, seconds: int, *, good: bool
) -> None:
    token = offer(tmp_path, NOON)
    hour.pass_by(seconds=seconds)
    assert (sessions.redeem(token) is not None) == good
    assert sessions.redeem(token) is None


def test_a_clock_set_back_makes_no_token_last(
    tmp_path: Path, sessions: Sessions, hour: Hour
) -> None:
    token = offer(tmp_path, NOON)
    hour.pass_by(hours=-5)
    assert sessions.redeem(token) is None


@pytest.mark.parametrize("token", ["", "x", "../launch", "a" * 10_000, "é\0", "\udc80"])
def test_what_is_no_token(tmp_path: Path, sessions: Sessions, token: str) -> None:
    offer(tmp_path, NOON)
    assert sessions.redeem(token) is None


def test_old_offers_are_swept_and_young_ones_stay(
    tmp_path: Path, sessions: Sessions, hour: Hour
) -> None:
    offer(tmp_path, NOON)
    hour.pass_by(seconds=40)
    young = offer(tmp_path, hour.now)
    hour.pass_by(seconds=40)
    offer(tmp_path, hour.now)
    assert len(list((tmp_path / "launch").iterdir())) == 2
    assert sessions.redeem(young) is not None


def test_a_session_ends_when_nobody_uses_it(sessions: Sessions, hour: Hour) -> None:
    cookie = sessions.begin()
    for _ in range(5):
        hour.pass_by(hours=11)
        assert sessions.knows(cookie)
    hour.pass_by(hours=12)
    assert not sessions.knows(cookie)
    hour.pass_by(hours=-12)
    assert not sessions.knows(cookie)


def test_a_session_ends_after_seven_days_whatever_is_done(sessions: Sessions, hour: Hour) -> None:
    cookie = sessions.begin()
    for _ in range(7 * 24 - 1):
        hour.pass_by(hours=1)
        assert sessions.knows(cookie)
    hour.pass_by(hours=1)
    assert not sessions.knows(cookie)


def test_sessions_outlive_the_server(tmp_path: Path, sessions: Sessions, hour: Hour) -> None:
    cookie = sessions.begin()
    hour.pass_by(hours=10)
    assert sessions.knows(cookie)
    sessions.close()
    hour.pass_by(hours=10)
    again = Sessions(tmp_path, hour)
    assert again.knows(cookie)
    assert not again.knows(cookie + "x")


def test_all_sessions_and_offers_end_together(
    tmp_path: Path, sessions: Sessions, hour: Hour
) -> None:
    cookies = [sessions.begin(), sessions.begin()]
    token = offer(tmp_path, NOON)
    sessions.end_all()
    assert not any(sessions.knows(one) for one in cookies)
    assert sessions.redeem(token) is None
    assert not any(Sessions(tmp_path, hour).knows(one) for one in cookies)


def test_the_oldest_of_too_many_sessions_makes_room(sessions: Sessions, hour: Hour) -> None:
    cookies = []
    for _ in range(33):
        cookies.append(sessions.begin())
        hour.pass_by(minutes=1)
    assert [sessions.knows(one) for one in cookies] == [False] + [True] * 32


def test_only_digests_are_written_for_the_owner_alone(tmp_path: Path, sessions: Sessions) -> None:
    token, cookie = offer(tmp_path, NOON), sessions.begin()
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    text = "".join(one.name + one.read_text() for one in files)
    assert token not in text
    assert cookie not in text
    assert digest(token) in text
    assert digest(cookie) in text
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}
    assert {stat.S_IMODE(one.stat().st_mode) for one in tmp_path.rglob("*") if one.is_dir()} == {
        0o700
    }


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b'{"a": 1}', b'{"a": ["2026-11-24", "x"]}', b'{"a": ["2026-11-24T12:00"]}',
    b'{"a": {"b": 1}}', b"\xff\x00", b"[" * 100_000,
])
def test_a_damaged_file_of_sessions_knows_nobody(
    tmp_path: Path, hour: Hour, body: bytes
) -> None:
    (tmp_path / "sessions.json").write_bytes(body)
    sessions = Sessions(tmp_path, hour)
    assert not sessions.knows("a")
    assert sessions.knows(sessions.begin())


def test_many_wrong_tokens_tire(tmp_path: Path, sessions: Sessions) -> None:
    """Each further one waits; a good one is never refused for it."""
    for _ in range(10):
        assert not sessions.tires
        assert sessions.redeem("wrong") is None
    assert sessions.tires
    assert sessions.redeem(offer(tmp_path, NOON)) is not None
    assert not sessions.tires
