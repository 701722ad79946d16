"""`entregent bench ties --self`: how often the chance was right on one's own past, in words."""

from __future__ import annotations

import argparse

from entregent.app.self_test import SelfTestShape, self_test
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output


def show_self_test(arguments: argparse.Namespace, output: Output) -> int:
    """Replay the past of the home and tell; nothing but the kept answer is written."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        shape = self_test(workspace)
    if output.as_json:
        output.json(shape)
    else:
        _show(output, shape)
    return 0


def _show(output: Output, shape: SelfTestShape) -> None:
    output.line(output.say("selftest.title"), "bold")
    for sentence in shape["says"]:
        output.para(sentence, indent=2)
    if shape["bins"]:
        output.line()
        output.line(f"  {output.say('selftest.bins')}", "italic")
        for one in shape["bins"]:
            output.para(one["says"], indent=4, first="· ")
