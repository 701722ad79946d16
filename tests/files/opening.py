"""Trees over bytes given in a test, and what they refuse, checked to be sayable."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.files.limits import Limits
from entregent.files.tree import Tree, open_tree
from entregent.i18n import LANGUAGES, knows, say
from entregent.model.errors import EntregentError


def opened(tmp_path: Path, data: bytes, limits: Limits | None = None) -> Tree:
    place = tmp_path / "given.zip"
    place.write_bytes(data)
    return open_tree(place, limits) if limits else open_tree(place)


def whole(tree: Tree, path: str) -> bytes:
    with tree.open(path) as stream:
        return stream.read()


def error(tmp_path: Path, data: bytes, limits: Limits | None = None) -> EntregentError:
    with pytest.raises(EntregentError) as caught:
        opened(tmp_path, data, limits)
    for lang in LANGUAGES:  # every refusal can be said, with what to do
        assert "given.zip" in say(lang, caught.value.code, **caught.value.params)
        assert say(lang, f"{caught.value.code}.do", **caught.value.params)
    assert caught.value.exit_code == 4
    return caught.value


def refusals(tree: Tree) -> list[tuple[str, str]]:
    for refused in tree.refused():
        for lang in LANGUAGES:
            assert say(lang, refused.reason.code, **refused.reason.params)
            assert knows(f"{refused.reason.code}.do", lang)
    return [(refused.path, refused.reason.code) for refused in tree.refused()]
