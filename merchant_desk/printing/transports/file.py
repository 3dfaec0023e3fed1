"""A printer that is a folder: each slip becomes files of one number. It must not know what the bytes say.

``0001-JOB.bin`` holds the bytes for a printer, ``0001-JOB.txt`` the preview. Made for the demo, for tests and
for a shop that wants to see slips before it has a printer. Other kinds of files are numbered in the same way.
"""

from __future__ import annotations

import errno
import logging
import os
import re
from pathlib import Path

from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed

log = logging.getLogger(__name__)

_NUMBERED = re.compile(r"\.?(\d{4,})[-.]")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME = 80


class FilePrinter:
    """Implements ``printer_ports.Printer``. Calls belong on the printer's lane; it holds no file between them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._next = 0

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Write a slip and return DONE: it is on the disk.

        The ``.bin`` file appears last and whole. Raises PrinterUnreachable where it cannot be written; then
        neither file stays.
        """
        files = self._files(laid_out)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._write(job_id, files)
        except OSError as problem:
            log.warning("file printer %s: %s (%s)", self._folder, job_id, problem)
            raise PrinterUnreachable(_words(problem), action=_ACTION, detail=repr(problem)) from problem
        return Printed(Outcome.DONE, answer="written")

    def go_on(self, job_id: str) -> Printed:  # noqa: ARG002
        """Return at once: a slip that was written is out."""
        return Printed(Outcome.DONE, answer="written")

    def look(self) -> PrinterStatus:
        """Return that a folder cannot be asked."""
        return PrinterStatus()

    def rest(self) -> None:
        """Release nothing: nothing is kept between slips."""

    def close(self) -> None:
        """Release nothing: no file stays open between slips."""

    def _files(self, laid_out: LaidOut) -> dict[str, bytes]:
        """Return a slip's files by the ends of their names; the last one is the slip."""
        return {".txt": laid_out.preview.encode(), ".bin": laid_out.body}

    def _write(self, job_id: str, files: dict[str, bytes]) -> None:
        part = self._reserve()
        draft = part.with_suffix(".draft")
        name = f"{self._next:04d}-{_safe(job_id)}"
        *before, last = ((self._folder / f"{name}{ending}", body) for ending, body in files.items())
        try:
            for path, body in before:
                _fill(draft, body)
                draft.replace(path)
            _fill(part, last[1])
            part.replace(last[0])  # last: the name of the part keeps the number ours until then
            _sync_folder(self._folder)
        except OSError:
            for left in (draft, *(path for path, _ in before), last[0], part):
                left.unlink(missing_ok=True)
            raise
        self._next += 1

    def _reserve(self) -> Path:
        """Take the next free number, and keep others of this folder from taking it, too."""
        if not self._next:
            numbers = (_NUMBERED.match(entry.name) for entry in self._folder.iterdir())
            self._next = 1 + max((int(match[1]) for match in numbers if match), default=0)
        while True:
            part = self._folder / f".{self._next:04d}.part"
            try:
                part.touch(exist_ok=False)
            except FileExistsError:
                self._next += 1
                continue
            if next(self._folder.glob(f"{self._next:04d}-*"), None) is None:
                return part
            part.unlink()
            self._next += 1


_ACTION = "디스크 여유 공간과 폴더 권한을 확인해 주세요."


def _safe(job_id: str) -> str:
    """Return a job's id as a part of a file name on every system."""
    return _UNSAFE.sub("_", job_id).strip("._")[:_LONGEST_NAME] or "slip"


def _fill(path: Path, body: bytes) -> None:
    with path.open("wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Let the new names reach the disk; Windows cannot open a folder and does this by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _words(problem: OSError) -> str:
    """Return what happened, for staff."""
    if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "디스크가 가득 차서 주문서를 저장하지 못했습니다."
    return "주문서 폴더에 쓸 수 없습니다."
