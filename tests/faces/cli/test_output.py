"""One way out: wrapped, aligned, inert, plain where there is no terminal."""

from __future__ import annotations

import io

from entregent.faces.cli.output import Output


def _output(width: int = 40, *, styled: bool = False) -> tuple[Output, io.StringIO]:
    stream = io.StringIO()
    return Output(stream, stream, "fr", width, styled), stream


def test_paragraphs_are_wrapped_and_keep_no_break_spaces() -> None:
    """A colon never begins a line in French."""
    output, stream = _output()
    output.para("Il manque quelque chose ici\u00a0: un mot, puis un autre.", indent=4, first="· ")
    lines = stream.getvalue().splitlines()
    assert lines[0].startswith("  · Il")
    assert all(len(line) <= 40 for line in lines)
    assert not any(line.strip().startswith(":") for line in lines)


def test_two_sides_meet_at_the_edge() -> None:
    """The right word stands at the margin; a long left one is cut with a mark."""
    output, stream = _output()
    output.two_sides("Awa Diarra", "5 min", indent=2)
    output.two_sides("x" * 80, "5 min", indent=2)
    first, second = stream.getvalue().splitlines()
    assert (len(first), first.split()) == (40, ["Awa", "Diarra", "5", "min"])
    assert len(second) == 40
    assert "…" in second


def test_nothing_a_stranger_wrote_reaches_the_terminal() -> None:
    """No escape byte in lines, paragraphs, tables or JSON, with styles or without."""
    for styled in (False, True):
        output, stream = _output(styled=styled)
        name = "Mal\x1b]0;titre\x07lory\u202e"
        output.line(name)
        output.para(name)
        output.two_sides(name, name)
        output.table([(name, name)])
        output.warn(name)
        output.json({"name": name})
        written = stream.getvalue()
        assert "\x1b]" not in written
        assert "\x07" not in written
        assert "\u202e" not in written.split("{")[0]


def test_styles_only_in_a_terminal() -> None:
    """Plain streams get plain text."""
    plain, told = _output()
    plain.line("titre", "bold")
    styled, shown = _output(styled=True)
    styled.line("titre", "bold")
    assert told.getvalue() == "titre\n"
    assert shown.getvalue() == "\x1b[1mtitre\x1b[0m\n"


def test_tables_wrap_their_last_column() -> None:
    """The last column takes what is left and stays in its place."""
    output, stream = _output()
    output.table([("ab", "une phrase assez longue pour deux lignes"), ("c", "court")], indent=2)
    assert stream.getvalue().splitlines() == [
        "  ab  une phrase assez longue pour deux", "      lignes", "  c   court",
    ]
