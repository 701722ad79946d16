"""The Google Chat source: conversations under any folder of a Takeout, told by their content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from entregent.files.errors import Refused
from entregent.files.json_items import Item, items
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.sniff import head_text
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import OwnerFact, Rejected, Said, Yield
from entregent.sources.google_chat.messages import NETWORK, Conversation, person, read

_HEAD = 8192
_MESSAGES = re.compile(r'"creator"\s*:\s*\{')
_DATED = re.compile(r'"(?:created_date|topic_id|message_id)"\s*:')
_MEMBERS = re.compile(r'^\s*\{\s*"(?:members|name)"\s*:')
_USER = re.compile(r'^\s*\{\s*"user"\s*:\s*\{')
_GROUP_FILE, _USER_FILE = "group_info.json", "user_info.json"


class GoogleChat:
    """Reads the conversations of a Takeout: messages, members, and who the owner is."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name="google_chat", title="Google Chat", network=NETWORK,
            yields=frozenset({"people", "messages", "words"}), ask="google_chat.ask",
            version="2",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the keys of messages; members and owner are claimed beside them."""
        paths = [entry.path for entry in tree.entries()]
        found = {path for path in paths if self._is_chat(tree, path)}
        if not found:
            return None
        folders = {_folder(path) for path in found}
        beside = {
            path for path in paths
            if (path.endswith(_GROUP_FILE) and _folder(path) in folders
                and _MEMBERS.search(self._head(tree, path)))
            or (path.endswith(_USER_FILE) and _USER.search(self._head(tree, path)))
        }
        return Recognition(96, "google_chat.because", tuple(sorted(found | beside)))

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """The owner, then every conversation in order of path."""
        groups = {_folder(path): path for path in claimed.paths if path.endswith(_GROUP_FILE)}
        for path in claimed.paths:
            try:
                if path.endswith(_USER_FILE):
                    yield from self._owner(tree, path)
                elif not path.endswith(_GROUP_FILE):
                    group = groups.get(_folder(path))
                    yield from self._conversation(tree, path, group, reading)
            except Refused as refusal:
                line = refusal.reason.params.get("line")
                place = f"line {line}" if line else "file"
                yield Rejected(path=path, place=place, reason=refusal.reason)

    def _conversation(
        self, tree: FileTree, path: str, group: str | None, reading: Reading
    ) -> Iterator[Yield]:
        conversation = Conversation(_folder(path).rstrip("/").rpartition("/")[2])
        with suppress(Refused):  # met again, and told, when the messages are read
            for item in self._items(tree, path):
                if item.key == "messages" and isinstance(item.value, dict):
                    conversation.learn(item.value.get("creator"))
        if group is not None:
            for item in self._items(tree, group):
                if item.key == "members":
                    conversation.learn(item.value)
        for item in self._items(tree, path):
            yield from read(item, path, conversation, reading)

    def _owner(self, tree: FileTree, path: str) -> Iterator[Said]:
        for item in self._items(tree, path):
            who = person(item.value) if item.key == "user" else None
            if who is not None and who.handles:
                handle = who.handles[0]
                fact = OwnerFact(network=NETWORK, field="email", value=handle.key, handle=handle)
                key = record_key("owner", NETWORK, handle.key)
                yield Said(key=key, record=fact, path=path, place=f"line {item.line}")

    def _items(self, tree: FileTree, path: str) -> Iterator[Item]:
        with tree.open(path) as stream:
            yield from items(stream, self._limits)

    def _is_chat(self, tree: FileTree, path: str) -> bool:
        if not path.lower().endswith(".json"):
            return False
        head = self._head(tree, path)
        return bool(_MESSAGES.search(head) and _DATED.search(head))

    def _head(self, tree: FileTree, path: str) -> str:
        return head_text(tree.head(path, _HEAD))


def _folder(path: str) -> str:
    head, slash, _ = path.rpartition("/")
    return head + slash
