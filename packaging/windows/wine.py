"""A Windows of sorts: a wine prefix with the parts that wine 8 lacks and Qt and Python's libraries need.

It knows how to run a Windows program and read its words, nothing of the desk. wine64 is Debian's package ``wine64``;
with ``wine32`` it runs 32-bit programs too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

_PLACES = ("/usr/lib/wine", "/usr/lib/i386-linux-gnu/wine")
_COMPILER, _READER = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
#: Rust's libraries want this one function of a library that wine has since 9.0 and Windows since 7.
_RANDOM = """#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE place, SIZE_T length)
{ return SystemFunction036(place, (ULONG)length); }
"""
#: The status of a program that was ended here because it did not end, and how long its last words may take (seconds).
NOT_ENDED, _REST_S = -1, 5.0
_FAILS = 16  # an error code of ICU: no converter can be opened


class NoWineError(Exception):
    """Wine, or what builds its missing parts, is not installed."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended, and what it printed to both of its outputs."""

    status: int
    said: str


class Wine:
    """A prefix in a folder of its own. Owner: whoever makes it; :meth:`close` ends its server."""

    def __init__(self, folder: Path) -> None:
        path = os.pathsep.join([os.environ.get("PATH", ""), *_PLACES])
        self._wine = shutil.which("wine64", path=path)
        missing = [name for name in (_COMPILER, _READER) if shutil.which(name) is None]
        if self._wine is None or missing:
            raise NoWineError(
                "Install wine64, gcc-mingw-w64-x86-64, nsis and xvfb to try the Windows program here."
            )
        self._server = shutil.which("wineserver", path=path)
        self.folder = folder
        self.drive = folder / "drive_c"
        home = folder.parent / "home"
        home.mkdir(parents=True, exist_ok=True)
        self._environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "MERCHANT_DESK"))
        } | {
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=",
            "HOME": str(home),  # wine links a user's folders to it
            "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "ALSA_CONFIG_PATH": "/dev/null",
            "PATH": path,
        }

    @property
    def runs_32_bit(self) -> bool:
        """Tell whether 32-bit programs run: then the prefix has the folder of their libraries."""
        return (self.drive / "windows" / "syswow64" / "kernel32.dll").exists()

    def begin(self) -> None:
        """Make the prefix, as Windows 10."""
        if not self.drive.is_dir():
            self.run("wineboot", "-i", timeout_s=300)
        self.pretend("win10")

    def pretend(self, version: str) -> None:
        """Be this Windows for what is started from now on, by wine's name of it (``win81``)."""
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")

    def stand_in(self, qt_core: Path) -> list[str]:
        """Build the libraries that this wine lacks into its system folder; return their names.

        Of ICU every function that Qt asks for is there and does nothing: Windows has it since 1703.
        """
        system = self.drive / "windows" / "system32"
        wanted = {
            "bcryptprimitives": (_RANDOM, ["-ladvapi32"]),
            "icuuc": (_nothing_of("icuuc.dll", qt_core), []),
        }
        made = []
        for name, (code, libraries) in wanted.items():
            target = system / f"{name}.dll"
            if target.exists():
                continue
            source = self.folder / f"{name}.c"
            source.write_text(code, encoding="ascii")
            command = [_COMPILER, "-shared", "-O2", "-o", str(target), str(source), *libraries]
            subprocess.run(command, check=True)
            made.append(target.name)
        return made

    def lend_font(self) -> str:
        """Copy this machine's Hangul font to where Windows has its own; return its name, "" where there is none."""
        command = ["fc-match", "--format=%{file}", "NanumGothic:lang=ko"]
        found = Path(subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout)
        if found.suffix.lower() not in {".ttf", ".otf", ".ttc"}:
            return ""
        shutil.copy(found, self.drive / "windows" / "Fonts")
        return found.name

    def windows(self, path: Path) -> str:
        """Return a path of this machine as Windows programs know it."""
        resolved = path.absolute()
        if resolved.is_relative_to(self.drive):
            return "C:\\" + str(resolved.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(resolved).replace("/", "\\")

    def unix(self, path: str) -> Path:
        """Return a path on ``C:`` as this machine knows it."""
        return self.drive / path.removeprefix("C:\\").replace("\\", "/")

    def run(self, program: str | Path, *words: str, timeout_s: float = 120, **variables: str) -> Ran:
        """Run a program to its end; its outputs are pipes (a file in their place makes a Windows Python hang).

        wine's server may hold a pipe after the program has ended: what has come by then is all.
        """
        running = self.start(program, *words, **variables)
        said: list[str] = []
        reader = threading.Thread(target=said.extend, args=(running.stdout or (),), daemon=True)
        reader.start()
        try:
            status = running.wait(timeout_s)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
            status = NOT_ENDED
        reader.join(_REST_S)
        ending = f"\n(not ended after {timeout_s:g} s)" if status == NOT_ENDED else ""
        return Ran(status, "".join(said).replace("\r\n", "\n") + ending)

    def start(self, program: str | Path, *words: str, **variables: str) -> subprocess.Popen[str]:
        """Start a program beside this one."""
        name = str(program)
        command = [str(self._wine), self.windows(Path(name)) if isinstance(program, Path) else name, *words]
        return subprocess.Popen(
            command,
            env=self._environment | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def registry(self, key: str, value: str) -> str:
        """Return a value of the registry as it stands in an export, "" where it is not there."""
        exported = self.folder / "exported.reg"
        exported.unlink(missing_ok=True)
        self.run("reg", "export", key, self.windows(exported), "/y")
        if not exported.exists():
            return ""
        lines = exported.read_text(encoding="utf-16").splitlines()
        found = [line.removeprefix(f'"{value}"=') for line in lines if line.startswith(f'"{value}"=')]
        text = found[0] if found else ""
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:-1])
        return text

    def close(self) -> None:
        """End the prefix's server and whatever still runs in it."""
        if self._server is not None:
            subprocess.run([self._server, "-k"], env=self._environment, check=False, capture_output=True)


def _nothing_of(library: str, user: Path) -> str:
    """Return C of a library in which every function that ``user`` imports from it returns zero."""
    listed = subprocess.run(
        [_READER, "-p", str(user)], capture_output=True, encoding="utf-8", check=True
    ).stdout
    names: list[str] = []
    inside = False
    for line in listed.splitlines():
        if (found := re.match(r"\s*DLL Name: (\S+)", line)) is not None:
            inside = found[1].lower() == library
        elif inside and (found := re.match(r"\s+[0-9a-f]+\s+(?:\d+\s+)?(\w+)$", line)) is not None:
            names.append(found[1])
    lines = [
        f"__declspec(dllexport) void *{name}(void) {{ return 0; }}" for name in names if name != "ucnv_open"
    ]
    opens = "__declspec(dllexport) void *ucnv_open(const char *name, int *error)"
    return "\n".join([f"{opens} {{ if (error) *error = {_FAILS}; return 0; }}", *lines, ""])
