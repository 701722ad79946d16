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
    "friends_v2": "friend",
    "deleted_friends": "removed",
    "deleted_friends_v2": "removed",
    "sent_requests": "sent",
    "sent_requests_v2": "sent",
    "received_requests": "received",
    "received_requests_v2": "received",
    "rejected_requests": "received",
    "rejected_requests_v2": "received",
    "following": "follows",
    "following_v2": "follows",
    "following_v3": "follows",
    "comments": "comment",
    "comments_v2": "comment",
    "group_comments_v2": "comment",
    "group_posts_v2": "post",
    "status_updates": "post",
}
"""Members that are lists we read, and what their items are."""
PROFILES = frozenset({"profile", "profile_v2"})

_KEY = re.compile(r'"((?:[a-z]+_)*[a-z]+(?:_v\d)?)"\s*:')
_THREAD = re.compile(r'"(?:sender_name|timestamp_ms|thread_path|magic_words)"\s*:')
_PARTICIPANTS = re.compile(r'\{\s*"participants"\s*:\s*\[\s*\{\s*"name"')
_ENCRYPTED = re.compile(r'"(?:senderName|threadName)"\s*:')
_NAMES = re.compile(r'\{\s*"participants"\s*:\s*\[\s*"')
_POSTS = re.compile(r"(?:^|/)your_posts_?[\w ]*\.json$")
_PAGES = re.compile(
    r"(?:^|/)(?:message_\d+|your_friends|friends|start_here|your_posts[\w ]*)\.html$"
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
    if _first_key(body) in LISTS or (_POSTS.search(path.lower()) and "timestamp" in keys):
        return "listed"
    if _THREAD.search(body) or _PARTICIPANTS.match(body):
        return "thread"
    return "encrypted" if _ENCRYPTED.search(body) or _NAMES.match(body) else None


def is_sure(path: str) -> bool:
    """Whether the place of a file is one of Facebook's own."""
    return bool(_FOLDER.search(path.lower()))


def _first_key(head: str) -> str:
    found = _KEY.search(head)
    return found[1] if found else ""
