"""Runs parts of a soak side by side, each in a process of its own, and leaves no process behind, however it ends.

A signal to the command, or the end of the command itself, reaches every part; a part unwinds then, and whatever it
has started and not ended is found by a mark in its environment and killed. It must not know what a part does.
"""

import contextlib
import multiprocessing
import os
import signal
import threading
import uuid
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import FrameType
from typing import Any

#: Everything that a part starts carries this variable.
MARK = "SOAK_PART"
#: How long a part may take to end its own processes after a signal.
UNWIND_S = 20.0


class Ended(BaseException):
    """A signal asked the soak to end; no part may take it for a finding."""


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Turn the first SIGTERM or SIGINT into :class:`Ended`; those that follow must not disturb the clean-up."""

    def end(number: int, _frame: FrameType | None) -> None:
        for other in (signal.SIGTERM, signal.SIGINT):
            signal.signal(other, signal.SIG_IGN)
        raise Ended(signal.Signals(number).name)

    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def side_by_side(parts: dict[str, Callable[[], Any]]) -> dict[str, Any]:
    """Run every part in a process of its own and return what each returned, in the order in which they end.

    For a part that broke off its exception is returned. Call it within :func:`ended_by_signals`.
    """
    context = multiprocessing.get_context("spawn")
    running: dict[Connection, tuple[str, SpawnProcess, str]] = {}
    results: dict[str, Any] = {}
    try:
        for name, part in parts.items():
            mark = uuid.uuid4().hex
            ours, theirs = context.Pipe()
            process = context.Process(target=_work, args=(theirs, part, mark), name=name)
            running[ours] = (name, process, mark)
            process.start()
            theirs.close()
        while waiting := [line for line, (name, _, _) in running.items() if name not in results]:
            for line in wait(waiting):
                assert isinstance(line, Connection)
                name, process, _ = running[line]
                try:
                    results[name] = line.recv()
                except EOFError:
                    process.join()
                    results[name] = RuntimeError(f"the part {name} ended with {process.exitcode}")
        return results
    finally:
        _end([(process, mark) for _, process, mark in running.values()], at_once=len(results) < len(parts))


def _end(running: list[tuple[SpawnProcess, str]], *, at_once: bool) -> None:
    started = [(process, mark) for process, mark in running if process.pid is not None]
    for process, _ in started:
        if at_once and process.is_alive():
            process.terminate()
    for process, mark in started:
        process.join(UNWIND_S)
        if process.is_alive():
            process.kill()
            process.join()
        sweep(mark)


def sweep(mark: str) -> None:
    """Kill every process that carries the mark."""
    wanted = f"{MARK}={mark}".encode()
    for place in Path("/proc").iterdir():
        with contextlib.suppress(OSError):  # it has ended, or is another user's
            if place.name.isdigit() and wanted in (place / "environ").read_bytes().split(b"\0"):
                os.kill(int(place.name), signal.SIGKILL)


def _work(line: Connection, part: Callable[[], Any], mark: str) -> None:
    """Run one part in its process and send back what it returns."""
    os.environ[MARK] = mark  # its own /proc entry keeps the first environment, so it never sweeps itself
    try:
        with ended_by_signals():
            threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
            try:
                result = part()
            except Exception as error:  # noqa: BLE001 the command says it in its table
                result = RuntimeError(repr(error))
            line.send(result)
    except Ended:
        sweep(mark)
        os._exit(1)  # everything has unwound; threads that still listen to dead processes are not waited for
    sweep(mark)


def _end_with_parent() -> None:
    """End as by a signal when the command itself is gone."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    # To this very thread: one that waits in the system is not woken by a signal that another thread has taken.
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)
