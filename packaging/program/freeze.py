"""Have PyInstaller build the program's folder, and refuse one that must not be shipped. It tries nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from merchant_desk.system.frozen_files import gpl_only_files, lacking_notices
from program.place import COMMAND, FOLDER, ROOT, WORK, StepFailed

SPEC = ROOT / "packaging" / "program" / "merchant-desk.spec"
#: Settings of a person's own that would build something else.
_DISTURBING = ("PYTHONPATH", "PYTHONHOME", "PYTHONOPTIMIZE", "PYTHONSTARTUP")


def freeze() -> Path:
    """Build the folder anew; returns it. Raises StepFailed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(FOLDER.parent), "--workpath", str(WORK), str(SPEC)]
    environment = {name: value for name, value in os.environ.items() if name not in _DISTURBING}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode != 0 or not COMMAND.is_file():
        raise StepFailed(
            f"PyInstaller built no program (exit status {done.returncode}; its words are above)."
        )
    judge(FOLDER)
    return FOLDER


def judge(folder: Path) -> None:
    """Raise StepFailed for a folder with a library under the GPL only, or without the notices that are due."""
    forbidden = gpl_only_files(folder)
    if forbidden:
        raise StepFailed(f"These may not be shipped (Qt has them under the GPL only): {', '.join(forbidden)}")
    inside = folder / "_internal"
    lacking = lacking_notices(inside)
    if lacking:
        raise StepFailed(f"Notices are missing in {inside}: {', '.join(lacking)}")
