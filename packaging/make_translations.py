"""Gather the window's words into resources/translations and compile them; ``--check`` only compares.

Korean is the source language: its file says of each phrase the phrase itself, so that a shop's region or a
later wording can change a word without touching code. Run it after every change of ``merchant_desk/ui/*words.py``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
WORDS = tuple(ROOT / "merchant_desk" / "ui" / name for name in ("words.py", "print_words.py"))
FOLDER = ROOT / "resources" / "translations"
NAME = "merchant_desk_ko"
TOOLS = Path(PySide6.__file__).resolve().parent
TIMEOUT_S = 60


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own tools; raises RuntimeError with its words if it fails."""
    tool = TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run(
        (str(tool), *arguments), capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name}: {done.stderr or done.stdout}")


def make(folder: Path) -> tuple[Path, Path]:
    """Write NAME.ts and NAME.qm into ``folder`` and return them; the same words give the same bytes."""
    gathered, compiled = folder / f"{NAME}.ts", folder / f"{NAME}.qm"
    gathered.unlink(missing_ok=True)
    run_tool(
        "lupdate", *map(str, WORDS), "-tr-function-alias", "translate+=Phrase", "-source-language", "ko_KR",
        "-target-language", "ko_KR", "-locations", "none", "-no-obsolete", "-silent", "-ts", str(gathered),
    )  # fmt: skip
    finish(gathered)
    run_tool("lrelease", "-silent", str(gathered), "-qm", str(compiled))
    return gathered, compiled


def finish(gathered: Path) -> None:
    """Fill every phrase in with itself: Korean is the source."""
    tree = ET.parse(gathered)  # noqa: S314  # written by lupdate a moment ago
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            del translation.attrib["type"]
            translation.text = message.findtext("source")
    ET.indent(tree, " " * 4)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    gathered.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def differences() -> list[str]:
    """Return the names of the files in the repository that are not what the words give now."""
    with tempfile.TemporaryDirectory() as folder:
        made = make(Path(folder))
        return [
            new.name
            for new in made
            if not (FOLDER / new.name).is_file() or (FOLDER / new.name).read_bytes() != new.read_bytes()
        ]


def main(arguments: list[str]) -> int:
    """Make the files, or with ``--check`` say which are out of date (exit 1)."""
    if "--check" in arguments:
        stale = differences()
        for name in stale:
            print(f"resources/translations/{name} is out of date: run packaging/make_translations.py")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in make(FOLDER):
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
