"""Listens to a sound server for hours and keeps only when something was heard last."""

import array
import subprocess
import threading
import time

from tests.machine import Recording, SoundServer

RATE_HZ = 8_000


class Ears:
    """One recording of the sink's monitor. A thread of its own reads it; owner: the harness."""

    def __init__(self, sound: SoundServer) -> None:
        self._process = subprocess.Popen(
            ["parec", "--raw", "-d", f"{sound.SINK}.monitor", "--format=s16le", "--channels=1",
             f"--rate={RATE_HZ}", "--latency-msec=50"],
            env=sound.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
        )  # fmt: skip
        self.last_heard_s = float("-inf")
        self._thread = threading.Thread(target=self._listen, name="ears", daemon=True)
        self._thread.start()

    def heard_since(self, moment_s: float) -> bool:
        """Tell whether something was heard after a moment of ``time.monotonic``."""
        return self.last_heard_s > moment_s

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(5)
        self._thread.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        rest = b""
        while block := self._process.stdout.read(4096):
            block = rest + block
            even = len(block) // 2 * 2
            samples = array.array("h", block[:even])
            rest = block[even:]
            if samples and max(*samples, -min(samples)) > Recording.LOUD:
                self.last_heard_s = time.monotonic()
