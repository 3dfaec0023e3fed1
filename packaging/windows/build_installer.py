"""Compile the installer for Windows from the frozen folder; it must not know how that was frozen, nor signs it itself.

Usage: build_installer.py [PROGRAM] [--out FOLDER] (default: build/program/merchant-desk, dist). makensis 3.08 or newer
does it, on Windows and on Linux. MERCHANT_DESK_SIGN may hold a command that signs the file whose name is added to it;
it is run for the uninstaller and for the installer. The script and its words lie beside this file.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from merchant_desk import __version__  # noqa: E402  # the path is set above
from merchant_desk.services.program.version_order import order_of  # noqa: E402
from program.icons import write_icons  # noqa: E402
from windows.side_picture import draw_side_picture  # noqa: E402

SCRIPT = Path(__file__).resolve().parent / "merchant-desk.nsi"
ICON = ROOT / "resources" / "icons" / "app.svg"
PROGRAM = ROOT / "build" / "program" / "merchant-desk"
#: What the script moves into place by name; anything beside it would be left behind by an upgrade.
PARTS = {"merchant-desk.exe", "merchant-desk-console.exe", "_internal"}
SIGN_VARIABLE = "MERCHANT_DESK_SIGN"
#: Where Windows has it when it is not on the path.
_USUAL = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")


class NotBuiltError(Exception):
    """The installer was not made; the sentence says why."""


def installer_name(version: str) -> str:
    """Return the file's name."""
    return f"merchant-desk-{version}-windows-x64-setup.exe"


def version_order(version: str) -> str:
    """Return dotted numbers that compare, part by part, as the versions do."""
    order = order_of(version)
    if order is None:
        raise NotBuiltError(f"{version!r} is no version.")
    release, stage, number, work = order
    return ".".join(str(part) for part in (*release, stage, number, work))


def find_makensis() -> str | None:
    """Return the compiler's path, None where it is not installed."""
    return shutil.which("makensis") or next((path for path in _USUAL if Path(path).is_file()), None)


def build(
    program: Path, target: Path, *, version: str = __version__, defines: dict[str, str] | None = None
) -> Path:
    """Compile the installer ``target`` for the frozen folder ``program`` and return it; raises NotBuiltError.

    ``defines`` are handed to the script besides (trials: QUICK, TARGET, other figures).
    """
    makensis = find_makensis()
    if makensis is None:
        raise NotBuiltError("makensis is not installed (Debian: nsis; Windows: NSIS 3.08 or newer).")
    found = {entry.name for entry in program.iterdir()} if program.is_dir() else set()
    if found != PARTS:
        raise NotBuiltError(f"{program} holds {sorted(found)}, but an installer needs {sorted(PARTS)}.")
    files = [path for path in program.rglob("*") if path.is_file()]
    target.parent.mkdir(parents=True, exist_ok=True)
    numbers = version_order(version).split(".")[:4]
    with tempfile.TemporaryDirectory(prefix="installer-") as work:
        icon = write_icons(ICON, Path(work))["ico"]
        side = draw_side_picture(ICON, Path(work) / "side.bmp")
        wanted = {
            "VERSION": version,
            "VERSION_ORDER": version_order(version),
            "VERSION_NUMBERS": ".".join(numbers),
            "PROGRAM": str(program.resolve()),
            "PROGRAM_KB": str(sum(path.stat().st_size for path in files) // 1024 + 1),
            "LONGEST_NAME": str(max(len(str(path.relative_to(program))) for path in files) + len("_new") + 2),
            "ICON": str(icon),
            "SIDE": str(side),
            "OUT_FILE": str(target.resolve()),
        }
        if sign := os.environ.get(SIGN_VARIABLE, "").strip():
            wanted["SIGN_COMMAND"] = sign
        options = [f"-D{name}={value}" for name, value in (wanted | (defines or {})).items()]
        command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(SCRIPT)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode != 0 or not target.is_file():
        said = re.sub(r"\n{2,}", "\n", done.stdout + done.stderr).strip()
        raise NotBuiltError(f"makensis ended with {done.returncode}:\n{said}")
    return target


def main() -> int:
    """Build what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?", type=Path, default=PROGRAM)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    chosen = parser.parse_args()
    try:
        made = build(chosen.program, chosen.out / installer_name(__version__))
    except NotBuiltError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
