"""The build's step for the Windows installer: the real one on Windows, elsewhere a trial that the script compiles."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from merchant_desk import __version__
from program.place import BUILD, DIST, FOLDER, ROOT, StepFailed
from windows.build_installer import NotBuiltError, build, find_makensis, installer_name

#: A layout with the places of the files here under the names that they have on Windows. Nothing in it runs there.
STAND_IN = BUILD / "only-to-compile-the-installer"
_PROGRAMS = ("merchant-desk.exe", "merchant-desk-console.exe")


def make_installer() -> str:
    """Return what it came to, in a line; raises StepFailed. Only on Windows anything comes into dist/."""
    if find_makensis() is None:
        return "passed: makensis is not installed here (package nsis)"
    try:
        if sys.platform == "win32":
            made = build(FOLDER, DIST / installer_name(__version__))
            return f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB"
        made = build(_stand_in(), STAND_IN / installer_name(__version__), defines={"QUICK": "1"})
        size_mb = made.stat().st_size / 1e6
        made.unlink()
    except NotBuiltError as error:
        raise StepFailed(str(error)) from error
    finally:
        shutil.rmtree(STAND_IN, ignore_errors=True)
    return (
        f"the script compiles over the layout of this build ({size_mb:.0f} MB, thrown away); a Windows program is "
        "made on Windows, or for a trial by packaging/windows/try_under_wine.py"
    )


def _stand_in() -> Path:
    """Lay the libraries of this build beside two files that only have the programs' names."""
    layout = STAND_IN / "merchant-desk"
    shutil.rmtree(STAND_IN, ignore_errors=True)
    layout.mkdir(parents=True)
    for name in _PROGRAMS:
        (layout / name).write_text(
            "Not a program: the installer is only compiled over this.\n", encoding="ascii"
        )
    if (FOLDER / "_internal").is_dir():
        shutil.copytree(FOLDER / "_internal", layout / "_internal", copy_function=os.link)
    else:
        (layout / "_internal").mkdir()
        (layout / "_internal" / "empty.txt").write_text("Nothing was frozen here.\n", encoding="ascii")
    return layout
