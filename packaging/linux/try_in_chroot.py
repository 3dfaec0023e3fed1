"""Install the Debian package as a stranger would, in a clean Debian without Python, and work with it there.

Usage: try_in_chroot.py [PACKAGE] [--release CODENAME] (default: the newest in dist/, this machine's release). It needs
root, mmdebstrap and this machine's apt, and takes some minutes. Everything happens in one folder below build/ and in
namespaces of its own for mounts and processes: when it ends, however that is, no mount and no process is left. Exit
status: 0 all was seen, 1 something failed, 3 it could not be tried here.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from linux.bare_computer import try_bare_computer  # noqa: E402  # the path is set above
from linux.clean_root import CleanRoot, make_archive, sources_of_this_machine  # noqa: E402
from linux.counter_computer import try_counter  # noqa: E402
from linux.stop_watch import StopWatch, TrialFailed  # noqa: E402

TOOLS = ("mmdebstrap", "unshare", "chroot", "apt-get")
NOT_POSSIBLE = 3
#: The whole trial is given up after this time (seconds).
LONGEST_S = 1800.0
_INSIDE = "--inside"


def main(arguments: list[str]) -> int:
    """Try a package; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", nargs="?", type=Path)
    parser.add_argument(
        "--release", default="", metavar="CODENAME", help="Another release, from the same mirrors."
    )
    parser.add_argument(_INSIDE, type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    package = chosen.package or _newest()
    if package is None or not package.exists():
        print("There is no package to try; build_deb.py makes one.", file=sys.stderr)
        return 1
    if chosen.inside is not None:
        return _try(package.resolve(), chosen.inside, chosen.release)
    if lacking := _lacking():
        print(f"The package was NOT tried in a clean Debian: {lacking}.", file=sys.stderr)
        return NOT_POSSIBLE
    return _in_namespaces(package.resolve(), chosen.release)


def _newest() -> Path | None:
    made = sorted((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    return made[-1] if made else None


def _lacking() -> str:
    """Return why nothing can be tried here, or ""."""
    if os.geteuid() != 0:
        return "making and entering a root needs the rights of root"
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        return f"{', '.join(missing)} is not installed"
    entering = subprocess.run(
        ["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, check=False
    )
    return "" if entering.returncode == 0 else "this machine gives no namespaces for mounts and processes"


def _in_namespaces(package: Path, release: str) -> int:
    """Run this file again where mounts and processes are its own; then remove the folder."""

    def leave(number: int, _frame: FrameType | None) -> None:
        sys.exit(128 + number)

    signal.signal(signal.SIGTERM, leave)
    (ROOT / "build").mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="clean-debian-", dir=ROOT / "build"))
    inside = [
        sys.executable,
        str(Path(__file__).resolve()),
        str(package),
        "--release",
        release,
        _INSIDE,
        str(folder),
    ]
    try:
        entering = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        return subprocess.run([*entering, *inside], timeout=LONGEST_S, check=False).returncode
    except subprocess.TimeoutExpired:
        print(f"The trial was given up after {LONGEST_S:g} s.", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder)


def _try(package: Path, folder: Path, release: str) -> int:
    watch = StopWatch()
    try:
        sources = sources_of_this_machine()
        sources = sources.of(release) if release else sources
        with watch.step(f"a minimal Debian ({sources.codename}) is made"):
            archive = make_archive(sources, folder)
        watch.chapter("A computer with nothing on it: the package and what it depends on")
        try_bare_computer(CleanRoot(archive, folder / "bare"), package, watch)
        watch.chapter(
            "A counter: sound and a session, the package with what it recommends, one file, a passing check"
        )
        try_counter(CleanRoot(archive, folder / "counter"), package, folder, watch)
    except TrialFailed as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    except RuntimeError as error:
        print(f"The trial could not go on: {error}", file=sys.stderr)
        return 1
    watch.tell()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
