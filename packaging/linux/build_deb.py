"""Make ``dist/merchant-desk_VERSION_amd64.deb`` from the frozen program; it must not know how that was frozen.

Usage: build_deb.py [BUNDLE] (default: build/program/merchant-desk). dpkg-deb does the packing; DEBFULLNAME and DEBEMAIL
may name who answers for the package. The program lies in /usr/lib/merchant-desk: the package manager owns it, and /opt,
where shops' computers have other vendors' programs and sometimes a disk that starts nothing, stays out of it. The
command is a link in /usr/bin.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from linux.bundle import wanted  # noqa: E402  # the path is set above
from linux.changelog import debian_changelog, maintainer  # noqa: E402
from linux.dependencies import Dependencies, dependencies  # noqa: E402
from linux.sound_package import faults  # noqa: E402
from merchant_desk import __version__  # noqa: E402
from program.icons import PNG_SIZES, write_icons  # noqa: E402

NAME = "merchant-desk"
CONTROL = Path(__file__).resolve().parent / "control"
PROGRAM = Path("usr/lib") / NAME
BUNDLE = ROOT / "build" / "program" / NAME
_DESCRIPTION = """order counter of a restaurant on a delivery platform
 Merchant Desk asks a public delivery platform for orders, rings until
 somebody deals with them, prints the kitchen's slips and keeps a log that
 can prove every step. It settles what the platform pays to the won.
 .
 The program brings its own Python and its own Qt. Korean and English.
"""


def build(bundle: Path, dist: Path) -> Path:
    """Make the package of a frozen folder in ``dist`` and return it; raises RuntimeError that says what is wrong."""
    depends = dependencies(wanted(bundle))
    dist.mkdir(parents=True, exist_ok=True)
    made = dist / f"{NAME}_{__version__}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="deb-", dir=dist) as work:
        stage = Path(work) / "stage"
        lay_out(bundle, stage)
        _add_control(stage, depends)
        if wrong := faults(stage, ROOT):
            raise RuntimeError("The package is not fit to be given away: " + "; ".join(wrong))
        _pack(stage, made)
    return made


def _add_control(stage: Path, depends: Dependencies) -> None:
    """Write what dpkg reads, and the scripts that it runs."""
    control_folder = stage / "DEBIAN"
    control_folder.mkdir()
    control_folder.chmod(0o755)
    _write(control_folder / "control", control(stage, depends))
    _write(control_folder / "md5sums", _sums(stage))
    for script, source in (("preinst", "unless_running"), ("prerm", "unless_running"), ("postrm", "postrm")):
        _write(control_folder / script, (CONTROL / source).read_text(encoding="utf-8"), mode=0o755)


def _pack(stage: Path, made: Path) -> None:
    """Pack ``stage`` and put the result in its place once it is whole."""
    fresh = stage.parent / made.name
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(fresh)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(_made_at())}
    done = subprocess.run(packing, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"dpkg-deb could not make the package: {done.stderr.strip()}")
    fresh.replace(made)


def lay_out(bundle: Path, stage: Path) -> None:
    """Put everything that the package installs below ``stage``, with the rights that it will have."""
    shutil.copytree(bundle, stage / PROGRAM, symlinks=True)
    command = stage / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("../lib") / NAME / NAME)
    share = stage / "usr" / "share"
    _copy(CONTROL / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(CONTROL / "copyright", share / "doc" / NAME / "copyright")
    log = debian_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), NAME, __version__, _made_at())
    (share / "doc" / NAME / "changelog.gz").write_bytes(log)
    svg = ROOT / "resources" / "icons" / "app.svg"
    icons = share / "icons" / "hicolor"
    _copy(svg, icons / "scalable" / "apps" / f"{NAME}.svg")
    drawn = stage.parent / "icons"
    write_icons(svg, drawn)
    for size in PNG_SIZES:
        _copy(drawn / f"{NAME}-{size}.png", icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    for path in [stage, *stage.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == stage / PROGRAM / NAME
        path.chmod(0o755 if runs else 0o644)


def control(stage: Path, depends: Dependencies) -> str:
    """Return the control file of what lies below ``stage``."""
    size_kib = sum((path.lstat().st_size + 1023) // 1024 for path in stage.rglob("*"))
    return (
        f"Package: {NAME}\n"
        f"Version: {__version__}\n"
        "Architecture: amd64\n"
        "Section: misc\n"
        "Priority: optional\n"
        f"Maintainer: {maintainer()}\n"
        f"Installed-Size: {size_kib}\n"
        f"Depends: {depends.depends}\n"
        f"Recommends: {depends.recommends}\n"
        f"Suggests: {depends.suggests}\n"
        f"Description: {_DESCRIPTION}"
    )


def _made_at() -> int:
    """Return the time that the package's files get, seconds since 1970: the last commit's, so that builds agree."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asking = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(asking, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def _sums(stage: Path) -> str:
    """Return the sums by which ``dpkg --verify`` finds damaged files."""
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(stage)}\n"
        for path in sorted(stage.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.relative_to(stage).parts
    ]
    return "".join(lines)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(path: Path, text: str, mode: int = 0o644) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def main() -> int:
    """Make the package, say its size; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("bundle", nargs="?", type=Path, default=BUNDLE)
    try:
        made = build(parser.parse_args().bundle.resolve(), ROOT / "dist")
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
