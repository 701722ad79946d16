"""From parsed arguments to a workspace in the reader's language."""

from __future__ import annotations

import argparse
from dataclasses import replace

from entregent.app.workspace import Workspace
from entregent.faces.cli.again import Again
from entregent.faces.cli.output import Output
from entregent.i18n import Lang


def open_workspace(arguments: argparse.Namespace, *, writable: bool) -> Workspace:
    """The workspace these arguments ask for."""
    workspace = Workspace(
        arguments.home, arguments.lang or "en", arguments.today, writable=writable
    )
    workspace.tell = Again(workspace).tell
    return workspace


def settle(
    arguments: argparse.Namespace, workspace: Workspace, output: Output
) -> Output:
    """The output in the language of this call, else of the owner's setting, else as it was."""
    lang: Lang = arguments.lang or workspace.told_lang or output.lang
    workspace.lang = lang
    return output if lang == output.lang else replace(output, lang=lang)
