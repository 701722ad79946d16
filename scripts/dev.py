"""The door of the project: one word, and what it needs is made ready first.

    python3 scripts/dev.py demo | run | setup | test | check | fuzz | bench | lock | clean

It needs Python 3.11 or newer and nothing else: no make, no uv, no recent pip. An older Python that
starts it looks for a newer one and hands over. Everything installed comes from the lock files, by
hash, into `.venv`; a second run finds a stamp there and installs nothing, so it works offline.
Exit codes: those of what was run; 2 for a wrong word; 5 when the machine lacks something.
"""

# Older Pythons must be able to read this file in order to hand over: syntax of Python 3.7.
from __future__ import annotations

import glob
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
NAMES = ("python3.14", "python3.13", "python3.12", "python3.11", "python3", "python")
CORE = ("requirements.lock",)
TEST = ("requirements.lock", "requirements-test.lock")
USAGE, ENVIRONMENT = 2, 5

SENTENCES = {
    "en": {
        "usage": "Say one of: {targets}. For example: python3 scripts/dev.py demo",
        "python": "Entregent needs Python 3.11 or newer; the newest found here is {found}.",
        "making": "First time here: making .venv with Python {version} (about half a minute) ...",
        "venv": "This Python cannot make a virtual environment. Missing: {package}",
        "pip": "The packages could not be installed (network? proxy?). pip said:\n{said}",
        "changed": "Bringing .venv up to date ...",
    },
    "fr": {
        "usage": "Un mot parmi : {targets}. Par exemple : python3 scripts/dev.py demo",
        "python": "Entregent demande Python 3.11 ou plus récent ; ici, au mieux : {found}.",
        "making": "Première fois : .venv se prépare avec Python {version} (une demi-minute) ...",
        "venv": "Ce Python ne sait pas créer d’environnement virtuel. Il manque : {package}",
        "pip": "Les paquets n’ont pas pu être installés (réseau ? proxy ?). pip dit :\n{said}",
        "changed": "Mise à jour de .venv ...",
    },
}


class SetupError(Exception):
    """What the person is told, and the exit code."""

    def __init__(self, code: int, key: str, **params: str) -> None:
        super().__init__(key)
        self.code = code
        self.text = sentence(key, **params)


def sentence(key: str, **params: str) -> str:
    """One sentence, in French when the environment asks for French."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    wanted = next((os.environ[name] for name in names if os.environ.get(name)), "")
    return SENTENCES["fr" if wanted.startswith("fr") else "en"][key].format(**params)


def tell(text: str) -> None:
    """Say something that is not the answer itself."""
    print(text, file=sys.stderr, flush=True)


# ------------------------------------------------------------------ which Python


def version_of(python: str) -> tuple[int, ...]:
    """The version a command answers with; () when it does not work, as an idle shim does not."""
    try:
        done = subprocess.run(
            [python, "-c", "import sys; print(*sys.version_info[:3])"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
            timeout=60, check=True,
        )
        return tuple(map(int, done.stdout.split()))
    except (OSError, ValueError, subprocess.SubprocessError):
        return ()


def candidates() -> list[str]:
    """Every Python of the search path, newest name first, then the one that runs this."""
    if os.environ.get("ENTREGENT_PYTHON"):
        return [os.environ["ENTREGENT_PYTHON"]]
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    found = [
        place for name in NAMES for folder in folders
        for place in [shutil.which(name, path=folder or os.curdir)] if place
    ]
    return [*found, sys.executable]


def newest_python() -> tuple[str, tuple[int, ...]]:
    """The newest Python that will do, and its version. Raises `SetupError` when there is none."""
    seen: dict[str, tuple[int, ...]] = {}
    for place in candidates():
        version = version_of(place)
        if version >= OLDEST:
            return place, version
        seen[place] = version
    best = max([*seen.values(), sys.version_info[:3]])
    raise SetupError(ENVIRONMENT, "python", found=".".join(map(str, best)))


# ------------------------------------------------------------------ .venv, from the locks


def inside(venv: Path) -> Path:
    """The Python of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def digest(locks: tuple[str, ...]) -> str:
    """What an environment must agree with: the locks, the project's own declaration, its place."""
    body = hashlib.sha256(str(ROOT).encode())
    for name in (*locks, "pyproject.toml"):
        body.update((ROOT / name).read_bytes())
    return body.hexdigest()


def stamp_of(locks: tuple[str, ...]) -> Path:
    """Where it is noted what `.venv` holds."""
    return VENV / f".entregent-{len(locks)}"


def read(path: Path) -> str:
    """What a small file says; "" when it is not there."""
    return path.read_text() if path.exists() else ""


def clean_environment() -> dict[str, str]:
    """The environment without what would send pip elsewhere or other people's modules in."""
    astray = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONPATH", "PYTHONHOME"}
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def quiet(*command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose words matter only when it fails."""
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        env={**clean_environment(), **more}, cwd=str(ROOT), text=True, check=False,
    )


def package_to_install(version: tuple[int, ...]) -> str:
    """What is absent when a Python cannot make environments: the command that brings it."""
    if Path("/etc/debian_version").exists():
        return "sudo apt install python{}.{}-venv".format(*version[:2])
    return "ensurepip, pip"


def make_venv(python: str, version: tuple[int, ...], venv: Path) -> None:
    """A fresh environment: by venv, else by virtualenv through the Python's own pip."""
    shutil.rmtree(str(venv), ignore_errors=True)
    if quiet(python, "-m", "venv", str(venv)).returncode == 0:
        return
    shutil.rmtree(str(venv), ignore_errors=True)
    with tempfile.TemporaryDirectory() as private:
        made = quiet(
            python, "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes",
            "--no-deps", "--target", private, "--requirement", "requirements-virtualenv.lock",
        ).returncode == 0 and quiet(
            python, "-m", "virtualenv", "--quiet", "--no-download", str(venv), PYTHONPATH=private
        ).returncode == 0
    if not made:
        shutil.rmtree(str(venv), ignore_errors=True)
        raise SetupError(ENVIRONMENT, "venv", package=package_to_install(version))


def pip_install(python: Path, *words: str) -> None:
    """Install, or stop with what pip said last."""
    done = quiet(str(python), "-m", "pip", "install", "--quiet", "--no-input", "--no-deps", *words)
    if done.returncode:
        said = "\n".join(done.stdout.strip().splitlines()[-8:])
        raise SetupError(ENVIRONMENT, "pip", said=said)


def ready(locks: tuple[str, ...]) -> Path:
    """The Python of `.venv` with these locks and the project installed; at once when it is so."""
    python = inside(VENV)
    stamps = {stamp_of(held): digest(held) for held in (CORE, TEST) if set(held) <= set(locks)}
    if python.exists() and read(stamp_of(locks)) == stamps[stamp_of(locks)]:
        return python
    if version_of(str(python)) >= OLDEST and not quiet(str(python), "-m", "pip").returncode:
        tell(sentence("changed"))
    else:
        found, version = newest_python()
        tell(sentence("making", version=".".join(map(str, version))))
        make_venv(found, version, VENV)
    for lock in locks:
        pip_install(python, "--require-hashes", "--requirement", lock)
    pip_install(python, "--no-build-isolation", "--no-index", "--editable", ".")
    for stamp, wanted in stamps.items():
        stamp.write_text(wanted)
    return python


# ------------------------------------------------------------------ the words of the door


def become(python: Path, *words: str) -> int:
    """Hand over to a program: its input, its output, its signals, its exit code."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(str(python), [str(python), *words])  # noqa: S606 - no shell is the point
    return subprocess.call([str(python), *words])


def named_files(text: str) -> list[str]:
    """The files named in `FILES`: one path with spaces, or several words, quotes, `~`, `*`."""
    whole = Path(text.strip()).expanduser()
    if not text.strip() or whole.exists():
        return [str(whole)] if text.strip() else []
    found: list[str] = []
    for word in shlex.split(text):
        place = str(Path(word).expanduser())
        found += sorted(glob.glob(place)) or [place]  # noqa: PTH207 - the pattern may be absolute
    return found


def demo(words: list[str]) -> int:
    """An invented world, imported the ordinary way, and the plan of its Tuesday."""
    return become(ready(CORE), "-m", "entregent", "demo", *words)


def run(words: list[str]) -> int:
    """Import what `FILES` or the words name into your own home, then today's plan."""
    files = [str(Path(word).expanduser()) for word in words]
    files = files or named_files(os.environ.get("ENTREGENT_FILES", ""))
    python = ready(CORE)
    if files:
        kept = subprocess.call([str(python), "-m", "entregent", "import", *files])
        if kept not in (0, 3):  # 3: something was refused, and told; the rest was kept
            return kept
    return become(python, "-m", "entregent", "today")


def test(words: list[str]) -> int:
    """Every test that needs no system package; `REQUIRE=all`: a test not run is a failure."""
    os.environ.setdefault("HYPOTHESIS_PROFILE", "ci")
    os.chdir(str(ROOT))
    return become(ready(TEST), "-m", "pytest", *together(), *words)


def together() -> list[str]:
    """A worker for each processor, whole files each: fixtures of a file are made once.

    Where everybody must see the same thing (`CI`), the order of the tests is the same too.
    """
    order = ["--randomly-seed=20100220"] if "CI" in os.environ else []
    return ["-n", "auto", "--dist", "loadfile", *order]


def setup(_: list[str]) -> int:
    """`.venv` with everything that tests and checks need, and nothing else done."""
    tell(str(ready(TEST)))
    return 0


def fuzz(words: list[str]) -> int:
    """The property tests, with many more examples and new ones each time."""
    os.environ["HYPOTHESIS_PROFILE"] = "night"
    os.chdir(str(ROOT))
    return become(ready(TEST), "-m", "pytest", *words)


def check(_: list[str]) -> int:
    """Style, types and who imports whom: all three are told, whichever fails first."""
    python = ready(TEST)
    linter = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    worst = 0
    for name, command in (
        ("ruff", ["-m", "ruff", "check", "."]),
        ("mypy", ["-m", "mypy"]),
        ("mypy, tools", ["-m", "mypy", "scripts/dev.py", "tests/plugins", "tests/conftest.py"]),
        ("imports", ["-c", linter]),
    ):
        start = time.perf_counter()
        code = subprocess.call([str(python), *command], cwd=str(ROOT))
        tell(f"check: {name}: {'failed' if code else 'ok'}, {time.perf_counter() - start:.1f} s")
        worst = worst or code
    return worst


def bench(words: list[str]) -> int:
    """One benchmark by name, or the names there are."""
    names = sorted(path.stem for path in (ROOT / "benchmarks").glob("[a-z]*.py"))
    if not words or words[0] not in names:
        tell("bench: " + " ".join(names))
        return 0 if not words else USAGE
    return become(ready(TEST), str(ROOT / "benchmarks" / f"{words[0]}.py"), *words[1:])


def clean(_: list[str]) -> int:
    """Remove what this door made (environment, caches, builds, demo home), nothing of yours."""
    made = (".venv", "build", "dist", "demo-home", ".mypy_cache", ".ruff_cache", ".pytest_cache",
            ".hypothesis", ".import_linter_cache")
    for name in made:
        shutil.rmtree(str(ROOT / name), ignore_errors=True)
    for folder in ("src", "tests", "scripts", "benchmarks"):
        for cache in (ROOT / folder).rglob("__pycache__"):
            shutil.rmtree(str(cache), ignore_errors=True)
    return 0


def lock(_: list[str]) -> int:
    """Write the lock files again, with the newest versions `pyproject.toml` admits."""
    return become(ready(TEST), str(ROOT / "scripts" / "lock.py"))


TARGETS = {
    "demo": demo, "run": run, "setup": setup, "test": test, "check": check, "fuzz": fuzz,
    "bench": bench, "lock": lock, "clean": clean,
}


def main(words: list[str]) -> int:
    """Do what the first word says. `NAME=value` words are settings (REQUIRE, FILES)."""
    if sys.version_info < OLDEST:
        python, _ = newest_python()
        return become(Path(python), str(Path(__file__).resolve()), *words)
    rest = []
    for word in words:
        name, given, value = word.partition("=")
        if given and name in {"REQUIRE", "FILES"}:
            os.environ[f"ENTREGENT_{name}"] = value
        else:
            rest.append(word)
    if not rest or rest[0] not in TARGETS:
        raise SetupError(USAGE, "usage", targets=" ".join(TARGETS))
    return TARGETS[rest[0]]([word for word in rest[1:] if word != "--"])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as stop:
        tell(stop.text)
        sys.exit(stop.code)
    except KeyboardInterrupt:
        sys.exit(130)
