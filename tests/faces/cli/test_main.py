"""From words to an exit code: mistakes are told in the reader's language, with a way out."""

from __future__ import annotations

import pytest

from entregent.faces.cli.arguments import find_command
from entregent.faces.cli.main import command_module, main
from entregent.faces.cli.table import COMMANDS
from entregent.i18n import LANGUAGES, knows


@pytest.mark.parametrize(("argv", "command", "rest"), [
    (["today", "--json"], "today", ["--json"]),
    (["--json", "--home", "today", "people", "x"], "people", ["--json", "--home", "today", "x"]),
    (["--lang", "fr"], "", ["--lang", "fr"]),
    (["--home=x", "person", "--", "--odd"], "person", ["--home=x", "--", "--odd"]),
])
def test_the_command_is_found_anywhere(argv: list[str], command: str, rest: list[str]) -> None:
    """Options may stand before it; values of options are not commands."""
    assert find_command(argv) == (command, rest)


@pytest.mark.parametrize(("argv", "words"), [
    (["todya"], ("todya", "today")),
    (["person"], ("person",)),
    (["today", "--minuts", "3"], ("--minuts",)),
    (["today", "--minutes", "many"], ("--minutes", "many")),
    (["today", "--today", "someday"], ("--today",)),
    (["--frobnicate"], ("--frobnicate",)),
    (["lint", "a.txt", "--kind", "hello"], ("--kind", "hello", "invitation, first_message")),
])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_mistakes_are_told(
    argv: list[str], words: tuple[str, ...], lang: str, capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit code 2, on the error stream, naming what was not understood; nothing in English only."""
    assert main([*argv, "--lang", lang]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert all(word in told.err for word in words)
    if lang == "fr":
        assert "invalid" not in told.err
        assert "required" not in told.err


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_words_and_help(
    command: str, capsys: pytest.CaptureFixture[str],
) -> None:
    """Each answers --help in both languages, with exit code 0."""
    for lang in LANGUAGES:
        assert knows(f"cli.about-{command}", lang)
        assert main([command, "--help", "--lang", lang]) == 0
        told = capsys.readouterr().out
        assert f"entregent {command}" in told
        assert main(["help", command, "--lang", lang]) == 0
        assert capsys.readouterr().out == told
    assert callable(command_module(command).run)


def test_a_bug_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit code 1, the kind of error and where, no content, no traceback."""
    module = command_module("doctor")

    def broken(*_: object) -> int:
        secret = "somebody's name"
        raise LookupError(secret)

    monkeypatch.delenv("ENTREGENT_DEBUG", raising=False)
    monkeypatch.setattr(module, "run", broken)
    assert main(["doctor"]) == 1
    told = capsys.readouterr().err
    assert "LookupError" in told
    assert "somebody" not in told
    assert "Traceback" not in told
