"""The Windows spooler as pywin32 shows it: a small module to stand in for ``win32print``, and pywintypes' error.

Modelled on Microsoft's reference of the print spooler: handles, RAW documents, counts of WritePrinter, jobs that stay
until they are printed or deleted, numbers of errors. It is not Windows. ``faults`` names functions that fail; ``hangs``
names those that wait until ``release``.
"""

from __future__ import annotations

import threading
from types import ModuleType

PAUSED, WORK_OFFLINE = 0x1, 0x400
JOB_PAUSED, JOB_ERROR, JOB_DELETING, JOB_OFFLINE, JOB_PAPEROUT, JOB_PRINTED = 1, 2, 4, 0x20, 0x40, 0x80


class error(Exception):  # noqa: N801  # pywin32's name
    def __init__(self, winerror: int, function: str) -> None:
        super().__init__(winerror, function, "words of Windows")
        self.winerror = winerror
        self.funcname = function


class Queue:
    def __init__(self) -> None:
        self.status = 0
        self.attributes = 0
        self.jobs: dict[int, dict[str, object]] = {}
        self.paper = bytearray()
        self.titles: list[str] = []
        self.deleted: list[int] = []


class WinSpool(ModuleType):
    def __init__(self, *names: str) -> None:
        super().__init__("win32print")
        self.queues = {name: Queue() for name in names}
        self.faults: dict[str, int] = {}
        self.hangs: set[str] = set()
        self.reached = threading.Event()
        self.release = threading.Event()
        self.holds = False
        self.room = 1_000_000
        self.open_handles = 0
        self._open: dict[int, tuple[Queue, int | None]] = {}
        self._last = 0

    def OpenPrinter(self, name: str) -> int:
        self._fail("OpenPrinter")
        if name not in self.queues:
            raise error(1801, "OpenPrinter")
        self._last += 1
        self.open_handles += 1
        self._open[self._last] = (self.queues[name], None)
        return self._last

    def ClosePrinter(self, handle: int) -> None:
        self.open_handles -= 1
        del self._open[handle]

    def GetPrinter(self, handle: int, level: int) -> dict[str, object]:
        self._fail("GetPrinter")
        assert level == 2
        queue, _ = self._open[handle]
        return {"Status": queue.status, "Attributes": queue.attributes, "cJobs": len(queue.jobs)}

    def StartDocPrinter(self, handle: int, level: int, info: tuple[str, str | None, str]) -> int:
        self._fail("StartDocPrinter")
        assert (level, info[1], info[2]) == (1, None, "RAW")
        queue, _ = self._open[handle]
        self._last += 1
        queue.titles.append(info[0])
        queue.jobs[self._last] = {"Status": 0x8, "data": b""}
        self._open[handle] = (queue, self._last)
        return self._last

    def StartPagePrinter(self, handle: int) -> None:
        self._fail("StartPagePrinter")

    def WritePrinter(self, handle: int, data: bytes) -> int:
        self._fail("WritePrinter")
        queue, number = self._open[handle]
        assert number is not None
        if number not in queue.jobs:
            raise error(63, "WritePrinter")
        taken = min(len(data), self.room, 1_500)
        self.room -= taken
        job = queue.jobs[number]
        job["data"] = bytes(job["data"]) + data[:taken]  # type: ignore[call-overload]
        return taken

    def EndPagePrinter(self, handle: int) -> None:
        self._fail("EndPagePrinter")

    def EndDocPrinter(self, handle: int) -> None:
        self._fail("EndDocPrinter")
        queue, number = self._open[handle]
        assert number is not None
        queue.jobs[number]["Status"] = 0
        if not self.holds:
            self.prints(queue, number)

    def GetJob(self, handle: int, number: int, level: int) -> dict[str, object]:
        self._fail("GetJob")
        assert level == 1
        queue, _ = self._open[handle]
        if number not in queue.jobs:
            raise error(87, "GetJob")
        return queue.jobs[number]

    def SetJob(self, handle: int, number: int, level: int, info: None, command: int) -> None:
        self._fail("SetJob")
        assert (level, info, command) == (0, None, 5)
        queue, _ = self._open[handle]
        del queue.jobs[number]
        queue.deleted.append(number)

    def EnumPrinters(self, flags: int, name: str | None, level: int) -> tuple[dict[str, object], ...]:
        self._fail("EnumPrinters")
        assert (flags, name, level) == (6, None, 4)
        return tuple({"pPrinterName": queue, "Attributes": 0x40} for queue in self.queues)

    # --- acts -------------------------------------------------------------------------------------------

    def prints(self, queue: Queue, number: int) -> None:
        """Let a job that waits be printed; it leaves the queue."""
        queue.paper += bytes(queue.jobs.pop(number)["data"])  # type: ignore[call-overload]

    def _fail(self, function: str) -> None:
        if function in self.hangs:
            self.reached.set()
            assert self.release.wait(30)
        if function in self.faults:
            raise error(self.faults[function], function)
