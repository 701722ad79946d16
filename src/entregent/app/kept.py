"""Answers of the day that were worked out before: in the file, and in the memory of a server.

    recall(workspace, key)            what is kept under this key, None when it is to be worked out
    present(workspace, key)           the same, never from before the last change
    keep(workspace, key, value, generation)

A terminal is told what holds for the store as it stands, or nothing. A server with a large store
may be told what held before the last change, while a process beside it works the newer answer out:
`Workspace.behind` is then true, and the page says so. Nothing that was forgotten or taken back is
told again: those answers leave the file with it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.memory import Memory
    from entregent.app.workspace import Workspace


def recall(workspace: Workspace, key: str, *, wait: bool = True) -> Any | None:  # noqa: ANN401 - whatever was kept
    """What is kept under this key: not to be changed by the caller.

    Where a process works it out and nothing older is kept, the call waits for it, if told to.
    """
    found, memory = present(workspace, key), workspace.memory
    if found is not None or memory is None or not memory.is_large(workspace.store):
        return found
    return _renewed(workspace, memory, key, wait=wait)


def present(workspace: Workspace, key: str) -> Any | None:  # noqa: ANN401 - whatever was kept
    """What is kept under this key for the store as it stands, never from before a change."""
    store, memory = workspace.store, workspace.memory
    if memory is None:
        text = store.cached(key)
        return None if text is None else json.loads(text)
    return memory.look(key, store.generation) or _read(workspace, memory, key, store.generation)


def keep(workspace: Workspace, key: str, value: object, generation: int) -> None:
    """Keep an answer worked out at `generation`: in the file where this call writes, in memory."""
    workspace.store.keep(key, as_text(value), generation)
    if workspace.memory is not None:
        workspace.memory.hold(key, generation, value)


def newest_decision(workspace: Workspace) -> int:
    """The number of the newest decision in force, 0 when there is none."""
    return max((one.id for one in workspace.store.decisions()), default=0)


def as_text(value: object) -> str:
    """An answer as it stands in the file."""
    return json.dumps(value, ensure_ascii=False)


def _renewed(workspace: Workspace, memory: Memory, key: str, *, wait: bool) -> Any | None:  # noqa: ANN401
    """The answer as it was before the last change, else the one that the renewer makes now."""
    memory.renewer.begin()
    if memory.renewer.failed:
        return None
    older = workspace.store.cached_at(key)
    if older is None and not wait:
        workspace.behind = True
        return None
    if older is None:
        memory.renewer.wait()
        older = workspace.store.cached_at(key)
        if older is None and memory.renewer.is_under_way:  # in a thread it would take longer still
            raise EntregentError("behind.soon", exit_code=5)
    if older is None:
        return None
    workspace.behind |= older != workspace.store.generation
    return memory.look(key, older) or _read(workspace, memory, key, older)


def _read(workspace: Workspace, memory: Memory, key: str, generation: int) -> Any | None:  # noqa: ANN401
    """The answer as the file has it for this generation; memory holds it from now on."""
    found = workspace.store.cached_before(key)
    if found is None or found[0] != generation:
        return None
    value = json.loads(found[1])
    memory.hold(key, generation, value)
    return value
