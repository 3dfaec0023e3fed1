"""Gather the window's words into resources/translations and compile them; ``--check`` only compares.

Korean is the source language: its file says of each phrase the phrase itself, so that a shop's region or a later
wording can change a word without touching code. The English is written by people, in merchant_desk_en.ts (by hand
or with Qt Linguist): a gathering keeps what is written there, adds new phrases as unfinished and drops those that
nobody says any more. Run it after every change of ``merchant_desk/ui/**/*words.py``, write what it names, run it again.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "merchant_desk" / "ui"
FOLDER = ROOT / "resources" / "translations"
KOREAN = "merchant_desk_ko"
ENGLISH = "merchant_desk_en"
TOOLS = Path(PySide6.__file__).resolve().parent
TIMEOUT_S = 60

#: What is written of a phrase: its context and its Korean, and the other language.
Written = dict[tuple[str, str], str]


def words() -> list[Path]:
    """Return the modules that hold phrases."""
    return sorted(UI.rglob("*words.py"))


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own tools; raises RuntimeError with its words if it fails."""
    tool = TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run(
        (str(tool), *arguments), capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name}: {done.stderr or done.stdout}")


def gather(target: Path) -> None:
    """Write every phrase of the words into ``target``, none of them translated, in the order of the source."""
    target.unlink(missing_ok=True)
    run_tool(
        "lupdate", *map(str, words()), "-tr-function-alias", "translate+=Phrase", "-source-language", "ko_KR",
        "-target-language", "ko_KR", "-locations", "none", "-no-obsolete", "-silent", "-ts", str(target),
    )  # fmt: skip


def read(gathered: Path) -> ET.Element:
    """Return the root of a .ts file of the project."""
    return ET.parse(gathered).getroot()  # noqa: S314  # written by lupdate or by the project's people


def written(ts: Path) -> Written:
    """Return what people have written in ``ts`` so far; nothing where it is not there."""
    if not ts.is_file():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text
        for context in read(ts).iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.get("type") is None
        and translation.text
    }


def finish(root: ET.Element, language: str, known: Written | None) -> list[str]:
    """Fill in what is known (everything with itself for None) and return the phrases that nobody has written."""
    root.set("language", language)
    unwritten = []
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            said = source if known is None else known.get((name, source))
            translation = message.find("translation")
            if translation is None:
                continue
            if said is None:
                unwritten.append(f"{name}: {source}")
                continue
            translation.attrib.pop("type", None)
            translation.text = said
    return unwritten


def save(root: ET.Element, target: Path) -> None:
    """Write a .ts file and compile it beside; the same words give the same bytes.

    A program that runs has the compiled file mapped into its memory: it is replaced, never written over.
    """
    ET.indent(root, " " * 4)
    body = ET.tostring(root, encoding="unicode")
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    compiled = target.with_suffix(".new")
    run_tool("lrelease", "-silent", str(target), "-qm", str(compiled))
    compiled.replace(target.with_suffix(".qm"))


def make(folder: Path) -> tuple[list[Path], list[str]]:
    """Write the .ts and .qm of both languages into ``folder``; return them and what has no English yet."""
    korean, english = folder / f"{KOREAN}.ts", folder / f"{ENGLISH}.ts"
    known = written(FOLDER / english.name)
    gather(korean)
    fresh, again = read(korean), read(korean)
    finish(fresh, "ko_KR", None)
    save(fresh, korean)
    unwritten = finish(again, "en_US", known)
    save(again, english)
    return [korean, korean.with_suffix(".qm"), english, english.with_suffix(".qm")], unwritten


def differences() -> list[str]:
    """Return the names of the files in the repository that are not what the words give now."""
    with tempfile.TemporaryDirectory() as folder:
        made, _ = make(Path(folder))
        return [
            new.name
            for new in made
            if not (FOLDER / new.name).is_file() or (FOLDER / new.name).read_bytes() != new.read_bytes()
        ]


def unwritten() -> list[str]:
    """Return the phrases that have no English yet, each with its context."""
    with tempfile.TemporaryDirectory() as folder:
        return make(Path(folder))[1]


def main(arguments: list[str]) -> int:
    """Make the files, or with ``--check`` only compare; exit 1 for what is out of date or has no English."""
    checks = "--check" in arguments
    if checks:
        stale, missing = differences(), unwritten()
        for name in stale:
            print(f"resources/translations/{name} is out of date: run packaging/make_translations.py")
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        stale, (made, missing) = [], make(FOLDER)
        for path in made:
            print(path.relative_to(ROOT))
    for phrase in missing:
        print(f"no English yet in {ENGLISH}.ts: {phrase}")
    return 1 if checks and (stale or missing) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
