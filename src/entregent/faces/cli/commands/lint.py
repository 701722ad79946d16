"""`entregent lint FILE|-`: a draft read before it leaves, with the relation in hand."""

from __future__ import annotations

import argparse
import json
import sys

from entregent.app.gaps import gaps
from entregent.app.linting import LintShape, kinds, lint_draft, stages, unread
from entregent.app.rule_pages import is_preview
from entregent.app.writing import channels, room_in_words
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.commands.gaps import show_gaps
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.drafts import read_draft
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError

_SHOWN = 3


def configure(parser: Parser, command: str) -> None:
    """The draft, to whom, what for, how far the relation has come; or the rules themselves."""
    del command
    lang = parser.lang
    parser.add_argument("file", metavar="FILE|-", nargs="?", default="",
                        help=say(lang, "tact.help-file"))
    parser.add_argument("--to", default="", metavar="PERSON", help=say(lang, "tact.help-to"))
    parser.add_argument("--kind", choices=kinds(), default="first_message",
                        help=say(lang, "tact.help-kind"))
    parser.add_argument("--stage", choices=stages(), default="", help=say(lang, "tact.help-stage"))
    parser.add_argument("--channel", choices=channels(), default="",
                        help=say(lang, "write.help-channel"))
    parser.add_argument("--lines", action="store_true", help=say(lang, "lintjson.help-lines"))
    parser.add_argument("--rules", action="store_true", help=say(lang, "rules.help-rules"))
    parser.add_argument("--explain", default="", metavar="CODE",
                        help=say(lang, "rules.help-explain"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Say a good word, or at most three findings; nothing is ever sent."""
    if arguments.rules or arguments.explain:
        from entregent.faces.cli.rules import show_rules

        with open_workspace(arguments, writable=False) as workspace:
            output = settle(arguments, workspace, output)
        show_rules(output, arguments.explain)
        return 0
    if arguments.lines:
        return _lines(arguments, output)
    if output.as_json:
        return _as_json(arguments, output)
    if not arguments.file:
        raise EntregentError("usage.missing", exit_code=2, params={"what": "FILE|-", "value": ""})
    text = read_draft(arguments.file)
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        shape = lint_draft(workspace, text, arguments.kind, arguments.to, arguments.stage)
        wanting = arguments.to and ";" not in arguments.to and shape["verdict"] != "send"
        offered = gaps(workspace, arguments.to) if wanting else None
    _show(output, shape)
    output.para(room_in_words(output.lang, text, arguments.kind, arguments.channel), indent=2,
                style="dim")
    if offered is not None:
        output.line()
        show_gaps(output, offered, _SHOWN)
    return 0


def _as_json(arguments: argparse.Namespace, output: Output) -> int:
    """One document out: for a draft in a file, or for a document on the standard input."""
    from entregent.app.lint_json import MAX_BYTES, LintIn, as_shape, decode_draft, lint_document

    if arguments.file:
        asked = LintIn(
            text=read_draft(arguments.file), to=arguments.to, kind=arguments.kind,
            stage=arguments.stage, channel=arguments.channel,
        )
    else:
        asked = decode_draft(sys.stdin.buffer.read(MAX_BYTES + 1))
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        answer = lint_document(workspace, asked)
    output.json(as_shape(answer))
    return 0


def _lines(arguments: argparse.Namespace, output: Output) -> int:
    """A document a line in, an answer a line out, until the input ends: for editors."""
    from entregent.app.lint_json import MAX_BYTES, answer_line

    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        while raw := sys.stdin.buffer.readline(MAX_BYTES + 1):
            if raw.strip():
                print(json.dumps(answer_line(workspace, raw)), file=output.out, flush=True)
            while len(raw) > MAX_BYTES and not raw.endswith(b"\n"):  # the rest of a line too long
                raw = sys.stdin.buffer.readline(MAX_BYTES + 1)
                if not raw:
                    break
    return 0


def _show(output: Output, shape: LintShape) -> None:
    output.para(output.say(f"tact.verdict-{shape['verdict']}"), style="bold")
    if words := unread(output.lang, shape["language"]):
        output.para(words, indent=2, style="dim")
    for hit in shape["hits"][:_SHOWN]:
        code = str(hit["code"])
        young = f" ({output.say('rules.preview')})" if is_preview(code) else ""
        output.para(f"{code} · « {str(hit['evidence'])[:60]} »{young}", indent=2)
        output.para(output.say(f"tact.{code.lower()}"), indent=4)
        if hit["because"]:
            output.para(str(hit["because"]), indent=4, style="dim")
    for word in shape["good"]:
        output.para(output.say(f"tact.good-{word}"), indent=2, first="+ ")
    if shape["when"]:
        output.para(shape["when"], indent=2)
    if shape["muted"]:
        output.para(output.say("rules.silent", codes=", ".join(shape["muted"])), indent=2,
                    style="dim")
