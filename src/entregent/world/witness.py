"""Truth, gathered from what the writers of files were given: who stands where under which name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from entregent.model.when import WorkingHours
from entregent.world.calendar_files import Gathering, shown_name
from entregent.world.card_files import card
from entregent.world.linkedin_files import Invite
from entregent.world.mail_files import Mail
from entregent.world.persona import Persona, Thread
from entregent.world.truth import Known, Waiting

_LEVELS = {"linkedin": timedelta(hours=48), "mail": timedelta(hours=72)}
_OWN = timedelta(hours=24)


class Witness:
    """Collects (person, source, name, handle)."""

    def __init__(self, cast: Mapping[str, Persona]) -> None:
        self._cast = cast
        self._names: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._handles: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))

    def see(self, key: str, source: str, name: str, *handles: str) -> None:
        """Somebody stands in a source under a name ("" for none) with handles (`kind:key`)."""
        if name:
            self._names[key][source].add(name)
        self._handles[key][source].update(handles)

    def network(self, threads: Iterable[Thread], invites: Iterable[Invite]) -> None:
        """Connections, conversations and invitations."""
        keys = {one.id for one in self._cast.values() if one.since is not None}
        for thread in threads:
            keys.update(who for line in thread.lines for who in (line.author, *line.to))
        keys.update(invite.person.id for invite in invites)
        for key in sorted(keys - {"me"}):
            person = self._cast[key]
            handles = [f"profile:{person.profile_key}"] if person.url else []
            if person.email_shown and person.email:
                handles.append(f"email:{person.email}")
            self.see(key, "linkedin", person.network_name, *handles)

    def mail(self, mails: Iterable[Mail]) -> None:
        """Everybody named in a mail."""
        for mail in mails:
            for key, name, address in mail.seen:
                self.see(key, "mail", name, f"email:{address}")

    def calendar(self, gatherings: Iterable[Gathering]) -> None:
        """Guests and organisers."""
        for one in gatherings:
            for key in one.people:
                person = self._cast[key]
                self.see(key, "calendar", shown_name(person), f"email:{person.email}")

    def cards(self, people: Iterable[Persona]) -> None:
        """Cards of the address book; variants of one person bear its key before `/`."""
        for person in people:
            text = card(person)
            handles = [f"email:{email}" for email in person.emails]
            handles += [f"phone:{phone}" for phone in person.phones]
            if person.url and person.url in text.replace("\r\n ", ""):
                handles.append(f"profile:{person.profile_key}")
            given, family = person.card_name or (person.given, person.family)
            self.see(person.id.partition("/")[0], "vcard", f"{given} {family}".strip(), *handles)

    def known(self) -> dict[str, Known]:
        """Everybody, in the order of their keys."""
        return {
            key: Known(
                key,
                self._cast[key].full,
                {source: frozenset(found) for source, found in sorted(self._names[key].items())},
                {source: frozenset(found) for source, found in sorted(self._handles[key].items())},
            )
            for key in sorted(self._handles)
        }


def waiting(threads: Sequence[Thread], now: datetime) -> tuple[Waiting, ...]:
    """The threads whose last word is the question of a living account, oldest first."""
    found = []
    for thread in threads:
        last = thread.lines[-1]
        if last.author == "me" or last.author.startswith("closed-") or "?" not in last.text:
            continue
        own = thread.lines[0].author == "me"
        level = _OWN if own else _LEVELS[thread.channel]
        subject = re.sub(r"\s+", " ", thread.title)
        late = WorkingHours().elapsed(last.at, now) > level
        found.append(
            Waiting(last.author, thread.channel, last.at, subject, overdue=late, own_thread=own)
        )
    return tuple(sorted(found, key=lambda one: one.since))
