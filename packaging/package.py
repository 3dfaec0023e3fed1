"""Build everything that is handed to a counter into dist/, and try it. Each step stands in a module of its own.

Usage: ``package.py [STEP ...]``: all steps in their order, or those that are named (``package.py program self-test``).
A step that fails ends the build with what was wrong; one that cannot be done on this computer says why and is passed.
Exit: 0 done, 1 a step failed, 2 wrong use.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT)]

from program.archive import pack  # noqa: E402  # found from here on
from program.freeze import freeze  # noqa: E402
from program.place import COMMAND, DIST, FOLDER, StepFailed  # noqa: E402
from program.practice_order import PICTURES, try_practice_order  # noqa: E402
from program.self_test import try_self_test  # noqa: E402
from program.sizes import told_sizes, told_start  # noqa: E402
from windows.installer_step import make_installer  # noqa: E402

#: Builds give way to everything else on the computer.
_NICE = 10
_MB = 1_000_000


def main(arguments: list[str]) -> int:
    """Do the steps; return the exit status."""
    unknown = [word for word in arguments if word not in STEPS]
    if unknown:
        print(f"There is no step {unknown[0]!r}. Steps: {', '.join(STEPS)}", file=sys.stderr)
        return 2
    if hasattr(os, "nice"):
        os.nice(_NICE)
    for name in STEPS if not arguments else [name for name in STEPS if name in arguments]:
        print(f"== {name}", flush=True)
        begun = time.monotonic()
        try:
            told = STEPS[name]()
        except StepFailed as error:
            print(f"{name} failed: {error}", file=sys.stderr)
            return 1
        print(f"{told}\n   ({time.monotonic() - begun:.0f} s)", flush=True)
    return 0


def _wheel() -> str:
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel"], cwd=ROOT, check=False
    )
    if done.returncode != 0:
        raise StepFailed("The wheel could not be built; why stands above.")
    return f"the wheel is in {DIST.name}/"


def _program() -> str:
    return "\n".join([f"{freeze().relative_to(ROOT)}:", *told_sizes()])


def _practice_order() -> str:
    _needs_program()
    return f"{try_practice_order()}; pictures in {PICTURES.relative_to(ROOT)}/"


def _self_test() -> str:
    _needs_program()
    return f"{try_self_test()}\n{told_start()}"


def _archive() -> str:
    _needs_program()
    return _named(pack(FOLDER))


def _deb() -> str:
    if not sys.platform.startswith("linux"):
        return "passed: only on Linux"
    _needs_program()
    from linux.build_deb import build

    try:
        return _named(build(FOLDER, DIST))
    except RuntimeError as error:
        raise StepFailed(str(error)) from error


def _deb_trial() -> str:
    if not sys.platform.startswith("linux"):
        return "passed: only on Linux"
    from linux.try_in_chroot import NOT_POSSIBLE
    from linux.try_in_chroot import main as try_in_chroot

    status = try_in_chroot([])
    if status not in {0, NOT_POSSIBLE}:
        raise StepFailed("The package did its work on a clean computer only in part; why stands above.")
    return "passed: not possible on this computer, why stands above" if status else "done on a clean computer"


def _needs_program() -> None:
    if not COMMAND.is_file():
        raise StepFailed(f"There is no program in {FOLDER}; do the step 'program' first.")


def _named(path: Path) -> str:
    return f"{path.relative_to(ROOT)}: {path.stat().st_size / _MB:.1f} MB"


#: In this order; each returns what it came to, and raises StepFailed.
STEPS: dict[str, Callable[[], str]] = {
    "wheel": _wheel,
    "program": _program,
    "self-test": _self_test,
    "practice-order": _practice_order,
    "archive": _archive,
    "deb": _deb,
    "deb-trial": _deb_trial,
    "windows-installer": make_installer,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
