"""HTML to words: nothing of the markup is kept, and nothing in it is ever shown or fetched.

One pass, no recursion, linear time whatever the input; the tokens are those of the WHATWG standard
(HTML, section 13.2.5) as far as words need them, with its forgiveness for broken pages.
"""

from __future__ import annotations

import html as entities
import re

from entregent.text.encoded import without_controls

MAX_CHARACTERS = 1_000_000
"""What is read of one page."""

_DROPPED = frozenset({
    "script", "style", "title", "template", "iframe", "noembed", "noframes", "xmp", "noscript",
    "textarea",
})
_LINES = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul", "option",
})
_CELLS = frozenset({"td", "th"})

_NAME = re.compile(r"/?([a-zA-Z][^\s/>]{0,40})")
_VALUE = re.compile(r"=\s*([\"'])")
_CITED = re.compile(r"cite|quote", re.IGNORECASE)
_SPACES = re.compile("[\\s\u00a0\u200b\u200c\u200d\u034f\ufeff]+")
_LONG_NUMBER = re.compile(r"&#[0-9]{8,};?")
_CLOSERS = {name: re.compile("</" + name, re.IGNORECASE) for name in _DROPPED}
_TAG = re.compile(
    r"<(?:/?(?:html|head|body|p|div|br|span|a|table|tr|td|b|i|u|ul|ol|li|em|strong|font|img|style"
    r"|script|blockquote|h[1-6])(?:\s[^<>]*)?/?>|!doctype\s+html|!--)",
    re.IGNORECASE,
)


def looks_html(text: str) -> bool:
    """Whether the beginning of `text` holds at least one tag people do not type by hand."""
    return "<" in text and _TAG.search(text, 0, 8_000) is not None


def to_words(html: str) -> str:
    """The words of a page: block elements as line breaks, cited blocks marked `> `, no markup.

    Scripts, styles, titles and comments go with their contents. Entities are read once, so text
    that shows tags (`&lt;b&gt;`) stays text. A `<` that starts no tag is a character people typed.
    At most `MAX_CHARACTERS` are read.
    """
    page = _Page(html[:MAX_CHARACTERS])
    page.run()
    return page.words()


def unescape(text: str) -> str:
    """Character references read once; numbers no character can have become U+FFFD."""
    if "&" not in text:
        return text
    # int() refuses more than 4,300 digits: such references never reach the standard function.
    return entities.unescape(_LONG_NUMBER.sub("\ufffd", text))


class _Page:
    """One walk over one page; holds where it is and the lines made so far."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.lines: list[str] = []
        self.line: list[str] = []
        self.cited: list[bool] = []
        self.depth = 0
        self.last_close = html.rfind(">")
        self.last_quote = {"'": html.rfind("'"), '"': html.rfind('"')}
        self.trusted = True

    def run(self) -> None:
        html, here = self.html, 0
        while True:
            mark = html.find("<", here)
            if mark < 0 or mark > self.last_close:
                self.say(html[here:])
                return
            if mark > here:
                self.say(html[here:mark])
            here = self.after(mark)

    def after(self, mark: int) -> int:
        """Handle what starts at the `<` and return where the rest begins."""
        html = self.html
        named = _NAME.match(html, mark + 1)
        if named is not None:
            return self.tag(named, closing=html[mark + 1] == "/")
        if html.startswith("<!--", mark):
            return self.comment(mark)
        if html[mark + 1] in "!?/":
            return html.find(">", mark) + 1
        self.line.append("<")
        return mark + 1

    def comment(self, mark: int) -> int:
        html = self.html
        for short in ("<!-->", "<!--->"):
            if html.startswith(short, mark):
                return mark + len(short)
        end = html.find("-->", mark + 4)
        # Without an end the rest would vanish: only the comment's own mark goes.
        return end + 3 if end >= 0 else html.find(">", mark) + 1

    def tag(self, named: re.Match[str], *, closing: bool) -> int:
        name = named[1].lower()
        end = self.tag_end(named.end())
        if name in _DROPPED:
            return end if closing else self.dropped(name, end)
        if name == "blockquote":
            self.quote(self.html[named.end() : min(end, named.end() + 400)], closing=closing)
        if name in _LINES:
            self.end_line()
        elif name in _CELLS:
            self.line.append(" ")
        return end

    def dropped(self, name: str, end: int) -> int:
        close = _CLOSERS[name].search(self.html, end)
        if close is None:
            return len(self.html)
        after = self.html.find(">", close.end())
        return after + 1 if after >= 0 else len(self.html)

    def quote(self, attributes: str, *, closing: bool) -> None:
        self.end_line()
        if not closing:
            cited = _CITED.search(attributes) is not None
            self.cited.append(cited)
            self.depth += cited
        elif self.cited:
            self.depth -= self.cited.pop()

    def tag_end(self, here: int) -> int:
        """The end of a tag: a `>` outside quoted values.

        Each character is looked at a fixed number of times: when quotes hide every `>` the page is
        broken and quotes are ignored from there on.
        """
        html = self.html
        first = close = html.find(">", here)
        while self.trusted:
            value = _VALUE.search(html, here, close)
            if value is None:
                return close + 1
            quote = value[1]
            if self.last_quote[quote] < value.end():
                return close + 1
            here = html.find(quote, value.end()) + 1
            if here > self.last_close:
                self.trusted = False
            elif close < here:
                close = html.find(">", here)
        return first + 1

    def say(self, text: str) -> None:
        self.line.append(unescape(text))

    def end_line(self) -> None:
        text = _SPACES.sub(" ", "".join(self.line)).strip()
        self.line.clear()
        mark = "> " if self.depth else ""
        if text:
            self.lines.append(mark + text)
        elif self.lines and self.lines[-1]:
            self.lines.append("")

    def words(self) -> str:
        self.end_line()
        return without_controls("\n".join(self.lines)).strip()
