"""A real bell in a child process, told what to ring over its standard input; for tests that listen.

Qt finds its sound server once for each process, so a test with a private server needs a process of its own.
"""

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any, Self

from tests.machine import wait_until

PROGRAM = """
import json, sys
from datetime import datetime, timezone
import time
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from merchant_desk.domain.attention import Call, Ringing, Voice
from merchant_desk.runtime.bell import QtBell
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.loudspeaker import open_loudspeaker
from merchant_desk.runtime.mixer import read_mixer

class Clock:
    def now(self): return datetime.now(timezone.utc)
    def monotonic_s(self): return time.monotonic()

def tell(kind, **what): print(json.dumps({"kind": kind, "at_s": time.monotonic(), **what}), flush=True)

app = QCoreApplication([])
lanes = QtLanes()
bell = QtBell(*open_loudspeaker(), clock=Clock(), lanes=lanes, read_mixer=read_mixer)

def changed():
    facts = bell.facts()
    tell("facts", trouble=facts.trouble, sounding=facts.sounding, heard=facts.last_heard_at is not None)

bell.listen(heard=lambda call, at: tell("heard", ids=call.order_ids),
            silent=lambda ids, why: tell("silent", ids=ids, why=why), changed=changed)

def read(*_):
    line = sys.stdin.readline()
    if not line.strip():
        bell.close()
        app.quit()
        return
    bell.obey(Ringing(tuple(Call(Voice(voice), tuple(ids)) for voice, ids in json.loads(line))))
    tell("obeyed")

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(read)
changed()
app.exec()
lanes.close(())
"""


class BellChild:
    """Owner: the test, as a context manager."""

    def __init__(self, env: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.told: list[dict[str, Any]] = []
        self.errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.told.append(json.loads(line))

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        self.errors.extend(self._process.stderr)

    def __enter__(self) -> Self:
        self.wait("facts", lambda told: True)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        finally:
            self._process.kill()
            self._process.wait()
            for reader in self._readers:
                reader.join(5)
            for stream in (self._process.stdout, self._process.stderr):
                if stream is not None:
                    stream.close()
        assert self._process.returncode == 0, self.errors
        assert not [line for line in self.errors if "Traceback" in line], self.errors

    def ring(self, *calls: tuple[str, list[str]]) -> None:
        """Let the bell obey these calls (voice, order ids)."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(calls) + "\n")
        self._process.stdin.flush()

    def wait(
        self, kind: str, holds: Callable[[dict[str, Any]], bool], timeout_s: float = 20.0, since: int = 0
    ) -> dict[str, Any]:
        """Wait for something told (from the ``since``-th on) that holds, and return it."""

        def found() -> dict[str, Any] | None:
            return next((told for told in self.told[since:] if told["kind"] == kind and holds(told)), None)

        wait_until(lambda: found() is not None, f"{kind}; told so far: {self.told}", timeout_s)
        result = found()
        assert result is not None
        return result
