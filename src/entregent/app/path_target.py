"""From what somebody types to whom they want to reach: one person, or everybody of one house.

A house is matched strictly: by its whole name without the legal form, or by the domain of an
address; "north" never finds "Northwind". Whoever has an address of the house but works elsewhere,
as a post says, is not of the house.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from entregent.app.find import Found, candidates, one_person
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError
from entregent.model.ids import PersonId
from entregent.text.folding import fold
from entregent.text.orgs import fold_org, is_public_domain, mail_domain

if TYPE_CHECKING:
    from entregent.model.ports import EgoNetwork

Told = Literal["post", "address"]
_DOMAIN = re.compile(r"\A(?:https?://)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/?\Z", re.IGNORECASE)
_ADDRESSES = 200
"""People of one house whose addresses are looked at to learn its domains."""


@dataclass(frozen=True, slots=True)
class Target:
    """One person, or a house with those who are of it and what says so."""

    name: str
    person: PersonId | None = None
    members: Mapping[PersonId, Told] = field(default_factory=dict)


def target_of(workspace: Workspace, view: EgoNetwork, words: str) -> Target:
    """Whom these words mean. Raises `EntregentError` (exit code 2) for nobody and for several.

    A person whose whole name it is wins; then a house; then what finds a person otherwise.
    """
    text = words.strip()
    people = candidates(workspace, text)
    if len(people) == 1 and fold(people[0].name) == fold(text):
        return Target(people[0].name, PersonId(people[0].key))
    house = _house(workspace, view, text)
    if house is not None:
        return house
    meant = [one for one in people if _means(text, one)]
    if not meant:
        raise EntregentError("path.nobody", exit_code=2, params={"what": text})
    found = meant[0] if len(meant) == 1 else one_person(workspace, text)
    return Target(found.name, PersonId(found.key))


def _means(text: str, one: Found) -> bool:
    """Whether the words name this person, rather than a firm or title that begins so."""
    if set("@/+:") & set(text) or one.key.startswith(text.lower()):
        return True
    words = fold(one.name).split()
    return all(any(word.startswith(part) for word in words) for part in fold(text).split())


def _house(workspace: Workspace, view: EgoNetwork, text: str) -> Target | None:
    typed = _DOMAIN.match(text)
    if typed is not None:
        domain = typed[1].lower()
        if is_public_domain(domain):
            return None
        members = _at(workspace, view, domain)
        names = Counter(_latest(view, who) for who in members)
        names.pop("", None)
        if names:
            members = {**members, **dict.fromkeys(_named(view, _most(names)), "post")}
        members = {who: told for who, told in members.items()
                   if not names or _latest(view, who) in {"", _most(names)}}
        return Target(domain, None, members) if members else None
    key = fold_org(text)
    named = _named(view, key)
    if not named:
        return None
    members = dict.fromkeys(named, "post")
    for domain in _domains(workspace, named):
        there = _at(workspace, view, domain)
        mostly = Counter(house for who in there if (house := _latest(view, who)))
        if mostly and _most(mostly) == key:
            members = {**{who: "address" for who in there if not _latest(view, who)}, **members}
    return Target(_written(view, named, key), None, members)


def _named(view: EgoNetwork, key: str) -> list[PersonId]:
    """Whose latest known post is at this employer."""
    return [one.id for one in view.alters() if key and _house_of(one.posts) == key]


def _latest(view: EgoNetwork, who: PersonId) -> str:
    return _house_of(view.person(who).posts)


def _house_of(posts: tuple[object, ...]) -> str:
    """The employer of the latest post, folded; "" when none is known."""
    names = (getattr(post, "organisation", "") for post in posts)
    return next((fold_org(name) for name in names if name), "")


def _written(view: EgoNetwork, members: list[PersonId], key: str) -> str:
    """The house as most of its people write it."""
    names = Counter(
        post.organisation for who in members for post in view.person(who).posts
        if post.organisation and fold_org(post.organisation) == key
    )
    return _most(names)


def _most(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name))


def _at(workspace: Workspace, view: EgoNetwork, domain: str) -> dict[PersonId, Told]:
    """Who has an address of exactly this domain (of the people that the words of it find)."""
    alters = {one.id for one in view.alters()}
    rows = workspace.store.people_rows(domain, _ADDRESSES)
    keys = [PersonId(row.key) for row in rows]
    return {who: "address" for who in keys
            if who in alters and domain in set(_domains_of(workspace, who))}


def _domains(workspace: Workspace, members: list[PersonId]) -> list[str]:
    """Domains of the addresses of these people, those anybody may have left out."""
    found = {domain for who in members[:_ADDRESSES] for domain in _domains_of(workspace, who)}
    return sorted(found)


def _domains_of(workspace: Workspace, who: PersonId) -> Iterator[str]:
    for handle in {handle for part in workspace.store.parts(who) for handle in part.handles}:
        kind, _, key = handle.partition(":")
        domain = mail_domain(key) if kind == "email" else ""
        if domain and not is_public_domain(domain):
            yield domain
