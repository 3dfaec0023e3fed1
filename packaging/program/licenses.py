"""Put together the licence notices that travel with the frozen program; texts are copied from where they are.

Which libraries travel along is told by what PyInstaller gathered. A library without any notice fails the build.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from program.notice_words import ABOUT, ABOUT_QT

ROOT = Path(__file__).resolve().parents[2]
#: A folder with the files LGPL-3 and GPL-3, for computers that have them nowhere else.
TEXTS_VARIABLE = "MERCHANT_DESK_LICENSE_TEXTS"
#: Debian keeps the texts here; wine shows the same folder under its drive of the whole disk.
_TEXTS = ("/usr/share/common-licenses", "Z:/usr/share/common-licenses")
_NOTICE = re.compile(r"(?i)(?:^|/)(?:[\w.-]*licen[cs]e|copying|notice|copyright|authors)[\w.-]*$")
_NO_TEXT = {".py", ".pyc", ".pyi", ".pyd", ".so"}
#: Written by hand below: Qt's own distributions bring no text.
_QT = {"pyside6-essentials", "pyside6-addons", "shiboken6"}
#: The program itself, and what only builds it but leaves a part of itself in it.
_OWN, _BUILDER = "merchant-desk", "pyinstaller"


def write_licenses(folder: Path, modules: Iterable[str], files: Iterable[tuple[str, str]]) -> int:
    """Write the notices into ``folder``, which is made anew; returns how many files they are.

    ``modules`` are the names of the Python modules in the program, ``files`` its binary files: the place in the bundle
    and where they came from. Raises ValueError or OSError where a notice cannot be found.
    """
    shutil.rmtree(folder, ignore_errors=True)
    libraries = folder / "libraries"
    libraries.mkdir(parents=True)
    files = list(files)
    (folder / "README.txt").write_text(ABOUT, encoding="utf-8")
    (folder / "PySide6.txt").write_text(
        ABOUT_QT.format(version=distribution("PySide6-Essentials").version), encoding="utf-8"
    )
    for name in ("LGPL-3", "GPL-3"):
        (folder / f"{name}.txt").write_bytes(_text(name))
    shutil.copyfile(ROOT / "LICENSE", folder / "Merchant-Desk.txt")
    shutil.copyfile(_of_python(), folder / "Python.txt")
    for library in sorted(distributions_of(modules, files)):
        _copy_notices(distribution(library), libraries / library)
    for package, notice in sorted(system_notices(files).items()):
        shutil.copyfile(notice, libraries / f"{package}.txt")
    return sum(path.is_file() for path in folder.rglob("*"))


def distributions_of(modules: Iterable[str], files: Iterable[tuple[str, str]]) -> set[str]:
    """Return the normalised names of the distributions that modules and files belong to, but for Qt's and our own."""
    known = packages_distributions()
    tops = {name.partition(".")[0] for name in modules}
    tops |= {re.split(r"[/\\.]", place)[0] for place, _ in files}
    found = {_normal(name) for top in tops for name in known.get(top, ())}
    return (found | {_BUILDER}) - _QT - {_OWN}


def system_notices(files: Iterable[tuple[str, str]]) -> dict[str, Path]:
    """Return Debian's notices of the system's libraries among the files, by package; none on other systems."""
    if not sys.platform.startswith("linux"):
        return {}
    inside = {Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve(), ROOT}
    found: dict[str, Path] = {}
    for place, source in files:
        path = Path(source).resolve()
        if not source or not path.is_file() or any(path.is_relative_to(folder) for folder in inside):
            continue
        package = _package_of(path)
        notice = Path("/usr/share/doc") / package / "copyright"
        if not package or not notice.is_file():
            raise ValueError(f"{place} comes from {path}, and no package says under which licence.")
        found[package] = notice
    return found


def _package_of(path: Path) -> str:
    """Return the Debian package that brings a file, also where /lib is a link to /usr/lib; empty for none."""
    for name in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""


def _copy_notices(library: Distribution, folder: Path) -> None:
    """Copy every notice of a distribution, or what its metadata says of the licence where it brings no text."""
    notices = [
        file for file in library.files or () if _NOTICE.search(str(file)) and file.suffix not in _NO_TEXT
    ]
    folder.mkdir()
    for number, file in enumerate(sorted(notices, key=str)):
        name = file.name if not (folder / file.name).exists() else f"{number}-{file.name}"
        shutil.copyfile(Path(str(file.locate())), folder / name)
    if notices:
        return
    facts = library.metadata
    said = ", ".join(facts[key] for key in ("License-Expression", "License") if key in facts)
    said = said or ", ".join(name for name in facts.get_all("Classifier") or () if name.startswith("License"))
    if not said:
        raise ValueError(f"{facts['Name']} does not say under which licence it is.")
    about = [f"{facts['Name']} {library.version}", f"Licence: {said}"]
    about += [f"{key}: {facts[key]}" for key in ("Author", "Home-page") if key in facts]
    (folder / "METADATA.txt").write_text("\n".join(about) + "\n", encoding="utf-8")


def _text(name: str) -> bytes:
    given = os.environ.get(TEXTS_VARIABLE)
    for folder in (*([given] if given else []), *_TEXTS):
        for path in (Path(folder) / name, Path(folder) / f"{name}.txt"):
            if path.is_file():
                return path.read_bytes()
    raise ValueError(
        f"The text of the licence {name} is not here: name a folder that has it in {TEXTS_VARIABLE}."
    )


def _of_python() -> Path:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    for path in (place / "LICENSE.txt" for place in places):
        if path.is_file():
            return path
    debian = Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}/copyright")
    if debian.is_file():
        return debian
    raise ValueError(f"Python's licence is in none of {', '.join(map(str, places))}.")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
