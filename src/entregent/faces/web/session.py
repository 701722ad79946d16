"""Who may ask: one-time launch tokens, then a cookie. Only digests are kept.

A launch token (32 random bytes) travels in the fragment of the address that opens the browser, so
that no log and no other site ever sees it; it is good for sixty seconds and once. Whoever runs
`entregent serve` on the same home writes a token's digest beside the store (a file that only the
owner reads); the running server accepts it. A session is a cookie of 32 random bytes: idle for
twelve hours or seven days old, it ends.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe
from threading import Lock

from entregent.app.private import private_folder, read_object, write_object, write_private

LAUNCH_LASTS = timedelta(seconds=60)
IDLE = timedelta(hours=12)
LONGEST = timedelta(days=7)
PATIENCE = 10
"""Wrong tokens before each further one takes a second."""
_WRITTEN_EVERY = timedelta(minutes=5)
_LAUNCH = "launch"
_MOST = 32
"""Sessions at once; the one idle for longest makes room."""


def digest(secret: str) -> str:
    """SHA-256 of a secret, in hexadecimal."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()


def offer(folder: Path, now: datetime) -> str:
    """A fresh launch token whose digest is left in `folder` for the running server to accept."""
    waiting = private_folder(folder / _LAUNCH)
    for one in waiting.iterdir():
        if not _stands(one, now):
            one.unlink(missing_ok=True)
    token = token_urlsafe(32)
    write_private(waiting / digest(token), (now + LAUNCH_LASTS).isoformat().encode())
    return token


class Sessions:
    """The sessions of one home, kept in `folder` across restarts. `now` gives the UTC instant."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = private_folder(folder)
        self._path = folder / "sessions.json"
        self._now = now
        self._lock = Lock()
        self._wrong = 0
        self._written = now()
        self._known: dict[str, tuple[datetime, datetime]] = {}
        for key, value in read_object(self._path).items():
            pair = value if isinstance(value, list) and len(value) == 2 else ("", "")
            began, last = _moment(pair[0]), _moment(pair[1])
            if began is not None and last is not None:
                self._known[key] = (began, last)

    def redeem(self, token: str) -> str | None:
        """The cookie value of a new session for a launch token, None when it is not good (now)."""
        with self._lock:
            path = self._folder / _LAUNCH / digest(token)
            good = _stands(path, self._now())
            try:
                path.unlink()  # whoever takes it away has it: once, whatever happens at once
            except OSError:
                good = False
            self._wrong = 0 if good else self._wrong + 1
            return self._begin() if good else None

    def begin(self) -> str:
        """The cookie value of a new session."""
        with self._lock:
            return self._begin()

    def knows(self, cookie: str) -> bool:
        """Whether this cookie value belongs to a living session, which it then keeps alive."""
        with self._lock:
            now = self._now()
            key = _same(digest(cookie), self._known)
            if key is None:
                return False
            began, last = self._known[key]
            if not began <= now < began + LONGEST or now >= last + IDLE:
                del self._known[key]
                self._keep(now)
                return False
            self._known[key] = (began, now)
            if now - self._written >= _WRITTEN_EVERY:
                self._keep(now)
            return True

    def end_all(self) -> None:
        """End every session, and every launch token that waits."""
        with self._lock:
            self._known.clear()
            self._keep(self._now())
            for one in private_folder(self._folder / _LAUNCH).iterdir():
                one.unlink(missing_ok=True)

    def close(self) -> None:
        """Keep what is known for the next start."""
        with self._lock:
            self._keep(self._now())

    @property
    def tires(self) -> bool:
        """Whether so many tokens were wrong that each further one is to wait a second."""
        return self._wrong >= PATIENCE

    def _begin(self) -> str:
        now = self._now()
        if len(self._known) >= _MOST:
            del self._known[min(self._known, key=lambda key: self._known[key][1])]
        cookie = token_urlsafe(32)
        self._known[digest(cookie)] = (now, now)
        self._keep(now)
        return cookie

    def _keep(self, now: datetime) -> None:
        self._written = now
        write_object(self._path, {
            key: [began.isoformat(), last.isoformat()]
            for key, (began, last) in self._known.items()
        })


def _same(wanted: str, among: Iterable[str]) -> str | None:
    """The key that equals `wanted`, compared in constant time."""
    found = None
    for key in among:
        if hmac.compare_digest(key, wanted):
            found = key
    return found


def _stands(path: Path, now: datetime) -> bool:
    """Whether the launch token of this file is still good."""
    try:
        end = _moment(path.read_text(encoding="ascii", errors="replace"))
    except OSError:
        return False
    return end is not None and now < end <= now + LAUNCH_LASTS


def _moment(value: object) -> datetime | None:
    """An instant with its zone, None for anything else."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
