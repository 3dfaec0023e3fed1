"""Sees when a screen shows something for the first time: one dot of it, asked of X itself. It knows no program."""

from __future__ import annotations

import ctypes
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

_ALL_PLANES = 0xFFFF_FFFF_FFFF_FFFF
_Z_PIXMAP = 2
_LOOK_S = 0.002


class _Image(ctypes.Structure):
    """The beginning of an XImage (Xlib.h)."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_uint32)),
    )


class Eye:
    """Looks at one dot of a screen. Owner: the test, as a context manager."""

    def __init__(self, display: str, x: int, y: int) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.POINTER(_Image)
        self._x11.XGetImage.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
            ctypes.c_ulong, ctypes.c_int,
        ]  # fmt: skip
        self._x11.XFree.argtypes = [ctypes.c_void_p]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(display.encode())
        assert self._display, f"no screen {display}"
        self._root = self._x11.XDefaultRootWindow(self._display)
        self._place = (x, y)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._x11.XCloseDisplay(self._display)

    def colour(self) -> int:
        """Return the dot as it is shown, 0xRRGGBB."""
        image = self._x11.XGetImage(self._display, self._root, *self._place, 1, 1, _ALL_PLANES, _Z_PIXMAP)
        assert image, "the screen cannot be read"
        colour = int(image.contents.data[0]) & 0xFF_FFFF
        self._x11.XFree(image.contents.data)
        self._x11.XFree(image)
        return colour

    def wait_change(self, from_colour: int, timeout_s: float) -> float:
        """Wait until the dot has another colour; returns the moment (``time.perf_counter``)."""
        until_s = time.perf_counter() + timeout_s
        while (now_s := time.perf_counter()) < until_s:
            if self.colour() != from_colour:
                return now_s
            time.sleep(_LOOK_S)
        raise TimeoutError(f"nothing was painted within {timeout_s:g} s")


def memory_mb(pids: list[int]) -> float:
    """Return what the processes hold together in MB, what they share counted once (the kernel's Pss)."""
    kilobytes = 0
    for pid in pids:
        with suppress(FileNotFoundError, ProcessLookupError):
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
            kilobytes += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return kilobytes * 1024 / 1e6


def worked_ms(pids: list[int]) -> float:
    """Return the processor's time that the processes and their ended children have had, in ms (proc(5), stat)."""
    ticks = 0
    for pid in pids:
        with suppress(FileNotFoundError, ProcessLookupError):
            ticks += sum(map(int, Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return ticks * 1_000 / os.sysconf("SC_CLK_TCK")
