"""A bug told without anybody's data."""

from __future__ import annotations

from pathlib import Path


def kind_and_place(error: BaseException) -> str:
    """The type of an error and the innermost line of ours it passed; its words may hold data."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "entregent" in code.co_filename:
            place = f"{Path(code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} {place}".strip()
