"""Run the import contracts over a copy of the tree, then over it with each bad import planted.

    python planted.py PYPROJECT FOLDER < plants.json

FOLDER holds a copy of the package. A plant is a name and the files it adds (path: text). Writes
JSON: for each plant, and for "" (nothing planted), the ids of the contracts that broke.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from importlinter import configuration
from importlinter.application import use_cases
from importlinter.application.user_options import UserOptions


def broken(options: UserOptions) -> list[str]:
    """The ids of the contracts that do not hold now."""
    report = use_cases.create_report(options, cache_dir=None)
    if report.could_not_run:
        problems = {key: str(error) for key, error in report.invalid_contract_options.items()}
        raise SystemExit(json.dumps(problems))
    kept = {contract.name for contract, check in report.get_contracts_and_checks() if check.kept}
    return [one["id"] for one in options.contracts_options if one["name"] not in kept]


def main(pyproject: str, folder: Path, plants: dict[str, dict[str, str]]) -> dict[str, list[str]]:
    configuration.configure()
    sys.path.insert(0, str(folder))
    options = use_cases.read_user_options(pyproject)
    use_cases._register_built_in_contract_types()
    found = {"": broken(options)}
    for name, files in plants.items():
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
        found[name] = broken(options)
        for path in files:
            (folder / path).unlink()
    return found


if __name__ == "__main__":
    answer = main(sys.argv[1], Path(sys.argv[2]), json.loads(sys.stdin.read()))
    print(json.dumps(answer))
