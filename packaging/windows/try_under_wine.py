"""Freeze the program for Windows under wine and try it and its installer here; see at the end what that cannot prove.

Usage: try_under_wine.py [--work FOLDER] [--keep] [--program FOLDER]. It takes five to ten minutes and about 1.5 GB
below build/wine, and is no part of ``make package``. Debian packages: wine64 gcc-mingw-w64-x86-64 nsis xvfb, and wine32
for the installer as it is given away (32-bit code, as NSIS makes it); without wine32 the same script is tried as 64-bit
code. What is made here is made by a Python that nobody should ship: nothing of it goes into dist/. Exit: 0 all held,
1 not all, 3 something is not installed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from merchant_desk import __version__  # noqa: E402  # the path is set above
from windows.build_installer import NotBuiltError, build, find_makensis, installer_name  # noqa: E402
from windows.installer_trials import SECRET, Installers, Trials  # noqa: E402
from windows.windows_python import find_uv, install_libraries, signature, windows_python  # noqa: E402
from windows.wine import NoWineError, Wine  # noqa: E402

SPEC = ROOT / "packaging" / "program" / "merchant-desk.spec"
SAMPLE = ROOT / "packaging" / "samples" / "shop.toml"
NAME, NEWER = "merchant-desk", "99.0.0"
NOT_INSTALLED = 3
_MOST_KB = 2_000_000_000  # 2 TB: as much as the installer's numbers hold
_NOT_PROVEN = """
What this cannot prove, so it has to be seen on a real Windows 10 or 11 (packaging/README.md has the list):
- that the bell rings through a real sound card, and that volume and mute are read (there is none here)
- real printers, their drivers and the spooler; serial ports (wine 8 lists none)
- the credential store of a real user account, and Windows' certificate store behind an inspecting proxy
- SmartScreen, antivirus programs and what they hold; the asking for rights, which wine gives to everybody
- high resolutions and several screens, touch, the Korean input method, screen readers, sleep and standby
- voices: wine names none, so nothing was spoken
- icuuc.dll and bcryptprimitives.dll are stand-ins where this wine lacks them
"""


class Told:
    """Prints each result, and counts those that do not hold."""

    def __init__(self) -> None:
        self.wrong = 0
        self.held = 0

    def __call__(self, sentence: str, result: str) -> None:
        """Print one result; "ok" holds."""
        if result == "ok":
            self.held += 1
        else:
            self.wrong += 1
        mark = "ok   " if result == "ok" else "WRONG"
        print(f"  {mark} {sentence}" + ("" if result == "ok" else f": {result}"), flush=True)


def main() -> int:
    """Do it all; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "wine")
    parser.add_argument(
        "--program", type=Path, help="a folder frozen for Windows; else it is frozen under wine"
    )
    parser.add_argument("--keep", action="store_true", help="leave prefix and installers for a look at them")
    chosen = parser.parse_args()
    work = chosen.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    if find_makensis() is None or shutil.which("Xvfb") is None:
        print(
            "Install wine64, gcc-mingw-w64-x86-64, nsis and xvfb to try the Windows program here.",
            file=sys.stderr,
        )
        return NOT_INSTALLED
    told = Told()
    try:
        wine = Wine(work / "prefix")
    except NoWineError as error:
        print(error, file=sys.stderr)
        return NOT_INSTALLED
    with _screen() as display:
        os.environ["DISPLAY"] = display
        try:
            wine = Wine(work / "prefix")
            _try(wine, work, chosen.program, told)
        finally:
            wine.close()
    if not chosen.keep:
        shutil.rmtree(work / "prefix", ignore_errors=True)
    print(f"\n{told.held} held, {told.wrong} did not.{_NOT_PROVEN}")
    return 1 if told.wrong else 0


def _try(wine: Wine, work: Path, program: Path | None, told: Told) -> None:
    print("== Windows Python, its libraries, a prefix", flush=True)
    python = windows_python(work)
    print(f"  {signature(python)}")
    print(
        f"  {install_libraries(python, find_uv(work))} libraries for Windows, at the versions of constraints.txt"
    )
    shutil.rmtree(wine.folder, ignore_errors=True)
    wine.begin()
    made = wine.stand_in(python.parent / "Lib" / "site-packages" / "PySide6" / "Qt6Core.dll")
    print(f"  stand-ins for what this wine lacks: {', '.join(made) or 'none'}")
    print(f"  a Hangul font, lent: {wine.lend_font() or 'none'}")
    program = program or _freeze(wine, python, work)
    size_mb = sum(path.stat().st_size for path in program.rglob("*") if path.is_file()) / 1e6
    print(f"  {program}: {size_mb:.0f} MB", flush=True)
    print("== the frozen program", flush=True)
    _try_program(wine, program, work, told)
    print("== the installer", flush=True)
    try:
        installers = _installers(wine, program, work)
    except NotBuiltError as error:
        told("the installer compiles", str(error))
        return
    Trials(wine, installers, python, _provisioning(work), told).all()


def _freeze(wine: Wine, python: Path, work: Path) -> Path:
    """Freeze the program by its own spec; return the folder."""
    began_s = time.monotonic()
    places = ["--distpath", wine.windows(work / "program"), "--workpath", wine.windows(work / "program-work")]
    words = ["-X", "utf8", "-B", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    ran = wine.run(python, *words, *places, wine.windows(SPEC), timeout_s=1_800)
    program = work / "program" / NAME
    if ran.status != 0 or not (program / f"{NAME}.exe").is_file():
        raise SystemExit(f"PyInstaller ended with {ran.status} under wine:\n{ran.said[-3_000:]}")
    print(f"  frozen in {time.monotonic() - began_s:.0f} s")
    return program


def _try_program(wine: Wine, program: Path, work: Path, told: Told) -> None:
    """Run what the console twin does without a person, from a path with Hangul and a blank."""
    place = work / "가게 프로그램"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(program, place)
    console = place / f"{NAME}-console.exe"
    home = wine.windows(place / "home")
    began_s = time.monotonic()
    ran = wine.run(console, "--version")
    took_s = time.monotonic() - began_s
    told(f"it starts and says its version ({took_s:.1f} s)", _unless(__version__ in ran.said, ran.said))
    ran = wine.run(console, "check", "--self-test", "--json", timeout_s=300)
    _tell_rows(ran.said, ran.status, told)
    sample = _provisioning(work)
    ran = wine.run(console, "provision", "--dry-run", wine.windows(sample), MERCHANT_DESK_HOME=home)
    told("provision --dry-run explains the file", _unless(ran.status == 0, ran.said))
    ran = wine.run(console, "provision", wine.windows(sample), MERCHANT_DESK_HOME=home)
    told("provision sets a shop up, its secret in Windows' store", _unless(ran.status == 0, ran.said))
    ran = wine.run(console, "demo", "--headless", "--out", wine.windows(place), timeout_s=600)
    told(
        "the whole job on the practice platform, without a screen",
        _unless(ran.status == 0, ran.said[-2_000:]),
    )
    slips = len(list(place.glob("merchant-desk-demo-*/slips/*.txt")))
    pictures = len(list(place.glob("merchant-desk-demo-*/pictures/*.png")))
    told(f"  {slips} slips, {pictures} pictures of the window", _unless(bool(slips and pictures), "none"))
    shutil.rmtree(place, ignore_errors=True)


def _tell_rows(said: str, status: int, told: Told) -> None:
    """Tell what the self-test found: one line for each row that is not good."""
    line = next((line for line in said.splitlines() if line.startswith("{")), "")
    try:
        answer = json.loads(line)
    except ValueError:
        told("check --self-test", f"exit {status}: {said[-2_000:]}")
        return
    rows = answer.get("rows", [])
    for row in rows:
        if row.get("verdict") == "bad":
            told(f"self-test, {row.get('key')}", str(row.get("sentence")))
        elif row.get("verdict") == "look":
            print(f"  look  self-test, {row.get('key')}: {row.get('sentence')}")
    told(f"check --self-test: {len(rows)} rows", _unless(status == 0, f"exit {status}"))


def _installers(wine: Wine, program: Path, work: Path) -> Installers:
    """Compile the installers of the trials: the given one, and the same script over other figures and layouts."""
    code = {"QUICK": "1"} if wine.runs_32_bit else {"QUICK": "1", "TARGET": "amd64-unicode"}
    print(f"  tried as {'32' if wine.runs_32_bit else '64'}-bit code")
    broken = work / "a layout that only looks like a program"
    (broken / "_internal").mkdir(parents=True, exist_ok=True)
    for name in (f"{NAME}.exe", f"{NAME}-console.exe", "_internal/base_library.zip"):
        (broken / name).write_text("no program\n", encoding="ascii")
    return Installers(
        whole=build(program, work / installer_name(__version__), defines=code),
        newer=build(program, work / "merchant-desk-newer.exe", version=NEWER, defines=code),
        broken=build(broken, work / "merchant-desk-broken.exe", defines=code),
        huge=build(broken, work / "merchant-desk-huge.exe", defines=code | {"PROGRAM_KB": str(_MOST_KB)}),
        version=__version__,
        newer_version=NEWER,
    )


def _provisioning(work: Path) -> Path:
    """Write a provisioning file with a secret that can be looked for, a desk on a platform that nobody reaches."""
    text = SAMPLE.read_text(encoding="utf-8")
    text = re.sub(r'^client_secret = ".*?"', f'client_secret = "{SECRET}"', text, flags=re.MULTILINE)
    path = work / "merchant-desk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _unless(good: bool, why: str) -> str:
    return "ok" if good else why.strip() or "it said nothing"


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """Offer an X screen of our own while the block runs."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
