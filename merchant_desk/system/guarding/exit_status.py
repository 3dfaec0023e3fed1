"""What a process's end means to the guardian of the desk. It must not know how a process is started."""

from __future__ import annotations

import signal

#: The desk asks its guardian: put the waiting version in place, or start me anew, after an orderly end or a hang.
ANEW, SWITCH, HUNG = 75, 76, 77
#: The desk ended by an error that Python saw and nobody expected.
BROKEN = 71
#: The guardian starts the desk no more.
GIVEN_UP = 70
#: Ends that were meant: done, failed with a sentence, wrong use, nobody there, ended at once by Ctrl-C or SIGTERM.
MEANT = frozenset({0, 1, 2, 3, 130, 143})
#: Signals by which a person or the system ends a program; SIGKILL is none: so does the kernel where memory is short.
_ENDING = {"SIGTERM", "SIGINT", "SIGHUP"}
#: Windows ends what runs when somebody signs out (ntstatus.h: DBG_TERMINATE_PROCESS), and by Ctrl-C.
_ENDED_BY_WINDOWS = {0x4001_0004, 0xC000_013A}
_WINDOWS_NAMES = {
    0xC000_0005: "ACCESS_VIOLATION",
    0xC000_0006: "IN_PAGE_ERROR",
    0xC000_0017: "NO_MEMORY",
    0xC000_001D: "ILLEGAL_INSTRUCTION",
    0xC000_0094: "INTEGER_DIVIDE_BY_ZERO",
    0xC000_00FD: "STACK_OVERFLOW",
    0xC000_0135: "DLL_NOT_FOUND",
    0xC000_0142: "DLL_INIT_FAILED",
    0xC000_0374: "HEAP_CORRUPTION",
    0xC000_0409: "STACK_BUFFER_OVERRUN",
}
_SHELL_SIGNAL = 128
_LARGEST_INT = 0x7FFF_FFFF


def was_meant(status: int) -> bool:
    """Tell whether somebody wanted this end; ``status`` is ``Popen.returncode``."""
    if status < 0:
        return name_of(status) in _ENDING
    return status in MEANT or status in _ENDED_BY_WINDOWS


def name_of(status: int) -> str:
    """Return an end's name for logs: ``SIGSEGV``, ``0xC0000005 ACCESS_VIOLATION`` or ``exit 71``."""
    if status < 0:
        try:
            return signal.Signals(-status).name
        except ValueError:  # a real-time signal has no name
            return f"signal {-status}"
    if status > 0xFFFF:
        return f"0x{status:08X} {_WINDOWS_NAMES.get(status, '')}".rstrip()
    return f"exit {status}"


def shell_code(status: int) -> int:
    """Return the exit code with which the guardian passes an end on: Windows' own are read as signed numbers."""
    if status > _LARGEST_INT:
        return status - 2 * (_LARGEST_INT + 1)
    return _SHELL_SIGNAL - status if status < 0 else status
