"""Where each network keeps its members' pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """A network's address and the first path words of its members' pages.

    `under`: words before the member's own ("in", "profile"); empty when the member's word comes
    first, and then `not_members` names the words that are the site's own pages. `folds`: whether
    the site takes upper and lower case as one. `depth`: path words that make the member's key.
    """

    network: str
    host: str
    under: tuple[str, ...] = ()
    not_members: frozenset[str] = frozenset()
    folds: bool = True
    mark: str = ""


_COMMON = frozenset({
    "about", "login", "home", "search", "explore", "help", "settings", "privacy", "terms", "intent",
    "share", "sharer", "sharer.php", "hashtag", "i", "signup", "register", "jobs", "events",
    "groups", "pages", "watch", "marketplace", "messages", "notifications", "features", "pricing",
    "orgs", "topics", "sponsors", "collections", "p", "reel", "reels", "stories", "tv", "dialog",
    "plugins", "business", "policies", "ads", "photo", "photo.php", "photos", "story.php",
    "permalink.php", "media", "gaming", "legal", "contact", "blog", "tos", "public",
})

SITES = (
    Site("linkedin", "linkedin.com", under=("in", "pub", "profile/view")),
    Site("xing", "xing.com", under=("profile", "profiles"), folds=False),
    Site("viadeo", "viadeo.com", under=("profile",), folds=False),
    Site("viadeo", "viadeo.journaldunet.com", under=("p",), folds=False),
    Site("facebook", "facebook.com", not_members=_COMMON),
    Site("facebook", "fb.com", not_members=_COMMON),
    Site("x", "x.com", not_members=_COMMON),
    Site("x", "twitter.com", not_members=_COMMON),
    Site("github", "github.com", not_members=_COMMON),
    Site("gitlab", "gitlab.com", not_members=_COMMON),
    Site("instagram", "instagram.com", not_members=_COMMON),
    Site("threads", "threads.net", mark="@"),
    Site("threads", "threads.com", mark="@"),
    Site("bluesky", "bsky.app", under=("profile",)),
    Site("malt", "malt.fr", under=("profile",)),
    Site("malt", "malt.com", under=("profile",)),
    Site("meetup", "meetup.com", under=("members",)),
    Site("researchgate", "researchgate.net", under=("profile",), folds=False),
    Site("orcid", "orcid.org"),
    Site("medium", "medium.com", mark="@"),
    Site("youtube", "youtube.com", mark="@"),
    Site("tiktok", "tiktok.com", mark="@"),
    Site("telegram", "t.me", not_members=_COMMON | {"s", "joinchat", "addstickers", "c"}),
    Site("vk", "vk.com", not_members=_COMMON),
)

KEY_HOSTS = {
    "twitter.com": "x.com", "fb.com": "facebook.com", "threads.com": "threads.net",
    "malt.com": "malt.fr",
}
"""Hosts of one network under which the same word is the same member."""
