"""Markup of strangers, mutated: what scripts, styles and attributes hold never becomes words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from entregent.text.html import to_words

HIDDEN = "entregentpwned"
blank = st.sampled_from([" ", "\n", "\t", "\f", "/", " / "])
quote = st.sampled_from(['"', "'"])
handler = st.sampled_from(["onerror", "ONLOAD", "onFocus", "style", "href", "srcdoc", "formaction"])
tag = st.sampled_from(["img", "svg", "a", "body", "object", "math", "input", "video", "B"])


@st.composite
def cased(draw: st.DrawFn, word: str) -> str:
    ups = draw(st.lists(st.booleans(), min_size=len(word), max_size=len(word)))
    return "".join(c.upper() if up else c for c, up in zip(word, ups, strict=True))


@st.composite
def raw_elements(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(["script", "style"]))
    opened, closed = draw(cased(name)), draw(cased(name))
    inside = draw(st.sampled_from(["", "<b>", "<!--", "'\"", "</b>", "&lt;"]))
    end = draw(st.sampled_from([f"</{closed}>", f"</{closed} >", f"</{closed}\n>"]))
    return f"<{opened}{draw(st.sampled_from(['', ' x=1', ' src=y']))}>{inside}{HIDDEN}{end}"


@st.composite
def attributes(draw: st.DrawFn) -> str:
    mark = draw(quote)
    name = f"{draw(tag)}{draw(blank)}{draw(handler)}"
    return f"<{name}={mark}{draw(st.sampled_from(['', '>', 'javascript:']))}{HIDDEN}{mark}>"


@given(st.lists(st.one_of(raw_elements(), attributes()), min_size=1, max_size=4))
def test_what_is_not_said_to_a_reader_is_never_words(pieces: list[str]) -> None:
    words = to_words("avant " + " puis ".join(pieces) + " après")
    assert HIDDEN not in words
    assert words.split()[0] == "avant"
    assert words.split()[-1] == "après"
