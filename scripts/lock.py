"""Write the lock files from what `pyproject.toml` declares: exact versions, every file's hash.

The ordinary index only: pip's configuration of this machine is left out, so no address and no path
of it can reach a lock. Versions are resolved for the Python that runs this (the oldest we support);
`--check PYTHON ...` resolves again with others and says where they would differ.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Made by `python3 scripts/dev.py lock`; do not edit. Why: docs/decisions/0006-locks.md\n"
OPTIONS = (
    "--generate-hashes", "--allow-unsafe", "--strip-extras", "--no-header", "--no-annotate",
    "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links", "--no-emit-options",
    "--no-config", "--quiet", "--resolver=backtracking", "--rebuild",
)


def wanted() -> dict[str, list[str]]:
    """The lines each lock is made from, by the name of the lock, in the order of making."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return {
        "requirements.lock": [
            *declared["project"]["dependencies"], *declared["build-system"]["requires"]
        ],
        "requirements-test.lock": ["-c requirements.lock", *declared["dependency-groups"]["test"]],
        "requirements-virtualenv.lock": ["virtualenv"],
    }


def plain_environment() -> dict[str, str]:
    """The environment with nothing of this machine's pip but its certificates."""
    certificates = os.environ.get("PIP_CERT") or subprocess.run(
        [sys.executable, "-m", "pip", "config", "get", "global.cert"],
        capture_output=True, text=True, check=False,
    ).stdout.strip()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    plain = {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {**plain, "PIP_CERT": certificates} if certificates else plain


def resolve(python: str, folder: Path) -> dict[str, str]:
    """The text of each lock as this Python resolves it, in a tool environment of its own."""
    environment = plain_environment()
    tools = folder / "tools"
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]["lock"]
    subprocess.run([python, "-m", "venv", str(tools)], check=True)
    door = tools / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run(
        [door, "-m", "pip", "install", "--quiet", *tool], check=True, env=environment
    )
    made = {}
    for name, lines in wanted().items():
        source = folder / f"{name}.in"
        source.write_text("\n".join([*lines, ""]))
        subprocess.run(
            [door, "-m", "piptools", "compile", *OPTIONS, "--output-file", name, source.name],
            check=True, env=environment, cwd=folder,
        )
        made[name] = HEADER + (folder / name).read_text()
    return made


def main(words: list[str]) -> int:
    """Write the locks, or compare what other Pythons would write. Returns the exit code."""
    if words[:1] != ["--check"]:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in resolve(sys.executable, Path(folder)).items():
                (ROOT / name).write_text(text)
                print(f"lock: {name}, {text.count('==')} packages")
        return 0
    differ = 0
    for python in words[1:]:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in resolve(python, Path(folder)).items():
                equal = text == (ROOT / name).read_text()
                differ += not equal
                print(f"lock: {name} with {python}: {'equal' if equal else 'different'}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
