"""One run of a system command: bounded in time, ended from any thread, and exact about what it read.

It must not know what the command does. For Linux and macOS only: Windows has neither such pipes nor such groups.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import selectors
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from dataclasses import dataclass

from merchant_desk.surroundings import system_environment

#: An end without a sign (its children still hold its outputs) is noticed so late.
_STEP_S = 0.05
_PIECE = 65_536
#: Their words in English, the names of queues as they are: macOS needs a UTF-8 locale for that, and has this one.
_LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run came out; frozen. ``code`` is None where it was ended; ``taken``: bytes that it read of its input."""

    code: int | None
    said: str
    complained: str
    taken: int


class Command:
    """A command that is run once. ``run`` belongs to one thread, ``retire`` to any."""

    def __init__(self, *words: str) -> None:
        self._words = words
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._retired = False

    def run(self, data: bytes, timeout_s: float) -> Ended:
        """Let it read the data and wait for its end, at most so long; raises OSError where there is no such command.

        It is ended, with all that it has started, when the time is over.
        """
        until_s = time.monotonic() + timeout_s
        read, write = os.pipe()
        feed = _Feed(read, write, data)
        try:
            process = self._start(read)
            if process is None:
                return Ended(None, "", "", 0)
            with process.stdout or contextlib.nullcontext(), process.stderr or contextlib.nullcontext():
                heard = self._attend(process, feed, until_s)
                with self._guard:
                    is_over = process.poll() is not None and not self._retired
                    self._end()
                process.wait()
            said, complained = (words.decode("utf-8", "replace") for words in heard)
            return Ended(process.returncode if is_over else None, said, complained, feed.taken())
        finally:
            feed.close()

    def retire(self) -> None:
        """End the run that is under way, or let the next one not begin."""
        with self._guard:
            self._retired = True
            self._end()

    def _start(self, its_input: int) -> subprocess.Popen[bytes] | None:
        with self._guard:
            if self._retired:
                return None
            self._process = subprocess.Popen(
                self._words,
                stdin=its_input,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=system_environment(LC_ALL=_LOCALE),
                start_new_session=True,  # a group of its own to end, and no terminal to ask for a password
            )
            return self._process

    def _end(self) -> None:
        """End it with its children; the guard is held, so that its number is not another's yet."""
        process = self._process
        if process is not None and process.poll() is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)

    def _attend(
        self, process: subprocess.Popen[bytes], feed: _Feed, until_s: float
    ) -> tuple[bytearray, bytearray]:
        """Feed it and hear it until it is over or the time is."""
        heard = bytearray(), bytearray()
        with selectors.DefaultSelector() as selector:
            for stream, words in zip((process.stdout, process.stderr), heard, strict=True):
                if stream is not None:
                    selector.register(stream, selectors.EVENT_READ, words)
            if feed.is_open:
                selector.register(feed.write, selectors.EVENT_WRITE)
            while selector.get_map() and (left_s := until_s - time.monotonic()) > 0:
                ready = selector.select(min(left_s, _STEP_S))
                for key, _ in ready:
                    if key.data is None:
                        if not feed.go_on():
                            selector.unregister(feed.write)
                            feed.finish()
                    elif not _hear(key.fd, key.data):
                        selector.unregister(key.fileobj)
                if not ready and process.poll() is not None:
                    return heard
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(max(until_s - time.monotonic(), 0.0))
        return heard


class _Feed:
    """What a command reads: a pipe whose other end is kept too, which alone knows what was not read."""

    def __init__(self, read: int, write: int, data: bytes) -> None:
        self.write = write
        self.is_open = True
        self._read = read
        self._rest = memoryview(data)
        self._given = 0
        os.set_blocking(write, False)
        if not data:
            self.finish()

    def go_on(self) -> bool:
        """Give as much as there is room for; False when all is given."""
        with contextlib.suppress(BlockingIOError):
            count = os.write(self.write, self._rest[:_PIECE])
            self._given += count
            self._rest = self._rest[count:]
        return bool(self._rest)

    def finish(self) -> None:
        """Say that nothing follows."""
        if self.is_open:
            self.is_open = False
            os.close(self.write)

    def taken(self) -> int:
        """Return the bytes that were read."""
        waiting = fcntl.ioctl(self._read, termios.FIONREAD, bytes(4))
        return self._given - int(struct.unpack("i", waiting)[0])

    def close(self) -> None:
        """Let go of both ends."""
        self.finish()
        os.close(self._read)


def _hear(output: int, words: bytearray) -> bool:
    """Take what was said; False when that was all."""
    piece = os.read(output, _PIECE)
    words += piece
    return bool(piece)
