"""Which file of an archive says what, told by the keys it begins with, never by its path alone.

Facebook moved and renamed its files at least four times between 2018 and 2025; the keys with a
version (`friends_v2`) stayed.
"""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["listed", "thread", "encrypted", "profile", "page"]

LISTS = {
    "friends": "friend",
    "deleted_friends": "removed",
    "removed_friends": "removed",
    "sent_requests": "sent",
    "received_requests": "received",
    "rejected_requests": "received",
    "following": "follows",
    "comments": "comment",
    "group_comments": "comment",
    "group_posts": "post",
    "status_updates": "post",
}
"""Members that are lists we read, without their version (`friends_v2`), and what their items are:
versions 1 to 3 were seen, a later one is read as they are."""
PROFILES = frozenset({"profile", "profile_v2"})

_KEY = re.compile(r'"((?:[a-z]+_)*[a-z]+(?:_v\d{1,2})?)"\s*:')
_VERSION = re.compile(r"_v\d{1,2}\Z")
_THREAD = re.compile(r'"(?:sender_name|timestamp_ms|thread_path|magic_words)"\s*:')
_PARTICIPANTS = re.compile(r'\{\s*"participants"\s*:\s*\[\s*\{\s*"name"')
_ENCRYPTED = re.compile(r'"(?:senderName|threadName)"\s*:')
_NAMES = re.compile(r'\{\s*"participants"\s*:\s*\[\s*"')
_POSTS = re.compile(r"(?:^|/)your_posts_?[\w ]*\.json$")
_PAGES = re.compile(
    r"(?:^|/)(?:(?:message_\d+|your_friends|friends|start_here|your_posts[\w ]*"
    r"|your_messages|chats|profile_information)\.html"
    r"|html/(?:friends|messages|profile|contact_info|timeline|wall)\.html?)$"
)
_FOLDER = re.compile(r"(?:^|/)(?:messages|your_(?:facebook_)?activity[^/]*|connections|e2ee)/")


def kind_of(path: str, head: str) -> Kind | None:
    """What a file is, from its path and the text it begins with; None when it is none of ours."""
    if _PAGES.search(path.lower()):
        return "page"
    body = head.lstrip("\ufeff \n\r\t")
    return _of_content(path, body) if body.startswith(("{", "[")) else None


def _of_content(path: str, body: str) -> Kind | None:
    keys = set(_KEY.findall(body))
    if keys & PROFILES and keys & {"name", "emails"}:
        return "profile"
    if list_kind(_first_key(body)) or (_POSTS.search(path.lower()) and "timestamp" in keys):
        return "listed"
    if _THREAD.search(body) or _PARTICIPANTS.match(body):
        return "thread"
    return "encrypted" if _ENCRYPTED.search(body) or _NAMES.match(body) else None


def list_kind(key: str) -> str:
    """What the items of a member are, whatever its version; "" when it is no list we read."""
    return LISTS.get(_VERSION.sub("", key), "")


def is_sure(path: str) -> bool:
    """Whether the place of a file is one of Facebook's own."""
    return bool(_FOLDER.search(path.lower()))


def _first_key(head: str) -> str:
    found = _KEY.search(head)
    return found[1] if found else ""
