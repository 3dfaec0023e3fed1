"""Make sure that the machine has what Qt and the tests need from outside of Python; it knows nothing of pip.

Usage: system_packages.py run|test|bench|soak|package, with the system's own Python, standard library only. ``run`` is
what the window needs: libraries, certificates, a Korean font and a way to make a virtual environment. The others add
the tools of the tests that are marked ``screen``, ``sound`` or ``keyring``, ``soak`` also readers of slips, ``package``
what builds installers. What is missing is installed by apt: as root, or by ``sudo`` where it asks nothing. Else one
line to copy is printed, with status 3. The tools of the tests are installed by root only, and never missed: the test
run says what it left out, and so does the build.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What Qt 6.11 loads (readelf -d of its libraries and plug-ins), by the package that brings it. Where a name
# has changed, the newer one stands first: Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit time.
LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libpulse.so.0": ("libpulse0",),  # without it QtMultimedia cannot be imported
    # The window. Qt's message blames xcb-cursor0, also when another one is missing.
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
}
FONT = ("fonts-nanum",)
CERTIFICATES = {"/etc/ssl/certs/ca-certificates.crt": ("ca-certificates",)}
TEST_TOOLS = {
    "Xvfb": ("xvfb",),
    "xauth": ("xauth",),
    "fluxbox": ("fluxbox",),
    "xprop": ("x11-utils",),
    "xdotool": ("xdotool",),
    "import": ("imagemagick",),
    "pulseaudio": ("pulseaudio",),
    "pactl": ("pulseaudio-utils",),
    "dbus-daemon": ("dbus-daemon",),
    "gnome-keyring-daemon": ("gnome-keyring",),
    "/usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
}
#: What reads the desk's slips in the long tests.
SOAK_TOOLS = {
    "cupsd": ("cups",),
    "lp": ("cups-client",),
    "gs": ("ghostscript",),
    "pdftoppm": ("poppler-utils",),
}
#: What builds the program for counters, and tries it on a computer that has nothing.
PACKAGE_TOOLS = {
    "objdump": ("binutils",),
    "strip": ("binutils",),
    "dpkg-deb": ("dpkg",),
    "mmdebstrap": ("mmdebstrap",),
    "makensis": ("nsis",),
}
NEEDS_A_PERSON = 3

Names = tuple[str, ...]


def main() -> int:
    """Check and install; return the exit status."""
    needed = _missing_for_run()
    wanted = _missing_for_tests(sys.argv[1:]) if os.geteuid() == 0 else []
    if not needed and not wanted:
        return 0
    if shutil.which("apt-get") is None:
        return _needs_a_person(
            "This system has no apt-get. Install with its own package manager what brings these",
            " ".join(names[-1] for names in needed),
        )
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if as_root and not _succeeds("sudo", "-n", "true"):
        return _ask_for(needed)
    print("Installing system packages; the first time takes a minute or two", flush=True)
    _apt(as_root, "update")  # where one source of several is away, the others may do
    if needed:
        _apt(as_root, "install", *_known(needed))
    if wanted and not _apt(as_root, "install", *_known(wanted)):
        print("Not all tools of the tests could be installed; the test run will say what it left out.")
    still_missing = _missing_for_run()
    return _ask_for(still_missing) if still_missing else 0


def _missing_for_run() -> list[Names]:
    missing = [names for library, names in LIBRARIES.items() if not _loads(library)]
    missing += [names for file, names in CERTIFICATES.items() if not Path(file).exists()]
    if not _has_korean_font():
        missing.append(FONT)
    if importlib.util.find_spec("ensurepip") is None and not _has_usable_pip():
        missing.append((f"python3.{sys.version_info.minor}-venv",))
    return list(dict.fromkeys(missing))


def _missing_for_tests(tier: list[str]) -> list[Names]:
    more = {"test": {}, "bench": {}, "soak": SOAK_TOOLS, "package": PACKAGE_TOOLS}.get("".join(tier))
    tools = {} if more is None else TEST_TOOLS | more
    return list(dict.fromkeys(names for tool, names in tools.items() if shutil.which(tool) is None))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_korean_font() -> bool:
    """Ask fontconfig, as Qt does; its command fc-list is a package of its own, so the library is asked.

    Its list is read anew each time: it keeps the fonts of the first look, from before one was installed.
    """
    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    for name in ("FcNameParse", "FcObjectSetCreate"):
        getattr(fontconfig, name).restype = ctypes.c_void_p
    fontconfig.FcFontList.restype = ctypes.POINTER(ctypes.c_int)  # the struct begins with the number of fonts
    fontconfig.FcFontList.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
    fontconfig.FcInitReinitialize()
    found = fontconfig.FcFontList(None, fontconfig.FcNameParse(b":lang=ko"), fontconfig.FcObjectSetCreate())
    return bool(found) and found[0] > 0


def _has_usable_pip() -> bool:
    """Return whether environment.py will find a pip that can install into another environment (22.3)."""
    if importlib.util.find_spec("pip") is None:
        return False
    done = subprocess.run(
        [sys.executable, "-I", "-m", "pip", "--version"], capture_output=True, text=True, check=False
    )
    version = done.stdout.split()[1:2]
    return bool(version) and [int(part) for part in version[0].split(".")[:2] if part.isdigit()] >= [22, 3]


def _known(packages: list[Names]) -> list[str]:
    """Choose of each package's names the first that apt knows."""
    return [
        next((name for name in names if _succeeds("apt-cache", "show", name)), names[-1])
        for names in packages
    ]


def _apt(as_root: list[str], action: str, *packages: str) -> bool:
    options = ["-q", "-o", "DPkg::Lock::Timeout=300"]
    if action == "install":
        options += ["-y", "--no-install-recommends", "--no-remove"]
    command = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", action, *options, *packages]
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


def _ask_for(packages: list[Names]) -> int:
    sudo = "" if os.geteuid() == 0 or shutil.which("sudo") is None else "sudo "
    return _needs_a_person(
        "System packages are missing. Run this line as an administrator, then try again",
        f"{sudo}apt-get install -y --no-install-recommends {' '.join(_known(packages))}",
    )


def _needs_a_person(sentence: str, line: str) -> int:
    print(f"{sentence}:\n{line}", file=sys.stderr)
    return NEEDS_A_PERSON


def _succeeds(*command: str) -> bool:
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
