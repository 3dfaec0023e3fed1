"""Make or renew the virtual environment ``.venv`` of this checkout; it knows nothing of system packages.

Usage: environment.py run|test|bench|soak|package, with the system's own Python, standard library only. ``run`` installs
the program's dependencies, ``test`` those of the tests too, ``soak`` what only the long tests need besides, ``bench``
what is only measured against and ``package`` what builds the program for counters, all at the versions of
constraints.txt, and the program itself editable. A stamp written last says what was installed; without it the
environment is a half-made one and is made again, so it is when the checkout has moved (an environment is full of
absolute paths) or when Python has changed. A lock keeps two set-ups apart.
"""

import contextlib
import fcntl
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "merchant-desk.json"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
# Settings of a person's own that would send the packages elsewhere or leave them uncompiled. Settings that
# name an index, a proxy or a certificate stay.
DISTURBING = (
    "PIP_CONSTRAINT",
    "PIP_NO_COMPILE",
    "PIP_PREFIX",
    "PIP_PYTHON",
    "PIP_REQUIRE_VIRTUALENV",
    "PIP_ROOT",
    "PIP_TARGET",
    "PIP_USER",
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONPYCACHEPREFIX",
    "VIRTUAL_ENV",
)

Stamp = dict[str, Any]


def main() -> int:
    """Bring the environment up to date; return the exit status."""
    tier = sys.argv[1] if len(sys.argv) > 1 else "run"
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    with _locked():
        wanted = _stamp(pyproject, tier)
        found = _read_stamp()
        usable = found is not None and found["place"] == wanted["place"] and _python().exists()
        if found is not None and usable and found["content"] == wanted["content"]:
            if tier in found["tiers"]:
                return 0
            wanted["tiers"] = sorted({*wanted["tiers"], *found["tiers"]})
        STAMP.unlink(missing_ok=True)
        try:
            if not usable:
                _make()
            _install(pyproject, wanted["tiers"])
        except subprocess.CalledProcessError as error:
            print(
                f"The environment could not be made (exit status {error.returncode}; its words are above)."
                " Check the network and the disk, then try again.",
                file=sys.stderr,
            )
            return 1
        except KeyboardInterrupt:
            return 130
        _write_stamp(wanted)
    return 0


@contextlib.contextmanager
def _locked() -> Iterator[None]:
    with (ROOT / ".venv.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another set-up of this checkout is running; waiting for it.", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _stamp(pyproject: dict[str, Any], tier: str) -> Stamp:
    """Return what the finished environment will be: where it stands, what is in it, for which tiers."""
    parts = [pyproject["project"], pyproject["build-system"], pyproject["tool"]["hatch"]]
    content = json.dumps(parts, sort_keys=True).encode() + CONSTRAINTS.read_bytes()
    return {
        "place": [str(VENV), sys.version, _base_python()],
        "content": hashlib.sha256(content).hexdigest(),
        "tiers": sorted({"run", tier} | ({"test"} if tier in {"bench", "soak", "package"} else set())),
    }


def _read_stamp() -> Stamp | None:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) and stamp.keys() == {"place", "content", "tiers"} else None


def _write_stamp(stamp: Stamp) -> None:
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp), encoding="utf-8")
    fresh.replace(STAMP)


def _python() -> Path:
    return VENV / "bin" / "python"


def _base_python() -> str:
    """Return the interpreter outside of any environment, also when an activated one runs this file."""
    return os.path.realpath(getattr(sys, "_base_executable", sys.executable))


def _make() -> None:
    print(f"Making the environment {VENV.name} with Python {sys.version.split()[0]}", flush=True)
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    shutil.rmtree(VENV, ignore_errors=True)
    how = [] if _can_bring_pip() else ["--without-pip"]
    subprocess.run([_base_python(), "-I", "-m", "venv", *how, str(VENV)], env=_environment(), check=True)


def _can_bring_pip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _pip() -> list[str]:
    """Return the command of a pip that installs into the environment: its own, or the system's (22.3)."""
    if _can_bring_pip():
        return [str(_python()), "-I", "-m", "pip"]
    return [_base_python(), "-I", "-m", "pip", "--python", str(_python())]


def _install(pyproject: dict[str, Any], tiers: list[str]) -> None:
    project = pyproject["project"]
    needed = [*pyproject["build-system"]["requires"], *project["dependencies"]]
    for tier in tiers:
        needed += project["optional-dependencies"].get(tier, [])
    print("Installing the dependencies; the first time takes about a minute", flush=True)
    _call_pip("-c", str(CONSTRAINTS), *needed)
    # The build backend is there by now, so nothing is downloaded a second time into a place of its own.
    _call_pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    compiling = [str(_python()), "-I", "-m", "compileall", "-q", str(ROOT / "merchant_desk")]
    subprocess.run(compiling, env=_environment(), check=True)


def _call_pip(*arguments: str) -> None:
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    command = [*_pip(), "install", *options, *arguments]
    subprocess.run(command, env=_environment(), stdin=subprocess.DEVNULL, check=True)


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in DISTURBING}


if __name__ == "__main__":
    sys.exit(main())
